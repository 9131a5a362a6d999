"""Why a pool owes what it owes: the steps from holdings to the zakat, each with its number and the option that decided."""

from __future__ import annotations

from fractions import Fraction
from typing import TYPE_CHECKING

from zakatdesk.domain.money import Currency, half_up
from zakatdesk.domain.parts import Frozen
from zakatdesk.fiqh.exact import MG, Num
from zakatdesk.fiqh.nisab import Nisab
from zakatdesk.fiqh.policy import Policy
from zakatdesk.fiqh.rates import LUNAR, nisab_weights
from zakatdesk.fiqh.run.why_inputs import OVERDRAFTS, UNPAID, UNPAID_IN, Made, holding_step
from zakatdesk.fiqh.trail import Chosen, Day, Named, Quantity, Step, Trail, Value
from zakatdesk.fiqh.wealth.measure import Standing

if TYPE_CHECKING:
    from zakatdesk.fiqh.dues.due import Due


class PoolRecord(Frozen):
    """What the trail of a pool's closing needs, kept as it was on that day.

    Attributes:
        lots: Whether only some lots of it closed.
        worths: What holdings' worths are made of, where that says more.
        claims: What may come off, by the debt it is.
    """

    policy: Policy
    nisab: Nisab
    standing: Standing
    base: Num
    rate: Fraction
    exact: Fraction
    holdings: dict[str, Num]
    lots: bool
    worths: dict[str, Made]
    claims: dict[str, Num]


def pool_trail(record: PoolRecord, currency: Currency, due: Due) -> Trail:
    """The explanation of an obligation of the money pool or of a metal alone."""
    return (
        _hawl_step(record, due),
        _wealth_step(record, currency),
        _base_step(record, currency),
        *_nisab_steps(record, currency),
        *_zakat_steps(record, currency, due),
    )


def _amount(record: PoolRecord, steps: Num, currency: Currency) -> Quantity:
    if record.standing.by_weight:
        return Quantity(Fraction(steps) / MG, "g")
    return Quantity(Fraction(steps) / int(10**currency.places), currency.code)


def _chosen(policy: Policy, axis: str) -> Chosen:
    return Chosen(axis, policy[axis])


def _hawl_step(record: PoolRecord, due: Due) -> Step:
    since = due.hawl_start if due.hawl_start is not None else due.on
    return Step(
        "HAWL_COMPLETE",
        {"since": Day(since), "due": Day(due.on)},
        chosen=_chosen(record.policy, "MUSTAFAD"),
    )


def _wealth_step(record: PoolRecord, currency: Currency) -> Step:
    parts = [_holding_step(record, name, worth, currency) for name, worth in record.holdings.items()]
    listed = sum(record.holdings.values(), Fraction(0))
    other = record.standing.gross - listed
    if other:
        code = "ADVANCE_COUNTS" if other > 0 else "NOT_LISTED_HERE"
        parts.append(Step(code, {}, _amount(record, other, currency)))
    return Step(
        "WEALTH",
        {},
        _amount(record, record.standing.gross, currency),
        chosen=_chosen(record.policy, "JOIN_METALS"),
        parts=tuple(parts),
    )


def _holding_step(record: PoolRecord, name: str, worth: Num, currency: Currency) -> Step:
    made = record.worths.get(name)
    option = record.policy[made.axis] if made is not None and made.axis else ""
    return holding_step(name, _amount(record, worth, currency), made, option)


def _base_step(record: PoolRecord, currency: Currency) -> Step:
    standing = record.standing
    parts = [Step("WEALTH_BEFORE", {}, _amount(record, standing.gross, currency))]
    taken = standing.gross - standing.tested
    if taken:
        parts.append(_claims_step(record, taken, currency))
    rest = record.base - standing.tested
    if rest:
        code, axis = _left_out(record)
        chosen = _chosen(record.policy, axis) if axis else None
        parts.append(Step(code, {}, _amount(record, rest, currency), chosen=chosen))
    return Step("BASE", {}, _amount(record, record.base, currency), parts=tuple(parts))


def _claims_step(record: PoolRecord, taken: Num, currency: Currency) -> Step:
    """What comes off, debt by debt; what other property covers, or wealth did not suffice for, is added back."""
    parts = []
    for name, amount in record.claims.items():
        taken_off = _amount(record, -amount, currency)
        if name == OVERDRAFTS:
            parts.append(Step("OVERDRAFTS_OFF", {}, taken_off, chosen=_chosen(record.policy, "DEBT_SCOPE")))
        elif name == UNPAID or name.startswith(UNPAID_IN):
            parts.append(Step("UNPAID_OFF", {}, taken_off, chosen=_chosen(record.policy, "MISSED_YEARS")))
        else:
            debt: dict[str, Value] = {"holding": Named("holding", name)}
            parts.append(Step("DEBT_OFF", debt, taken_off, chosen=_chosen(record.policy, "DEBT_SCOPE")))
    over = sum(record.claims.values()) - taken
    if over < 0:
        # More came off than the day itself names, as when a receipt of the same day was assessed first.
        parts = []
    elif parts and over:
        chosen = _chosen(record.policy, "DEBT_AGAINST")
        parts.append(Step("CLAIMS_NOT_TAKEN", {}, _amount(record, over, currency), chosen=chosen))
    return Step(
        "CLAIMS_OFF",
        {},
        _amount(record, -taken, currency),
        chosen=None if parts else _chosen(record.policy, "DEBT_SCOPE"),
        parts=tuple(parts),
    )


_OF_THE_YEAR = {"OPENING_BALANCE": "ONLY_OPENING_BALANCE", "LOWEST_BALANCE": "ONLY_LOWEST_BALANCE"}


def _left_out(record: PoolRecord) -> tuple[str, str]:
    """Why a part of the wealth owes nothing on this day, where one rule alone says so; and its question."""
    policy = record.policy
    fifths = policy["MONEY_EXCESS"] == "FIFTH_STEPS"
    whole_year = _OF_THE_YEAR.get(policy["MUSTAFAD"])
    if record.lots and not fifths:
        return "LOTS_NOT_CLOSING", "MUSTAFAD"
    if whole_year and not fifths and not _may_be_worn(record):
        return whole_year, "MUSTAFAD"
    if fifths and not record.lots and not whole_year:
        return "BEYOND_FIFTHS", "MONEY_EXCESS"
    return "NOT_ASSESSED_NOW", ""


def _may_be_worn(record: PoolRecord) -> bool:
    """Whether jewellery within the custom may be a part of what is left out."""
    if record.policy["JEWELLERY_WORN"] != "EXEMPT_TO_URUF_EXCESS":
        return False
    return record.standing.by_weight or any(made.axis == "JEWELLERY_WORN" for made in record.worths.values())


def _nisab_steps(record: PoolRecord, currency: Currency) -> list[Step]:
    """The nisab, and under `BY_PARTS` which parts of a nisab there are together."""
    steps = [_nisab_step(record, currency)]
    left, nisab = record.standing.left, record.standing.nisab
    if record.policy["JOIN_METALS"] != "BY_PARTS" or record.standing.by_weight or left is None or not nisab:
        return steps
    shares = {name: Fraction(left.metal(name)) / record.nisab.grams(name) for name in ("gold", "silver")}
    shares["money"] = Fraction(record.standing.counted) / nisab
    parts = tuple(Step("PART_OF_NISAB", {"of": name}, Quantity(share)) for name, share in shares.items() if share)
    total = Quantity(sum(shares.values(), Fraction(0)))
    return [*steps, Step("PARTS_OF_NISAB", {}, total, chosen=_chosen(record.policy, "JOIN_METALS"), parts=parts)]


def _nisab_step(record: PoolRecord, currency: Currency) -> Step:
    nisab = record.standing.nisab or 0
    result = _amount(record, nisab, currency)
    if record.standing.by_weight:
        return Step("NISAB_OF_METAL", {}, result, chosen=_chosen(record.policy, "NISAB_WEIGHTS"), source="R1")
    weights = nisab_weights(record.policy)
    quote = record.nisab.quote
    if record.nisab.basis == "nisab" or quote is None:
        return Step("NISAB_PUBLISHED", {}, result, chosen=_chosen(record.policy, "NISAB_BASIS_MONEY"))
    grams = weights.gold_g if record.nisab.basis == "gold" else weights.silver_g
    return Step(
        "NISAB_IN_MONEY",
        {
            "grams": Quantity(grams, "g"),
            "metal": record.nisab.basis,
            "price": Quantity(quote.value, currency.code),
            "on": Day(quote.on),
        },
        result,
        chosen=_chosen(record.policy, "NISAB_BASIS_MONEY"),
        source=weights.source,
    )


def _zakat_steps(record: PoolRecord, currency: Currency, due: Due) -> list[Step]:
    base = _amount(record, record.base, currency)
    steps = [
        Step(
            "ZAKAT_OF_BASE",
            {"base": base, "rate": record.rate},
            _amount(record, record.exact, currency),
            chosen=_of_the_rate(record),
            source=LUNAR.source if record.rate == LUNAR.part else "",
        )
    ]
    if due.money is None:
        return steps
    minor = int(10**currency.places)
    if record.standing.by_weight:
        steps.append(Step("METAL_IN_MONEY", {}, Quantity(due.money / minor, currency.code)))
    return [*steps, rounded_step(due.money, record.policy, currency)]


def _of_the_rate(record: PoolRecord) -> Chosen | None:
    """The question that made it another rate than a fortieth."""
    if record.rate == LUNAR.part:
        return None
    return _chosen(record.policy, "SOLAR_RATE" if record.policy["YEAR_BASIS"] == "SOLAR_ADJUSTED" else "DATE_SHIFT")


def rounded_step(exact: Fraction, policy: Policy, currency: Currency) -> Step:
    """The one rounding, by which the last number of a trail is the zakat."""
    chosen = _chosen(policy, "ROUNDING")
    rounded = rounded_up(exact) if chosen.option == "UP" else half_up(exact)
    return Step("ROUNDED", {}, Quantity(Fraction(rounded, int(10**currency.places)), currency.code), chosen=chosen)


def rounded_up(exact: Fraction) -> int:
    """The next whole minor unit, for `ROUNDING = UP`."""
    return -(-exact.numerator // exact.denominator)
