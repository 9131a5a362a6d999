"""Harvests, mines, buried treasure and zakat al-fitr.

Source: timeline 10; zakat-rules 15 and 17.1.
"""

from __future__ import annotations

from fractions import Fraction
from typing import TYPE_CHECKING

from tests.reference.facts import Rules
from tests.reference.lots import Holding
from tests.reference.owed import Obligation
from tests.reference.prices import weights

if TYPE_CHECKING:
    from tests.reference.world import Owner

ZERO = Fraction(0)
TENTH, TWENTIETH, FIFTH, FORTIETH = Fraction(1, 10), Fraction(1, 20), Fraction(1, 5), Fraction(1, 40)
COUNTED = {
    "STAPLE_STORABLE": ("staple",),
    "MEASURED_AND_STORED": ("staple", "measured_stored"),
    "ALL_PRODUCE": ("staple", "measured_stored", "other"),
}


def harvests_and_finds(owner: Owner, day: int) -> None:
    """What was brought in, dug out or found today."""
    for holding in owner.holdings.values():
        today = [(amount, costs) for found, amount, costs in owner.finds if found is holding]
        if not today:
            continue
        rules = owner.rules(day)
        net = ZERO
        for amount, costs in today:
            deducts = holding.kind == "crop" and rules["CROPS_COSTS"] != "NO_DEDUCTION"
            net += amount - costs if deducts else amount
        year = owner.calendar.hijri(day).year
        waiting = owner.found.setdefault((holding.id, year), [ZERO, ZERO])  # not assessed, assessed
        waiting[0] += net * holding.share
        _assess(owner, holding, waiting, day)


def _assess(owner: Owner, holding: Holding, waiting: list[Fraction], day: int) -> None:
    rules = owner.rules(day)
    metal = holding.key("metal")
    rate, nisab = rule_of(owner, holding, rules, day)
    if rate is None or waiting[0] <= 0 or waiting[0] + waiting[1] < nisab:
        return
    base = waiting[0]
    waiting[1] += base
    waiting[0] = ZERO
    owed = Obligation(holding.kind, holding.id, None, day, "kg", base, nisab, ZERO, rate, None)
    if holding.kind in ("crop", "honey"):
        owed.kind = {"kg": base * rate}
    elif metal:
        price = owner.prices.fine(metal, owner.person.currency, day, early=False)
        owed.unit, owed.kind = "g", {f"{metal}_g": base * rate}
        owed.exact = base * rate * price.price if price else None
        owed.grams = None if price else base * rate
        owed.missing = [] if price else [metal]
    else:
        quote = owner.prices.known(holding.key("currency"), owner.person.currency, day)
        owed.unit, owed.base = owner.person.currency, base * quote.price if quote else ZERO
        owed.exact = owed.base * rate if quote else None
        owed.missing = [] if quote else [holding.key("currency")]
    owed.holdings = {holding.id: owed.base} if owed.base else {}
    owner.owe(owed, day)


def rule_of(owner: Owner, holding: Holding, rules: Rules, day: int) -> tuple[Fraction | None, Fraction]:
    """The rate and the nisab in the unit of the holding; no rate where nothing is owed."""
    if holding.kind == "crop":
        if holding.key("produce", "staple") not in COUNTED[rules["CROPS_KINDS"]]:
            return None, ZERO
        five = rules.number("WASQ5_KG", "653") if rules["CROPS_NISAB"] == "FIVE_WASQ" else ZERO
        return crop_rate(holding, rules), five
    if holding.kind == "honey":
        if rules["HONEY"] == "NONE":
            return None, ZERO
        return TENTH, Fraction("61.2") if rules["HONEY"] == "TENTH_NISAB_160_RATL" else ZERO
    if holding.kind == "rikaz":
        return FIFTH, _nisab(owner, holding, rules, day) if rules["RIKAZ_NISAB"] == "REQUIRED" else ZERO
    nugget = rules["MINERALS"] == "BY_EFFORT" and holding.key("effort", "work") == "none"
    if rules["MINERALS"] == "FIFTH_NO_NISAB" or nugget:
        return FIFTH, ZERO
    return FORTIETH, _nisab(owner, holding, rules, day)


def _nisab(owner: Owner, holding: Holding, rules: Rules, day: int) -> Fraction:
    if holding.key("metal"):
        return weights(rules)[holding.key("metal")]
    quote = owner.prices.money_nisab(rules, owner.person.currency, day)
    if quote is None:
        return Fraction(10**18)
    return quote.price / owner.worth(Fraction(1), holding.key("currency"), day)


def crop_rate(holding: Holding, rules: Rules) -> Fraction:
    water = holding.key("water", "unknown")
    if water == "lifted":
        return TWENTIETH
    if water != "mixed" or "natural_part" not in holding.facts:
        return TENTH
    part = Fraction(holding.facts["natural_part"])
    if rules["CROPS_MIXED_WATER"] == "PROPORTIONAL":
        return TWENTIETH + TWENTIETH * part
    if part == Fraction(1, 2):
        return Fraction("0.075")
    return TENTH if part > Fraction(1, 2) else TWENTIETH


def fitr(owner: Owner, day: int) -> None:
    """Zakat al-fitr on 1 Shawwal, for the people of the day before."""
    hijri = owner.calendar.hijri(day)
    if (hijri.month, hijri.day) != (10, 1):
        return
    rules = owner.rules(day)
    for holding in owner.holdings.values():
        people = owner.yesterday_people.get(holding.id, ZERO)
        if not people:
            continue
        staple = holding.key("staple")
        half = rules["FITR_WHEAT_HALF_SA"] == "YES" and staple in ("wheat", "raisins")
        kilos = people * rules.number("SA_KG", "2.5") / (2 if half else 1)
        cash = holding.facts.get("cash_per_person")
        money = people * Fraction(cash) if cash and rules["FITR_CASH"] == "ALLOWED" else None
        owed = Obligation("fitr", holding.id, None, day, "people", people, ZERO, ZERO, None, money)
        owed.kind = {"kg": kilos}
        owed.holdings = {holding.id: people}
        owner.owe(owed, day)
        if money is None:
            owed.left = kilos
