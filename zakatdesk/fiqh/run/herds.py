"""Livestock: a hawl for each species, or for each herd kept together, with heads in place of value.

Source: timeline 10; zakat-rules 14.
"""

from __future__ import annotations

from fractions import Fraction
from typing import TYPE_CHECKING

from zakatdesk.domain.parts import Frozen
from zakatdesk.fiqh.assessment import BreakReason, BrokenHawl, RunningHawl
from zakatdesk.fiqh.dues.account import OWN_ANIMALS, Credit
from zakatdesk.fiqh.dues.due import Due
from zakatdesk.fiqh.exact import Num, plain
from zakatdesk.fiqh.hawls.pool_hawl import TESTED, Hawl, Outcome, PoolHawl, Reading
from zakatdesk.fiqh.run.herd_debts import DebtsLeft, debts_left
from zakatdesk.fiqh.run.herd_lots import HerdLots
from zakatdesk.fiqh.run.herd_owes import owe
from zakatdesk.fiqh.run.offspring import MothersYears
from zakatdesk.fiqh.wealth.acts import HERD_NISAB
from zakatdesk.fiqh.wealth.roles import Place

if TYPE_CHECKING:
    from zakatdesk.fiqh.run.person import PersonRun

ORDER = ("sheep", "cattle", "camels", "horses")
"""The order in which debts are set against herds. Source: timeline 9."""

OWN = ("OWN_HAWL", "OWN_HAWL_MALIKI")


class HerdStanding(Frozen):
    """One species on one day.

    Attributes:
        own: The person's heads that stand there. `gross` is with what was given ahead and counts as owned; `heads` is
            what is left of it after unpaid zakat and debts.
        others: The heads of others in the herds that the person's are kept in.
        late: Whether debts came off at a price of a later day.
        lacking: The prices of animals that debts were to be set against, and that are not known on or before the day.
    """

    species: str
    own: Num
    gross: Num
    heads: Num
    others: Num
    holdings: dict[str, Num]
    late: bool = False
    lacking: tuple[str, ...] = ()

    @property
    def number(self) -> Num:
        """What is held against nisab and table."""
        return self.heads + self.others


class Herds:
    """The hawls of one person's livestock."""

    __slots__ = ("debts", "hawls", "lots", "mothers", "own", "run", "standings", "together")

    def __init__(self, run: PersonRun) -> None:
        """No hawl runs."""
        self.run = run
        self.hawls: dict[str, PoolHawl] = {}
        self.standings: list[HerdStanding] = []
        self.debts = DebtsLeft(0)
        self.lots = HerdLots(run)
        self.mothers = MothersYears(run)
        self.own = False
        named = [run.facts.holdings[name] for name in run.herd_books if run.facts.holdings[name].key("herd")]
        self.together = {row.kind.value for row in named}

    # The state of a day.

    def take_state(self, day: int) -> None:
        """Count the heads of a day and take off what is owed."""
        run = self.run
        found: dict[str, dict[str, Num]] = {species: {} for species in self.hawls}
        for book_id in run.herd_books:
            role = run.roles[book_id]
            if role.place is Place.HERD:
                found.setdefault(role.of, {})[book_id] = plain(run.books[book_id].units * role.factor)
        self.debts = debts_left(run)
        self.standings = [self._standing(species, found[species], day) for species in sorted(found, key=ORDER.index)]

    def _standing(self, species: str, holdings: dict[str, Num], day: int) -> HerdStanding:
        run = self.run
        own = sum(holdings.values())
        gross = heads = own + self._advance(species)
        if run.term.policy["MISSED_YEARS"] == "REDUCING_BASE" and run.account.open:
            heads = max(heads - run.account.unpaid().heads.get(species, 0), 0)
        late = False
        lacking: tuple[str, ...] = ()
        if self.debts.rest > 0 and heads:
            heads = self.debts.set_against(run, species, heads, day)
            late, lacking = self.debts.late, self.debts.lacking
        others = self.others(species, holdings, heads, day)
        return HerdStanding(species, own, gross, heads, others, holdings, late, lacking)

    def others(self, species: str, holdings: dict[str, Num], heads: Num, day: int, *, unborn: bool = False) -> Num:
        """The heads of others in the herds that the person's animals are kept in, where these are counted as one.

        Args:
            species: Of which animals.
            holdings: The person's, of which some may be kept in herds.
            heads: What is left of them.
            day: The day.
            unborn: Whether what is born that day is left out.
        """
        run = self.run
        rule = run.term.policy["KHULTA"]
        if rule == "NONE" or species not in self.together:
            return 0
        grazing = run.term.policy["GRAZING"] == "REQUIRED"
        kept = {str(herd) for name in holdings if (herd := run.facts.holdings[name].key("herd")) is not None}
        total: Num = 0
        for herd in sorted(kept):
            found = run.herds_shared.others((species, herd), run.facts.person.id, day, grazing=grazing, unborn=unborn)
            if rule == "AS_ONE" or min((heads, *found.values())) >= HERD_NISAB[species]:
                total += sum(found.values())
        return total

    def _advance(self, species: str) -> Num:
        run = self.run
        since = self._since(species)
        if not run.account.credits or since is None:
            return 0
        if run.term.policy["TAJIL_COUNTS_AS_OWNED"] != "YES":
            return 0
        return sum(credit.left for credit in run.account.credits if self.owned(credit, species, since))

    def by_lots(self, species: str) -> bool:
        """Whether the heads are lots with their own hawls; what is kept together with others' is always one pool."""
        policy = self.run.term.policy
        return policy["MUSTAFAD"] in OWN and not (policy["KHULTA"] != "NONE" and species in self.together)

    def _since(self, species: str) -> int | None:
        if self.by_lots(species):
            return self.lots.hawls_of(species).since
        hawl = self.hawls.get(species)
        return None if hawl is None or hawl.running is None else hawl.running.since

    def owned(self, credit: Credit, species: str, since: int) -> bool:
        """Whether heads given in advance came out of the herd since its hawl began."""
        if credit.day < since or not credit.source or credit.zakat_class not in (None, species):
            return False
        return self.run.books[credit.source].kind == species and credit.kind in OWN_ANIMALS.get(species, ())

    def adopt(self, day: int) -> None:
        """Go over to the rules of a new policy; hawls that run go on under them."""
        for standing in self.standings:
            species = standing.species
            hawl = self.hawls.setdefault(species, PoolHawl(self.run.years, livestock=True))
            lots = self.lots.hawls_of(species)
            if self.by_lots(species) and hawl.running is not None:
                self.lots.take_over(standing, hawl.running, day)
                hawl.running = None
            elif self.by_lots(species):
                self.lots.replan(species, day)
            elif lots.cohorts():
                hawl.running = self.lots.hand_over(species)

    # The test of a day.

    def step(self, day: int) -> list[Due]:
        """Test every species of the day."""
        fresh: list[Due] = []
        for species in self.debts.unpriced:
            self.run.problem("PRICE_MISSING", species, day)
        self.mothers.see(self.standings, day)
        for standing in self.standings:
            species = standing.species
            begins = self.mothers.begins(standing, day) if self._since(species) is None else None
            if self.by_lots(species):
                fresh += self.lots.step(day, standing, self._reading(standing), begins)
                continue
            hawl = self.hawls.setdefault(species, PoolHawl(self.run.years, livestock=True))
            verdict = hawl.step(day, self._reading(standing), None, self.run.term, begins)
            broken = verdict.hawl
            if verdict.outcome is Outcome.BROKE and broken is not None and verdict.reason is not None:
                self.run.broken.append(BrokenHawl(species, "pool", broken.since, day, verdict.reason))
            if verdict.outcome is Outcome.CLOSED:
                self.mothers.closed[species] = day
            if verdict.outcome is Outcome.CLOSED and verdict.due and broken is not None:
                fresh += self._due(day, standing, broken)
            closing = hawl.closes(self.run.term)
            self.run.agenda.add(None if closing is None else closing.day)
        return fresh

    @staticmethod
    def _reading(standing: HerdStanding) -> Reading:
        nisab = HERD_NISAB[standing.species]
        reached = standing.number >= nisab and standing.heads > 0
        return Reading(
            standing.species,
            reached,
            reached,
            standing.gross,
            standing.heads,
            standing.heads,
            late=standing.late,
            pool=standing.own,
        )

    def _base(self, standing: HerdStanding, hawl: Hawl) -> tuple[Num, Num]:
        """What is assessed of the person's heads: what is left of them, and how many stand there."""
        mode = self.run.term.policy["MUSTAFAD"]
        if mode not in ("OPENING_BALANCE", "LOWEST_BALANCE"):
            return standing.heads, standing.own
        known = hawl.opening if mode == "OPENING_BALANCE" else hawl.lowest
        base = min(known.get(standing.species, standing.heads), standing.heads)
        return base, min(known.get(TESTED + standing.species, standing.own), standing.own)

    def _due(self, day: int, standing: HerdStanding, hawl: Hawl) -> list[Due]:
        run = self.run
        species = standing.species
        base, own = self._base(standing, hawl)
        number = base + standing.others
        if number < HERD_NISAB[species] or base <= 0 or own <= 0:
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
            late=hawl.late,
            holdings={name: heads for name, heads in standing.holdings.items() if heads},
        )
        # By heads that stand there: what is unpaid, itself a part of a head, would else be divided again each year.
        return [due] if owe(run, due, standing, number, Fraction(own) / (own + standing.others)) else []

    def end(self, day: int, reason: BreakReason) -> None:
        """End every hawl."""
        self.lots.end(day, reason)
        for species, hawl in self.hawls.items():
            if hawl.running is not None:
                self.run.broken.append(BrokenHawl(species, "pool", hawl.running.since, day, reason))
                hawl.running = None

    def number_of(self, species: str) -> Num:
        """The heads of a species."""
        return sum(row.number for row in self.standings if row.species == species)

    def runs_for(self, credit: Credit) -> bool:
        """Whether a hawl runs that credit may be for."""
        running = {species for species, hawl in self.hawls.items() if hawl.running is not None}
        running |= {species for species, hawls in self.lots.hawls.items() if hawls.cohorts()}
        if credit.zakat_class is not None:
            return credit.zakat_class in running
        # Sheep are owed of camels too.
        return any(credit.kind in (*OWN_ANIMALS.get(species, ()), "sheep") for species in running)

    def running(self) -> list[RunningHawl]:
        """The hawls that run."""
        rows = self.lots.running()
        for standing in self.standings:
            species = standing.species
            hawl = self.hawls[species].running if species in self.hawls else None
            if hawl is None:
                continue
            closing = self.hawls[species].closes(self.run.term)
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
                    hawl.late,
                )
            )
        return rows
