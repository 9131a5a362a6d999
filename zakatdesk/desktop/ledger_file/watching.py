"""Notices when nobody is at the window any more: nothing typed for a while, the screen locked, the machine going to sleep."""

from __future__ import annotations

import sys
from enum import StrEnum

from PySide6.QtCore import SLOT, QEvent, QObject, QTimer, Signal, Slot

MINUTE_MS = 60_000


class Away(StrEnum):
    """Why nobody is there."""

    IDLE = "idle"
    SCREEN = "screen"
    SLEEP = "sleep"
    ASKED = "asked"  # somebody asked for it


_SIGNS_OF_LIFE = frozenset(
    {
        QEvent.Type.KeyPress,
        QEvent.Type.MouseButtonPress,
        QEvent.Type.MouseMove,
        QEvent.Type.Wheel,
        QEvent.Type.TouchBegin,
        QEvent.Type.TabletMove,
        QEvent.Type.InputMethod,
    }
)

_SCREENS = ("org.freedesktop.ScreenSaver", "org.gnome.ScreenSaver", "org.cinnamon.ScreenSaver", "org.mate.ScreenSaver")
_LOGIN = "org.freedesktop.login1"


class IdleWatch(QObject):
    """Counts the time since something was typed or pointed at.

    Args:
        app: Shows each event first.

    Signals:
        away: Nothing was, for as long as `begin` said.
    """

    away = Signal()

    def __init__(self, app: QObject, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._app = app
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self.away)

    def begin(self, milliseconds: int) -> None:
        """Count from now on; 0 never ends."""
        self.end()
        if milliseconds > 0:
            self._app.installEventFilter(self)
            self._timer.start(milliseconds)

    def end(self) -> None:
        """Count no longer."""
        self._timer.stop()
        self._app.removeEventFilter(self)

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        """Qt shows each event first: a sign of life begins the count anew."""
        if event.type() in _SIGNS_OF_LIFE:
            self._timer.start()
        return False


class SystemWatch(QObject):
    """Listens to the desktop and the system, where they tell anything.

    Signals:
        away: An `Away`: the screen was locked, or the machine goes to sleep.
    """

    away = Signal(str)

    def listen(self) -> None:
        """Listen on the buses of this machine; where there are none, nothing is ever told."""
        if not sys.platform.startswith("linux"):
            return
        from PySide6.QtDBus import QDBusConnection  # noqa: PLC0415 - other systems have no such buses

        for bus in (QDBusConnection.sessionBus(), QDBusConnection.systemBus()):
            if bus.isConnected():
                self.listen_on(bus)

    def listen_on(self, bus: object) -> None:
        """Listen on one bus, whoever speaks there."""
        for interface in _SCREENS:
            bus.connect("", "", interface, "ActiveChanged", self, SLOT("screen_changed(bool)"))  # type: ignore[attr-defined]
        bus.connect("", "", f"{_LOGIN}.Session", "Lock", self, SLOT("session_locked()"))  # type: ignore[attr-defined]
        bus.connect("", "", f"{_LOGIN}.Manager", "PrepareForSleep", self, SLOT("sleep_changed(bool)"))  # type: ignore[attr-defined]

    @Slot(bool)
    def screen_changed(self, locked: bool) -> None:
        """The screen was locked or freed."""
        if locked:
            self.away.emit(Away.SCREEN)

    @Slot()
    def session_locked(self) -> None:
        """The session is to be locked."""
        self.away.emit(Away.SCREEN)

    @Slot(bool)
    def sleep_changed(self, begins: bool) -> None:
        """The machine goes to sleep, or woke up."""
        if begins:
            self.away.emit(Away.SLEEP)
