"""`python -m tests.reliability [TIMES]`: kills, power cuts, interleavings and full disks, and the controls that must fail.

TIMES is how often the real command is killed. The power is cut twice as often, an act on the whole file is killed a fifth as
often, two programs are interleaved half as often, and a control is killed a tenth as often.
"""

from __future__ import annotations

import sys
from collections.abc import Callable
from concurrent.futures import ProcessPoolExecutor, as_completed
from pathlib import Path
from tempfile import TemporaryDirectory

from tests.reliability.flips import flip_bits
from tests.reliability.full_disk import in_own_namespace
from tests.reliability.imports import RealImport
from tests.reliability.interleavings import interleave
from tests.reliability.kills import Written, torture
from tests.reliability.power.cutting import cut_power
from tests.reliability.power.system_calls import have_strace
from tests.reliability.power.writers import DefaultSettings, ReplacedUnsynced, TracedCommand
from tests.reliability.restores import RealRestore
from tests.reliability.whole_files import ACTS
from tests.reliability.writers import ProtectedCommand, RealCommand, RewrittenInPlace, SeveralCommits
from tests.storage.files import KEY

TIMES = 1000


def _added(times: int) -> list[tuple[object, bool]]:
    real = [torture(RealCommand(), times), torture(ProtectedCommand(), times // 5)]
    controls = [torture(way, max(times // 10, 20)) for way in (SeveralCommits(), RewrittenInPlace())]
    return [*((row, not row.found) for row in real), *((row, bool(row.found)) for row in controls)]


def _whole(times: int) -> list[tuple[object, bool]]:
    ways: tuple[Written, ...] = (RealRestore(), RealImport(), *ACTS)
    outcomes = [torture(way, times // 5) for way in ways]
    return [(outcome, not outcome.found) for outcome in outcomes]


def _power(times: int) -> list[tuple[object, bool]]:
    if not have_strace():
        return [("no power was cut: that needs strace, on Linux", False)]
    real = [
        cut_power(TracedCommand(RealCommand()), 2 * times),
        cut_power(TracedCommand(ProtectedCommand()), times // 5),
    ]
    controls = [cut_power(way, max(times // 5, 50)) for way in (DefaultSettings(), ReplacedUnsynced())]
    return [*((row, not row.found) for row in real), *((row, bool(row.found)) for row in controls)]


def _hands(times: int) -> list[tuple[object, bool]]:
    outcome = interleave(max(times // 2, 1))
    return [(outcome, not outcome.lost and not outcome.wrong and outcome.refused > 0)]


def _rooms(times: int) -> list[tuple[object, bool]]:
    del times
    return in_own_namespace()


def _bits(times: int) -> list[tuple[object, bool]]:
    with TemporaryDirectory() as name:
        plain, protected = (flip_bits(Path(name), key, 2 * times // 5) for key in (None, KEY))
    well = not plain.changed and not protected.changed and protected.noticed == protected.flips
    return [(plain, not plain.changed), (protected, well)]


PARTS: tuple[Callable[[int], list[tuple[object, bool]]], ...] = (_whole, _added, _power, _rooms, _hands, _bits)
"""The longest first, because as many run side by side as there are processors."""


def main(times: int) -> int:
    """Run all parts; 0 when every promise held and every control failed."""
    well = True
    with ProcessPoolExecutor() as workers:
        for done in as_completed([workers.submit(part, times) for part in PARTS]):
            for outcome, kept in done.result():
                sys.stdout.write(f"{outcome}{'' if kept else '   <-- not as promised'}\n")
                sys.stdout.flush()
                well = well and kept
    return 0 if well else 1


if __name__ == "__main__":
    sys.exit(main(int(sys.argv[1]) if len(sys.argv) > 1 else TIMES))
