"""Ledger files for the tests: real ones, with a clock and ids that can be had again."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, date, datetime
from hashlib import sha256
from itertools import count
from pathlib import Path

from zakatdesk.bookkeeping.actions.holdings import Opening, add_holding
from zakatdesk.bookkeeping.actions.people import add_person
from zakatdesk.domain.kinds import HoldingKind
from zakatdesk.domain.ledger import Ledger
from zakatdesk.domain.person import PolicyChoice
from zakatdesk.storage.ledger_key import KeyFor, LedgerKey, no_key
from zakatdesk.storage.opening import create_ledger, open_ledger
from zakatdesk.storage.sqlite_ledger_file import SqliteLedgerFile, Writer

INSTANT = datetime(2026, 11, 21, 3, 40, tzinfo=UTC)
KEY = LedgerKey(b"ZKD\x01" + bytes(range(12)), bytes(range(32)))
"""A key that no passphrase made, so that no test waits for one."""

OTHER_KEY = LedgerKey(b"ZKD\x01" + bytes(range(20, 32)), bytes(range(1, 33)))

WRITER = Writer(lambda: INSTANT, "amina")


def ids(prefix: str = "id") -> Callable[[], str]:
    numbers = count(1)
    return lambda: f"{prefix}{next(numbers)}"


def made(path: Path, ledger: Ledger | None = None, key: LedgerKey | None = None) -> SqliteLedgerFile:
    return create_ledger(path, Ledger() if ledger is None else ledger, writer=WRITER, new_id=ids("ledger"), key=key)


def opened(path: Path, *, read_only: bool = False, key_for: KeyFor = no_key) -> SqliteLedgerFile:
    return open_ledger(path, writer=WRITER, read_only=read_only, key_for=key_for)


def family() -> Ledger:
    """Amina, her cash with 1,000 EGP since 1 March 2024 and her gold."""
    ledger = Ledger()
    ledger = ledger.apply(
        add_person(ledger, id="amina", name="Amina", currency="EGP", policies=(PolicyChoice("HANAFI"),))
    )
    for kind, name, keys, amount in (
        (HoldingKind.CASH, "Cash", {"currency": "EGP"}, 100_000),
        (HoldingKind.GOLD, "Gold", {}, 50_000),
    ):
        opening = Opening(f"{kind}-opening", date(2024, 3, 1), amount)
        ledger = ledger.apply(
            add_holding(ledger, id=str(kind), person="amina", kind=kind, name=name, keys=keys, opening=opening)
        )
    return ledger


def listing(folder: Path) -> dict[str, str]:
    """The files of a folder by name, each with its hash."""
    return {path.name: sha256(path.read_bytes()).hexdigest() for path in folder.iterdir() if path.is_file()}
