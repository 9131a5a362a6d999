"""The money pool of one person: sums by what they are priced in, kept up to date as books change."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from fractions import Fraction
from typing import NamedTuple

from zakatdesk.domain.holding import Holding
from zakatdesk.domain.kinds import METALS, PAPERS, HoldingKind
from zakatdesk.domain.parts import Mutable, field
from zakatdesk.domain.weight import PURE_KARAT
from zakatdesk.fiqh.exact import Num, per_step, plain
from zakatdesk.fiqh.market import Prices, Quote
from zakatdesk.fiqh.wealth.book import Book
from zakatdesk.fiqh.wealth.owed import Owed
from zakatdesk.fiqh.wealth.roles import Place, Role

IN_LOTS = frozenset(
    (
        HoldingKind.CASH,
        HoldingKind.BANK,
        *METALS,
        HoldingKind.TRADE_GOODS,
        *PAPERS,
        HoldingKind.CRYPTO,
        HoldingKind.PENSION,
        HoldingKind.RECEIVABLE,
        HoldingKind.DEPOSIT_GIVEN,
    )
)
"""What may be in the pool under some policy, so that taking more than there is leaves a debt."""

_SPECIAL = (Place.OUT, Place.DEBT, Place.HERD)


WHOLE = Fraction(1)


class Key(NamedTuple):
    """What is summed together."""

    place: Place
    of: str
    karat: int
    trade: bool
    places: int


class Cell(Mutable, eq=False):
    """A sum of quantities that have one price.

    Attributes:
        total: Steps, with what only counts in part counted in part.
        value: Minor units of the person's currency for a step; none where no price says it.
    """

    key: Key
    total: Num = 0
    value: Num | None = None
    quote: Quote | None = None


class Metal(Mutable):
    """One metal of the pool: milligrams that count by weight, the value of the fine content, and the day's price."""

    weight: Num = 0
    value: Num = 0
    price: Num | None = None

    def step(self) -> Num | None:
        """Minor units for one milligram that counts; none where no price says it."""
        return Fraction(self.value) / self.weight if self.weight and self.value else self.price


class Wealth(Mutable):
    """What the pool holds on a day, before anything comes off.

    Attributes:
        money: Minor units; `goods` is the part of it in trade goods.
        missing: What has no price at all.
        late: What has only a price that came later.
    """

    money: Num = 0
    goods: Num = 0
    gold: Metal = field(default_factory=Metal)
    silver: Metal = field(default_factory=Metal)
    missing: tuple[str, ...] = ()
    late: tuple[str, ...] = ()

    def metal(self, name: str) -> Metal:
        """Gold or silver."""
        return self.gold if name == "gold" else self.silver


class Part(NamedTuple):
    """What one book adds to a cell, and to the weight of a metal."""

    cell: Cell
    amount: Num
    metal: str
    weight: Num


class Pool:
    """The cells of one person under one policy.

    Args:
        prices: In the person's currency.
        money_places: Decimal places of that currency.
        roles: What each holding is, by id.

    Attributes:
        worn_counts: Whether worn gold exceeds the custom, so that it is in the pool.
    """

    __slots__ = (
        "_cell_of",
        "_cells",
        "_overdrafts",
        "_parts",
        "_weights",
        "_worn",
        "money_places",
        "prices",
        "roles",
        "uruf_all",
        "uruf_mg",
        "worn_counts",
    )

    def __init__(
        self, prices: Prices, money_places: int, roles: Mapping[str, Role], uruf_mg: Num, *, uruf_all: bool
    ) -> None:
        """Start empty; `recount` fills it."""
        self.prices = prices
        self.money_places = money_places
        self.roles = roles
        self.uruf_mg = uruf_mg
        self.uruf_all = uruf_all
        self.worn_counts = False
        self._cells: dict[Key, Cell] = {}
        # The cell of each book that has but one whatever stands in it, which is asked for with every entry.
        self._cell_of: dict[str, Cell] = {}
        self._parts: dict[str, tuple[Part, ...]] = {}
        self._weights: dict[str, Num] = {"gold": 0, "silver": 0}
        self._worn: dict[str, tuple[Book, Num]] = {}
        self._overdrafts: dict[str, tuple[Cell, Num]] = {}

    # Counting.

    def recount(self, books: Iterable[Book], day: int) -> None:
        """Count anew what changed."""
        worn = False
        for book in books:
            book.changed = False
            role = self.roles[book.id]
            if role.place is Place.WORN:
                self._worn[book.id] = (book, gross_weight(book))
                worn = True
            else:
                self._replace(book, self._count(book, role, day))
            self._count_overdraft(book, role, day)
        if worn:
            self._recount_worn(day)

    def _replace(self, book: Book, parts: tuple[Part, ...]) -> None:
        for part in self._parts.get(book.id, ()):
            part.cell.total -= part.amount
            if part.metal:
                self._weights[part.metal] -= part.weight
        for part in parts:
            part.cell.total += part.amount
            if part.metal:
                self._weights[part.metal] += part.weight
        self._parts[book.id] = parts

    def _count(self, book: Book, role: Role, day: int) -> tuple[Part, ...]:
        units: Num = book.net - book.ahead(day) if book.marked else book.net
        if units <= 0 or role.place in _SPECIAL:
            return ()
        if role.place in (Place.METAL, Place.WORN):
            return self._count_metal(book, role, day)
        factor = counted_part(book, role)
        amount: Num = units if factor == 1 else plain(units * factor)
        cell = self._cell_of.get(book.id)
        if cell is None:
            key = Key(role.place, role.of, 0, role.trade, book.unit.places)
            cell = self._cell_of[book.id] = self._cell(key, day)
        return (Part(cell, amount, "", 0),)

    def _count_metal(self, book: Book, role: Role, day: int) -> tuple[Part, ...]:
        gross = gross_weight(book)
        fine, weight = plain(gross * role.factor), plain(gross * role.weight)
        place = Place.METAL if weight else Place.MONEY
        cell = self._cell(Key(place, role.of, own_karat(book.holding), False, 3), day)
        return (Part(cell, fine, role.of if weight else "", weight),)

    def _recount_worn(self, day: int) -> None:
        """Worn gold counts, all of it, when together it exceeds the custom."""
        self.worn_counts = self.worn_weight() > self.uruf_mg
        for book, _ in self._worn.values():
            self._replace(book, self._count(book, self.roles[book.id], day) if self.worn_counts else ())

    def worn_books(self) -> list[Book]:
        """What is worn and may be exempt by custom."""
        return [book for book, _ in self._worn.values()]

    def worn_weight(self) -> Num:
        """Gross milligrams less stones of all worn gold that custom may exempt, the owned part."""
        return sum(plain(weight * Fraction(book.holding.share)) for book, weight in self._worn.values())

    def worn_excess(self) -> Fraction:
        """The part of worn gold that is in the base once it exceeds the custom; all of it where nothing is exempt."""
        if not self._worn:
            return WHOLE
        total = self.worn_weight()
        if self.uruf_all or total <= self.uruf_mg:
            return WHOLE
        return Fraction(total - self.uruf_mg) / total

    def _count_overdraft(self, book: Book, role: Role, day: int) -> None:
        old = self._overdrafts.pop(book.id, None)
        if old is not None:
            old[0].total -= old[1]
        if book.net < 0 and book.kind in IN_LOTS:
            cell = self._cell(Key(Place.DEBT, role.of, 0, False, book.unit.places), day)
            # Of metal the fine content is missing; of other things the owned part, whatever counts of them.
            part = role.factor if book.kind in METALS else Fraction(book.holding.share)
            amount = plain(-book.net * part)
            cell.total += amount
            self._overdrafts[book.id] = (cell, amount)

    # Pricing.

    def _cell(self, key: Key, day: int) -> Cell:
        cell = self._cells.get(key)
        if cell is None:
            cell = self._cells[key] = Cell(key)
            self._price(cell, day)
        return cell

    def reprice(self, day: int) -> None:
        """Let the prices of a day take effect."""
        for cell in self._cells.values():
            self._price(cell, day)

    def _price(self, cell: Cell, day: int) -> None:
        key = cell.key
        if key.of == self.prices.currency:
            cell.value, cell.quote = 1, self.prices.quote(key.of, day)
            return
        quote = metal_quote(self.prices, key.of, key.karat, day)
        cell.quote = quote
        cell.value = None if quote is None else plain(per_step(quote.value, self.money_places, key.places))

    # The state of a day.

    def wealth(self) -> Wealth:
        """What the pool holds now."""
        money: Num = 0
        goods: Num = 0
        values: dict[str, Num] = {"gold": 0, "silver": 0}
        missing: tuple[str, ...] = ()
        late: tuple[str, ...] = ()
        for cell in self._cells.values():
            key = cell.key
            if not cell.total or key.place in (Place.DEBT, Place.OTHER):
                continue
            value = cell.value
            if value is None:
                missing += (key.of,)
                continue
            if cell.quote is not None and cell.quote.first:
                late += (key.of,)
            worth = cell.total if value == 1 else plain(cell.total * value)
            if key.place is Place.MONEY:
                money += worth
                if key.trade:
                    goods += worth
            else:
                values[key.of] += worth
        return Wealth(
            money,
            goods,
            Metal(self._weights["gold"], values["gold"]),
            Metal(self._weights["silver"], values["silver"]),
            missing,
            late,
        )

    def overdrafts(self) -> Owed:
        """The worth of all overdrafts."""
        found = Owed()
        for cell in self._cells.values():
            if cell.key.place is Place.DEBT and cell.total:
                worth = None if cell.value is None else plain(cell.total * cell.value)
                found = found.and_of(cell.key.of, worth, cell.quote)
        return found

    def step_of(self, book: Book, day: int) -> Num | None:
        """Minor units for one step of a holding's unit; none without a price."""
        unit = book.unit
        quote = self.prices.known(self.roles[book.id].of or unit.code, day)
        return None if quote is None else plain(per_step(quote.value, self.money_places, unit.places))

    def worth_counted(self, book: Book, quantity: Num, day: int) -> Fraction | None:
        """Minor units for so much of a holding, as far as it counts; none without a price."""
        step = self.step_of(book, day)
        return None if step is None else Fraction(step) * quantity * counted_part(book, self.roles[book.id])

    def worn_metal(self) -> tuple[Num, Num]:
        """The weight and the value of worn gold that is counted."""
        weight: Num = 0
        value: Num = 0
        for book_id in self._worn:
            worth, _, counted = self.worth_of(book_id)
            weight += counted
            value += worth
        return weight, value

    def shares(self, metal: str, without: str = "") -> dict[str, Num]:
        """What each holding has in the pool: minor units, or milligrams of a metal that stands alone.

        Args:
            metal: The metal that stands alone; empty for a pool in money.
            without: The metal that is not joined to it.
        """
        found: dict[str, Num] = {}
        for book_id, parts in self._parts.items():
            if not parts or parts[0].cell.key.place is Place.OTHER:
                continue
            worth, own, weight = self.worth_of(book_id)
            if metal and own == metal:
                found[book_id] = weight
            elif not metal and worth and not (own and own == without):
                found[book_id] = worth
        return found

    def valued(self, book_id: str) -> tuple[str, Num, Num]:
        """What the worth of one of the `shares` is made of: what it is priced by, how much of that counts, minor units a step."""
        (part,) = self._parts[book_id]
        return part.cell.key.of, part.amount, part.cell.value or 0

    def worth_of(self, book_id: str) -> tuple[Num, str, Num]:
        """One book's worth in minor units, its metal, and its weight."""
        worth: Num = 0
        weight: Num = 0
        metal = ""
        for part in self._parts.get(book_id, ()):
            worth += plain(part.amount * (part.cell.value or 0))
            weight += part.weight
            metal = part.metal
        return worth, metal, weight


def gross_weight(book: Book) -> Num:
    """Milligrams less stones."""
    stones = book.holding.key("stones_g")
    if stones is None or book.net <= 0:
        return max(book.net, 0)
    return max(book.net - int(Fraction(str(stones)) * 1000), 0)


def own_karat(holding: Holding) -> int:
    """The karat by whose own price gold that is not pure may be valued; 0 where it has none."""
    karat = holding.purity * PURE_KARAT
    whole = holding.kind is HoldingKind.GOLD and karat.denominator == 1 and karat != PURE_KARAT
    return int(karat) if whole else 0


def counted_part(book: Book, role: Role) -> Fraction:
    """The part of what stands in a book that counts, by the measure that is taken of goods."""
    return role.factor * measured(book, role.measure) if role.measure and book.ratios else role.factor


def measured(book: Book, measure: str) -> Fraction:
    """What the whole is worth by a measure, per unit of its stated value."""
    ratios = book.ratios
    if measure == "lower":
        return min(ratios["cost"], ratios["wholesale"])
    return ratios[measure]


def metal_quote(prices: Prices, of: str, karat: int, day: int) -> Quote | None:
    """The price of a gram of fine metal in an item, by its own karat if that was quoted at least as recently.

    Source: timeline 4.
    """
    fine = prices.quote(of, day)
    if not karat or fine is None:
        return fine
    own = prices.quote(f"gold_{karat}k", day)
    if own is None or own.first != fine.first or own.on < fine.on:
        return fine
    return own.times(Fraction(PURE_KARAT, karat))
