"""What camels owe: one schedule to 120, three above it."""

from __future__ import annotations

from fractions import Fraction
from types import MappingProxyType

from zakatdesk.fiqh.classes.sets import NOTHING, Animals, Sets, animals

_TO_120: tuple[tuple[int, Sets], ...] = (
    (91, animals(hiqqa=2)),
    (76, animals(bint_labun=2)),
    (61, animals(jadhaa=1)),
    (46, animals(hiqqa=1)),
    (36, animals(bint_labun=1)),
    (25, animals(bint_makhad=1)),
    (20, animals(sheep=4)),
    (15, animals(sheep=3)),
    (10, animals(sheep=2)),
    (5, animals(sheep=1)),
    (0, NOTHING),
)
"""From how many heads, what is due: agreed by the schools.

Source: zakat-rules 14.3: R35, R87.
"""

AGREED_TO = 120

MAKE_UP_SHEEP = 2
MAKE_UP_DIRHAMS = 20
"""Each year of age that is missing or in excess is made up by two sheep or twenty dirhams.

Source: zakat-rules 14.5: R35.
"""

AGES: tuple[str, ...] = ("bint_makhad", "bint_labun", "hiqqa", "jadhaa")
"""Female camels by age, each a year older than the one before: 1, 2, 3, 4 years complete.

Source: zakat-rules 14.3.
"""

_FORTY_FIFTY_FROM = 130
_RESTART_FROM = 150
_ROUND = 50
_EITHER = range(200, 205)


def camels_due(heads: int, schedule: str) -> Sets:
    """The sets of which camels owe any one.

    Args:
        heads: How many.
        schedule: The option of `CAMELS_ABOVE_120`.

    Source: zakat-rules 14.3, 14.4: R35, R87, R88.
    """
    if heads <= AGREED_TO:
        return _agreed(heads)
    if schedule == "HANAFI_RESTART":
        return _restart(heads)
    if heads >= _FORTY_FIFTY_FROM:
        return _forty_fifty(heads // 10)
    if schedule == "MALIKI_CHOICE_121_129":
        return animals(hiqqa=2) + animals(bint_labun=3)
    return animals(bint_labun=3)


def _agreed(heads: int) -> Sets:
    return next(due for least, due in _TO_120 if heads >= least)


def _forty_fifty(tens: int) -> Sets:
    """A bint labun for every 40 and a hiqqa for every 50, without a remainder of tens; most hiqqas first."""
    found: list[Animals] = []
    for hiqqa in range(tens // 5, -1, -1):
        bint_labun, rest = divmod(tens - 5 * hiqqa, 4)
        if not rest:
            found += animals(bint_labun=bint_labun, hiqqa=hiqqa)
    return tuple(found)


def _restart(heads: int) -> Sets:
    """Whole hiqqas for what lies behind, and for the rest the agreed table from its beginning.

    The rest is counted from 120, and from 150 on after each fifty.
    """
    if heads in _EITHER:
        return animals(hiqqa=4) + animals(bint_labun=5)
    if heads < _RESTART_FROM:
        hiqqa, rest = 2, heads - AGREED_TO
    else:
        fifties, rest = divmod(heads - _RESTART_FROM, _ROUND)
        hiqqa = 3 + fifties
    heads_due = {name: number for due in _agreed(rest) for name, number in due.items()}
    return (MappingProxyType({**heads_due, "hiqqa": heads_due.get("hiqqa", 0) + Fraction(hiqqa)}),)


def make_up_sheep(owed: str, given: str) -> int:
    """Sheep that settle a difference in age: below zero the giver gets them back.

    Args:
        owed: The camel that is due, one of `AGES`.
        given: The camel that is given instead.

    Source: zakat-rules 14.5: R35.
    """
    return MAKE_UP_SHEEP * (AGES.index(owed) - AGES.index(given))
