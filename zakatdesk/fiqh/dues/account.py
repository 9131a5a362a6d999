"""The account of one person with zakat: obligations, and credit that waits for the next one.

Source: timeline 7 and 8.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from fractions import Fraction

from zakatdesk.domain.parts import Frozen, Mutable, field
from zakatdesk.domain.payment import IN_KIND_PLACES, Payment
from zakatdesk.fiqh.assessment import Problem
from zakatdesk.fiqh.dues.due import MONEY_CLASSES, Due
from zakatdesk.fiqh.exact import NOTHING, Num, plain
from zakatdesk.fiqh.wealth.lots import Taken

Price = Callable[[str, int], Fraction | None]
"""Minor units for a milligram of metal or a head on a day; none without a price on or before it."""

POOL_CLASSES = (None, "money", "gold", "silver")


class Credit(Mutable, eq=False):
    """What was given and has settled nothing yet.

    Attributes:
        left: Minor units, milligrams, grams of produce or heads, by `kind`.
        kind: Empty for money; else `gold_g`, `kg`, an animal.
        zakat_class: The class it is for; none where it may settle any.
        overpaid: Whether it is the rest of a payment on an obligation.
        source: The holding it left; empty where it came from outside the ledger.
        lots: The parts of lots that left with it.
        whole: What it was at first, to know which part of the lots it still is.
    """

    payment: Payment
    day: int
    left: Fraction
    kind: str
    zakat_class: str | None
    overpaid: bool = False
    source: str = ""
    lots: list[Taken] = field(default_factory=list)
    whole: Fraction = NOTHING

    @property
    def used_up(self) -> bool:
        """Whether what is left is no credit: less than the smallest step; of animals any part is."""
        return self.left <= 0 if IN_KIND_PLACES.get(self.kind) == 0 else self.left < 1


class Given(Frozen):
    """A part of a payment that found its place.

    Attributes:
        amount: In the steps of the credit.
        due: The obligation it settled; none where it is voluntary.
    """

    credit: Credit
    amount: Fraction
    due: Due | None


class Unpaid(Frozen):
    """What is unpaid of earlier obligations, as it stands against later bases.

    Units:
        `money` in minor units, metals in milligrams, herds in heads.
    """

    money: Num = 0
    gold: Num = 0
    silver: Num = 0
    heads: dict[str, Fraction] = field(default_factory=dict)


OWN_ANIMALS = {
    "sheep": ("sheep",),
    "cattle": ("tabi", "musinna"),
    "camels": ("bint_makhad", "bint_labun", "hiqqa", "jadhaa"),
}
"""The animals owed that are heads of the herd that owes them. Source: timeline 7."""


class Account:
    """Obligations and what was given for them.

    Args:
        price: What metal and animals are worth on a day.
    """

    __slots__ = ("_unpaid", "credits", "dues", "given", "open", "price", "problems")

    def __init__(self, price: Price) -> None:
        """Nothing is owed."""
        self.price = price
        self.dues: list[Due] = []
        self.open: list[Due] = []
        self.credits: list[Credit] = []
        self.given: list[Given] = []
        self.problems: list[Problem] = []
        self._unpaid: Unpaid | None = Unpaid()

    def enter(self, due: Due) -> None:
        """Take up a new obligation."""
        self.dues.append(due)
        self.open.append(due)
        if self._unpaid is not None:
            # Added to what is known: with a closing every day, summing anew each time would grow with their square.
            self._unpaid = _together(self._unpaid, _sum_unpaid([due]))

    def changed(self) -> None:
        """Note that something was settled."""
        self.open = [due for due in self.open if not due.lapsed and not due.settled]
        self._unpaid = None

    def unpaid(self) -> Unpaid:
        """What is unpaid of all obligations."""
        if self._unpaid is None:
            self._unpaid = _sum_unpaid(self.open)
        return self._unpaid

    def volunteer(self, credit: Credit, on: int) -> None:
        """Let credit count as voluntary; it settles nothing any more."""
        self.problems.append(Problem("PAYMENT_VOLUNTARY", credit.payment.id, on))
        self.given.append(Given(credit, credit.left, None))
        self.drop(credit)

    def drop(self, credit: Credit) -> None:
        """Credit is used up; what was paid ahead counts as owned no longer."""
        self.credits.remove(credit)
        for part in credit.lots:
            if part.lot.home is None:
                part.lot.raw = 0


def _together(one: Unpaid, other: Unpaid) -> Unpaid:
    heads = dict(one.heads)
    for species, number in other.heads.items():
        heads[species] = heads.get(species, NOTHING) + number
    return Unpaid(plain(one.money + other.money), plain(one.gold + other.gold), plain(one.silver + other.silver), heads)


def _sum_unpaid(open_dues: Iterable[Due]) -> Unpaid:
    money: Num = 0
    metals: dict[str, Num] = {"gold": 0, "silver": 0}
    heads: dict[str, Fraction] = {}
    for due in open_dues:
        if due.metal and due.zakat_class != "horses":
            metals[due.metal] += due.left
        elif due.zakat_class in MONEY_CLASSES:
            money += due.left
        elif due.zakat_class in OWN_ANIMALS:
            own = OWN_ANIMALS[due.zakat_class]
            left = sum((number for name, number in due.kind_left.items() if name in own), NOTHING)
            heads[due.zakat_class] = heads.get(due.zakat_class, NOTHING) + left
    return Unpaid(plain(money), plain(metals["gold"]), plain(metals["silver"]), heads)
