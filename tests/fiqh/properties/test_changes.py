"""Section 12: after any changes and undos the answer is that of the facts alone."""

from __future__ import annotations

import json
from datetime import date

from hypothesis import given
from hypothesis import strategies as st

from tests.fiqh.properties.histories import LAST, on, wholes
from tests.fiqh.timeline.ledger import Json
from zakatdesk.domain.change import Change, Edit
from zakatdesk.domain.entry import Entry
from zakatdesk.domain.ledger import Ledger
from zakatdesk.exchange.open_form import read_ledger
from zakatdesk.fiqh.assess import assess

END = date.fromisoformat(on(LAST)).toordinal()


@given(wholes(), st.lists(st.tuples(st.integers(0, 30), st.booleans()), max_size=6))
def test_after_changes_and_undos_the_answer_is_that_of_a_ledger_made_anew(
    form: Json, acts: list[tuple[int, bool]]
) -> None:
    """Takes an entry away, and brings it back where the act is undone."""
    first = ledger = read_ledger(json.dumps(form))
    done: list[Change] = []
    for place, undone in acts:
        entries = list(ledger.entries())
        if not entries:
            break
        entry: Entry = entries[place % len(entries)]
        change = Change("entry_deleted", (Edit(entry, None),))
        ledger = ledger.apply(change)
        if undone:
            ledger = ledger.apply(change.reversed())
        else:
            done.append(change)
        assert assess(ledger, END) == assess(Ledger.of(ledger.facts()), END)
    for change in reversed(done):
        ledger = ledger.apply(change.reversed())
    assert assess(ledger, END) == assess(first, END)
