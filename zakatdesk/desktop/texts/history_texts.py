"""Changes of the history in words: what was done, when and by whom."""

from __future__ import annotations

from datetime import date

from zakatdesk.bookkeeping.ledger_file import Act, HistoryRow
from zakatdesk.domain.marks import sentence
from zakatdesk.words import Words

UNDONE = sentence("history", "undone since")
NOBODY = sentence("history", "nobody named")


class HistoryTexts:
    """Changes in the language of the window.

    Args:
        today: The civil ordinal of today, which is called so.
    """

    def __init__(self, words: Words, today: int) -> None:
        """Remember both."""
        self._words = words
        self._today = date.fromordinal(today)

    def what(self, row: HistoryRow) -> str:
        """What was done."""
        words, label = self._words, row.label
        if row.act is Act.UNDO:
            return words.undo_label(label.label, label.about)
        if row.act is Act.REDO:
            return words.redo_label(label.label, label.about)
        return words.label(label.label, label.about)

    def note(self, row: HistoryRow) -> str:
        """What became of it."""
        return self._words.text(UNDONE) if row.undone else ""

    def when(self, row: HistoryRow) -> str:
        """When it was written, in the time of this machine."""
        return self._words.moment(row.at.astimezone(), self._today)

    def who(self, row: HistoryRow) -> str:
        """Who was at the machine."""
        return self._words.name(row.by) if row.by else self._words.text(NOBODY)
