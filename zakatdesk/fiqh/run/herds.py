"""Livestock: a hawl for each species, or for each herd kept together, with heads in place of value.

Source: timeline 10; zakat-rules 14.
"""

from __future__ import annotations

from dataclasses import dataclass
from fractions import Fraction
from typing import TYPE_CHECKING

from zakatdesk.fiqh.assessment import BreakReason, BrokenHawl, RunningHawl
from zakatdesk.fiqh.dues.account import OWN_ANIMALS, Credit
from zakatdesk.fiqh.dues.due import Due
from zakatdesk.fiqh.exact import Num, plain
from zakatdesk.fiqh.hawls.pool_hawl import Hawl, Outcome, PoolHawl, Reading
from zakatdesk.fiqh.run.herd_lots import HerdLots
from zakatdesk.fiqh.run.herd_owes import owe
from zakatdesk.fiqh.run.shared_herds import Count
from zakatdesk.fiqh.wealth.acts import HERD_NISAB
from zakatdesk.fiqh.wealth.roles import Place

if TYPE_CHECKING:
    from zakatdesk.fiqh.run.person import PersonRun

ORDER = ("sheep", "cattle", "camels", "horses")
"""The order in which debts are set against herds. Source: timeline 9."""

OWN = ("OWN_HAWL", "OWN_HAWL_MALIKI")
HerdKey = tuple[str, str]


@dataclass(frozen=True, slots=True)
class HerdStanding:
    """One herd on one day.

    Attributes:
        heads: The person's own. `number` is what is held against the table: the same, or all of a shared herd.
        gross: The own heads before unpaid zakat and debts.
        others: The heads of the other owners.
    """

    key: HerdKey
    gross: Num
    heads: Num
    others: Num
    holdings: dict[str, Num]

    @property
    def number(self) -> Num:
        """What is held against nisab and table."""
        return self.heads + self.others


class Herds:
    """The hawls of one person's livestock."""

    __slots__ = ("hawls", "lots", "own", "run", "standings")

    def __init__(self, run: PersonRun) -> None:
        """No hawl runs."""
        self.run = run
        self.hawls: dict[HerdKey, PoolHawl] = {}
        self.standings: list[HerdStanding] = []
        self.lots = HerdLots(run)
        self.own = False

    # The state of a day.

    def take_state(self, day: int) -> None:
        """Count the heads of a day and take off what is owed."""
        run = self.run
        found: dict[HerdKey, dict[str, Num]] = {}
        shared = run.term.policy["KHULTA"] != "NONE"
        for book_id in run.herd_books:
            role = run.roles[book_id]
            if role.place is not Place.HERD:
                continue
            book = run.books[book_id]
            herd = book.holding.key("herd")
            key = (role.of, str(herd) if shared and herd is not None else "")
            found.setdefault(key, {})[book_id] = plain(book.units * role.factor)
        for key in self.hawls:
            found.setdefault(key, {})
        rest = self._debts_left()
        self.standings = []
        for key in sorted(found, key=lambda row: (ORDER.index(row[0]), row[1])):
            standing, rest = self._standing(key, found[key], day, rest)
            self.standings.append(standing)

    def _as_one(self, counts: tuple[Count, ...], species: str, day: int) -> bool:
        if not counts or self.run.term.policy["KHULTA"] == "AS_ONE":
            return bool(counts)
        own: dict[str, Num] = {}
        for count in counts:
            own[count.person] = own.get(count.person, 0) + count.at(day)
        return all(heads >= HERD_NISAB[species] for heads in own.values() if heads)

    def _standing(self, key: HerdKey, holdings: dict[str, Num], day: int, rest: Num) -> tuple[HerdStanding, Num]:
        run = self.run
        species, herd = key
        own = sum(holdings.values()) + self._advance(key)
        others: Num = 0
        if herd and self._as_one(run.herds_shared.of(species, herd), species, day):
            me = run.facts.person.id
            others = sum(row.at(day) for row in run.herds_shared.of(species, herd) if row.person != me)
        heads = own
        if run.term.policy["MISSED_YEARS"] == "REDUCING_BASE" and run.account.open:
            heads = max(heads - run.account.unpaid().heads.get(species, 0), 0)
        price = run.price_on(species, day) if rest > 0 and heads else None
        if price:
            taken = min(heads, Fraction(rest) / price)
            heads, rest = plain(heads - taken), plain(rest - taken * price)
        return HerdStanding(key, own, heads, others, holdings), rest

    def _debts_left(self) -> Num:
        run = self.run
        if run.term.policy["DEBT_REDUCES"] == "MONEY_ONLY" or not run.standings:
            return 0
        return run.standings[-1].rest

    def _advance(self, key: HerdKey) -> Num:
        run = self.run
        since = self._since(key)
        if not run.account.credits or since is None:
            return 0
        if run.term.policy["TAJIL_COUNTS_AS_OWNED"] != "YES":
            return 0
        return sum(credit.left for credit in run.account.credits if self.owned(credit, key[0], since))

    def by_lots(self, key: HerdKey) -> bool:
        """Whether the heads are lots with their own hawls; a shared herd is always one pool."""
        return self.run.term.policy["MUSTAFAD"] in OWN and not key[1]

    def _since(self, key: HerdKey) -> int | None:
        if self.by_lots(key):
            return self.lots.hawls_of(key[0]).since
        hawl = self.hawls.get(key)
        return None if hawl is None or hawl.running is None else hawl.running.since

    def owned(self, credit: Credit, species: str, since: int) -> bool:
        """Whether heads given in advance came out of the herd since its hawl began."""
        if credit.day < since or not credit.source or credit.zakat_class not in (None, species):
            return False
        return self.run.books[credit.source].kind == species and credit.kind in OWN_ANIMALS.get(species, ())

    def adopt(self, day: int) -> None:
        """Go over to the rules of a new policy; hawls that run go on under them."""
        own = self.run.term.policy["MUSTAFAD"] in OWN
        if own and not self.own:
            for standing in self.standings:
                hawl = self.hawls.get(standing.key)
                if hawl is not None and hawl.running is not None and self.by_lots(standing.key):
                    self.lots.take_over(standing, hawl.running, day)
                    hawl.running = None
        elif self.own and not own:
            for standing in self.standings:
                found = self.lots.hand_over(standing.key[0])
                if found is not None:
                    hawl = self.hawls.setdefault(standing.key, PoolHawl(self.run.years, livestock=True))
                    amounts: dict[str, Num] = {"money": standing.heads, standing.key[0]: standing.heads}
                    hawl.running = Hawl(standing.key[0], found.since, found.anchor, None, amounts, dict(amounts))
        elif own:
            self.lots.replan(day)
        self.own = own

    # The test of a day.

    def step(self, day: int) -> list[Due]:
        """Test every herd of the day."""
        fresh: list[Due] = []
        for standing in self.standings:
            if self.by_lots(standing.key):
                fresh += self.lots.step(day, standing, self._reading(standing))
                continue
            if standing.key not in self.hawls:
                self.hawls[standing.key] = PoolHawl(self.run.years, livestock=True)
            hawl = self.hawls[standing.key]
            reading = self._reading(standing)
            verdict = hawl.step(day, reading, None, self.run.term)
            broken = verdict.hawl
            if verdict.outcome is Outcome.BROKE and broken is not None and verdict.reason is not None:
                self.run.broken.append(BrokenHawl(standing.key[0], "pool", broken.since, day, verdict.reason))
            if verdict.outcome is Outcome.CLOSED and verdict.due and broken is not None:
                fresh += self._due(day, standing, broken)
            closing = hawl.closes(self.run.term)
            self.run.agenda.add(None if closing is None else closing.day)
        return fresh

    @staticmethod
    def _reading(standing: HerdStanding) -> Reading:
        nisab = HERD_NISAB[standing.key[0]]
        reached = standing.number >= nisab and standing.number > 0 and standing.gross > 0
        return Reading(standing.key[0], reached, reached, standing.gross, standing.heads, standing.heads, False)

    def _base(self, standing: HerdStanding, hawl: Hawl) -> Num:
        mode = self.run.term.policy["MUSTAFAD"]
        if mode not in ("OPENING_BALANCE", "LOWEST_BALANCE"):
            return standing.heads
        known = hawl.opening if mode == "OPENING_BALANCE" else hawl.lowest
        return min(known.get(standing.key[0], standing.heads), standing.heads)

    def _due(self, day: int, standing: HerdStanding, hawl: Hawl) -> list[Due]:
        run = self.run
        species = standing.key[0]
        base = self._base(standing, hawl)
        number = base + standing.others
        if number < HERD_NISAB[species] or base <= 0:
            return []
        due = Due(
            zakat_class=species,
            group="pool",
            hawl_start=hawl.since,
            on=day,
            unit="heads",
            base=base,
            nisab=HERD_NISAB[species],
            deducted=standing.gross - standing.heads,
            rate=None,
            rounding=run.term.policy["ROUNDING"],
            holdings={name: heads for name, heads in standing.holdings.items() if heads},
        )
        return [due] if owe(run, due, species, number, Fraction(base) / number) else []

    def end(self, day: int, reason: BreakReason) -> None:
        """End every hawl."""
        self.lots.end(day, reason)
        for (species, _), hawl in self.hawls.items():
            if hawl.running is not None:
                self.run.broken.append(BrokenHawl(species, "pool", hawl.running.since, day, reason))
                hawl.running = None

    def number_of(self, species: str) -> Num:
        """The heads of a species that are no shared herd."""
        return sum(row.number for row in self.standings if row.key == (species, ""))

    def runs_for(self, credit: Credit) -> bool:
        """Whether a hawl runs that credit may be for."""
        for (species, _), hawl in self.hawls.items():
            fits = credit.zakat_class == species or (
                credit.zakat_class is None and credit.kind in (*OWN_ANIMALS.get(species, ()), "sheep")
            )
            if hawl.running is not None and fits:
                return True
        return any(
            hawls.cohorts() and (credit.zakat_class == species or (credit.zakat_class is None and bool(credit.kind)))
            for species, hawls in self.lots.hawls.items()
        )

    def running(self) -> list[RunningHawl]:
        """The hawls that run."""
        rows = self.lots.running()
        for standing in self.standings:
            hawl = self.hawls[standing.key].running if standing.key in self.hawls else None
            if hawl is None:
                continue
            closing = self.hawls[standing.key].closes(self.run.term)
            species = standing.key[0]
            rows.append(
                RunningHawl(
                    species,
                    "pool",
                    hawl.since,
                    None if closing is None else closing.day,
                    "heads",
                    Fraction(standing.number),
                    Fraction(HERD_NISAB[species]),
                    {name: hawl.since for name, heads in standing.holdings.items() if heads},
                    closing is not None and self.run.ledger.calendar.is_provisional(closing.day),
                )
            )
        return rows
