"""The money pool under the policies in which each lot has its own hawl.

Source: timeline 6.
"""

from __future__ import annotations

from fractions import Fraction
from typing import TYPE_CHECKING

from zakatdesk.fiqh.assessment import BreakReason, BrokenHawl, RunningHawl
from zakatdesk.fiqh.dues.due import Due
from zakatdesk.fiqh.dues.settle import METAL_OF
from zakatdesk.fiqh.exact import Num, plain, tame, total
from zakatdesk.fiqh.hawls.lot_hawls import Brought, Day, LotHawls
from zakatdesk.fiqh.rates import whole_fifths, year_rate
from zakatdesk.fiqh.run.eaten import Ahead, left_of
from zakatdesk.fiqh.run.obligations import PoolClosing, pool_due
from zakatdesk.fiqh.wealth.book import Book
from zakatdesk.fiqh.wealth.lots import Lot, is_assessed
from zakatdesk.fiqh.wealth.measure import APART, MAIN, METALS, Standing
from zakatdesk.fiqh.wealth.pool import Wealth
from zakatdesk.fiqh.wealth.roles import POOLED, Place

if TYPE_CHECKING:
    from zakatdesk.fiqh.run.person import PersonRun

LOTS = "lots"
LAST = 2**62
"""What was paid out of an overdraft left at the end of its day, after every lot of that day had arrived."""


class LotYears:
    """The hawls of lots in the money pool, and in a metal that is not joined."""

    __slots__ = ("hawls", "run")

    def __init__(self, run: PersonRun) -> None:
        """No hawl runs."""
        self.run = run
        self.hawls = {MAIN: LotHawls(run.years), APART: LotHawls(run.years)}

    def books_of(self, pool: str) -> list[Book]:
        """The books of one pool."""
        policy = self.run.term.policy
        joined = "silver" if policy["CASH_JOINS_METAL"] == "SILVER" else "gold"
        other = "silver" if joined == "gold" else "gold"
        split = policy["JOIN_METALS"] == "NONE"
        found = []
        for book in self.run.books.values():
            role = self.run.roles[book.id]
            if role.place is Place.HERD:
                continue
            if role.place not in POOLED or (role.place is Place.WORN and not self.run.pool.worn_counts):
                for lot in book.arrived:
                    lot.cohort = None
                book.arrived.clear()
                continue
            # A metal whose weight does not count is goods: it is with the money, by its worth.
            apart = split and role.place is not Place.MONEY and role.weight > 0 and role.of == other
            if apart == (pool == APART):
                found.append(book)
        return found

    def in_trade(self, book: Book) -> bool:
        """Whether lots of a book keep their hawl below nisab."""
        return self.run.roles[book.id].trade and self.run.term.policy["TRADE_HAWL_NISAB"] == "END_ONLY"

    def now(self, day: int, standing: Standing, books: list[Book]) -> Day:
        """The day as the lots meet it."""
        reading = self.run.money.reading(standing, self.hawls[standing.pool].kept_nisab)
        return Day(
            day,
            reading,
            self.run.nisab.money,
            self.run.term,
            books,
            self.in_trade,
            self.run.agenda.add,
            self.run.remembers,
            self._earliest(),
        )

    def _earliest(self) -> int:
        """The first day on which a hawl may begin."""
        waits = self.run.term.policy["MINOR_WEALTH"] == "NOT_DUE"
        return self.run.adult_from or 0 if waits else 0

    def _follow_custom(self) -> None:
        """Worn gold within the custom is out of the pool, so it has no hawl; beyond it all of it enters."""
        for book in self.run.pool.worn_books():
            book.enter_again(inside=self.run.pool.worn_counts)

    def step(self, day: int) -> list[Due]:
        """Test the pools of the day."""
        fresh: list[Due] = []
        self._follow_custom()
        books_of = {standing.pool: self.books_of(standing.pool) for standing in self.run.standings}
        for standing in self.run.standings:
            self.hawls[standing.pool].welcome(self.now(day, standing, books_of[standing.pool]))
        for standing in self.run.standings:
            hawls = self.hawls[standing.pool]
            books = books_of[standing.pool]
            if hawls.since is None and not standing.gross and not any(book.arrived for book in books):
                continue
            brought = hawls.step(self.now(day, standing, books))
            self.run.money.note_missing(standing, day)
            self._note_break(brought, hawls, day)
            if brought.closed:
                fresh += self._due(day, standing, brought, books)
        return fresh

    def _note_break(self, brought: Brought, hawls: LotHawls, day: int) -> None:
        if brought.broke is not None:
            # Where the threshold of the start was kept, that of the day holds again on the next one.
            self.run.agenda.add(day + 1)
            self.run.broken.append(BrokenHawl(hawls.zakat_class, LOTS, brought.since, day, brought.broke))

    def _due(self, day: int, standing: Standing, brought: Brought, books: list[Book]) -> list[Due]:
        policy = self.run.term.policy
        lots = [lot for _, members in brought.closed for lot in members]
        since = min(began for began, _ in brought.closed)
        weights: dict[str, Num] = {}
        shares = self._bases(day, standing, lots, books, weights)
        base = total(shares.values())
        nisab = standing.nisab or 0
        if base <= 0:
            return []
        if policy["MONEY_EXCESS"] == "FIFTH_STEPS" and nisab:
            base = plain(whole_fifths(Fraction(base), Fraction(nisab)))
            if base <= 0:
                return []
        part = year_rate(policy, day - since).part
        return [pool_due(self.run, PoolClosing(LOTS, day, since, standing, base, part, brought.late, shares, weights))]

    def _bases(
        self, day: int, standing: Standing, lots: list[Lot], books: list[Book], weights: dict[str, Num]
    ) -> dict[str, Num]:
        """What is assessed of each holding: what is left of the closing lots; `weights` takes the metal in it."""
        found: dict[str, Num] = {}
        wealth = self.run.money.with_advance(self.run.wealth, self.hawls[standing.pool].since)
        metals = tuple(metal for metal in METALS if wealth.metal(metal).weight)
        for metal in metals if standing.by_weight else ("", *metals):
            in_money = (wealth.metal(metal).step() or 0) if metal and not standing.by_weight else 1
            for name, amount in self._bases_of(metal, day, standing, lots, books, wealth).items():
                found[name] = tame(found.get(name, 0) + amount * in_money)
                if metal:
                    weights[metal] = tame(weights.get(metal, 0) + amount)
        return {name: plain(amount) for name, amount in found.items() if amount}

    def _bases_of(
        self, metal: str, day: int, standing: Standing, lots: list[Lot], books: list[Book], wealth: Wealth
    ) -> dict[str, Num]:
        """The same for money, or for one metal; `wealth` is what is owned with what was paid in advance."""
        run = self.run
        steps: dict[str, Num] = {}
        for book in books:
            worth, own, weight = run.pool.worth_of(book.id)
            worth -= run.special.unrealised.get(book.id, 0)
            counted = book.units - book.ahead(day)
            if counted > 0 and own == metal and (worth or weight):
                steps[book.id] = plain(Fraction(weight if metal else worth) / counted)
        ahead = self._ahead(metal, standing)
        if not steps and not ahead:
            return {}
        whole = wealth.metal(metal).weight if metal else wealth.money
        left = standing.left
        kept = (left.metal(metal) if metal else left.money) if left is not None else whole
        remaining = left_of(lots, books, steps, whole - kept, whole, run.term.policy["WITHDRAWAL_ORDER"], ahead, day)
        began = run.money.since() or day
        out = {book.id: amount for book, amount in run.special.left_out(began, day)}
        found: dict[str, Num] = {}
        for lot in lots:
            book_of = lot.home
            if book_of is None or book_of.id not in steps or is_assessed(lot, day, run.years):
                continue
            amount = remaining[id(lot)]
            if run.roles[book_of.id].place is Place.WORN:
                amount *= run.pool.worn_excess()
            if book_of.id in out:
                worth, _, _ = run.pool.worth_of(book_of.id)
                amount *= 1 - Fraction(out[book_of.id]) / worth
            found[book_of.id] = tame(found.get(book_of.id, 0) + amount)
        closing = {id(lot.cohort) for lot in lots}
        for row in ahead:
            if row.lot is not None and id(row.lot.cohort) in closing and not is_assessed(row.lot, day, run.years):
                found[row.source] = tame(found.get(row.source, 0) + remaining[id(row)])
        return found

    def _ahead(self, metal: str, standing: Standing) -> list[Ahead]:
        """What was paid in advance in money or one metal and counts as owned, with the lots it came from."""
        run = self.run
        if standing.pool == MAIN and metal and metal == run.apart_metal():
            return []
        if standing.by_weight and metal != standing.zakat_class:
            return []
        found: list[Ahead] = []
        for credit in run.money.owned_advance(self.hawls[standing.pool].since):
            if METAL_OF.get(credit.kind, "") != metal:
                continue
            whole = sum(Fraction(part.quantity) for part in credit.lots)
            counted = run.money.counted(credit)
            if not whole:
                found.append(Ahead(credit.day, LAST, plain(counted), credit.source, None))
            for part in credit.lots if whole else ():
                worth = plain(counted * part.quantity / whole)
                found.append(Ahead(part.lot.acquired, part.lot.order, worth, credit.source, part.lot))
        return found

    def replan(self, day: int) -> None:
        """Reckon closing days anew under other rules, in which a metal may be in another pool."""
        for pool, hawls in self.hawls.items():
            books = self.books_of(pool)
            names = {book.id for book in books}
            ahead = [part.lot for row in self.run.account.credits if row.source in names for part in row.lots]
            now = self.now(day, self.run.standings[0], books)
            hawls.admit(now, [*(lot for book in books for lot in book.lots), *ahead])
        for standing in self.run.standings:
            hawls = self.hawls[standing.pool]
            hawls.replan(self.now(day, standing, self.books_of(standing.pool)))

    # What others ask.

    def end(self, day: int, reason: BreakReason) -> None:
        """End every hawl."""
        for hawls in self.hawls.values():
            since = hawls.end()
            if since is not None:
                self.run.broken.append(BrokenHawl(hawls.zakat_class, LOTS, since, day, reason))

    def running(self) -> list[RunningHawl]:
        """One row for each closing day of lots."""
        run = self.run
        rows = []
        for standing in run.standings:
            by_day: dict[int | None, list[Lot]] = {}
            sinces: dict[int | None, int] = {}
            for cohort in self.hawls[standing.pool].cohorts():
                by_day.setdefault(cohort.closes, []).extend(cohort.living())
                sinces[cohort.closes] = min(sinces.get(cohort.closes, cohort.since), cohort.since)
            metal = standing.zakat_class if standing.by_weight else ""
            unit = 1000 if metal else run.minor
            for closes, lots in by_day.items():
                holdings: dict[str, int] = {}
                for lot in lots:
                    book = lot.home
                    if book is None or lot.cohort is None:
                        continue
                    holdings[book.id] = min(holdings.get(book.id, lot.cohort.since), lot.cohort.since)
                nisab = None if standing.nisab is None else Fraction(standing.nisab) / unit
                provisional = closes is not None and run.ledger.calendar.is_provisional(closes)
                rows.append(
                    RunningHawl(
                        standing.zakat_class,
                        LOTS,
                        sinces[closes],
                        closes,
                        "g" if metal else run.currency.code,
                        Fraction(standing.tested) / unit,
                        nisab,
                        dict(sorted(holdings.items())),
                        provisional,
                    )
                )
        return rows
