"""What each change is called, as in “Undo: add Savings”. A label begins with a verb and names what it is about."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType

from zakatdesk.domain.marks import Sentence, sentence

LABELS: Mapping[str, Sentence] = MappingProxyType({})
"""Sentences by the label of a `Change`; the placeholders are the names in its `about`."""

UNDO = sentence("labels", "Undo: {label}")
REDO = sentence("labels", "Redo: {label}")
OTHER = sentence("labels", "Change the ledger")
"""For a change of another version of the program, whose label has no sentence here."""
