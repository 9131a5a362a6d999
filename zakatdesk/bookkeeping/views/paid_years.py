"""What fell due and what of it is paid, by the Hijri year of the due day."""

from __future__ import annotations

from collections.abc import Mapping
from fractions import Fraction

from zakatdesk.bookkeeping.views.outlook import Outlook
from zakatdesk.bookkeeping.views.why import Asked
from zakatdesk.domain.ledger import Ledger
from zakatdesk.domain.parts import Frozen, field
from zakatdesk.fiqh.assessment import Obligation, PersonAssessment, Status


class PaidYear(Frozen):
    """One Hijri year of one person.

    Units:
        Whole units of the person's currency.

    Attributes:
        count: How many obligations fell due.
        paid: What of them is paid, whenever that was.
        in_kind: What fell due in kind only; `in_kind_left` what of it is not given yet.
        unknown: How many have no sum yet, because a price is missing.
        asked: What can be asked: the oldest that is not paid, else the first.
    """

    year: int
    count: int
    zakat: Fraction
    paid: Fraction
    left: Fraction
    in_kind: Mapping[str, Fraction] = field(default_factory=dict)
    in_kind_left: Mapping[str, Fraction] = field(default_factory=dict)
    unknown: int = 0
    asked: Asked | None = None


class PaidPanel(Frozen):
    """One person.

    Attributes:
        years: Every year from the first to the last in which something fell due.
        credit: What was paid ahead and waits.
    """

    person: str
    currency: str
    years: tuple[PaidYear, ...]
    zakat: Fraction
    paid: Fraction
    left: Fraction
    credit: Fraction


class PaidYears(Frozen):
    """What the chart shows, by person in the order of the ledger; who owed nothing is not there."""

    as_of: int
    panels: tuple[PaidPanel, ...]


def paid_years(
    ledger: Ledger, outlook: Outlook, as_of: int, *, person: str = "", years: tuple[int, int] | None = None
) -> PaidYears:
    """What fell due and what is paid, of everyone or of one person, in all Hijri years or from one to another."""
    panels = []
    for found in outlook.now.people if outlook.now else ():
        by_year: dict[int, list[Obligation]] = {}
        for owed in found.obligations:
            year = ledger.calendar.hijri(owed.due).year
            if years is None or years[0] <= year <= years[1]:
                by_year.setdefault(year, []).append(owed)
        if by_year and person in ("", found.person):
            panels.append(_panel(found, by_year))
    return PaidYears(as_of, tuple(panels))


def _panel(found: PersonAssessment, by_year: Mapping[int, list[Obligation]]) -> PaidPanel:
    rows = tuple(_year(found.person, year, by_year.get(year, [])) for year in range(min(by_year), max(by_year) + 1))
    return PaidPanel(
        found.person,
        found.currency,
        rows,
        sum((row.zakat for row in rows), Fraction(0)),
        sum((row.paid for row in rows), Fraction(0)),
        sum((row.left for row in rows), Fraction(0)),
        found.credit,
    )


def _year(person: str, year: int, owed: list[Obligation]) -> PaidYear:
    first = next((row for row in owed if row.status is not Status.PAID), owed[0] if owed else None)
    only_in_kind = [row for row in owed if row.zakat is None and row.in_kind]
    return PaidYear(
        year,
        len(owed),
        sum((row.zakat for row in owed if row.zakat is not None), Fraction(0)),
        sum((row.paid for row in owed), Fraction(0)),
        sum((row.outstanding for row in owed if row.outstanding is not None), Fraction(0)),
        _together([row.in_kind for row in only_in_kind]),
        _together([row.in_kind_outstanding for row in only_in_kind]),
        sum(row.zakat is None and not row.in_kind for row in owed),
        None if first is None else Asked(person, first.zakat_class, first.group, first.due),
    )


def _together(parts: list[Mapping[str, Fraction]]) -> dict[str, Fraction]:
    found: dict[str, Fraction] = {}
    for part in parts:
        for what, number in part.items():
            found[what] = found.get(what, Fraction(0)) + number
    return {what: number for what, number in found.items() if number}
