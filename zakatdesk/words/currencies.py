"""Short forms by which a language knows its own currencies; any other is shown by its ISO code.

Source: the currency symbols of CLDR 48 for Arabic and Indonesian, as accounts are written there.
"""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType

from zakatdesk.words.languages import Language

SHORT_FORMS: Mapping[Language, Mapping[str, str]] = MappingProxyType(
    {
        Language.ARABIC: MappingProxyType(
            {
                "AED": "د.إ",
                "BHD": "د.ب",
                "DZD": "د.ج",
                "EGP": "ج.م",
                "IQD": "د.ع",
                "JOD": "د.أ",
                "KWD": "د.ك",
                "LBP": "ل.ل",
                "LYD": "د.ل",
                "MAD": "د.م",
                "OMR": "ر.ع",
                "QAR": "ر.ق",
                "SAR": "ر.س",
                "SDG": "ج.س",
                "SYP": "ل.س",
                "TND": "د.ت",
                "YER": "ر.ي",
            }
        ),
        Language.ENGLISH: MappingProxyType({}),
        Language.INDONESIAN: MappingProxyType({"IDR": "Rp"}),
    }
)

IN_FRONT = frozenset({(Language.INDONESIAN, "IDR")})
"""Currencies whose short form stands before the number, without a blank: `Rp1.250.000,00`."""
