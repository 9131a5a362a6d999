"""Which obligation a row stands for, so that its reason can be shown."""

from __future__ import annotations

from zakatdesk.bookkeeping.views.outlook import Outlook
from zakatdesk.domain.parts import Frozen
from zakatdesk.fiqh.assessment import Obligation


class Asked(Frozen):
    """A question for a reason: one person, one class, one group, one due day."""

    person: str
    zakat_class: str
    group: str
    due: int


class Reason(Frozen):
    """What was found.

    Attributes:
        expected: The hawl still runs: the figures hold if nothing changes.
    """

    asked: Asked
    obligation: Obligation
    expected: bool


def reason(outlook: Outlook, asked: Asked) -> Reason | None:
    """The obligation that is asked about, of today or of days to come; none when there is none any more."""
    for assessment, is_expected in ((outlook.now, False), (outlook.ahead, True)):
        for person in assessment.people if assessment else ():
            for owed in person.obligations if person.person == asked.person else ():
                if (owed.zakat_class, owed.group, owed.due) == (asked.zakat_class, asked.group, asked.due):
                    return Reason(asked, owed, is_expected)
    return None


def asked_about_holding(outlook: Outlook, person: str, holding: str) -> Asked | None:
    """What can be asked of a holding: its oldest unpaid obligation, else the hawl it is in."""
    if outlook.now is None:
        return None
    found = outlook.now.person(person)
    for owed in found.obligations:
        if holding in owed.holdings and owed.outstanding != 0:
            return Asked(person, owed.zakat_class, owed.group, owed.due)
    for hawl in found.running:
        if holding in hawl.holdings and hawl.due is not None:
            return Asked(person, hawl.zakat_class, hawl.group, hawl.due)
    return None
