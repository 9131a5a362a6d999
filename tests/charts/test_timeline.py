from __future__ import annotations

import pytest
from matplotlib.collections import PatchCollection

from tests.builders import Draft
from tests.charts.drawn import TODAY, boxes, clipped, five_years, overlapping, texts, timeline_of
from zakatdesk.bookkeeping.views.due_timeline import Standing
from zakatdesk.charts.palette import DARK, LIGHT, Palette
from zakatdesk.charts.sheet import Drawn, Look
from zakatdesk.charts.timeline import HATCHES, MOST_LANES, due_timeline
from zakatdesk.words import Words


def drawn(draft: Draft, language: str = "en", palette: Palette = LIGHT) -> Drawn:
    ledger = draft.ledger()
    return due_timeline(timeline_of(ledger), ledger, Look(Words(language), palette))


@pytest.mark.parametrize("language", ["ar", "en", "id"])
def test_forty_holdings_over_five_years_neither_overlap_nor_leave_the_picture(language: str) -> None:
    found = drawn(five_years(name="A holding with a name that is far longer than any column, number"), language)
    assert len(found.spots) == 40 * 5
    assert overlapping(found) == []
    assert clipped(found) == []
    assert sum("…" in text.get_text() for text in texts(found.figure)) == 40


def test_every_due_day_has_its_amount_where_there_is_room() -> None:
    found = drawn(five_years(3))
    amounts = [text.get_text() for text in texts(found.figure) if text.get_text().endswith("EGP")]
    assert len(amounts) == 15


def test_bars_are_told_apart_by_hatches_too() -> None:
    found = drawn(five_years(3))
    bars = [made for axes in found.figure.axes for made in axes.collections if isinstance(made, PatchCollection)]
    assert {made.get_hatch() for made in bars} == {None, HATCHES[Standing.UNPAID]}
    # Paid, partly paid, not paid, expected: four colours.
    assert len({str(made.get_edgecolor()) for made in bars}) == 4


def test_in_arabic_time_runs_to_the_left_and_names_stand_at_the_right() -> None:
    for language, rtl in (("en", False), ("ar", True)):
        found = drawn(five_years(3), language)
        (plot,) = (axes for axes in found.figure.axes if axes.collections)
        assert plot.xaxis_inverted() == rtl
        middle = plot.get_window_extent().x0 + plot.get_window_extent().width / 2
        names = [box for box in boxes(found) if "Account" in box[0]]
        assert len(names) == 3
        assert all((box[1] > middle) == rtl for box in names)
        title = next(box for box in boxes(found) if box[0] == found.twin.title)
        assert (title[1] > middle) == rtl


def test_arabic_digits_are_in_every_amount() -> None:
    found = drawn(five_years(2), "ar")
    shown = "".join(text.get_text() for text in texts(found.figure) if "Account" not in text.get_text())
    assert not set("0123456789") & set(shown)


@pytest.mark.parametrize("name", ["$\\frac{$", "<img src=x>", "100% & $5$", "\u200fاسم\u200d", "日本 😀", "a_{b}^c"])
def test_names_are_shown_as_they_are(name: str) -> None:
    found = drawn(five_years(1, name=name))
    found.figure.canvas.draw()
    assert not any(text.get_parse_math() for text in texts(found.figure))


def test_what_has_no_room_is_left_to_the_table() -> None:
    draft = Draft("HANAFI", MUSTAFAD="OWN_HAWL").price("2020-01-01", "gold", "10").price("2020-01-01", "silver", "1")
    draft.has("bank")
    for month in range(1, 13):
        draft.on(f"2023-{month:02}-25", "salary", "bank", "30000")
    found = drawn(draft)
    assert overlapping(found) == []
    assert len(found.twin.rows) == len(found.spots) == 35
    assert clipped(found) == []
    assert found.figure.get_size_inches()[1] < 5


def test_very_many_rows_are_cut_and_counted() -> None:
    draft = Draft().price("2020-01-01", "gold", "1000")
    for number in range(MOST_LANES + 3):
        draft.has("cash", f"h{number}").on("2025-03-04", "opening", f"h{number}", "100000")
    found = drawn(draft)
    assert "3 more rows are in the table of this chart." in [text.get_text() for text in texts(found.figure)]
    assert len(found.twin.rows) == MOST_LANES + 3


def test_nothing_to_show_is_a_sentence_and_no_empty_plot() -> None:
    found = drawn(Draft())
    assert found.twin.empty
    assert len(found.figure.axes) == 1
    assert found.twin.empty.startswith("No hawl has begun yet.")


def test_text_can_be_read_in_light_and_dark() -> None:
    for palette in (LIGHT, DARK):
        for colour in (palette.ink, palette.muted):
            assert contrast(colour, palette.paper) >= 4.5
        for colour in palette.standings.values():
            assert contrast(colour, palette.paper) >= 3


def contrast(one: str, other: str) -> float:
    """Source: WCAG 2.2, contrast ratio."""
    light, dark = sorted((luminance(one), luminance(other)), reverse=True)
    return (light + 0.05) / (dark + 0.05)


def luminance(colour: str) -> float:
    parts = [int(colour[place : place + 2], 16) / 255 for place in (1, 3, 5)]
    red, green, blue = (part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in parts)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def test_a_spot_says_a_sentence_and_can_be_asked() -> None:
    found = drawn(five_years(1))
    first = found.spots[0]
    assert first.said.replace("\N{NO-BREAK SPACE}", " ") == (
        "Account 0: 2,500.00 EGP fell due on 20 Rajab 1443 AH / 21 February 2022. It is paid."
    )
    assert first.asked is not None
    assert first.left < first.right <= TODAY
