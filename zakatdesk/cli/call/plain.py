"""Text as every terminal shows it."""

from __future__ import annotations

import re

from zakatdesk.words.bidi import bare

_NO_BREAK = "\u00a0"
_BREAKS = re.compile("[\x00-\x1f\x7f-\x9f\u2028\u2029]+")
_LONGEST = 1000
"""Most characters of a sentence: what a person typed may be much longer, and belongs into it only in part."""


def plain(text: str) -> str:
    """A text without marks of direction and blanks that do not break: terminals show them as they please."""
    return bare(text).replace(_NO_BREAK, " ")


def one_line(text: str) -> str:
    """A sentence as one line of a terminal, whatever the words have in them that it repeats.

    A line break in an id would otherwise forge a line of its own, such as an `ACK`, and an escape would steer the terminal.
    """
    line = _BREAKS.sub(" ", plain(text)).strip()
    return line if len(line) <= _LONGEST else line[: _LONGEST - 1] + "…"
