"""Hawls of lots: each lot has its own year within the spans in which the pool reaches nisab.

Source: timeline 6.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable

from zakatdesk.domain.parts import Frozen, Mutable, field, replace
from zakatdesk.fiqh.assessment import BreakReason
from zakatdesk.fiqh.exact import Num
from zakatdesk.fiqh.hawls.anchors import Anchor, Beginning, Years
from zakatdesk.fiqh.hawls.pool_hawl import Reading, Seen
from zakatdesk.fiqh.terms import Term
from zakatdesk.fiqh.wealth.book import Book
from zakatdesk.fiqh.wealth.lots import Cohort, Lot


class Day(Frozen):
    """What the lots of one pool meet on one day.

    Attributes:
        nisab: The money nisab of the day.
        books: The books of the pool. `trade` tells which of them are trade goods that keep their hawl below nisab.
        schedule: Adds a closing day to the days to come.
        begins: Where a span that is found today began, if not today.
        remember: Whether a policy to come may ask what was in the pool on the days of a year.
        earliest: The first day on which a hawl may begin: that of a child who owes nothing before.
    """

    day: int
    reading: Reading
    nisab: Num | None
    term: Term
    books: list[Book]
    trade: Callable[[Book], bool]
    schedule: Callable[[int | None], None]
    remember: bool = False
    earliest: int = 0
    begins: Beginning | None = None


class Brought(Mutable):
    """What a day brought: hawls that close with an obligation, each by its start, and their lots; or a break.

    Attributes:
        late: Whether one of them was tested by a price that came only later.
    """

    closed: list[tuple[int, list[Lot]]] = field(default_factory=list)
    late: bool = False
    broke: BreakReason | None = None
    since: int = 0


class LotHawls:
    """The hawls of the lots of one pool.

    Attributes:
        since: The first day of the span in which the pool has reached nisab; none while it has not.
        kept_nisab: The nisab of the start of the span, or of the last day in it on which a lot closed.
        seen: What was in the pool, for a policy that goes back to one hawl.
    """

    __slots__ = ("_buckets", "_waiting", "kept_nisab", "livestock", "seen", "since", "years", "zakat_class")

    def __init__(self, years: Years, *, livestock: bool = False) -> None:
        """No hawl runs."""
        self.years = years
        self.livestock = livestock
        self.since: int | None = None
        self.zakat_class = "money"
        self.kept_nisab: Num | None = None
        self.seen = Seen()
        self._buckets: dict[int, list[Cohort]] = {}
        self._waiting: list[Cohort] = []

    def solar(self, term: Term) -> bool:
        """Whether the year is a solar one."""
        return not self.livestock and term.policy["YEAR_BASIS"] == "SOLAR_ADJUSTED"

    # The day.

    def step(self, now: Day) -> Brought:
        """Test one day."""
        self._leave(now)
        self.seen.see(now.day, now.reading, all_days=now.remember)
        brought = Brought()
        if not now.reading.tested:
            return brought
        due_today = [day for day in self._buckets if day <= now.day]
        closes = any(cohort.living() for day in due_today for cohort in self._buckets[day])
        reached = self._reached(now, closes=closes)
        self.zakat_class = now.reading.zakat_class if now.reading.gross else self.zakat_class
        if self.since is not None or not reached:
            self._keep_or_break(now, brought, reached=reached)
        else:
            self.since = now.day if now.begins is None else now.begins.day
            self.kept_nisab = now.nisab
            if now.begins is None:
                self._place(now, (lot for book in now.books for lot in book.lots))
            else:
                self.take_over(now, now.books, now.begins.day, now.begins.anchor)
        self._place_arrivals(now)
        self._close(now, brought)
        if now.reading.late:
            for cohorts in self._buckets.values():
                for cohort in cohorts:
                    cohort.late = True
        return brought

    def _reached(self, now: Day, *, closes: bool) -> bool:
        kept = now.term.policy["NISAB_PRICE_TIME"] == "ON_DUE_DATE_ONLY" and not closes and self.kept_nisab is not None
        return now.reading.reached_start if kept else now.reading.reached

    def _leave(self, now: Day) -> None:
        """What is not in the pool has no hawl."""
        for book in now.books:
            if book.marked:
                for lot in book.lots:
                    if lot.ahead_until is not None and now.day < lot.ahead_until:
                        lot.cohort = None

    def welcome(self, now: Day) -> None:
        """What came out of another pool goes on here with its days."""
        self.admit(now, (lot for book in now.books for lot in book.arrived))

    def admit(self, now: Day, lots: Iterable[Lot]) -> None:
        """Lots that have their hawl in another pool go on here with their days."""
        moved: dict[int, tuple[Cohort, list[Lot]]] = {}
        for lot in lots:
            if lot.cohort is not None and lot.cohort.keeper is not self:
                moved.setdefault(id(lot.cohort), (lot.cohort, []))[1].append(lot)
        for cohort, members in moved.values():
            self._take(now, members, cohort.since, replace(cohort.anchor), late=cohort.late)

    def _keep_or_break(self, now: Day, brought: Brought, *, reached: bool) -> None:
        """Below nisab the hawls of all lots end, but those that keep theirs in trade goods."""
        ends_only = now.term.policy["HAWL_NISAB"] == "ENDS_ONLY"
        if ends_only and not now.reading.gross and self.since is not None:
            self.stop(now, brought, BreakReason.WEALTH_GONE)
        elif not ends_only and not reached:
            self.stop(now, brought, BreakReason.BELOW_NISAB)

    def stop(self, now: Day, brought: Brought, reason: BreakReason, closing: Iterable[Cohort] = ()) -> None:
        """End the hawls of all lots but those that keep theirs in trade goods."""
        others = [
            lot for book in now.books if not now.trade(book) for lot in book.lots if lot.cohort is not None and lot.raw
        ]
        empty = not any(book.lots for book in now.books)
        if others or (empty and self.since is not None):
            brought.broke = reason
            known = [lot.cohort.since for lot in others if lot.cohort is not None]
            brought.since = min(known, default=self.since or now.day)
        elif self.since is not None and not any(now.trade(book) for book in now.books if book.lots):
            brought.broke, brought.since = reason, self.since
        self.since = self.kept_nisab = None
        cohorts = [*closing, *(cohort for rows in self._buckets.values() for cohort in rows)]
        ahead = [lot for cohort in cohorts for lot in cohort.members if lot.home is None]
        for lot in (*others, *ahead):
            lot.cohort = None

    def _place_arrivals(self, now: Day) -> None:
        for book in now.books:
            if book.arrived or book.marked:
                arrived, book.arrived = book.arrived, []
                self._place(now, book.lots if book.marked else arrived)

    def _place(self, now: Day, lots: Iterable[Lot]) -> None:
        """Give a hawl to lots that have none and may have one."""
        maliki = now.term.policy["MUSTAFAD"] == "OWN_HAWL_MALIKI"
        fresh: dict[int, Cohort] = {}
        for lot in lots:
            book = lot.home
            if book is None or not lot.raw or (lot.ahead_until is not None and now.day < lot.ahead_until):
                continue
            in_trade = now.trade(book)
            since = max(lot.acquired, lot.closed, now.earliest) if in_trade and maliki else now.day
            if lot.cohort is not None and not (in_trade and maliki and lot.cohort.since > since):
                continue
            if self.since is None and not in_trade:
                continue
            if since not in fresh:
                fresh[since] = self.begin(since, now)
            lot.cohort = fresh[since]
            lot.cohort.members.append(lot)

    def begin(self, since: int, now: Day) -> Cohort:
        """A new cohort whose hawl began on a day."""
        cohort = Cohort(since, self.years.anchor(since), keeper=self)
        self._plan(cohort, now)
        return cohort

    def _plan(self, cohort: Cohort, now: Day) -> None:
        cohort.closes = self.years.year_after(cohort.since, cohort.anchor, solar=self.solar(now.term))
        if cohort.closes is not None:
            self._buckets.setdefault(cohort.closes, []).append(cohort)
            now.schedule(max(cohort.closes, now.day))

    def replan(self, now: Day) -> None:
        """Reckon closing days anew under other rules."""
        cohorts = [cohort for rows in self._buckets.values() for cohort in rows]
        self._buckets = {}
        for cohort in cohorts:
            self._plan(cohort, now)

    def take_over(self, now: Day, books: Iterable[Book], since: int, anchor: Anchor) -> None:
        """Lots acquired by a start take that hawl, later ones their own day."""
        later: dict[int, list[Lot]] = {}
        for book in books:
            book.arrived = []
            for lot in book.lots:
                later.setdefault(max(lot.acquired, since), []).append(lot)
        for began, lots in later.items():
            self._take(now, lots, began, anchor if began == since else self.years.anchor(began))

    def take_all(self, now: Day, books: Iterable[Book], since: int, anchor: Anchor) -> None:
        """All lots take one hawl."""
        lots = []
        for book in books:
            book.arrived = []
            lots += book.lots
        self._take(now, lots, since, anchor)

    def _take(self, now: Day, lots: list[Lot], since: int, anchor: Anchor, *, late: bool = False) -> None:
        cohort = Cohort(since, anchor, late=late, members=lots, keeper=self)
        for lot in lots:
            lot.cohort = cohort
        self._plan(cohort, now)

    # Closings.

    def _close(self, now: Day, brought: Brought) -> None:
        closing = [cohort for day in sorted(self._buckets) if day <= now.day for cohort in self._buckets.pop(day)]
        closing = [cohort for cohort in closing if cohort.living()]
        if now.reading.reached and self._waiting:
            waiting, self._waiting = self._waiting, []
            for cohort in waiting:
                if cohort.living():
                    self._end_year(cohort, now, brought, fresh_anchor=True)
        if not closing:
            return
        if self.since is not None:
            self.kept_nisab = now.nisab
        if now.reading.reached:
            for cohort in closing:
                self._end_year(cohort, now, brought, fresh_anchor=False)
            return
        self._below(now, brought, closing)

    def _below(self, now: Day, brought: Brought, closing: list[Cohort]) -> None:
        """Below nisab on a closing day: nothing is due."""
        policy = now.term.policy
        if self.since is not None and policy["BELOW_AT_DUE"] == "RESET_UNTIL_NISAB":
            self.stop(now, brought, BreakReason.BELOW_AT_DUE, closing)
        for cohort in closing:
            if not cohort.living():
                continue
            if policy["MUSTAFAD"] == "OWN_HAWL_MALIKI" and any(
                lot.home and now.trade(lot.home) for lot in cohort.members
            ):
                self._waiting.append(cohort)
            else:
                self._again(cohort, now)

    def _end_year(self, cohort: Cohort, now: Day, brought: Brought, *, fresh_anchor: bool) -> None:
        lots = list(cohort.living())
        brought.closed.append((cohort.since, lots))
        brought.late = brought.late or cohort.late
        for lot in lots:
            lot.closed = now.day
        if fresh_anchor:
            cohort.anchor = self.years.anchor(now.day)
        self._again(cohort, now)

    def _again(self, cohort: Cohort, now: Day) -> None:
        anchor = self.years.anchor(now.day)
        if self.solar(now.term):
            cohort.anchor.hijri = anchor.hijri
        else:
            cohort.anchor.civil = anchor.civil
        cohort.since = now.day
        cohort.late = now.reading.late
        self._plan(cohort, now)

    # What others ask.

    def earliest(self, counts: Callable[[Lot], bool]) -> int | None:
        """The earliest hawl among the lots that count."""
        since = [cohort.since for cohort in self.cohorts() if any(counts(lot) for lot in cohort.living())]
        return min(since, default=None)

    def cohorts(self) -> list[Cohort]:
        """Every cohort that has lots, by closing day."""
        rows = [cohort for day in sorted(self._buckets) for cohort in self._buckets[day]]
        return [cohort for cohort in (*rows, *self._waiting) if cohort.living()]

    def end(self) -> int | None:
        """End every hawl; the earliest that ran."""
        since = self.earliest(lambda _: True)
        self.since = self.kept_nisab = None
        self._buckets = {}
        self._waiting = []
        return since
