"""The window as a whole: which language it speaks, which ledger is open, what happens at the first start."""

from __future__ import annotations

import gc
from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QByteArray, QObject, QStandardPaths, Qt, QTimer

from zakatdesk.bookkeeping.services import Services, Setting
from zakatdesk.desktop.actions import DIGITS, LANGUAGES, PAGES, Commands
from zakatdesk.desktop.icons import Icons
from zakatdesk.desktop.language import Speech
from zakatdesk.desktop.main_window import MainWindow
from zakatdesk.desktop.sweeping import Sweeping
from zakatdesk.domain.calendar import HijriCalendar
from zakatdesk.words import Words

if TYPE_CHECKING:
    from PySide6.QtWidgets import QApplication, QDialog

    from zakatdesk.desktop.choosers import Choosers
    from zakatdesk.desktop.opened import Opened

DAY_MS = 60_000
"""How often it is looked whether another day has begun."""


class Desk(QObject):
    """Holds the window together.

    The frame is painted first; what opens a ledger is imported after that (`Opened`).

    Args:
        app: Gets the language and the direction.
        words: In the language asked for at the start.
        choosers: How files are asked for.
        version: Of the program.
    """

    def __init__(self, app: QApplication, services: Services, words: Words, choosers: Choosers, version: str) -> None:
        super().__init__()
        self.app = app
        self.services = services
        self.words = words
        self.choosers = choosers
        self._version = version
        self._speech = Speech(app)
        self._speech.speak(words.language)
        self.window = MainWindow()
        self.sheet: QDialog | None = None
        self.opened: Opened | None = None
        self._furnish("home")
        self._restore_window()
        self.window.closed.connect(self._closed)
        self._sweeping = Sweeping(self)
        self._clock = QTimer(self)
        self._clock.setInterval(DAY_MS)
        self._clock.timeout.connect(self._look_at_the_day)

    # From the start to the first ledger.

    def start(self, path: Path | None) -> None:
        """Show the window, and open the ledger when the frame is on the screen."""
        self._first_path = path
        # Nothing of what is imported until the first page is shown can be thrown away; looking for it takes time.
        gc.disable()
        self.window.painted.connect(self._open_first, Qt.ConnectionType.QueuedConnection)
        self.window.show()
        self._clock.start()

    def _open_first(self) -> None:
        from zakatdesk.desktop.opened import Opened  # noqa: PLC0415 - the frame does not wait for it

        self.opened = Opened(self)
        self.opened.begin(self._first_path)
        self._sweeping.begin()

    # Language.

    def speak(self, language: str, digits: str | None) -> None:
        """Speak another language, at once."""
        settings = self.services.settings
        settings.set(Setting.LANGUAGE, language)
        settings.set(Setting.DIGITS, digits)
        self.words = Words(language, digits)
        self._speech.speak(self.words.language)
        self.refurnish(self.window.page)

    def refurnish(self, page: str) -> None:
        """Build the frame and what is in it anew."""
        self._furnish(page)
        if self.opened is not None:
            self.opened.furnish()

    def choose_language(self, language: str) -> None:
        """Speak another language in the digits that are usual there."""
        if language != self.words.language:
            self.speak(language, None)

    def choose_digits(self, digits: str) -> None:
        """Show other digits."""
        if digits != self.words.digits:
            self.speak(self.words.language, digits)

    def _furnish(self, page: str) -> None:
        """Build the frame in the language that is spoken."""
        self.icons = Icons(self.app.palette(), right_to_left=self.words.rtl)
        self.commands = Commands(self.icons, self.window)
        self.commands.allow(ledger=False, writing=False)
        self.window.furnish(self.commands, self.icons)
        self.window.setWindowIcon(self.icons.accented("zakatdesk"))
        self.window.open_page(page)
        self.commands["language_" + self.words.language].setChecked(True)
        self.commands["digits_" + self.words.digits].setChecked(True)
        self._wire()
        self._tell_day()

    def _wire(self) -> None:
        for code, _ in LANGUAGES:
            self._on("language_" + code, partial(self.choose_language, code))
        for code, _ in DIGITS:
            self._on("digits_" + code, partial(self.choose_digits, code))
        for page in PAGES:
            self._on("page_" + page, partial(self.window.open_page, page))
        self._on("shortcuts", self.show_shortcuts)
        self._on("about", self.show_about)
        self._on("quit", self.window.close)

    def _on(self, name: str, act: Callable[[], object]) -> None:
        # Queued, because some of these take the menu away from which they were asked.
        action = self.commands[name]
        action.triggered.connect(lambda _=False: QTimer.singleShot(0, self, act))

    # The day.

    def _look_at_the_day(self) -> None:
        if self.opened is not None:
            self.opened.look_at_the_day()

    def _tell_day(self) -> None:
        """Today by both calendars, until a ledger with its own month beginnings is open."""
        self.tell_day(HijriCalendar())

    def tell_day(self, calendar: HijriCalendar) -> None:
        """Write today by both calendars into the strip, and the calendar in use."""
        today = self.services.today().toordinal()
        day = self.words.day(today, calendar)
        said = self.tr("Today: {weekday}, {day}").format(weekday=self.words.weekday(today), day=day)
        corrected = len(calendar.corrections)
        used = self.tr("Umm al-Qura calendar")
        if corrected:
            used = self.tr("Umm al-Qura calendar, with announced months")
        self.window.tell_today(said, used)

    # Sheets, and the window itself.

    def show_shortcuts(self) -> None:
        """Show every key."""
        from zakatdesk.desktop.dialogs.help import ShortcutSheet  # noqa: PLC0415

        self._show_sheet(ShortcutSheet(self.commands, self.words, self.window))

    def show_about(self) -> None:
        """Show what this program is."""
        from zakatdesk.desktop.dialogs.help import AboutSheet  # noqa: PLC0415

        self._show_sheet(AboutSheet(self._version, self.icons, self.words, self.window))

    def _show_sheet(self, sheet: QDialog) -> None:
        self.sheet = sheet
        sheet.open()

    @property
    def documents(self) -> Path:
        """The folder where people keep their files."""
        found = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
        return Path(found) if found else Path.home()

    def _restore_window(self) -> None:
        kept = self.services.settings.get(Setting.WINDOW)
        if kept:
            self.window.restoreGeometry(QByteArray.fromBase64(kept.encode("ascii", "ignore")))

    def _closed(self) -> None:
        geometry = bytes(self.window.saveGeometry().toBase64().data())
        self.services.settings.set(Setting.WINDOW, geometry.decode("ascii"))
        self._clock.stop()
        if self.opened is not None:
            self.opened.close()
        self._finish_work()
        self._sweeping.end()
        self._speech.fall_silent()

    def _finish_work(self) -> None:
        """Wait for what is done beside the window: from now on Python may search for rubbish in any thread that is left."""
        from PySide6.QtCore import QThreadPool  # noqa: PLC0415 - the first frame needs none

        for pool in (*self.findChildren(QThreadPool), *self.window.findChildren(QThreadPool)):
            pool.waitForDone()
