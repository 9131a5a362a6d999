"""Setting, changing and removing the passphrase of the open ledger."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QDialog, QWidget

from zakatdesk.bookkeeping.file_errors import FileFault, LedgerFileError
from zakatdesk.bookkeeping.passphrase_strength import Strength, strength
from zakatdesk.desktop.dialogs.form import FormDialog
from zakatdesk.desktop.icons import Icons
from zakatdesk.desktop.tasks import LatestTask
from zakatdesk.desktop.widgets.choice import Choice
from zakatdesk.desktop.widgets.passphrase_field import PassphraseField
from zakatdesk.desktop.widgets.text import label
from zakatdesk.domain.errors import DomainError
from zakatdesk.words import Words
from zakatdesk.words.protection import MINUTES

Protect = Callable[[str | None, str | None], int]
"""Takes the passphrase that fits now and the next one; none for none. Gives how many backups stay as they were."""

_CHANGE, _REMOVE = "change", "remove"
_MINUTES = (1, 5, 15, 30, 60)


class PassphraseDialog(FormDialog):
    """A passphrase for the ledger, typed twice; or another one, or none.

    Args:
        protect: Makes it so, beside the window; raises why it cannot be.
        minutes: How long nothing is typed before the ledger is locked; 0 for never.
        is_protected: Whether the ledger has one.

    Signals:
        finished_well: It is so now; how many backups stay as they were.
        minutes_chosen: Another time after which the ledger is locked.
    """

    finished_well = Signal(int)
    minutes_chosen = Signal(int)

    def __init__(
        self,
        words: Words,
        icons: Icons,
        protect: Protect,
        minutes: int,
        parent: QWidget | None = None,
        *,
        is_protected: bool,
    ) -> None:
        super().__init__(self.tr("Passphrase"), words, parent)
        self.setObjectName("passphrase_dialog")
        self._protect = protect
        self._has_one = is_protected
        self._is_working = False
        self._task = LatestTask(self)
        self._task.done.connect(self._answered)
        self._said = label("", self, wrap=True)
        self.column.insertWidget(0, self._said)
        self.current = PassphraseField("current", icons, self)
        self.act = Choice(
            [(_CHANGE, self.tr("Another passphrase")), (_REMOVE, self.tr("No passphrase any more"))], "act", self
        )
        self.new = PassphraseField("passphrase", icons, self)
        self.again = PassphraseField("again", icons, self)
        self.minutes = Choice(self._times(minutes), "minutes", self)
        self.minutes.choose(str(minutes))
        self._add_fields()
        self._lost = label(self._lost_words(), self, bold=True, wrap=True)
        self.column.addWidget(self._lost)
        for field in (self.current, self.new, self.again):
            field.edited.connect(self.trouble.hide)
        self.new.edited.connect(self._tell_strength)
        self.act.chosen.connect(lambda _: self._show_act())
        self.minutes.chosen.connect(lambda code: self.minutes_chosen.emit(int(code)))
        self.finish()
        self._show_act()

    def _add_fields(self) -> None:
        if self._has_one:
            self.add_field("current", self.tr("&Passphrase now"), self.current)
            self.add_field("act", self.tr("&From now on"), self.act)
        self.add_field("passphrase", self.tr("&New passphrase"), self.new)
        self.add_field("again", self.tr("Once &more"), self.again)
        if self._has_one:
            self.add_field("minutes", self.tr("&Lock when nothing is typed for"), self.minutes)
        else:
            for field in (self.current, self.act, self.minutes):
                field.hide()

    def _times(self, minutes: int) -> list[tuple[str, str]]:
        """The times to choose from, with the one that is kept."""
        times = [(str(time), self.words.say(MINUTES, n=time)) for time in sorted({*_MINUTES, minutes} - {0})]
        return [*times, ("0", self.tr("Never"))]

    def _lost_words(self) -> str:
        return self.tr(
            "A lost passphrase is a lost ledger: nobody can open it without, nor its backups. "
            "Print a recovery sheet and keep it where only your family finds it."
        )

    @property
    def _removes(self) -> bool:
        return self._has_one and self.act.code == _REMOVE

    def _show_act(self) -> None:
        """Show the fields and the words of what is to be done."""
        removes = self._removes
        for name in ("passphrase", "again"):
            self.show_field(name, on=not removes)
        self._lost.setVisible(not removes)
        if removes:
            said = self.tr("Whoever gets hold of the file or a backup can read it then.")
            does = self.tr("&Remove the passphrase")
        elif self._has_one:
            said = self.tr("The ledger and its backups here are written anew under the new passphrase.")
            does = self.tr("Chan&ge the passphrase")
        else:
            said = self.tr(
                "The ledger and its backups here are encrypted; they open with the passphrase only. "
                "Copies that you made elsewhere stay readable."
            )
            does = self.tr("Pro&tect the ledger")
        self._said.setText(said)
        self.save_button.setText(does)

    def _tell_strength(self) -> None:
        typed = self.new.text
        said = {
            Strength.WEAK: self.tr(
                "Weak: a computer guesses it. Take four or more words that nobody would put together."
            ),
            Strength.FAIR: self.tr("Fair: enough against somebody who finds the file. Some more words make it strong."),
            Strength.STRONG: self.tr("Strong."),
        }
        self.new.say(said[strength(typed)] if typed else "")

    @property
    def is_working(self) -> bool:
        """Whether the file is being written anew."""
        return self._is_working

    def accept(self) -> None:
        """Check what was typed, and make it so."""
        if self._is_working:
            return
        try:
            current, new = self._typed()
        except DomainError as error:
            self.tell(error)
            return
        self._busy(on=True)
        protect = self._protect
        self._task.begin(lambda: _outcome(protect, current, new))

    def _typed(self) -> tuple[str | None, str | None]:
        """The passphrase now, and the one from now on.

        Raises:
            DomainError: One is missing, or the second typing differs.
        """
        current = self.current.text if self._has_one else None
        if current == "":
            raise DomainError("PASSPHRASE_EMPTY", "current")
        if self._removes:
            return current, None
        if not self.new.text:
            raise DomainError("PASSPHRASE_EMPTY", "passphrase")
        if self.new.text != self.again.text:
            raise DomainError("PASSPHRASE_DIFFERS", "again")
        return current, self.new.text

    def reject(self) -> None:
        """Leave; not while the file is being written."""
        if not self._is_working:
            super().reject()

    def done(self, result: int) -> None:
        """Qt closes the dialog: what was typed goes with it."""
        self._task.stop()
        for field in (self.current, self.new, self.again):
            field.clear()
        super().done(result)

    def _answered(self, outcome: int | DomainError | LedgerFileError) -> None:
        self._busy(on=False)
        if isinstance(outcome, int):
            QDialog.accept(self)
            self.finished_well.emit(outcome)
        elif isinstance(outcome, DomainError):
            self.tell(outcome)
        elif outcome.fault is FileFault.WRONG_PASSPHRASE:
            self.current.warn(self.tr("This passphrase does not fit."))
            self.current.line.selectAll()
            self.current.line.setFocus()
        else:
            self.tell_trouble(self.words.error(outcome))

    def _busy(self, *, on: bool) -> None:
        self._is_working = on
        self.box.setEnabled(not on)
        for field in (self.current, self.new, self.again):
            field.line.setReadOnly(on)
        if on:
            self.save_button.setText(self.tr("Writing and checking…"))
        else:
            self._show_act()


def _outcome(protect: Protect, current: str | None, new: str | None) -> int | DomainError | LedgerFileError:
    try:
        return protect(current, new)
    except (DomainError, LedgerFileError) as refused:
        return refused
