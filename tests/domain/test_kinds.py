"""The table of kinds, and a holding that reads its keys by it."""

from decimal import Decimal
from fractions import Fraction

import pytest

from zakatdesk.domain.holding import Holding, KeyValue
from zakatdesk.domain.kinds import ANIMALS, KINDS, METALS, PAPERS, Counted, HoldingKind, KeyType
from zakatdesk.domain.quantity import GRAMS, HEADS, KILOGRAMS, PEOPLE, Unit


def holding(kind: HoldingKind, **keys: KeyValue) -> Holding:
    return Holding("h", 1, "amina", kind, "Something", tuple(keys.items()))


def test_every_kind_stands_in_the_table_once() -> None:
    assert list(KINDS) == list(HoldingKind)
    assert len(KINDS) == 24


@pytest.mark.parametrize("kind", HoldingKind)
def test_the_keys_of_a_kind_are_named_once_and_their_defaults_are_choices(kind: HoldingKind) -> None:
    keys = KINDS[kind].keys
    names = [key.name for key in keys]

    assert len(set(names)) == len(names)
    for key in keys:
        assert (key.type is KeyType.CHOICE) == bool(key.choices)
        assert (key.type is KeyType.FINE) == (key.most is not None)
        assert (key.type is KeyType.FLAG) == isinstance(key.default, bool)
        if key.type is KeyType.CHOICE and key.default is not None:
            assert key.default in key.choices


@pytest.mark.parametrize("kind", HoldingKind)
def test_what_a_unit_is_made_of_is_a_key_of_the_kind(kind: HoldingKind) -> None:
    names = {key.name for key in KINDS[kind].keys}
    needed = {
        Counted.CURRENCY: {"currency"},
        Counted.UNITS: {"symbol", "currency"},
        Counted.METAL: {"metal", "currency"},
    }

    assert needed.get(KINDS[kind].counted, set()) <= names


@pytest.mark.parametrize(
    ("kind", "keys", "unit"),
    [
        (HoldingKind.CASH, {"currency": "EGP"}, Unit("EGP", 2)),
        (HoldingKind.BANK, {"currency": "KWD"}, Unit("KWD", 3)),
        (HoldingKind.DEBT, {"currency": "JPY"}, Unit("JPY", 0)),
        (HoldingKind.GOLD, {}, GRAMS),
        (HoldingKind.SILVER, {}, GRAMS),
        (HoldingKind.SHARES, {"symbol": "ARAMCO", "currency": "SAR"}, Unit("ARAMCO", 18)),
        (HoldingKind.FUND, {"currency": "SAR"}, Unit("SAR", 2)),
        (HoldingKind.CRYPTO, {"symbol": "BTC"}, Unit("BTC", 18)),
        (HoldingKind.SHEEP, {}, HEADS),
        (HoldingKind.CROP, {}, KILOGRAMS),
        (HoldingKind.HONEY, {}, KILOGRAMS),
        (HoldingKind.MINERAL, {"metal": "gold"}, GRAMS),
        (HoldingKind.MINERAL, {"currency": "IDR"}, Unit("IDR", 2)),
        (HoldingKind.RIKAZ, {"metal": "silver"}, GRAMS),
        (HoldingKind.HOUSEHOLD, {}, PEOPLE),
    ],
)
def test_the_unit_of_a_holding(kind: HoldingKind, keys: dict[str, KeyValue], unit: Unit) -> None:
    assert holding(kind, **keys).unit == unit


def test_a_key_is_as_given_else_the_default_of_the_kind_else_none() -> None:
    given, silent = holding(HoldingKind.GOLD, use="worn"), holding(HoldingKind.GOLD)

    assert given.key("use") == "worn"
    assert silent.key("use") == "stored"
    assert silent.key("stones_g") is None
    assert silent.key("currency") is None
    assert holding(HoldingKind.SHEEP).key("grazing") is True
    assert holding(HoldingKind.SHEEP, grazing=False).key("grazing") is False
    assert holding(HoldingKind.DEBT).key("due") == "on_demand"


def test_the_purity_of_a_holding() -> None:
    assert holding(HoldingKind.GOLD, karat=Decimal(21)).purity == Fraction(7, 8)
    assert holding(HoldingKind.SILVER, fineness=Decimal(925)).purity == Fraction(37, 40)
    assert holding(HoldingKind.GOLD).purity == 1
    assert holding(HoldingKind.CASH, currency="EGP").purity == 1


def test_the_groups_of_kinds() -> None:
    assert {KINDS[kind].counted for kind in METALS} == {Counted.GRAMS}
    assert {KINDS[kind].counted for kind in ANIMALS} == {Counted.HEADS}
    assert {KINDS[kind].counted for kind in PAPERS} == {Counted.UNITS}
    assert {kind for kind in KINDS if KINDS[kind].counted is Counted.HEADS} == set(ANIMALS)
