"""Every letter that the program says itself has a shape in the bundled fonts."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from zakatdesk.reports.letters import printable
from zakatdesk.words.languages import OWN_NAMES


@pytest.mark.parametrize("language", ["ar", "en", "id"])
def test_every_letter_of_every_sentence_can_be_printed(language: str, project_root: Path) -> None:
    catalogue = (project_root / "translations" / f"zakatdesk_{language}.ts").read_text("utf-8")
    said = "".join(re.findall(r"<(?:source|translation|numerusform)[^>]*>([^<]*)<", catalogue))
    assert sorted({letter for letter in "".join(said.split()) if printable(letter) != letter}) == []


@pytest.mark.parametrize(
    "text", ["0123456789", "٠١٢٣٤٥٦٧٨٩٫٬٪", "– — … · × “”‘’«»", *OWN_NAMES.values(), "\u2066\u2069\u200f"]
)
def test_signs_of_numbers_can_be_printed(text: str) -> None:
    assert printable(text) == text


def test_about_is_said_with_a_sign_that_the_fonts_have() -> None:
    assert printable("≈ 0.333333") == "~ 0.333333"
