"""The HTML page: whole, escaped, and asking nothing of any other place."""

from __future__ import annotations

from html.parser import HTMLParser

import pytest

from tests.reports.papers import LANGUAGES, cells, example, record
from tests.reports.test_pdf import SVG, with_text
from zakatdesk.exchange.example import example_ledger
from zakatdesk.reports.html import html
from zakatdesk.reports.statement import Chart, statement
from zakatdesk.words import Words

VOID = {"meta", "img"}


class Reader(HTMLParser):
    """Collects what a page says and whether its tags close."""

    def __init__(self) -> None:
        super().__init__()
        self.open: list[str] = []
        self.tags: list[tuple[str, dict[str, str | None]]] = []
        self.text = ""

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.append((tag, dict(attrs)))
        if tag not in VOID:
            self.open.append(tag)

    def handle_endtag(self, tag: str) -> None:
        assert self.open.pop() == tag

    def handle_data(self, data: str) -> None:
        self.text += data


def read(page: str) -> Reader:
    reader = Reader()
    reader.feed(page)
    assert reader.open == []
    return reader


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_page_says_every_cell_in_its_language(language: str) -> None:
    paper = example(language)
    found = read(html(paper))
    assert found.tags[0] == ("html", {"lang": language, "dir": "rtl" if language == "ar" else "ltr"})
    assert [cell.text for cell in cells(paper) if cell.text not in found.text] == []


def test_a_page_needs_nothing_from_elsewhere() -> None:
    paper = statement([record(example_ledger(), "ahmad", 1447)], Words("en"), charts=[Chart(SVG, "Due days")])
    found = read(html(paper))
    assert not {"script", "link", "iframe", "object"} & {tag for tag, _ in found.tags}
    sources = [value for _, given in found.tags for name, value in given.items() if name in {"src", "href"}]
    assert [source for source in sources if not (source or "").startswith("data:")] == []
    assert any(tag == "img" and given["alt"] == "Due days" for tag, given in found.tags)


@pytest.mark.parametrize("text", ['<script>alert("1")</script>', "</style><b>", "' onload='x", "&lt;", 'a"b'])
def test_what_a_person_typed_stays_text(text: str) -> None:
    found = read(html(with_text(text)))
    assert text in found.text
    assert "script" not in {tag for tag, _ in found.tags}


def test_numbers_stand_in_their_column() -> None:
    assert '<td class="number">' in html(example("en"))
