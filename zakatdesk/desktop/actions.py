"""Every command of the window: its words, its key, its picture. A page asks for a command by name."""

from __future__ import annotations

from enum import Enum, auto

from PySide6.QtCore import QObject
from PySide6.QtGui import QAction, QActionGroup, QKeySequence

from zakatdesk.desktop.icons import Icons

LANGUAGES = (("ar", "العربية"), ("en", "English"), ("id", "Bahasa Indonesia"))
"""Each language in its own script, so that it is found by whoever reads no other."""

DIGITS = (("latin", "123"), ("arabic", "١٢٣"))

PAGES = ("people", "home", "holdings", "payments", "prices", "years", "charts", "history")
"""The pages in the order of the list and of Ctrl+1, Ctrl+2 ..."""


class Needs(Enum):
    """Without what a command cannot be used."""

    NOTHING = auto()
    LEDGER = auto()
    WRITING = auto()  # a ledger that can be written
    PROTECTED = auto()  # a ledger with a passphrase
    CHOICE = auto()  # something chosen on a page, which lets the command be used itself


class Commands(QObject):
    """The commands as Qt actions, in the language that is installed when they are made.

    Args:
        icons: In the direction of that language.
    """

    def __init__(self, icons: Icons, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._icons = icons
        self._actions: dict[str, QAction] = {}
        self._needs: dict[str, Needs] = {}
        self._file()
        self._edit()
        self._view()
        self._tools_and_help()

    def __getitem__(self, name: str) -> QAction:
        """The action of this name."""
        return self._actions[name]

    def names(self) -> tuple[str, ...]:
        """All names, in the order of the menus."""
        return tuple(self._actions)

    def enable(self, names: tuple[str, ...], *, on: bool) -> None:
        """Let commands be used, or not."""
        for name in names:
            self._actions[name].setEnabled(on)

    def allow(self, *, ledger: bool, writing: bool, protected: bool = False) -> None:
        """Let commands be used as far as there is what they need; a choice is told by its page, and ends with the ledger."""
        for name, needs in self._needs.items():
            if needs is Needs.CHOICE and not ledger:
                self._actions[name].setEnabled(False)
            elif needs is Needs.PROTECTED:
                self._actions[name].setEnabled(protected)
            elif needs in (Needs.LEDGER, Needs.WRITING):
                self._actions[name].setEnabled(ledger and (writing or needs is Needs.LEDGER))

    def _file(self) -> None:
        self._add("new_ledger", self.tr("&New ledger…"), "Ctrl+Shift+L")
        self._add("open_ledger", self.tr("&Open a ledger…"), QKeySequence.StandardKey.Open)
        self._add("open_example", self.tr("Open the &example family"))
        self._add("import_form", self.tr("&Import an open form…"))
        self._add("export_form", self.tr("E&xport as an open form…"), needs=Needs.LEDGER)
        self._add("statement", self.tr("Zakat s&tatement…"), "Ctrl+P", "statement", needs=Needs.LEDGER)
        self._add("backups", self.tr("&Backups…"), needs=Needs.LEDGER)
        self._add("save_elsewhere", self.tr("&Save a copy elsewhere…"), "Ctrl+Shift+S", needs=Needs.LEDGER)
        self._add("passphrase", self.tr("&Passphrase…"), needs=Needs.WRITING)
        self._add("recovery_sheet", self.tr("&Recovery sheet…"), needs=Needs.PROTECTED)
        self._add("lock", self.tr("&Lock"), "Ctrl+L", "lock", needs=Needs.PROTECTED)
        self._add("quit", self.tr("&Quit"), "Ctrl+Q")

    def _edit(self) -> None:
        self._add("undo", self.tr("&Undo"), "Ctrl+Z", "undo", needs=Needs.CHOICE)
        self._add("redo", self.tr("&Redo"), "Ctrl+Shift+Z", "redo", needs=Needs.CHOICE)
        self._add("add_holding", self.tr("Add a &holding…"), "Ctrl+N", "add", needs=Needs.WRITING)
        self._add("edit_holding", self.tr("&Edit the holding…"), "Ctrl+E", "edit", needs=Needs.CHOICE)
        self._add("remove_holding", self.tr("Re&move the holding"), "Ctrl+Del", "remove", needs=Needs.CHOICE)
        self._add("add_entry", self.tr("Add an e&ntry"), "Ctrl+Return", "add", needs=Needs.CHOICE)
        self._add("pay", self.tr("Pa&y zakat…"), "Ctrl+Shift+Y", "payments", needs=Needs.WRITING)
        self._add("edit_payment", self.tr("Edit the pa&yment…"), icon="edit", needs=Needs.CHOICE)
        self._add("remove_payment", self.tr("Remove the paymen&t"), icon="remove", needs=Needs.CHOICE)
        self._add("add_price", self.tr("Add a &price…"), "Ctrl+Shift+P", "prices", needs=Needs.WRITING)
        self._add("edit_price", self.tr("Edit the pri&ce…"), icon="edit", needs=Needs.CHOICE)
        self._add("remove_price", self.tr("Remove the price"), icon="remove", needs=Needs.CHOICE)
        self._add("paste_prices", self.tr("Paste &several prices…"), "Ctrl+Shift+V", "add", needs=Needs.WRITING)
        self._add("add_person", self.tr("Add a per&son…"), "Ctrl+Shift+M", "people", needs=Needs.WRITING)
        self._add("forget_person", self.tr("&Forget a person for good…"), needs=Needs.WRITING)
        self._add("find", self.tr("&Find"), QKeySequence.StandardKey.Find, "search", needs=Needs.LEDGER)

    def _view(self) -> None:
        titles = {
            "people": self.tr("&People"),
            "home": self.tr("&Home"),
            "holdings": self.tr("H&oldings"),
            "payments": self.tr("Pa&yments"),
            "prices": self.tr("P&rices"),
            "years": self.tr("Zakat &years"),
            "charts": self.tr("&Charts"),
            "history": self.tr("H&istory"),
        }
        group = QActionGroup(self)
        for number, page in enumerate(PAGES, start=1):
            action = self._add("page_" + page, titles[page], "Ctrl+" + str(number), page)
            action.setCheckable(True)
            group.addAction(action)
        self._add("why", self.tr("&Why?"), "F4", "why", needs=Needs.LEDGER)
        self._add("as_table", self.tr("Show as &table"), "Ctrl+T", needs=Needs.LEDGER).setCheckable(True)
        self._add("copy_chart", self.tr("Cop&y the chart"), needs=Needs.CHOICE)
        self._add("save_chart", self.tr("&Save the chart as a picture…"), needs=Needs.CHOICE)
        self._radio("language_", LANGUAGES)
        self._radio("digits_", DIGITS)

    def _tools_and_help(self) -> None:
        self._add("checks", self.tr("&Checks"), "F7", "checks", needs=Needs.LEDGER)
        self._add("what_if", self.tr("&What if…"), "F8", "what_if", needs=Needs.LEDGER)
        self._add("correct_month", self.tr("When a &month began…"), needs=Needs.WRITING)
        self._add("shortcuts", self.tr("&Keyboard shortcuts"), "F1")
        self._add("about", self.tr("&About zakatdesk"))

    def _radio(self, prefix: str, options: tuple[tuple[str, str], ...]) -> None:
        group = QActionGroup(self)
        for code, words in options:
            action = self._add(prefix + code, words)
            action.setCheckable(True)
            group.addAction(action)

    def _add(
        self,
        name: str,
        words: str,
        key: str | QKeySequence.StandardKey | None = None,
        icon: str = "",
        needs: Needs = Needs.NOTHING,
    ) -> QAction:
        action = QAction(words, self)
        action.setObjectName(name)
        if key is not None:
            action.setShortcut(QKeySequence(key))
        if icon:
            action.setIcon(self._icons.icon(icon))
        action.setMenuRole(QAction.MenuRole.NoRole)
        self._actions[name] = action
        self._needs[name] = needs
        return action
