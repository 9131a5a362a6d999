"""What a person can pay for: what is owed, the oldest first, and what a running hawl will owe."""

from __future__ import annotations

from collections.abc import Mapping
from fractions import Fraction

from zakatdesk.bookkeeping.views.dividing import Target
from zakatdesk.bookkeeping.views.outlook import Outlook
from zakatdesk.domain.ledger import Ledger
from zakatdesk.domain.parts import Frozen, field
from zakatdesk.fiqh.assessment import Obligation, Status

_SETTLED = frozenset({Status.PAID, Status.LAPSED})


class Owing(Frozen):
    """What can be paid for: the obligations of one class and day, or a hawl that still runs.

    Attributes:
        money: What is left in the person's currency; none where it is owed in kind only, or a price is missing.
        in_kind: What is left in kind.
        instead: Kinds that may be given in place of these.
    """

    target: Target
    money: Fraction | None
    in_kind: Mapping[str, Fraction] = field(default_factory=dict)
    instead: Mapping[str, Fraction] = field(default_factory=dict)
    advance: bool = False

    def of_kind(self, kind: str) -> Fraction | None:
        """How much of something settles it; none where it cannot be given."""
        return self.in_kind.get(kind, self.instead.get(kind))


def owing(outlook: Outlook, person: str) -> tuple[Owing, ...]:
    """What a person can pay for, the oldest first, then what runs."""
    if outlook.now is None:
        return ()
    found = outlook.now.person(person)
    rows: dict[Target, Owing] = {}
    for owed in found.obligations:
        target = Target(owed.zakat_class, owed.due)
        if owed.status not in _SETTLED:
            rows[target] = _with(rows.get(target), owed, target)
    for hawl in found.running:
        target = Target(hawl.zakat_class, hawl.due or 0)
        if hawl.due is not None and target not in rows:
            expected = outlook.expected(person, hawl)
            money = None if expected is None else expected.outstanding
            in_kind = expected.in_kind_outstanding if expected else {}
            rows[target] = Owing(target, money, in_kind, _instead(expected), advance=True)
    return tuple(sorted(rows.values(), key=lambda row: (row.advance, row.target.due, row.target.zakat_class)))


def closed_targets(ledger: Ledger, person: str) -> frozenset[Target]:
    """What belongs to a closed year of a person."""
    ordinal = ledger.calendar.ordinal
    rows = (row for row in ledger.closed_years.values() if row.person == person)
    return frozenset(Target(row.zakat_class, ordinal(row.due)) for row in rows)


def _with(so_far: Owing | None, owed: Obligation, target: Target) -> Owing:
    if so_far is None:
        return Owing(target, owed.outstanding, owed.in_kind_outstanding, _instead(owed))
    money = so_far.money if owed.outstanding is None else (so_far.money or 0) + owed.outstanding
    in_kind = dict(so_far.in_kind)
    for name, number in owed.in_kind_outstanding.items():
        in_kind[name] = in_kind.get(name, Fraction(0)) + number
    instead = {**so_far.instead, **_instead(owed)}
    return Owing(target, money, in_kind, instead)


def _instead(owed: Obligation | None) -> Mapping[str, Fraction]:
    return {kind: number for other in owed.in_kind_or for kind, number in other.items()} if owed is not None else {}
