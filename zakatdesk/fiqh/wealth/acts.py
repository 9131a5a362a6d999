"""What each kind of entry does to the books.

Source: timeline 3.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from fractions import Fraction

from zakatdesk.domain.entry import Entry, EntryKind
from zakatdesk.domain.kinds import ANIMALS, METALS, PAPERS, HoldingKind
from zakatdesk.domain.parts import Frozen, Mutable, field
from zakatdesk.fiqh.exact import Num, plain, tame, total
from zakatdesk.fiqh.hawls.anchors import Years
from zakatdesk.fiqh.policy import Policy
from zakatdesk.fiqh.wealth.book import Book
from zakatdesk.fiqh.wealth.lots import Lot, Taken
from zakatdesk.fiqh.wealth.roles import Place, Role

INFLOWS = frozenset(
    (
        EntryKind.OPENING,
        EntryKind.INCOME,
        EntryKind.SALARY,
        EntryKind.GIFT,
        EntryKind.INHERITANCE,
        EntryKind.RENT,
    )
)
OUTFLOWS = frozenset((EntryKind.SPENDING, EntryKind.LOSS, EntryKind.DEATH))
CASH = (HoldingKind.CASH, HoldingKind.BANK)
GOODS = (HoldingKind.TRADE_GOODS, *PAPERS, HoldingKind.CRYPTO)
_FIELDS = (HoldingKind.CROP, HoldingKind.HONEY, *ANIMALS)
MEASURES = ("wholesale", "retail", "cost")
HERD_NISAB: Mapping[str, int] = {"sheep": 40, "cattle": 30, "camels": 5, "horses": 0}
"""Heads from which a herd owes; horses have none. Source: zakat-rules 14."""

_APART = frozenset((EntryKind.SALARY, EntryKind.RENT))
SALE = "sale"
LAST_DAY = 757_000
"""Later than any day of the calendar."""


class Received(Frozen):
    """What came in on a day in a way that may owe by itself.

    Attributes:
        entry: The entry that says so.
        source: The holding it came from: the receivable, the goods, the pension; for rent the holding it is entered in.
        target: The holding it went to.
        parts: What left the source, with its lots; for `returned` one part, whose lot was blocked on `entered`.
        quantity: What came in, in steps of the target.
        given: What left the source, in its steps, also what it did not have.
        lots: The lots that came of it; none where an overdraft took it all.
    """

    entry: Entry
    source: Book
    target: Book
    parts: tuple[Taken, ...]
    quantity: Num
    given: Num
    lots: tuple[Lot, ...]


class Acting(Mutable):
    """What the acts of a day need to know.

    Attributes:
        order: The order in which lots are withdrawn.
        rate: What one step of a holding's unit is worth on the day in steps of another's; none where no rate says it.
        closes_today: Whether the hawl of a lot closes on that day.
        received: Collects what may owe by itself.
        lose: Told of a loss before it is taken.
    """

    day: int
    policy: Policy
    order: str
    books: Mapping[str, Book]
    roles: Mapping[str, Role]
    rate: Callable[[Book, Book], Fraction | None]
    closes_today: Callable[[Lot], bool]
    years: Years
    lose: Callable[[Book, int], None]
    received: list[Received] = field(default_factory=list)


def apply(entry: Entry, acting: Acting) -> None:
    """Apply one entry to the books."""
    book = acting.books[entry.holding]
    kind = entry.kind
    amount = entry.amount or 0
    if kind in INFLOWS:
        if kind in _APART and book.keep:
            _income(book, entry, amount, acting)
        else:
            book.add(amount, acting.day)
    elif kind in OUTFLOWS:
        if kind is EntryKind.LOSS:
            acting.lose(book, amount)
        book.spend(amount, acting.order)
    else:
        _OTHERS[kind](book, entry, amount, acting)


def _income(book: Book, entry: Entry, amount: int, acting: Acting) -> None:
    """Salary and rent may owe by themselves, so their lots stand apart."""
    ahead: int | None = None
    if entry.covers_years and acting.policy["RENTAL"] == "ADVANCE_RENT_SETTLES_YEARLY":
        ahead = acting.day
        for _ in range(entry.covers_years):
            ahead = acting.years.lunar_year_after(ahead) if ahead < LAST_DAY else ahead
    acting.received.append(_came(entry, book, book, amount, book.add_apart(amount, acting.day, ahead_until=ahead)))


def _came(entry: Entry, source: Book, target: Book, amount: Num, lot: Lot | None, *parts: Taken) -> Received:
    """So much that came in as a new lot, whole."""
    return Received(entry, source, target, parts, amount, amount, () if lot is None else (lot,))


def _balance(book: Book, entry: Entry, amount: int, acting: Acting) -> None:  # noqa: ARG001 - one form for all acts
    change = amount - book.state()
    if change > 0:
        book.add(change, acting.day)
    elif change < 0:
        book.spend(-change, acting.order)


def _interest(book: Book, entry: Entry, amount: int, acting: Acting) -> None:  # noqa: ARG001
    book.interest += amount
    book.touch()


def _disposal(book: Book, entry: Entry, amount: int, acting: Acting) -> None:  # noqa: ARG001
    given = min(book.interest, amount)
    book.interest -= given
    book.touch()
    if amount > given:
        book.spend(amount - given, acting.order)


def _birth(book: Book, entry: Entry, amount: int, acting: Acting) -> None:  # noqa: ARG001
    """Young follow their mothers where these have nisab, or may complete it."""
    nisab = HERD_NISAB.get(book.kind.value)
    may_complete = acting.policy["OFFSPRING"] == "MAY_COMPLETE_NISAB"
    if nisab is not None and (may_complete or book.net >= nisab):
        book.grow_oldest(amount, acting.day)
    else:
        book.add(amount, acting.day)


def _profit(book: Book, entry: Entry, amount: int, acting: Acting) -> None:
    follows = acting.policy["TRADE_PROFIT"] == "FOLLOWS_PRINCIPAL"
    if entry.of is not None and acting.policy["SHARES_HELD"] == "DIVIDENDS_TEN_PERCENT" and book.keep:
        principal = acting.books[entry.of]
        if principal.kind in PAPERS and acting.roles[principal.id].axis == "SHARES_HELD":
            acquired = principal.lots[0].acquired if follows and principal.lots else acting.day
            lot = book.add_apart(amount, acting.day, acquired=acquired)
            acting.received.append(_came(entry, principal, book, amount, lot))
            return
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
        now = tame(book.lowest * book.net / amount) if book.net > 0 else 1
        book.lowest = min(Fraction(now), Fraction(1))
    rise = amount - book.net
    always = acting.policy["TRADE_PROFIT"] == "OWN_HAWL_ALWAYS" and book.kind in GOODS
    if book.net <= 0 or (rise > 0 and always):
        book.add(rise, acting.day)
    else:
        book.resize(amount)
    book.touch()


def _written_off(book: Book, entry: Entry, amount: int, acting: Acting) -> None:  # noqa: ARG001
    book.spend(max(book.net, 0), acting.order)


def _yielded(book: Book, entry: Entry, amount: int, acting: Acting) -> None:  # noqa: ARG001
    book.add(amount, acting.day)


def _transfer(book: Book, entry: Entry, amount: int, acting: Acting) -> None:
    target = acting.books[entry.to or ""]
    received = amount if entry.received is None else entry.received
    later = acting.roles[book.id].later if target.keep else ""
    repays = target.kind is HoldingKind.DEBT and later in ("", SALE)
    if book.kind is HoldingKind.DEBT or repays:
        _borrow_or_repay(book, target, amount, received, acting)
        return
    covered = min(book.units, amount)
    parts = book.take(amount, acting.order)
    if later and later != SALE:
        lots = _come_in(target, received, acting)
        acting.received.append(Received(entry, book, target, tuple(parts), received, amount, lots))
        return
    if not target.keep or starts_anew(book, target, acting):
        target.add(received, acting.day)
        return
    carried = plain(Fraction(received) * covered / amount)
    if later == SALE and target.kind in CASH:
        _sell_what_waited(entry, (book, target), parts, (amount, received), acting)
    elif acting.policy["TRADE_PROFIT"] == "FOLLOWS_PRINCIPAL" or not _has_profit(book, target):
        target.arrive(parts, carried, acting.day, restart=hawl_restarts(book, target, acting))
    else:
        _sell(book, target, parts, (covered, carried), acting)
    if received > carried:
        target.add(received - carried, acting.day)


def _come_in(target: Book, received: int, acting: Acting) -> tuple[Lot, ...]:
    """What counts on its receipt is a new lot; what repays a debt at once is none."""
    if target.kind is HoldingKind.DEBT:
        target.spend(received, acting.order)
        return ()
    arrived = target.add_apart(received, acting.day)
    return () if arrived is None else (arrived,)


def _borrow_or_repay(book: Book, target: Book, amount: int, received: int, acting: Acting) -> None:
    if book.kind is HoldingKind.DEBT:
        book.add(amount, acting.day)
    else:
        book.spend(amount, acting.order)
    if target.kind is HoldingKind.DEBT:
        target.spend(received, acting.order)
    else:
        target.add(received, acting.day)


def _sell_what_waited(
    entry: Entry, both: tuple[Book, Book], parts: list[Taken], sums: tuple[int, int], acting: Acting
) -> None:
    """A sale of goods that owe on sale: what was kept for a year owes on its price, the rest carries on."""
    source, target = both
    amount, received = sums
    ready, lots = [], []
    for part in parts:
        arrived = target.arrive([part], plain(Fraction(received) * part.quantity / amount), acting.day)
        if acting.years.lunar_year_after(part.lot.acquired) <= acting.day:
            ready.append(part)
            lots += arrived
    if ready:
        acting.received.append(Received(entry, source, target, tuple(ready), received, amount, tuple(lots)))


def _blocked(book: Book, entry: Entry, amount: int, acting: Acting) -> None:
    quantity = min(book.units, amount) if entry.amount is not None else book.units
    if quantity:
        book.spend(quantity, acting.order)
        book.blocked.append((acting.day, quantity))


def _returned(book: Book, entry: Entry, amount: int, acting: Acting) -> None:
    left = sum(row[1] for row in book.blocked) if entry.amount is None else amount
    while left > 0 and book.blocked:
        since, held = book.blocked[0]
        part = min(held, left)
        book.blocked[0] = (since, held - part)
        if part == held:
            del book.blocked[0]
        left -= part
        gone = Taken(Lot(since, 0, part, entered=since), part)
        acting.received.append(_came(entry, book, book, part, book.add_apart(part, acting.day), gone))


def starts_anew(source: Book, target: Book, acting: Acting) -> bool:
    """Whether what arrives by a transfer is a new lot of that day."""
    if source.kind in (HoldingKind.RENTAL_PROPERTY, HoldingKind.EXEMPT):
        return True
    if (source.kind in _FIELDS or target.kind in _FIELDS) and source.kind is not target.kind:
        return True
    if source.kind in (HoldingKind.RECEIVABLE, HoldingKind.DEPOSIT_GIVEN, HoldingKind.PENSION):
        return acting.roles[source.id].place is Place.OUT
    return False


def hawl_restarts(source: Book, target: Book, acting: Acting) -> bool:
    """Whether an exchange begins a new hawl although the lots keep their days."""
    if acting.policy["EXCHANGE_HAWL"] != "METALS_RESTART":
        return False
    metals = source.kind in METALS and target.kind in METALS and source.kind is not target.kind
    return metals or source.kind in ANIMALS


def _has_profit(source: Book, target: Book) -> bool:
    return source.kind in GOODS and source.holding.key("symbol") is None and target.kind in CASH


def _sell(source: Book, target: Book, parts: list[Taken], both: tuple[Num, Num], acting: Acting) -> None:
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
    apart = tame(profit * (1 - Fraction(total(part.quantity for part in closing)) / covered))
    scaled = [
        Taken(part.lot, plain(part.quantity * Fraction(principal + (profit if part in closing else 0)) / covered))
        for part in parts
    ]
    target.arrive(scaled, carried - apart, acting.day)
    if apart:
        target.add_apart(apart, acting.day)


_OTHERS: Mapping[EntryKind, Callable[[Book, Entry, int, Acting], None]] = {
    EntryKind.BALANCE: _balance,
    EntryKind.INTEREST: _interest,
    EntryKind.DISPOSAL: _disposal,
    EntryKind.BIRTH: _birth,
    EntryKind.PROFIT: _profit,
    EntryKind.VALUE: _value,
    EntryKind.TRANSFER: _transfer,
    EntryKind.WRITTEN_OFF: _written_off,
    EntryKind.BLOCKED: _blocked,
    EntryKind.RETURNED: _returned,
    EntryKind.HARVEST: _yielded,
    EntryKind.EXTRACTION: _yielded,
    EntryKind.FIND: _yielded,
}
