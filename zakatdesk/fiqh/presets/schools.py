"""The general preset, the seed article's and those of the four schools.

Source: zakat-rules 20.1.
"""

from __future__ import annotations

from zakatdesk.domain.marks import sentence
from zakatdesk.fiqh.presets.values import Confidence, Preset, table

_MODERN_ROWS = sentence(
    "presets", "Most rows rest on texts that were read; those on pensions, shares and deposits are modern applications."
)

GENERAL = (
    Preset(
        code="CONTEMPORARY_GOLD_SINGLE_DATE",
        means=sentence("presets", "What many contemporary bodies teach: the gold nisab and one zakat day a year."),
        confidence=Confidence.TEXTS,
        caution=_MODERN_ROWS,
        sources=("R24", "R25", "R31", "R49"),
        options=table(),
    ),
    Preset(
        code="SEED_ARTICLE",
        means=sentence("presets", "The wording of one Arabic article on zakat for every kind of property."),
        confidence=Confidence.ARTICLE,
        caution=sentence(
            "presets", "It is literal: the schools do not give trade profit a year of its own, and debts are disputed."
        ),
        sources=("R1",),
        options=table(
            NISAB_BASIS_MONEY="LOWER_OF",
            MUSTAFAD="OWN_HAWL",
            TRADE_PROFIT="OWN_HAWL_ALWAYS",
            DEBT_SCOPE="ALL",
            INSTALMENT_DEBT="FULL_BALANCE",
        ),
    ),
)

HANAFI = Preset(
    code="HANAFI",
    means=sentence("presets", "The Hanafi school, as most of its muftis answer today."),
    confidence=Confidence.TEXTS,
    caution=_MODERN_ROWS,
    sources=("R2", "R3", "R8", "R10", "R11", "R20", "R21", "R69"),
    options=table(
        MINOR_WEALTH="NOT_DUE",
        NISAB_WEIGHTS="G87_48_S612_36",
        NISAB_BASIS_MONEY="SILVER",
        NISAB_PRICE_TIME="ON_DUE_DATE_ONLY",
        PURITY_RULE="MAJORITY_METAL_GROSS",
        HAWL_NISAB="ENDS_ONLY",
        MUSTAFAD="POOL",
        DEBT_SCOPE="ALL",
        DEBT_REDUCES="MONEY_AND_LIVESTOCK",
        RECEIVABLE_GOOD="ON_RECEIPT_ALL_YEARS",
        RECEIVABLE_DOUBTFUL="NEW_HAWL_ON_RECEIPT",
        RECEIVABLE_CLASSES="HANAFI_THREE",
        INACCESSIBLE="NEW_HAWL_ON_RETURN",
        JEWELLERY_WORN="ZAKATABLE",
        TRADE_VALUE="MARKET_RETAIL",
        SHARES_HELD="ZAKATABLE_ASSETS_SHARE",
        CAMELS_ABOVE_120="HANAFI_RESTART",
        CROPS_NISAB="NONE",
        CROPS_KINDS="ALL_PRODUCE",
        HONEY="TENTH_NO_NISAB",
        MINERALS="FIFTH_NO_NISAB",
        LATE_VALUE="PAYMENT_DAY",
        TAJIL_COUNTS_AS_OWNED="NO",
        LOSS_AFTER_DUE="FALLS",
        DEATH="BEQUEST_THIRD",
        FITR_WHEAT_HALF_SA="YES",
    ),
)

MALIKI = Preset(
    code="MALIKI",
    means=sentence("presets", "The Maliki school."),
    confidence=Confidence.TEXTS,
    caution=_MODERN_ROWS,
    sources=("R12", "R13", "R14", "R15", "R67"),
    options=table(
        NISAB_BASIS_MONEY="SILVER",
        JOIN_METALS="BY_PARTS",
        TRADE_HAWL_NISAB="END_ONLY",
        MUSTAFAD="OWN_HAWL_MALIKI",
        DEBT_SCOPE="ALL",
        INSTALMENT_DEBT="FULL_BALANCE",
        DEBT_AGAINST="OTHER_PROPERTY_FIRST",
        RECEIVABLE_GOOD="ON_RECEIPT_ONE_YEAR",
        TRADER_TYPE_RULE="MALIKI_MUDIR_MUHTAKIR",
        SHARES_HELD="ZAKATABLE_ASSETS_SHARE",
        PENSION="ON_RECEIPT_ONE_YEAR",
        CAMELS_ABOVE_120="MALIKI_CHOICE_121_129",
        GRAZING="NOT_REQUIRED",
        KHULTA="AS_ONE_IF_EACH_HAS_NISAB",
        OFFSPRING="MAY_COMPLETE_NISAB",
        MINERALS="BY_EFFORT",
        TAJIL="ONE_MONTH_MAX",
        TAJIL_EXCESS="VOLUNTARY",
        DEATH="BEQUEST_THIRD",
        FITR_CASH="STAPLE_ONLY",
    ),
)

SHAFII = Preset(
    code="SHAFII",
    means=sentence("presets", "The Shafi'i school."),
    confidence=Confidence.TEXTS,
    caution=_MODERN_ROWS,
    sources=("R16", "R17", "R19", "R47", "R56", "R70"),
    options=table(
        JOIN_METALS="NONE",
        CASH_JOINS_METAL="GOLD",
        TRADE_HAWL_NISAB="END_ONLY",
        MUSTAFAD="OWN_HAWL",
        TRADE_PROFIT="OWN_HAWL_WHEN_REALISED",
        EXCHANGE_HAWL="METALS_RESTART",
        DEBT_SCOPE="NONE",
        RECEIVABLE_DOUBTFUL="ALL_YEARS_ON_RECEIPT",
        INACCESSIBLE="ALL_YEARS_ON_RETURN",
        SHARES_HELD="ZAKATABLE_ASSETS_SHARE",
        RENTAL="ADVANCE_RENT_SETTLES_YEARLY",
        KHULTA="AS_ONE",
        CROPS_MIXED_WATER="PROPORTIONAL",
        RIKAZ_NISAB="REQUIRED",
        TAJIL_EXCESS="VOLUNTARY",
        RECIPIENT_SPREAD="ALL_PRESENT_CATEGORIES",
        FITR_CASH="STAPLE_ONLY",
    ),
)

HANBALI = Preset(
    code="HANBALI",
    means=sentence("presets", "The Hanbali school."),
    confidence=Confidence.TEXTS,
    caution=_MODERN_ROWS,
    sources=("R18", "R19", "R59", "R64", "R95"),
    options=table(
        NISAB_BASIS_MONEY="LOWER_OF",
        JOIN_METALS="BY_PARTS",
        MUSTAFAD="OWN_HAWL",
        DEBT_SCOPE="ALL",
        INSTALMENT_DEBT="FULL_BALANCE",
        DEBT_AGAINST="OTHER_PROPERTY_FIRST",
        DEBT_REDUCES="ALL",
        RECEIVABLE_GOOD="ON_RECEIPT_ALL_YEARS",
        RECEIVABLE_DOUBTFUL="ALL_YEARS_ON_RECEIPT",
        INACCESSIBLE="ALL_YEARS_ON_RETURN",
        SHARES_HELD="ZAKATABLE_ASSETS_SHARE",
        KHULTA="AS_ONE",
        CROPS_KINDS="MEASURED_AND_STORED",
        HONEY="TENTH_NISAB_160_RATL",
        LOSS_AFTER_DUE="REMAINS",
        FITR_CASH="STAPLE_ONLY",
    ),
)

SCHOOLS = (HANAFI, MALIKI, SHAFII, HANBALI)
