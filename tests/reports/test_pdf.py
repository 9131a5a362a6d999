"""The PDF: the same bytes each time, made to be kept, read by everyone, and never more than its words."""

from __future__ import annotations

import re

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.reports.papers import LANGUAGES, cells, example, inflated, of, pdf_text, plain, record
from zakatdesk.domain.ledger import Ledger
from zakatdesk.exchange.example import example_ledger
from zakatdesk.reports.content import Lines, Part, Section, Statement
from zakatdesk.reports.letters import printable
from zakatdesk.reports.pdf import pages, pdf
from zakatdesk.reports.statement import Chart, statement
from zakatdesk.words import Digits, Language, Words

NUMBER = re.compile(r"[0-9٠-٩][0-9٠-٩.,٫٬]*[0-9٠-٩]|[0-9٠-٩]")
ONE_LINE = 26
SIGNS = set("٪%،؛:-")
SVG = b'<svg xmlns="http://www.w3.org/2000/svg" width="300" height="40"><rect width="150" height="20" fill="#1b2a33"/></svg>'


def with_text(text: str) -> Statement:
    """A statement that says a text in every place where a person's own words can stand."""
    section = Section(text, (Lines((text,)),))
    return Statement(
        Language.ENGLISH, Digits.LATIN, False, text, 739_000, (Part(text, (section,)),), text, ("", "/", "")
    )


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_same_statement_has_the_same_bytes(language: str) -> None:
    assert pdf(example(language)) == pdf(example(language))


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_number_and_day_is_found_in_the_text(language: str) -> None:
    paper = example(language)
    said = pdf_text(pdf(paper))
    shown = {plain(cell.text) for cell in cells(paper) if NUMBER.search(cell.text)}
    assert len(shown) > 30
    numbers = {number for text in shown for number in NUMBER.findall(text)}
    assert sorted(number for number in numbers if number not in said) == []
    # A cell of one line is found whole; a sign at its end may stand on its other side.
    assert sorted(text for text in shown if len(text) < ONE_LINE and not set(text) & SIGNS and text not in said) == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_it_says_its_language_its_title_and_its_day(language: str) -> None:
    made = inflated(pdf(example(language)))
    assert f"/Lang({language})".encode() in made
    assert b"D:20261121" in made
    assert b"/MarkInfo" in made
    assert b"<pdfaid:part>2</pdfaid:part>" in made
    assert b"<pdfaid:conformance>A</pdfaid:conformance>" in made
    assert b"<pdfuaid:part>1</pdfuaid:part>" in made


def test_only_bundled_fonts_are_in_it() -> None:
    names = set(re.findall(rb"/BaseFont/[A-Z]{6}\+([A-Za-z-]+)", inflated(pdf(example("ar")))))
    assert {name.partition(b"-")[0] for name in names} == {b"NotoSans", b"NotoNaskhArabic"}


@pytest.mark.parametrize(
    "text",
    [
        "*bold* _soft_ `code` $x$ #panic(1) = head @ref <label> \\ // note",
        '#import "x": y',
        "]] }} )) ((",
        "漢字 and 👍 and \u0000",
        "\u202eturned",
        "<script>&amp;",
        "",
        " ",
    ],
)
def test_what_a_person_typed_is_data(text: str) -> None:
    said = pdf_text(pdf(with_text(text)))
    if text.isascii() and text.isprintable():
        assert plain(text) in said


@given(st.text(st.characters(codec="utf-8"), max_size=60))
@settings(max_examples=25, deadline=None)
def test_any_text_can_be_printed(text: str) -> None:
    assert pdf(with_text(text)).startswith(b"%PDF-1.7")


def test_a_letter_without_a_shape_is_shown_as_unknown() -> None:
    assert printable("Ali 漢 علي\u2066") == "Ali \ufffd علي\u2066"


def test_a_chart_is_drawn_as_vectors() -> None:
    paper = statement([record(example_ledger(), "ahmad", 1447)], Words("en"), charts=[Chart(SVG, "Due days")])
    made = pdf(paper)
    assert b"/Subtype /Image" not in made
    assert len(made) != len(pdf(example("en")))


def test_pages_are_numbered_and_can_be_looked_at() -> None:
    paper = example("en")
    shown = pages(paper, dots_per_inch=40)
    assert all(page.startswith(b"\x89PNG") for page in shown)
    said = pdf_text(pdf(paper))
    for number in range(1, len(shown) + 1):
        assert f"Page {number} of {len(shown)}" in said
    assert paper.footer in said


def test_a_long_ledger_has_a_statement_too() -> None:
    ledger = example_ledger()
    assert isinstance(ledger, Ledger)
    assert pdf_text(pdf(of(ledger, "mariam", 1447)))
