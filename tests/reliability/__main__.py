"""`python -m tests.reliability [TIMES]`: kills the real command so many times, a restore a fifth as often, the controls a tenth."""

from __future__ import annotations

import sys

from tests.reliability.kills import torture
from tests.reliability.restores import RealRestore
from tests.reliability.writers import RealCommand, RewrittenInPlace, SeveralCommits

TIMES = 1000


def main(times: int) -> int:
    real = [torture(RealCommand(), times), torture(RealRestore(), max(times // 5, 20))]
    controls = [torture(way, max(times // 10, 20)) for way in (SeveralCommits(), RewrittenInPlace())]
    for outcome in (*real, *controls):
        sys.stdout.write(f"{outcome}\n")
    return 0 if not any(outcome.found for outcome in real) and all(control.found for control in controls) else 1


if __name__ == "__main__":
    sys.exit(main(int(sys.argv[1]) if len(sys.argv) > 1 else TIMES))
