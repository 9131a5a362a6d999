"""Compact JSON: one text for one value, so that equal facts have equal bytes."""

from __future__ import annotations

import json
from typing import Any

from msgspec.json import Decoder


def _refused(text: str) -> Any:  # noqa: ANN401 - JSON may be anything
    raise ValueError(text)


def to_json(value: object) -> str:
    """A value as compact JSON, keys in the order given, letters as they are."""
    return _encode(value)


def from_json(text: str | bytes) -> Any:  # noqa: ANN401 - JSON may be anything
    """The value of a JSON text; only whole numbers, texts, truths, lists and objects.

    Raises:
        ValueError: It is not such a text.
    """
    return json.loads(text, parse_float=_refused, parse_constant=_refused)


row_of = Decoder(tuple[str | int | None, ...]).decode
"""The values of a row that SQLite's `json_array` wrote, fast: there may be 100,000. It raises a ValueError as `from_json` does."""

_encode = json.JSONEncoder(ensure_ascii=False, separators=(",", ":"), allow_nan=False).encode
