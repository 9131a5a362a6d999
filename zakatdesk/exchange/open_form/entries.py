"""Entries in the open form."""

from __future__ import annotations

from collections.abc import Mapping

from zakatdesk.domain.days import day_text
from zakatdesk.domain.entry import Entry, EntryKind
from zakatdesk.domain.entry_kinds import ENTRY_KINDS, NEGATIVE_BALANCE
from zakatdesk.domain.errors import DomainError
from zakatdesk.domain.holding import Holding
from zakatdesk.domain.quantity import Unit, read_steps
from zakatdesk.exchange.open_form.fields import Fields, Within

_KINDS = {str(kind): kind for kind in EntryKind}
_AMOUNTS = ("costs", "retail", "wholesale", "cost")


class Units:
    """The unit of each holding, found once when it is first asked for.

    Args:
        holdings: By id.
    """

    def __init__(self, holdings: Mapping[str, Holding]) -> None:
        """Begin with none found."""
        self.holdings = holdings
        self._units: dict[str, Unit] = {}

    def of(self, holding_id: str, where: str) -> Unit:
        """The unit of a holding.

        Raises:
            DomainError: `HOLDING_UNKNOWN`.
        """
        unit = self._units.get(holding_id)
        if unit is None:
            holding = self.holdings.get(holding_id)
            if holding is None:
                raise DomainError("HOLDING_UNKNOWN", where, holding=holding_id[:40])
            unit = self._units[holding_id] = holding.unit
        return unit


def read_entry(row: object, seq: int, entry_id: str, units: Units) -> Entry:
    """An entry. What fits what is checked by `domain.validity`.

    Args:
        row: What stands in the list.
        seq: Its place among the rows of the ledger.
        entry_id: The id it has where the row gives none.
        units: Of the holdings that are there.

    Raises:
        DomainError: With its place in the row.
    """
    fields = Fields(row)
    entry_id = fields.text("id", entry_id)
    on = fields.day("on")
    kind = fields.one_of("kind", "ENTRY_KIND_UNKNOWN", _KINDS)
    after_sunset = fields.flag("after_sunset")
    note = fields.text("note", "")
    place = "from" if kind is EntryKind.TRANSFER else "holding"
    holding = fields.text(place)
    places = units.of(holding, place).places
    amount = _read_amount(fields, kind, units.holdings[holding], places)
    own = ENTRY_KINDS[kind].keys
    if not own:
        fields.done()
        return Entry(entry_id, seq, on, kind, holding, amount, after_sunset, note)
    amounts = {name: fields.steps(name, places) for name in _AMOUNTS if name in own and fields.has(name)}
    to = fields.text("to") if "to" in own else None
    received = fields.steps_or_none("received", units.of(to, "to").places) if to is not None else None
    entry = Entry(
        entry_id,
        seq,
        on,
        kind,
        holding,
        amount,
        after_sunset,
        note,
        to=to,
        received=received,
        of=fields.text_or_none("of") if "of" in own else None,
        covers_years=fields.whole("covers_years") if "covers_years" in own and fields.has("covers_years") else None,
        **amounts,
    )
    fields.done()
    return entry


def _read_amount(fields: Fields, kind: EntryKind, holding: Holding, places: int) -> int | None:
    if not fields.has("amount"):
        return None
    if kind is EntryKind.BALANCE and holding.kind in NEGATIVE_BALANCE:
        text = fields.text("amount")
        sign = -1 if text.startswith("-") else 1
        with Within("amount"):
            steps = read_steps(text.removeprefix("-"), places)
        if sign < 0 and steps == 0:
            raise DomainError("NUMBER_MALFORMED", "amount", text=text[:40])
        return sign * steps
    return fields.steps("amount", places)


def entry_object(entry: Entry, units: Units) -> dict[str, object]:
    """An entry as the open form writes it."""
    is_transfer = entry.kind is EntryKind.TRANSFER
    unit = units.of(entry.holding, "holding")
    row: dict[str, object] = {"id": entry.id, "on": day_text(entry.on), "kind": str(entry.kind)}
    row["from" if is_transfer else "holding"] = entry.holding
    if entry.to is not None:
        row["to"] = entry.to
    if entry.amount is not None:
        row["amount"] = unit.text(entry.amount)
    if entry.received is not None and entry.to is not None:
        row["received"] = units.of(entry.to, "to").text(entry.received)
    if entry.of is not None:
        row["of"] = entry.of
    for name, steps in zip(_AMOUNTS, (entry.costs, entry.retail, entry.wholesale, entry.cost), strict=True):
        if steps is not None:
            row[name] = unit.text(steps)
    if entry.covers_years is not None:
        row["covers_years"] = entry.covers_years
    if entry.after_sunset:
        row["after_sunset"] = True
    if entry.note:
        row["note"] = entry.note
    return row
