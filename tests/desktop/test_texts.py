"""Every text is shown as it stands: labels, boxes and tool tips are made in one place."""

from __future__ import annotations

import ast
from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QMessageBox, QWidget
from pytestqt.qtbot import QtBot

from tests.architecture.source_tree import PACKAGE, Finding, Source, broken, dotted, sample, sources
from zakatdesk.desktop.widgets.text import label, message_box, set_tip

FACTORY = "zakatdesk/desktop/widgets/text.py"
MARKUP = "<img src='/etc/hostname'><b>Gold</b> & silver"


def raw_texts(file: Source) -> Iterator[Finding]:
    for node in ast.walk(file.tree):
        if not isinstance(node, ast.Call):
            continue
        name = dotted(node.func).rpartition(".")[2] or getattr(node.func, "attr", "")
        if name in {"QLabel", "QMessageBox", "QTextEdit", "QTextBrowser", "QErrorMessage"}:
            yield Finding(node.lineno, f"{name} is made here and not by widgets/text.py")
        elif name in {"setToolTip", "setHtml", "setStyleSheet", "setWhatsThis"}:
            yield Finding(node.lineno, f"{name} is called")


def test_labels_and_boxes_come_from_one_place() -> None:
    others = [file for file in sources(PACKAGE / "desktop") if file.name != FACTORY]
    assert broken(raw_texts, others) == []


@pytest.mark.parametrize("text", ["QLabel('x')", "QtWidgets.QMessageBox(self)", "self.setToolTip(name)"])
def test_a_raw_text_is_found(text: str) -> None:
    assert list(raw_texts(sample(text)))


def test_a_name_with_markup_stays_a_name(qtbot: QtBot) -> None:
    widget = QWidget()
    qtbot.addWidget(widget)
    shown = label(MARKUP, widget)
    assert shown.textFormat() is Qt.TextFormat.PlainText
    assert shown.text() == MARKUP
    box = message_box(widget, QMessageBox.Icon.Information, "t", MARKUP, MARKUP)
    assert box.textFormat() is Qt.TextFormat.PlainText
    set_tip(widget, MARKUP)
    assert "<img" not in widget.toolTip()
    assert "&lt;img" in widget.toolTip()
