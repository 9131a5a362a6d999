"""What owes by itself on its own day: harvests, minerals, finds and zakat al-fitr.

Source: timeline 10; zakat-rules 15 and 17.1.
"""

from __future__ import annotations

from fractions import Fraction
from functools import partial
from typing import TYPE_CHECKING

from zakatdesk.domain.entry import Entry, EntryKind
from zakatdesk.domain.kinds import HoldingKind
from zakatdesk.fiqh.classes import crops, fitr, honey
from zakatdesk.fiqh.classes.minerals import FindRule, mineral_rule
from zakatdesk.fiqh.classes.rikaz import rikaz_rule
from zakatdesk.fiqh.dues.due import Due
from zakatdesk.fiqh.exact import MG, NOTHING, Num, per_step
from zakatdesk.fiqh.rates import Rate
from zakatdesk.fiqh.run.why_once import OnceRecord, once_trail

if TYPE_CHECKING:
    from zakatdesk.fiqh.run.person import PersonRun

FITR_MONTH = 10
YIELDS = (EntryKind.HARVEST, EntryKind.EXTRACTION, EntryKind.FIND)


class Yields:
    """What was brought in by each holding in each Hijri year, and how much of it was assessed."""

    __slots__ = ("_assessed", "_brought", "_people", "run")

    def __init__(self, run: PersonRun) -> None:
        """Nothing was brought in."""
        self.run = run
        self._brought: dict[tuple[str, int], Fraction] = {}
        self._assessed: dict[tuple[str, int], Fraction] = {}
        self._people: dict[str, int] = {}

    def before(self) -> None:
        """Remember who is in each household at the end of the day before."""
        for book_id in self.run.households:
            self._people[book_id] = int(self.run.books[book_id].units)

    def step(self, day: int, rows: list[Entry]) -> list[Due]:
        """What the yields and the feast of a day make due."""
        fresh = []
        for holding in dict.fromkeys(row.holding for row in rows if row.kind in YIELDS):
            found = [row for row in rows if row.holding == holding and row.kind in YIELDS]
            fresh += self._yield(day, holding, found)
        if self.run.households and self._is_feast(day):
            for book_id in self.run.households:
                fresh += self._fitr(day, book_id)
        return fresh

    def _is_feast(self, day: int) -> bool:
        hijri = self.run.ledger.calendar.hijri(day)
        return (hijri.month, hijri.day) == (FITR_MONTH, 1)

    def _yield(self, day: int, holding_id: str, rows: list[Entry]) -> list[Due]:
        run = self.run
        holding = run.facts.holdings[holding_id]
        policy = run.term.policy
        share = Fraction(holding.share)
        places = holding.unit.places
        key = (holding_id, run.ledger.calendar.hijri(day).year)
        brought = NOTHING
        for row in rows:
            gross, costs = Fraction(row.amount or 0), Fraction(row.costs or 0)
            if holding.kind in (HoldingKind.CROP, HoldingKind.HONEY):
                gross = crops.net_of_costs(policy, gross, costs)
            brought += gross * share
        total = self._brought[key] = self._brought.get(key, NOTHING) + brought
        base = total - self._assessed.get(key, NOTHING)
        rule = self._rule(holding_id, day)
        if rule is None or base <= 0:
            return []
        nisab, rate = rule
        if total < nisab:
            return []
        self._assessed[key] = total
        due = Due(
            zakat_class=holding.kind.value,
            group=holding_id,
            hawl_start=None,
            on=day,
            unit=holding.unit.code if places and holding.unit.code in ("g", "kg") else run.currency.code,
            base=base,
            nisab=nisab,
            deducted=0,
            rate=rate.part,
            rounding=policy["ROUNDING"],
            holdings={holding_id: base},
        )
        self._owe(due, holding_id, base * rate.part, day)
        record = OnceRecord(policy, base, due.unit, rate.part, "", source=rate.source)
        due.trail = partial(once_trail, record, run.currency, due)
        return [due]

    def _rule(self, holding_id: str, day: int) -> tuple[Num, Rate] | None:
        """The nisab in steps of the holding and the rate; none where it owes nothing."""
        holding = self.run.facts.holdings[holding_id]
        policy = self.run.term.policy
        if holding.kind is HoldingKind.CROP:
            if not crops.counts(policy, str(holding.key("produce"))):
                return None
            given = holding.key("natural_part")
            part = None if given is None else Fraction(str(given))
            return crops.nisab_kg(policy) * MG, crops.rate(policy, str(holding.key("water")), part)
        if holding.kind is HoldingKind.HONEY:
            rate = honey.rate(policy)
            return None if rate is None else (honey.nisab_kg(policy) * MG, rate)
        rule: FindRule = rikaz_rule(policy)
        if holding.kind is HoldingKind.MINERAL:
            rule = mineral_rule(policy, str(holding.key("effort")))
        if not rule.needs_nisab:
            return 0, rule.rate
        nisab = self._find_nisab(holding_id, day)
        return None if nisab is None else (nisab, rule.rate)

    def _find_nisab(self, holding_id: str, day: int) -> Num | None:
        run = self.run
        holding = run.facts.holdings[holding_id]
        metal = holding.key("metal")
        if metal is not None:
            return run.nisab.grams(str(metal))
        quote = run.prices.quote(holding.unit.code, day)
        if run.nisab.money is None or quote is None:
            run.problem("PRICE_MISSING", run.nisab.missing or holding.unit.code, day)
            return None
        return run.nisab.money / per_step(quote.value, run.currency.places, holding.unit.places)

    def _owe(self, due: Due, holding_id: str, exact: Fraction, day: int) -> None:
        run = self.run
        holding = run.facts.holdings[holding_id]
        if due.unit == "kg":
            due.kind = {"kg": exact / MG}
            return
        metal = holding.key("metal")
        if metal is not None:
            # It is owed in money; the grams tell what that is of. Without a price only the grams are known.
            step = run.price_on(str(metal), day)
            if step is None:
                due.metal, due.lacking = str(metal), (str(metal),)
                due.grams = due.left = exact
            else:
                due.money = due.left = exact * step
                due.information = {f"{metal}_g": exact / MG}
        else:
            quote = run.prices.known(holding.unit.code, day)
            if quote is None:
                # Steps of another currency are none of the person's: what has no rate counts as nothing yet.
                due.lacking = (holding.unit.code,)
                due.base = due.nisab = 0
                due.holdings = {}
            else:
                rate = per_step(quote.value, run.currency.places, holding.unit.places)
                due.base, due.nisab, due.money = due.base * rate, due.nisab * rate, exact * rate
                due.holdings = {holding_id: due.base}
                due.left = due.money
        for name in due.lacking:
            run.problem("PRICE_MISSING", name, day)

    def _fitr(self, day: int, book_id: str) -> list[Due]:
        run = self.run
        holding = run.facts.holdings[book_id]
        people = self._people.get(book_id, 0)
        if not people:
            return []
        policy = run.term.policy
        staple = holding.key("staple")
        kilograms = fitr.staple_kg(policy, people, None if staple is None else str(staple))
        given = holding.key("cash_per_person")
        cash = fitr.cash(policy, people, None if given is None else Fraction(str(given)))
        money = None if cash is None else cash * run.minor
        due = Due(
            "fitr",
            book_id,
            None,
            day,
            "people",
            people,
            0,
            0,
            None,
            policy["ROUNDING"],
            money=money,
            kind={"kg": kilograms},
            holdings={book_id: people},
        )
        record = OnceRecord(policy, Fraction(people), "people", None, "")
        due.trail = partial(once_trail, record, run.currency, due)
        return [due]
