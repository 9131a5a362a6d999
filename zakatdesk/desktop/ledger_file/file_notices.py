"""What somebody should look at about the file itself, as rows of the first page."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field


@dataclass(frozen=True, slots=True)
class FileNotice:
    """One thing to look at.

    Attributes:
        said: The sentence.
        way: The words of what can be done.
        act: What does it.
    """

    id: str
    said: str
    way: str = ""
    act: Callable[[], object] = field(default=lambda: None, compare=False)
