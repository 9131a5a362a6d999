"""The menu bar: every command has a place in it."""

from __future__ import annotations

from PySide6.QtWidgets import QMenu, QMenuBar, QWidget

from zakatdesk.desktop.actions import DIGITS, LANGUAGES, PAGES, Commands
from zakatdesk.desktop.widgets.letters import settle_actions


class Menus(QMenuBar):
    """File, Edit, View, Tools and Help, on every page and also when nothing is open.

    Args:
        commands: What the entries do.
    """

    def __init__(self, commands: Commands, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._commands = commands
        self._menu(
            self.tr("&File"),
            *("new_ledger", "open_ledger", "open_example", "", "import_form", "export_form", "statement", ""),
            *("backups", "save_elsewhere", "", "passphrase", "recovery_sheet", "lock", "", "quit"),
        )
        self._menu(
            self.tr("&Edit"),
            *("undo", "redo", "", "add_holding", "edit_holding", "remove_holding", "add_entry", ""),
            *("pay", "edit_payment", "remove_payment", ""),
            *("add_price", "edit_price", "remove_price", "paste_prices", ""),
            *("add_person", "forget_person", "", "find"),
        )
        view = self._menu(
            self.tr("&View"),
            *("page_" + page for page in PAGES),
            *("", "why", "as_table", "copy_chart", "save_chart", ""),
        )
        self._fill(self._submenu(view, self.tr("&Language")), tuple("language_" + code for code, _ in LANGUAGES))
        self._fill(self._submenu(view, self.tr("&Digits")), tuple("digits_" + code for code, _ in DIGITS))
        self._menu(self.tr("&Tools"), "checks", "what_if", "", "correct_month")
        self._menu(self.tr("&Help"), "shortcuts", "about")
        self.settle()

    def settle(self) -> None:
        """Let each letter stand for one entry, as after the words of an entry became others."""
        settle_actions(self.actions())
        for menu in self.findChildren(QMenu):
            settle_actions(menu.actions())

    def _menu(self, title: str, *names: str) -> QMenu:
        menu = self.addMenu(title)
        self._fill(menu, names)
        return menu

    def _submenu(self, menu: QMenu, title: str) -> QMenu:
        return menu.addMenu(title)

    def _fill(self, menu: QMenu, names: tuple[str, ...]) -> None:
        for name in names:
            if name:
                menu.addAction(self._commands[name])
            else:
                menu.addSeparator()
