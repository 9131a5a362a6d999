"""CSV and XLSX: numbers are numbers, texts are texts and never formulas, Arabic sheets run from right to left."""

from __future__ import annotations

import csv
import io
import re
import zipfile
from decimal import Decimal
from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.reports.papers import LANGUAGES, cells, example, record
from tests.reports.test_pdf import with_text
from zakatdesk.exchange.example import example_ledger
from zakatdesk.reports.content import Cell, Heading, Part, Section, Statement, Table
from zakatdesk.reports.csv_form import csv_text
from zakatdesk.reports.sheet_rows import harmless, number_text
from zakatdesk.reports.statement import statement
from zakatdesk.reports.xlsx import xlsx
from zakatdesk.words import Digits, Language, Words

DANGEROUS = ("=1+1", "+1", "-1+2", "@SUM(A1)", "\t=1", "\r=1", "\n=1", " =1", "＝1", "\u2066=1", "\u200f=1", "-")


def with_cell(cell: Cell, *, rtl: bool = False) -> Statement:
    section = Section("Head", (Table((Heading("A"),), ((cell,),)),))
    part = Part("Statement: Amina", (section,))
    return Statement(Language.ENGLISH, Digits.LATIN, rtl, "Title", 739_000, (part,), "foot", ("", "/", ""))


def rows_of(text: str) -> list[list[str]]:
    assert text.startswith("\ufeff")
    return list(csv.reader(io.StringIO(text[1:], newline="")))


def sheet(made: bytes, name: str = "xl/worksheets/sheet1.xml") -> str:
    with zipfile.ZipFile(io.BytesIO(made)) as archive:
        return archive.read(name).decode()


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_number_stands_in_the_csv_as_a_plain_decimal(language: str) -> None:
    paper = example(language)
    found = [cell for row in rows_of(csv_text(paper)) for cell in row]
    wanted = [number_text(cell) for cell in cells(paper) if cell.number is not None]
    assert wanted
    assert [number for number in wanted if number not in found] == []
    assert csv_text(paper).count("\r\n") == csv_text(paper).count("\n")


def test_csv_is_the_same_in_every_language_but_for_the_words() -> None:
    numbers = [
        [cell for row in rows_of(csv_text(example(language))) for cell in row if re.fullmatch(r"-?\d+\.\d+", cell)]
        for language in LANGUAGES
    ]
    assert numbers[0] == numbers[1] == numbers[2]


@pytest.mark.parametrize("text", DANGEROUS)
def test_no_text_is_taken_for_a_formula(text: str) -> None:
    assert harmless(text) == "-" or harmless(text).startswith("'")
    assert "<f>" not in sheet(xlsx(with_cell(Cell(text))))


@given(st.text(max_size=20))
def test_any_text_is_harmless_and_comes_back(text: str) -> None:
    shown = harmless(text)
    assert shown == "-" or not shown.lstrip().startswith(("=", "+", "-", "@"))
    if "\x00" not in text and "\r" not in text and "\n" not in text:
        found = rows_of(csv_text(with_cell(Cell(text))))
        assert [shown] in found


@given(st.fractions(), st.integers(0, 3))
def test_a_number_is_written_to_its_places(value: Fraction, places: int) -> None:
    rounded = Fraction(round(value * 10**places), 10**places)
    text = number_text(Cell("", rounded, places))
    assert text is not None
    assert Fraction(text) == rounded
    assert re.fullmatch(r"-?\d+(\.\d+)?", text)


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_number_is_a_number_in_the_xlsx(language: str) -> None:
    paper = example(language)
    made = xlsx(paper)
    values = {Decimal(value) for value in re.findall(r'<c r="[A-Z]+\d+"(?: s="\d+")?><v>([^<]*)</v>', sheet(made))}
    wanted = {Decimal(number_text(cell) or 0) for cell in cells(paper) if cell.number is not None}
    assert wanted <= values
    assert ('rightToLeft="1"' in sheet(made)) is (language == "ar")


def test_a_number_beyond_what_a_sheet_keeps_stays_whole_as_text() -> None:
    large = Cell("123,456,789,012,345,678.25", Fraction(12345678901234567825, 100), 2)
    made = xlsx(with_cell(large))
    assert "123,456,789,012,345,678.25" in sheet(made, "xl/sharedStrings.xml")


def test_each_person_has_a_sheet_with_a_name_that_may_be() -> None:
    ledger = example_ledger()
    paper = statement([record(ledger, person, 1447) for person in ("ahmad", "mariam", "yusuf")], Words("en"))
    assert re.findall(r'<sheet name="([^"]*)"', sheet(xlsx(paper), "xl/workbook.xml")) == ["Ahmad", "Mariam", "Yusuf"]
    odd = [Part(f"Statement: {name}", ()) for name in ("[a]:*?/\\", "'", "n" * 60, "N" * 60, "")]
    made = Statement(Language.ENGLISH, Digits.LATIN, False, "T", 739_000, tuple(odd), "", ("", "/", ""))
    names = re.findall(r'<sheet name="([^"]*)"', sheet(xlsx(made), "xl/workbook.xml"))
    assert len(set(map(str.casefold, names))) == len(odd)
    assert all(0 < len(name) <= 31 for name in names)


def test_the_same_statement_is_the_same_file() -> None:
    assert xlsx(example("ar")) == xlsx(example("ar"))
    assert csv_text(with_text("a")) == csv_text(with_text("a"))
