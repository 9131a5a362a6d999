"""Texts and ids: how long they may be and which characters they may have."""

from __future__ import annotations

import re

from zakatdesk.domain.errors import DomainError

ID_LENGTH = 64
"""Most characters of an id or a symbol."""

NAME_LENGTH = 200
"""Most characters of a name, a source or a recipient."""

NOTE_LENGTH = 2000
"""Most characters of a note."""

# Control characters, halves of a surrogate pair, line and paragraph separators, and the marks that turn the writing
# direction of whatever follows. Marks that belong to Arabic writing itself (ALM, RLM, ZWNJ, ZWJ) stay allowed.
_REFUSED = re.compile("[\x00-\x1f\x7f-\x9f\u2028\u2029\u202a-\u202e\u2066-\u2069\ud800-\udfff]")


def check_text(text: str, where: str, most: int) -> None:
    """Refuse a text that is too long or has characters that nobody sees.

    Raises:
        DomainError: `TEXT_TOO_LONG`, `TEXT_CONTROL`.
    """
    if len(text) > most:
        raise DomainError("TEXT_TOO_LONG", where, most=most)
    found = _REFUSED.search(text)
    if found is not None:
        raise DomainError("TEXT_CONTROL", where, character=f"U+{ord(found.group()):04X}")


def check_id(text: str, where: str) -> None:
    """Refuse an id or a symbol that is empty, too long or has characters that nobody sees.

    Raises:
        DomainError: `TEXT_EMPTY`, `TEXT_TOO_LONG`, `TEXT_CONTROL`.
    """
    if not text.strip():
        raise DomainError("TEXT_EMPTY", where)
    check_text(text, where, ID_LENGTH)
