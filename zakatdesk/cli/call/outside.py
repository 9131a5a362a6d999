"""What `bootstrap` hands to the command line: everything that is not the same on every machine."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import Protocol

from zakatdesk.bookkeeping.services import Services
from zakatdesk.cli.call.context import Console
from zakatdesk.words import Words


class MakeServices(Protocol):
    """Makes the services."""

    def __call__(self, data_dir: Path | None) -> Services:
        """The services; without a folder those of this machine's user."""


class OpenWindow(Protocol):
    """Opens the window and stays until it is closed."""

    def __call__(self, services: Services, words: Words, path: Path | None) -> int:
        """The exit status; without a path the last ledger opens, else the example."""


@dataclass(frozen=True, slots=True)
class Outside:
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
