"""Choosing a currency: those already in the ledger first, then all of them by their codes."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtWidgets import QWidget

from zakatdesk.desktop.widgets.choice import Choice
from zakatdesk.domain.currencies import MINOR_UNITS


class CurrencyChoice(Choice):
    """A list of currencies; typing the first letters finds one.

    Args:
        usual: Codes that stand first.
    """

    def __init__(self, name: str, usual: Iterable[str], parent: QWidget | None = None) -> None:
        first = tuple(dict.fromkeys(code for code in usual if code in MINOR_UNITS))
        codes = (*first, *(code for code in sorted(MINOR_UNITS) if code not in first))
        super().__init__(((code, code) for code in codes), name, parent)
        self.setMaxVisibleItems(14)
