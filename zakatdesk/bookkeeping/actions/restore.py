"""Bringing back what was removed."""

from __future__ import annotations

from zakatdesk.domain.calendar import check_correction
from zakatdesk.domain.change import Change, Edit, Fact, kind_of
from zakatdesk.domain.closed_year import ClosedYear
from zakatdesk.domain.entry import Entry
from zakatdesk.domain.errors import DomainError
from zakatdesk.domain.holding import Holding
from zakatdesk.domain.ledger import Ledger
from zakatdesk.domain.payment import Payment
from zakatdesk.domain.person import Person
from zakatdesk.domain.price import Price
from zakatdesk.domain.validity import (
    check_closed_year,
    check_entry,
    check_holding,
    check_payment,
    check_person,
    check_price,
)


def restore(ledger: Ledger, removal: Change) -> Change:
    """What a change took away comes back, and what it mended for that is as before; whatever else came since stays.

    Args:
        ledger: The facts now.
        removal: A change of the history, such as `holding_removed`.

    Returns:
        A change without edits when nothing of it is still gone.

    Raises:
        DomainError: `RESTORE_LACKS` when what is to come back speaks of something that is gone; else what the check of a
            fact refuses, such as an entry whose holding has become another kind.
    """
    names = {(kind_of(edit.fact), edit.fact.id) for edit in removal.edits}
    now = {name: fact for fact in ledger.facts() if (name := (kind_of(fact), fact.id)) in names}
    edits = tuple(
        edit
        for edit in removal.reversed().edits
        if edit.after is not None and now.get((kind_of(edit.fact), edit.fact.id)) == edit.before
    )
    change = Change("restored", edits, removal.about)
    after = ledger.apply(change)
    for edit in edits:
        _check(after, edit)
    return change


def _check(after: Ledger, edit: Edit) -> None:
    try:
        _check_fact(after, edit.fact)
    except DomainError as error:
        if error.code in ("PERSON_UNKNOWN", "HOLDING_UNKNOWN"):
            raise DomainError("RESTORE_LACKS", error.where) from None
        raise


def _check_fact(after: Ledger, fact: Fact) -> None:
    match fact:
        case Entry():
            check_entry(after, fact)
        case Holding():
            check_holding(after, fact)
        case Person():
            check_person(after, fact)
        case Price():
            check_price(after, fact)
        case Payment():
            check_payment(after, fact)
        case ClosedYear():
            check_closed_year(after, fact)
        case _:
            check_correction(fact)
