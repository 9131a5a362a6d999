"""Zakat that was given."""

from __future__ import annotations

from enum import StrEnum

from zakatdesk.domain.days import StatedDay
from zakatdesk.domain.parts import Frozen


class Category(StrEnum):
    """The eight recipients of Qur'an 9:60."""

    FUQARA = "fuqara"
    MASAKIN = "masakin"
    AMILIN = "amilin"
    MUALLAFA = "muallafa"
    RIQAB = "riqab"
    GHARIMIN = "gharimin"
    FISABILILLAH = "fisabilillah"
    IBN_SABIL = "ibn_sabil"


IN_KIND_PLACES = {
    "gold_g": 3,
    "silver_g": 3,
    "kg": 3,
    "sheep": 0,
    "tabi": 0,
    "musinna": 0,
    "bint_makhad": 0,
    "bint_labun": 0,
    "hiqqa": 0,
    "jadhaa": 0,
}
"""What may be given in kind, and the decimal places of its steps."""


class Payment(Frozen):
    """One act of giving.

    Attributes:
        amount: Steps: minor units of `currency`, or steps of `in_kind`.
        currency: The code of the money; none when given in kind.
        in_kind: A key of `IN_KIND_PLACES`; none when given in money.
        from_holding: The holding it leaves; none when paid from outside the ledger.
        for_class: The class of the obligation it names; none when it names none.
        for_due: The due day of that obligation.
    """

    id: str
    seq: int
    on: StatedDay
    person: str
    amount: int
    currency: str | None = None
    in_kind: str | None = None
    category: Category | None = None
    recipient: str = ""
    from_holding: str | None = None
    for_class: str | None = None
    for_due: StatedDay | None = None
    after_sunset: bool = False
    note: str = ""
