"""What facts, rules and figures are: things made of named parts.

`msgspec` makes such a class in a thirtieth of the time that `dataclasses` takes, and an instance in a tenth: the window and each
command would wait for it at every start, and the rules make hundreds of thousands (docs/adr/0026).
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import dataclass_transform

from msgspec import Struct, field
from msgspec.json import encode
from msgspec.structs import asdict as parts_of
from msgspec.structs import force_setattr, replace

__all__ = ["Frozen", "Mutable", "as_json", "defaults", "equal_apart", "field", "parts_of", "put", "replace"]


@dataclass_transform(frozen_default=True, field_specifiers=(field,))
class Frozen(Struct, frozen=True):
    """A value: each annotated name of a subclass is one of its parts, in order, and none ever changes.

    Two values are equal when they are of the same class and all parts are equal; with `eq=False` beside the base, a value is
    equal to itself only.
    """


@dataclass_transform(field_specifiers=(field,))
class Mutable(Struct):
    """As `Frozen`, for what a calculation changes while it runs; nobody outside ever gets hold of it."""


def equal_apart(one: Frozen, other: object, *apart: str) -> bool:
    """Whether two values are of the same class and equal but for some parts."""
    return type(one) is type(other) and all(
        getattr(one, name) == getattr(other, name) for name in one.__struct_fields__ if name not in apart
    )


def put(one: Frozen | Mutable, name: str, value: object) -> None:
    """Give a part another value, of what is frozen too: only while it is being made."""
    force_setattr(one, name, value)


def as_json(value: Frozen) -> str:
    """A value as compact JSON, each part by its name, in order."""
    return encode(value).decode()


def defaults(kind: type[Frozen]) -> Mapping[str, object]:
    """What each part is where nothing is said, for those that need not be said."""
    values = kind.__struct_defaults__
    names = kind.__struct_fields__[len(kind.__struct_fields__) - len(values) :]
    return {name: _default(value) for name, value in zip(names, values, strict=True)}


def _default(value: object) -> object:
    """A default, made where a factory makes it."""
    factory = getattr(value, "factory", None)
    return value if factory is None else factory()
