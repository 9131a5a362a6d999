"""One finding: how much it matters, what it says, whose it is, and buttons for what can be done at once."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from zakatdesk.bookkeeping.checks.finding import Finding, Fix, Weight
from zakatdesk.desktop.icons import Icons
from zakatdesk.desktop.look import GAP, MARGIN, warning
from zakatdesk.desktop.texts.formatting import Display
from zakatdesk.desktop.widgets.text import Size, label, set_tip

PICTURE = 20


class FindingRow(QWidget):
    """A finding with its quick fixes.

    Args:
        display: Says names and sentences.
        fixes: The quick fixes that can be used here and now.

    Signals:
        fix_asked: The finding, and the quick fix that is wanted.
    """

    fix_asked = Signal(object, object)

    def __init__(
        self,
        finding: Finding,
        fixes: tuple[Fix, ...],
        display: Display,
        icons: Icons,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._finding = finding
        self._display = display
        self._said = display.words.finding(finding, display.ledger)
        self.setObjectName("finding/" + finding.id)
        self.setAccessibleName(self._said)
        line = QHBoxLayout(self)
        line.setContentsMargins(0, GAP // 2, 0, GAP // 2)
        line.setSpacing(MARGIN - 4)
        line.addWidget(self._picture(icons), 0, Qt.AlignmentFlag.AlignTop)
        column = QVBoxLayout()
        column.setSpacing(2)
        column.addWidget(label(self._said, self, wrap=True, selectable=True))
        if finding.person and len(display.ledger.people) > 1:
            column.addWidget(label(display.person(finding.person), self, size=Size.SMALL, muted=True))
        if fixes:
            column.addSpacing(2)
            column.addLayout(self._buttons(fixes))
        line.addLayout(column, 1)

    def _picture(self, icons: Icons) -> QWidget:
        """The weight by shape and word, not by colour alone."""
        fault = self._finding.weight is Weight.FAULT
        picture = label("", self)
        color = warning(self.palette()) if fault else self.palette().color(self.foregroundRole())
        picture.setPixmap(icons.pixmap("overdue" if fault else "info", PICTURE, color))
        word = self.tr("A sum is wrong or not known") if fault else self.tr("To look at")
        picture.setAccessibleName(word)
        set_tip(picture, word)
        return picture

    def _buttons(self, fixes: tuple[Fix, ...]) -> QHBoxLayout:
        line = QHBoxLayout()
        line.setSpacing(GAP)
        for fix in fixes:
            words = self._display.words.fix(fix, self._display.ledger)
            button = QPushButton(words.replace("&", "&&"), self)
            button.setObjectName(self._finding.id + "/" + fix.code)
            button.setAccessibleName(self.tr("{fix}: {finding}").format(fix=words, finding=self._said))
            button.clicked.connect(lambda _=False, wanted=fix: self.fix_asked.emit(self._finding, wanted))
            line.addWidget(button)
        line.addStretch(1)
        return line
