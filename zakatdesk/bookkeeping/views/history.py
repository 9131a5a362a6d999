"""One change of the history, with whatever is needed to tell it: also the names of what is gone by now."""

from __future__ import annotations

from collections.abc import Iterator

from zakatdesk.bookkeeping.ledger_file import FactName, LedgerFile
from zakatdesk.domain.change import Change, Fact, kind_of
from zakatdesk.domain.closed_year import ClosedYear
from zakatdesk.domain.entry import Entry
from zakatdesk.domain.holding import Holding
from zakatdesk.domain.ledger import Ledger
from zakatdesk.domain.parts import Frozen, replace
from zakatdesk.domain.payment import Payment
from zakatdesk.domain.person import Person


class ToldChange(Frozen):
    """What a change did.

    Attributes:
        names: A ledger for the names and units that the change speaks of: the one of today and what is gone from it.
    """

    change: Change
    names: Ledger


def told_change(file: LedgerFile, ledger: Ledger, number: int) -> ToldChange:
    """A change of the history.

    Args:
        file: Where the history is.
        ledger: The facts now.
        number: The number of the change.

    Raises:
        KeyError: There is no such change.
        LedgerFileError: It cannot be read.
    """
    change = file.history_change(number)
    own = {
        FactName(kind_of(edit.fact), edit.fact.id): edit.fact
        for edit in change.edits
        if isinstance(edit.fact, (Person, Holding))
    }
    names = ledger
    for fact in [edit.fact for edit in change.edits]:
        names = _with_spoken_of(file, names, fact, own)
    return ToldChange(change, names)


def _with_spoken_of(file: LedgerFile, names: Ledger, fact: Fact, own: dict[FactName, Person | Holding]) -> Ledger:
    """The names with those of a fact, and of what that speaks of in its turn."""
    for name in _spoken_of(fact):
        table = names.people if name.kind == "person" else names.holdings
        if name.id in table:
            continue
        found = own.get(name) or file.known_fact(name)
        if found is not None:
            names = _with_spoken_of(file, _with(names, found), found, own)
    return names


def _with(names: Ledger, fact: Fact) -> Ledger:
    """A ledger for names that has one more of them."""
    if isinstance(fact, Holding):
        return replace(names, holdings={**names.holdings, fact.id: fact})
    if isinstance(fact, Person):
        return replace(names, people={**names.people, fact.id: fact})
    return names


def _spoken_of(fact: Fact) -> Iterator[FactName]:
    """The people and holdings that a fact names."""
    holdings: tuple[str | None, ...] = ()
    people: tuple[str | None, ...] = ()
    match fact:
        case Person():
            people = (fact.guardian,)
        case Holding():
            people = (fact.person,)
        case Entry():
            holdings = (fact.holding, fact.to, fact.of)
        case Payment():
            holdings, people = (fact.from_holding,), (fact.person,)
        case ClosedYear():
            people = (fact.person,)
    yield from (FactName("holding", one) for one in holdings if one)
    yield from (FactName("person", one) for one in people if one)
