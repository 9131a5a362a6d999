"""The catalogues use the agreed word of translations/glossary.tsv wherever the English has the term."""

import csv
import re
import unicodedata
from collections.abc import Mapping
from functools import cache

import pytest

from tests.words.catalogues import TRANSLATIONS, Entry, entries

KEY_TERMS = (
    "zakat",
    "nisab",
    "hawl",
    "holding",
    "entry",
    "ledger",
    "trade goods",
    "gold",
    "silver",
    "price",
    "currency",
    "karat",
    "instalment",
    "guardian",
    "rikaz",
    "zakat al-fitr",
    "livestock",
    "honey",
    "debt",
)
PLURALS = {"entry": "entr(?:y|ies)", "currency": "currenc(?:y|ies)", "shares": "shares", "trade goods": "trade goods"}
# The fixed words in which Arabic changes a term by its case or number, without the letters that are written before it.
ARABIC_FORMS = {
    "holding": "بند|بنود",
    "entry": "قيد|قيود|قيدًا",
    "ledger": "دفتر|دفاتر|دفتري",
    "hawl": "حول|أحوال",
    "price": "سعر|أسعار|ثمن",
    "currency": "عملة|عملات|عملتها",
    "instalment": "قسط|أقساط|تقسيط|مقسّط",
    "debt": "دين|ديون|استُدين|مدين",
    "zakat": "زكا|زكو|زكّ",
    "livestock": "أنعام",
}
FREE = {"Those who collect and run zakat"}
"""Names that are fixed by their use, here that of a recipient of Qur'an 9:60."""


@cache
def glossary() -> Mapping[str, Mapping[str, str]]:
    with (TRANSLATIONS / "glossary.tsv").open(encoding="utf-8", newline="") as file:
        return {row["term"]: row for row in csv.DictReader(file, delimiter="\t")}


@cache
def bare(text: str) -> str:
    """The text without the signs of vowels, mnemonics and letter case."""
    letters = unicodedata.normalize("NFD", text.replace("&", "").lower())
    return unicodedata.normalize("NFC", "".join(one for one in letters if not "\u064b" <= one <= "\u0652"))


def english(term: str) -> re.Pattern[str]:
    return re.compile(
        rf"(?<![\w-])(?:{PLURALS.get(term, re.escape(glossary()[term]['en']) + 's?')})(?![\w-])", re.IGNORECASE
    )


def wanted(term: str, language: str) -> re.Pattern[str]:
    word = glossary()[term][language]
    if language == "ar":
        forms = ARABIC_FORMS.get(term, "|".join([word, re.sub("(?<!\\w)ال", "", word)]))
        return re.compile(bare(forms))
    return re.compile(re.escape(bare(word)))


def strays(term: str, language: str) -> list[tuple[str, str]]:
    agreed = wanted(term, language)
    return [
        (entry.source, entry.forms[0])
        for entry in entries(f"zakatdesk_{language}")
        if uses(entry, term) and not agreed.search(bare(" ".join(entry.forms)))
    ]


def uses(entry: Entry, term: str) -> bool:
    if entry.source in FREE:
        return False
    text = re.sub(r"\{[^}]*\}|zakatdesk", "", entry.source)
    return bool(english(term).search(text.replace("&", "")))


@pytest.mark.parametrize("language", ["ar", "id"])
@pytest.mark.parametrize("term", KEY_TERMS)
def test_a_term_is_translated_by_its_agreed_word(term: str, language: str) -> None:
    assert strays(term, language) == []


def test_every_term_has_a_word_in_each_language() -> None:
    for term, row in glossary().items():
        assert row["en"], term
        assert row["ar"], term
        assert row["id"], term
    assert set(KEY_TERMS) <= set(glossary())
