"""The hawl of one pool: begins, breaks, closes.

Source: timeline 5.
"""

from __future__ import annotations

from enum import Enum
from fractions import Fraction

from zakatdesk.domain.parts import Frozen, Mutable, field, replace
from zakatdesk.fiqh.assessment import BreakReason
from zakatdesk.fiqh.exact import Num
from zakatdesk.fiqh.hawls.anchors import Anchor, Beginning, Closing, Years
from zakatdesk.fiqh.terms import Term
from zakatdesk.fiqh.wealth.lots import Cohort

TESTED = "tested:"
"""Marks what was tested, apart from what is in the base."""
GOODS, REST = "goods", "rest"
"""What of it is in trade goods, and what is beside them, in money."""


class Reading(Frozen):
    """What the test of a day needs to know of a pool.

    Attributes:
        zakat_class: The class in which it would fall due.
        reached: Whether it is at or above the day's nisab.
        reached_start: Whether it is so against the nisab kept from the start, where the policy keeps it.
        gross: Before debts.
        base: What is in the base, in the unit of the class.
        worth: `base` in money.
        late: Whether the test rests on a price that came only later.
        tested: False where no price says the nisab.
        pool: What is tested, in the unit of the class.
        goods: What of `worth` is in trade goods.
        rest: What is tested beside the goods, in money; none where they are not measured apart.
    """

    zakat_class: str
    reached: bool
    reached_start: bool
    gross: Num
    base: Num
    worth: Num
    late: bool
    pool: Num
    tested: bool = True
    goods: Num = 0
    rest: Num | None = None


class Hawl(Mutable):
    """A running hawl.

    Attributes:
        nisab: The money nisab of the start, kept under `ON_DUE_DATE_ONLY`.
        opening: The base in money and by class on the day it began.
        lowest: The smallest base since then, likewise.
        fresh: Whether it has not closed yet since it first began.
        found: The day on which it was first known to run.
    """

    zakat_class: str
    since: int
    anchor: Anchor
    nisab: Num | None
    opening: dict[str, Num]
    lowest: dict[str, Num]
    late: bool = False
    fresh: bool = True
    found: int = 0

    def see(self, reading: Reading, *, balances: bool) -> None:
        """Take a day into the account of the year; `balances` says whether somebody will ask for the smallest base."""
        self.late = self.late or reading.late
        self.zakat_class = reading.zakat_class if reading.gross else self.zakat_class
        if not balances:
            return
        for name, amount in amounts_of(reading).items():
            known = self.lowest.get(name)
            if known is None or amount < known:
                self.lowest[name] = amount


def amounts_of(reading: Reading) -> dict[str, Num]:
    """What is in the base in money, by class, in goods and beside them, and what is tested."""
    beside = reading.worth - reading.goods if reading.goods else reading.worth
    amounts = {"money": reading.worth, GOODS: reading.goods, REST: beside}
    if reading.zakat_class != "money":
        amounts[reading.zakat_class] = reading.base
    # On a day on which the pool is metal alone, its worth is what a pool in money would have been.
    amounts[f"{TESTED}money"] = reading.worth
    amounts[f"{TESTED}{reading.zakat_class}"] = reading.pool
    amounts[f"{TESTED}{REST}"] = beside if reading.rest is None else reading.rest
    return amounts


class Seen(Mutable):
    """What was in a pool on each day on which its lots had hawls of their own, for a hawl of the pool to go on from.

    Attributes:
        days: (day, what was in the base by class), in order.
    """

    days: list[tuple[int, dict[str, Num]]] = field(default_factory=list)

    def start(self, hawl: Hawl) -> None:
        """Go on from a hawl of the pool."""
        self.days = [(hawl.since, hawl.opening), (hawl.since, hawl.lowest)]

    def see(self, day: int, reading: Reading, *, all_days: bool) -> None:
        """Take a day into the account; without `all_days` only the last one is kept."""
        if not all_days:
            self.days.clear()
        self.days.append((day, amounts_of(reading)))

    def hawl(self, zakat_class: str, first: Cohort, nisab: Num | None) -> Hawl:
        """The hawl of the pool that goes on from the earliest of its lots."""
        known = [amounts for day, amounts in self.days if day >= first.since]
        self.days = []
        lowest = {name: min(row[name] for row in known if name in row) for row in known for name in row}
        return Hawl(zakat_class, first.since, first.anchor, nisab, dict(known[0]), lowest, first.late)


class Outcome(Enum):
    """What a day brought to a pool's hawl."""

    NONE = 0
    BEGAN = 1
    BROKE = 2
    CLOSED = 3
    ENDED = 4


class Verdict(Frozen):
    """What a day brought, and the hawl that broke or closed."""

    outcome: Outcome
    hawl: Hawl | None = None
    reason: BreakReason | None = None
    closing: Closing | None = None
    due: bool = False
    shift: Fraction = Fraction(1)


NOTHING_NEW = Verdict(Outcome.NONE)


def earlier(one: Hawl | None, other: Hawl | None) -> Hawl | None:
    """Of two hawls the one that began first."""
    if one is None or other is None:
        return one or other
    return one if one.since <= other.since else other


class PoolHawl:
    """The state of one pool: no hawl, or one that runs.

    Args:
        years: Reckons closing days.
        lunar_only: Whether a solar year never applies, as for livestock.
        daily: Whether nisab is tested daily whatever `MUSTAFAD` says, as for livestock.
        balances: Whether some policy asks for the smallest base of a year.
    """

    __slots__ = ("_closing", "balances", "daily", "lunar_only", "running", "years")

    def __init__(self, years: Years, *, livestock: bool = False, balances: bool = True) -> None:
        """No hawl runs."""
        self.years = years
        self.balances = balances
        self.lunar_only = livestock
        self.daily = livestock
        self.running: Hawl | None = None
        # The hawl, the policy and when the one closes under the other: it is asked for every day.
        self._closing: tuple[Hawl, Term, Closing | None] | None = None

    def solar(self, term: Term) -> bool:
        """Whether the year is a solar one."""
        return not self.lunar_only and term.policy["YEAR_BASIS"] == "SOLAR_ADJUSTED"

    def closes(self, term: Term) -> Closing | None:
        """When the running hawl closes under a policy."""
        hawl = self.running
        if hawl is None:
            return None
        if self._closing is None or self._closing[0] is not hawl or self._closing[1] is not term:
            closing = self.years.closing(hawl.since, hawl.anchor, term, solar=self.solar(term), found=hawl.found)
            self._closing = (hawl, term, closing)
        return self._closing[2]

    def step(
        self, day: int, reading: Reading, nisab: Num | None, term: Term, begins: Beginning | None = None
    ) -> Verdict:
        """Test one day: step 4 of the timeline; `begins` is where a hawl that is found today began, if not today."""
        closing_balance = term.policy["MUSTAFAD"] == "CLOSING_BALANCE" and not self.daily
        if self.running is None:
            return self._begin(day, reading, nisab, term, begins, closing_balance=closing_balance)
        if not reading.tested:
            return NOTHING_NEW
        hawl = self.running
        closing = self.closes(term)
        closes = closing is not None and day >= closing.day
        kept = term.policy["NISAB_PRICE_TIME"] == "ON_DUE_DATE_ONLY" and not closes and hawl.nisab is not None
        reached = reading.reached_start if kept else reading.reached
        hawl.see(reading, balances=self.balances)
        ends_only = closing_balance or term.policy["HAWL_NISAB"] == "ENDS_ONLY"
        if ends_only and not reading.gross:
            return self._stop(BreakReason.WEALTH_GONE, silent=closing_balance and term.policy.zakat_day is not None)
        if not ends_only and not reached:
            return self._stop(BreakReason.BELOW_NISAB)
        if closing is None or not closes:
            return NOTHING_NEW
        return self._close(day, reading, nisab, term, closing)

    def _begin(
        self,
        day: int,
        reading: Reading,
        nisab: Num | None,
        term: Term,
        begins: Beginning | None,
        *,
        closing_balance: bool,
    ) -> Verdict:
        if not reading.tested:
            return NOTHING_NEW
        by_day = closing_balance and term.policy.zakat_day is not None
        if not (reading.gross if by_day else reading.reached):
            return NOTHING_NEW
        amounts = amounts_of(reading)
        began = begins or Beginning(day, self.years.anchor(day))
        self.running = Hawl(
            reading.zakat_class, began.day, began.anchor, nisab, amounts, dict(amounts), reading.late, found=day
        )
        return Verdict(Outcome.BEGAN, self.running)

    def _stop(self, reason: BreakReason, *, silent: bool = False) -> Verdict:
        hawl, self.running = self.running, None
        return Verdict(Outcome.ENDED if silent else Outcome.BROKE, hawl, reason)

    def _close(self, day: int, reading: Reading, nisab: Num | None, term: Term, closing: Closing) -> Verdict:
        hawl = self.running
        assert hawl is not None  # noqa: S101 - only a running hawl closes
        closing_balance = term.policy["MUSTAFAD"] == "CLOSING_BALANCE" and not self.daily
        reset = term.policy["BELOW_AT_DUE"] == "RESET_UNTIL_NISAB" and not closing_balance
        if not reading.reached and reset:
            return self._stop(BreakReason.BELOW_AT_DUE)
        shift = self.shift(hawl, closing, day, term)
        amounts = amounts_of(reading)
        self.running = replace(
            hawl,
            zakat_class=reading.zakat_class,
            since=day,
            anchor=self.years.kept(hawl.anchor, closing, day, term, solar=self.solar(term)),
            nisab=nisab,
            opening=amounts,
            lowest=dict(amounts),
            late=reading.late,
            fresh=False,
        )
        return Verdict(Outcome.CLOSED, hawl, None, closing, due=reading.reached, shift=shift)

    def shift(self, hawl: Hawl, closing: Closing, day: int, term: Term) -> Fraction:
        """The part of a year that a first, shorter hawl pays for under `PRO_RATA_MONTHS`."""
        policy = term.policy
        if policy["DATE_SHIFT"] != "PRO_RATA_MONTHS" or policy["MUSTAFAD"] != "SINGLE_DATE":
            return Fraction(1)
        anniversary = self.years.year_after(hawl.since, hawl.anchor, solar=self.solar(term))
        if not hawl.fresh or not closing.chosen or (anniversary is not None and day >= anniversary):
            return Fraction(1)
        return Fraction(self.years.complete_months(hawl.since, day), 12)
