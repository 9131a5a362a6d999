from __future__ import annotations

from collections.abc import Callable, Mapping

import pytest

from zakatdesk.domain.parts import Frozen, Mutable, as_json, defaults, equal_apart, field, put, replace


class Jar(Frozen):
    label: str
    grams: int = 3
    seen: Mapping[str, int] = field(default_factory=dict)
    told: Callable[[], str] = str


class Shelf(Mutable):
    jars: list[Jar]


def test_a_value_is_its_parts_and_stays() -> None:
    jar = Jar("dates")
    assert jar == Jar("dates", 3)
    assert jar != Jar("dates", 4)
    with pytest.raises(AttributeError):
        jar.grams = 4  # type: ignore[misc]
    assert replace(jar, grams=4) == Jar("dates", 4)
    assert jar.grams == 3


def test_values_can_be_equal_but_for_a_part() -> None:
    assert equal_apart(Jar("dates", told=lambda: "one"), Jar("dates", told=lambda: "two"), "told")
    assert not equal_apart(Jar("dates", 3), Jar("dates", 4), "told")
    assert not equal_apart(Jar("dates"), "dates", "told")


def test_what_need_not_be_said_has_a_default_of_its_own() -> None:
    assert defaults(Jar) == {"grams": 3, "seen": {}, "told": str}
    assert defaults(Jar)["seen"] is not defaults(Jar)["seen"]


def test_a_part_can_be_put_while_a_value_is_made() -> None:
    jar, shelf = Jar("dates"), Shelf([])
    put(jar, "grams", 5)
    put(shelf, "jars", [jar])
    assert shelf.jars == [Jar("dates", 5)]


class Label(Frozen):
    text: str
    sizes: tuple[int, ...] = ()


def test_as_json_the_parts_stand_in_order() -> None:
    assert as_json(Label("تمر", (1, 2))) == '{"text":"تمر","sizes":[1,2]}'
