"""`beancount-zakat` 1.0.2: writes the ledger as Beancount's text, and times loading it and the report.

`python -m tests.benchmarks.peers.run_beancount COUNT FILE`
"""

from __future__ import annotations

import importlib
import json
import os
import sys
import time
from collections.abc import Iterator
from pathlib import Path

from tests.benchmarks.made_ledger import ACCOUNTS, CURRENCY, GOLD_TO_SILVER, last_day, rows, silver_prices

GRAMS_OF_TOLA = 11.664


def lines(count: int) -> Iterator[str]:
    """The ledger as Beancount's text."""
    yield f'option "operating_currency" "{CURRENCY}"'
    for account in ACCOUNTS:
        yield f"2010-01-01 open Assets:{account.title()} {CURRENCY}"
        yield '  beancount_zakat: "asset"'
    yield f"2010-01-01 open Equity:Opening {CURRENCY}"
    for day, price in silver_prices():
        tola = float(price) * GRAMS_OF_TOLA
        yield f"{day} price SLVTOLA {tola:.4f} {CURRENCY}"
        yield f"{day} price GLDTOLA {tola * GOLD_TO_SILVER:.4f} {CURRENCY}"
    for day, account, cents in rows(count):
        yield f'{day} * "row"'
        yield f"  Assets:{account.title()}  {cents / 100:.2f} {CURRENCY}"
        yield "  Equity:Opening"


def main() -> None:
    """Print the seconds that loading and reporting take."""
    count, file = int(sys.argv[1]), Path(sys.argv[2])
    os.environ["BEANCOUNT_DISABLE_LOAD_CACHE"] = "1"
    loader = importlib.import_module("beancount.loader")
    build_report = importlib.import_module("beancount_zakat").build_report
    file.write_text("\n".join(lines(count)) + "\n", encoding="utf-8")
    start = time.process_time()
    entries, errors, options = loader.load_file(str(file))
    report = build_report(entries, options, as_of=last_day())
    took = time.process_time() - start
    if errors or not report.wealth_series:
        raise SystemExit("beancount-zakat could not read the ledger")
    print(json.dumps({"seconds": took}))


if __name__ == "__main__":
    main()
