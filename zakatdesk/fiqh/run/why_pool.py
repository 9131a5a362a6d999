"""Why a pool owes what it owes: the steps from holdings to the zakat, each with its number and the option that decided."""

from __future__ import annotations

from dataclasses import dataclass
from fractions import Fraction
from typing import TYPE_CHECKING

from zakatdesk.domain.money import Currency, half_up
from zakatdesk.fiqh.exact import MG, Num
from zakatdesk.fiqh.nisab import Nisab
from zakatdesk.fiqh.policy import Policy
from zakatdesk.fiqh.rates import LUNAR, nisab_weights
from zakatdesk.fiqh.trail import Chosen, Day, Named, Quantity, Step, Trail
from zakatdesk.fiqh.wealth.measure import Claims, Standing

if TYPE_CHECKING:
    from zakatdesk.fiqh.dues.due import Due


@dataclass(frozen=True, slots=True)
class PoolRecord:
    """What the trail of a pool's closing needs, kept as it was on that day."""

    policy: Policy
    nisab: Nisab
    standing: Standing
    base: Num
    rate: Fraction
    exact: Fraction
    claims: Claims
    holdings: dict[str, Num]


def pool_trail(record: PoolRecord, currency: Currency, due: Due) -> Trail:
    """The explanation of an obligation of the money pool or of a metal alone."""
    return (
        _hawl_step(record, due),
        _wealth_step(record, currency),
        _base_step(record, currency),
        _nisab_step(record, currency),
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
    parts = [
        Step("HOLDING_COUNTS", {"holding": Named("holding", name)}, _amount(record, worth, currency))
        for name, worth in record.holdings.items()
    ]
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


def _base_step(record: PoolRecord, currency: Currency) -> Step:
    standing = record.standing
    parts = [Step("WEALTH_BEFORE", {}, _amount(record, standing.gross, currency))]
    taken = standing.gross - standing.tested
    if taken:
        parts.append(
            Step(
                "CLAIMS_OFF",
                {},
                _amount(record, -taken, currency),
                chosen=_chosen(record.policy, "DEBT_SCOPE"),
            )
        )
    rest = record.base - standing.tested
    if rest:
        parts.append(Step("NOT_ASSESSED_NOW", {}, _amount(record, rest, currency)))
    return Step("BASE", {}, _amount(record, record.base, currency), parts=tuple(parts))


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
            source=LUNAR.source,
        )
    ]
    if due.money is None:
        return steps
    minor = int(10**currency.places)
    if record.standing.by_weight:
        steps.append(Step("METAL_IN_MONEY", {}, Quantity(due.money / minor, currency.code)))
    return [*steps, rounded_step(due.money, record.policy, currency)]


def rounded_step(exact: Fraction, policy: Policy, currency: Currency) -> Step:
    """The one rounding, by which the last number of a trail is the zakat."""
    chosen = _chosen(policy, "ROUNDING")
    rounded = rounded_up(exact) if chosen.option == "UP" else half_up(exact)
    return Step("ROUNDED", {}, Quantity(Fraction(rounded, int(10**currency.places)), currency.code), chosen=chosen)


def rounded_up(exact: Fraction) -> int:
    """The next whole minor unit, for `ROUNDING = UP`."""
    return -(-exact.numerator // exact.denominator)
