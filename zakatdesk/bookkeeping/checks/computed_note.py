"""The note in a ledger file of what was computed last: compared when the file is opened, kept when it is closed."""

from __future__ import annotations

from zakatdesk.bookkeeping.checks.computed import (
    PREFERENCE,
    Computed,
    Otherwise,
    computed,
    differences,
    from_text,
    key_of,
    to_text,
)
from zakatdesk.bookkeeping.ledger_file import LedgerFile
from zakatdesk.domain.ledger import Ledger
from zakatdesk.domain.parts import replace
from zakatdesk.fiqh.assessment import Assessment


class ComputedNote:
    """The note of one ledger file.

    Args:
        file: Where it is kept.
        engine: This version of the program.
    """

    def __init__(self, file: LedgerFile, engine: str) -> None:
        """Read the note."""
        self._file = file
        self._engine = engine
        self._kept = from_text(file.preference(PREFERENCE))
        self._waiting: tuple[Otherwise, ...] = self._kept.otherwise if self._kept is not None else ()
        self._compared = False

    def otherwise(self, ledger: Ledger, assessment: Assessment) -> tuple[Otherwise, ...]:
        """What differs from the version before and waits for somebody to see it.

        The first call compares the note with the facts as they were opened; later ones look whether it still differs.
        """
        now = self._now(ledger, assessment)
        if not self._compared and self._kept is not None:
            fresh = differences(self._kept, now)
            told = {_key(row) for row in fresh}
            self._waiting = (*fresh, *(row for row in self._waiting if _key(row) not in told))
        self._compared = True
        rows = (replace(row, after=now.sums.get(_key(row), "")) for row in self._waiting if row.due <= now.as_of)
        return tuple(row for row in rows if row.before != row.after)

    def keep(self, ledger: Ledger, assessment: Assessment) -> None:
        """Write down what is computed now, with what nobody has seen yet; nothing where nothing can be written."""
        note = replace(self._now(ledger, assessment), otherwise=self.otherwise(ledger, assessment))
        if self._file.read_only or (self._kept is not None and replace(self._kept, as_of=note.as_of) == note):
            return
        self._file.set_preference(PREFERENCE, to_text(note))
        self._kept = note

    def seen(self, ledger: Ledger, assessment: Assessment) -> None:
        """Somebody has seen what differs: from now on the figures of this version are the ones to compare with."""
        self._compared = True
        self._waiting = ()
        self.keep(ledger, assessment)

    def _now(self, ledger: Ledger, assessment: Assessment) -> Computed:
        closed = frozenset(
            key_of(row.person, row.zakat_class, row.group, ledger.calendar.ordinal(row.due))
            for row in ledger.closed_years.values()
        )
        return computed(assessment, self._engine, self._file.mark.number, closed)


def _key(row: Otherwise) -> str:
    return key_of(row.person, row.zakat_class, row.group, row.due)
