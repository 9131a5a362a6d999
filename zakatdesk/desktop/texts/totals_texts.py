"""The numbers of two ledgers side by side, in words."""

from __future__ import annotations

from zakatdesk.bookkeeping.views.totals import Totals
from zakatdesk.desktop.texts.formatting import NOTHING
from zakatdesk.domain.marks import Sentence, sentence
from zakatdesk.words import Words

ROWS: tuple[tuple[str, Sentence], ...] = (
    ("people", sentence("totals", "People")),
    ("holdings", sentence("totals", "Holdings")),
    ("entries", sentence("totals", "Entries")),
    ("prices", sentence("totals", "Prices")),
    ("payments", sentence("totals", "Payments")),
    ("closed_years", sentence("totals", "Closed years")),
)
OWED = sentence("totals", "To pay today")


def compared(words: Words, now: Totals | None, then: Totals) -> tuple[tuple[str, str, str], ...]:
    """Rows of a name, what is now and what was then; a dash where nobody knows."""
    rows = [
        (
            words.text(said),
            NOTHING if now is None else words.number(int(getattr(now, name))),
            words.number(int(getattr(then, name))),
        )
        for name, said in ROWS
    ]
    rows.append((words.text(OWED), NOTHING if now is None else _owed(words, now), _owed(words, then)))
    return tuple(rows)


def _owed(words: Words, totals: Totals) -> str:
    if not totals.owed:
        return NOTHING
    return words.listed(words.money(amount, currency) for currency, amount in totals.owed)
