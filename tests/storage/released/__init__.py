"""A ledger of every schema that was released, as the program of that day wrote it. None is ever made anew.

Beside each `schema_N.zakat` lies the same ledger under `PASSPHRASE`, and what is in both as an open form.
"""

from pathlib import Path

HERE = Path(__file__).parent
PASSPHRASE = "Une clé que tout le monde connaît"  # noqa: S105 - of a ledger that is nobody's


def plain(schema: int) -> Path:
    return HERE / f"schema_{schema}.zakat"


def protected(schema: int) -> Path:
    return HERE / f"schema_{schema}_protected.zakat"


def open_form(schema: int) -> Path:
    return HERE / f"schema_{schema}.json"
