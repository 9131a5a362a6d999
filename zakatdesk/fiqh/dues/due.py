"""One obligation as it stands: what fell due, and what is left of it."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from fractions import Fraction

from zakatdesk.domain.parts import Mutable, field
from zakatdesk.fiqh.assessment import no_trail
from zakatdesk.fiqh.exact import NOTHING, Num
from zakatdesk.fiqh.trail import Trail

HALF = Fraction(1, 2)
MONEY_CLASSES = frozenset(("money", "income", "receivable", "returned", "mineral", "rikaz"))
"""Classes whose unpaid money stands against later bases. Source: timeline 7."""


class Due(Mutable, eq=False):
    """What fell due on one day in one class.

    It is owed in one of three ways: in money (`money`), in metal (`metal`, with its value), or in kind (`kind`).

    Units:
        `base`, `nisab`, `deducted`: steps of `unit` (minor units, milligrams, heads, grams of produce).
        `money`: minor units; `grams`: milligrams; `kind`: whole animals or kilograms.

    Attributes:
        money: The zakat in money at the due day; none where a price is missing or it is owed in kind only.
        metal: `gold` or `silver` where it is owed in metal.
        lacking: The prices without which `money` is not known.
        settled: The part of it that was given, from 0 to 1; used for money and metal.
        paid: Money that was given, in minor units.
        given: What was given in kind, by animal or `kg`.
        stones: Loss after due: the part that fell away, in minor units or milligrams.
        trail: Builds the explanation when asked.
    """

    zakat_class: str
    group: str
    hawl_start: int | None
    on: int
    unit: str
    base: Num
    nisab: Num
    deducted: Num
    rate: Fraction | None
    rounding: str
    money: Fraction | None = None
    metal: str = ""
    grams: Fraction = NOTHING
    kind: dict[str, Fraction] = field(default_factory=dict)
    alternatives: tuple[Mapping[str, Fraction], ...] = ()
    information: dict[str, Fraction] = field(default_factory=dict)
    lacking: tuple[str, ...] = ()
    late: bool = False
    lapsed: bool = False
    left: Fraction = NOTHING
    paid: Fraction = NOTHING
    given: dict[str, Fraction] = field(default_factory=dict)
    holdings: dict[str, Num] = field(default_factory=dict)
    to_dispose: Num = 0
    trail: Callable[[], Trail] = no_trail

    def __post_init__(self) -> None:
        """Nothing is settled yet."""
        self.left = self.grams if self.metal else self.money if self.money is not None else NOTHING

    @property
    def value_per_mg(self) -> Fraction | None:
        """The due day's worth of a milligram that is owed; none without a price."""
        return self.money / self.grams if self.metal and self.money is not None and self.grams else None

    @property
    def left_in_money(self) -> Fraction | None:
        """What is unpaid at the due day's value; none without one."""
        if not self.metal:
            return self.left if self.money is not None else None
        step = self.value_per_mg
        return self.left * step if step is not None else None

    @property
    def settled(self) -> bool:
        """Whether less than half a minor unit is left, or nothing in kind."""
        if self.kind:
            return all(self.given.get(name, NOTHING) >= number for name, number in self.kind.items())
        money = self.left_in_money
        if money is None:
            return bool(self.metal) and not self.left
        return money < HALF

    @property
    def kind_left(self) -> dict[str, Fraction]:
        """What is unpaid in animals or kilograms."""
        left = {name: number - self.given.get(name, NOTHING) for name, number in self.kind.items()}
        return {name: number for name, number in left.items() if number > 0}

    @property
    def touched(self) -> bool:
        """Whether something was given for it."""
        return self.paid > 0 or any(self.given.values())
