"""Text as every terminal shows it."""

from __future__ import annotations

from zakatdesk.words.bidi import bare

_NO_BREAK = "\u00a0"


def plain(text: str) -> str:
    """A text without marks of direction and blanks that do not break: terminals show them as they please."""
    return bare(text).replace(_NO_BREAK, " ")
