"""Asking for the passphrase of a ledger: patient with mistakes, and slower with each."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QDialog, QWidget

from zakatdesk.bookkeeping.file_errors import FileFault, LedgerFileError
from zakatdesk.desktop.dialogs.form import FormDialog
from zakatdesk.desktop.icons import Icons
from zakatdesk.desktop.tasks import LatestTask
from zakatdesk.desktop.widgets.passphrase_field import PassphraseField
from zakatdesk.desktop.widgets.text import label
from zakatdesk.domain.errors import DomainError
from zakatdesk.words import Words

SECOND_MS = 1000
LONGEST_WAIT = 30
"""The longest wait after a wrong passphrase, in seconds; it doubles from one. Nobody is ever locked out."""

Refusal = DomainError | LedgerFileError


class UnlockDialog(FormDialog):
    """The passphrase of one ledger. It is tried beside the window, which never stands still.

    Args:
        path: The ledger.
        attempt: Tries a passphrase; raises why it cannot be.
        why: Why it is asked for.

    Signals:
        unlocked: It fits, and the ledger opens now.
    """

    unlocked = Signal()

    def __init__(
        self,
        path: Path,
        attempt: Callable[[str], None],
        why: str,
        words: Words,
        icons: Icons,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(self.tr("Open {name}").format(name=words.figure(path.stem)), words, parent)
        self.setObjectName("unlock_dialog")
        self._attempt = attempt
        self._wrong = 0
        self._wait = 0
        self._is_trying = False
        self._second = QTimer(self)
        self._second.setInterval(SECOND_MS)
        self._second.timeout.connect(self._count_down)
        self._task = LatestTask(self)
        self._task.done.connect(self._answered)
        self.column.insertWidget(0, label(why, self, wrap=True))
        self.passphrase = PassphraseField("passphrase", icons)
        self.add_field("passphrase", self.tr("&Passphrase"), self.passphrase)
        self.save_button.setText(self.tr("&Open"))
        self.finish()

    @property
    def waits(self) -> int:
        """How many seconds must pass before the next one is tried."""
        return self._wait

    def accept(self) -> None:
        """Try what was typed."""
        if self._is_trying or self._wait:
            return
        if not self.passphrase.text:
            self.tell(DomainError("PASSPHRASE_EMPTY", "passphrase"))
            return
        self._busy(on=True)
        self.passphrase.say(self.tr("Trying…"))
        typed, attempt = self.passphrase.text, self._attempt
        self._task.begin(lambda: _refusal(attempt, typed))

    def done(self, result: int) -> None:
        """Qt closes the dialog: what was typed goes with it."""
        self._task.stop()
        self._second.stop()
        self.passphrase.clear()
        super().done(result)

    def _answered(self, refused: Refusal | None) -> None:
        self._busy(on=False)
        self.passphrase.say("")
        if refused is None:
            QDialog.accept(self)
            self.unlocked.emit()
        elif isinstance(refused, LedgerFileError) and refused.fault is FileFault.WRONG_PASSPHRASE:
            self.slow_down()
        elif isinstance(refused, LedgerFileError):
            self.tell_trouble(self.words.error(refused))
        else:
            self.tell(refused)

    def slow_down(self) -> None:
        """Keep what was typed, say that it does not fit, and wait longer after each time."""
        self._wait = min(1 << self._wrong, LONGEST_WAIT)
        self._wrong += 1
        self.passphrase.warn(
            self.tr("This passphrase does not fit. Look at capital letters and the keyboard's language.")
        )
        self.passphrase.line.selectAll()
        self.passphrase.line.setFocus()
        self._second.start()
        self._tell_wait()

    def _count_down(self) -> None:
        self._wait -= 1
        if not self._wait:
            self._second.stop()
        self._tell_wait()

    def _tell_wait(self) -> None:
        self.save_button.setEnabled(not self._wait)
        self.save_button.setText(
            self.tr("&Open in {seconds}").format(seconds=self.words.plain(self._wait))
            if self._wait
            else self.tr("&Open")
        )

    def _busy(self, *, on: bool) -> None:
        self._is_trying = on
        self.save_button.setEnabled(not on)
        self.passphrase.line.setReadOnly(on)


def _refusal(attempt: Callable[[str], None], passphrase: str) -> Refusal | None:
    """Why a passphrase cannot be used; none when it fits."""
    try:
        attempt(passphrase)
    except (DomainError, LedgerFileError) as refused:
        return refused
    return None
