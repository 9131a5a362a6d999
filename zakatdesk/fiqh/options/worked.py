"""What the worked cases come to: for an option the figures of the first case that shows it.

The cases themselves, each a whole ledger with its answer and its source, stand in `tests/cases`; a test holds that these are their figures.
"""

from __future__ import annotations

from collections.abc import Mapping
from fractions import Fraction
from types import MappingProxyType

from zakatdesk.domain.parts import Frozen
from zakatdesk.fiqh.trail import Quantity


class Worked(Frozen):
    """The figures of one worked case.

    Attributes:
        case: Its number.
        zakat_class: What falls due; empty where nothing does.
        counted: The base.
        nisab: None where there is no nisab.
        zakat: One sum of money, or what is given in kind.
    """

    case: str
    zakat_class: str = ""
    counted: Quantity | None = None
    nisab: Quantity | None = None
    zakat: tuple[Quantity, ...] = ()


_TABLE = """
YEAR_BASIS | LUNAR_UMM_AL_QURA | C041 | money | EGP | 10000 | 5000 | 250 EGP
YEAR_BASIS | SOLAR_ADJUSTED | C146 | money | USD | 1000000 | 6000 | 25770 USD
SOLAR_RATE | FIXED_2_577 | C146 | money | USD | 1000000 | 6000 | 25770 USD
SOLAR_RATE | RATIO_365_354 | C146 | money | USD | 1000000 | 6000 | 25776.84 USD
SOLAR_RATE | MEAN_YEARS | C146 | money | USD | 1000000 | 6000 | 25767.24 USD
MINOR_WEALTH | DUE_GUARDIAN_PAYS | C150 | money | SAR | 40000 | 2000 | 1000 SAR
MINOR_WEALTH | NOT_DUE | C040
DATE_SHIFT | PRO_RATA_MONTHS | C102 | money | SAR | 12000 | 2000 | 50 SAR
NISAB_WEIGHTS | G85_S595 | C005 | gold | g | 100 | 85 | 2500000 IDR
NISAB_WEIGHTS | G87_48_S612_36 | C012 | money | PKR | 135179 | 135179 | 3379.48 PKR
NISAB_WEIGHTS | G84_875_S594_125 | C019 | gold | g | 84.875 | 84.875 | 2.121875 gold_g
NISAB_WEIGHTS | G86_S595 | C063 | money | SGD | 24500 | 7000 | 612.5 SGD
NISAB_BASIS_MONEY | GOLD | C009
NISAB_BASIS_MONEY | SILVER | C009 | money | USD | 5000 | 595 | 125 USD
NISAB_BASIS_MONEY | LOWER_OF | C009 | money | USD | 5000 | 595 | 125 USD
NISAB_BASIS_MONEY | FIXED_BY_AUTHORITY | C007
NISAB_GOLD_KARAT | K24 | C009
NISAB_PRICE_TIME | ON_EACH_DATE | C016
NISAB_PRICE_TIME | ON_DUE_DATE_ONLY | C037
NISAB_PRICE_TIME | AUTHORITY_ANNUAL | C012 | money | PKR | 135179 | 135179 | 3379.48 PKR
MONEY_EXCESS | PRO_RATA | C001 | money | EGP | 100000 | 14875 | 2500 EGP
MONEY_EXCESS | FIFTH_STEPS | C155 | silver | g | 595 | 595 | 14.88 EGP
ROUNDING | HALF_UP | C086 | money | GBP | 1000 | 400 | 25 GBP
ROUNDING | UP | C159 | money | EGP | 10000.1 | 9000 | 250.01 EGP
PURITY_RULE | FINE_CONTENT | C017 | gold | g | 750 | 85 | 18.75 gold_g
PURITY_RULE | MAJORITY_METAL_GROSS | C023
JOIN_METALS | BY_VALUE | C025 | money | EGP | 595 | 595 | 14.88 EGP
JOIN_METALS | BY_PARTS | C025
JOIN_METALS | NONE | C005 | gold | g | 100 | 85 | 2500000 IDR
CASH_JOINS_METAL | BOTH | C025 | money | EGP | 595 | 595 | 14.88 EGP
CASH_JOINS_METAL | GOLD | C063 | money | SGD | 24500 | 7000 | 612.5 SGD
JEWELLERY_WORN | EXEMPT | C105
JEWELLERY_WORN | ZAKATABLE | C017 | gold | g | 750 | 85 | 18.75 gold_g
JEWELLERY_WORN | EXEMPT_TO_URUF_EXCESS | C103 | gold | g | 50 | 85 | 193.11 MYR
JEWELLERY_WORN | EXEMPT_TO_URUF_ALL | C103 | gold | g | 900 | 85 | 3476.03 MYR
HAWL_NISAB | CONTINUOUS | C016
HAWL_NISAB | ENDS_ONLY | C033 | silver | g | 595 | 595 | 14.875 silver_g
TRADE_HAWL_NISAB | SAME | C055
TRADE_HAWL_NISAB | END_ONLY | C055 | money | EGP | 20 | 20 | 0.5 EGP
BELOW_AT_DUE | RESET_UNTIL_NISAB | C039
BELOW_AT_DUE | KEEP_DATE | C039
EXCHANGE_HAWL | MONEY_FAMILY_CONTINUES | C044 | money | SAR | 100000 | 2000 | 2500 SAR
MUSTAFAD | SINGLE_DATE | C052 | money | SAR | 5000 | 2000 | 125 SAR
MUSTAFAD | POOL | C046 | money | ZAR | 115000 | 8000 | 2875 ZAR
MUSTAFAD | OWN_HAWL | C048 | money | ZAR | 1000000 | 8000 | 25000 ZAR
MUSTAFAD | OWN_HAWL_MALIKI | C055 | money | EGP | 20 | 20 | 0.5 EGP
MUSTAFAD | OPENING_BALANCE | C051 | money | MAD | 20000 | 7140 | 500 MAD
MUSTAFAD | LOWEST_BALANCE | C063 | money | SGD | 24500 | 7000 | 612.5 SGD
MUSTAFAD | CLOSING_BALANCE | C012 | money | PKR | 135179 | 135179 | 3379.48 PKR
WITHDRAWAL_ORDER | NEWEST_FIRST | C048 | money | ZAR | 1500000 | 8000 | 37500 ZAR
WITHDRAWAL_ORDER | OLDEST_FIRST | C062 | money | EGP | 20 | 20 | 0.5 EGP
TRADE_PROFIT | FOLLOWS_PRINCIPAL | C054 | money | SAR | 20000 | 2000 | 500 SAR
TRADE_PROFIT | OWN_HAWL_WHEN_REALISED | C058 | money | EGP | 300 | 200 | 7.5 EGP
TRADE_PROFIT | OWN_HAWL_ALWAYS | C054 | money | SAR | 10000 | 2000 | 250 SAR
DEBT_SCOPE | DUE_WITHIN_12M | C073 | money | SAR | 100000 | 2000 | 2500 SAR
DEBT_SCOPE | NONE | C003 | money | SAR | 17000 | 2231.25 | 425 SAR
DEBT_SCOPE | ALL | C068 | gold | g | 85 | 85 | 212.5 SAR
INSTALMENT_DEBT | CURRENT_INSTALMENT | C076 | money | USD | 18300 | 6000 | 457.5 USD
DEBT_AGAINST | ZAKATABLE_FIRST | C071
DEBT_AGAINST | OTHER_PROPERTY_FIRST | C071 | money | EGP | 1000 | 200 | 25 EGP
DEBT_REDUCES | MONEY_ONLY | C074 | money | SAR | 60000 | 2000 | 1500 SAR
DEBT_REDUCES | MONEY_AND_LIVESTOCK | C070
DEBT_REDUCES | ALL | C068 | gold | g | 85 | 85 | 212.5 SAR
RECEIVABLE_GOOD | YEARLY | C078 | money | GBP | 8000 | 400 | 200 GBP
RECEIVABLE_GOOD | ON_RECEIPT_ALL_YEARS | C080 | receivable | GBP | 4000 | 300 | 292.56 GBP
RECEIVABLE_CLASSES | SIMPLE | C080 | receivable | GBP | 4000 | 300 | 292.56 GBP
RECEIVABLE_CLASSES | HANAFI_THREE | C082
INACCESSIBLE | ONE_YEAR_ON_RETURN | C163 | returned | SAR | 3500 | 2000 | 87.5 SAR
TRADE_VALUE | MARKET_WHOLESALE | C004 | money | EGP | 1000000 | 14875 | 25000 EGP
TRADE_VALUE | MARKET_RETAIL | C108 | money | ZAR | 2000 | 800 | 50 ZAR
DEAD_STOCK | REALISABLE_VALUE_YEARLY | C108 | money | ZAR | 2000 | 800 | 50 ZAR
TRADER_TYPE_RULE | ALL_YEARLY | C113 | money | MAD | 36000 | 7140 | 900 MAD
TRADER_TYPE_RULE | MALIKI_MUDIR_MUHTAKIR | C113 | money | MAD | 40000 | 7140 | 1000 MAD
SHARES_TRADED | MARKET_VALUE | C115 | money | SAR | 1000 | 90 | 25 SAR
SHARES_TRADED | REALISED_PROFIT_ONLY | C118 | money | MYR | 100000 | 14000 | 2500 MYR
SHARES_HELD | PROXY_PERCENT | C116 | money | GBP | 2500 | 400 | 62.5 GBP
PENSION | ON_RECEIPT_NEW_HAWL | C122
PENSION | ZAKATABLE_SHARE_YEARLY | C119 | money | GBP | 2100 | 400 | 52.5 GBP
PENSION | NET_ACCESSIBLE_YEARLY | C122 | money | USD | 70000 | 6000 | 1750 USD
DEPOSIT_GIVEN | ON_RETURN | C152 | money | GBP | 8000 | 400 | 200 GBP
DEPOSIT_GIVEN | OWNER_YEARLY | C152 | money | GBP | 10000 | 400 | 250 GBP
DEPOSIT_GIVEN | HOLDER_PAYS | C152 | money | GBP | 8000 | 400 | 200 GBP
RENTAL | SAVED_INCOME_AFTER_HAWL | C126 | money | EGP | 100 | 20 | 2.5 EGP
RENTAL | ADVANCE_RENT_SETTLES_YEARLY | C126 | income | EGP | 25 | 20 | 0.63 EGP
EARNED_INCOME | NOT_SEPARATE | C052 | money | SAR | 5000 | 2000 | 125 SAR
EARNED_INCOME | ON_RECEIPT_GROSS | C013 | income | IDR | 7140498 | 21421493/3 | 178512.45 IDR
EARNED_INCOME | ON_RECEIPT_NET_OF_NEEDS | C127 | income | MYR | 36216 | 24000 | 905.4 MYR
NEEDS_SAVINGS | ZAKATABLE | C003 | money | SAR | 17000 | 2231.25 | 425 SAR
NEEDS_SAVINGS | EXEMPT | C153
CAMELS_ABOVE_120 | FORTY_FIFTY | C130 | camels | heads | 121 | 5 | 3 bint_labun
CAMELS_ABOVE_120 | MALIKI_CHOICE_121_129 | C130 | camels | heads | 121 | 5 | 2 hiqqa
CAMELS_ABOVE_120 | HANAFI_RESTART | C130 | camels | heads | 121 | 5 | 2 hiqqa
CATTLE_41_59 | NOTHING | C131
GRAZING | REQUIRED | C128
KHULTA | NONE | C133 | sheep | heads | 101 | 40 | 1 sheep
KHULTA | AS_ONE | C133 | sheep | heads | 101 | 40 | 1.5 sheep
KHULTA | AS_ONE_IF_EACH_HAS_NISAB | C135
OFFSPRING | FOLLOW_MOTHERS_ABOVE_NISAB | C097 | sheep | heads | 121 | 40 | 2 sheep
CROPS_NISAB | FIVE_WASQ | C137 | crop | kg | 1000 | 653 | 50 kg
CROPS_NISAB | NONE | C139 | crop | kg | 100 | 0 | 10 kg
CROPS_KINDS | STAPLE_STORABLE | C137 | crop | kg | 1000 | 653 | 50 kg
CROPS_KINDS | ALL_PRODUCE | C139 | crop | kg | 100 | 0 | 10 kg
CROPS_COSTS | NO_DEDUCTION | C137 | crop | kg | 1000 | 653 | 50 kg
HONEY | NONE | C141
HONEY | TENTH_NO_NISAB | C141 | honey | kg | 76.5 | 0 | 7.65 kg
HONEY | TENTH_NISAB_160_RATL | C141 | honey | kg | 76.5 | 61.2 | 7.65 kg
MINERALS | FORTIETH_WITH_NISAB | C143 | mineral | g | 100 | 85 | 2.5 gold_g
MINERALS | FIFTH_NO_NISAB | C143 | mineral | g | 100 | 0 | 20 gold_g
MINERALS | BY_EFFORT | C143 | mineral | g | 100 | 0 | 20 gold_g
RIKAZ_NISAB | NOT_REQUIRED | C142 | rikaz | IDR | 270000 | 0 | 54000 IDR
MISSED_YEARS | REDUCING_BASE | C080 | receivable | GBP | 4000 | 300 | 292.56 GBP
MISSED_YEARS | FIXED_BASE | C058 | money | EGP | 300 | 200 | 7.5 EGP
MISSED_VALUE | HISTORIC | C086 | money | GBP | 1000 | 400 | 25 GBP
LATE_VALUE | DUE_DAY | C005 | gold | g | 100 | 85 | 2500000 IDR
DEATH | ESTATE_FIRST | C151 | money | SAR | 120000 | 2000 | 3000 SAR
DEATH | BEQUEST_THIRD | C151 | money | SAR | 120000 | 2000 | 3000 SAR
TAJIL | ALLOWED | C095 | money | EGP | 300 | 200 | 7.5 EGP
TAJIL_COUNTS_AS_OWNED | YES | C095 | money | EGP | 300 | 200 | 7.5 EGP
TAJIL_COUNTS_AS_OWNED | NO | C095 | money | EGP | 295 | 200 | 7.38 EGP
TAJIL_EXCESS | CARRY_FORWARD | C099 | money | EGP | 400 | 200 | 10 EGP
RECIPIENT_SPREAD | ANY_CATEGORY | C156 | money | SAR | 160000 | 2000 | 4000 SAR
FITR_WHEAT_HALF_SA | NO | C144 | fitr | people | 5 | 0 | 250000 IDR
FITR_CASH | ALLOWED | C144 | fitr | people | 5 | 0 | 250000 IDR
"""
"""Question | option | case | class | unit | counted | nisab | zakat; the last five are left out where nothing falls due."""


def _worked(
    case: str, zakat_class: str = "", unit: str = "", counted: str = "", nisab: str = "", zakat: str = ""
) -> Worked:
    if not zakat_class:
        return Worked(case)
    parts = (part.partition(" ") for part in zakat.split(", "))
    return Worked(
        case,
        zakat_class,
        Quantity(Fraction(counted), unit),
        Quantity(Fraction(nisab), unit) if Fraction(nisab) else None,
        tuple(Quantity(Fraction(number), name) for number, _, name in parts),
    )


def _rows() -> dict[tuple[str, str], Worked]:
    cells = ([cell.strip() for cell in line.split("|")] for line in _TABLE.strip().splitlines())
    return {(axis, option): _worked(*rest) for axis, option, *rest in cells}


WORKED: Mapping[tuple[str, str], Worked] = MappingProxyType(_rows())
"""By question and option; an option that no case shows has none."""
