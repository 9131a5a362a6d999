"""Signs, codes and names of units that people type beside a number."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache

from zakatdesk.domain.currencies import MINOR_UNITS
from zakatdesk.domain.errors import DomainError
from zakatdesk.domain.parse.characters import fold, visible

SIGNS = "$£€¥₹₨₺₽₦৳₩₱₫₴₸₼₾₵﷼⃁"
"""Currency signs; each is a word of its own."""

_MEANINGS: Mapping[str, str] = {
    "AUD BBD BMD BND BSD BZD CAD FJD GYD HKD JMD KYD LRD NAD NZD SBD SGD SRD TTD TWD USD XCD ARS CLP COP MXN UYU": "$",
    "USD AUD CAD SGD BND HKD NZD": "dollar dollars dolar دولار",
    "GBP EGP SYP LBP SDG SSP FKP GIP SHP": "£ pound pounds pon",
    "EGP SDG SSP": "جنيه جنيها gineh",
    "EGP": "LE E£ ج.م",
    "EUR": "€ euro euros يورو",
    "JPY CNY": "¥",
    "INR": "₹",
    "INR PKR LKR NPR MUR SCR": "₨ rs rupee rupees روبيه روبية",
    "PKR": "Rs.",
    "IDR": "Rp rupiah روبيه روبية",
    "MYR": "RM ringgit رينغيت رينجت",
    "TRY SYP LBP": "lira ليرة ليرات",
    "TRY": "₺ TL",
    "RUB": "₽",
    "NGN": "₦",
    "BDT": "৳",
    "KRW KPW": "₩",
    "PHP": "₱",
    "VND": "₫",
    "UAH": "₴",
    "KZT": "₸",
    "AZN": "₼",
    "GEL": "₾",
    "GHS": "₵",
    "SAR IRR OMR QAR YER": "﷼ riyal riyals rial rials ريال ريالا",
    "SAR": "⃁ ر.س SR",
    "QAR": "ر.ق QR",
    "OMR": "ر.ع",
    "YER": "ر.ي",
    "AED MAD": "درهم درهما dirham dirhams",
    "AED": "د.إ Dhs Dh",
    "MAD": "د.م",
    "KWD BHD JOD IQD LYD TND DZD RSD": "دينار دينارا dinar dinars",
    "KWD": "د.ك KD",
    "BHD": "د.ب BD",
    "JOD": "د.أ JD",
    "IQD": "د.ع",
    "LYD": "د.ل",
    "TND": "د.ت DT",
    "DZD": "د.ج DA",
    "SDG": "ج.س",
    "SYP": "ل.س",
    "LBP": "ل.ل LL",
    "g": "g gr gm gram grams gramme gramm غ غم جم جرام جراما غرام غراما",
    "kg": "kg kgs kilo kilos kilogram kilograms كجم كغ كغم كيلو كيلوجرام كيلوغرام",
    "heads": "head heads ekor رأس رأسا رؤوس",
    "people": "person people persons orang jiwa شخص شخصا أشخاص فرد أفراد",
}
"""Words by the units that each may mean, separated by spaces. A word may stand in several rows: `جم` is a gram, and with
its points the pound of Egypt."""


@cache
def _units_of() -> Mapping[str, frozenset[str]]:
    """The units of each folded word."""
    found: dict[str, frozenset[str]] = {fold(code): frozenset({code}) for code in MINOR_UNITS}
    for codes, words in _MEANINGS.items():
        for word in words.split():
            key = unit_key(word)
            found[key] = found.get(key, frozenset()) | frozenset(codes.split())
    return found


def unit_key(word: str) -> str:
    """A word as it is looked up: folded, without the points of an abbreviation."""
    return fold(word.replace(".", ""))


def check_unit(word: str, unit: str) -> None:
    """Refuse a word that is no unit, and one that is another unit than the field's.

    Args:
        word: What stands beside a number.
        unit: The code of the field's unit, such as `EGP`, `g` or a symbol; empty when any will do.

    Raises:
        DomainError: `AMOUNT_UNREADABLE`, `AMOUNT_OTHER_UNIT`.
    """
    key = unit_key(word)
    if unit and key == unit_key(unit):
        return
    meant = _units_of().get(key)
    if meant is None:
        raise DomainError("AMOUNT_UNREADABLE", part=visible(word))
    if unit and unit not in meant:
        raise DomainError("AMOUNT_OTHER_UNIT", part=visible(word), unit=unit)
