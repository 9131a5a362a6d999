"""Livestock where each lot of heads has its own hawl.

Source: timeline 10; zakat-rules 14.
"""

from __future__ import annotations

from fractions import Fraction
from typing import TYPE_CHECKING

from zakatdesk.domain.kinds import HoldingKind
from zakatdesk.fiqh.assessment import BreakReason, BrokenHawl, RunningHawl
from zakatdesk.fiqh.classes.livestock import herd_due
from zakatdesk.fiqh.dues.due import Due
from zakatdesk.fiqh.exact import Num, plain
from zakatdesk.fiqh.hawls.anchors import Beginning
from zakatdesk.fiqh.hawls.lot_hawls import Brought, Day, LotHawls
from zakatdesk.fiqh.hawls.pool_hawl import Hawl, Reading
from zakatdesk.fiqh.run.eaten import left_of
from zakatdesk.fiqh.run.herd_owes import owe
from zakatdesk.fiqh.run.lot_years import LOTS
from zakatdesk.fiqh.wealth.acts import HERD_NISAB
from zakatdesk.fiqh.wealth.book import Book
from zakatdesk.fiqh.wealth.lots import Lot

if TYPE_CHECKING:
    from zakatdesk.fiqh.run.herds import HerdStanding
    from zakatdesk.fiqh.run.person import PersonRun

_READING = Reading("", reached=False, reached_start=False, gross=0, base=0, worth=0, late=False, pool=0)


class HerdLots:
    """The hawls of lots of heads, by species.

    Attributes:
        closed: (day, heads) of what closed, by species.
    """

    __slots__ = ("closed", "hawls", "run")

    def __init__(self, run: PersonRun) -> None:
        """No hawl runs."""
        self.run = run
        self.hawls: dict[str, LotHawls] = {}
        self.closed: dict[str, list[tuple[int, Num]]] = {}

    def hawls_of(self, species: str) -> LotHawls:
        """The hawls of a species."""
        if species not in self.hawls:
            self.hawls[species] = LotHawls(self.run.years, livestock=True)
        return self.hawls[species]

    def step(self, day: int, standing: HerdStanding, reading: Reading, begins: Beginning | None) -> list[Due]:
        """Test the lots of a species; `begins` is where a span that is found today began, if not today."""
        run = self.run
        species = standing.species
        hawls = self.hawls_of(species)
        books = [run.books[name] for name in standing.holdings]
        now = Day(day, reading, None, run.term, books, _never, run.agenda.add, run.remembers, begins=begins)
        brought = hawls.step(now)
        if brought.broke is not None:
            run.broken.append(BrokenHawl(species, LOTS, brought.since, day, brought.broke))
        if not brought.closed:
            return []
        run.herds.mothers.closed[species] = day
        return self._due(day, standing, books, brought)

    def take_over(self, standing: HerdStanding, hawl: Hawl, day: int) -> None:
        """Lots acquired by the herd's start take its hawl, later ones their own day."""
        run = self.run
        hawls = self.hawls_of(standing.species)
        hawls.since = hawl.since
        hawls.seen.start(hawl)
        books = [run.books[name] for name in standing.holdings]
        now = Day(day, _READING, None, run.term, books, _never, run.agenda.add)
        hawls.take_over(now, books, hawl.since, hawl.anchor)

    def hand_over(self, species: str) -> Hawl:
        """The earliest hawl among the lots of a species, which end."""
        hawls = self.hawls_of(species)
        first = min(hawls.cohorts(), key=lambda row: row.since)
        hawl = hawls.seen.hawl(species, first, None)
        hawls.end()
        for book in self.run.books.values():
            if book.kind == species:
                for lot in book.lots:
                    lot.cohort = None
        return hawl

    def replan(self, species: str, day: int) -> None:
        """Reckon closing days anew under other rules."""
        self.hawls_of(species).replan(Day(day, _READING, None, self.run.term, [], _never, self.run.agenda.add))

    def _due(self, day: int, standing: HerdStanding, books: list[Book], brought: Brought) -> list[Due]:
        run = self.run
        species = standing.species
        lots = [lot for _, members in brought.closed for lot in members]
        steps: dict[str, Num] = {book.id: run.roles[book.id].factor for book in books}
        eaten = standing.gross - standing.heads
        order = run.term.policy["WITHDRAWAL_ORDER"]
        left = left_of(lots, books, steps, eaten, standing.gross, order)
        shares: dict[str, Num] = {}
        for lot in lots:
            if lot.home is not None:
                shares[lot.home.id] = plain(shares.get(lot.home.id, 0) + left[id(lot)])
        base = plain(sum(shares.values()) + self._advance(species, lots))
        year_before = run.years.lunar_year_after
        earlier: Num = sum(heads for at, heads in self.closed.get(species, []) if day < year_before(at))
        self.closed.setdefault(species, []).append((day, base))
        if base <= 0:
            return []
        due = Due(
            species,
            LOTS,
            min(began for began, _ in brought.closed),
            day,
            "heads",
            base,
            HERD_NISAB[species],
            eaten,
            None,
            run.term.policy["ROUNDING"],
            late=brought.late,
            holdings={name: heads for name, heads in shares.items() if heads},
        )
        return [due] if self._owe(due, standing, plain(base + earlier), earlier) else []

    def _owe(self, due: Due, standing: HerdStanding, together: Num, earlier: Num) -> bool:
        """The due of all that closed within a year, less that of what closed before."""
        species = standing.species
        if species == "horses" or not earlier:
            return owe(self.run, due, standing, due.base if species == "horses" else together, Fraction(1))
        if not owe(self.run, due, standing, together, Fraction(1)):
            return False
        sets = herd_due(HoldingKind(species), int(earlier), self.run.term.policy)
        paid = sets[0] if sets else {}
        rest = {name: number - paid.get(name, 0) for name, number in due.kind.items()}
        due.kind = {name: number for name, number in rest.items() if number > 0}
        due.alternatives = ()
        return bool(due.kind)

    def _advance(self, species: str, lots: list[Lot]) -> Num:
        run = self.run
        if run.term.policy["TAJIL_COUNTS_AS_OWNED"] != "YES":
            return 0
        closing = {id(lot.cohort) for lot in lots}
        since = self.hawls_of(species).since
        total: Num = 0
        for credit in run.account.credits:
            if since is None or not run.herds.owned(credit, species, since):
                continue
            whole = sum(Fraction(part.quantity) for part in credit.lots)
            own = sum(Fraction(part.quantity) for part in credit.lots if id(part.lot.cohort) in closing)
            if whole:
                total += credit.left * own / whole
        return total

    def end(self, day: int, reason: BreakReason) -> None:
        """End every hawl."""
        for species, hawls in self.hawls.items():
            since = hawls.end()
            if since is not None:
                self.run.broken.append(BrokenHawl(species, LOTS, since, day, reason))

    def running(self) -> list[RunningHawl]:
        """One row for each closing day of lots."""
        run = self.run
        rows = []
        for species, hawls in self.hawls.items():
            by_day: dict[int | None, list[Lot]] = {}
            since: dict[int | None, int] = {}
            late: dict[int | None, bool] = {}
            for cohort in hawls.cohorts():
                by_day.setdefault(cohort.closes, []).extend(cohort.living())
                late[cohort.closes] = late.get(cohort.closes, False) or cohort.late
                since[cohort.closes] = min(since.get(cohort.closes, cohort.since), cohort.since)
            for closes, lots in by_day.items():
                holdings: dict[str, int] = {}
                for lot in lots:
                    if lot.home is not None and lot.cohort is not None:
                        name = lot.home.id
                        holdings[name] = min(holdings.get(name, lot.cohort.since), lot.cohort.since)
                provisional = closes is not None and run.ledger.calendar.is_provisional(closes)
                nisab = Fraction(HERD_NISAB[species])
                rows.append(
                    RunningHawl(
                        species,
                        LOTS,
                        since[closes],
                        closes,
                        "heads",
                        Fraction(run.herds.number_of(species)),
                        nisab,
                        dict(sorted(holdings.items())),
                        provisional,
                        late[closes],
                    )
                )
        return rows


def _never(book: Book) -> bool:  # noqa: ARG001 - herds are no trade goods
    return False
