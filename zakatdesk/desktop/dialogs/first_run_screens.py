"""The three screens of the first start."""

from __future__ import annotations

from collections.abc import Callable
from fractions import Fraction
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QLocale, Signal
from PySide6.QtWidgets import (
    QButtonGroup,
    QCheckBox,
    QGridLayout,
    QHBoxLayout,
    QPushButton,
    QRadioButton,
    QVBoxLayout,
    QWidget,
)

from zakatdesk.desktop.actions import DIGITS, LANGUAGES
from zakatdesk.desktop.look import GAP, MARGIN
from zakatdesk.desktop.widgets.buttons import lead
from zakatdesk.desktop.widgets.currency_choice import CurrencyChoice
from zakatdesk.desktop.widgets.field import TextField
from zakatdesk.desktop.widgets.letters import without_letter
from zakatdesk.desktop.widgets.text import Size, label, sized
from zakatdesk.words import Words
from zakatdesk.words.bidi import ltr

if TYPE_CHECKING:
    from zakatdesk.desktop.dialogs.first_run import Start

SAMPLE = Fraction("1234.50")


class LanguageScreen(QWidget):
    """Each language in its own script; the digits, with a sample.

    Signals:
        language_chosen: A code.
        digits_chosen: A code.
    """

    language_chosen = Signal(str)
    digits_chosen = Signal(str)

    def __init__(self, words: Words, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        column = QVBoxLayout(self)
        column.setSpacing(GAP)
        languages = QButtonGroup(self)
        for code, name in LANGUAGES:
            button = QPushButton(name, self)
            button.setObjectName("language_" + code)
            button.setCheckable(True)
            button.setAutoDefault(False)
            button.setChecked(words.language == code)
            if button.isChecked():
                lead(button)
            button.setMinimumHeight(56)
            button.setFont(sized(button.font(), Size.HEADING, bold=True))
            button.clicked.connect(lambda _=False, chosen=code: self.language_chosen.emit(chosen))
            languages.addButton(button)
            column.addWidget(button)
            if words.language == code:
                self.setFocusProxy(button)
        column.addSpacing(MARGIN)
        row = QHBoxLayout()
        row.addWidget(label(self.tr("Digits"), self))
        digits = QButtonGroup(self)
        for code, name in DIGITS:
            radio = QRadioButton(name, self)
            radio.setObjectName("digits_" + code)
            radio.setChecked(words.digits == code)
            radio.clicked.connect(lambda _=False, chosen=code: self.digits_chosen.emit(chosen))
            digits.addButton(radio)
            row.addWidget(radio)
        row.addStretch(1)
        sample = label(words.money(SAMPLE, "EGP"), self, size=Size.HEADING, bold=True)
        sample.setObjectName("digits_sample")
        row.addWidget(sample)
        column.addLayout(row)
        column.addStretch(1)


class PersonScreen(QWidget):
    """The name, the currency, and whether it is done for others too."""

    def __init__(self, start: Start, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._start = start
        self.name_field = TextField("first_name", start.name or self.tr("Me"))
        self.name_field.line.setMaxLength(100)
        self.currency = CurrencyChoice("first_currency", [_usual_currency(start.currency)])
        self.others = QCheckBox(self.tr("I also do this for &others"), self)
        self.others.setObjectName("for_others")
        self.others.setChecked(start.for_others)
        grid = QGridLayout(self)
        grid.setHorizontalSpacing(MARGIN)
        grid.setVerticalSpacing(MARGIN)
        rows = ((self.tr("N&ame"), self.name_field.line), (self.tr("&Currency"), self.currency))
        for place, (words, field) in enumerate(rows):
            said = label(words, self)
            said.setBuddy(field)
            field.setAccessibleName(without_letter(words))
            grid.addWidget(said, place, 0)
            grid.addWidget(field, place, 1)
        grid.addWidget(self.others, 2, 1)
        note = self.tr("You can add the others under People, each with rules of their own.")
        grid.addWidget(label(note, self, size=Size.SMALL, muted=True, wrap=True), 3, 1)
        grid.setRowStretch(4, 1)
        grid.setColumnStretch(1, 1)
        self.setFocusProxy(self.name_field.line)
        self.name_field.line.textChanged.connect(lambda _: self._keep())
        self.currency.chosen.connect(lambda _: self._keep())
        self.others.toggled.connect(lambda _: self._keep())
        self._keep()

    def _keep(self) -> None:
        self._start.name = self.name_field.text or self.tr("Me")
        self._start.currency = self.currency.code
        self._start.for_others = self.others.isChecked()


class RulesScreen(QWidget):
    """Two questions with safe answers, and where the ledger will lie.

    Args:
        about: How far the rules were checked that hold at first.
    """

    def __init__(
        self, start: Start, choose_path: Callable[[Path], Path | None], about: str, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._start = start
        self._choose_path = choose_path
        column = QVBoxLayout(self)
        column.setSpacing(GAP)
        nisab = (
            ("GOLD", self.tr("&Gold"), self.tr("85 g of gold; most contemporary bodies teach it.")),
            ("SILVER", self.tr("Sil&ver"), self.tr("595 g of silver; zakat is due on less wealth.")),
        )
        method = (
            ("SINGLE_DATE", self.tr("One &day a year for everything"), self.tr("Simple; new money joins the old.")),
            ("OWN_HAWL", self.tr("&Each sum its own year"), self.tr("Exact; many days a year.")),
        )
        self._question(column, self.tr("Which nisab?"), "NISAB_BASIS_MONEY", nisab)
        self._question(column, self.tr("When is it due?"), "MUSTAFAD", method)
        said = self.tr("Days follow the Umm al-Qura calendar; announced months can be written down later.")
        column.addWidget(label(said, self, size=Size.SMALL, muted=True, wrap=True))
        rest = label(about, self, size=Size.SMALL, muted=True, wrap=True)
        rest.setObjectName("about_rules")
        column.addWidget(rest)
        ask = self.tr("You can change all of this later under People. Ask your scholar when in doubt.")
        column.addWidget(label(ask, self, size=Size.SMALL, muted=True, wrap=True))
        column.addStretch(1)
        row = QHBoxLayout()
        self._path = label("", self, muted=True, wrap=True)
        self._path.setObjectName("new_path")
        other = QPushButton(self.tr("Another &place…"), self)
        other.setObjectName("other_place")
        other.setAutoDefault(False)
        other.clicked.connect(self._ask_path)
        row.addWidget(self._path, 1)
        row.addWidget(other)
        column.addLayout(row)
        self._show_path()

    def _question(self, column: QVBoxLayout, asks: str, axis: str, options: tuple[tuple[str, str, str], ...]) -> None:
        column.addWidget(label(asks, self, size=Size.HEADING, bold=True))
        group = QButtonGroup(self)
        for place, (code, words, explained) in enumerate(options):
            button = QRadioButton(words, self)
            button.setObjectName("rule_" + code)
            button.setAccessibleDescription(explained)
            button.setChecked(self._start.options.get(axis, options[0][0]) == code)
            button.toggled.connect(lambda on, chosen=code, first=not place: self._keep(axis, chosen, first, on=on))
            group.addButton(button)
            column.addWidget(button)
            below = label(explained, self, size=Size.SMALL, muted=True, wrap=True)
            below.setContentsMargins(MARGIN + GAP, 0, 0, GAP)
            column.addWidget(below)
            if button.isChecked() and self.focusProxy() is None:
                self.setFocusProxy(button)
        column.addSpacing(GAP)

    def _keep(self, axis: str, code: str, usual: bool, *, on: bool) -> None:
        if on and usual:
            self._start.options.pop(axis, None)
        elif on:
            self._start.options[axis] = code

    def _ask_path(self) -> None:
        chosen = self._choose_path(self._start.path)
        if chosen is not None:
            self._start.path = chosen
            self._show_path()

    def _show_path(self) -> None:
        self._path.setText(self.tr("Your ledger will be kept in {path}").format(path=ltr(str(self._start.path))))


def _usual_currency(said: str) -> str:
    """The currency of the system's region, where it is known."""
    return QLocale.system().currencySymbol(QLocale.CurrencySymbolFormat.CurrencyIsoCode) or said
