"""How opening, assessing and changing grow with the ledger, beside what they cannot do without."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from tests.benchmarks.children import peer, work
from tests.benchmarks.ledgers import made_path, protected_path
from tests.benchmarks.table import Line

SMALL, MIDDLE, LARGE = 1_000, 10_000, 100_000
MOST_MB = 250.0
ZAKAT, BEANCOUNT = "zakat 0.3.6", "beancount-zakat 1.0.2"


def measured(folder: Path) -> Iterator[Line]:
    """Each figure of the table."""
    work("making", str(folder), *map(str, (SMALL, MIDDLE, LARGE)))
    files = {count: str(made_path(folder, count)) for count in (SMALL, MIDDLE, LARGE)}
    large, middle = work("opening", files[LARGE]), work("opening", files[MIDDLE])
    whole, ten = large["open"] + large["assess"], middle["open"] + middle["assess"]
    yield Line("open and assess 100,000", whole, "fetch the same rows", large["rows"], most=15)
    yield Line("open and assess 100,000", whole, "10,000", ten, most=12)
    yield Line("open 100,000", large["open"], "integrity_check and load", large["checks"], most=2)
    sealed = work("protected", str(protected_path(Path(files[LARGE]))))
    yield Line("open 100,000, protected", sealed["open"], "key, checks and load", sealed["checks"], most=2)
    yield Line("memory at 100,000", work("memory", files[LARGE])["mb"], "bound", MOST_MB, most=1, unit="MB")
    changed = work("edits", files[SMALL], files[LARGE])
    for what, said in (("apply", "an entry more at 100,000"), ("edit", "an entry saved and assessed at 100,000")):
        yield Line(said, changed[f"{what} {files[LARGE]}"], "at 1,000", changed[f"{what} {files[SMALL]}"], most=2)
    yield from _beside_peers(folder, whole, ten)


def _beside_peers(folder: Path, whole: float, ten: float) -> Iterator[Line]:
    """The same ledger in other programs.

    The second takes minutes to report on 100,000, so it is measured at 10,000: what it takes grows at least with the number
    of entries, so ten times that is the least it would take.
    """
    for count, took, bound in ((MIDDLE, ten, 2), (LARGE, whole, 5)):
        zakat = peer("run_zakat", str(count), str(folder / f"zakat-{count}.json"))["seconds"]
        yield Line(f"open and assess {count:,}", took, f"{ZAKAT}, load and check {count:,}", zakat, faster=bound)
    beancount = peer("run_beancount", str(MIDDLE), str(folder / "made.beancount"))["seconds"]
    times = LARGE // MIDDLE
    yield Line("open and assess 100,000", whole, f"{times} x {BEANCOUNT}, 10,000", beancount * times, faster=20)
