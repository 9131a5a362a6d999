"""The line at the foot of a dialog: what would follow from what was typed so far."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from zakatdesk.bookkeeping.views.expected import Expected
from zakatdesk.desktop.widgets.text import label
from zakatdesk.desktop.widgets.tinted import Tinted
from zakatdesk.domain.ledger import Ledger
from zakatdesk.words import Words


class LiveLine(Tinted):
    """Worth, nisab, and the zakat expected with its day."""

    def __init__(self, words: Words, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._words = words
        self._said = label("", self, bold=True, wrap=True)
        self._said.setObjectName("live_line")
        self._said.setAccessibleName(self.tr("What follows"))
        self._more = label("", self, muted=True, wrap=True)
        self._more.setObjectName("live_more")
        self.column.addWidget(self._said)
        self.column.addWidget(self._more)
        self.say_nothing()

    @property
    def text(self) -> str:
        """What it says."""
        return self._said.text()

    def say_nothing(self) -> None:
        """Nothing is known yet."""
        self._said.setText(self.tr("Type an amount and a day, and see here what follows."))
        self._more.hide()

    def say(self, found: Expected, ledger: Ledger) -> None:
        """Say what follows."""
        parts = [self._worth(found), self._nisab(found), self._zakat(found, ledger)]
        self._said.setText(" ".join(part for part in parts if part))
        more = self._in_all(found)
        self._more.setText(more)
        self._more.setVisible(bool(more))

    def _worth(self, found: Expected) -> str:
        if found.worth is None:
            return ""
        return self.tr("Worth {amount}.").format(amount=self._words.money(found.worth, found.currency))

    def _nisab(self, found: Expected) -> str:
        if found.refusal is not None:
            return self._words.error(found.refusal)
        if found.missing:
            return self.tr("The price of {what} is needed to compare it with nisab.").format(
                what=self._words.priced(found.missing)
            )
        if found.above_nisab is None:
            return ""
        return self.tr("Above nisab.") if found.above_nisab else self.tr("No hawl runs for it now.")

    def _zakat(self, found: Expected, ledger: Ledger) -> str:
        if found.due is None:
            return ""
        day = self._words.day(found.due, ledger.calendar)
        if found.zakat is None:
            return self.tr("Its hawl closes on {day}.").format(day=day)
        return self.tr("Zakat expected {amount} on {day}.").format(
            amount=self._words.money(found.zakat, found.currency), day=day
        )

    def _in_all(self, found: Expected) -> str:
        said = []
        if found.in_all is not None and found.in_all != found.zakat:
            amount = self._words.money(found.in_all, found.currency)
            said.append(self.tr("With everything counted together: {amount}.").format(amount=amount))
        if found.overdue > 0:
            amount = self._words.money(found.overdue, found.currency)
            said.append(self.tr("To pay for days gone by: {amount}.").format(amount=amount))
        return " ".join(said)
