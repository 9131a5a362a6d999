"""The reason for a sum: sentences that unfold down to the facts they rest on."""

from __future__ import annotations

from typing import cast

from PySide6.QtCore import QRect, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPalette, QResizeEvent
from PySide6.QtWidgets import (
    QHBoxLayout,
    QHeaderView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from zakatdesk.bookkeeping.views.why import Asked, Reason, reason
from zakatdesk.desktop.icons import Icons
from zakatdesk.desktop.look import GAP, MARGIN
from zakatdesk.desktop.models.rows import SOURCE_ROLE, Cell, Index, Row, RowModel, Tone
from zakatdesk.desktop.session_bridge import SessionBridge
from zakatdesk.desktop.texts.formatting import Display
from zakatdesk.desktop.widgets.buttons import link_button
from zakatdesk.desktop.widgets.tables import RowView
from zakatdesk.desktop.widgets.text import Size, label, set_tip
from zakatdesk.fiqh.explain import explain_question
from zakatdesk.fiqh.trail import Chosen, Step, Trail
from zakatdesk.words.rules_texts import RulesTexts

WIDTH = 320
"""Beside it every column of Home still has its room in a window of usual width."""
PADDING = 6


class WhyPanel(QWidget):
    """The trail of one obligation; follows the ledger while it is open.

    Signals:
        closed: A person closed it.
        explain_asked: The question that decided a step, and the answer in force.
    """

    closed = Signal()
    explain_asked = Signal(str, str)

    def __init__(self, bridge: SessionBridge, icons: Icons, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("why_panel")
        self.setAccessibleName(self.tr("Why?"))
        self.setAutoFillBackground(True)
        self.setBackgroundRole(QPalette.ColorRole.Base)
        self.setMinimumWidth(WIDTH)
        self._bridge = bridge
        self._asked: Asked | None = None
        self._title = label("", self, size=Size.HEADING, bold=True, wrap=True, selectable=True)
        self._title.setObjectName("why_title")
        self._subtitle = label("", self, muted=True, wrap=True, selectable=True)
        self._subtitle.setObjectName("why_subtitle")
        self.model = RowModel((Cell(self.tr("Step")), Cell(self.tr("Result"), number=True)), self._cells, self)
        self.view = RowView("trail", self.tr("The steps of the reason"), self.model, tree=True, parent=self)
        self.view.setHeaderHidden(True)
        self.view.setUniformRowHeights(False)
        self.view.setIndentation(16)
        self.view.setItemDelegate(_StepDelegate(self.view))
        self.view.header().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.view.opened.connect(lambda _: self._explain_rule())
        self.view.chosen.connect(lambda _: self._offer_rule())
        self._decided = label("", self, size=Size.SMALL, wrap=True, selectable=True)
        self._decided.setObjectName("why_decided")
        self._decided.hide()
        self._rule = link_button(self.tr("Who holds this rule…"), "why_rule", self)
        self._rule.clicked.connect(self._explain_rule)
        self._rule.hide()
        self._lay_out(icons)
        bridge.changed.connect(self.refresh)

    def _lay_out(self, icons: Icons) -> None:
        close = QToolButton(self)
        close.setObjectName("why_close")
        close.setIcon(icons.icon("close"))
        close.setAutoRaise(True)
        close.setAccessibleName(self.tr("Close the reason"))
        set_tip(close, self.tr("Close the reason"))
        close.clicked.connect(self.closed)
        head = QHBoxLayout()
        head.addWidget(self._title, 1)
        head.addWidget(close, 0, Qt.AlignmentFlag.AlignTop)
        column = QVBoxLayout(self)
        column.setContentsMargins(MARGIN, MARGIN, GAP, MARGIN)
        column.addLayout(head)
        column.addWidget(self._subtitle)
        column.addWidget(self.view, 1)
        column.addWidget(self._decided)
        column.addWidget(self._rule, 0, Qt.AlignmentFlag.AlignLeading)
        note = self.tr("The rules are those you chose. Ask your scholar or local authority about them.")
        column.addWidget(label(note, self, size=Size.SMALL, muted=True, wrap=True))

    def explain(self, asked: Asked) -> None:
        """Show why this is due."""
        self._asked = asked
        self.refresh()

    def refresh(self) -> None:
        """Show the reason as it is now, where something was asked."""
        if self._asked is None or self.isHidden():
            return
        found = reason(self._bridge.outlook, self._asked)
        if found is None:
            self._title.setText(self.tr("This is not due any more"))
            self._subtitle.setText("")
            self.model.show(())
            return
        self._tell(found)
        self.model.show(_rows(found.obligation.trail(), ""))
        self.view.expandToDepth(0)
        self._fit()

    @property
    def _deciding(self) -> Chosen | None:
        """The answer that decided the current step."""
        step = cast("Step | None", self.view.currentIndex().data(SOURCE_ROLE))
        return None if step is None else step.chosen

    def _offer_rule(self) -> None:
        """Say which answer decided the current step, and who holds it."""
        chosen = self._deciding
        self._rule.setVisible(chosen is not None)
        self._decided.setVisible(chosen is not None)
        if chosen is not None:
            words = self._bridge.words
            question = explain_question(chosen.axis)
            option = next(one for one in question.options if one.code == chosen.option)
            self._decided.setText(words.rule(chosen) + "\n" + RulesTexts(words).holders(option))

    def _explain_rule(self) -> None:
        chosen = self._deciding
        if chosen is not None:
            self.explain_asked.emit(chosen.axis, chosen.option)

    def _tell(self, found: Reason) -> None:
        display = Display(self._bridge.words, self._bridge.ledger)
        owed = found.obligation
        person = self._bridge.ledger.person(found.asked.person)
        amount = display.money(owed.zakat, person.currency) if owed.zakat is not None else display.kinds(owed.in_kind)
        if found.expected:
            title = self.tr("Why is {amount} expected?").format(amount=amount)
        else:
            title = self.tr("Why is {amount} due?").format(amount=amount)
        self._title.setText(title if amount else self.tr("Why is the sum not known?"))
        self._subtitle.setText(
            self.tr("{person}, {what}, {day}").format(
                person=display.person(person.id),
                what=display.about(owed.zakat_class, owed.group),
                day=display.both(owed.due),
            )
        )

    def _cells(self, source: object) -> tuple[Cell, ...]:
        step = cast(Step, source)
        words = self._bridge.words
        said = words.step(step, self._bridge.ledger)
        result = step.result
        shown = words.show(result) if result is not None else ""
        spoken = self.tr("{step} Result: {result}").format(step=said, result=shown) if shown else said
        tone = Tone.STRONG if step.parts else Tone.PLAIN
        tip = said if step.chosen is None else said + "\n" + words.rule(step.chosen)
        return (Cell(said, tip=tip, spoken=spoken, tone=tone), Cell(shown, number=True, tone=tone, spoken=spoken))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Qt gives the panel another size; sentences break anew."""
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        width = self.view.viewport().width()
        numbers = min(self.view.sizeHintForColumn(1), width * 2 // 5)
        self.view.setColumnWidth(1, numbers)
        self.view.setColumnWidth(0, width - numbers)
        self.view.scheduleDelayedItemsLayout()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Qt hands over a key: Escape closes the panel."""
        if event.key() == Qt.Key.Key_Escape:
            self.closed.emit()
        else:
            super().keyPressEvent(event)


def _rows(trail: Trail, path: str) -> tuple[Row, ...]:
    """The steps as rows; a step is the same as long as it stands at the same place."""
    rows = []
    for number, step in enumerate(trail):
        here = f"{path}/{number}"
        rows.append(Row(here, step, _rows(step.parts, here)))
    return tuple(rows)


class _StepDelegate(QStyledItemDelegate):
    """Breaks a sentence into as many lines as it needs."""

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """Qt asks how large a cell is."""
        self.initStyleOption(option, index)
        view = cast(RowView, self.parent())
        if index.column():
            return QSize(option.fontMetrics.horizontalAdvance(option.text) + 4 * PADDING, 0)
        room = view.columnWidth(0) - view.indentation() * _depth(index) - 2 * PADDING
        flags = Qt.TextFlag.TextWordWrap | Qt.AlignmentFlag.AlignLeading
        needed = option.fontMetrics.boundingRect(QRect(0, 0, max(room, 80), 10_000), int(flags), option.text)
        return QSize(room, needed.height() + 2 * PADDING + 2)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Qt asks for a cell."""
        self.initStyleOption(option, index)
        text = option.text
        option.text = ""
        option.widget.style().drawControl(QStyle.ControlElement.CE_ItemViewItem, option, painter, option.widget)
        chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        palette = option.palette
        painter.save()
        painter.setPen(palette.color(QPalette.ColorRole.HighlightedText if chosen else QPalette.ColorRole.Text))
        painter.setFont(option.font)
        side = QStyle.visualAlignment(option.direction, option.displayAlignment & Qt.AlignmentFlag.AlignHorizontal_Mask)
        flags = side | Qt.AlignmentFlag.AlignAbsolute | Qt.AlignmentFlag.AlignTop | Qt.TextFlag.TextWordWrap
        painter.drawText(QRect(option.rect).adjusted(PADDING, PADDING, -PADDING, -PADDING), int(flags), text)
        painter.restore()


def _depth(index: Index) -> int:
    """How many steps of the tree lie in front of a row, its own sign included."""
    depth, parent = 1, index.parent()
    while parent.isValid():
        depth, parent = depth + 1, parent.parent()
    return depth
