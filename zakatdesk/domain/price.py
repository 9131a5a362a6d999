"""What something was worth on a day, and who says so."""

from __future__ import annotations

from decimal import Decimal

from zakatdesk.domain.days import StatedDay
from zakatdesk.domain.parts import Frozen


class Price(Frozen):
    """A dated price.

    Attributes:
        of: `gold`, `silver`, `gold_21k`, an animal, a symbol, a currency, `nisab` or `income_nisab`.
        price: Money for one `per` of it, up to 12 decimal places.
        currency: The code of that money.
        per: `g`, `tola`, `troy_oz` or `kg` for metals; `g` for all else, where it means nothing.
        authority: Who published a nisab.
    """

    id: str
    seq: int
    on: StatedDay
    of: str
    price: Decimal
    currency: str
    source: str = ""
    per: str = "g"
    authority: str = ""
