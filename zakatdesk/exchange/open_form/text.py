"""JSON text to plain values, and nothing that JSON readers let through by habit.

What may not stand in a ledger (a number with a point, NaN, a key that stands twice) becomes a `Refused` in its place, so that
whoever takes it from there can say where it stands.
"""

from __future__ import annotations

import json
from typing import Any, NamedTuple

from zakatdesk.domain.errors import DomainError

_MOST_DIGITS = 18


class Refused(NamedTuple):
    """A value that no ledger may have, and why."""

    code: str
    text: str


def parse(text: bytes | str) -> object:
    """The values of a JSON text.

    Raises:
        DomainError: `JSON_NOT_UTF8`, `JSON_MALFORMED` (with line and column), `JSON_TOO_DEEP`.
    """
    try:
        decoded = text if isinstance(text, str) else text.decode("utf-8-sig")
    except UnicodeDecodeError:
        raise DomainError("JSON_NOT_UTF8") from None
    try:
        return json.loads(
            decoded,
            object_pairs_hook=_object,
            parse_int=_whole,
            parse_float=_point,
            parse_constant=_point,
        )
    except json.JSONDecodeError as wrong:
        raise DomainError("JSON_MALFORMED", line=wrong.lineno, column=wrong.colno) from None
    except RecursionError:
        raise DomainError("JSON_TOO_DEEP") from None


def _object(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    found = dict(pairs)
    if len(found) != len(pairs):
        seen: set[str] = set()
        for name, _ in pairs:
            if name in seen:
                found[name] = Refused("KEY_TWICE", name)
            seen.add(name)
    return found


def _whole(digits: str) -> int | Refused:
    if len(digits) > _MOST_DIGITS:
        return Refused("NUMBER_NOT_TEXT", digits[:40])
    return int(digits)


def _point(digits: str) -> Refused:
    return Refused("NUMBER_NOT_TEXT", digits[:40])
