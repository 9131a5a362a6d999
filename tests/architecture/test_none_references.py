"""Qt calls keep the reference counts of None, True and False: PySide6 6.12.0 loses them on Python 3.11 and then crashes."""

import ctypes
import sys
from collections.abc import Callable

import pytest
from PySide6.QtCore import QObject, QSize, QTimer, Signal
from PySide6.QtGui import QColor, QImage, QPainter, QPaintEvent, QStandardItemModel
from PySide6.QtWidgets import QHeaderView, QLabel, QLineEdit, QTableView, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

CALLS = 2000
NOISE = 50
# From Python 3.12 on these objects are immortal and have no count that could be lost.
COUNTED = sys.version_info < (3, 12)


def lost_references(call: Callable[[], object]) -> int:
    """How far the counts of None, True and False move while `call` runs `CALLS` times."""
    call()
    constants = (None, True, False)
    before = [sys.getrefcount(constant) for constant in constants]
    for _ in range(CALLS):
        call()
    after = [sys.getrefcount(constant) for constant in constants]
    return max(abs(now - then) for then, now in zip(before, after, strict=True))


class Painted(QWidget):
    """A widget whose painting is done in Python, as the charts' and the calendar's is."""

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802 - Qt calls it so
        painter = QPainter(self)
        painter.fillRect(event.rect(), QColor("white"))
        painter.end()


class Sender(QObject):
    """An object with a signal and a slot in Python."""

    sent = Signal(int)

    def receive(self, number: int) -> None:
        """Takes the number and does nothing."""


def qt_calls(home: QWidget) -> dict[str, Callable[[], object]]:
    """Calls on children of `home`, which lives as long as the test."""
    label, field, table, painted, sender = QLabel(home), QLineEdit(home), QTableView(home), Painted(home), Sender(home)
    layout, timer = QVBoxLayout(painted), QTimer(home)
    picture = QImage(QSize(8, 8), QImage.Format.Format_RGB32)
    model = QStandardItemModel(2, 2, home)
    table.setModel(model)
    header = table.horizontalHeader()
    sender.sent.connect(sender.receive)
    return {
        "set a text": lambda: label.setText("x"),
        "clear a field": field.clear,
        "select a field": field.selectAll,
        "ask a bool": field.hasSelectedText,
        "set a bool": lambda: label.setVisible(False),
        "block signals": lambda: sender.blockSignals(False),
        "set a spacing": lambda: layout.setSpacing(1),
        "give a model": lambda: table.setModel(model),
        "size a header": lambda: header.setSectionResizeMode(QHeaderView.ResizeMode.Stretch),
        "set data": lambda: model.setData(model.index(0, 0), "x"),
        "emit a signal": lambda: sender.sent.emit(1),
        "stop a timer": timer.stop,
        "fill a picture": lambda: picture.fill(QColor("white")),
        "paint in Python": lambda: painted.grab(painted.rect()),
    }


NAMES = (
    "set a text",
    "clear a field",
    "select a field",
    "ask a bool",
    "set a bool",
    "block signals",
    "set a spacing",
    "give a model",
    "size a header",
    "set data",
    "emit a signal",
    "stop a timer",
    "fill a picture",
    "paint in Python",
)


@pytest.mark.parametrize("name", NAMES)
def test_a_qt_call_keeps_every_reference(qtbot: QtBot, name: str) -> None:
    home = QWidget()
    qtbot.addWidget(home)
    assert lost_references(qt_calls(home)[name]) <= NOISE


def test_a_call_that_moves_a_count_is_found() -> None:
    gain = ctypes.pythonapi.Py_IncRef
    gain.argtypes = [ctypes.py_object]
    gain.restype = None
    assert (lost_references(lambda: gain(None)) >= CALLS) is COUNTED
