"""The languages of the program, and how each writes numbers and lists."""

from __future__ import annotations

from enum import StrEnum

from zakatdesk.domain.parts import Frozen


class Language(StrEnum):
    """A language that is complete."""

    ARABIC = "ar"
    ENGLISH = "en"
    INDONESIAN = "id"


class Digits(StrEnum):
    """Which digits are shown."""

    LATIN = "latin"
    ARABIC = "arabic"


OWN_NAMES = {Language.ARABIC: "العربية", Language.ENGLISH: "English", Language.INDONESIAN: "Bahasa Indonesia"}
"""What each language is called by those who speak it."""

# Where Arabic is written with the digits 0-9. Source: CLDR 48, default numbering systems of the Arabic locales.
_LATIN_DIGITS = frozenset({"AE", "DZ", "EH", "LY", "MA", "TN"})
_MALAY = frozenset({"ms", "may", "msa", "in", "ind"})
_TO_ARABIC = str.maketrans("0123456789", "٠١٢٣٤٥٦٧٨٩")


class Convention(Frozen):
    """How numbers and lists are written.

    Attributes:
        group: Between thousands.
        decimal: Before the decimals.
        comma: Between the items of a list.
        percent: The sign after a number, with its blank.
    """

    language: Language
    digits: Digits
    group: str
    decimal: str
    comma: str
    percent: str

    @property
    def rtl(self) -> bool:
        """Whether the language is written from right to left."""
        return self.language is Language.ARABIC

    def show(self, digits: str) -> str:
        """The digits 0-9 of a text in the digits that are shown."""
        return digits.translate(_TO_ARABIC) if self.digits is Digits.ARABIC else digits


def convention(language: Language, digits: Digits | None = None) -> Convention:
    """How a language writes, in the digits chosen or else its own."""
    chosen = digits or (Digits.ARABIC if language is Language.ARABIC else Digits.LATIN)
    comma = "، " if language is Language.ARABIC else ", "
    if chosen is Digits.ARABIC:
        return Convention(language, chosen, "٬", "٫", comma, "٪")
    group, decimal = (".", ",") if language is Language.INDONESIAN else (",", ".")
    return Convention(language, chosen, group, decimal, comma, "%")


def language_of(locale: str) -> Language:
    """The language for a locale name such as `ar_EG`, `id-ID` or `ms_MY`; English where there is none for it."""
    first = locale.replace("-", "_").partition("_")[0].partition(".")[0].lower()
    if first in _MALAY:
        return Language.INDONESIAN
    return Language(first) if first in set(Language) else Language.ENGLISH


def digits_of(locale: str) -> Digits:
    """The digits that are usual in a locale such as `ar_EG` (Arabic) or `ar_MA` (Latin)."""
    parts = locale.replace("-", "_").partition(".")[0].split("_")
    if parts[0].lower() != "ar":
        return Digits.LATIN
    return Digits.LATIN if _LATIN_DIGITS & {part.upper() for part in parts[1:]} else Digits.ARABIC
