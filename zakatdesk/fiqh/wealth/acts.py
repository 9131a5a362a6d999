"""What each kind of entry does to the books.

Source: timeline 3.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from fractions import Fraction

from zakatdesk.domain.entry import Entry, EntryKind
from zakatdesk.domain.kinds import ANIMALS, METALS, PAPERS, HoldingKind
from zakatdesk.fiqh.exact import Num, plain
from zakatdesk.fiqh.policy import Policy
from zakatdesk.fiqh.wealth.book import Book
from zakatdesk.fiqh.wealth.lots import Lot, Taken
from zakatdesk.fiqh.wealth.roles import Place, Role

INFLOWS = frozenset(
    (
        EntryKind.OPENING, EntryKind.INCOME, EntryKind.SALARY, EntryKind.GIFT, EntryKind.INHERITANCE, EntryKind.RENT,
    )
)  # fmt: skip
OUTFLOWS = frozenset((EntryKind.SPENDING, EntryKind.LOSS, EntryKind.DEATH))
CASH = (HoldingKind.CASH, HoldingKind.BANK)
GOODS = (HoldingKind.TRADE_GOODS, *PAPERS, HoldingKind.CRYPTO)
_FIELDS = (HoldingKind.CROP, HoldingKind.HONEY, *ANIMALS)
MEASURES = ("wholesale", "retail", "cost")


@dataclass(slots=True)
class Acting:
    """What the acts of a day need to know.

    Attributes:
        rate: What one step of a holding's unit is worth on the day in steps of another's; none where no rate says it.
        closes_today: Whether the hawl of a lot closes on that day.
    """

    day: int
    policy: Policy
    books: Mapping[str, Book]
    roles: Mapping[str, Role]
    rate: Callable[[Book, Book], Fraction | None]
    closes_today: Callable[[Lot], bool]


def apply(entry: Entry, acting: Acting) -> None:
    """Apply one entry to the books."""
    book = acting.books[entry.holding]
    kind = entry.kind
    amount = entry.amount or 0
    if kind in INFLOWS:
        book.add(amount, acting.day)
    elif kind in OUTFLOWS:
        book.take(amount, acting.policy["WITHDRAWAL_ORDER"])
    else:
        _OTHERS[kind](book, entry, amount, acting)


def _balance(book: Book, entry: Entry, amount: int, acting: Acting) -> None:  # noqa: ARG001 - one form for all acts
    change = amount - book.state()
    if change > 0:
        book.add(change, acting.day)
    elif change < 0:
        book.take(-change, acting.policy["WITHDRAWAL_ORDER"])


def _interest(book: Book, entry: Entry, amount: int, acting: Acting) -> None:  # noqa: ARG001
    book.interest += amount
    book.touch()


def _disposal(book: Book, entry: Entry, amount: int, acting: Acting) -> None:  # noqa: ARG001
    given = min(book.interest, amount)
    book.interest -= given
    book.touch()
    if amount > given:
        book.take(amount - given, acting.policy["WITHDRAWAL_ORDER"])


def _birth(book: Book, entry: Entry, amount: int, acting: Acting) -> None:  # noqa: ARG001
    book.add(amount, acting.day)


def _profit(book: Book, entry: Entry, amount: int, acting: Acting) -> None:
    follows = acting.policy["TRADE_PROFIT"] == "FOLLOWS_PRINCIPAL"
    if entry.of is None or not follows:
        book.add(amount, acting.day)
        return
    if entry.of == entry.holding:
        book.grow_oldest(amount, acting.day)
        return
    principal = acting.books[entry.of]
    if not principal.lots:
        book.add(amount, acting.day)
        return
    book.arrive([Taken(principal.lots[0], amount)], amount, acting.day)


def _value(book: Book, entry: Entry, amount: int, acting: Acting) -> None:
    as_given = {"wholesale": entry.wholesale, "retail": entry.retail, "cost": entry.cost}
    if amount:
        book.ratios = {
            name: Fraction(amount if as_given[name] is None else as_given[name] or 0, amount) for name in MEASURES
        }
    rise = amount - book.net
    always = acting.policy["TRADE_PROFIT"] == "OWN_HAWL_ALWAYS" and book.kind in GOODS
    if book.net <= 0 or (rise > 0 and always):
        book.add(rise, acting.day)
    else:
        book.resize(amount)
    book.touch()


def _written_off(book: Book, entry: Entry, amount: int, acting: Acting) -> None:  # noqa: ARG001
    book.take(max(book.net, 0), acting.policy["WITHDRAWAL_ORDER"])


def _yielded(book: Book, entry: Entry, amount: int, acting: Acting) -> None:  # noqa: ARG001
    book.add(amount, acting.day)


def _transfer(book: Book, entry: Entry, amount: int, acting: Acting) -> None:
    target = acting.books[entry.to or ""]
    received = amount if entry.received is None else entry.received
    order = acting.policy["WITHDRAWAL_ORDER"]
    if book.kind is HoldingKind.DEBT:
        book.add(amount, acting.day)
        target.add(received, acting.day)
        return
    covered = min(max(book.net, 0), amount)
    parts = book.take(amount, order)
    if target.kind is HoldingKind.DEBT:
        target.take(received, order)
        return
    if not target.keep or starts_anew(book, target, acting):
        target.add(received, acting.day)
        return
    carried = received if covered == amount else received * covered // amount
    if acting.policy["TRADE_PROFIT"] == "FOLLOWS_PRINCIPAL" or not _has_profit(book, target):
        target.arrive(parts, carried, acting.day)
    else:
        _sell(book, target, parts, (covered, carried), acting)
    if received > carried:
        target.add(received - carried, acting.day)


def starts_anew(source: Book, target: Book, acting: Acting) -> bool:
    """Whether what arrives by a transfer is a new lot of that day."""
    kinds = (source.kind, target.kind)
    if source.kind in (HoldingKind.RENTAL_PROPERTY, HoldingKind.EXEMPT):
        return True
    if (source.kind in _FIELDS or target.kind in _FIELDS) and source.kind is not target.kind:
        return True
    if source.kind in (HoldingKind.RECEIVABLE, HoldingKind.DEPOSIT_GIVEN, HoldingKind.PENSION):
        return acting.roles[source.id].place is Place.OUT
    if acting.policy["EXCHANGE_HAWL"] != "METALS_RESTART":
        return False
    return (kinds[0] in METALS and kinds[1] in METALS and kinds[0] is not kinds[1]) or source.kind in ANIMALS


def _has_profit(source: Book, target: Book) -> bool:
    return source.kind in GOODS and source.holding.key("symbol") is None and target.kind in CASH


def _sell(source: Book, target: Book, parts: list[Taken], both: tuple[int, int], acting: Acting) -> None:
    """A sale whose profit has its own hawl: the principal carries on, the profit is a new lot of that day.

    A lot whose hawl closes that day takes its share of the profit with it.
    """
    covered, carried = both
    rate = acting.rate(source, target)
    principal: Num = covered if rate is None else plain(covered * rate)
    profit = carried - principal
    if profit <= 0:
        target.arrive(parts, carried, acting.day)
        return
    closing = [part for part in parts if acting.closes_today(part.lot)]
    with_them = plain(profit * Fraction(sum(part.quantity for part in closing)) / covered) if covered else 0
    apart = profit - with_them
    scaled = [
        Taken(part.lot, plain(part.quantity * Fraction(principal + (profit if part in closing else 0)) / covered))
        for part in parts
    ]
    new = int(apart)
    target.arrive(scaled, carried - new, acting.day)
    if new:
        target.add_apart(new, acting.day)


_OTHERS: Mapping[EntryKind, Callable[[Book, Entry, int, Acting], None]] = {
    EntryKind.BALANCE: _balance,
    EntryKind.INTEREST: _interest,
    EntryKind.DISPOSAL: _disposal,
    EntryKind.BIRTH: _birth,
    EntryKind.PROFIT: _profit,
    EntryKind.VALUE: _value,
    EntryKind.TRANSFER: _transfer,
    EntryKind.WRITTEN_OFF: _written_off,
    EntryKind.HARVEST: _yielded,
    EntryKind.EXTRACTION: _yielded,
    EntryKind.FIND: _yielded,
}
