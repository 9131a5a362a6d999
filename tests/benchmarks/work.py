"""What is timed, each in a process of its own; it prints its seconds as JSON.

`python -m tests.benchmarks.work WHAT ARGUMENT ...`
"""

from __future__ import annotations

import json
import os
import resource
import sys
from collections.abc import Callable, Mapping
from datetime import date, timedelta
from pathlib import Path
from statistics import median
from time import perf_counter, process_time

from tests.benchmarks.ledgers import DAILY, PASSPHRASE, daily_ledger, made_ledger
from tests.benchmarks.made_ledger import ACCOUNTS, last_day
from zakatdesk.bookkeeping.ledger_file import LedgerFile
from zakatdesk.bookkeeping.session import LedgerSession
from zakatdesk.bootstrap import services
from zakatdesk.domain.change import adding
from zakatdesk.domain.entry import Entry, EntryKind
from zakatdesk.domain.ledger import Ledger
from zakatdesk.fiqh.assess import assess
from zakatdesk.fiqh.incremental import Assessor
from zakatdesk.storage.driver import bare_connection
from zakatdesk.storage.fact_reading import many_new_objects
from zakatdesk.storage.fact_tables import FACT_TABLES
from zakatdesk.storage.keyring import Keyring
from zakatdesk.storage.ledger_key import SALT_BYTES, LedgerKey

ROUNDS = 3
EDITS = 40
AS_OF = last_day().toordinal()
Found = Mapping[str, float]


def opened(path: Path, passphrase: str | None = None) -> tuple[LedgerFile, Ledger]:
    """A file opened as the program opens it, with all its checks, and its ledger."""
    outside = services(path.parent)
    if passphrase is not None:
        outside.passphrases.offer(passphrase)
    file = outside.open_ledger(path)
    return file, file.load()


def opening(path: str) -> Found:
    """Opening and assessing beside the floors: fetching the same rows, and the checks with making facts of the rows."""
    found: dict[str, list[float]] = {}
    for _ in range(ROUNDS):
        start = process_time()
        rows = fetched(Path(path))
        found.setdefault("rows", []).append(process_time() - start)
        del rows
        start = process_time()
        ledger = checked_and_loaded(Path(path))
        found.setdefault("checks", []).append(process_time() - start)
        del ledger
        start = process_time()
        file, ledger = opened(Path(path))
        found.setdefault("open", []).append(process_time() - start)
        start = process_time()
        answer = assess(ledger, AS_OF)
        found.setdefault("assess", []).append(process_time() - start)
        assert answer.people[0].obligations, "nothing is due in the ledger of the benchmark"
        file.close()
    return {name: median(values) for name, values in found.items()}


def protected(path: str) -> Found:
    """Opening a protected ledger beside its floor: the key made of the passphrase, the library's own checks, and the rows made facts."""
    found: dict[str, list[float]] = {}
    for _ in range(ROUNDS):
        start = process_time()
        keys = Keyring(os.urandom)
        keys.offer(PASSPHRASE)
        with Path(path).open("rb") as head:
            key = keys.key_for(head.read(SALT_BYTES), Path(path))
        ledger = checked_and_loaded(Path(path), key)
        found.setdefault("checks", []).append(process_time() - start)
        del ledger
        start = process_time()
        file, ledger = opened(Path(path), PASSPHRASE)
        found.setdefault("open", []).append(process_time() - start)
        del ledger
        file.close()
    return {name: median(values) for name, values in found.items()}


def fetched(path: Path, key: LedgerKey | None = None) -> dict[str, list[tuple[object, ...]]]:
    """All rows of all facts, as the driver gives them."""
    connection = bare_connection(path, "ro", key)
    found = {kind.name: connection.execute(f"SELECT * FROM {kind.name}").fetchall() for kind in FACT_TABLES.values()}  # noqa: S608
    connection.close()
    return found


def checked_and_loaded(path: Path, key: LedgerKey | None = None) -> Ledger:
    """The database's own check of its pages, and the rows made facts: without a lock, a digest or a header."""
    connection = bare_connection(path, "ro", key)
    if key is not None:
        connection.execute("PRAGMA cipher_integrity_check").fetchall()
    connection.execute("PRAGMA integrity_check").fetchall()
    connection.close()
    with many_new_objects():
        rows = fetched(path, key)
        return Ledger.of(kind.fact(row) for kind in FACT_TABLES.values() for row in rows[kind.name])


def memory(path: str) -> Found:
    """The most memory of a process that opens and assesses, and does nothing else."""
    file, ledger = opened(Path(path))
    assess(ledger, AS_OF)
    file.close()
    return {"mb": resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024}


def edits(*paths: str) -> Found:
    """One entry after the other added at the end of each ledger in turns: applied, and saved and assessed again."""
    sessions = {path: LedgerSession(opened(Path(path))[0], assess=Assessor().assess, as_of=AS_OF) for path in paths}
    found: dict[str, list[float]] = {}
    for session in sessions.values():
        assert session.assessment.people
    for number in range(EDITS):
        for name, session in sessions.items():
            seq = session.ledger.last_seq + 1
            day = date.fromordinal(AS_OF) - timedelta(days=2)
            change = adding(
                "entry_added",
                Entry(f"new-{number}", seq, day, EntryKind.INCOME, ACCOUNTS[number % 4], 1000),
            )
            start = perf_counter()
            session.ledger.apply(change)
            found.setdefault(f"apply {name}", []).append(perf_counter() - start)
            start = perf_counter()
            session.do(change)
            assert session.assessment.people
            found.setdefault(f"edit {name}", []).append(perf_counter() - start)
    for session in sessions.values():
        session.close()
    return {name: median(values) for name, values in found.items()}


def lots(*years: str) -> Found:
    """Assessing entries of every day under `OWN_HAWL`, and how much falls due for it."""
    found: dict[str, float] = {}
    for kept in DAILY:
        for span in years:
            ledger = daily_ledger(int(span), kept)
            as_of = last_day(int(span)).toordinal()
            times, dues = [], 0
            for _ in range(ROUNDS):
                start = process_time()
                answer = assess(ledger, as_of)
                times.append(process_time() - start)
                dues = len(answer.people[0].obligations)
            found[f"{kept} {span}"] = median(times)
            found[f"dues {kept} {span}"] = dues
    return found


def making(folder: str, *counts: str) -> Found:
    """Writing the ledgers. The parent stays small: its memory is counted as that of the processes it starts."""
    for count in counts:
        made_ledger(Path(folder), int(count))
    return {}


WORK: Mapping[str, Callable[..., Found]] = {
    "opening": opening,
    "protected": protected,
    "making": making,
    "memory": memory,
    "edits": edits,
    "lots": lots,
}

if __name__ == "__main__":
    print(json.dumps(WORK[sys.argv[1]](*sys.argv[2:])))
