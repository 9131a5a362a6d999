"""Which closed years can be."""

from __future__ import annotations

from zakatdesk.domain.calendar import read_day
from zakatdesk.domain.classes import CLASSES, GROUPS
from zakatdesk.domain.closed_year import ClosedYear
from zakatdesk.domain.errors import DomainError
from zakatdesk.domain.validity.known import Known, check_day, known_holding, known_person
from zakatdesk.domain.validity.texts import check_id


def check_closed_year(known: Known, closed: ClosedYear) -> None:
    """Refuse a closed year that cannot be.

    Raises:
        DomainError: `PERSON_UNKNOWN`, `CLASS_UNKNOWN`, `HOLDING_UNKNOWN` (group), or what an id or a day is refused for.
    """
    check_id(closed.id, "id")
    known_person(known, closed.person, "person")
    if closed.zakat_class not in CLASSES:
        raise DomainError("CLASS_UNKNOWN", "class", zakat_class=closed.zakat_class)
    if closed.group not in GROUPS:
        known_holding(known, closed.group, "group")
    check_day(known, closed.due, "due")
    check_day(known, closed.closed_on, "closed_on")
    start = dict(closed.frozen).get("hawl_start")
    if isinstance(start, str):
        check_day(known, read_day(start), "frozen.hawl_start")
