"""One sentence for each code that is raised anywhere; tests hold that none is missing and each value is given.

A new code gets its sentence in the file of its family. A sentence does not name the field: it is shown beside it.
"""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType

from zakatdesk.domain.marks import Sentence, sentence
from zakatdesk.words.errors.facts import ANY, ENTRIES, HOLDINGS, PAYMENTS, PEOPLE, PRICES
from zakatdesk.words.errors.files import FILES
from zakatdesk.words.errors.rules import NOT_HANDLED, POLICIES
from zakatdesk.words.errors.values import DAYS, NUMBERS, TEXTS

ERRORS: Mapping[str, Sentence] = MappingProxyType(
    {
        **NUMBERS,
        **TEXTS,
        **DAYS,
        **ANY,
        **HOLDINGS,
        **ENTRIES,
        **PRICES,
        **PAYMENTS,
        **PEOPLE,
        **POLICIES,
        **NOT_HANDLED,
        **FILES,
    }
)

AT_PLACE = sentence("errors", "{where}: {what}")
"""An error of a file or command, with its place: `entries[3].amount: ...`."""

UNEXPECTED = sentence("errors", "Something unexpected happened ({code}). Nothing was changed.")
"""For a code without a sentence; tests hold that there is none."""
