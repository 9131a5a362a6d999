"""For each option the random ledger on which it decides something: the table of options that are reached.

A ledger is named by its seed; `beside` lays other options over it first. On it each of the named options gives another
answer than some other option of its question.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field

from tests.fiqh.rules_data import AXES


@dataclass(frozen=True)
class Deciding:
    seed: int
    options: tuple[str, ...]
    beside: dict[str, str] = field(default_factory=dict)


BY_POLICY = {
    "MISSED_VALUE": "tests/fiqh/test_policy.py",
    "RECIPIENT_SPREAD": "tests/fiqh/test_policy.py",
}
"""Questions that no answer shows: an estimate only, and a warning only. They are reached where policies are tested."""

DECIDING: dict[str, tuple[Deciding, ...]] = {
    "BELOW_AT_DUE": (Deciding(26, ("KEEP_DATE", "RESET_UNTIL_NISAB"), {}),),
    "CAMELS_ABOVE_120": (Deciding(20, ("FORTY_FIFTY", "HANAFI_RESTART", "MALIKI_CHOICE_121_129"), {}),),
    "CASH_JOINS_METAL": (Deciding(0, ("BOTH", "GOLD", "SILVER"), {"JOIN_METALS": "NONE"}),),
    "CATTLE_41_59": (Deciding(141, ("NOTHING", "PROPORTIONAL"), {}),),
    "CROPS_COSTS": (Deciding(11, ("DEDUCT_COSTS_EXCEPT_WATER", "DEDUCT_CROP_DEBTS", "NO_DEDUCTION"), {}),),
    "CROPS_KINDS": (Deciding(3, ("ALL_PRODUCE", "MEASURED_AND_STORED", "STAPLE_STORABLE"), {}),),
    "CROPS_MIXED_WATER": (Deciding(198, ("EQUAL_7_5_ELSE_MAJORITY", "PROPORTIONAL"), {}),),
    "CROPS_NISAB": (Deciding(9, ("FIVE_WASQ", "NONE"), {}),),
    "DATE_SHIFT": (Deciding(1, ("EARLY_ONLY", "FORBIDDEN", "PRO_RATA_MONTHS"), {"MUSTAFAD": "SINGLE_DATE"}),),
    "DEAD_STOCK": (Deciding(2, ("ON_SALE_ONE_YEAR", "REALISABLE_VALUE_YEARLY"), {}),),
    "DEATH": (Deciding(32, ("BEQUEST_THIRD", "ESTATE_FIRST"), {}),),
    "DEBT_AGAINST": (Deciding(6, ("OTHER_PROPERTY_FIRST", "ZAKATABLE_FIRST"), {}),),
    "DEBT_REDUCES": (Deciding(209, ("ALL", "MONEY_AND_LIVESTOCK", "MONEY_ONLY"), {}),),
    "DEBT_SCOPE": (Deciding(4, ("ALL", "DUE_NOW", "DUE_WITHIN_12M", "NONE"), {}),),
    "DEPOSIT_GIVEN": (Deciding(6, ("HOLDER_PAYS", "ON_RETURN", "OWNER_YEARLY"), {}),),
    "EARNED_INCOME": (Deciding(0, ("NOT_SEPARATE", "ON_RECEIPT_GROSS", "ON_RECEIPT_NET_OF_NEEDS"), {}),),
    "EXCHANGE_HAWL": (
        Deciding(97, ("METALS_RESTART", "MONEY_FAMILY_CONTINUES"), {"MUSTAFAD": "OWN_HAWL", "JOIN_METALS": "BY_VALUE"}),
    ),
    "FITR_CASH": (Deciding(64, ("ALLOWED", "STAPLE_ONLY"), {}),),
    "FITR_WHEAT_HALF_SA": (Deciding(104, ("NO", "YES"), {}),),
    "GRAZING": (Deciding(107, ("NOT_REQUIRED", "REQUIRED"), {}),),
    "HAWL_NISAB": (Deciding(0, ("CONTINUOUS", "ENDS_ONLY"), {}),),
    "HONEY": (Deciding(13, ("NONE", "TENTH_NISAB_160_RATL", "TENTH_NO_NISAB"), {}),),
    "HORSES": (Deciding(11, ("HANAFI_FORTIETH", "NONE"), {}),),
    "INACCESSIBLE": (Deciding(27, ("ALL_YEARS_ON_RETURN", "NEW_HAWL_ON_RETURN", "ONE_YEAR_ON_RETURN"), {}),),
    "INSTALMENT_DEBT": (Deciding(84, ("CURRENT_INSTALMENT", "FULL_BALANCE", "NEXT_12_MONTHS"), {}),),
    "JEWELLERY_WORN": (Deciding(39, ("EXEMPT", "EXEMPT_TO_URUF_ALL", "EXEMPT_TO_URUF_EXCESS", "ZAKATABLE"), {}),),
    "JOIN_METALS": (Deciding(0, ("BY_PARTS", "BY_VALUE", "NONE"), {}),),
    "KHULTA": (Deciding(18, ("AS_ONE", "AS_ONE_IF_EACH_HAS_NISAB", "NONE"), {}),),
    "LATE_VALUE": (Deciding(191, ("DUE_DAY", "PAYMENT_DAY"), {"JOIN_METALS": "NONE"}),),
    "LOSS_AFTER_DUE": (Deciding(2, ("FALLS", "REMAINS", "REMAINS_IF_ABLE"), {}),),
    "MINERALS": (Deciding(23, ("BY_EFFORT", "FIFTH_NO_NISAB", "FORTIETH_WITH_NISAB"), {}),),
    "MINOR_WEALTH": (Deciding(3, ("DUE_DEFERRED", "DUE_GUARDIAN_PAYS", "NOT_DUE"), {}),),
    "MISSED_YEARS": (Deciding(3, ("CURRENT_TIMES_YEARS", "FIXED_BASE", "REDUCING_BASE"), {}),),
    "MONEY_EXCESS": (Deciding(1, ("FIFTH_STEPS", "PRO_RATA"), {}),),
    "MUSTAFAD": (
        Deciding(
            0,
            (
                "CLOSING_BALANCE",
                "LOWEST_BALANCE",
                "OPENING_BALANCE",
                "OWN_HAWL",
                "OWN_HAWL_MALIKI",
                "POOL",
                "SINGLE_DATE",
            ),
            {},
        ),
    ),
    "NEEDS_SAVINGS": (Deciding(12, ("EXEMPT", "ZAKATABLE"), {}),),
    "NISAB_BASIS_MONEY": (Deciding(0, ("FIXED_BY_AUTHORITY", "GOLD", "LOWER_OF", "SILVER"), {}),),
    "NISAB_GOLD_KARAT": (Deciding(2, ("K21", "K24"), {}),),
    "NISAB_PRICE_TIME": (Deciding(0, ("AUTHORITY_ANNUAL", "ON_DUE_DATE_ONLY", "ON_EACH_DATE"), {}),),
    "NISAB_WEIGHTS": (
        Deciding(
            2,
            (
                "CUSTOM",
                "G80_18_S561",
                "G84_7_S592_9",
                "G84_875_S594_125",
                "G85_S595",
                "G86_S595",
                "G87_48_S612_36",
                "G92_S644",
            ),
            {},
        ),
    ),
    "OFFSPRING": (Deciding(97, ("FOLLOW_MOTHERS_ABOVE_NISAB", "MAY_COMPLETE_NISAB"), {"MUSTAFAD": "OWN_HAWL"}),),
    "PENSION": (
        Deciding(
            5,
            (
                "NET_ACCESSIBLE_YEARLY",
                "ON_RECEIPT_NEW_HAWL",
                "ON_RECEIPT_ONE_YEAR",
                "ON_WITHDRAWAL_AT_ONCE",
                "ZAKATABLE_SHARE_YEARLY",
            ),
            {},
        ),
    ),
    "PURITY_RULE": (Deciding(2, ("FINE_CONTENT", "GROSS_WEIGHT", "MAJORITY_METAL_GROSS"), {}),),
    "RECEIVABLE_CLASSES": (Deciding(2, ("HANAFI_THREE", "SIMPLE"), {}),),
    "RECEIVABLE_DOUBTFUL": (Deciding(82, ("ALL_YEARS_ON_RECEIPT", "NEW_HAWL_ON_RECEIPT", "ONE_YEAR_ON_RECEIPT"), {}),),
    "RECEIVABLE_GOOD": (Deciding(2, ("ON_RECEIPT_ALL_YEARS", "ON_RECEIPT_ONE_YEAR", "YEARLY"), {}),),
    "RENTAL": (
        Deciding(
            0, ("ADVANCE_RENT_SETTLES_YEARLY", "ON_RECEIPT_AT_ONCE", "SAVED_INCOME_AFTER_HAWL", "TEN_PERCENT_NET"), {}
        ),
    ),
    "RIKAZ_NISAB": (Deciding(12, ("NOT_REQUIRED", "REQUIRED"), {}),),
    "ROUNDING": (Deciding(1, ("HALF_UP", "UP"), {}),),
    "SHARES_HELD": (
        Deciding(
            1,
            (
                "DIVIDENDS_AFTER_HAWL",
                "DIVIDENDS_TEN_PERCENT",
                "LOWEST_VALUE_IN_YEAR",
                "MARKET_VALUE",
                "PROXY_PERCENT",
                "ZAKATABLE_ASSETS_SHARE",
            ),
            {},
        ),
    ),
    "SHARES_TRADED": (Deciding(49, ("MARKET_VALUE", "REALISED_PROFIT_ONLY"), {}),),
    "SOLAR_RATE": (
        Deciding(1, ("ACTUAL_DAYS", "FIXED_2_577", "MEAN_YEARS", "RATIO_365_354"), {"YEAR_BASIS": "SOLAR_ADJUSTED"}),
    ),
    "TAJIL": (Deciding(3, ("ALLOWED", "ONE_MONTH_MAX"), {}),),
    "TAJIL_COUNTS_AS_OWNED": (Deciding(3, ("NO", "YES"), {}),),
    "TAJIL_EXCESS": (Deciding(4, ("CARRY_FORWARD", "VOLUNTARY"), {}),),
    "TRADER_TYPE_RULE": (Deciding(5, ("ALL_YEARLY", "MALIKI_MUDIR_MUHTAKIR"), {}),),
    "TRADE_HAWL_NISAB": (Deciding(5, ("END_ONLY", "SAME"), {}),),
    "TRADE_PROFIT": (
        Deciding(10, ("FOLLOWS_PRINCIPAL", "OWN_HAWL_ALWAYS", "OWN_HAWL_WHEN_REALISED"), {"MUSTAFAD": "OWN_HAWL"}),
    ),
    "TRADE_VALUE": (Deciding(10, ("LOWER_OF_COST_OR_MARKET", "MARKET_RETAIL", "MARKET_WHOLESALE"), {}),),
    "WITHDRAWAL_ORDER": (Deciding(1, ("NEWEST_FIRST", "OLDEST_FIRST", "PRO_RATA"), {"MUSTAFAD": "OWN_HAWL"}),),
    "YEAR_BASIS": (Deciding(0, ("LUNAR_UMM_AL_QURA", "SOLAR_ADJUSTED"), {}),),
}


def witnesses() -> Iterator[str]:
    """Every option with what reaches it: the ledger on which it decides, or the test that asks for it."""
    for axis, spec in AXES.items():
        for option in spec["values"]:
            found = [row for row in DECIDING.get(axis, ()) if option in row.options]
            told = [f"ledger {row.seed}" + "".join(f" with {k} = {v}" for k, v in row.beside.items()) for row in found]
            yield f"{axis} = {option}: {', '.join(told) or BY_POLICY[axis]}"
