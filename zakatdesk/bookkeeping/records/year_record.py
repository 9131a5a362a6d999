"""What a statement of one person's zakat year is made from: the facts used, the rules, and what followed."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from fractions import Fraction

from zakatdesk.bookkeeping.views.due_timeline import DueTimeline
from zakatdesk.domain.change import Fact
from zakatdesk.domain.days import StatedDay
from zakatdesk.domain.ledger import Ledger
from zakatdesk.domain.parts import Frozen
from zakatdesk.domain.person import ZakatDay
from zakatdesk.fiqh.assessment import BrokenHawl, Obligation, Problem, RunningHawl, Status, Use

NOT_OWED = frozenset({Status.DEFERRED, Status.LAPSED})
"""States in which nothing is to be paid now."""


class Seal(Frozen):
    """What says of which facts and by which program a record was made.

    Attributes:
        engine: The version of the program.
        fingerprint: A short name for all facts of the ledger.
    """

    engine: str
    fingerprint: str


class Rules(Frozen):
    """The rules of a person from a day on, each question answered.

    Attributes:
        options: Every question with its option.
        changed: The questions that are answered otherwise than the preset does.
        parameters: Pairs (name, text) that were given.
    """

    preset: str
    options: Mapping[str, str]
    changed: tuple[str, ...] = ()
    parameters: tuple[tuple[str, str], ...] = ()
    start: StatedDay | None = None
    zakat_day: ZakatDay | None = None


class Stock(Frozen):
    """One holding on a day.

    Attributes:
        on: The civil day.
        quantity: Of the whole thing, in whole units of the holding.
        worth: Of the owned part, in the person's currency; none where a price is missing or none is asked for.
        prices: The ids of the prices by which it is worth that.
    """

    holding: str
    on: int
    quantity: Fraction
    worth: Fraction | None = None
    prices: tuple[str, ...] = ()


class Amendment(Frozen):
    """A correction of the closed year that somebody accepted.

    Attributes:
        was: The zakat in money before it, in the person's currency.
        becomes: The zakat in money after it.
    """

    on: int
    reason: str
    was: Fraction
    becomes: Fraction


class YearRecord(Frozen):
    """One person's zakat year as it stood on a day.

    Attributes:
        year: The Hijri year.
        made_on: The civil day for which was assessed.
        closed_on: The civil day on which the year was closed; none for an open one.
        in_part: Whether something of an open year is closed.
        kept: Whether this is what was kept when the year was closed; a closed year that came in from elsewhere has
            nothing else than its figures.
        facts: The person, the holdings, the prices and payments used, and all month corrections.
        rules: The rules that held on the due days, in their order.
        obligations: What fell due in the year, by due day, class and group.
        stocks: What was held on each due day, or on the last day of a year without one.
        nisab_prices: The ids of the prices by which the nisab was reckoned.
        running: The hawls that ran on the day of the record.
        broken: The hawls that ended without zakat in the year.
        uses: What became of the payments that are listed.
        problems: What kept a number from being known.
        earlier: What is unpaid of the years before.
        outstanding: What is unpaid of all years together.
        credit: What is paid ahead.
        to_dispose: What is to be given away and is no zakat.
        timeline: The hawls of the year and the one after on one line of time, for a chart.
    """

    year: int
    person: str
    currency: str
    made_on: int
    seal: Seal
    facts: tuple[Fact, ...]
    rules: tuple[Rules, ...]
    obligations: tuple[Obligation, ...]
    stocks: tuple[Stock, ...]
    earlier: Fraction
    outstanding: Fraction
    credit: Fraction
    to_dispose: Fraction
    running: tuple[RunningHawl, ...] = ()
    broken: tuple[BrokenHawl, ...] = ()
    uses: tuple[Use, ...] = ()
    problems: tuple[Problem, ...] = ()
    nisab_prices: tuple[str, ...] = ()
    amendments: tuple[Amendment, ...] = ()
    closed_on: int | None = None
    kept: bool = False
    timeline: DueTimeline | None = None
    in_part: bool = False

    def ledger(self) -> Ledger:
        """The facts of the record as a ledger of their own, which gives names and the calendar."""
        return Ledger.of(self.facts)

    @property
    def in_money(self) -> tuple[Obligation, ...]:
        """The obligations that have a zakat in money; what they are owed in besides is said with each, not summed again."""
        return tuple(row for row in self.obligations if row.zakat is not None)

    @property
    def only_in_kind(self) -> tuple[Obligation, ...]:
        """The obligations that are owed in kind and have no zakat in money."""
        return tuple(row for row in self.obligations if row.zakat is None)

    @property
    def zakat(self) -> Fraction:
        """What fell due in money."""
        return sum((row.zakat for row in self.in_money if row.zakat is not None), Fraction(0))

    @property
    def paid(self) -> Fraction:
        """What was paid of it."""
        return sum((row.paid for row in self.in_money), Fraction(0))

    @property
    def left(self) -> Fraction:
        """What is unpaid of it and to be paid now."""
        owed = (row for row in self.in_money if row.status not in NOT_OWED)
        return sum((row.outstanding for row in owed if row.outstanding is not None), Fraction(0))

    @property
    def not_now(self) -> Fraction:
        """What is unpaid of it and not to be paid now: it waits until its owner is of age, or has lapsed."""
        waiting = (row for row in self.in_money if row.status in NOT_OWED)
        return sum((row.outstanding for row in waiting if row.outstanding is not None), Fraction(0))

    @property
    def owed_in_kind(self) -> dict[str, Fraction]:
        """What fell due only in kind."""
        return together(row.in_kind for row in self.only_in_kind)

    @property
    def settled_in_kind(self) -> dict[str, Fraction]:
        """What of that is settled, by what was given or by money for it."""
        return together(_settled(row) for row in self.only_in_kind)

    @property
    def left_in_kind(self) -> dict[str, Fraction]:
        """What of that is left and to be given now."""
        return together(row.in_kind_outstanding for row in self.only_in_kind if row.status not in NOT_OWED)

    @property
    def not_now_in_kind(self) -> dict[str, Fraction]:
        """What of that is left and not to be given now."""
        return together(row.in_kind_outstanding for row in self.only_in_kind if row.status in NOT_OWED)


def _settled(owed: Obligation) -> dict[str, Fraction]:
    """What is settled of an obligation, counted in the animals that it is paid in where it could be paid in others."""
    left = owed.in_kind_outstanding
    whole = next((one for one in (owed.in_kind, *owed.in_kind_or) if left.keys() <= one.keys()), owed.in_kind)
    return {what: number - left.get(what, Fraction(0)) for what, number in whole.items()}


def together(parts: Iterable[Mapping[str, Fraction]]) -> dict[str, Fraction]:
    """The sums of what is in kind, kind by kind, without what comes to nothing."""
    found: dict[str, Fraction] = {}
    for part in parts:
        for what, number in part.items():
            found[what] = found.get(what, Fraction(0)) + number
    return {what: number for what, number in found.items() if number}
