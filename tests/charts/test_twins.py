"""Every chart has its table and its sentences, and their sums are those of the assessment."""

from __future__ import annotations

from datetime import date

import pytest

from tests.builders import Draft
from tests.charts.drawn import clipped, overlapping, texts
from zakatdesk.bookkeeping.views.chart_series import ChartChoice, ChartKind, Series, series_of
from zakatdesk.bookkeeping.views.outlook import look_ahead
from zakatdesk.charts.drawing import draw
from zakatdesk.charts.palette import DARK, LIGHT
from zakatdesk.charts.said.twins import twin_of
from zakatdesk.charts.sheet import Drawn, Look
from zakatdesk.charts.twin import Twin
from zakatdesk.domain.ledger import Ledger
from zakatdesk.exchange.example import example_ledger
from zakatdesk.fiqh.assess import assess
from zakatdesk.words import Words

TODAY = date(2026, 11, 28).toordinal()
ENGLISH = Words("en")


def series(kind: ChartKind, ledger: Ledger, person: str = "", years: tuple[int, int] | None = None) -> Series:
    return series_of(ChartChoice(kind, person, years), ledger, look_ahead(ledger, TODAY), TODAY)


def said(kind: ChartKind, words: Words = ENGLISH) -> Twin:
    ledger = example_ledger()
    return twin_of(series(kind, ledger), words, ledger)


def drawn(kind: ChartKind, ledger: Ledger, look: Look) -> Drawn:
    return draw(series(kind, ledger), ledger, look)


@pytest.mark.parametrize("language", ["ar", "en", "id"])
@pytest.mark.parametrize("kind", ChartKind)
def test_every_chart_has_a_table_and_sentences(kind: ChartKind, language: str) -> None:
    words = Words(language)
    twin = said(kind, words)
    assert twin.title
    assert twin.rows
    assert all(len(cells) == len(twin.head) for cells in (*twin.rows, *twin.totals))
    assert twin.summary.endswith(".")
    assert "{" not in twin.summary + "".join(text for row in (*twin.rows, *twin.totals) for text in row)
    ledger = example_ledger()
    found = drawn(kind, ledger, Look(words))
    assert found.twin == twin
    assert len(found.spots) >= len(twin.rows)
    assert all(spot.said for spot in found.spots)


@pytest.mark.parametrize("person", ["ahmad", "mariam", "yusuf"])
def test_the_sums_are_those_of_the_assessment(person: str) -> None:
    found = assess(example_ledger(), TODAY).person(person)

    def money(amount: object) -> str:
        return ENGLISH.money(amount, "EGP")  # type: ignore[arg-type]

    owed = money(sum(row.zakat or 0 for row in found.obligations))
    paid = money(sum(row.paid for row in found.obligations))
    left = money(found.outstanding)
    name = example_ledger().people[person].name
    (due,) = (cells for cells in said(ChartKind.DUE).totals if cells[0] == name)
    assert due[-3:] == (owed, paid, f"{left} left to pay")
    (years,) = (cells for cells in said(ChartKind.PAID).totals if cells[0] == name)
    assert years[-3:] == (owed, paid, left)
    (hawl,) = found.running
    (nisab,) = (cells for cells in said(ChartKind.NISAB).totals if cells[0] == name)
    assert nisab[-3:-1] == (money(hawl.pool), money(hawl.nisab))
    held = [cells for cells in said(ChartKind.KINDS).totals if cells[0] == name]
    assert held[-1][-1] == money(hawl.pool)
    for kind in (ChartKind.DUE, ChartKind.PAID):
        assert f"{name}: {owed} fell due" in said(kind).summary
        assert left in said(kind).summary


@pytest.mark.parametrize("kind", ChartKind)
def test_an_empty_chart_is_a_helpful_sentence(kind: ChartKind) -> None:
    ledger = Draft().ledger()
    found = drawn(kind, ledger, Look(ENGLISH))
    assert found.twin.empty
    assert found.twin.empty == found.twin.summary
    assert found.twin.rows == ()
    assert len(found.figure.axes) == 1
    assert found.spots == ()


@pytest.mark.parametrize("language", ["ar", "en"])
@pytest.mark.parametrize("kind", ChartKind)
def test_nothing_overlaps_or_leaves_the_picture(kind: ChartKind, language: str) -> None:
    for width in (7.0, 11.0):
        found = drawn(kind, example_ledger(), Look(Words(language), DARK, width))
        assert overlapping(found) == []
        assert clipped(found) == []


@pytest.mark.parametrize("kind", ChartKind)
def test_one_person_is_shown_alone(kind: ChartKind) -> None:
    ledger = example_ledger()
    found = draw(series(kind, ledger, "mariam"), ledger, Look(ENGLISH, LIGHT))
    shown = " ".join(text.get_text() for text in texts(found.figure))
    assert "Mariam" in shown
    assert "Ahmad" not in shown + found.twin.summary


@pytest.mark.parametrize("kind", [ChartKind.DUE, ChartKind.PAID, ChartKind.NISAB])
def test_some_years_alone(kind: ChartKind) -> None:
    ledger = example_ledger()
    some = twin_of(series(kind, ledger, years=(1447, 1447)), ENGLISH, ledger)
    assert 0 < len(some.rows) < len(said(kind).rows)
    assert "1445 AH" not in " ".join(text for row in some.rows for text in row)
    nothing = twin_of(series(kind, ledger, years=(1400, 1401)), ENGLISH, ledger)
    assert nothing.empty
