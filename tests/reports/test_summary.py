"""The summary of several people, and the names of their files."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.reports.papers import LANGUAGES, plain, record
from zakatdesk.bookkeeping.records.year_record import YearRecord
from zakatdesk.exchange.example import example_ledger
from zakatdesk.exchange.open_form import read_ledger, write_ledger
from zakatdesk.reports.content import Table
from zakatdesk.reports.file_names import file_name, file_names
from zakatdesk.reports.summary import summary
from zakatdesk.words import Words


def family() -> tuple[YearRecord, ...]:
    ledger = example_ledger()
    return tuple(record(ledger, person, 1447) for person in ledger.people)


def table(records: tuple[YearRecord, ...], language: str = "en") -> Table:
    (block,) = summary(records, Words(language)).parts[0].sections[0].blocks
    assert isinstance(block, Table)
    return block


def test_everyone_has_a_row_and_all_have_a_sum() -> None:
    records = family()
    found = table(records)
    assert [row[0].text for row in found.rows] == ["Ahmad", "Mariam", "Yusuf"]
    assert [row[1].number for row in found.rows] == [one.zakat for one in records]
    assert found.total[1].number == sum(one.zakat for one in records)
    assert found.total[4].number == sum(one.outstanding for one in records)


def test_currencies_are_never_added_to_each_other() -> None:
    ledger = example_ledger()
    text = write_ledger(ledger).replace('"name": "Yusuf", "currency": "EGP"', '"name": "Yusuf", "currency": "SAR"')
    mixed = read_ledger(text)
    assert mixed.person("yusuf").currency == "SAR"
    records = tuple(record(mixed, person, 1447) for person in mixed.people)
    found = table(records)
    assert found.total == ()
    assert [row[0].text for row in found.rows[3:]] == ["Together", "Together"]
    assert found.rows[3][1].number == records[0].zakat + records[1].zakat


@pytest.mark.parametrize("language", LANGUAGES)
def test_it_speaks_one_language(language: str) -> None:
    paper = summary(family(), Words(language))
    assert paper.language == language
    assert "1447" in plain(paper.title) or "١٤٤٧" in plain(paper.title)


@pytest.mark.parametrize(
    ("name", "wanted"),
    [
        ("Amina", "zakat-1447-amina.pdf"),
        ("Umm Ali al-Sayyid", "zakat-1447-umm-ali-al-sayyid.pdf"),
        ("أمينة محمد", "zakat-1447-أمينة-محمد.pdf"),
        ("../../etc/passwd", "zakat-1447-etc-passwd.pdf"),
        ("CON", "zakat-1447-con.pdf"),
        ("?:*", "zakat-1447.pdf"),
        ("", "zakat-1447.pdf"),
    ],
)
def test_a_name_is_safe_in_every_folder(name: str, wanted: str) -> None:
    assert file_name(1447, name) == wanted


def test_people_of_one_name_get_numbers() -> None:
    long = "a" * 100
    assert list(file_names(1447, {"1": long, "2": long, "3": "Amina", "4": "amina"}).values()) == [
        f"zakat-1447-{'a' * 40}.pdf",
        f"zakat-1447-{'a' * 40}-2.pdf",
        "zakat-1447-amina.pdf",
        "zakat-1447-amina-2.pdf",
    ]


@given(st.dictionaries(st.text(max_size=8), st.text(max_size=60), max_size=6))
def test_no_two_people_share_a_file(people: dict[str, str]) -> None:
    found = file_names(1447, people)
    assert found.keys() == people.keys()
    assert len({name.casefold() for name in found.values()}) == len(people)
    for name in found.values():
        assert not set(name) & set('/\\:*?"<>|\n\x00')
        assert name.startswith("zakat-1447")
        assert name.endswith(".pdf")
