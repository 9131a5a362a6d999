"""The published JSON Schema of the open form, made from the same tables that the reader uses.

`python -m zakatdesk.exchange.open_form.schema` prints it; a test holds `docs/open-form.schema.json` against it. What a
schema cannot say (that a holding is there, that a unit has so many decimals) the reader alone refuses.
"""

from __future__ import annotations

import json
import sys
from collections.abc import Mapping

from zakatdesk.domain.classes import CLASSES
from zakatdesk.domain.entry import EntryKind
from zakatdesk.domain.entry_kinds import ENTRY_KINDS, Amount, EntrySpec
from zakatdesk.domain.kinds import KINDS, Key, KeyType, KindSpec
from zakatdesk.domain.payment import IN_KIND_PLACES, Category
from zakatdesk.domain.weight import GRAMS_PER
from zakatdesk.exchange.open_form.closed_years import FROZEN_KEYS, FROZEN_UNITS
from zakatdesk.exchange.open_form.people import WHOLE_PARAMETERS
from zakatdesk.exchange.open_form.schema_parts import DEFINITIONS, Schema, choice, listed, record, ref

_KEY_TYPES: Mapping[KeyType, Schema] = {
    KeyType.FLAG: {"type": "boolean"},
    KeyType.TEXT: ref("id"),
    KeyType.CURRENCY: ref("currency"),
    KeyType.SYMBOL: ref("id"),
    KeyType.PART: ref("decimal"),
    KeyType.FINE: ref("decimal"),
    KeyType.GRAMS: ref("decimal"),
    KeyType.AMOUNT: ref("decimal"),
    KeyType.DUE: {"anyOf": [{"const": "on_demand"}, ref("day")]},
    KeyType.INSTALMENTS: {
        **listed(record({"on": ref("day"), "amount": ref("decimal")}, needed=("on", "amount"))),
        "minItems": 1,
    },
    KeyType.MONTHLY: record(
        {"amount": ref("decimal"), "first": ref("day"), "count": ref("whole")}, needed=("amount", "first", "count")
    ),
}
_ENTRY_KEYS: Mapping[str, Schema] = {
    "to": ref("id"),
    "of": ref("id"),
    "covers_years": ref("whole"),
    "received": ref("decimal"),
    "costs": ref("decimal"),
    "retail": ref("decimal"),
    "wholesale": ref("decimal"),
    "cost": ref("decimal"),
}


def schema() -> Schema:
    """The whole schema."""
    lists: dict[str, Schema] = {
        "people": _person(),
        "holdings": {"oneOf": [_holding(spec) for spec in KINDS.values()]},
        "entries": {"oneOf": [_entry(spec) for spec in ENTRY_KINDS.values()]},
        "prices": _price(),
        "payments": _payment(),
        "closed_years": _closed_year(),
    }
    correction = record(
        {"month": ref("month"), "begins": ref("civil_day"), "announced_by": ref("name")}, needed=("month", "begins")
    )
    return {
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "title": "zakatdesk ledger, open form",
        "$defs": DEFINITIONS,
        **record(
            {
                "format": {"const": "zakatdesk"},
                "version": {"const": 1},
                "calendar": record({"corrections": listed(correction)}),
                **{name: listed(row) for name, row in lists.items()},
            },
            needed=("format", "version", "people"),
        ),
    }


def _person() -> Schema:
    zakat_day = record(
        {"calendar": choice("hijri", "gregorian"), "month": ref("whole"), "day": ref("whole")},
        needed=("calendar", "month", "day"),
    )
    texts: Schema = {"type": "object", "additionalProperties": {"type": "string"}}
    parameters: Schema = {**texts, "properties": {name: {"type": ["integer", "string"]} for name in WHOLE_PARAMETERS}}
    policy = record(
        {
            "from": ref("day"),
            "preset": {"type": "string"},
            "options": texts,
            "parameters": parameters,
            "zakat_day": zakat_day,
        },
        needed=("preset",),
    )
    return record(
        {
            "id": ref("id"),
            "name": ref("name"),
            "currency": ref("currency"),
            "policies": {**listed(policy), "minItems": 1},
            "minor_until": ref("day"),
            "guardian": ref("id"),
            "died_on": ref("day"),
            "note": ref("note"),
        },
        needed=("id", "currency", "policies"),
    )


def _holding(spec: KindSpec) -> Schema:
    common: dict[str, Schema] = {
        "id": ref("id"),
        "person": ref("id"),
        "kind": {"const": str(spec.kind)},
        "name": ref("name"),
        "share": ref("decimal"),
        "note": ref("note"),
    }
    return record({**common, **{key.name: _key(key) for key in spec.keys}}, needed=("id", "person", "kind"))


def _key(key: Key) -> Schema:
    return choice(*key.choices) if key.type is KeyType.CHOICE else _KEY_TYPES[key.type]


def _entry(spec: EntrySpec) -> Schema:
    place = "from" if spec.kind is EntryKind.TRANSFER else "holding"
    fields: dict[str, Schema] = {
        "id": ref("id"),
        "on": ref("day"),
        "kind": {"const": str(spec.kind)},
        place: ref("id"),
        "after_sunset": {"type": "boolean"},
        "note": ref("note"),
    }
    if spec.amount is not Amount.NONE:
        fields["amount"] = ref("balance" if spec.kind is EntryKind.BALANCE else "decimal")
    needed = ["on", "kind", place]
    if spec.amount in (Amount.POSITIVE, Amount.FROM_ZERO):
        needed.append("amount")
    if "to" in spec.keys:
        needed.append("to")
    return record({**fields, **{name: _ENTRY_KEYS[name] for name in spec.keys}}, needed=tuple(needed))


def _price() -> Schema:
    fields: dict[str, Schema] = {
        "id": ref("id"),
        "on": ref("day"),
        "of": ref("id"),
        "price": ref("decimal"),
        "in": ref("currency"),
        "per": choice(*GRAMS_PER),
        "source": ref("name"),
        "authority": ref("name"),
    }
    return record(fields, needed=("on", "of", "price", "in"))


def _payment() -> Schema:
    common: dict[str, Schema] = {
        "id": ref("id"),
        "on": ref("day"),
        "person": ref("id"),
        "category": choice(*Category),
        "recipient": ref("name"),
        "from": ref("id"),
        "for": record({"class": choice(*CLASSES), "due": ref("day")}, needed=("class",)),
        "after_sunset": {"type": "boolean"},
        "note": ref("note"),
    }
    in_kind = {
        **record({name: ref("decimal" if places else "whole") for name, places in IN_KIND_PLACES.items()}),
        "minProperties": 1,
        "maxProperties": 1,
    }
    money = {**common, "amount": ref("decimal"), "currency": ref("currency")}
    return {
        "oneOf": [
            record(money, needed=("on", "person", "amount", "currency")),
            record({**common, "kind": in_kind}, needed=("on", "person", "kind")),
        ]
    }


def _closed_year() -> Schema:
    special: dict[str, Schema] = {
        "hawl_start": {"anyOf": [ref("day"), {"type": "null"}]},
        "in_kind": {
            "anyOf": [
                {"type": "object", "additionalProperties": {"anyOf": [ref("exact"), ref("whole")]}},
                {"type": "null"},
            ],
        },
        "unit": {"anyOf": [ref("currency"), choice(*FROZEN_UNITS), {"type": "null"}]},
    }
    number: Schema = {"anyOf": [ref("exact"), {"type": "null"}]}
    frozen = record({name: special.get(name, number) for name in FROZEN_KEYS})
    fields: dict[str, Schema] = {
        "id": ref("id"),
        "person": ref("id"),
        "class": choice(*CLASSES),
        "group": ref("id"),
        "due": ref("day"),
        "closed_on": ref("day"),
        "frozen": frozen,
    }
    return record(fields, needed=("person", "class", "due", "closed_on", "frozen"))


def schema_text() -> str:
    """The text of the published file."""
    return json.dumps(schema(), ensure_ascii=True, indent=1) + "\n"


if __name__ == "__main__":
    sys.stdout.write(schema_text())
