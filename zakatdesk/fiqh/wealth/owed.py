"""Sums that stand against wealth, as far as prices say what they are worth."""

from __future__ import annotations

from typing import NamedTuple

from zakatdesk.fiqh.exact import Num
from zakatdesk.fiqh.market import Quote


class Owed(NamedTuple):
    """What stands against wealth, in minor units.

    Attributes:
        missing: What has no price on or before the day, so that the sum is not known.
        late: Whether a later price was taken in its place.
    """

    worth: Num = 0
    missing: tuple[str, ...] = ()
    late: bool = False

    def and_of(self, of: str, worth: Num | None, quote: Quote | None) -> Owed:
        """The sum with so much more, which is priced by a quote, or by none."""
        if worth is None or quote is None:
            return Owed(self.worth, (*self.missing, of), self.late)
        if quote.first:
            return Owed(self.worth + worth, (*self.missing, of), late=True)
        return Owed(self.worth + worth, self.missing, self.late)
