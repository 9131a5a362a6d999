"""The one window: the list of pages, the open page, a line for messages and a strip for today. No docks."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QMainWindow,
    QSplitter,
    QStackedWidget,
    QStatusBar,
    QVBoxLayout,
    QWidget,
)

from zakatdesk.desktop.look import PAGE_MARGIN, outline
from zakatdesk.desktop.menus import Menus
from zakatdesk.desktop.sidebar import Sidebar
from zakatdesk.desktop.widgets.buttons import link_button
from zakatdesk.desktop.widgets.message_line import MessageLine
from zakatdesk.desktop.widgets.text import label

if TYPE_CHECKING:
    # Each class of Qt that is named costs time before the first frame.
    from PySide6.QtGui import QCloseEvent, QPaintEvent

    from zakatdesk.desktop.actions import Commands
    from zakatdesk.desktop.icons import Icons
    from zakatdesk.desktop.widgets.banner import Banner


class MainWindow(QMainWindow):
    """The frame around the pages; it knows no ledger.

    Signals:
        painted: The first frame is on the screen.
        closed: The window goes away.
        page_opened: The name of the page that is shown now.
    """

    painted = Signal()
    closed = Signal()
    page_opened = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("main_window")
        self.setWindowTitle("zakatdesk")
        self.resize(1280, 800)
        self.setMinimumSize(820, 540)
        self._painted = False
        self._name = "home"
        self._shown: QWidget | None = None
        self._pages: dict[str, QWidget] = {}
        self._makers: dict[str, Callable[[], QWidget]] = {}

    def furnish(self, commands: Commands, icons: Icons) -> None:
        """Build everything around the pages, in the language that is installed; pages are put in afterwards."""
        self._pages = {}
        self._makers = {}
        self._shown = None
        self._menus = Menus(commands, self)
        self.setMenuBar(self._menus)
        # An action whose menu is not open takes its key only when it belongs to the window too.
        for name in commands.names():
            self.addAction(commands[name])
        middle = QWidget(self)
        row = QHBoxLayout(middle)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        self.sidebar = Sidebar(icons, middle)
        self.sidebar.page_chosen.connect(self.open_page)
        side = QVBoxLayout()
        side.setContentsMargins(0, 12, 0, 0)
        side.addWidget(self.sidebar)
        row.addLayout(side)
        line = _Rule(middle)
        row.addWidget(line)
        self._column = QVBoxLayout()
        self._column.setSpacing(0)
        self.stack = QStackedWidget(middle)
        self.stack.setObjectName("page")
        self._split = QSplitter(Qt.Orientation.Horizontal, middle)
        self._split.setObjectName("page_and_reason")
        self._split.setChildrenCollapsible(False)
        self._split.setHandleWidth(1)
        self._split.addWidget(self.stack)
        self._split.setStretchFactor(0, 1)
        self._column.addWidget(self._split, 1)
        self.messages = MessageLine(icons, middle)
        self._column.addWidget(self.messages)
        row.addLayout(self._column, 1)
        self._banner: Banner | None = None
        self.setCentralWidget(middle)
        self._furnish_strip(commands)

    def _furnish_strip(self, commands: Commands) -> None:
        strip = QStatusBar(self)
        strip.setObjectName("strip")
        strip.setSizeGripEnabled(False)
        strip.setContentsMargins(PAGE_MARGIN - 12, 2, PAGE_MARGIN - 12, 2)
        self._today = label("", strip, muted=True)
        self._today.setObjectName("today")
        self._today.setAccessibleName(self.tr("Today"))
        self._calendar = label("", strip, muted=True)
        self._calendar.setObjectName("calendar_in_use")
        self._calendar.setAccessibleName(self.tr("Calendar in use"))
        self._backup = link_button("", "last_backup", strip)
        self._backup.clicked.connect(commands["backups"].trigger)
        self._backup.hide()
        strip.addWidget(self._today, 1)
        strip.addPermanentWidget(self._backup)
        strip.addPermanentWidget(self._calendar)
        self.setStatusBar(strip)

    def tell_today(self, today: str, calendar: str) -> None:
        """Write today, by both calendars, and the calendar in use into the strip."""
        self._today.setText(today)
        self._calendar.setText(calendar)

    def tell_backup(self, said: str) -> None:
        """Say in the strip how it stands with the backups; nothing where there are none to make."""
        self._backup.setText(said)
        self._backup.setVisible(bool(said))

    def come_forward(self) -> None:
        """Come to the front, as when the program is started a second time for this ledger."""
        self.setWindowState(self.windowState() & ~Qt.WindowState.WindowMinimized)
        self.show()
        self.raise_()
        self.activateWindow()

    def settle_letters(self) -> None:
        """Let each letter of a menu stand for one entry."""
        self._menus.settle()

    def offer_page(self, name: str, make: Callable[[], QWidget]) -> None:
        """Give a name of the list its page, which is made when it is first opened."""
        self._makers[name] = make

    def put_beside(self, panel: QWidget, width: int) -> None:
        """Put a panel beside the pages."""
        self._split.addWidget(panel)
        self._split.setStretchFactor(1, 0)
        self._split.setSizes([max(self.width() - width, width), width])

    def open_page(self, name: str) -> None:
        """Show a page; a name without a page yet is only marked in the list."""
        self._name = name
        self.sidebar.choose(name)
        if name not in self._pages and name in self._makers:
            self._pages[name] = self._makers[name]()
            self.stack.addWidget(self._pages[name])
        page = self._pages.get(name)
        if page is not None and self._shown is not page:
            self._shown = page
            self.stack.setCurrentWidget(page)
            self.page_opened.emit(name)

    def page_named(self, name: str) -> QWidget:
        """The page of a name, made where it was not yet."""
        self.open_page(name)
        return self._pages[name]

    @property
    def page(self) -> str:
        """The name of the page that was opened last."""
        return self._name

    @property
    def banner(self) -> Banner | None:
        """The banner above every page, if there is one."""
        return self._banner

    def show_banner(self, banner: Banner | None) -> None:
        """Put a banner above every page, or take it away."""
        if self._banner is not None:
            self._banner.deleteLater()
        self._banner = banner
        if banner is not None:
            self._column.insertWidget(0, banner)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Qt paints; the first time is told."""
        super().paintEvent(event)
        if not self._painted:
            self._painted = True
            self.painted.emit()

    def closeEvent(self, event: QCloseEvent) -> None:
        """Qt closes the window; nothing is lost, because every change is saved when it is made."""
        self.closed.emit()
        super().closeEvent(event)


class _Rule(QFrame):
    """A thin line from top to bottom."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setFixedWidth(1)
        self.setAutoFillBackground(True)
        palette = self.palette()
        palette.setColor(self.backgroundRole(), outline(palette))
        self.setPalette(palette)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
