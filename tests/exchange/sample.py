"""A ledger in the open form that has one of everything: each kind of holding and entry, and each key of each."""

from __future__ import annotations

import copy
from typing import Any

Json = Any
"""A value of a JSON text."""

Object = dict[str, Json]

_PEOPLE: list[Object] = [
    {
        "id": "amina",
        "name": "Amina أمينة",
        "currency": "EGP",
        "policies": [
            {
                "preset": "HANAFI",
                "options": {"NISAB_BASIS_MONEY": "GOLD"},
                "parameters": {"SHARES_PROXY": "0.3", "TAJIL_LIMIT_YEARS": "unlimited"},
                "zakat_day": {"calendar": "hijri", "month": 9, "day": 30},
            },
            {"from": "1446-01-01 AH", "preset": "MALIKI"},
            {
                "from": "2025-01-01",
                "preset": "SHAFII",
                "options": {"YEAR_BASIS": "SOLAR_ADJUSTED"},
                "zakat_day": {"calendar": "gregorian", "month": 2, "day": 29},
            },
        ],
        "died_on": "2030-01-01",
        "note": "Keeps the books.",
    },
    {
        "id": "omar",
        "currency": "KWD",
        "policies": [{"from": "2020-01-01", "preset": "CONTEMPORARY_GOLD_SINGLE_DATE"}],
        "minor_until": "1455-01-01 AH",
        "guardian": "amina",
    },
]


def _holding(kind: str, **keys: Json) -> Object:
    return {"id": keys.pop("id", kind), "person": "amina", "kind": kind, "name": f"The {kind}", **keys}


_HOLDINGS: list[Object] = [
    _holding("cash", currency="EGP"),
    _holding("bank", currency="EGP", purpose="needs", share="0.5", note="Two names on it."),
    _holding("bank", id="dollars", currency="USD"),
    _holding("gold", karat="21", stones_g="1.25", use="worn"),
    _holding("silver", fineness="925", use="stored"),
    _holding("trade_goods", currency="EGP", value_as="cost", dead_stock=True, trader="muhtakir", land=False),
    _holding("shares", symbol="ACME", held_for="trade", zakatable_share="0.25", company_pays=False),
    _holding("fund", currency="EGP"),
    _holding("sukuk", symbol="SUK"),
    _holding("crypto", symbol="BTC", locked=True),
    _holding("pension", currency="EGP", access="open", tax_and_penalty="0.1", zakatable_share="1"),
    _holding("rental_property", currency="EGP", basic_need=True),
    _holding("exempt", currency="EGP"),
    _holding("deposit_given", currency="EGP"),
    _holding("receivable", currency="EGP", quality="doubtful", hanafi_class="weak", of="wages"),
    _holding("debt", currency="EGP", due="on_demand"),
    _holding("debt", id="loan", currency="EGP", due="1447-01-29 AH"),
    _holding("debt", id="car", currency="EGP", instalments=[{"on": "2025-01-01", "amount": "100.50"}]),
    _holding("debt", id="flat", currency="EGP", every_month={"amount": "2000", "first": "2024-05-01", "count": 24}),
    _holding("sheep", grazing=False, use="trade", herd="valley"),
    _holding("cattle"),
    _holding("camels", use="work"),
    _holding("horses"),
    _holding("crop", produce="other", water="mixed", natural_part="0.3"),
    _holding("honey"),
    _holding("mineral", metal="gold", effort="none"),
    _holding("rikaz", currency="EGP"),
    _holding("household", staple="wheat", cash_per_person="35.50"),
    {"id": "purse", "person": "omar", "kind": "cash", "currency": "KWD"},
]

_ENTRIES: list[Object] = [
    {"id": "first", "on": "2024-01-01", "kind": "opening", "holding": "cash", "amount": "1000.50", "note": "Counted."},
    {"on": "1445-07-01 AH", "kind": "income", "holding": "cash", "amount": "10", "after_sunset": True},
    {"on": "2024-01-31", "kind": "salary", "holding": "bank", "amount": "9000", "costs": "4000.25"},
    {"on": "2024-02-01", "kind": "gift", "holding": "sheep", "amount": "3"},
    {"on": "2024-02-02", "kind": "inheritance", "holding": "gold", "amount": "12.345"},
    {"on": "2024-02-03", "kind": "rent", "holding": "cash", "amount": "600", "costs": "50", "covers_years": 2},
    {"on": "2024-02-04", "kind": "interest", "holding": "bank", "amount": "7.01"},
    {"on": "2024-02-05", "kind": "birth", "holding": "sheep", "amount": "2"},
    {"on": "2024-02-06", "kind": "profit", "holding": "fund", "amount": "55", "of": "trade_goods"},
    {"on": "2024-02-07", "kind": "spending", "holding": "cash", "amount": "5"},
    {"on": "2024-02-08", "kind": "loss", "holding": "silver", "amount": "0.001"},
    {"on": "2024-02-09", "kind": "disposal", "holding": "bank", "amount": "7"},
    {"on": "2024-02-10", "kind": "death", "holding": "sheep", "amount": "1"},
    {"on": "2024-02-11", "kind": "balance", "holding": "bank", "amount": "-200.75"},
    {"on": "2024-02-11", "kind": "balance", "holding": "cash", "amount": "0"},
    {"on": "2024-02-12", "kind": "value", "holding": "trade_goods", "amount": "900", "retail": "999.99", "cost": "0"},
    {"on": "2024-02-12", "kind": "value", "holding": "fund", "amount": "0"},
    {"on": "2024-02-13", "kind": "transfer", "from": "cash", "to": "dollars", "amount": "4800", "received": "100"},
    {"on": "2024-02-14", "kind": "transfer", "from": "cash", "to": "debt", "amount": "12"},
    {"on": "2024-02-15", "kind": "harvest", "holding": "crop", "amount": "700", "costs": "20.5"},
    {"on": "2024-02-16", "kind": "extraction", "holding": "mineral", "amount": "3.5"},
    {"on": "2024-02-17", "kind": "find", "holding": "rikaz", "amount": "80"},
    {"on": "2024-02-18", "kind": "blocked", "holding": "crypto"},
    {"on": "2024-02-19", "kind": "returned", "holding": "crypto", "amount": "0.000000000000000001"},
    {"on": "2024-02-20", "kind": "written_off", "holding": "receivable"},
    {"on": "2024-02-21", "kind": "opening", "holding": "household", "amount": "4"},
    {"on": "2024-02-22", "kind": "opening", "holding": "purse", "amount": "12.345"},
]

_PRICES: list[Object] = [
    {"on": "2024-01-01", "of": "gold", "price": "3100.125", "in": "EGP", "source": "Market"},
    {"id": "karat", "on": "2024-01-01", "of": "gold_21k", "price": "2700", "in": "EGP"},
    {"on": "2024-01-01", "of": "silver", "price": "1180", "in": "EGP", "per": "troy_oz"},
    {"on": "2024-01-01", "of": "USD", "price": "48.123456789012", "in": "EGP"},
    {"on": "2024-01-01", "of": "ACME", "price": "0.5", "in": "USD"},
    {"on": "2024-01-01", "of": "sheep", "price": "9000", "in": "EGP"},
    {"on": "1446-01-01 AH", "of": "nisab", "price": "250000", "in": "EGP", "authority": "Dar al-Ifta"},
    {"on": "2024-01-01", "of": "income_nisab", "price": "21000", "in": "EGP"},
]

_PAYMENTS: list[Object] = [
    {"on": "2024-03-01", "person": "amina", "amount": "250.25", "currency": "EGP", "category": "fuqara"},
    {
        "id": "second",
        "on": "1446-09-01 AH",
        "person": "omar",
        "kind": {"gold_g": "2.5"},
        "category": "ibn_sabil",
        "recipient": "A traveller",
        "from": "gold",
        "for": {"class": "gold", "due": "1446-08-01 AH"},
        "after_sunset": True,
        "note": "Handed over.",
    },
    {"on": "2024-03-02", "person": "amina", "kind": {"sheep": 1}, "for": {"class": "sheep"}},
]

_CLOSED: list[Object] = [
    {
        "id": "closed",
        "person": "amina",
        "class": "money",
        "due": "2024-03-11",
        "closed_on": "2024-04-01",
        "frozen": {
            "hawl_start": "2023-03-23",
            "base": "100000.00",
            "nisab": "340000.00",
            "deducted": "0.00",
            "rate": "1/40",
            "zakat": "2500.00",
            "zakat_exact": "2500",
            "in_kind": {},
            "unit": "EGP",
        },
    },
    {
        "person": "amina",
        "class": "sheep",
        "group": "sheep",
        "due": "1445-09-01 AH",
        "closed_on": "2024-04-01",
        "frozen": {"rate": None, "zakat": None, "in_kind": {"sheep": "1/3"}, "unit": "heads"},
    },
]

_SAMPLE: Object = {
    "format": "zakatdesk",
    "version": 1,
    "calendar": {
        "corrections": [
            {"month": "1445-09", "begins": "2024-03-12", "announced_by": "Dar al-Ifta"},
            {"month": "1446-09", "begins": "2025-03-01"},
        ]
    },
    "people": _PEOPLE,
    "holdings": _HOLDINGS,
    "entries": _ENTRIES,
    "prices": _PRICES,
    "payments": _PAYMENTS,
    "closed_years": _CLOSED,
}


def sample() -> Object:
    """A copy of its own, to be changed at will."""
    return copy.deepcopy(_SAMPLE)
