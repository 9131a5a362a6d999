"""What a closed year froze, as the JSON text of the open form, and back."""

from __future__ import annotations

from zakatdesk.storage.json_texts import from_json, to_json

Frozen = tuple[tuple[str, str | tuple[tuple[str, str], ...] | None], ...]
"""Pairs (key, text); `in_kind` has pairs of its own."""


def frozen_text(frozen: Frozen) -> str:
    """The JSON object of what was frozen."""
    return to_json({name: dict(value) if isinstance(value, tuple) else value for name, value in frozen})


def read_frozen(text: str) -> Frozen:
    """What was frozen, from such a text.

    Raises:
        ValueError: It is not one that this program wrote.
    """
    return tuple(
        (name, tuple(value.items()) if isinstance(value, dict) else value) for name, value in from_json(text).items()
    )
