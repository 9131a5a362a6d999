"""The first start: the language, whose zakat it is, and the rules. Three screens, each can be skipped."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QDialog, QHBoxLayout, QPushButton, QStackedWidget, QVBoxLayout, QWidget

from zakatdesk.desktop.dialogs.first_run_screens import LanguageScreen, PersonScreen, RulesScreen
from zakatdesk.desktop.look import GAP, MARGIN, PAGE_MARGIN
from zakatdesk.desktop.widgets.buttons import lead, link_button
from zakatdesk.desktop.widgets.letters import settle_in
from zakatdesk.desktop.widgets.text import Size, label
from zakatdesk.domain.parts import Mutable, field
from zakatdesk.domain.person import PolicyChoice
from zakatdesk.fiqh.explain import explain_preset
from zakatdesk.fiqh.presets import DEFAULT_PRESET
from zakatdesk.words import Words

SCREENS = 3


class Start(Mutable):
    """What a person said so far.

    Attributes:
        options: What differs from the preselected set of rules.
        path: Where the new ledger will lie.
    """

    path: Path
    name: str = ""
    currency: str = "USD"
    for_others: bool = False
    options: dict[str, str] = field(default_factory=dict)

    @property
    def policy(self) -> PolicyChoice:
        """The rules that were chosen."""
        return PolicyChoice(DEFAULT_PRESET, options=tuple(sorted(self.options.items())))


class FirstRun(QDialog):
    """The three screens.

    Args:
        start: Filled while the screens are gone through.
        choose_path: Asks for another place for the new ledger.

    Signals:
        language_chosen: A code; the window speaks it at once.
        digits_chosen: A code.
        begun: Make the ledger and add the first holding.
        example_asked: Look at the example instead.
        open_asked: Open a ledger that is there.
    """

    language_chosen = Signal(str)
    digits_chosen = Signal(str)
    begun = Signal()
    example_asked = Signal()
    open_asked = Signal()

    def __init__(
        self,
        words: Words,
        start: Start,
        choose_path: Callable[[Path], Path | None],
        screen: int = 0,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setObjectName("first_run")
        self.setWindowTitle(self.tr("Welcome to zakatdesk"))
        self.setMinimumSize(720, 680)
        self._title = label("", self, size=Size.TITLE, bold=True)
        self._step = label("", self, muted=True)
        self.stack = QStackedWidget(self)
        self.language = LanguageScreen(words, self)
        self.language.language_chosen.connect(self.language_chosen)
        self.language.digits_chosen.connect(self.digits_chosen)
        self.person = PersonScreen(start, self)
        about = words.text(explain_preset(DEFAULT_PRESET).caution)
        self.rules = RulesScreen(start, choose_path, about, self)
        self._screens: tuple[QWidget, ...] = (self.language, self.person, self.rules)
        for one in self._screens:
            self.stack.addWidget(one)
        self._words = words
        self._lay_out()
        self.go(screen)

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(PAGE_MARGIN, PAGE_MARGIN, PAGE_MARGIN, MARGIN)
        column.setSpacing(GAP)
        column.addWidget(self._step)
        column.addWidget(self._title)
        column.addSpacing(MARGIN)
        column.addWidget(self.stack, 1)
        self._skip = link_button(self.tr("S&kip: look at the example family"), "skip", self)
        self._open = link_button(self.tr("Open a &ledger I have"), "open_ledger", self)
        self._back = QPushButton(self.tr("&Back"), self)
        self._back.setObjectName("back")
        self._next = QPushButton(self)
        self._next.setObjectName("next")
        self._next.setDefault(True)
        lead(self._next)
        for button in (self._skip, self._open, self._back):
            button.setAutoDefault(False)
        self._skip.clicked.connect(self._example)
        self._open.clicked.connect(self._opened)
        self._back.clicked.connect(lambda: self.go(self.stack.currentIndex() - 1))
        self._next.clicked.connect(self._forward)
        row = QHBoxLayout()
        row.addWidget(self._skip)
        row.addWidget(self._open)
        row.addStretch(1)
        row.addWidget(self._back)
        row.addWidget(self._next)
        column.addLayout(row)

    def go(self, screen: int) -> None:
        """Show a screen."""
        titles = (self.tr("Language and digits"), self.tr("Whose zakat?"), self.tr("The rules"))
        self.stack.setCurrentIndex(screen)
        self._title.setText(titles[screen])
        step = self.tr("Step {step} of {steps}")
        self._step.setText(step.format(step=self._words.plain(screen + 1), steps=self._words.plain(SCREENS)))
        self._back.setVisible(screen > 0)
        last = screen == SCREENS - 1
        self._next.setText(self.tr("Add my first &holding") if last else self.tr("&Next"))
        settle_in(self)
        self._screens[screen].setFocus()

    def _forward(self) -> None:
        if self.stack.currentIndex() < SCREENS - 1:
            self.go(self.stack.currentIndex() + 1)
            return
        self.begun.emit()

    def _example(self) -> None:
        self.example_asked.emit()
        self.reject()

    def _opened(self) -> None:
        self.open_asked.emit()
