"""Herds that several people keep together: how many heads stand in each on each day.

Source: timeline 10; zakat-rules 14.6.
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Mapping
from datetime import date
from fractions import Fraction

from zakatdesk.domain.entry import Entry, EntryKind
from zakatdesk.domain.kinds import ANIMALS
from zakatdesk.domain.ledger import Ledger
from zakatdesk.domain.parts import Frozen, Mutable, field
from zakatdesk.fiqh.dues.leaving import leaving
from zakatdesk.fiqh.exact import Num, plain
from zakatdesk.fiqh.hawls.anchors import Years
from zakatdesk.fiqh.market import Market, Prices
from zakatdesk.fiqh.terms import terms_of
from zakatdesk.fiqh.wealth.acts import Acting, apply
from zakatdesk.fiqh.wealth.book import Book

HerdKey = tuple[str, str]
"""Species and name of a herd."""


class Count(Mutable):
    """The owned heads of one holding after each day on which they change.

    Attributes:
        until: The day on which its owner died and left it.
        born: What was born on a day.
    """

    person: str
    grazing: bool
    until: int
    days: list[int] = field(default_factory=list)
    heads: list[Num] = field(default_factory=list)
    born: dict[int, Num] = field(default_factory=dict)

    def at(self, day: int, *, unborn: bool = False) -> Num:
        """The heads of a day, before its payments; with or without what is born on it."""
        return max(self._at(day) - self.born.get(day, 0), 0) if unborn else self._at(day)

    def _at(self, day: int) -> Num:
        place = bisect_right(self.days, day) - 1
        return self.heads[place] if place >= 0 and day < self.until else 0


class SharedHerds(Frozen):
    """Herds with more than one owner."""

    counts: Mapping[HerdKey, tuple[Count, ...]]

    def others(self, key: HerdKey, person: str, day: int, *, grazing: bool, unborn: bool = False) -> dict[str, Num]:
        """The heads that each other owner has in a herd on a day.

        Args:
            key: Which herd.
            person: Whose own are left out.
            day: The day.
            grazing: Whether only animals that graze count.
            unborn: Whether what is born that day is left out.
        """
        found: dict[str, Num] = {}
        for count in self.counts.get(key, ()):
            heads = count.at(day, unborn=unborn) if count.grazing or not grazing else 0
            if heads and count.person != person:
                found[count.person] = found.get(count.person, 0) + heads
        return found


def shared_herds(ledger: Ledger, market: Market) -> SharedHerds:
    """Every herd of a ledger that belongs to different people; prices tell what else was paid out of it."""
    herds: dict[HerdKey, list[str]] = {}
    for holding in ledger.holdings.values():
        herd = holding.key("herd") if holding.kind in ANIMALS else None
        if herd is not None and holding.key("use") == "breeding":
            herds.setdefault((holding.kind.value, str(herd)), []).append(holding.id)
    found = {}
    for key, ids in herds.items():
        if len({ledger.holdings[name].person for name in ids}) > 1:
            found[key] = tuple(_count(ledger, market, name) for name in ids)
    return SharedHerds(found)


def _count(ledger: Ledger, market: Market, holding_id: str) -> Count:
    holding = ledger.holdings[holding_id]
    died = ledger.people[holding.person].died_on
    until = date.max.toordinal() if died is None else ledger.calendar.ordinal(died)
    count = Count(holding.person, bool(holding.key("grazing")), until)
    book = _book(ledger, holding_id)
    for day, given, row in _moves(ledger, market, holding_id):
        if row is None:
            book.take(given, "")
        else:
            _apply(ledger, book, row, day)
            if row.kind is EntryKind.BIRTH:
                count.born[day] = count.born.get(day, 0) + plain((row.amount or 0) * Fraction(holding.share))
        count.days.append(day)
        count.heads.append(plain(book.units * Fraction(holding.share)))
    return count


def _moves(ledger: Ledger, market: Market, holding_id: str) -> list[tuple[int, Num, Entry | None]]:
    """What moves the heads of a holding: (day, what a payment takes, or an entry), in order."""
    register = ledger.register(holding_id)
    rows: list[tuple[int, Num, Entry | None]] = [
        (day, 0, row) for day, row in zip(register.days, register.rows, strict=True)
    ]
    holding = ledger.holdings[holding_id]
    prices = Prices(market, ledger.people[holding.person].currency)
    for payment in ledger.payments.values():
        if payment.from_holding == holding_id:
            # What is given leaves after the state of its day was taken.
            day = ledger.calendar.ordinal(payment.on, after_sunset=payment.after_sunset)
            rows.append((day + 1, leaving(payment, holding, prices, day), None))
    return sorted(rows, key=lambda row: (row[0], row[2] is not None))


def _book(ledger: Ledger, holding_id: str) -> Book:
    return Book(ledger.holdings[holding_id], [], [0], keep=False)


def _apply(ledger: Ledger, book: Book, row: Entry, day: int) -> None:
    """Let an entry move the heads of this one book; what it does to others is seen there."""
    policy = terms_of(ledger.people[book.holding.person], ledger.calendar, None).rows[0].policy
    names = [name for name in (row.holding, row.to, row.of) if name is not None]
    books = {name: book if name == book.id else _book(ledger, name) for name in names}
    acting = Acting(
        day,
        policy,
        policy["WITHDRAWAL_ORDER"],
        books,
        {},
        lambda _source, _target: None,
        lambda _lot: False,
        Years(ledger.calendar),
        lambda _book, _lost: None,
    )
    apply(row, acting)
