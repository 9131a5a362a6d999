"""The book of one holding: what stands in it on a day, in lots where these matter."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Iterable
from fractions import Fraction

from zakatdesk.domain.holding import Holding
from zakatdesk.domain.kinds import HoldingKind
from zakatdesk.fiqh.exact import Num, plain, tame, total
from zakatdesk.fiqh.wealth.lots import Lot, Sums, Taken, age, moved

LONGEST_SCALE = 10**600
NEWEST, OLDEST, PRO_RATA = "NEWEST_FIRST", "OLDEST_FIRST", "PRO_RATA"


class Book:
    """What stands in one holding.

    Quantities are the whole thing's, in steps of its unit, exact. Lots are kept only where some rule asks for them;
    without them the balance alone says all.

    Attributes:
        net: The lots together, or the overdraft below zero.
        interest: What is in the account and must be given away.
        blocked: (day, quantity) of what is out of reach, the longest first.
        lots: By acquired day, then arrival; their quantities are `raw` times `scale`.
        sums: Their quantities added up, as far as somebody asked.
        arrived: Lots that came in since the hawls of lots were last looked at.
        lowest: By `value` entries: the lowest price since the hawl began, as a part of the one of today.
        ratios: By `value` entries: what the whole is worth by each measure, per `amount`.
        unit: What it is counted in; asked on every day, and found only by looking through the holding's keys.
        marked: Whether some lot was assessed apart or is rent ahead.
        changed: Whether it stands in `touched` already.
    """

    __slots__ = (
        "arrived",
        "blocked",
        "changed",
        "holding",
        "id",
        "interest",
        "keep",
        "kind",
        "lots",
        "lowest",
        "marked",
        "net",
        "orders",
        "ratios",
        "scale",
        "sums",
        "touched",
        "unit",
    )

    def __init__(self, holding: Holding, touched: list[Book], orders: list[int], *, keep: bool) -> None:
        """Open an empty book.

        Args:
            holding: Whose book it is.
            touched: Where it registers when it changes, once.
            orders: One number, counted up with each arrival, shared by all books of the person.
            keep: Whether lots are kept.
        """
        self.holding = holding
        self.id = holding.id
        self.kind: HoldingKind = holding.kind
        self.unit = holding.unit
        self.touched = touched
        self.orders = orders
        self.keep = keep
        self.net: Num = 0
        self.interest = 0
        self.blocked: list[tuple[int, Num]] = []
        self.lots: list[Lot] = []
        self.sums = Sums()
        self.arrived: list[Lot] = []
        self.scale: Fraction | None = None
        self.lowest = Fraction(1)
        self.ratios: dict[str, Fraction] = {}
        self.marked = False
        self.changed = False

    @property
    def units(self) -> Num:
        """The quantity in lots: never below zero."""
        return max(self.net, 0)

    def touch(self) -> None:
        """Note that its worth must be counted anew."""
        if not self.changed:
            self.changed = True
            self.touched.append(self)

    def quantity(self, lot: Lot) -> Num:
        """How much a lot holds."""
        return lot.raw if self.scale is None else tame(lot.raw * self.scale)

    def before(self, place: int) -> Num:
        """How much the lots before a place hold together."""
        return self.sums.of_first(place, self.lots, self.quantity)

    def add(self, quantity: Num, day: int) -> Lot | None:
        """Put in something new: it fills an overdraft first, the rest is a new lot of that day."""
        self.touch()
        before = self.net
        self.net = plain(before + quantity)
        if not self.keep:
            return None
        if before < 0:
            quantity += before
            if quantity <= 0:
                return None
        return self._append(quantity, day)

    def _append(self, quantity: Num, day: int) -> Lot:
        raw: Num = quantity if self.scale is None else plain(quantity / self.scale)
        lots = self.lots
        if lots:
            last = lots[-1]
            if last.acquired == day and last.assessed is None and last.cohort is None and last.ahead_until is None:
                self.sums.hold_for(len(lots) - 1)
                last.raw += raw
                return last
        return self._insert(Lot(day, self._next_order(), raw, entered=day))

    def _next_order(self) -> int:
        self.orders[0] += 1
        return self.orders[0]

    def _insert(self, lot: Lot) -> Lot:
        lots = self.lots
        if not lots or lots[-1].acquired <= lot.acquired:
            lots.append(lot)
        else:
            place = bisect_right(lots, lot.acquired, key=_acquired)
            self.sums.hold_for(place)
            lots.insert(place, lot)
        lot.home = self
        self.arrived.append(lot)
        if lot.cohort is not None:
            lot.cohort.members.append(lot)
        self.marked = self.marked or lot.assessed is not None or lot.ahead_until is not None
        return lot

    def add_apart(
        self,
        quantity: Num,
        day: int,
        *,
        acquired: int | None = None,
        assessed: int | None = None,
        ahead_until: int | None = None,
    ) -> Lot | None:
        """Put in a new lot that is not mixed with others; acquired that day, unless an earlier one is given."""
        self.touch()
        before = self.net
        self.net = plain(before + quantity)
        quantity = quantity if before >= 0 else quantity + before
        if not self.keep or quantity <= 0:
            return None
        raw: Num = quantity if self.scale is None else plain(quantity / self.scale)
        since = day if acquired is None else acquired
        return self._insert(Lot(since, self._next_order(), raw, None, assessed, ahead_until, day))

    def arrive(self, parts: list[Taken], quantity: Num, day: int, *, restart: bool = False) -> list[Lot]:
        """Put in what left other holdings, with its days, together so much.

        An overdraft is filled first, by what arrives first.

        Args:
            parts: What left, in its order.
            quantity: How much arrives, in steps of this holding.
            day: The day.
            restart: Whether its hawl begins again.

        Returns:
            The lots that it is in now.
        """
        self.touch()
        before = self.net
        self.net = plain(before + quantity)
        whole_of_all = total(part.quantity for part in parts)
        if not self.keep or not whole_of_all:
            return []
        factor = Fraction(quantity) / whole_of_all
        if len(parts) > 1:
            self._fold()
        fills: Num = max(-before, 0)
        found = []
        for part in parts:
            whole = tame(part.quantity * factor)
            rest = whole
            if fills:
                rest = whole - min(whole, fills)
                fills -= whole - rest
            if rest:
                raw = rest if self.scale is None else plain(rest / self.scale)
                lot = moved(part, self._next_order(), raw, day)
                if restart:
                    lot.cohort = None
                found.append(self._join(lot))
        return found

    def _join(self, lot: Lot) -> Lot:
        """Put in a lot, as a part of the one that arrived before it where both have the same days.

        Lots that went to and fro in proportion would else be twice as many each time.
        """
        place = bisect_right(self.lots, lot.acquired, key=_acquired) - 1
        last = self.lots[place] if place >= 0 else None
        if (
            last is None
            or last.days != lot.days
            or (self.kind is HoldingKind.RECEIVABLE and last.entered != lot.entered)
        ):
            return self._insert(lot)
        self.sums.hold_for(place)
        last.raw += lot.raw
        return last

    def take(self, quantity: Num, order: str) -> list[Taken]:
        """Take out so much by the order of withdrawal; beyond what is there it is an overdraft.

        Returns:
            What left, with its days, in the order in which it left; nothing where no lots are kept.
        """
        self.touch()
        before = self.net
        self.net = plain(before - quantity)
        if not self.keep or before <= 0:
            return []
        if quantity >= before:
            parts = [Taken(lot, self.quantity(lot)) for lot in self._by(order)]
            self._clear()
            return parts
        if order == PRO_RATA:
            return self._take_of_each(quantity, before)
        return self._take_in_order(quantity, newest=order == NEWEST)

    def spend(self, quantity: Num, order: str) -> None:
        """Take out so much where nobody asks what left: in proportion it is one step for all lots together."""
        before = self.net
        if self.keep and not (order == PRO_RATA and quantity < before):
            self.take(quantity, order)
            return
        self.touch()
        self.net = plain(before - quantity)
        if self.keep:
            self._rescale(1 - Fraction(quantity) / before)

    def _clear(self) -> None:
        for lot in self.lots:
            lot.raw = 0
        self.lots.clear()
        self.sums.hold_for(0)
        self.scale = None

    def _by(self, order: str) -> list[Lot]:
        return self.lots[::-1] if order == NEWEST else list(self.lots)

    def _take_of_each(self, quantity: Num, before: Num) -> list[Taken]:
        part = Fraction(quantity) / before
        self._fold()
        parts = [Taken(lot, tame(lot.raw * part)) for lot in self.lots]
        for taken in parts:
            taken.lot.raw = tame(taken.lot.raw - taken.quantity)
        return parts

    def _rescale(self, factor: Fraction) -> None:
        """Let every lot hold so much more or less; a scale that grew long is worked into the lots."""
        self.sums.hold_for(0)
        self.scale = (self.scale or Fraction(1)) * factor
        if max(self.scale.numerator, self.scale.denominator) > LONGEST_SCALE:
            self._fold()

    def _fold(self) -> None:
        """Work the scale into the lots: one by one they need fewer digits than the scale, which has those of all."""
        self.sums.hold_for(0)
        if self.scale is not None:
            for lot in self.lots:
                lot.raw = self.quantity(lot)
            self.scale = None

    def _take_in_order(self, quantity: Num, *, newest: bool) -> list[Taken]:
        scale = self.scale
        left: Num = quantity if scale is None else quantity / scale
        lots = self.lots
        parts: list[Taken] = []
        place = len(lots) - 1 if newest else 0
        while left > 0 and 0 <= place < len(lots):
            lot = lots[place]
            raw = min(lot.raw, left)
            parts.append(Taken(lot, raw if scale is None else tame(raw * scale)))
            left -= raw
            if raw == lot.raw:
                lot.raw = 0
                place += -1 if newest else 1
            else:
                lot.raw -= raw
        if newest:
            del lots[place + 1 :]
            self.sums.hold_for(place)
        else:
            del lots[:place]
            self.sums.leave_first(place, quantity)
        return parts

    def resize(self, quantity: Num) -> None:
        """Make the whole, of which there is something, so much by scaling every lot in proportion."""
        self.touch()
        before, self.net = self.net, quantity
        if not self.keep:
            return
        if quantity == 0:
            self._clear()
        else:
            self._rescale(Fraction(quantity) / before)

    def grow_oldest(self, quantity: Num, day: int) -> None:
        """Add to the oldest lot; without lots it is a new one of that day."""
        if not self.keep or not self.lots or self.net < 0:
            self.add(quantity, day)
            return
        self.touch()
        self.net = plain(self.net + quantity)
        self.lots[0].raw += quantity if self.scale is None else plain(quantity / self.scale)
        self.sums.leave_first(0, -quantity)

    def mark(self, lots: Iterable[Lot], quantity: Num, day: int) -> None:
        """Note that so much of these lots was assessed apart on a day; a lot that is so in part is split."""
        for lot in lots:
            held = self.quantity(lot)
            if quantity <= 0 or not held or lot.assessed is not None:
                continue
            if held > quantity:
                raw = quantity if self.scale is None else plain(quantity / self.scale)
                self.sums.hold_for(bisect_left(self.lots, age(lot), key=age))
                lot.raw -= raw
                part = Lot(
                    lot.acquired, self._next_order(), raw, lot.cohort, day, lot.ahead_until, lot.entered, lot.closed
                )
                self._insert(part)
            else:
                lot.assessed = day
            quantity -= held
            self.marked = True
        self.touch()

    def enter_again(self, *, inside: bool) -> None:
        """Let lots without a hawl arrive anew, because other rules hold; outside of the pool no lot has one."""
        if not inside:
            for lot in self.lots:
                lot.cohort = None
        self.arrived = [lot for lot in self.lots if lot.cohort is None]

    def ahead(self, day: int) -> Num:
        """How much of it is rent taken in advance that is not counted yet."""
        if not self.marked:
            return 0
        return total(self.quantity(lot) for lot in self.lots if lot.ahead_until is not None and day < lot.ahead_until)

    def state(self) -> Num:
        """The whole account: lots and interest, less the overdraft."""
        return self.net + self.interest


def _acquired(lot: Lot) -> int:
    return lot.acquired
