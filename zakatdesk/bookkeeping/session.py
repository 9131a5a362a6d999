"""One open ledger: what it says now, what follows from it, and doing and undoing changes."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from zakatdesk.bookkeeping.ledger_file import Act, ChangeLabel, LedgerFile
from zakatdesk.domain.change import Change

if TYPE_CHECKING:
    from zakatdesk.domain.ledger import Ledger
    from zakatdesk.fiqh.assessment import Assessment

OnChange = Callable[[Change | None], None]
"""Told after each change what it was; none when anything may be different."""


class LedgerSession:
    """A ledger in memory and its file, which always say the same.

    A change is saved first and only then becomes the ledger in memory, so a failure leaves both as they were.

    Args:
        file: The open file; the session closes it.
        assess: What follows from a ledger on a day. `fiqh.incremental.Assessor` knows what it worked out before.
        as_of: The civil ordinal of the day for which is assessed.
    """

    def __init__(self, file: LedgerFile, *, assess: Callable[[Ledger, int], Assessment], as_of: int) -> None:
        """Read the ledger."""
        self.file = file
        self._assess = assess
        self._as_of = as_of
        self._listeners: list[OnChange] = []
        self._before: list[Callable[[Change], None]] = []
        self._assessment: Assessment | None = None
        self._ledger = file.load()

    @property
    def ledger(self) -> Ledger:
        """The facts now."""
        return self._ledger

    @property
    def as_of(self) -> int:
        """The civil ordinal of the day for which is assessed."""
        return self._as_of

    @as_of.setter
    def as_of(self, day: int) -> None:
        """Assess for another day from now on, as after midnight."""
        if day != self._as_of:
            self._as_of = day
            self._became(self._ledger, None)

    def assess(self, ledger: Ledger, day: int) -> Assessment:
        """What follows from these facts, as they are or were here, on some day; any thread may ask."""
        return self._assess(ledger, day)

    @property
    def assessment(self) -> Assessment:
        """What follows from the facts; computed when first asked after a change."""
        if self._assessment is None:
            self._assessment = self._assess(self._ledger, self._as_of)
        return self._assessment

    def on_change(self, listener: OnChange) -> Callable[[], None]:
        """Be told of each change.

        Returns:
            What ends it.
        """
        self._listeners.append(listener)
        return lambda: self._listeners.remove(listener) if listener in self._listeners else None

    def before_save(self, listener: Callable[[Change], None]) -> Callable[[], None]:
        """Be told of each change before it is saved, as for a backup of what was before it.

        Returns:
            What ends it.
        """
        self._before.append(listener)
        return lambda: self._before.remove(listener) if listener in self._before else None

    def do(self, change: Change) -> None:
        """Save a change and make it so; one without edits does nothing.

        Raises:
            StaleChange: A fact is not as the change found it.
            LedgerFileError: It could not be saved.
        """
        if change.edits:
            self._save(change, Act.DO)

    @property
    def undo_label(self) -> ChangeLabel | None:
        """What `undo` would undo; none when there is nothing."""
        return self.file.undo_label()

    @property
    def redo_label(self) -> ChangeLabel | None:
        """What `redo` would do again; none when there is nothing."""
        return self.file.redo_label()

    @property
    def can_undo(self) -> bool:
        """Whether there is something to undo that can be written."""
        return not self.file.read_only and self.undo_label is not None

    @property
    def can_redo(self) -> bool:
        """Whether there is something to do again that can be written."""
        return not self.file.read_only and self.redo_label is not None

    def undo(self) -> Change | None:
        """Undo the last change, also one of an earlier session.

        Returns:
            What it did; none when there was nothing to undo.
        """
        return self._from_history(self.file.undo_change(), Act.UNDO)

    def redo(self) -> Change | None:
        """Do again what was undone last.

        Returns:
            What it did; none when there was nothing.
        """
        return self._from_history(self.file.redo_change(), Act.REDO)

    def forget_person(self, person_id: str) -> None:
        """Remove a person for good, from the history too; it cannot be undone, nor can anything that came before.

        Raises:
            DomainError: As `remove_person`.
            LedgerFileError: It could not be saved.
        """
        from zakatdesk.bookkeeping.actions.people import remove_person  # noqa: PLC0415 - no ledger waits for it to open

        removal = remove_person(self._ledger, person_id)
        after = self._ledger.apply(removal)
        self.file.forget(removal, person_id)
        self._became(after, removal)

    def reload(self) -> None:
        """Read the file again, as after `CHANGED_ELSEWHERE`."""
        self._became(self.file.load(), None)

    def continue_in(self, file: LedgerFile) -> None:
        """Go on in another file that says the same, such as a copy made where the old place failed.

        Raises:
            LedgerFileError: It cannot be read; nothing is different.
        """
        ledger = file.load()
        before, self.file = self.file, file
        before.close()
        self._became(ledger, None)

    def settle(self) -> None:
        """Open what was only glanced at; the ledger is read again if it is another one by now.

        Raises:
            LedgerFileError: It cannot be opened.
        """
        if self.file.settle():
            return
        self.reload()

    def close(self) -> None:
        """Let go of the file."""
        self.file.close()

    def _from_history(self, change: Change | None, act: Act) -> Change | None:
        if change is not None:
            self._save(change, act)
        return change

    def _save(self, change: Change, act: Act) -> None:
        after = self._ledger.apply(change)
        for listener in tuple(self._before):
            listener(change)
        self.file.save(change, act)
        self._became(after, change)

    def _became(self, ledger: Ledger, change: Change | None) -> None:
        self._ledger = ledger
        self._assessment = None
        for listener in tuple(self._listeners):
            listener(change)
