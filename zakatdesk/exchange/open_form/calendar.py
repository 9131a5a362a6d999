"""Month corrections in the open form."""

from __future__ import annotations

import re
from datetime import date

from zakatdesk.domain.calendar import check_correction
from zakatdesk.domain.correction import MonthCorrection
from zakatdesk.domain.errors import DomainError
from zakatdesk.domain.validity import NAME_LENGTH, check_text
from zakatdesk.exchange.open_form.fields import Fields

_MONTH = re.compile(r"([0-9]{4})-([0-9]{2})", re.ASCII)


def read_correction(row: object, seq: int) -> MonthCorrection:
    """A month correction.

    Raises:
        DomainError: With its place in the row.
    """
    fields = Fields(row)
    month = fields.text("month")
    found = _MONTH.fullmatch(month)
    if found is None:
        raise DomainError("MONTH_MALFORMED", "month", text=month[:40])
    begins = fields.day("begins")
    if not isinstance(begins, date):
        raise DomainError("DAY_NOT_CIVIL", "begins")
    announced_by = fields.text("announced_by", "")
    check_text(announced_by, "announced_by", NAME_LENGTH)
    fields.done()
    correction = MonthCorrection(month, seq, int(found[1]), int(found[2]), begins, announced_by)
    check_correction(correction)
    return correction


def correction_object(correction: MonthCorrection) -> dict[str, object]:
    """A month correction as the open form writes it."""
    row: dict[str, object] = {"month": correction.id, "begins": correction.begins.isoformat()}
    if correction.announced_by:
        row["announced_by"] = correction.announced_by
    return row
