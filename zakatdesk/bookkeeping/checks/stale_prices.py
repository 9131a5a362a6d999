"""A price that is still in use is old."""

from __future__ import annotations

from collections.abc import Iterator

from zakatdesk.bookkeeping.checks.finding import Finding, Lead, Place, Subject, Weight
from zakatdesk.bookkeeping.checks.look import Look
from zakatdesk.bookkeeping.views.prices import stale_prices
from zakatdesk.fiqh.trail import Day


def old_prices(look: Look) -> Iterator[Finding]:
    """Each thing that somebody holds and of which only old prices are known."""
    for of, on in stale_prices(look.ledger, look.today):
        yield Finding(
            id="stale/" + of,
            code="PRICE_STALE",
            weight=Weight.NOTE,
            subject=Subject.PRICES,
            day=on,
            values={"of": of, "on": Day(on), "days": look.today - on},
            fixes=(Lead("ADD_PRICE", Place.PRICE, of, values={"of": of}),),
        )
