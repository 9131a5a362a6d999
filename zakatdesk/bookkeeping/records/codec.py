"""Records as canonical JSON, and back: the same record always gives the same text.

A value that JSON has no form for is an object that says what it `is`. What equals the default of its field is left out, so that a later
version may add a field and still read what was kept before.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping
from datetime import date
from decimal import Decimal
from enum import StrEnum
from fractions import Fraction
from types import MappingProxyType
from typing import Any

from zakatdesk.bookkeeping.records.year_record import Amendment, Rules, Seal, Stock, YearRecord
from zakatdesk.bookkeeping.views.due_timeline import DueTimeline, Span, Standing, TimelineRow, TimelineSum
from zakatdesk.bookkeeping.views.why import Asked
from zakatdesk.domain.correction import MonthCorrection
from zakatdesk.domain.days import HijriDate
from zakatdesk.domain.errors import DomainError
from zakatdesk.domain.exact_text import exact_text
from zakatdesk.domain.holding import Holding, Instalment, Monthly
from zakatdesk.domain.kinds import HoldingKind
from zakatdesk.domain.parts import Frozen, defaults
from zakatdesk.domain.payment import Category, Payment
from zakatdesk.domain.person import Person, PolicyChoice, ZakatDay
from zakatdesk.domain.price import Price
from zakatdesk.domain.quantity import decimal_text
from zakatdesk.fiqh.assessment import Became, BreakReason, BrokenHawl, Obligation, Problem, RunningHawl, Status, Use
from zakatdesk.fiqh.trail import Chosen, Day, Named, Quantity, Step

_IS, _OF = "is", "of"

_SHAPES: Mapping[str, type[Frozen]] = MappingProxyType(
    {
        "year": YearRecord,
        "seal": Seal,
        "rules": Rules,
        "stock": Stock,
        "amendment": Amendment,
        "person": Person,
        "policy": PolicyChoice,
        "zakat_day": ZakatDay,
        "holding": Holding,
        "instalment": Instalment,
        "monthly": Monthly,
        "correction": MonthCorrection,
        "price": Price,
        "payment": Payment,
        "obligation": Obligation,
        "running": RunningHawl,
        "broken": BrokenHawl,
        "problem": Problem,
        "use": Use,
        "step": Step,
        "quantity": Quantity,
        "day": Day,
        "named": Named,
        "chosen": Chosen,
        "timeline": DueTimeline,
        "timeline_row": TimelineRow,
        "timeline_sum": TimelineSum,
        "span": Span,
        "asked": Asked,
    }
)
"""Values with fields, by what they are called in a record. A name is never given to another shape."""

_CHOICES: Mapping[str, type[StrEnum]] = MappingProxyType(
    {
        "kind": HoldingKind,
        "category": Category,
        "status": Status,
        "reason": BreakReason,
        "became": Became,
        "standing": Standing,
    }
)
_SHAPE_NAMES = {shape: name for name, shape in _SHAPES.items()}
_CHOICE_NAMES = {choice: name for name, choice in _CHOICES.items()}

_READERS: Mapping[str, Callable[[Any], object]] = MappingProxyType(
    {
        "exact": Fraction,
        "decimal": Decimal,
        "civil": date.fromisoformat,
        "hijri": lambda text: HijriDate(*map(int, text.split("-"))),
        "table": lambda pairs: {key: _read(value) for key, value in pairs},
    }
)


def record_text(record: YearRecord) -> str:
    """The text of a record."""
    return json.dumps(_plain(record), ensure_ascii=False, separators=(",", ":"), sort_keys=True, allow_nan=False)


def read_record(text: str) -> YearRecord:
    """The record of a text.

    Raises:
        DomainError: `RECORD_UNREADABLE`: it is not one that this version knows.
    """
    try:
        found = _read(json.loads(text, parse_float=_refuse, parse_constant=_refuse))
    except (ValueError, LookupError, TypeError, AttributeError, ArithmeticError, RecursionError):
        found = None
    if not isinstance(found, YearRecord):
        raise DomainError("RECORD_UNREADABLE")
    return found


def _refuse(text: str) -> object:
    raise ValueError(text)


def _plain(value: object) -> object:
    """A value as JSON has it."""
    match value:
        case StrEnum():
            return {_IS: _CHOICE_NAMES[type(value)], _OF: value.value}
        case None | bool() | int() | str():
            return value
        case Fraction():
            return {_IS: "exact", _OF: exact_text(value)}
        case Decimal():
            return {_IS: "decimal", _OF: decimal_text(value)}
        case HijriDate():
            return {_IS: "hijri", _OF: str(value)}
        case date():
            return {_IS: "civil", _OF: value.isoformat()}
        case tuple():
            return [_plain(one) for one in value]
        case Mapping():
            return {_IS: "table", _OF: [[key, _plain(one)] for key, one in value.items()]}
    return _shape(value)


def _shape(value: Any) -> object:  # noqa: ANN401 - any of `_SHAPES`
    shape: type[Frozen] = type(value)
    found: dict[str, object] = {_IS: _SHAPE_NAMES[shape]}
    usual = defaults(shape)
    for name in shape.__struct_fields__:
        said = getattr(value, name)
        if name == "trail":
            # The explanation is built when asked for; a record is asked for it once and for all.
            found[name] = _plain(said())
        elif name not in usual or said != usual[name]:
            found[name] = _plain(said)
    return found


def _read(plain: object) -> Any:  # noqa: ANN401 - whatever was kept
    if isinstance(plain, list):
        return tuple(_read(one) for one in plain)
    if not isinstance(plain, dict):
        return plain
    named = plain.pop(_IS)
    if named in _READERS:
        return _READERS[named](plain[_OF])
    if named in _CHOICES:
        return _CHOICES[named](plain[_OF])
    values = {name: _read(value) for name, value in plain.items()}
    shape = _SHAPES[named]
    if shape is Obligation:
        steps = values.pop("trail")
        values["trail"] = lambda: steps
    return shape(**values)
