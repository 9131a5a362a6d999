"""What payments would do, worked out by the engine itself before they are written."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from fractions import Fraction

from zakatdesk.bookkeeping.views.balance import balance
from zakatdesk.bookkeeping.views.dividing import Target
from zakatdesk.bookkeeping.views.outlook import Outlook, look_ahead, look_now
from zakatdesk.bookkeeping.views.owing import Owing, closed_targets, owing
from zakatdesk.domain.change import Change
from zakatdesk.domain.errors import DomainError
from zakatdesk.domain.ledger import Ledger
from zakatdesk.domain.parts import Frozen, field
from zakatdesk.domain.payment import Payment
from zakatdesk.fiqh.assessment import Became, PersonAssessment, Use


class Settling(Frozen):
    """What goes to one obligation.

    Attributes:
        given: In the person's currency, or in `kind`.
        before: What was left of it; none where that is not known.
        after: What is left then.
        closed: Whether its year is closed.
    """

    target: Target
    given: Fraction
    before: Fraction | None
    after: Fraction | None
    kind: str = ""
    closed: bool = False


class Beyond(Frozen):
    """What goes to no obligation of today.

    Attributes:
        became: Credit or voluntary charity.
        overpaid: Whether it is what an obligation left over, and was not paid in advance.
        due: The day of the next obligation that credit waits for; none where no hawl runs.
        early: Whether it is voluntary because it came too early, and not because nothing was due and no hawl ran.
    """

    became: Became
    amount: Fraction
    kind: str = ""
    overpaid: bool = False
    due: int | None = None
    early: bool = False


class Foresight(Frozen):
    """What follows from payments that are not written yet.

    Attributes:
        settling: By obligation, the oldest first.
        valued: Whether each payment has a value; without a price or rate it has none.
        outstanding: What the person owes in money then, over all.
        in_kind: What is owed in kind only, over all.
        left: Steps that are left in the holding it comes from; none where it comes from outside.
    """

    settling: tuple[Settling, ...]
    beyond: tuple[Beyond, ...]
    valued: bool
    outstanding: Fraction
    currency: str
    in_kind: Mapping[str, Fraction] = field(default_factory=dict)
    left: int | None = None
    refusal: DomainError | None = None


class Standing(Frozen):
    """A ledger before a payment, as far as a payment concerns it.

    Attributes:
        day: For which it was assessed.
    """

    ledger: Ledger
    day: int
    outlook: Outlook
    person: str
    rows: tuple[Owing, ...]


def standing(ledger: Ledger, person: str, on: int) -> Standing:
    """What a person owes on a day, before a payment."""
    day = min(on, ledger.calendar.last_as_of)
    outlook = look_ahead(ledger, day)
    return Standing(ledger, day, outlook, person, owing(outlook, person))


def foresee(before: Standing, change: Change) -> Foresight:
    """What payments of a person would do.

    Args:
        before: The ledger without them.
        change: That adds them.
    """
    after = before.ledger.apply(change)
    payments = [edit.after for edit in change.edits if isinstance(edit.after, Payment)]
    currency = after.person(before.person).currency
    outlook = look_now(after, before.day)
    left = _left(after, payments, before.day)
    if outlook.now is None:
        return Foresight((), (), True, Fraction(0), currency, left=left, refusal=outlook.refusal)
    found = outlook.now.person(before.person)
    ids = {payment.id for payment in payments}
    uses = [use for use in found.uses if use.payment in ids]
    then = {row.target: row for row in owing(outlook, before.person)}
    return Foresight(
        settling=_settling(uses, before.rows, then, closed_targets(after, before.person)),
        beyond=_beyond(uses, before.rows, _early(after, payments, found)),
        valued=ids == {use.payment for use in uses},
        outstanding=found.outstanding,
        currency=currency,
        in_kind=_in_kind(then.values()),
        left=left,
    )


def _settling(
    uses: Sequence[Use], rows: Sequence[Owing], then: Mapping[Target, Owing], closed: frozenset[Target]
) -> tuple[Settling, ...]:
    found: dict[tuple[Target, str], Fraction] = {}
    for use in uses:
        if use.became is Became.SETTLED and use.due is not None:
            key = (Target(use.zakat_class, use.due), use.kind)
            found[key] = found.get(key, Fraction(0)) + use.amount
    now = {row.target: row for row in rows}
    made = []
    for (target, kind), given in sorted(found.items(), key=lambda row: (row[0][0].due, row[0])):
        row = now.get(target)
        left = then.get(target)
        after = Fraction(0) if left is None else _of(left, kind)
        made.append(Settling(target, given, _of(row, kind), after, kind, target in closed))
    return tuple(made)


def _of(row: Owing | None, kind: str) -> Fraction | None:
    if row is None:
        return None
    return row.of_kind(kind) if kind else row.money


def _in_kind(rows: Iterable[Owing]) -> dict[str, Fraction]:
    found: dict[str, Fraction] = {}
    for row in rows:
        if not row.advance and row.money is None:
            for kind, amount in row.in_kind.items():
                found[kind] = found.get(kind, Fraction(0)) + amount
    return found


def _early(after: Ledger, payments: Sequence[Payment], found: PersonAssessment) -> frozenset[str]:
    """The payments that were found voluntary on a later day than their own."""
    days = {row.id: after.calendar.ordinal(row.on, after_sunset=row.after_sunset) for row in payments}
    voluntary = (row for row in found.problems if row.code == "PAYMENT_VOLUNTARY" and row.of in days)
    return frozenset(row.of for row in voluntary if (row.on or 0) > days[row.of])


def _beyond(uses: Sequence[Use], rows: Sequence[Owing], early: frozenset[str]) -> tuple[Beyond, ...]:
    ahead = {row.target.zakat_class: row.target.due for row in reversed(rows) if row.advance}
    found: dict[tuple[Became, str, bool, int | None, bool], Fraction] = {}
    for use in uses:
        if use.became is Became.SETTLED:
            continue
        due = ahead.get(use.zakat_class) if use.zakat_class else min(ahead.values(), default=None)
        key = (use.became, use.kind, use.overpaid, due, use.payment in early)
        found[key] = found.get(key, Fraction(0)) + use.amount
    return tuple(
        Beyond(became, amount, kind, over, due, soon) for (became, kind, over, due, soon), amount in found.items()
    )


def _left(after: Ledger, payments: Sequence[Payment], today: int) -> int | None:
    source = next((payment.from_holding for payment in payments if payment.from_holding is not None), None)
    if source is None:
        return None
    ordinal = after.calendar.ordinal
    days = [ordinal(payment.on, after_sunset=payment.after_sunset) for payment in payments]
    return balance(after, source, max([*days, today]))
