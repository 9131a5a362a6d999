"""A month to choose a day from: the one calendar large, the other small in the same cell."""

from __future__ import annotations

from PySide6.QtCore import QLocale, QModelIndex, QRect, QSize, Qt, Signal
from PySide6.QtGui import QColor, QKeyEvent, QPainter, QPalette
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QHBoxLayout,
    QHeaderView,
    QPushButton,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from zakatdesk.desktop.icons import Icons
from zakatdesk.desktop.look import GAP, accent, blend
from zakatdesk.desktop.models.month_model import (
    INSIDE_ROLE,
    LARGE_ROLE,
    REST_ROLE,
    SMALL_ROLE,
    TODAY_ROLE,
    MonthModel,
    clamped,
    moved_by_month,
)
from zakatdesk.desktop.models.rows import Index
from zakatdesk.desktop.widgets.text import Size, label, set_tip, sized
from zakatdesk.domain.calendar import HijriCalendar
from zakatdesk.words import Words

CELL = QSize(46, 40)
HEADING = 30


class MonthGrid(QFrame):
    """A month, the buttons to another one, and which calendar is large.

    Args:
        calendar: With the ledger's own month beginnings.
        day: The day that is chosen at first.
        today: The day that is marked.

    Signals:
        day_chosen: The civil ordinal of a day.
    """

    day_chosen = Signal(int)

    def __init__(
        self, calendar: HijriCalendar, words: Words, icons: Icons, day: int, today: int, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setFrameShape(QFrame.Shape.StyledPanel)
        self.setAutoFillBackground(True)
        self.setBackgroundRole(QPalette.ColorRole.Base)
        self._calendar = calendar
        self._day = clamped(calendar, day)
        self._today = today
        locale = QLocale()
        rest = frozenset(range(7)) - {weekday.value - 1 for weekday in locale.weekdays()}
        self._model = MonthModel(calendar, words, today, locale.firstDayOfWeek().value - 1, rest, self)
        self._title = label("", self, size=Size.HEADING, bold=True)
        self._other = label("", self, size=Size.SMALL, muted=True)
        self.table = _DaysView(self)
        self.table.setModel(self._model)
        self.table.moved.connect(self._move)
        self.table.day_chosen.connect(self.day_chosen)
        self.table.swapped.connect(self._swap)
        self.table.selectionModel().currentChanged.connect(self._follow)
        self._lay_out(icons)
        self._show()

    @property
    def title(self) -> str:
        """The month that is shown, by the calendar that is large."""
        return self._title.text()

    @property
    def other_title(self) -> str:
        """The months of the other calendar in which it lies."""
        return self._other.text()

    def _lay_out(self, icons: Icons) -> None:
        before = self._button("previous_month", self.tr("The month before"), icons, -1)
        after = self._button("next_month", self.tr("The month after"), icons, 1)
        titles = QVBoxLayout()
        titles.setSpacing(0)
        titles.addWidget(self._title, 0, Qt.AlignmentFlag.AlignHCenter)
        titles.addWidget(self._other, 0, Qt.AlignmentFlag.AlignHCenter)
        head = QHBoxLayout()
        head.addWidget(before)
        head.addLayout(titles, 1)
        head.addWidget(after)
        today = QPushButton(self.tr("&Today"), self)
        today.setObjectName("grid_today")
        today.clicked.connect(lambda: self.day_chosen.emit(self._today))
        swap = QPushButton(self.tr("&Swap calendars"), self)
        swap.setObjectName("grid_swap")
        swap.clicked.connect(self._swap)
        foot = QHBoxLayout()
        foot.addWidget(today)
        foot.addStretch(1)
        foot.addWidget(swap)
        column = QVBoxLayout(self)
        column.setContentsMargins(GAP, GAP, GAP, GAP)
        column.addLayout(head)
        column.addWidget(self.table)
        column.addLayout(foot)

    def _button(self, name: str, words: str, icons: Icons, months: int) -> QToolButton:
        button = QToolButton(self)
        button.setObjectName(name)
        button.setAutoRaise(True)
        forward = (months > 0) != (self.layoutDirection() == Qt.LayoutDirection.RightToLeft)
        button.setArrowType(Qt.ArrowType.RightArrow if forward else Qt.ArrowType.LeftArrow)
        button.setAccessibleName(words)
        set_tip(button, words)
        button.setIcon(icons.icon("more"))
        button.clicked.connect(lambda: self._move(0, months))
        return button

    def _show(self) -> None:
        self._model.show(self._day, hijri=self._model.hijri)
        self._title.setText(self._model.title)
        self._other.setText(self._model.other_title)
        self.table.setAccessibleName(self._model.title)
        self.table.setCurrentIndex(self._model.index_of(self._day))

    def _move(self, days: int, months: int) -> None:
        """Go on by days or months; `(0, 0)` goes to today."""
        if not days and not months:
            self._day = self._today
        else:
            moved = moved_by_month(self._calendar, self._day, months, hijri=self._model.hijri) if months else self._day
            self._day = clamped(self._calendar, moved + days)
        self._show()

    def _swap(self) -> None:
        self._model.hijri = not self._model.hijri
        self._show()

    def _follow(self, index: QModelIndex) -> None:
        if index.isValid():
            self._day = clamped(self._calendar, self._model.day(index))


class _DaysView(QTableView):
    """The days themselves; keys as in the date field.

    Signals:
        moved: Go on by (days, months).
        swapped: Show the other calendar large.
        day_chosen: The civil ordinal of a day.
    """

    moved = Signal(int, int)
    swapped = Signal()
    day_chosen = Signal(int)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("month_days")
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setShowGrid(False)
        self.setTabKeyNavigation(False)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setItemDelegate(_DayDelegate(self))
        self.verticalHeader().hide()
        for header, size in ((self.horizontalHeader(), CELL.width()), (self.verticalHeader(), CELL.height())):
            header.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
            header.setDefaultSectionSize(size)
            header.setMinimumSectionSize(size)
        self.horizontalHeader().setSectionsClickable(False)
        self.horizontalHeader().setFixedHeight(HEADING)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFixedSize(CELL.width() * 7 + 2, CELL.height() * 6 + HEADING + 2)
        self.clicked.connect(self._choose)
        self.activated.connect(self._choose)

    def _choose(self, index: QModelIndex) -> None:
        day = index.data(int(Qt.ItemDataRole.UserRole))
        if isinstance(day, int):
            self.day_chosen.emit(day)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Qt hands over a key."""
        moves = {
            Qt.Key.Key_PageUp: (0, -1),
            Qt.Key.Key_PageDown: (0, 1),
            Qt.Key.Key_Plus: (1, 0),
            Qt.Key.Key_Minus: (-1, 0),
            Qt.Key.Key_T: (0, 0),
        }
        key = Qt.Key(event.key())
        if key in moves:
            self.moved.emit(*moves[key])
        elif key == Qt.Key.Key_C:
            self.swapped.emit()
        elif key in {Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space}:
            self._choose(self.currentIndex())
        else:
            super().keyPressEvent(event)


class _DayDelegate(QStyledItemDelegate):
    """Paints a day: the one number large, the other small in the corner where reading ends."""

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:  # noqa: ARG002 - all days are alike
        """Qt asks how large a day is."""
        return CELL

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Qt asks for a day."""
        if index.data(LARGE_ROLE) is None:
            return
        palette = QPalette(option.palette)
        rect = QRect(option.rect).adjusted(2, 2, -2, -2)
        chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        right_to_left = option.direction == Qt.LayoutDirection.RightToLeft
        base = palette.color(QPalette.ColorRole.Base)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        if chosen:
            painter.setBrush(accent(palette))
            painter.drawRoundedRect(rect, 6, 6)
        elif index.data(REST_ROLE):
            painter.setBrush(blend(palette.color(QPalette.ColorRole.WindowText), base, 5))
            painter.drawRoundedRect(rect, 6, 6)
        if index.data(TODAY_ROLE):
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(accent(palette))
            painter.drawRoundedRect(rect, 6, 6)
        strong, faint = self._inks(palette, chosen=chosen, inside=bool(index.data(INSIDE_ROLE)))
        font = option.font
        painter.setFont(sized(font, Size.HEADING))
        painter.setPen(strong)
        lead, trail = (Qt.AlignmentFlag.AlignRight, Qt.AlignmentFlag.AlignLeft)
        if not right_to_left:
            lead, trail = trail, lead
        inner = rect.adjusted(5, 2, -5, -2)
        painter.drawText(inner, lead | Qt.AlignmentFlag.AlignTop, str(index.data(LARGE_ROLE)))
        painter.setFont(sized(font, Size.SMALL))
        painter.setPen(faint)
        painter.drawText(inner, trail | Qt.AlignmentFlag.AlignBottom, str(index.data(SMALL_ROLE)))
        painter.restore()

    def _inks(self, palette: QPalette, *, chosen: bool, inside: bool) -> tuple[QColor, QColor]:
        if chosen:
            ink = palette.color(QPalette.ColorRole.HighlightedText)
            return ink, ink
        muted = palette.color(QPalette.ColorRole.PlaceholderText)
        return (palette.color(QPalette.ColorRole.Text) if inside else muted), muted
