"""A zakat year that was closed: what came out then, for good."""

from __future__ import annotations

from zakatdesk.domain.days import StatedDay
from zakatdesk.domain.parts import Frozen


class ClosedYear(Frozen):
    """One frozen obligation.

    Attributes:
        zakat_class: The class of the obligation: `money`, `gold`, `sheep` ...
        group: `pool`, `goods`, `lots` or a holding's id.
        frozen: Pairs (key, text) of the answer as it was: `base`, `nisab`, `zakat` ...; `in_kind` as pairs of its own.
        record: All that a statement of the year is made from, as canonical JSON; none where the year came in from elsewhere, and
            on all but one of the obligations that were closed together.
    """

    id: str
    seq: int
    person: str
    zakat_class: str
    due: StatedDay
    closed_on: StatedDay
    group: str = "pool"
    frozen: tuple[tuple[str, str | tuple[tuple[str, str], ...] | None], ...] = ()
    record: str = ""
