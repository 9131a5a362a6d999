"""What is held by kind: what it is worth, and how much of it counts for zakat in money."""

from __future__ import annotations

from fractions import Fraction

from zakatdesk.bookkeeping.views.holdings import HoldingRow, PersonHoldings, holdings
from zakatdesk.bookkeeping.views.outlook import Outlook
from zakatdesk.domain.kinds import HoldingKind
from zakatdesk.domain.ledger import Ledger
from zakatdesk.domain.parts import Frozen
from zakatdesk.fiqh.course import Course, course


class KindRow(Frozen):
    """One kind of one person.

    Units:
        Whole units of the person's currency.

    Attributes:
        holdings: How many there are.
        worth: What they are worth as far as prices are known; for debts what is owed.
        unknown: How many have no price.
        counted: What of it counts for zakat in money or metal; none where a price is missing.
    """

    kind: HoldingKind
    holdings: int
    worth: Fraction
    unknown: int
    counted: Fraction | None

    @property
    def is_debt(self) -> bool:
        """Whether it is owed and not owned."""
        return self.kind is HoldingKind.DEBT


class KindsPanel(Frozen):
    """One person.

    Attributes:
        rows: From the largest worth down, debts last.
        total: What is owned less what is owed, as far as prices are known.
        counted: What counts in all; none where a price is missing.
        held: What of that is held against nisab after debts; none where nothing is tested, or a price is missing.
    """

    person: str
    currency: str
    rows: tuple[KindRow, ...]
    total: Fraction
    counted: Fraction | None
    held: Fraction | None


class Kinds(Frozen):
    """What the chart shows, by person in the order of the ledger; who holds nothing is not there."""

    as_of: int
    panels: tuple[KindsPanel, ...]


def kinds(ledger: Ledger, outlook: Outlook, as_of: int, *, person: str = "") -> Kinds:
    """What everyone holds by kind, or one person.

    Raises:
        DomainError: There is no assessment.
    """
    found = [row for row in holdings(ledger, outlook, as_of) if row.rows and person in ("", row.person.id)]
    return Kinds(as_of, tuple(_panel(row, course(ledger, row.person.id, as_of)) for row in found))


def _panel(held: PersonHoldings, found: Course) -> KindsPanel:
    by_kind: dict[HoldingKind, list[HoldingRow]] = {}
    for row in held.rows:
        by_kind.setdefault(row.holding.kind, []).append(row)
    rows = [_row(kind, of_kind, found) for kind, of_kind in by_kind.items()]
    rows.sort(key=lambda row: (row.is_debt, -row.worth, row.kind.value))
    return KindsPanel(
        held.person.id,
        held.person.currency,
        tuple(rows),
        held.total,
        _sum(list(found.parts.values())),
        _held(found),
    )


def _row(kind: HoldingKind, rows: list[HoldingRow], found: Course) -> KindRow:
    known = [row.worth for row in rows if row.worth is not None]
    parts = [found.parts[row.holding.id] for row in rows if row.holding.id in found.parts]
    return KindRow(kind, len(rows), sum(known, Fraction(0)), len(rows) - len(known), _sum(parts))


def _sum(parts: list[Fraction | None]) -> Fraction | None:
    known = [part for part in parts if part is not None]
    return sum(known, Fraction(0)) if len(known) == len(parts) else None


def _held(found: Course) -> Fraction | None:
    """What the pools hold against nisab on the last day, in money."""
    last = {day.pool: day for day in found.days}
    worth = [day.held * day.price if day.price is not None else None for day in last.values() if day.held]
    return _sum(worth) if last else None
