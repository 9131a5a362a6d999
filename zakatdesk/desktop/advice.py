"""What the checks find in the open ledger, kept up to date beside the window."""

from __future__ import annotations

from contextlib import suppress
from functools import partial
from typing import TYPE_CHECKING, cast

from PySide6.QtCore import QObject, QTimer, Signal

from zakatdesk import __version__
from zakatdesk.bookkeeping.file_errors import LedgerFileError
from zakatdesk.desktop.session_bridge import AFTER_PAINTING_MS, SessionBridge
from zakatdesk.desktop.tasks import LatestTask

if TYPE_CHECKING:
    from zakatdesk.bookkeeping.checks.computed import Otherwise
    from zakatdesk.bookkeeping.checks.computed_note import ComputedNote
    from zakatdesk.bookkeeping.checks.finding import Finding

    Findings = tuple[Finding, ...]


class Advice(QObject):
    """The findings of one open ledger.

    The first page does not wait for them: they are worked out after it was painted, and for a large ledger beside the
    window.

    Signals:
        changed: There are other findings.
    """

    changed = Signal()

    def __init__(self, bridge: SessionBridge, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._bridge = bridge
        self._note: ComputedNote | None = None
        self.findings: Findings = ()
        self.is_known = False
        self._task = LatestTask(self)
        self._task.done.connect(self._take)
        self._first = QTimer(self)
        self._first.setSingleShot(True)
        self._first.timeout.connect(self._begin)
        self._first.start(AFTER_PAINTING_MS)

    def _begin(self) -> None:
        """Look for the first time, and from now on after each change."""
        self._bridge.changed.connect(self._look)
        self._look()

    def _look(self) -> None:
        from zakatdesk.bookkeeping.checks.all_checks import findings  # noqa: PLC0415 - not before the first page
        from zakatdesk.bookkeeping.checks.look import Look  # noqa: PLC0415

        bridge = self._bridge
        outlook = bridge.outlook
        if not bridge.is_current:
            return
        work = partial(findings, Look(bridge.ledger, outlook, bridge.today, self._otherwise()))
        if bridge.is_large:
            self._task.begin(work)
        else:
            self._take(work())

    def _take(self, found: object) -> None:
        first, self.is_known = not self.is_known, True
        if found != self.findings or first:
            self.findings = cast("Findings", found)
            self.changed.emit()

    def _otherwise(self) -> tuple[Otherwise, ...]:
        """What another version computed otherwise; nothing where the file cannot say."""
        now = self._bridge.outlook.now
        note = self._noted()
        return () if now is None or note is None else note.otherwise(self._bridge.ledger, now)

    def _noted(self) -> ComputedNote | None:
        from zakatdesk.bookkeeping.checks.computed_note import ComputedNote  # noqa: PLC0415

        if self._note is None:
            with suppress(LedgerFileError):
                self._note = ComputedNote(self._bridge.session.file, __version__)
        return self._note

    def seen(self) -> None:
        """A person has seen what another version computed otherwise."""
        now, note = self._bridge.outlook.now, self._noted()
        if now is not None and note is not None:
            with suppress(LedgerFileError):
                note.seen(self._bridge.ledger, now)
        self._look()

    def let_go(self) -> None:
        """Look no longer, and keep in the file what was computed last."""
        self._first.stop()
        self._task.stop()
        if self._note is None or not self._bridge.is_current:
            return
        now = self._bridge.outlook.now
        if now is not None:
            with suppress(LedgerFileError):
                self._note.keep(self._bridge.ledger, now)
