"""The charts in the window: drawn beside it, spoken, clicked, shown as a table and taken away."""

from __future__ import annotations

import sys
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QToolTip
from pytestqt.qtbot import QtBot

from tests.desktop.conftest import OpenDesk
from tests.desktop.stage import Answers
from zakatdesk.bookkeeping.actions.holdings import edit_holding
from zakatdesk.bookkeeping.views.chart_series import ChartKind
from zakatdesk.desktop.desk import Desk
from zakatdesk.desktop.pages.charts import ChartsPage
from zakatdesk.desktop.widgets.why_panel import WhyPanel
from zakatdesk.desktop.workspace import Workspace
from zakatdesk.domain.parts import replace


def workspace(desk: Desk) -> Workspace:
    assert desk.opened is not None
    assert desk.opened.workspace is not None
    return desk.opened.workspace


def opened(desk: Desk, qtbot: QtBot) -> ChartsPage:
    """The page with its first chart drawn at its full width."""
    desk.commands["page_charts"].trigger()
    page = desk.window.page_named("charts")
    assert isinstance(page, ChartsPage)
    qtbot.waitUntil(lambda: not page.canvas.image.isNull() and not page.is_settling, timeout=30_000)
    return page


def told(desk: Desk) -> str:
    return desk.window.messages.text()


@pytest.mark.parametrize("language", ["ar", "en", "id"])
def test_the_timeline_comes_first_and_says_what_it_shows(language: str, open_desk: OpenDesk, qtbot: QtBot) -> None:
    desk = open_desk(language=language)
    page = opened(desk, qtbot)
    assert page.kind is ChartKind.DUE
    assert page.canvas.isVisible()
    assert page.canvas.accessibleName() == page.twin.title
    assert page.canvas.accessibleDescription() == page.twin.summary
    assert page.canvas.width() <= page.width()


def test_while_it_is_drawn_the_page_says_so(example_desk: Desk, qtbot: QtBot) -> None:
    example_desk.window.open_page("charts")
    page = example_desk.window.page_named("charts")
    waiting = page.findChild(QLabel, "chart_waiting")
    assert waiting is not None
    assert waiting.isVisible()
    assert waiting.text() == "The chart is being drawn…"
    qtbot.waitUntil(lambda: not waiting.isVisible(), timeout=30_000)


def test_a_click_on_a_bar_asks_why(example_desk: Desk, qtbot: QtBot) -> None:
    page = opened(example_desk, qtbot)
    canvas = page.canvas
    place = canvas.place_of(2).center()
    QTest.mouseMove(canvas, place)
    assert canvas.said.replace("\N{NO-BREAK SPACE}", " ").startswith("Salary account: 5,355.94 EGP fell due on")
    qtbot.waitUntil(lambda: "Salary account" in QToolTip.text())
    with qtbot.waitSignal(page.why_asked):
        QTest.mouseClick(canvas, Qt.MouseButton.LeftButton, pos=place)
    panel = example_desk.window.findChild(WhyPanel)
    assert panel is not None
    assert panel.isVisible()


def test_outside_of_every_bar_nothing_is_said(example_desk: Desk, qtbot: QtBot) -> None:
    canvas = opened(example_desk, qtbot).canvas
    QTest.mouseMove(canvas, canvas.place_of(0).center())
    assert canvas.said
    QTest.mouseMove(canvas, QPoint(2, 2))
    assert canvas.said == ""
    QTest.mouseClick(canvas, Qt.MouseButton.LeftButton, pos=QPoint(2, 2))
    assert example_desk.window.findChild(WhyPanel) is None


def test_the_arrow_keys_go_from_bar_to_bar(example_desk: Desk, qtbot: QtBot) -> None:
    page = opened(example_desk, qtbot)
    page.canvas.setFocus()
    said = []
    for _ in range(3):
        QTest.keyClick(page.canvas, Qt.Key.Key_Down)
        said.append(page.canvas.said)
    assert len(set(said)) == 3
    QTest.keyClick(page.canvas, Qt.Key.Key_Up)
    assert page.canvas.said == said[1]
    with qtbot.waitSignal(page.why_asked):
        QTest.keyClick(page.canvas, Qt.Key.Key_Return)


def test_ctrl_t_shows_the_same_rows_as_a_table(example_desk: Desk, qtbot: QtBot) -> None:
    page = opened(example_desk, qtbot)
    example_desk.window.activateWindow()
    qtbot.waitUntil(example_desk.window.isActiveWindow)
    QTest.keyClick(example_desk.window, Qt.Key.Key_T, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(page.table.isVisible)
    view = page.table.view
    assert view is not None
    assert view.rows.rowCount() == len(page.twin.rows) + len(page.twin.totals)
    assert view.accessibleDescription() == page.twin.summary
    shown = tuple(view.rows.index(0, column).data() for column in range(view.rows.columnCount()))
    assert shown == page.twin.rows[0]
    view.setFocus()
    view.setCurrentIndex(view.rows.index(0, 0))
    with qtbot.waitSignal(page.why_asked):
        QTest.keyClick(view, Qt.Key.Key_Return)
    QTest.keyClick(example_desk.window, Qt.Key.Key_T, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(page.canvas.isVisible, timeout=30_000)


@pytest.mark.parametrize("number", [1, 2, 3])
def test_every_chart_is_drawn(number: int, example_desk: Desk, qtbot: QtBot) -> None:
    page = opened(example_desk, qtbot)
    before = page.canvas.image
    page.tabs.setFocus()
    for _ in range(number):
        QTest.keyClick(page.tabs, Qt.Key.Key_Right)
    qtbot.waitUntil(lambda: page.canvas.isVisible() and page.canvas.image != before, timeout=30_000)
    assert page.kind is tuple(ChartKind)[number]
    assert page.first.isVisible() == (page.kind is not ChartKind.KINDS)


def test_one_person_and_one_year(example_desk: Desk, qtbot: QtBot) -> None:
    page = opened(example_desk, qtbot)
    page.person.choose("mariam")
    with qtbot.waitSignal(page.drawing.drawn, timeout=30_000):
        page.person.chosen.emit("mariam")
    page.first.choose("1447")
    page.last.choose("1447")
    with qtbot.waitSignal(page.drawing.drawn, timeout=30_000):
        page.last.chosen.emit("1447")
    assert {cells[0] for cells in page.twin.rows} == {"Mariam"}
    assert len(page.twin.rows) == 3


def test_a_change_that_shows_nothing_new_draws_nothing_new(example_desk: Desk, qtbot: QtBot) -> None:
    page = opened(example_desk, qtbot)
    before = page.canvas.image
    bridge = workspace(example_desk).bridge
    holding = bridge.ledger.holdings["cash-at-home"]
    with qtbot.waitSignal(page.drawing.drawn, timeout=30_000) as caught:
        bridge.do(edit_holding(bridge.ledger, replace(holding, note="counted")))
    assert caught.args is not None
    assert caught.args[0].is_same
    assert page.canvas.image == before
    with qtbot.waitSignal(page.drawing.drawn, timeout=30_000) as caught:
        bridge.do(edit_holding(bridge.ledger, replace(holding, name="Purse")))
    assert caught.args is not None
    assert caught.args[0].chart is not None
    assert "Purse" in page.twin.rows[4]


@pytest.mark.parametrize("ending", [".png", ".svg"])
def test_a_chart_is_saved_as_a_picture(
    ending: str, example_desk: Desk, qtbot: QtBot, answers: Answers, tmp_path: Path
) -> None:
    page = opened(example_desk, qtbot)
    answers.new = tmp_path / f"due{ending}"
    with qtbot.waitSignal(page.drawing.saved, timeout=30_000):
        example_desk.commands["save_chart"].trigger()
    assert answers.new.read_bytes()[:5] in (b"\x89PNG\r", b"<?xml")
    assert answers.new.stat().st_mode & 0o777 == 0o600
    assert str(answers.new) in told(example_desk)


def test_a_picture_that_cannot_be_written_is_one_sentence(
    example_desk: Desk, qtbot: QtBot, answers: Answers, tmp_path: Path
) -> None:
    page = opened(example_desk, qtbot)
    answers.new = tmp_path / "missing" / "due"
    with qtbot.waitSignal(page.drawing.saved, timeout=30_000):
        example_desk.commands["save_chart"].trigger()
    assert "due.png" in told(example_desk)
    assert not answers.new.parent.exists()


def test_a_chart_is_copied_as_a_picture_and_as_a_table(example_desk: Desk, qtbot: QtBot) -> None:
    page = opened(example_desk, qtbot)
    example_desk.commands["copy_chart"].trigger()
    assert QGuiApplication.clipboard().image().size() == page.canvas.image.size()
    example_desk.commands["as_table"].trigger()
    qtbot.waitUntil(page.table.isVisible)
    example_desk.commands["copy_chart"].trigger()
    lines = QGuiApplication.clipboard().text().splitlines()
    assert len(lines) == 1 + len(page.twin.rows) + len(page.twin.totals)
    example_desk.commands["as_table"].trigger()


def test_matplotlib_is_not_loaded_before_a_chart_is_wanted(tmp_path: Path, qtbot: QtBot) -> None:
    program = (
        "import sys\nfrom pathlib import Path\nfrom PySide6.QtWidgets import QApplication\n"
        "from tests.desktop.stage import Answers, is_open, raise_desk, world\n"
        "app = QApplication([])\n"
        f"desk = raise_desk(app, world(Path({str(tmp_path)!r})), 'en', Answers())\n"
        "desk.window.page_opened.connect(lambda _: app.quit())\ndesk.start(None)\napp.exec()\n"
        "print('matplotlib' in sys.modules, 'numpy' in sys.modules)\n"
    )
    from PySide6.QtCore import QProcess  # noqa: PLC0415

    process = QProcess()
    process.start(sys.executable, ["-c", program])
    with qtbot.waitSignal(process.finished, timeout=60_000):
        pass
    assert bytes(process.readAllStandardOutput().data()).decode().split() == ["False", "False"]
