"""A second start for the same ledger finds the window that has it, and lets that come to the front."""

from __future__ import annotations

from hashlib import sha256
from pathlib import Path

from PySide6.QtCore import QObject, Signal
from PySide6.QtNetwork import QLocalServer, QLocalSocket

WAIT_MS = 2_000
"""So long a second start waits for the first one to answer."""

_KNOCK, _ANSWER = b"raise\n", b"raised\n"


def door_name(ledger: Path) -> str:
    """The name under which a window waits: another one for each ledger and each user of the machine."""
    told = f"{Path.home()}\n{ledger.resolve()}"
    return "zakatdesk-" + sha256(told.encode(errors="surrogateescape")).hexdigest()[:24]


def knock(ledger: Path) -> bool:
    """Ask the window that has a ledger open to come to the front; tells whether there was one that did."""
    socket = QLocalSocket()
    socket.connectToServer(door_name(ledger))
    if not socket.waitForConnected(WAIT_MS):
        return False
    socket.write(_KNOCK)
    socket.flush()
    answered = socket.waitForReadyRead(WAIT_MS) and bytes(socket.readAll().data()) == _ANSWER
    socket.disconnectFromServer()
    return answered


class FrontDoor(QObject):
    """Waits for a second start.

    Signals:
        knocked: Somebody started the program again for this ledger.
    """

    knocked = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._server = QLocalServer(self)
        self._server.setSocketOptions(QLocalServer.SocketOption.UserAccessOption)
        self._server.newConnection.connect(self._answer)

    def open(self, ledger: Path) -> bool:
        """Wait for whoever starts with this ledger; its lock is held, so what an earlier window left is nobody's."""
        self.close()
        name = door_name(ledger)
        QLocalServer.removeServer(name)
        return self._server.listen(name)

    def close(self) -> None:
        """Wait no longer."""
        self._server.close()

    def _answer(self) -> None:
        socket = self._server.nextPendingConnection()
        socket.disconnected.connect(socket.deleteLater)
        socket.readyRead.connect(lambda: self._say(socket))
        self._say(socket)

    def _say(self, socket: QLocalSocket) -> None:
        if bytes(socket.readAll().data()).startswith(_KNOCK):
            socket.write(_ANSWER)
            socket.flush()
            self.knocked.emit()
