"""What the actions share: texts as they were meant, and the change of one fact."""

from __future__ import annotations

import unicodedata

from zakatdesk.domain.change import Change, Edit, Fact

_SPACES = dict.fromkeys((*range(0x09, 0x0E), 0x85, 0x2028, 0x2029), " ")
_UNSEEN = dict.fromkeys(
    (*range(0x20), *range(0x7F, 0xA0), *range(0x202A, 0x202F), *range(0x2066, 0x206A), *range(0xD800, 0xE000))
)
_MEANT = _UNSEEN | _SPACES
"""Tabs and line ends become spaces; what nobody sees, such as a pasted mark that turns the writing direction, goes."""


def tidy(text: str) -> str:
    """A typed or pasted text as it was meant: composed letters, no unseen characters, no space around it."""
    return unicodedata.normalize("NFC", text.translate(_MEANT)).strip()


def edited(label: str, before: Fact, after: Fact, *about: tuple[str, str]) -> Change:
    """The change from one form of a fact to another; without edits when they are equal."""
    return Change(label, () if before == after else (Edit(before, after),), about)
