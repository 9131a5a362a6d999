"""Kinds of entries: which keys each has, whether it needs an amount, and which holdings it fits.

One table serves the open form, its schema, the actions and the form on the screen.
"""

from __future__ import annotations

from collections.abc import Mapping
from enum import StrEnum
from types import MappingProxyType

from zakatdesk.domain.entry import EntryKind
from zakatdesk.domain.kinds import ANIMALS, KINDS, PAPERS, Counted, HoldingKind
from zakatdesk.domain.parts import Frozen


class Amount(StrEnum):
    """What an entry says about how much."""

    POSITIVE = "positive"
    FROM_ZERO = "from_zero"
    OPTIONAL = "optional"  # positive, where it is said; else all of it
    NONE = "none"


class EntrySpec(Frozen):
    """What belongs to one kind of entry.

    Attributes:
        keys: Its own keys beside day, holding, amount and note, by their names in `Entry`.
        fits: The kinds of holdings in whose register it may stand; for a transfer on both sides.
    """

    kind: EntryKind
    amount: Amount
    fits: frozenset[HoldingKind]
    keys: tuple[str, ...] = ()


_ALL = frozenset(HoldingKind)
_THINGS = _ALL - {HoldingKind.HOUSEHOLD}
_OWNED = _THINGS - {HoldingKind.DEBT}
_IN_MONEY = frozenset(kind for kind in _OWNED if KINDS[kind].counted is Counted.CURRENCY)
_IN_UNITS = frozenset((*PAPERS, HoldingKind.CRYPTO))
_PRINCIPALS = _OWNED - frozenset((*ANIMALS, HoldingKind.CROP, HoldingKind.HONEY))
_BORN = frozenset((*ANIMALS, HoldingKind.HOUSEHOLD))
_VALUED = _IN_UNITS | {
    HoldingKind.TRADE_GOODS,
    HoldingKind.PENSION,
    HoldingKind.RENTAL_PROPERTY,
    HoldingKind.EXEMPT,
}

_SPECS = (
    EntrySpec(EntryKind.OPENING, Amount.POSITIVE, _ALL),
    EntrySpec(EntryKind.INCOME, Amount.POSITIVE, _OWNED),
    EntrySpec(EntryKind.SALARY, Amount.POSITIVE, _OWNED, ("costs",)),
    EntrySpec(EntryKind.GIFT, Amount.POSITIVE, _OWNED),
    EntrySpec(EntryKind.INHERITANCE, Amount.POSITIVE, _OWNED),
    EntrySpec(EntryKind.RENT, Amount.POSITIVE, _OWNED, ("costs", "covers_years")),
    EntrySpec(EntryKind.INTEREST, Amount.POSITIVE, _IN_MONEY | _IN_UNITS),
    EntrySpec(EntryKind.BIRTH, Amount.POSITIVE, _BORN),
    EntrySpec(EntryKind.PROFIT, Amount.POSITIVE, _PRINCIPALS, ("of",)),
    EntrySpec(EntryKind.SPENDING, Amount.POSITIVE, _THINGS),
    EntrySpec(EntryKind.LOSS, Amount.POSITIVE, _THINGS),
    EntrySpec(EntryKind.DISPOSAL, Amount.POSITIVE, _IN_MONEY | _IN_UNITS),
    EntrySpec(EntryKind.DEATH, Amount.POSITIVE, _BORN),
    EntrySpec(EntryKind.BALANCE, Amount.FROM_ZERO, _ALL),
    EntrySpec(EntryKind.VALUE, Amount.FROM_ZERO, _VALUED, ("retail", "wholesale", "cost")),
    EntrySpec(EntryKind.TRANSFER, Amount.POSITIVE, _THINGS, ("to", "received")),
    EntrySpec(EntryKind.HARVEST, Amount.POSITIVE, frozenset((HoldingKind.CROP, HoldingKind.HONEY)), ("costs",)),
    EntrySpec(EntryKind.EXTRACTION, Amount.POSITIVE, frozenset((HoldingKind.MINERAL,)), ("costs",)),
    EntrySpec(EntryKind.FIND, Amount.POSITIVE, frozenset((HoldingKind.RIKAZ,)), ("costs",)),
    EntrySpec(EntryKind.BLOCKED, Amount.OPTIONAL, _OWNED),
    EntrySpec(EntryKind.RETURNED, Amount.OPTIONAL, _OWNED),
    EntrySpec(EntryKind.WRITTEN_OFF, Amount.NONE, frozenset((HoldingKind.RECEIVABLE,))),
)

ENTRY_KINDS: Mapping[EntryKind, EntrySpec] = MappingProxyType({spec.kind: spec for spec in _SPECS})
"""The table of entry kinds."""

NEGATIVE_BALANCE = frozenset((HoldingKind.CASH, HoldingKind.BANK))
"""Holdings whose balance may stand below zero."""

OWN_KEYS = ("to", "received", "of", "costs", "covers_years", "retail", "wholesale", "cost")
"""Every key that some kind has of its own, by its name in `Entry`."""
