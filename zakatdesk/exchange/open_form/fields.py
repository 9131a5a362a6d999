"""An object of the open form, taken key by key: what has the wrong form, or is left over, is refused with its place."""

from __future__ import annotations

from collections.abc import Mapping
from decimal import Decimal
from functools import lru_cache
from typing import TypeVar

from zakatdesk.domain.calendar import read_day
from zakatdesk.domain.days import StatedDay
from zakatdesk.domain.errors import DomainError
from zakatdesk.domain.quantity import read_decimal, read_steps
from zakatdesk.exchange.open_form.text import Refused

T = TypeVar("T")
_WHOLE_DIGITS = 9
_MISSING = object()

_day = lru_cache(maxsize=8192)(read_day)


class Within:
    """Says where a refusal stands: `with Within("entries[3]"):` makes `amount` `entries[3].amount`.

    Args:
        where: The place further out.
    """

    __slots__ = ("_where",)

    def __init__(self, where: str) -> None:
        """Keep the place."""
        self._where = where

    def __enter__(self) -> None:
        """Nothing happens yet."""

    def __exit__(self, kind: object, error: BaseException | None, trace: object) -> None:
        """Put the place before that of a refusal."""
        if isinstance(error, DomainError):
            raise error.at(self._where) from None


class Fields:
    """The keys of one object that have not been taken yet.

    Args:
        value: What stands where an object should.

    Raises:
        DomainError: `OBJECT_EXPECTED`.
    """

    __slots__ = ("_left",)

    def __init__(self, value: object) -> None:
        """Begin with all keys."""
        if not isinstance(value, dict):
            raise refusal(value, "OBJECT_EXPECTED")
        self._left: dict[str, object] = value.copy()

    def has(self, name: str) -> bool:
        """Whether a key is there and has not been taken."""
        return name in self._left

    def peek(self, name: str) -> object:
        """Whatever stands under a key, left where it is; none where the key is missing."""
        return self._left.get(name)

    def take(self, name: str) -> object:
        """Whatever stands under a key.

        Raises:
            DomainError: `KEY_MISSING`, or why it may not stand anywhere.
        """
        value = self._left.pop(name, _MISSING)
        if value is _MISSING or isinstance(value, Refused):
            raise _unfit(name, value, "")
        return value

    def text(self, name: str, default: object = _MISSING) -> str:
        """A text; the default where the key is missing."""
        value = self._left.pop(name, default)
        if type(value) is not str:
            raise _unfit(name, value, "TEXT_EXPECTED")
        return value

    def text_or_none(self, name: str) -> str | None:
        """A text; none where the key is missing."""
        return self.text(name) if name in self._left else None

    def flag(self, name: str, *, default: bool = False) -> bool:
        """True or false; the default where the key is missing."""
        value = self._left.pop(name, default)
        if not isinstance(value, bool):
            raise _unfit(name, value, "FLAG_EXPECTED")
        return value

    def day(self, name: str) -> StatedDay:
        """A day of either calendar."""
        try:
            return _day(self._figure(name))
        except DomainError as refused:
            raise _placed(refused, name) from None

    def day_or_none(self, name: str) -> StatedDay | None:
        """A day of either calendar; none where the key is missing."""
        return self.day(name) if name in self._left else None

    def steps(self, name: str, places: int) -> int:
        """A plain decimal, as steps of 10**-places."""
        try:
            return read_steps(self._figure(name), places)
        except DomainError as refused:
            raise _placed(refused, name) from None

    def steps_or_none(self, name: str, places: int) -> int | None:
        """A plain decimal as steps; none where the key is missing."""
        return self.steps(name, places) if name in self._left else None

    def decimal(self, name: str, places: int = 12) -> Decimal:
        """A plain decimal."""
        try:
            return read_decimal(self._figure(name), places)
        except DomainError as refused:
            raise _placed(refused, name) from None

    def whole(self, name: str) -> int:
        """A whole number from 0 on, written as a number or as text."""
        value = self.take(name)
        if type(value) is int and value >= 0:
            return value
        if type(value) is str and value.isascii() and value.isdecimal() and len(value) <= _WHOLE_DIGITS:
            return int(value)
        raise DomainError("WHOLE_NUMBER_EXPECTED", name)

    def one_of(self, name: str, code: str, choices: Mapping[str, T]) -> T:
        """What a word stands for.

        Raises:
            DomainError: `code` where the word is none of the choices.
        """
        word = self.text(name)
        try:
            return choices[word]
        except KeyError:
            raise DomainError(code, name, word=word[:40], allowed=tuple(choices)) from None

    def rows(self, name: str) -> list[object]:
        """A list; empty where the key is missing."""
        if name not in self._left:
            return []
        value = self.take(name)
        if not isinstance(value, list):
            raise DomainError("LIST_EXPECTED", name)
        return value

    def fields(self, name: str) -> Fields:
        """An object within; without keys where the key is missing."""
        if name not in self._left:
            return Fields({})
        value = self.take(name)
        with Within(name):
            return Fields(value)

    def names(self) -> tuple[str, ...]:
        """The keys that have not been taken, in their order."""
        return tuple(self._left)

    def done(self) -> None:
        """Refuse what is left.

        Raises:
            DomainError: `KEY_UNKNOWN`.
        """
        for name, value in self._left.items():
            if isinstance(value, Refused):
                raise refusal(value, "").at(name[:40])
            raise DomainError("KEY_UNKNOWN", name[:40], key=name[:40])

    def _figure(self, name: str) -> str:
        """The text of a number or day."""
        value = self._left.pop(name, _MISSING)
        if type(value) is not str:
            raise _unfit(name, value, "NUMBER_NOT_TEXT" if type(value) is int else "TEXT_EXPECTED")
        return value


def _unfit(name: str, value: object, code: str) -> DomainError:
    """Why a value may not stand under a key: it is missing, it may stand nowhere, or `code`."""
    if value is _MISSING:
        return DomainError("KEY_MISSING", name, key=name)
    return refusal(value, code).at(name)


def _placed(refused: DomainError, name: str) -> DomainError:
    """A refusal with the key it belongs to."""
    return refused if refused.where else refused.at(name)


def refusal(value: object, code: str) -> DomainError:
    """Why a value may not stand here: its own reason, else `code`."""
    if isinstance(value, Refused):
        return DomainError(value.code, text=value.text, key=value.text)
    return DomainError(code)
