"""`zakat` 0.3.6: writes the ledger once, and times loading and checking it.

`python -m tests.benchmarks.peers.run_zakat COUNT FILE`
"""

from __future__ import annotations

import importlib
import json
import sys
import time
from datetime import datetime, timedelta
from decimal import Decimal
from pathlib import Path
from typing import Any

from tests.benchmarks.made_ledger import ACCOUNTS, last_day, rows

SILVER = 0.9


def write(zakat: Any, count: int, file: Path) -> None:  # noqa: ANN401 - a module without types
    """Enter every row, and save."""
    tracker = zakat.ZakatTracker(":memory:")
    accounts = {name: tracker.create_account(name) for name in ACCOUNTS}
    for account in accounts.values():
        tracker.zakatable(account, True)
    moment: dict[object, int] = {}
    for day, name, cents in rows(count):
        place = moment[day] = moment.get(day, 0) + 1
        when = zakat.Time.time(datetime(day.year, day.month, day.day) + timedelta(milliseconds=place))  # noqa: DTZ001
        enter = tracker.track if cents > 0 else tracker.subtract
        enter(Decimal(abs(cents)) / 100, "row", accounts[name], when)
    tracker.save(str(file))


def main() -> None:
    """Print the seconds that loading and checking take."""
    count, file = int(sys.argv[1]), Path(sys.argv[2])
    zakat = importlib.import_module("zakat")
    if not file.exists():
        part = file.with_suffix(".part.json")
        write(zakat, count, part)
        part.rename(file)
    until = last_day()
    start = time.process_time()
    tracker = zakat.ZakatTracker(":memory:")
    tracker.load(str(file))
    when = zakat.Time.time(datetime(until.year, until.month, until.day))  # noqa: DTZ001 - the program asks for such
    report = tracker.check(silver_gram_price=SILVER, created_time_ns=when)
    took = time.process_time() - start
    if not report.valid:
        raise SystemExit("zakat found nothing due")
    print(json.dumps({"seconds": took}))


if __name__ == "__main__":
    main()
