"""A change of the history can be told, also where what it speaks of is gone."""

from __future__ import annotations

from pathlib import Path

from tests.storage.files import family, made
from zakatdesk.bookkeeping.actions.entries import edit_entry
from zakatdesk.bookkeeping.actions.people import remove_person
from zakatdesk.bookkeeping.views.history import told_change
from zakatdesk.domain.parts import replace


def test_the_names_and_units_of_what_is_gone(tmp_path: Path) -> None:
    file = made(tmp_path / "family.zakat", family())
    ledger = file.load()
    entry = ledger.register("gold").rows[0]
    file.save(edit_entry(ledger, entry, replace(entry, amount=60_000)))
    file.save(remove_person(file.load(), "amina"))
    empty = file.load()
    assert not empty.holdings
    told = told_change(file, empty, 2)
    assert told.names.holdings["gold"] == ledger.holdings["gold"]
    assert told.names.people["amina"] == ledger.people["amina"]
    assert "cash" not in told.names.holdings
    whole = told_change(file, empty, 3)
    assert set(whole.names.holdings) == set(ledger.holdings)
    file.close()
