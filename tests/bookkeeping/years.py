"""A saver with three zakat years, for whatever is about years."""

from __future__ import annotations

from collections.abc import Callable
from itertools import count

from tests.builders import Draft, saver
from zakatdesk.bookkeeping.closing import close_year
from zakatdesk.bookkeeping.records.year_record import Seal
from zakatdesk.domain.calendar import read_day
from zakatdesk.domain.change import Change, Edit
from zakatdesk.domain.ledger import Ledger
from zakatdesk.domain.parts import replace
from zakatdesk.fiqh.assess import assess
from zakatdesk.fiqh.assessment import Assessment

SEAL = Seal("1.0.0", "abcd")
AS_OF = "1448-06-01 AH"


def three_years() -> Draft:
    """2,000 since 1 Rajab 1444, 1,000 more in a bank since 1446: 50, 50 and 75 fall due on 1 Rajab; the first is paid."""
    draft = saver(MISSED_YEARS="FIXED_BASE").has("bank")
    draft.on("1444-07-01 AH", "opening", "cash", "2000").on("1446-12-01 AH", "opening", "bank", "1000")
    return draft.pays("1445-07-01 AH", "50", recipient="Umm Ali", category="fuqara", id="first")


def ids() -> Callable[[], str]:
    numbers = count(1)
    return lambda: f"closed-{next(numbers)}"


def day(text: str = AS_OF) -> int:
    return Ledger().calendar.ordinal(read_day(text))


def assessed(ledger: Ledger, text: str = AS_OF) -> Assessment:
    return assess(ledger, day(text))


def closed(ledger: Ledger, year: int, text: str = AS_OF) -> Ledger:
    """The ledger with a year of its first person closed."""
    person = next(iter(ledger.people))
    change = close_year(ledger, assessed(ledger, text), person, year, seal=SEAL, new_id=ids())
    return ledger.apply(change)


def with_another_amount(ledger: Ledger, holding: str, amount: int) -> Ledger:
    """The ledger with another amount in the first entry of a holding."""
    entry = ledger.register(holding).rows[0]
    return ledger.apply(Change("entry_edited", (Edit(entry, replace(entry, amount=amount)),)))
