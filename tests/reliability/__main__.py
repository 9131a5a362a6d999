"""`python -m tests.reliability [TIMES]`: kills, power cuts, interleavings and full disks, and the controls that must fail.

TIMES is how often the real command is killed. The power is cut twice as often, an act on the whole file is killed a fifth as
often, two programs are interleaved half as often, and a control is killed a tenth as often.
"""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterator

from tests.reliability.full_disk import in_own_namespace
from tests.reliability.imports import RealImport
from tests.reliability.interleavings import interleave
from tests.reliability.kills import torture
from tests.reliability.power.cutting import cut_power
from tests.reliability.power.system_calls import have_strace
from tests.reliability.power.writers import DefaultSettings, ReplacedUnsynced, TracedCommand
from tests.reliability.restores import RealRestore
from tests.reliability.writers import RealCommand, RewrittenInPlace, SeveralCommits

TIMES = 1000


def _kills(times: int) -> Iterator[bool]:
    for real in (torture(RealCommand(), times), *(torture(way, times // 5) for way in (RealRestore(), RealImport()))):
        yield _told(real, well=not real.found)
    for way in (SeveralCommits(), RewrittenInPlace()):
        control = torture(way, max(times // 10, 20))
        yield _told(control, well=bool(control.found))


def _power(times: int) -> Iterator[bool]:
    if not have_strace():
        yield _told("no power was cut: that needs strace, on Linux", well=False)
        return
    real = cut_power(TracedCommand(), 2 * times)
    yield _told(real, well=not real.found)
    for way in (DefaultSettings(), ReplacedUnsynced()):
        control = cut_power(way, max(times // 5, 50))
        yield _told(control, well=bool(control.found))


def _hands(times: int) -> Iterator[bool]:
    outcome = interleave(max(times // 2, 1))
    yield _told(outcome, well=not outcome.lost and not outcome.wrong and outcome.refused > 0)


def _rooms(times: int) -> Iterator[bool]:
    del times
    yield not in_own_namespace().total()


PARTS: tuple[Callable[[int], Iterator[bool]], ...] = (_kills, _power, _hands, _rooms)


def _told(outcome: object, *, well: bool) -> bool:
    sys.stdout.write(f"{outcome}{'' if well else '   <-- not as promised'}\n")
    sys.stdout.flush()
    return well


def main(times: int) -> int:
    """Run all parts; 0 when every promise held and every control failed."""
    told = [well for part in PARTS for well in part(times)]
    return 0 if all(told) else 1


if __name__ == "__main__":
    sys.exit(main(int(sys.argv[1]) if len(sys.argv) > 1 else TIMES))
