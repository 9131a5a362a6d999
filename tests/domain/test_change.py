"""Changes of a ledger: what an edit may be, and that a fact which comes back stands where it stood."""

from __future__ import annotations

from datetime import date

import pytest

from tests.exchange.sample import sample
from zakatdesk.domain.change import Change, Edit, adding
from zakatdesk.domain.correction import MonthCorrection
from zakatdesk.domain.errors import NotFound, StaleChange
from zakatdesk.domain.ledger import Ledger
from zakatdesk.domain.marks import QT_TRANSLATE_NOOP
from zakatdesk.domain.parts import Frozen, defaults, field, replace
from zakatdesk.exchange.open_form import ledger_of


@pytest.fixture(scope="module")
def ledger() -> Ledger:
    return ledger_of(sample())


def test_an_edit_has_a_fact_and_keeps_its_kind_and_id(ledger: Ledger) -> None:
    cash, bank = ledger.holding("cash"), ledger.holding("bank")
    for before, after in ((None, None), (cash, bank), (cash, ledger.person("amina"))):
        with pytest.raises(ValueError, match="an edit"):
            Edit(before, after)


def test_what_is_not_there_is_not_found(ledger: Ledger) -> None:
    with pytest.raises(NotFound, match="PERSON_UNKNOWN"):
        ledger.person("nobody")
    with pytest.raises(NotFound, match="HOLDING_UNKNOWN"):
        ledger.holding("nothing")


def test_a_change_of_a_fact_that_is_no_longer_so_is_stale(ledger: Ledger) -> None:
    cash = ledger.holding("cash")
    changed = ledger.apply(Change("holding_changed", (Edit(cash, replace(cash, name="Purse")),)))
    month = MonthCorrection("1447-09", 9001, 1447, 9, date(2026, 2, 19))
    for change in (Change("holding_removed", (Edit(cash, None),)), Change("month_reset", (Edit(month, None),))):
        with pytest.raises(StaleChange, match="CHANGE_STALE"):
            changed.apply(change)


def test_what_was_taken_out_comes_back_to_its_place(ledger: Ledger) -> None:
    going = Change("holding_removed", (Edit(ledger.holding("cash"), None),))
    assert list(ledger.apply(going).apply(going.reversed()).holdings) == list(ledger.holdings)


def test_the_last_entry_of_a_holding_takes_its_register_with_it(ledger: Ledger) -> None:
    held = next(name for name, register in ledger.registers.items() if len(register) == 1)
    [only] = ledger.register(held).rows
    going = Change("entry_removed", (Edit(only, None),))
    assert held not in ledger.apply(going).registers
    assert ledger.apply(going).apply(going.reversed()).registers == ledger.registers


def test_a_month_that_is_corrected_and_reset_is_that_of_the_table(ledger: Ledger) -> None:
    month = MonthCorrection("1447-09", 9001, 1447, 9, date(2026, 2, 19))
    correcting = adding("month_corrected", month)
    corrected = ledger.apply(correcting)
    assert month in corrected.calendar.corrections
    assert corrected.apply(correcting.reversed()).calendar.corrections == ledger.calendar.corrections


class _Shelf(Frozen):
    name: str
    height: int = 2
    books: list[str] = field(default_factory=list)


def test_what_a_part_is_where_nothing_is_said() -> None:
    assert defaults(_Shelf) == {"height": 2, "books": []}


def test_a_text_marked_for_translation_stays_as_it_is() -> None:
    assert QT_TRANSLATE_NOOP("pages", "Home") == "Home"
