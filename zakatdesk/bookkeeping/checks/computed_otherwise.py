"""An open year comes out otherwise than the version before computed it."""

from __future__ import annotations

from collections.abc import Iterator

from zakatdesk.bookkeeping.checks.computed import quantities
from zakatdesk.bookkeeping.checks.finding import About, Finding, Lead, Place, Said, Subject, Weight
from zakatdesk.bookkeeping.checks.look import Look
from zakatdesk.fiqh.trail import Day


def computed_otherwise(look: Look) -> Iterator[Finding]:
    """Each open obligation that differs, until somebody has seen it."""
    for row in look.otherwise:
        code = "COMPUTED_OTHERWISE" if row.before and row.after else "COMPUTED_NEW" if row.after else "COMPUTED_GONE"
        values: dict[str, Said] = {"class": row.zakat_class, "due": Day(row.due), "version": row.engine}
        if row.before:
            values["before"] = quantities(row.before)
        if row.after:
            values["after"] = quantities(row.after)
        seen = Lead("SEEN", Place.COMPUTED)
        yield Finding(
            id="/".join(("computed", row.person, row.zakat_class, row.group, str(row.due))),
            code=code,
            weight=Weight.FAULT,
            subject=Subject.YEARS,
            person=row.person,
            day=row.due,
            values=values,
            fixes=(Lead("SHOW_REASON", Place.REASON), seen) if row.after else (seen,),
            about=About(row.person, row.zakat_class, row.group, row.due),
        )
