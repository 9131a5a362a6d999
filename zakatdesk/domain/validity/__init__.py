"""Which facts can be: one check for each kind of fact, the same for what is typed, imported and read.

Each check takes what is known (a ledger will do) and a fact, returns nothing, and raises `DomainError` with the field.
Whether an id is already taken is not asked here: the ledger refuses that.
"""

from __future__ import annotations

from zakatdesk.domain.validity.closed_years import check_closed_year
from zakatdesk.domain.validity.entries import check_entry
from zakatdesk.domain.validity.holdings import check_holding
from zakatdesk.domain.validity.known import Known
from zakatdesk.domain.validity.payments import check_payment
from zakatdesk.domain.validity.people import check_person
from zakatdesk.domain.validity.prices import check_price
from zakatdesk.domain.validity.texts import ID_LENGTH, NAME_LENGTH, NOTE_LENGTH, check_id, check_text

__all__ = [
    "ID_LENGTH",
    "NAME_LENGTH",
    "NOTE_LENGTH",
    "Known",
    "check_closed_year",
    "check_entry",
    "check_holding",
    "check_id",
    "check_payment",
    "check_person",
    "check_price",
    "check_text",
]
