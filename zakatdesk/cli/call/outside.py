"""What `bootstrap` hands to the command line: everything that is not the same on every machine."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from zakatdesk.bookkeeping.services import Services
from zakatdesk.domain.parts import Frozen
from zakatdesk.words import Words

if TYPE_CHECKING:
    from zakatdesk.cli.call.context import Console

MakeServices = Callable[[Path | None], Services]
"""Makes the services: in a folder, or without one those of this machine's user."""

OpenWindow = Callable[[Services, Words, Path | None], int]
"""Opens the window and stays until it is closed; without a path the last ledger, else the example."""


class Outside(Frozen):
    """The machine.

    Attributes:
        has_screen: Whether a window can open.
        locale: The name of the user's locale, such as `ar_EG.UTF-8`.
    """

    console: Console
    services: MakeServices
    open_window: OpenWindow
    has_screen: bool
    locale: str
