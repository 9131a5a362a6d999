"""Young that complete the nisab of their mothers, whose year they have.

Source: zakat-rules 9.4; timeline 10.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from zakatdesk.domain.entry import EntryKind
from zakatdesk.fiqh.exact import Num, plain
from zakatdesk.fiqh.hawls.anchors import Beginning
from zakatdesk.fiqh.wealth.acts import HERD_NISAB

if TYPE_CHECKING:
    from zakatdesk.fiqh.run.herds import HerdStanding
    from zakatdesk.fiqh.run.person import PersonRun


class MothersYears:
    """From which day on the mothers of each species may have a year.

    Attributes:
        present: The day since which the person has had some without a break.
        closed: The last day on which a hawl closed.
    """

    __slots__ = ("closed", "present", "run")

    def __init__(self, run: PersonRun) -> None:
        """There are none yet."""
        self.run = run
        self.present: dict[str, int] = {}
        self.closed: dict[str, int] = {}

    def see(self, standings: list[HerdStanding], day: int) -> None:
        """Note of which species there are any on a day."""
        self.present = {row.species: self.present.get(row.species, day) for row in standings if row.own}

    def begins(self, standing: HerdStanding, day: int) -> Beginning | None:
        """Where the hawl of a species begins that the young of a day complete; none where they do not."""
        run = self.run
        if run.term.policy["OFFSPRING"] != "MAY_COMPLETE_NISAB" or standing.species not in self.present:
            return None
        before = max(standing.heads - self._born(standing, day), 0)
        others = run.herds.others(standing.species, standing.holdings, before, day, unborn=True)
        if before > 0 and before + others >= HERD_NISAB[standing.species]:
            return None
        acquired = [lot.acquired for name in standing.holdings for lot in run.books[name].lots]
        year = run.years.year_of(min(acquired, default=day), day)
        first = max(self.present[standing.species], self.closed.get(standing.species, 0))
        return year if year.day >= first else Beginning(first, run.years.anchor(first))

    def _born(self, standing: HerdStanding, day: int) -> Num:
        """The young of a day that are the person's."""
        run = self.run
        born: Num = 0
        for row in run.facts.entries.get(day, ()):
            if row.kind is EntryKind.BIRTH and row.holding in standing.holdings:
                born += plain((row.amount or 0) * run.roles[row.holding].factor)
        return born
