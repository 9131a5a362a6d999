"""The sentence of each step of a trail."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType

from zakatdesk.domain.marks import Sentence, sentence

STEPS: Mapping[str, Sentence] = MappingProxyType({})
"""Sentences by the code of a step; the placeholders are its `values`, and `result` is what it arrives at."""

CHOSEN = sentence("steps", "Chosen: {option}")
"""The option that decided a step."""

OTHER = sentence("steps", "{code}: {result}")
"""For a step without a sentence; tests hold that there is none."""
