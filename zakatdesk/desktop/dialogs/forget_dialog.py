"""Forgetting a person for good, history included: a deliberate act that says what it does and asks for the name."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QPushButton, QWidget

from zakatdesk.bookkeeping.actions.said import tidy
from zakatdesk.desktop.dialogs.form import FormDialog
from zakatdesk.desktop.session_bridge import SessionBridge
from zakatdesk.desktop.widgets.choice import Choice
from zakatdesk.desktop.widgets.field import TextField
from zakatdesk.desktop.widgets.text import label
from zakatdesk.words.bidi import bare


class ForgetDialog(FormDialog):
    """Which person, and the name once more.

    Signals:
        backups_asked: The backups that still tell of the person shall be listed.
    """

    backups_asked = Signal()

    def __init__(self, bridge: SessionBridge, person: str, backups: int, parent: QWidget | None = None) -> None:
        """Ask about a person; `backups` copies made earlier still have everything."""
        super().__init__(self.tr("Forget a person for good"), bridge.words, parent)
        self.setObjectName("forget_dialog")
        self._bridge = bridge
        for place, said in enumerate(self._follows(backups)):
            self.column.insertWidget(place, label(said, self, wrap=True))
        people = [(one.id, self.words.name(one.name)) for one in bridge.ledger.people.values()]
        self.person = Choice(people, "forgotten_person", self)
        self.person.choose(person)
        self.typed = TextField("typed_name")
        self.add_field("person", self.tr("&Person"), self.person)
        self.add_field("typed_name", self.tr("&Type the name, to be sure"), self.typed)
        self.list_backups = QPushButton(self.tr("&List the backups…"), self)
        self.list_backups.setObjectName("list_backups")
        self.list_backups.setAutoDefault(False)
        self.list_backups.setVisible(backups > 0)
        self.list_backups.clicked.connect(self.backups_asked)
        self.box.addButton(self.list_backups, self.box.ButtonRole.ActionRole)
        self.save_button.setText(self.tr("&Forget for good"))
        self.person.chosen.connect(lambda _: self._compare())
        self.typed.edited.connect(self._compare)
        self.finish()
        self._compare()

    def _follows(self, backups: int) -> tuple[str, ...]:
        kept = self.tr("No backup of this ledger has the person.")
        if backups:
            kept = self.tr("%n backup(s) made earlier still have the person; delete them yourself.", "", backups)
        return (
            self.tr(
                "The person, with all holdings, entries and payments, is taken out of the ledger and out of its history. "
                "This cannot be undone, nor can anything that was done before it."
            ),
            self.tr(
                "{backups} So do files that were exported, copied or printed earlier: zakatdesk does not know where they are."
            ).format(backups=kept),
        )

    @property
    def fits(self) -> bool:
        """Whether the name that was typed is the person's."""
        found = self._bridge.ledger.people.get(self.person.code)
        return found is not None and tidy(bare(self.typed.text)).casefold() == tidy(found.name).casefold()

    def _compare(self) -> None:
        self.save_button.setEnabled(self.fits)

    def save(self) -> bool:
        """Make it so."""
        return self.fits and self._bridge.forget_person(self.person.code)
