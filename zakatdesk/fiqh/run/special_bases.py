"""Shares whose base is not their value of the day: the lowest of the year, or only the profit that was realised.

Source: timeline 4; zakat-rules 13.5.
"""

from __future__ import annotations

from fractions import Fraction
from typing import TYPE_CHECKING

from zakatdesk.domain.entry import EntryKind
from zakatdesk.fiqh.exact import Num, per_step, plain
from zakatdesk.fiqh.wealth.book import Book

if TYPE_CHECKING:
    from zakatdesk.fiqh.run.person import PersonRun


class SpecialBases:
    """Knows which holdings are so, and since when their lowest price counts.

    Attributes:
        books: Their books.
        unrealised: What of shares whose realised profit alone counts is not in the pool of the day at all, in minor units
            by holding; as it was when the pool was counted, also after its hawl closed on that day and began again.
    """

    __slots__ = ("_fresh", "_since", "books", "run", "unrealised")

    def __init__(self, run: PersonRun) -> None:
        """Nothing is known yet."""
        self.run = run
        self.books: list[Book] = []
        self.unrealised: dict[str, Num] = {}
        # The hawl that runs or ran last: its first day, and whether it never closed.
        self._since: int | None = None
        self._fresh = True

    def adopt(self) -> None:
        """Find the holdings that a new policy treats so."""
        self.books = [book for book in self.run.books.values() if self.run.roles[book.id].base]
        self.unrealised = {}

    def left_out(self, since: int, day: int) -> list[tuple[Book, Num]]:
        """What of each such holding is not in the base of a hawl that closes, in minor units."""
        found = []
        for book in self.books:
            worth, _, _ = self.run.pool.worth_of(book.id)
            base = self._at_lowest(book, since, day, worth) if self.run.roles[book.id].base == "LOWEST" else worth
            if base < worth:
                found.append((book, plain(worth - base)))
        return found

    def turn(self) -> None:
        """Count the lowest price anew where a hawl began, at the end of its first day, and while none runs."""
        since = self.run.money.since()
        if since is None or since != self._since:
            for book in self.books:
                book.lowest = Fraction(1)
        if since is not None:
            if since != self._since:
                # From the next day on only what is realised since then counts.
                self.run.agenda.add(since + 1)
            self._since, self._fresh = since, self.run.money.is_fresh()

    def leave_unrealised(self, day: int) -> Num:
        """Find what is `unrealised` on a day; all of it together."""
        self.unrealised = {}
        for book in self.books:
            if self.run.roles[book.id].base == "PROFIT" and book.units:
                worth, _, _ = self.run.pool.worth_of(book.id)
                self.unrealised[book.id] = plain(worth - self._profit(book, day, worth))
        return plain(sum(self.unrealised.values()))

    def _at_lowest(self, book: Book, since: int, day: int, worth: Num) -> Num:
        """What a holding has now, at the lowest price since a day; its `value` entries are its price if it has no other."""
        symbol = book.holding.key("symbol")
        if symbol is None:
            return plain(worth * book.lowest)
        run = self.run
        days = [since, *run.market.days_of(str(symbol), since + 1, day)]
        quotes = [run.prices.known(str(symbol), at) for at in days]
        prices = [quote.value for quote in quotes if quote is not None]
        if not prices:
            return worth
        step = per_step(min(prices), run.currency.places, book.holding.unit.places)
        return min(worth, plain(book.units * step * run.roles[book.id].factor))

    def _profit(self, book: Book, day: int, worth: Num) -> Num:
        """What was realised since the hawl began; while none runs, since the last one began, and all before the first.

        What was realised on a day on which a hawl closed belongs to the year that ended.
        """
        since, fresh = self.run.money.since(), self.run.money.is_fresh()
        if since is None:
            since, fresh = self._since or 0, self._fresh
        rows = self.run.ledger.register(book.id).of_kind(EntryKind.PROFIT, since if fresh else since + 1, day)
        quantity = sum(row.amount or 0 for row in rows)
        return min(worth, plain(Fraction(worth) * quantity / book.units))
