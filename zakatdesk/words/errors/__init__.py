"""One sentence for each code that is raised anywhere; tests hold that none is missing and each value is given.

A new code gets its sentence in the file of its family. A sentence does not name the field: it is shown beside it.
"""

from __future__ import annotations

from collections.abc import Mapping
from fractions import Fraction
from types import MappingProxyType

from zakatdesk.domain.days import HijriDate
from zakatdesk.domain.marks import Sentence, sentence
from zakatdesk.domain.umm_al_qura import FIRST_YEAR, LAST_YEAR
from zakatdesk.words.errors.calls import CALLS
from zakatdesk.words.errors.facts import ANY, ENTRIES, HOLDINGS, PAYMENTS, PEOPLE, PRICES, YEARS
from zakatdesk.words.errors.files import FILES
from zakatdesk.words.errors.open_form import OPEN_FORM
from zakatdesk.words.errors.rules import POLICIES
from zakatdesk.words.errors.typed import TYPED_AMOUNTS, TYPED_DAYS
from zakatdesk.words.errors.values import DAYS, NUMBERS, PASSPHRASES, TEXTS

ERRORS: Mapping[str, Sentence] = MappingProxyType(
    {
        **NUMBERS,
        **TEXTS,
        **PASSPHRASES,
        **DAYS,
        **TYPED_AMOUNTS,
        **TYPED_DAYS,
        **ANY,
        **HOLDINGS,
        **ENTRIES,
        **PRICES,
        **PAYMENTS,
        **PEOPLE,
        **YEARS,
        **POLICIES,
        **FILES,
        **OPEN_FORM,
        **CALLS,
    }
)

ALWAYS: Mapping[str, object] = MappingProxyType(
    {
        "first": HijriDate(FIRST_YEAR, 1, 1),
        "last": HijriDate(LAST_YEAR, 12, 30),
        "half": Fraction(1, 2),
        "example": "1250.50",
    }
)
"""Values that every sentence may mention: the first and last day of the calendar, a half, a number of the open form."""

AT_PLACE = sentence("errors", "{where}: {what}")
"""An error of a file or command, with its place: `entries[3].amount: ...`."""

UNEXPECTED = sentence("errors", "Something unexpected happened ({code}). Nothing was changed.")
"""For a code without a sentence; tests hold that there is none."""
