"""What owes on the day it is received: debts that come in, what was out of reach, waiting goods sold, income.

Source: timeline 9 and 10; zakat-rules 12 and 13.
"""

from __future__ import annotations

from calendar import monthrange
from collections.abc import Iterable
from datetime import date
from fractions import Fraction
from functools import partial
from typing import TYPE_CHECKING, NamedTuple

from zakatdesk.domain.entry import EntryKind
from zakatdesk.domain.parts import Mutable
from zakatdesk.fiqh.dues.due import Due
from zakatdesk.fiqh.exact import NOTHING, Num, per_step, plain
from zakatdesk.fiqh.rates import LUNAR
from zakatdesk.fiqh.run.collected_debts import CollectedDebt
from zakatdesk.fiqh.run.why_once import OnceRecord, once_trail
from zakatdesk.fiqh.wealth.acts import Received
from zakatdesk.fiqh.wealth.roles import POOLED, Place

if TYPE_CHECKING:
    from zakatdesk.fiqh.run.person import PersonRun

TENTH = Fraction(1, 10)
YEARS_OF = {
    "ONE_YEAR_ON_RECEIPT": "one",
    "ALL_YEARS_ON_RECEIPT": "all",
    "NEW_HAWL_ON_RECEIPT": "",
    "ON_RECEIPT_ALL_YEARS": "all",
    "ON_RECEIPT_ONE_YEAR": "one",
    "YEARLY": "",
    "ONE_YEAR_ON_RETURN": "one",
    "ALL_YEARS_ON_RETURN": "all",
    "NEW_HAWL_ON_RETURN": "",
}
"""Which years each option pays for: one, all that are complete, or none."""


class Share(NamedTuple):
    """So much of what came in, and the part of it that is due."""

    row: Received
    quantity: Num
    part: Fraction


class AdvanceRent(Mutable):
    """Rent taken for years ahead.

    Attributes:
        worth: All of it, in minor units; nothing where it is not known.
        lacking: The price without which its worth is not known.
        passed: How many of its years are settled; `assessed` is what was due for them.
    """

    holding: str
    since: int
    worth: Fraction
    years: int
    lacking: tuple[str, ...] = ()
    passed: int = 0
    assessed: Fraction = NOTHING


class Receipts:
    """What was received and may owe by itself.

    Attributes:
        salaries: What came in as salary in the civil month so far.
        rents: Rent taken in advance.
        collected: What came in of each debt that pays by fifths of nisab.
    """

    __slots__ = ("collected", "rents", "run", "salaries")

    def __init__(self, run: PersonRun) -> None:
        """Nothing came in."""
        self.run = run
        self.salaries: list[Received] = []
        self.rents: list[AdvanceRent] = []
        self.collected: dict[str, CollectedDebt] = {}

    def step(self, day: int, received: list[Received]) -> list[Due]:
        """What the receipts of a day make due."""
        fresh: list[Due] = []
        by_kind: dict[tuple[str, str], list[Received]] = {}
        for row in received:
            if row.entry.kind is EntryKind.SALARY:
                self.salaries.append(row)
            else:
                by_kind.setdefault((row.entry.kind.value, row.source.id), []).append(row)
        for (kind, source), rows in by_kind.items():
            fresh += self._of(kind, source, rows, day)
        fresh += self._month_end(day)
        return fresh + self._advance_rents(day)

    def _of(self, kind: str, source: str, rows: list[Received], day: int) -> list[Due]:
        policy = self.run.term.policy
        if kind == EntryKind.RETURNED.value:
            if self.run.roles[source].place not in POOLED:
                return []
            years = YEARS_OF[policy["INACCESSIBLE"]]
            return self._years_due(rows, day, "returned", years, "INACCESSIBLE") if self._returns(source) else []
        if kind == EntryKind.RENT.value:
            return self._rent(rows, day)
        if kind == EntryKind.PROFIT.value:
            return self._at_once([Share(row, row.quantity, TENTH) for row in rows], day, "SHARES_HELD")
        later = self.run.roles[source].later
        if later == "sale":
            return self._late(rows, day, "money", "one", self.run.roles[source].axis)
        if later == "pension":
            option = policy["PENSION"]
            if option == "ON_WITHDRAWAL_AT_ONCE":
                return self._at_once([Share(row, row.quantity, LUNAR.part) for row in rows], day, "PENSION")
            years = "one" if option == "ON_RECEIPT_ONE_YEAR" else ""
            return self._late(rows, day, "receivable", years, "PENSION")
        axis = self.run.roles[source].axis
        years = YEARS_OF[policy[axis]]
        holding = self.run.facts.holdings[source]
        if policy["RECEIVABLE_CLASSES"] == "HANAFI_THREE" and holding.key("quality") == "good":
            medium = holding.key("hanafi_class") == "medium"
            return self.collected.setdefault(source, CollectedDebt()).step(self, rows, day, years, medium=medium)
        return self._late(rows, day, "receivable", years, axis)

    # Worth.

    def minor(self, row: Received, quantity: Num, day: int) -> Fraction | None:
        """So much of what came in, in minor units of the person's currency, the owned part."""
        run = self.run
        if row.source is row.target:
            return run.pool.worth_counted(row.source, quantity, day)
        step = run.pool.step_of(row.target, day)
        if step is None:
            return None
        # What left a holding is owned as it was there; what an entry brings in, as the account is.
        owned = row.source if row.parts else row.target
        return quantity * Fraction(step) * Fraction(owned.holding.share)

    def reaches(self, extra: Num = 0) -> bool:
        """Whether the pool of the day, with what came in, reaches nisab."""
        run = self.run
        main, nisab = run.standings[0], run.money.nisab_in_force()
        if main.by_weight:
            return main.reached
        return main.reaches(nisab) or (bool(extra) and nisab is not None and main.tested + extra >= nisab)

    # Receipts of what was out of the pool for years.

    def _late(self, rows: list[Received], day: int, zakat_class: str, years: str, axis: str) -> list[Due]:
        return self._years_due(rows, day, zakat_class, years, axis) if self.reaches() else []

    def _returns(self, source: str) -> bool:
        """Whether the pool reaches nisab into which a holding came back: a metal that stands alone is one of its own."""
        role, apart = self.run.roles[source], self.run.apart_metal()
        if apart and role.place is Place.METAL and role.of == apart:
            return self.run.standings[1].reached
        return self.reaches()

    def _years_due(self, rows: list[Received], day: int, zakat_class: str, years: str, axis: str) -> list[Due]:
        """One obligation for what came in of one holding on one day.

        Args:
            rows: What came in.
            day: The day.
            zakat_class: Its class.
            years: `one` or `all`; empty where none is paid for.
            axis: The question that decided.
        """
        run = self.run
        if not years:
            return []
        base = NOTHING
        owed = NOTHING
        most = 1
        lacking: tuple[str, ...] = ()
        for row in rows:
            for part in row.parts:
                start = part.lot.acquired if zakat_class == "money" else part.lot.entered
                passed = run.ledger.calendar.complete_years(start, day)
                quantity = row.quantity * Fraction(part.quantity) / row.given
                worth = self.minor(row, quantity, day)
                if passed < 1:
                    continue
                if worth is None:
                    lacking = (run.roles[row.target.id].of,)
                    continue
                base += worth
                count = passed if years == "all" else 1
                most = max(most, count)
                owed += worth * self.years_part(count)
                row.target.mark(row.lots, plain(quantity), day)
        if not base and not lacking:
            return []
        return [self.due(zakat_class, rows[0].source.id, day, base, owed, axis, most, lacking)]

    def years_part(self, years: int) -> Fraction:
        """The part that so many years take: each reduced by the earlier ones where these stand against the base."""
        if self.run.term.policy["MISSED_YEARS"] == "REDUCING_BASE":
            return 1 - (1 - LUNAR.part) ** years
        return LUNAR.part * years

    def due(
        self,
        zakat_class: str,
        group: str,
        day: int,
        base: Num,
        owed: Fraction,
        axis: str,
        years: int,
        lacking: tuple[str, ...],
    ) -> Due:
        """One obligation of what came in of one holding on a day; it is incomplete where a price is lacking."""
        run = self.run
        policy = run.term.policy
        due = Due(
            zakat_class,
            group,
            None,
            day,
            run.currency.code,
            base,
            run.money.nisab_in_force() or 0,
            0,
            LUNAR.part,
            policy["ROUNDING"],
            money=None if lacking else owed,
            lacking=lacking,
            holdings={group: base} if group else {},
        )
        for name in lacking:
            run.problem("PRICE_MISSING", name, day)
        record = OnceRecord(policy, base, due.unit, due.rate, axis, years)
        due.trail = partial(once_trail, record, run.currency, due)
        return due

    # Income.

    def _at_once(self, shares: list[Share], day: int, axis: str) -> list[Due]:
        """What came in of one holding on one day, and owes on it."""
        if not self.reaches():
            return []
        base, owed = NOTHING, NOTHING
        lacking: dict[str, None] = {}
        for row, quantity, part in shares:
            worth = self.minor(row, max(quantity, 0), day)
            if worth is None:
                lacking[self.run.roles[row.target.id].of] = None
            else:
                base += worth
                owed += worth * part
            row.target.mark(row.lots, row.quantity, day)
        if base <= 0 and not lacking:
            return []
        due = self.due("income", shares[0].row.source.id, day, base, owed, axis, 1, tuple(lacking))
        due.rate = owed / base if base else shares[0].part
        return [due]

    def _rent(self, rows: list[Received], day: int) -> list[Due]:
        option = self.run.term.policy["RENTAL"]
        if option == "ON_RECEIPT_AT_ONCE":
            return self._at_once([Share(row, row.quantity, LUNAR.part) for row in rows], day, "RENTAL")
        if option == "TEN_PERCENT_NET":
            return self._at_once([_net_rent(row) for row in rows], day, "RENTAL")
        if option == "ADVANCE_RENT_SETTLES_YEARLY":
            for row in rows:
                if row.entry.covers_years:
                    worth = self.minor(row, row.quantity, day)
                    lacking = () if worth is not None else (self.run.roles[row.target.id].of,)
                    self.rents.append(
                        AdvanceRent(row.source.id, day, worth or NOTHING, row.entry.covers_years, lacking)
                    )
                    self.run.agenda.add(self.run.years.lunar_year_after(day))
        return []

    def _advance_rents(self, day: int) -> list[Due]:
        """On each anniversary of rent taken in advance: the settled part for all its years, less what was due before."""
        fresh = []
        calendar = self.run.ledger.calendar
        for rent in self.rents:
            passed = calendar.complete_years(rent.since, day)
            if not rent.passed < passed <= rent.years:
                continue
            rent.passed = passed
            base = rent.worth * passed / rent.years
            owed = base * LUNAR.part * passed - rent.assessed
            rent.assessed += owed
            fresh.append(self.due("income", rent.holding, day, base, owed, "RENTAL", passed, rent.lacking))
            self.run.agenda.add(self.run.years.lunar_year_after(day))
        return fresh

    def _month_end(self, day: int) -> list[Due]:
        """On the last day of a civil month: what its salaries owe together."""
        civil = date.fromordinal(day)
        if not self.salaries or civil.day != monthrange(civil.year, civil.month)[1]:
            return []
        rows, self.salaries = self.salaries, []
        policy = self.run.term.policy
        option = policy["EARNED_INCOME"]
        if option == "NOT_SEPARATE":
            return []
        net = option == "ON_RECEIPT_NET_OF_NEEDS"
        quantities = [(row, row.quantity - ((row.entry.costs or 0) if net else 0)) for row in rows]
        worths = [self.minor(row, quantity, day) for row, quantity in quantities]
        base = sum((worth or NOTHING for worth in worths), NOTHING)
        lacking = [pair for pair, worth in zip(quantities, worths, strict=True) if worth is None]
        nisab = self._income_nisab(day)
        tested = base + sum((self._first_worth(row, quantity, day) for row, quantity in lacking), NOTHING)
        if nisab is None or tested < nisab or tested <= 0:
            return []
        for row, quantity in quantities:
            row.target.mark(row.lots, max(quantity, 0), day)
        names = tuple(dict.fromkeys(self.run.roles[row.target.id].of for row, _ in lacking))
        due = self.due("income", "pool", day, base, base * LUNAR.part, "EARNED_INCOME", 1, names)
        due.nisab = nisab
        due.holdings = {}
        return [due]

    def _first_worth(self, row: Received, quantity: Num, day: int) -> Fraction:
        """What so much of a salary is worth by the first price of its currency, for the test alone; nothing where there is none at all."""
        run, book = self.run, row.target
        of = run.roles[book.id].of
        quote = run.prices.quote(of, day)
        if quote is None:
            run.problem("PRICE_MISSING", of, day)
            return NOTHING
        step = per_step(quote.value, run.currency.places, book.unit.places)
        return quantity * step * Fraction(book.holding.share)

    def _income_nisab(self, day: int) -> Num | None:
        run = self.run
        parameters = run.term.policy.parameters
        name = "income_nisab" if parameters.authority is None else f"income_nisab@{parameters.authority}"
        quote = run.prices.known(name, day)
        if quote is not None:
            return plain(quote.value * run.minor)
        if parameters.income_nisab_monthly is not None:
            return plain(parameters.income_nisab_monthly * run.minor)
        if run.nisab.money is None:
            run.problem("PRICE_MISSING", run.nisab.missing, day)
            return None
        return Fraction(run.nisab.money) / 12


def _net_rent(row: Received) -> Share:
    """A tenth of what is left after costs; where costs are not said, half of that of the whole."""
    if row.entry.costs is None:
        return Share(row, row.quantity, TENTH / 2)
    return Share(row, row.quantity - row.entry.costs, TENTH)


def month_ends(days: Iterable[int]) -> Iterable[int]:
    """The last day of the civil month of each day."""
    for day in days:
        civil = date.fromordinal(day)
        yield date(civil.year, civil.month, monthrange(civil.year, civil.month)[1]).toordinal()
