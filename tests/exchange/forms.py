"""Random ledgers in the open form that the reader must take: every kind, key and unit, drawn from the tables."""

from __future__ import annotations

from datetime import date, timedelta

from hypothesis import strategies as st

from tests.exchange.sample import Object
from zakatdesk.domain.classes import CLASSES
from zakatdesk.domain.currencies import MINOR_UNITS
from zakatdesk.domain.entry import EntryKind
from zakatdesk.domain.entry_kinds import ENTRY_KINDS, Amount
from zakatdesk.domain.kinds import KINDS, Counted, HoldingKind, Key, KeyType
from zakatdesk.domain.payment import IN_KIND_PLACES, Category
from zakatdesk.domain.quantity import steps_text
from zakatdesk.fiqh.presets import PRESETS

CURRENCIES = ("EGP", "JPY", "KWD")
PLACES = {Counted.GRAMS: 3, Counted.KILOGRAMS: 3, Counted.HEADS: 0, Counted.PEOPLE: 0}
BIDI = "".join(map(chr, (*range(0x202A, 0x202F), *range(0x2066, 0x206A), 0x2028, 0x2029)))

names = st.text(st.characters(exclude_categories=["Cc", "Cs"], exclude_characters=BIDI), max_size=12)
days = st.one_of(
    st.integers(0, 55_000).map(lambda days: (date(1924, 8, 10) + timedelta(days)).isoformat()),
    st.tuples(st.integers(1343, 1499), st.integers(1, 12), st.integers(1, 28)).map(
        lambda day: f"{day[0]:04}-{day[1]:02}-{day[2]:02} AH"
    ),
)


def numbers(places: int, *, least: int = 1) -> st.SearchStrategy[str]:
    """Decimals with at most so many places, below the limit."""
    return st.integers(least, 10 ** (15 + places) - 1).map(lambda steps: steps_text(steps, places))


parts = st.integers(0, 10**6).map(lambda steps: steps_text(steps, 6))


@st.composite
def forms(draw: st.DrawFn) -> Object:
    """A whole ledger with two people."""
    people = [_person(draw, "one", None), _person(draw, "two", "one")]
    holdings = [_holding(draw, f"h{place}") for place in range(draw(st.integers(1, 8)))]
    entries = [entry for _ in range(draw(st.integers(0, 10))) if (entry := _entry(draw, holdings)) is not None]
    return {
        "format": "zakatdesk",
        "version": 1,
        "people": people,
        "holdings": holdings,
        "entries": entries,
        "prices": [_price(draw) for _ in range(draw(st.integers(0, 4)))],
        "payments": [_payment(draw, people, holdings) for _ in range(draw(st.integers(0, 3)))],
    }


def _person(draw: st.DrawFn, name: str, guardian: str | None) -> Object:
    policy: Object = {"preset": draw(st.sampled_from(sorted(PRESETS)))}
    person: Object = {
        "id": name,
        "name": draw(names),
        "currency": draw(st.sampled_from(CURRENCIES)),
        "policies": [policy],
    }
    if guardian is not None and draw(st.booleans()):
        person |= {"guardian": guardian, "minor_until": draw(days)}
    return person


def _holding(draw: st.DrawFn, name: str) -> Object:
    kind = draw(st.sampled_from(sorted(HoldingKind)))
    row: Object = {"id": name, "person": draw(st.sampled_from(("one", "two"))), "kind": str(kind)}
    spec = KINDS[kind]
    keys = {key.name: key for key in spec.keys}
    units = [unit for unit in ("symbol", "metal", "currency") if unit in keys]
    if units:
        row[units[0] if len(units) == 1 else draw(st.sampled_from(units))] = ""
    terms = draw(st.sampled_from(("due", "instalments", "every_month")))
    left_out = {"fineness", *units, *({"due", "instalments", "every_month"} - {terms})}
    for key in spec.keys:
        if key.name in row or (key.name not in left_out and draw(st.booleans())):
            row[key.name] = _value(draw, key)
    if draw(st.booleans()):
        row |= {
            "share": draw(st.sampled_from(("0.5", "0.333333333333", "1"))),
            "note": draw(names),
            "name": draw(names),
        }
    return row


def _value(draw: st.DrawFn, key: Key) -> object:
    amounts = numbers(0)
    drawn: dict[KeyType, st.SearchStrategy[object]] = {
        KeyType.CHOICE: st.sampled_from(key.choices or ("",)),
        KeyType.FLAG: st.booleans(),
        KeyType.TEXT: names.map(lambda text: "x" + text),
        KeyType.CURRENCY: st.sampled_from(CURRENCIES),
        KeyType.SYMBOL: names.map(lambda text: "x" + text),
        KeyType.PART: parts,
        KeyType.FINE: st.integers(1, 24).map(str),
        KeyType.GRAMS: numbers(3),
        KeyType.AMOUNT: amounts,
        KeyType.DUE: st.one_of(st.just("on_demand"), days),
        KeyType.INSTALMENTS: st.lists(st.fixed_dictionaries({"on": days, "amount": amounts}), min_size=1, max_size=3),
        KeyType.MONTHLY: st.fixed_dictionaries({"amount": amounts, "first": days, "count": st.integers(1, 1200)}),
    }
    return draw(drawn[key.type])


def _places(row: Object) -> int:
    if "symbol" in row:
        return 18
    if "currency" in row:
        return MINOR_UNITS[row["currency"]]
    return PLACES.get(KINDS[HoldingKind(row["kind"])].counted, 3)


def _entry(draw: st.DrawFn, holdings: list[Object]) -> Object | None:
    holding = draw(st.sampled_from(holdings))
    fitting = [spec for spec in ENTRY_KINDS.values() if holding["kind"] in spec.fits]
    spec = draw(st.sampled_from(fitting))
    if spec.kind is EntryKind.VALUE and "symbol" in holding:
        return None
    least = 0 if spec.amount is Amount.FROM_ZERO else 1
    amounts = numbers(_places(holding), least=least)
    row: Object = {"on": draw(days), "kind": str(spec.kind), "holding": holding["id"], "note": draw(names)}
    if spec.amount is not Amount.NONE and (spec.amount is not Amount.OPTIONAL or draw(st.booleans())):
        row["amount"] = draw(amounts)
    own = [name for name in spec.keys if name in ("costs", "retail", "cost") and draw(st.booleans())]
    if spec.kind is not EntryKind.VALUE or holding["kind"] == "trade_goods":
        row |= {name: draw(amounts) for name in own}
    if "covers_years" in spec.keys and draw(st.booleans()):
        row["covers_years"] = draw(st.integers(1, 99))
    return _transfer(draw, row, holding, holdings) if spec.kind is EntryKind.TRANSFER else row


def _transfer(draw: st.DrawFn, row: Object, giver: Object, holdings: list[Object]) -> Object | None:
    others = [
        other
        for other in holdings
        if other is not giver and other["person"] == giver["person"] and other["kind"] != "household"
    ]
    if not others:
        return None
    receiver = draw(st.sampled_from(others))
    row["from"] = row.pop("holding")
    return {**row, "to": receiver["id"], "received": draw(numbers(_places(receiver)))}


def _price(draw: st.DrawFn) -> Object:
    of = draw(st.sampled_from(("gold", "silver", "gold_21k", "USD", "sheep", "ACME", "nisab", "income_nisab")))
    row: Object = {"on": draw(days), "of": of, "price": draw(numbers(12)), "in": draw(st.sampled_from(CURRENCIES))}
    if of in ("gold", "silver"):
        row["per"] = draw(st.sampled_from(("g", "tola", "troy_oz", "kg")))
    if of.endswith("nisab"):
        row["authority"] = draw(names)
    return {**row, "source": draw(names)}


def _payment(draw: st.DrawFn, people: list[Object], holdings: list[Object]) -> Object:
    person = draw(st.sampled_from(people))
    row: Object = {
        "on": draw(days),
        "person": person["id"],
        "category": draw(st.sampled_from(sorted(map(str, Category)))),
    }
    payers = (person["id"], person.get("guardian"))
    own: list[str] = [
        holding["id"] for holding in holdings if holding["person"] in payers and holding["kind"] != "household"
    ]
    if draw(st.booleans()) and own:
        row["from"] = draw(st.sampled_from(own))
    if draw(st.booleans()):
        row["for"] = {"class": draw(st.sampled_from(CLASSES)), "due": draw(days)}
    if draw(st.booleans()):
        name = draw(st.sampled_from(sorted(IN_KIND_PLACES)))
        places = IN_KIND_PLACES[name]
        return {**row, "kind": {name: draw(numbers(places)) if places else draw(st.integers(1, 10**9))}}
    currency = draw(st.sampled_from(CURRENCIES))
    return {**row, "currency": currency, "amount": draw(numbers(MINOR_UNITS[currency]))}
