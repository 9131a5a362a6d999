"""What a wing is."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING, Protocol

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget


class Wing(Protocol):
    """A page with its commands and dialogs.

    Pages and dialogs are imported and made when they are first opened, because the list of what is due shall not wait for
    them. Wings do not know each other: what one asks of another is a signal, and `Workspace` ties the two.
    """

    @property
    def page(self) -> str:
        """The name of the page in `actions.PAGES`; empty where the wing has dialogs only."""

    def make_page(self) -> QWidget:
        """The page."""

    def acts(self) -> Mapping[str, Callable[[], object]]:
        """What each command of the wing does."""
