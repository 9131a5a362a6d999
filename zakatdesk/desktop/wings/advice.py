"""What needs attention, and its quick fixes."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from zakatdesk.bookkeeping.checks.finding import Finding, Fix, Lead, Mend, Place
from zakatdesk.bookkeeping.views.why import Asked

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from zakatdesk.desktop.wings.hall import Hall

Leading = Callable[[Lead], object]
"""Opens the place where a person says more."""


class AdviceWing(QObject):
    """The checks as a page of their own, and the quick fixes wherever a finding is shown.

    A fix that changes facts is a change like any other: it is told, and can be undone.
    """

    page = "checks"

    def __init__(self, hall: Hall) -> None:
        super().__init__(hall)
        self._hall = hall
        self._places: dict[Place, Leading] = {Place.COMPUTED: lambda _: hall.advice.seen()}

    def make_page(self) -> QWidget:
        """The page."""
        from zakatdesk.desktop.pages.checks import ChecksPage  # noqa: PLC0415 - see Wing

        page = ChecksPage(self._hall.bridge, self._hall.commands, self._hall.icons, self._hall.advice, self.fixes_of)
        page.fix_asked.connect(self.mend)
        return page

    def acts(self) -> Mapping[str, Callable[[], object]]:
        """What each command does."""
        return {"checks": lambda: self._hall.window.open_page("checks")}

    def lead_to(self, place: Place, leading: Leading) -> None:
        """A place opens so; what nothing opens is not offered."""
        self._places[place] = leading

    def fixes_of(self, finding: Finding) -> tuple[Fix, ...]:
        """The quick fixes of a finding that can be used here and now."""
        writable = not self._hall.bridge.session.file.read_only
        return tuple(
            fix
            for fix in finding.fixes
            if (writable if isinstance(fix, Mend) else fix.place is Place.REASON or fix.place in self._places)
        )

    def mend(self, finding: Finding, fix: Fix) -> None:
        """Do a quick fix of a finding."""
        bridge = self._hall.bridge
        if isinstance(fix, Mend):
            bridge.attempt(lambda: fix.make(bridge.ledger, bridge.new_id))
        elif fix.place is not Place.REASON:
            self._places[fix.place](fix)
        elif finding.about is not None:
            about = finding.about
            self._hall.why_asked.emit(Asked(about.person, about.zakat_class, about.group, about.due))
