"""What would follow under other rules: two policies side by side on one ledger. Nothing of the ledger is changed."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field
from fractions import Fraction

from zakatdesk.bookkeeping.views.other_rules import Rules, under
from zakatdesk.bookkeeping.views.people import policy_on
from zakatdesk.domain.errors import DomainError
from zakatdesk.domain.ledger import Ledger
from zakatdesk.domain.parts import Frozen, replace
from zakatdesk.fiqh.assess import assess
from zakatdesk.fiqh.assessment import Assessment, Obligation
from zakatdesk.fiqh.options import QUESTIONS
from zakatdesk.fiqh.policy import Policy, resolve

AHEAD_DAYS = 355
"""How far beyond today is looked: every hawl that runs today has closed by then."""

NEAR_DAYS = 177
"""Half a lunar year: obligations of the two sides that lie nearer than this are one year's."""


@dataclass(frozen=True, slots=True)
class Sum:
    """What falls due on one side.

    Attributes:
        zakat: In the person's currency; none for what is owed in kind only, or while a price is missing.
    """

    due: int
    zakat: Fraction | None
    in_kind: Mapping[str, Fraction] = field(default_factory=dict, hash=False)


class Line(Frozen):
    """One obligation on both sides; none on a side where nothing like it falls due.

    Attributes:
        expected: Its day is still to come.
        closed: Its year is closed, so no rule changes it.
    """

    person: str
    zakat_class: str
    group: str
    currency: str
    left: Sum | None
    right: Sum | None
    expected: bool
    closed: bool = False

    @property
    def differs(self) -> bool:
        """Whether the two sides say something else."""
        return self.left != self.right

    @property
    def due(self) -> int:
        """The earlier of the two days."""
        return min(side.due for side in (self.left, self.right) if side is not None)


class Total(Frozen):
    """Everything that fell due by today, and what is expected after it, in one currency."""

    currency: str
    left: Fraction
    right: Fraction
    left_expected: Fraction
    right_expected: Fraction


class Comparison(Frozen):
    """Two policies side by side.

    Attributes:
        lines: By day, then person.
        totals: For each currency.
        unpriced: What one of the sides lacks the price of, so that a sum or a hawl may be missing there.
        refusal: Why one side cannot be assessed.
    """

    lines: tuple[Line, ...] = ()
    totals: tuple[Total, ...] = ()
    unpriced: tuple[str, ...] = ()
    refusal: DomainError | None = None


class Difference(Frozen):
    """One question that the two sides answer otherwise.

    Attributes:
        alone: What everything that falls due changes by, by currency, when the left side takes this answer only.
        decides: Whether something falls due otherwise then: a sum, a day, or what is given in kind.
        unknown: Whether this answer cannot be taken alone.
    """

    axis: str
    left: str
    right: str
    alone: tuple[tuple[str, Fraction], ...] = ()
    decides: bool = False
    unknown: bool = False


def compare(ledger: Ledger, people: Iterable[str], left: Rules, right: Rules, today: int) -> Comparison:
    """What falls due for some people under two policies, up to today and a lunar year on."""
    chosen = tuple(people)
    try:
        one = _assessed(under(ledger, chosen, left, today), today)
        other = _assessed(under(ledger, chosen, right, today), today)
    except DomainError as refusal:
        return Comparison(refusal=refusal)
    lines = [line for person_id in chosen for line in _lines(ledger, person_id, one, other, today)]
    lines.sort(key=lambda line: (line.due, line.person, line.zakat_class, line.group))
    lacking = {
        problem.of
        for side in (one, other)
        for person_id in chosen
        for problem in side.person(person_id).problems
        if problem.code == "PRICE_MISSING"
    }
    return Comparison(tuple(lines), tuple(_totals(lines)), tuple(sorted(lacking)))


def differing(
    ledger: Ledger,
    people: Iterable[str],
    left: Rules,
    right: Rules,
    today: int,
    *,
    is_wanted: Callable[[], bool] = lambda: True,
) -> tuple[Difference, ...]:
    """The questions that the sides answer otherwise today, and what each answer alone would change.

    It assesses once for each of them, and ends early, with those it has, when nobody wants to know any more.

    Raises:
        DomainError: One of the rules cannot be.
    """
    chosen = tuple(people)
    base = under(ledger, chosen, left, today)
    other = under(ledger, chosen, right, today)
    start = _assessed(base, today)
    found = []
    for axis in QUESTIONS:
        if not is_wanted():
            break
        pairs = [(_today(base, one, today)[axis], _today(other, one, today)[axis]) for one in chosen]
        differs = next((pair for pair in pairs if pair[0] != pair[1]), None)
        if differs is not None:
            found.append(_alone(base, start, chosen, Difference(axis, *differs), today))
    return tuple(sorted(found, key=lambda row: not row.decides))


def _alone(base: Ledger, start: Assessment, people: tuple[str, ...], row: Difference, today: int) -> Difference:
    try:
        changed = _assessed(under(base, people, Rules(None, ((row.axis, row.right),)), today), today)
    except DomainError:
        return replace(row, unknown=True)
    lines = [line for one in people for line in _lines(base, one, start, changed, today)]
    sums: dict[str, Fraction] = {}
    for total in _totals(lines):
        before, after = total.left + total.left_expected, total.right + total.right_expected
        if before != after:
            sums[total.currency] = after - before
    return replace(row, alone=tuple(sums.items()), decides=any(line.differs for line in lines))


def _today(ledger: Ledger, person_id: str, today: int) -> Policy:
    return resolve(policy_on(ledger, ledger.person(person_id), today))


def _assessed(ledger: Ledger, today: int) -> Assessment:
    return assess(ledger, min(today + AHEAD_DAYS, ledger.calendar.last_as_of))


def _lines(ledger: Ledger, person_id: str, left: Assessment, right: Assessment, today: int) -> list[Line]:
    """The obligations of one person on both sides, paired by class, group and year."""
    currency = left.person(person_id).currency
    closed = {
        (row.zakat_class, row.group, ledger.calendar.ordinal(row.due))
        for row in ledger.closed_years.values()
        if row.person == person_id
    }
    found = []
    for one, other in _pairs(left.person(person_id).obligations, right.person(person_id).obligations):
        shown = one or other
        assert shown is not None  # noqa: S101 - a pair has at least one side
        found.append(
            Line(
                person=person_id,
                zakat_class=shown.zakat_class,
                group=shown.group,
                currency=currency,
                left=_sum(one),
                right=_sum(other),
                expected=shown.due > today,
                closed=(shown.zakat_class, shown.group, shown.due) in closed,
            )
        )
    return found


def _pairs(
    left: tuple[Obligation, ...], right: tuple[Obligation, ...]
) -> list[tuple[Obligation | None, Obligation | None]]:
    """Each obligation with the nearest one of its class on the other side: of the same group first."""
    rest = list(right)
    pairs: dict[int, Obligation] = {}
    for same_group in (True, False):
        for place, one in enumerate(left):
            if place in pairs:
                continue
            near = [
                other
                for other in rest
                if other.zakat_class == one.zakat_class
                and abs(other.due - one.due) < NEAR_DAYS
                and (other.group == one.group) is same_group
            ]
            if near:
                pairs[place] = min(near, key=lambda other: (abs(other.due - one.due), other.due))
                rest.remove(pairs[place])
    return [(one, pairs.get(place)) for place, one in enumerate(left)] + [(None, other) for other in rest]


def _sum(owed: Obligation | None) -> Sum | None:
    return None if owed is None else Sum(owed.due, owed.zakat, {} if owed.zakat is not None else owed.in_kind)


def _totals(lines: Iterable[Line]) -> list[Total]:
    sums: dict[str, list[Fraction]] = {}
    for line in lines:
        row = sums.setdefault(line.currency, [Fraction(0)] * 4)
        for place, side in enumerate((line.left, line.right)):
            if side is not None and side.zakat is not None:
                row[place + 2 * line.expected] += side.zakat
    return [Total(currency, *row) for currency, row in sums.items()]
