"""The smallest parts of the schema: texts, numbers, days."""

from __future__ import annotations

from collections.abc import Mapping

from zakatdesk.domain.currencies import MINOR_UNITS
from zakatdesk.domain.validity import ID_LENGTH, NAME_LENGTH, NOTE_LENGTH

Schema = dict[str, object]

_SEEN = r"[^\u0000-\u001f\u007f-\u009f\u2028\u2029\u202a-\u202e\u2066-\u2069\ud800-\udfff]"
_DECIMAL = r"[0-9]{1,15}(\.[0-9]{1,18})?"
_DAY = r"[0-9]{4}-[0-9]{2}-[0-9]{2}"


def ref(name: str) -> Schema:
    """One of the `DEFINITIONS`."""
    return {"$ref": f"#/$defs/{name}"}


def choice(*words: str) -> Schema:
    """One of these words."""
    return {"enum": [str(word) for word in words]}


def listed(row: Schema) -> Schema:
    """A list of such rows."""
    return {"type": "array", "items": row}


def record(fields: Mapping[str, Schema], needed: tuple[str, ...] = ()) -> Schema:
    """An object with these keys and no others."""
    found: Schema = {"type": "object", "properties": dict(fields), "additionalProperties": False}
    return {**found, "required": list(needed)} if needed else found


def _text(most: int, *, least: int = 0) -> Schema:
    return {"type": "string", "minLength": least, "maxLength": most, "pattern": f"^{_SEEN}*$"}


DEFINITIONS: dict[str, Schema] = {
    "id": _text(ID_LENGTH, least=1),
    "name": _text(NAME_LENGTH),
    "note": _text(NOTE_LENGTH),
    "currency": choice(*sorted(MINOR_UNITS)),
    "decimal": {"type": "string", "pattern": f"^{_DECIMAL}$"},
    "balance": {"type": "string", "pattern": f"^-?{_DECIMAL}$"},
    "exact": {"type": "string", "pattern": r"^([0-9]{1,40}(\.[0-9]{1,60})?|[0-9]{1,60}/[0-9]*[1-9][0-9]*)$"},
    "whole": {"anyOf": [{"type": "integer", "minimum": 0}, {"type": "string", "pattern": "^[0-9]{1,9}$"}]},
    "civil_day": {"type": "string", "pattern": f"^{_DAY}$"},
    "day": {"type": "string", "pattern": f"^{_DAY}( AH)?$"},
    "month": {"type": "string", "pattern": "^[0-9]{4}-[0-9]{2}$"},
}
"""Parts that stand in many places."""
