"""The pool measured: what is tested against nisab, what is in the base, and in which class it would fall due.

Source: timeline 4; zakat-rules 5.3, 7.
"""

from __future__ import annotations

from fractions import Fraction

from zakatdesk.domain.parts import Frozen
from zakatdesk.fiqh.exact import NOTHING, Num, plain
from zakatdesk.fiqh.nisab import Nisab
from zakatdesk.fiqh.wealth.pool import Metal, Wealth

METALS = ("gold", "silver")
MAIN, APART = "main", "apart"


class Claims(Frozen):
    """What comes off wealth.

    Attributes:
        money: Deductible debts and unpaid zakat, in minor units.
        gold: Unpaid zakat in milligrams of gold; `silver` likewise.
        missing: What has no price on or before the day, so that a claim is not known.
        late: Whether a later price was taken in its place.
    """

    money: Num = 0
    gold: Num = 0
    silver: Num = 0
    missing: tuple[str, ...] = ()
    late: bool = False

    def metal(self, name: str) -> Num:
        """Milligrams owed of a metal."""
        return self.gold if name == "gold" else self.silver


NO_CLAIMS = Claims()


class Left(Frozen):
    """What is left after claims: money, and milligrams of each metal; `rest` could not be covered."""

    money: Num
    gold: Num
    silver: Num
    rest: Num

    def metal(self, name: str) -> Num:
        """Milligrams left of a metal."""
        return self.gold if name == "gold" else self.silver


class Standing(Frozen):
    """One pool on one day.

    Units:
        Minor units where `zakat_class` is `money`, else milligrams that count.

    Attributes:
        pool: `main`, or `apart` for a metal that is not joined.
        gross: Before claims. `tested` is after them; `base` leaves out what is not assessed now.
        nisab: What `tested` must reach; none where no price says it.
        parts: What metals fill of their own nisabs, under `BY_PARTS`.
        counted: What is held against `nisab`: `tested`, or its money under `BY_PARTS`.
        rest: Claims that the pools did not cover, in minor units.
        worth: `base` in minor units, where prices say it.
        late: Whether the test rests on a price that came only later.
        unknown: Prices without which `base` in money is not known on the day.
    """

    pool: str
    zakat_class: str
    gross: Num
    tested: Num
    base: Num
    nisab: Num | None
    parts: Fraction
    counted: Num
    rest: Num
    worth: Num
    late: bool
    unknown: tuple[str, ...]
    missing: tuple[str, ...] = ()
    base_left: Left | None = None
    left: Left | None = None

    @property
    def by_weight(self) -> bool:
        """Whether it is a metal alone."""
        return self.zakat_class != "money"

    def reaches(self, nisab: Num | None) -> bool:
        """Whether it reaches a nisab: the day's, or one that was kept.

        Zero wealth never does.
        """
        if self.tested <= 0:
            return False
        if nisab is None or not self.parts:
            return self.parts >= 1 if nisab is None else self.counted >= nisab
        return self.counted >= (1 - self.parts) * nisab

    @property
    def reached(self) -> bool:
        """Whether it reaches the nisab of its day."""
        return self.reaches(self.nisab)


def cover(wealth: Wealth, claims: Claims, order: tuple[str, str] = METALS) -> Left:
    """Take claims off: metal owed off that metal, then money off money, then off the metals in order."""
    if not (claims.money or claims.gold or claims.silver):
        return Left(wealth.money, wealth.gold.weight, wealth.silver.weight, 0)
    if claims.money <= wealth.money and not (claims.gold or claims.silver):
        # So it is on nearly every day.
        return Left(plain(wealth.money - claims.money), wealth.gold.weight, wealth.silver.weight, 0)
    owed = claims.money
    grams: dict[str, Num] = {}
    for name in METALS:
        metal, claim = wealth.metal(name), claims.metal(name)
        taken = min(metal.weight, claim)
        grams[name] = metal.weight - taken
        if claim > taken:
            owed += (claim - taken) * (metal.step() or 0)
    money = max(wealth.money - owed, 0)
    owed -= wealth.money - money
    for name in order:
        step = wealth.metal(name).step()
        if owed <= 0 or not grams[name] or step is None:
            continue
        taken = min(grams[name], plain(owed / Fraction(step)))
        grams[name] = plain(grams[name] - taken)
        owed -= taken * step
    return Left(plain(money), grams["gold"], grams["silver"], max(plain(owed), 0))


def _with(money: Num, metals: Num) -> Num:
    """Both together; adding nothing to a fraction is not free, and it is done every day."""
    return money + metals if metals else money


def _worth(metal: Metal, milligrams: Num) -> Num:
    if milligrams == metal.weight:
        return metal.value
    return plain(milligrams * (metal.step() or 0))


def measure(
    join: str, joined: str, wealth: Wealth, base: Wealth, claims: Claims, nisab: Nisab, *, in_money: bool = False
) -> list[Standing]:
    """The pools of a day.

    Args:
        join: The option of `JOIN_METALS`.
        joined: Under `NONE` the metal that money joins.
        wealth: All that is tested.
        base: What would be assessed; the same object where nothing is left out.
        claims: What comes off.
        nisab: The nisab of the day.
        in_money: Whether metal alone counts by its worth too, as it does beside goods that are told apart.
    """
    if join != "NONE":
        order = METALS
        left = cover(wealth, claims, order)
        base_left = left if base is wealth else cover(base, claims, order)
        owned = [name for name in METALS if wealth.metal(name).weight]
        if not wealth.money and len(owned) == 1 and not in_money:
            return [_by_weight(MAIN, owned[0], (wealth, base), (left, base_left), claims, nisab)]
        return [_by_value(MAIN, METALS, (wealth, base), (left, base_left), claims, nisab, in_parts=join == "BY_PARTS")]
    other = "silver" if joined == "gold" else "gold"
    left = cover(wealth, claims, (joined, other))
    base_left = left if base is wealth else cover(base, claims, (joined, other))
    if not wealth.money and wealth.metal(joined).weight and not in_money:
        main = _by_weight(MAIN, joined, (wealth, base), (left, base_left), claims, nisab)
    else:
        main = _by_value(MAIN, (joined,), (wealth, base), (left, base_left), claims, nisab, in_parts=False)
    return [main, _by_weight(APART, other, (wealth, base), (left, base_left), claims, nisab)]


def _by_weight(
    pool: str, metal: str, both: tuple[Wealth, Wealth], left: tuple[Left, Left], claims: Claims, nisab: Nisab
) -> Standing:
    wealth, base = both
    tested, in_base = left[0].metal(metal), left[1].metal(metal)
    unpriced = (metal,) if metal in wealth.missing or metal in wealth.late else ()
    touched = tested != wealth.metal(metal).weight - claims.metal(metal)
    return Standing(
        pool,
        metal,
        wealth.metal(metal).weight,
        tested,
        in_base,
        nisab.grams(metal),
        NOTHING,
        tested,
        left[0].rest,
        _worth(base.metal(metal), in_base),
        (touched and metal in wealth.late) or claims.late,
        (*unpriced, *claims.missing),
        claims.missing,
        left[1],
        left[0],
    )


def _by_value(
    pool: str,
    metals: tuple[str, ...],
    both: tuple[Wealth, Wealth],
    left: tuple[Left, Left],
    claims: Claims,
    nisab: Nisab,
    *,
    in_parts: bool,
) -> Standing:
    wealth, base = both
    value = [_worth(wealth.metal(name), left[0].metal(name)) for name in metals]
    tested = _with(left[0].money, sum(value))
    if base is wealth:
        in_base = tested
    else:
        in_base = _with(left[1].money, sum(_worth(base.metal(name), left[1].metal(name)) for name in metals))
    gross = wealth.money + sum(wealth.metal(name).value for name in metals)
    relevant: list[str] = []
    if wealth.missing or wealth.late:
        relevant = [name for name in (*wealth.missing, *wealth.late) if name not in METALS or name in metals]
    filled = NOTHING
    counted = tested
    if in_parts:
        filled = sum((Fraction(left[0].metal(name)) / nisab.grams(name) for name in metals), NOTHING)
        counted = left[0].money
    late = nisab.first or claims.late or any(name in wealth.late for name in relevant)
    lacking = tuple(name for name in relevant if name in wealth.missing)
    return Standing(
        pool,
        "money",
        gross,
        tested,
        in_base,
        nisab.money,
        filled,
        counted,
        left[0].rest,
        in_base,
        late,
        tuple(dict.fromkeys((*relevant, *claims.missing))),
        (*lacking, *claims.missing),
        left[1],
        left[0],
    )
