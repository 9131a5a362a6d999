"""The bundled fonts have a shape for every letter that the program can show."""

import xml.etree.ElementTree as ET
from pathlib import Path

import pytest
from PySide6.QtGui import QRawFont

from tests.architecture.source_tree import ROOT

FONTS = ROOT / "resources" / "fonts"
FAMILIES = ("NotoSans", "NotoSansArabic", "NotoNaskhArabic")
WEIGHTS = ("Regular", "Bold")
DIGITS_AND_SIGNS = "0123456789٠١٢٣٤٥٦٧٨٩۰۱۲۳۴۵۶۷۸۹٫٬،؛؟.,-"
# Marks that steer the direction of a text and have no shape.
SHAPELESS = set("\u061c\u200b\u200c\u200d\u200e\u200f\u2066\u2067\u2068\u2069\n\t")


def catalogue_letters(text: str) -> set[str]:
    """Every letter in the sources and translations of a catalogue."""
    parts = (part.text or "" for part in ET.fromstring(text).iter())  # noqa: S314 - our own file
    return set("".join(parts)) - SHAPELESS


def without_a_shape(letters: set[str], fonts: list[Path]) -> set[str]:
    loaded = [QRawFont(str(path), 12) for path in fonts]
    assert all(font.isValid() for font in loaded)
    return {letter for letter in letters if not any(font.supportsCharacter(ord(letter)) for font in loaded)}


def test_every_bundled_font_is_there_with_its_licence() -> None:
    wanted = {f"{family}-{weight}.ttf" for family in FAMILIES for weight in WEIGHTS}
    assert {path.name for path in FONTS.glob("*.ttf")} == wanted
    licence = (FONTS / "OFL.txt").read_text(encoding="utf-8")
    assert [name for name in wanted if name not in licence] == []


@pytest.mark.usefixtures("qapp")
def test_every_letter_of_the_translations_has_a_shape() -> None:
    catalogues = [path.read_text(encoding="utf-8") for path in sorted((ROOT / "translations").glob("*.ts"))]
    letters = set(DIGITS_AND_SIGNS).union(*map(catalogue_letters, catalogues))
    for weight in WEIGHTS:
        assert without_a_shape(letters, [FONTS / f"{family}-{weight}.ttf" for family in FAMILIES[:2]]) == set()
        assert (
            without_a_shape(letters, [FONTS / f"NotoSans-{weight}.ttf", FONTS / f"NotoNaskhArabic-{weight}.ttf"])
            == set()
        )


@pytest.mark.usefixtures("qapp")
def test_a_letter_without_a_shape_is_found() -> None:
    assert without_a_shape({"a", "\u6f22"}, [FONTS / "NotoSans-Regular.ttf"]) == {"\u6f22"}
