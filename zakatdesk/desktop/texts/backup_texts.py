"""How it stands with the backups, in words."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import QObject

from zakatdesk.bookkeeping.views.backups import BackupHealth, BackupState
from zakatdesk.words import Words


class BackupTexts(QObject):
    """Sentences about backups.

    Args:
        today: The civil ordinal of today, which is called so.
    """

    def __init__(self, words: Words, today: int, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._words = words
        self._today = date.fromordinal(today)

    def status(self, state: BackupState | None, *, running: bool) -> str:
        """The few words for the strip; empty where there is nothing to say."""
        if state is None:
            return self.tr("Making a backup…") if running else ""
        if state.health is BackupHealth.FAILED:
            return self.tr("The last backup failed")
        if state.newest is None:
            return self.tr("No backup yet")
        return self.tr("Last backup: {moment}").format(moment=self._moment(state))

    def warning(self, state: BackupState | None) -> str:
        """The sentence for somebody who should look; empty while all is well."""
        if state is None:
            return ""
        if state.health is BackupHealth.FAILED and state.failure is not None:
            why = self._words.error(state.failure)
            if state.newest is None:
                return self.tr("No backup could be made: {why}").format(why=why)
            return self.tr("The last backup failed; the newest is of {moment}. {why}").format(
                moment=self._moment(state), why=why
            )
        if state.health is BackupHealth.OLD:
            return self.tr(
                "The newest backup is old: it is of {moment}, and lacks %n change(s).", "", state.changes
            ).format(moment=self._moment(state))
        return ""

    def _moment(self, state: BackupState) -> str:
        assert state.newest is not None  # noqa: S101 - the callers looked
        return self._words.moment(state.newest.at.astimezone(), self._today)
