"""What is said when a ledger of an earlier version was brought up to date."""

from __future__ import annotations

from zakatdesk.domain.marks import sentence

UPGRADED = sentence(
    "upgrades",
    "This ledger was made by an earlier version of zakatdesk and was brought up to date. "
    "As it was before, it is kept in {path}.",
)
