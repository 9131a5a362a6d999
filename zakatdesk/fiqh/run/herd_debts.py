"""Debts that money did not cover, set against one species after another.

Source: timeline 4 and 9.
"""

from __future__ import annotations

from fractions import Fraction
from typing import TYPE_CHECKING

from zakatdesk.domain.parts import Mutable
from zakatdesk.fiqh.exact import Num, per_step, plain

if TYPE_CHECKING:
    from zakatdesk.fiqh.run.person import PersonRun


class DebtsLeft(Mutable):
    """What is left of the debts of a day, in minor units.

    Attributes:
        late: Whether some head was counted at a price of a later day.
        lacking: The species that have no price on or before the day; `unpriced` are those that have none at all.
    """

    rest: Num
    late: bool = False
    lacking: tuple[str, ...] = ()
    unpriced: tuple[str, ...] = ()

    def set_against(self, run: PersonRun, species: str, heads: Num, day: int) -> Num:
        """What debts leave of the heads of a species; without any price they take none."""
        quote = run.prices.quote(species, day)
        if quote is None or quote.first:
            self.lacking += (species,)
        if quote is None:
            self.unpriced += (species,)
            return heads
        self.late = self.late or quote.first
        price = per_step(quote.value, run.currency.places, 0)
        taken = min(heads, Fraction(self.rest) / price)
        self.rest = plain(self.rest - taken * price)
        return plain(heads - taken)


def debts_left(run: PersonRun) -> DebtsLeft:
    """What money does not cover of the debts, where the policy sets it against livestock."""
    if run.term.policy["DEBT_REDUCES"] == "MONEY_ONLY" or not run.standings:
        return DebtsLeft(0)
    return DebtsLeft(run.standings[0].rest)
