"""What a desktop and a system tell over D-Bus is heard: on a bus of two, so that no bus of the machine is needed."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtDBus import QDBusConnection, QDBusMessage, QDBusServer
from pytestqt.qtbot import QtBot

from zakatdesk.desktop.ledger_file.watching import Away, SystemWatch

SCREEN = ("/org/freedesktop/ScreenSaver", "org.freedesktop.ScreenSaver", "ActiveChanged")
GNOME = ("/org/gnome/ScreenSaver", "org.gnome.ScreenSaver", "ActiveChanged")
SLEEP = ("/org/freedesktop/login1", "org.freedesktop.login1.Manager", "PrepareForSleep")
LOCK = ("/org/freedesktop/login1/session/_31", "org.freedesktop.login1.Session", "Lock")


@pytest.fixture
def speaker(qtbot: QtBot) -> Iterator[tuple[QDBusConnection, SystemWatch]]:
    """The other end of a bus on which a watch listens."""
    server = QDBusServer()
    ends: list[QDBusConnection] = []
    server.newConnection.connect(lambda end: ends.append(QDBusConnection(end)))
    bus = QDBusConnection.connectToPeer(server.address(), "watched")
    qtbot.waitUntil(lambda: bool(ends))
    watch = SystemWatch()
    watch.listen_on(bus)
    yield ends[0], watch
    QDBusConnection.disconnectFromPeer("watched")


def tell(end: QDBusConnection, what: tuple[str, str, str], *said: bool) -> None:
    message = QDBusMessage.createSignal(*what)
    message.setArguments(list(said))
    assert end.send(message)


@pytest.mark.parametrize(
    ("what", "said", "expected"),
    [
        (SCREEN, (True,), Away.SCREEN),
        (GNOME, (True,), Away.SCREEN),
        (LOCK, (), Away.SCREEN),
        (SLEEP, (True,), Away.SLEEP),
    ],
)
def test_it_is_heard(
    qtbot: QtBot,
    speaker: tuple[QDBusConnection, SystemWatch],
    what: tuple[str, str, str],
    said: tuple[bool, ...],
    expected: Away,
) -> None:
    end, watch = speaker
    with qtbot.waitSignal(watch.away) as caught:
        tell(end, what, *said)
    assert caught.args == [expected]


def test_waking_up_is_no_reason(qtbot: QtBot, speaker: tuple[QDBusConnection, SystemWatch]) -> None:
    end, watch = speaker
    heard: list[str] = []
    watch.away.connect(heard.append)
    tell(end, SLEEP, False)
    tell(end, SCREEN, False)
    tell(end, SLEEP, True)
    qtbot.waitUntil(lambda: bool(heard))
    assert heard == [Away.SLEEP]
