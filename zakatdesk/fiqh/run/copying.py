"""A copy of the state of a run that shares nothing with it that may ever change.

What is not named here is copied, whatever it is; what cannot be copied is refused. So something new in the state is never
shared by forgetting it.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from copy import copy
from datetime import date
from decimal import Decimal
from enum import Enum
from fractions import Fraction
from functools import partial
from itertools import chain
from types import MethodType
from typing import Any, TypeVar

from zakatdesk.domain.closed_year import ClosedYear
from zakatdesk.domain.days import HijriDate
from zakatdesk.domain.entry import Entry
from zakatdesk.domain.holding import Holding
from zakatdesk.domain.ledger import Ledger
from zakatdesk.domain.money import Currency
from zakatdesk.domain.parts import Frozen, Mutable, put
from zakatdesk.domain.payment import Payment
from zakatdesk.domain.person import Person
from zakatdesk.domain.price import Price
from zakatdesk.domain.quantity import Unit
from zakatdesk.fiqh.assessment import BrokenHawl, Problem
from zakatdesk.fiqh.hawls.anchors import Closing, Years
from zakatdesk.fiqh.market import Market, Prices, Quote
from zakatdesk.fiqh.nisab import Nisab
from zakatdesk.fiqh.policy import Policy
from zakatdesk.fiqh.run.facts import Facts
from zakatdesk.fiqh.run.inputs import Common, Inputs
from zakatdesk.fiqh.run.shared_herds import SharedHerds
from zakatdesk.fiqh.run.why_herd import HerdRecord
from zakatdesk.fiqh.run.why_once import OnceRecord
from zakatdesk.fiqh.run.why_pool import PoolRecord
from zakatdesk.fiqh.terms import Term, Terms
from zakatdesk.fiqh.wealth.debts import Schedule
from zakatdesk.fiqh.wealth.measure import Claims, Left, Standing
from zakatdesk.fiqh.wealth.pool import Key
from zakatdesk.fiqh.wealth.roles import Role

NEVER_CHANGE: tuple[type, ...] = (
    *(type(None), bool, int, str, bytes, Fraction, Decimal, date, HijriDate, type, range),
    *(Holding, Entry, Payment, Person, Price, ClosedYear, Currency),
    *(Term, Policy, Role, Schedule, Years, Unit, Closing, Quote, Nisab, Claims, Left, Standing, Key),
    *(PoolRecord, HerdRecord, OnceRecord, Problem, BrokenHawl),
)
"""Shared as they are. Those with a mapping inside never change it: that is what they were made for."""

_INPUTS = (Ledger, Common, Inputs, Facts, Market, Prices, SharedHerds, Terms)
"""Given to a run from outside. A copy may be given others, so nothing of the state may keep them by itself."""

Value = Any
"""Whatever a state is made of."""

_State = TypeVar("_State")
_SHARED = set(NEVER_CHANGE)
_SLOTS: dict[type, tuple[str, ...]] = {}


def copied(state: _State, given: Mapping[int, object]) -> _State:
    """A whole copy of a state.

    Args:
        state: What is copied, with everything that can be reached from it.
        given: By identity: what stands in the copy in place of something else.

    Raises:
        TypeError: Something in it cannot be copied, or an input is kept that is not in `given`.
    """
    copies = _Copies(given)
    top: _State = copies.of(state)
    copies.fill()
    return top


class _Copies:
    """The copies that were begun, by the identity of what they are copies of.

    A copy is begun empty and filled later: lots, hawls and books lead to each other in circles that may be long.
    """

    __slots__ = ("_begun", "_known")

    def __init__(self, given: Mapping[int, object]) -> None:
        """Nothing was begun."""
        self._known: dict[int, Value] = dict(given)
        self._begun: list[tuple[Value, Value]] = []

    def of(self, value: Value) -> Value:
        """What stands in the copy for a value."""
        kind = type(value)
        if kind in _SHARED:
            return value
        found = self._known.get(id(value))
        if found is not None:
            return found
        if issubclass(kind, Enum):
            _SHARED.add(kind)
            return value
        if issubclass(kind, tuple):
            parts = [self.of(part) for part in value]
            return parts_of(parts) if (parts_of := getattr(kind, "_make", None)) else tuple(parts)
        new = self._known[id(value)] = self._begin(kind, value)
        return new

    def _begin(self, kind: type, value: Value) -> Value:
        if kind is list or kind is dict or kind is set:
            if all(type(part) in _SHARED for part in (chain.from_iterable(value.items()) if kind is dict else value)):
                return value.copy()
            new: Value = kind()
        elif kind is MethodType:
            return MethodType(value.__func__, self.of(value.__self__))
        elif kind is partial and not value.keywords:
            return partial(value.func, *[self.of(part) for part in value.args])
        elif issubclass(kind, (Frozen, Mutable)) and kind not in _INPUTS:
            new = copy(value)
        elif _is_plain(kind):
            new = object.__new__(kind)
        else:
            raise TypeError(f"{kind.__name__} cannot be a part of the state of a run")
        self._begun.append((value, new))
        return new

    def fill(self) -> None:
        """Fill all copies that were begun."""
        of, shared = self.of, _SHARED
        while self._begun:
            old, new = self._begun.pop()
            kind = type(old)
            if kind is list:
                new.extend([part if type(part) in shared else of(part) for part in old])
            elif kind is dict:
                new.update({of(key): of(value) for key, value in old.items()})
            elif kind is set:
                new.update([of(part) for part in old])
            elif issubclass(kind, (Frozen, Mutable)):
                for name in kind.__struct_fields__:
                    value = getattr(old, name)
                    if type(value) not in shared:
                        put(new, name, of(value))
            else:
                for name, value in _attributes(kind, old):
                    setattr(new, name, value if type(value) in shared else of(value))


def _attributes(kind: type, one: Value) -> Iterable[tuple[str, Value]]:
    """The attributes of an object that are set."""
    names = _SLOTS.get(kind)
    if names is None:
        found = [row.__dict__.get("__slots__", ()) for row in kind.__mro__]
        names = _SLOTS[kind] = tuple(name for row in found for name in ((row,) if isinstance(row, str) else row))
    own = [(name, getattr(one, name)) for name in names if hasattr(one, name)]
    return own if names and not hasattr(one, "__dict__") else [*own, *one.__dict__.items()]


def _is_plain(kind: type) -> bool:
    """Whether an object is no more than its attributes, and none that a run is given."""
    made_by: object = kind.__new__
    return made_by is object.__new__ and kind not in _INPUTS
