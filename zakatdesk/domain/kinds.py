"""Kinds of holdings: the unit each is counted in and the keys it has of its own.

One table serves the open form, its schema, the file and the form on the screen: a new key is added here and nowhere else.
"""

from __future__ import annotations

from collections.abc import Mapping
from decimal import Decimal
from enum import StrEnum
from types import MappingProxyType

from zakatdesk.domain.parts import Frozen


class HoldingKind(StrEnum):
    """What a person can own or owe."""

    CASH = "cash"
    BANK = "bank"
    GOLD = "gold"
    SILVER = "silver"
    TRADE_GOODS = "trade_goods"
    SHARES = "shares"
    FUND = "fund"
    SUKUK = "sukuk"
    CRYPTO = "crypto"
    PENSION = "pension"
    RENTAL_PROPERTY = "rental_property"
    EXEMPT = "exempt"
    DEPOSIT_GIVEN = "deposit_given"
    RECEIVABLE = "receivable"
    DEBT = "debt"
    SHEEP = "sheep"
    CATTLE = "cattle"
    CAMELS = "camels"
    HORSES = "horses"
    CROP = "crop"
    HONEY = "honey"
    MINERAL = "mineral"
    RIKAZ = "rikaz"
    HOUSEHOLD = "household"


class Counted(StrEnum):
    """How the unit of a kind is found."""

    CURRENCY = "currency"
    GRAMS = "grams"
    UNITS = "units"  # of `symbol`, or `currency` where there is no symbol
    HEADS = "heads"
    KILOGRAMS = "kilograms"
    METAL = "metal"  # grams fine of `metal`, or `currency` where there is no metal
    PEOPLE = "people"


class KeyType(StrEnum):
    """The form of a key's value."""

    CHOICE = "choice"  # one of `choices`, as text
    FLAG = "flag"  # true or false
    TEXT = "text"  # free text up to 64 characters
    CURRENCY = "currency"  # an ISO 4217 code
    SYMBOL = "symbol"  # the name of what is counted in units
    PART = "part"  # a decimal from 0 to 1
    FINE = "fine"  # a positive decimal up to `most`
    GRAMS = "grams"  # a decimal with 3 places
    AMOUNT = "amount"  # money in the person's currency
    DUE = "due"  # a day, or `on_demand`
    INSTALMENTS = "instalments"  # a list of (day, amount)
    MONTHLY = "monthly"  # an amount, the first day, how many


class Key(Frozen):
    """One key that a kind has of its own."""

    name: str
    type: KeyType
    choices: tuple[str, ...] = ()
    default: str | bool | None = None
    most: Decimal | None = None


class KindSpec(Frozen):
    """What belongs to one kind."""

    kind: HoldingKind
    counted: Counted
    keys: tuple[Key, ...]


def _choice(name: str, *choices: str, default: str | None = None) -> Key:
    return Key(name, KeyType.CHOICE, choices, default)


def _flag(name: str, *, default: bool = False) -> Key:
    return Key(name, KeyType.FLAG, (), default)


_CURRENCY = Key("currency", KeyType.CURRENCY)
_SYMBOL = Key("symbol", KeyType.SYMBOL)
_METAL = _choice("metal", "gold", "silver")
_PART = Key("zakatable_share", KeyType.PART)
_MONEY = (_CURRENCY, _choice("purpose", "needs"))
_BULLION = (
    Key("karat", KeyType.FINE, most=Decimal(24)),
    Key("fineness", KeyType.FINE, most=Decimal(1000)),
    Key("stones_g", KeyType.GRAMS),
    _choice("use", "stored", "worn", "trade", "forbidden", default="stored"),
)
_PAPER = (
    _SYMBOL,
    _CURRENCY,
    _choice("held_for", "income", "trade", default="income"),
    _PART,
    _flag("company_pays"),
)
_KEPT = (_CURRENCY, _flag("basic_need"))
_HERD = (
    _flag("grazing", default=True),
    _choice("use", "breeding", "work", "trade", default="breeding"),
    Key("herd", KeyType.TEXT),
)
_GROWN = (
    _choice("produce", "staple", "measured_stored", "other", default="staple"),
    _choice("water", "natural", "lifted", "mixed", "unknown", default="unknown"),
    Key("natural_part", KeyType.PART),
)

_SPECS = (
    KindSpec(HoldingKind.CASH, Counted.CURRENCY, _MONEY),
    KindSpec(HoldingKind.BANK, Counted.CURRENCY, _MONEY),
    KindSpec(HoldingKind.GOLD, Counted.GRAMS, _BULLION),
    KindSpec(HoldingKind.SILVER, Counted.GRAMS, _BULLION),
    KindSpec(
        HoldingKind.TRADE_GOODS,
        Counted.CURRENCY,
        (
            _CURRENCY,
            _choice("value_as", "wholesale", "retail", "cost", default="wholesale"),
            _flag("dead_stock"),
            _choice("trader", "mudir", "muhtakir", default="mudir"),
            _flag("land"),
        ),
    ),
    KindSpec(HoldingKind.SHARES, Counted.UNITS, _PAPER),
    KindSpec(HoldingKind.FUND, Counted.UNITS, _PAPER),
    KindSpec(HoldingKind.SUKUK, Counted.UNITS, _PAPER),
    KindSpec(HoldingKind.CRYPTO, Counted.UNITS, (_SYMBOL, _CURRENCY, _flag("locked"))),
    KindSpec(
        HoldingKind.PENSION,
        Counted.CURRENCY,
        (
            _CURRENCY,
            _choice("access", "locked", "open", default="locked"),
            Key("tax_and_penalty", KeyType.PART),
            _PART,
        ),
    ),
    KindSpec(HoldingKind.RENTAL_PROPERTY, Counted.CURRENCY, _KEPT),
    KindSpec(HoldingKind.EXEMPT, Counted.CURRENCY, _KEPT),
    KindSpec(HoldingKind.DEPOSIT_GIVEN, Counted.CURRENCY, (_CURRENCY,)),
    KindSpec(
        HoldingKind.RECEIVABLE,
        Counted.CURRENCY,
        (
            _CURRENCY,
            _choice("quality", "good", "doubtful", default="good"),
            _choice("hanafi_class", "strong", "medium", "weak"),
            Key("of", KeyType.TEXT),
        ),
    ),
    KindSpec(
        HoldingKind.DEBT,
        Counted.CURRENCY,
        (
            _CURRENCY,
            Key("due", KeyType.DUE, default="on_demand"),
            Key("instalments", KeyType.INSTALMENTS),
            Key("every_month", KeyType.MONTHLY),
        ),
    ),
    KindSpec(HoldingKind.SHEEP, Counted.HEADS, _HERD),
    KindSpec(HoldingKind.CATTLE, Counted.HEADS, _HERD),
    KindSpec(HoldingKind.CAMELS, Counted.HEADS, _HERD),
    KindSpec(HoldingKind.HORSES, Counted.HEADS, _HERD),
    KindSpec(HoldingKind.CROP, Counted.KILOGRAMS, _GROWN),
    KindSpec(HoldingKind.HONEY, Counted.KILOGRAMS, _GROWN),
    KindSpec(
        HoldingKind.MINERAL,
        Counted.METAL,
        (_METAL, _CURRENCY, _choice("effort", "work", "none", default="work")),
    ),
    KindSpec(HoldingKind.RIKAZ, Counted.METAL, (_METAL, _CURRENCY)),
    KindSpec(
        HoldingKind.HOUSEHOLD,
        Counted.PEOPLE,
        (Key("staple", KeyType.TEXT), Key("cash_per_person", KeyType.AMOUNT)),
    ),
)

KINDS: Mapping[HoldingKind, KindSpec] = MappingProxyType({spec.kind: spec for spec in _SPECS})
"""The table of kinds."""

METALS = (HoldingKind.GOLD, HoldingKind.SILVER)
ANIMALS = (HoldingKind.SHEEP, HoldingKind.CATTLE, HoldingKind.CAMELS, HoldingKind.HORSES)
PAPERS = (HoldingKind.SHARES, HoldingKind.FUND, HoldingKind.SUKUK)
