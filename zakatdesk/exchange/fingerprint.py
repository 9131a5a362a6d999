"""A short name for all facts of a ledger, to tell later whether a paper was made from the same ones."""

from __future__ import annotations

from hashlib import sha256

from zakatdesk.domain.ledger import Ledger
from zakatdesk.exchange.open_form import write_ledger

_GROUP = 4
_LENGTH = 16


def fingerprint(ledger: Ledger) -> str:
    """Sixteen digits of the hash of the open form, in groups: `3f9a-0c11-...`; anyone can reckon it from an export."""
    digits = sha256(write_ledger(ledger).encode()).hexdigest()[:_LENGTH]
    return "-".join(digits[place : place + _GROUP] for place in range(0, _LENGTH, _GROUP))
