"""What would follow under other rules, and what each rule is."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from zakatdesk.bookkeeping.views.other_rules import Rules
    from zakatdesk.desktop.pages.what_if import WhatIfPage
    from zakatdesk.desktop.wings.hall import Hall


class WhatIfWing(QObject):
    """Two policies side by side."""

    page = "what_if"

    def __init__(self, hall: Hall) -> None:
        super().__init__(hall)
        self._hall = hall
        self._page: WhatIfPage | None = None

    def make_page(self) -> QWidget:
        """The page."""
        from zakatdesk.desktop.pages.what_if import WhatIfPage  # noqa: PLC0415 - see Wing

        page = WhatIfPage(self._hall.bridge, self._hall.commands, self._hall.icons)
        page.single_rules_asked.connect(self.choose_rules)
        page.adopt_asked.connect(self.adopt)
        page.explain_asked.connect(self._hall.explain_rule)
        self._page = page
        return page

    def acts(self) -> Mapping[str, Callable[[], object]]:
        """What each command does."""
        return {"what_if": lambda: self._hall.window.open_page("what_if")}

    def choose_rules(self, rules: Rules) -> None:
        """Let a person choose single rules to compare with."""
        from zakatdesk.desktop.dialogs.rules_dialog import RulesDialog  # noqa: PLC0415

        dialog = RulesDialog(self._hall.bridge.words, rules, self._hall.window)
        dialog.explain_asked.connect(self._hall.explain_rule)
        if self._page is not None:
            dialog.rules_chosen.connect(self._page.show_rules)
        self._hall.show_dialog(dialog)

    def adopt(self, people: tuple[str, ...], rules: Rules) -> None:
        """Let people follow other rules from today on; it can be undone."""
        from zakatdesk.bookkeeping.actions.people import adopt_rules  # noqa: PLC0415
        from zakatdesk.bookkeeping.views.other_rules import adopted  # noqa: PLC0415

        bridge = self._hall.bridge
        bridge.attempt(
            lambda: adopt_rules(
                bridge.ledger, {one: adopted(bridge.ledger, one, rules, bridge.today) for one in people}
            )
        )

    def let_go(self) -> None:
        """The ledger is closed."""
        if self._page is not None:
            self._page.stop()
