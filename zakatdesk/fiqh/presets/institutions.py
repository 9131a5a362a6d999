"""The presets of institutions.

Source: zakat-rules 20.2.
"""

from __future__ import annotations

from zakatdesk.domain.marks import sentence
from zakatdesk.fiqh.presets.values import Confidence, Preset, table

_PAGES = sentence(
    "presets",
    "It follows what the body's published pages show for a person; the regulations themselves were not read in full.",
)

SAUDI_IFTA = Preset(
    code="SAUDI_IFTA",
    means=sentence("presets", "The answers of the Saudi Permanent Committee and its scholars."),
    confidence=Confidence.TEXTS,
    caution=sentence(
        "presets",
        "Most rows rest on fatwas that were read; those on pensions, shares and deposits are modern applications.",
    ),
    sources=("R22", "R23", "R24", "R31"),
    options=table(
        NISAB_BASIS_MONEY="LOWER_OF",
        DEBT_SCOPE="NONE",
        RECEIVABLE_DOUBTFUL="NEW_HAWL_ON_RECEIPT",
        INACCESSIBLE="NEW_HAWL_ON_RETURN",
        JEWELLERY_WORN="ZAKATABLE",
        SHARES_HELD="DIVIDENDS_AFTER_HAWL",
        KHULTA="AS_ONE",
        CROPS_KINDS="MEASURED_AND_STORED",
        MISSED_YEARS="FIXED_BASE",
        LOSS_AFTER_DUE="REMAINS",
        FITR_CASH="STAPLE_ONLY",
    ),
)

AAOIFI_SS35 = Preset(
    code="AAOIFI_SS35",
    means=sentence("presets", "After AAOIFI's Shari'ah Standard 35, to be verified."),
    confidence=Confidence.TO_BE_VERIFIED,
    caution=sentence(
        "presets",
        "The text of the standard could not be read: only its scope and the solar rate were; verify before use.",
    ),
    sources=("R36", "R37", "AAOIFI35"),
    options=table(
        SHARES_HELD="ZAKATABLE_ASSETS_SHARE",
    ),
)

BAZNAS_ID = Preset(
    code="BAZNAS_ID",
    means=sentence("presets", "Indonesia's national zakat board, BAZNAS."),
    confidence=Confidence.PAGES,
    caution=_PAGES,
    sources=("R32",),
    options=table(
        NISAB_PRICE_TIME="AUTHORITY_ANNUAL",
        JOIN_METALS="NONE",
        CASH_JOINS_METAL="GOLD",
        TRADE_HAWL_NISAB="END_ONLY",
        DEBT_SCOPE="DUE_NOW",
        RECEIVABLE_DOUBTFUL="ALL_YEARS_ON_RECEIPT",
        INACCESSIBLE="ALL_YEARS_ON_RETURN",
        SHARES_HELD="MARKET_VALUE",
        EARNED_INCOME="ON_RECEIPT_GROSS",
        KHULTA="AS_ONE",
        TAJIL_EXCESS="VOLUNTARY",
    ),
)

MALAYSIA_LZS = Preset(
    code="MALAYSIA_LZS",
    means=sentence("presets", "Malaysian state zakat centres, after Selangor's."),
    confidence=Confidence.PAGES,
    caution=_PAGES,
    sources=("R30", "R72", "R77", "R82"),
    options=table(
        JOIN_METALS="NONE",
        CASH_JOINS_METAL="GOLD",
        TRADE_HAWL_NISAB="END_ONLY",
        MUSTAFAD="LOWEST_BALANCE",
        DEBT_SCOPE="NONE",
        RECEIVABLE_DOUBTFUL="ALL_YEARS_ON_RECEIPT",
        INACCESSIBLE="ALL_YEARS_ON_RETURN",
        JEWELLERY_WORN="EXEMPT_TO_URUF_EXCESS",
        SHARES_TRADED="REALISED_PROFIT_ONLY",
        SHARES_HELD="LOWEST_VALUE_IN_YEAR",
        PENSION="ON_WITHDRAWAL_AT_ONCE",
        RENTAL="ON_RECEIPT_AT_ONCE",
        EARNED_INCOME="ON_RECEIPT_NET_OF_NEEDS",
        KHULTA="AS_ONE",
        CROPS_MIXED_WATER="PROPORTIONAL",
        TAJIL_EXCESS="VOLUNTARY",
    ),
)

MUIS_SG = Preset(
    code="MUIS_SG",
    means=sentence("presets", "The Islamic Religious Council of Singapore, MUIS."),
    confidence=Confidence.PAGES,
    caution=_PAGES,
    sources=("R29",),
    options=table(
        NISAB_WEIGHTS="G86_S595",
        JOIN_METALS="NONE",
        CASH_JOINS_METAL="GOLD",
        TRADE_HAWL_NISAB="END_ONLY",
        MUSTAFAD="LOWEST_BALANCE",
        DEBT_SCOPE="NONE",
        RECEIVABLE_DOUBTFUL="ALL_YEARS_ON_RECEIPT",
        INACCESSIBLE="ALL_YEARS_ON_RETURN",
        JEWELLERY_WORN="EXEMPT_TO_URUF_EXCESS",
        SHARES_TRADED="REALISED_PROFIT_ONLY",
        SHARES_HELD="LOWEST_VALUE_IN_YEAR",
        PENSION="ON_WITHDRAWAL_AT_ONCE",
        RENTAL="ON_RECEIPT_AT_ONCE",
        KHULTA="AS_ONE",
        CROPS_MIXED_WATER="PROPORTIONAL",
        TAJIL_EXCESS="VOLUNTARY",
    ),
)

NZF_UK = Preset(
    code="NZF_UK",
    means=sentence("presets", "The National Zakat Foundation of the United Kingdom."),
    confidence=Confidence.PAGES,
    caution=_PAGES,
    sources=("R37", "R38", "R76", "R79"),
    options=table(
        MINOR_WEALTH="NOT_DUE",
        NISAB_WEIGHTS="G87_48_S612_36",
        NISAB_BASIS_MONEY="SILVER",
        NISAB_PRICE_TIME="ON_DUE_DATE_ONLY",
        HAWL_NISAB="ENDS_ONLY",
        MUSTAFAD="POOL",
        DEBT_REDUCES="MONEY_AND_LIVESTOCK",
        RECEIVABLE_DOUBTFUL="NEW_HAWL_ON_RECEIPT",
        RECEIVABLE_CLASSES="HANAFI_THREE",
        INACCESSIBLE="NEW_HAWL_ON_RETURN",
        JEWELLERY_WORN="ZAKATABLE",
        TRADE_VALUE="MARKET_RETAIL",
        PENSION="ZAKATABLE_SHARE_YEARLY",
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

DIYANET_TR = Preset(
    code="DIYANET_TR",
    means=sentence("presets", "Turkey's Presidency of Religious Affairs, Diyanet."),
    confidence=Confidence.PAGES,
    caution=_PAGES,
    sources=("R48",),
    options=table(
        MINOR_WEALTH="NOT_DUE",
        NISAB_WEIGHTS="G80_18_S561",
        NISAB_PRICE_TIME="ON_DUE_DATE_ONLY",
        HAWL_NISAB="ENDS_ONLY",
        MUSTAFAD="POOL",
        DEBT_REDUCES="MONEY_AND_LIVESTOCK",
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

PAKISTAN_1980 = Preset(
    code="PAKISTAN_1980",
    means=sentence("presets", "The bank deduction under Pakistan's ordinance of 1980."),
    confidence=Confidence.PAGES,
    caution=_PAGES,
    sources=("R33", "PAKISTAN1980"),
    options=table(
        MINOR_WEALTH="NOT_DUE",
        NISAB_WEIGHTS="G87_48_S612_36",
        NISAB_BASIS_MONEY="FIXED_BY_AUTHORITY",
        NISAB_PRICE_TIME="AUTHORITY_ANNUAL",
        PURITY_RULE="MAJORITY_METAL_GROSS",
        HAWL_NISAB="ENDS_ONLY",
        BELOW_AT_DUE="KEEP_DATE",
        MUSTAFAD="CLOSING_BALANCE",
        DEBT_SCOPE="NONE",
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

ZATCA_SA = Preset(
    code="ZATCA_SA",
    means=sentence("presets", "The rules of the Saudi authority ZATCA, applied to a person."),
    confidence=Confidence.PAGES,
    caution=sentence(
        "presets", "The authority's rules are made for businesses; this table carries them over to a person."
    ),
    sources=("ZATCA",),
    options=table(
        YEAR_BASIS="SOLAR_ADJUSTED",
        SOLAR_RATE="RATIO_365_354",
        NISAB_BASIS_MONEY="LOWER_OF",
        RECEIVABLE_DOUBTFUL="NEW_HAWL_ON_RECEIPT",
        INACCESSIBLE="NEW_HAWL_ON_RETURN",
        JEWELLERY_WORN="ZAKATABLE",
        SHARES_HELD="ZAKATABLE_ASSETS_SHARE",
        KHULTA="AS_ONE",
        CROPS_KINDS="MEASURED_AND_STORED",
        MISSED_YEARS="FIXED_BASE",
        LOSS_AFTER_DUE="REMAINS",
        FITR_CASH="STAPLE_ONLY",
    ),
)

INSTITUTIONS = (
    SAUDI_IFTA,
    AAOIFI_SS35,
    BAZNAS_ID,
    MALAYSIA_LZS,
    MUIS_SG,
    NZF_UK,
    DIYANET_TR,
    PAKISTAN_1980,
    ZATCA_SA,
)
