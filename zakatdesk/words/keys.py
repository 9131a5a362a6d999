"""Names of the keys that a fact can have, and of the choices they offer."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType

from zakatdesk.domain.marks import Sentence, sentence

HOLDING_KEYS: Mapping[str, Sentence] = MappingProxyType(
    {
        "currency": sentence("keys", "Currency"),
        "symbol": sentence("keys", "Symbol"),
        "metal": sentence("keys", "Metal"),
        "karat": sentence("keys", "Karat"),
        "fineness": sentence("keys", "Fineness (per thousand)"),
        "stones_g": sentence("keys", "Weight of stones (g)"),
        "use": sentence("keys", "Use"),
        "purpose": sentence("keys", "Purpose"),
        "value_as": sentence("keys", "Valued at"),
        "dead_stock": sentence("keys", "Does not sell"),
        "trader": sentence("keys", "Way of trading"),
        "land": sentence("keys", "Land for resale"),
        "held_for": sentence("keys", "Held for"),
        "zakatable_share": sentence("keys", "Zakatable part"),
        "company_pays": sentence("keys", "The company pays the zakat"),
        "locked": sentence("keys", "Locked"),
        "access": sentence("keys", "Access"),
        "tax_and_penalty": sentence("keys", "Tax and penalty on withdrawal"),
        "basic_need": sentence("keys", "Basic need"),
        "quality": sentence("keys", "Will it be paid back?"),
        "hanafi_class": sentence("keys", "Class of the debt (Hanafi)"),
        "of": sentence("keys", "What it is for"),
        "due": sentence("keys", "Due day"),
        "instalments": sentence("keys", "Instalments"),
        "every_month": sentence("keys", "Monthly instalments"),
        "grazing": sentence("keys", "Grazes freely"),
        "herd": sentence("keys", "Herd shared with others"),
        "produce": sentence("keys", "Kind of produce"),
        "water": sentence("keys", "Watered by"),
        "natural_part": sentence("keys", "Part watered by nature"),
        "effort": sentence("keys", "How it was found"),
        "staple": sentence("keys", "Staple food"),
        "cash_per_person": sentence("keys", "Money per person"),
    }
)
"""Keys that a kind of holding has of its own (`domain.kinds`)."""

FACT_KEYS: Mapping[str, Sentence] = MappingProxyType(
    {
        "id": sentence("keys", "Id"),
        "person": sentence("keys", "Person"),
        "kind": sentence("keys", "Kind"),
        "name": sentence("keys", "Name"),
        "note": sentence("keys", "Note"),
        "share": sentence("keys", "Owned part"),
        "on": sentence("keys", "Day"),
        "holding": sentence("keys", "Holding"),
        "amount": sentence("keys", "Amount"),
        "after_sunset": sentence("keys", "After sunset"),
        "from": sentence("keys", "From"),
        "to": sentence("keys", "To"),
        "received": sentence("keys", "Arrives as"),
        "costs": sentence("keys", "Costs"),
        "covers_years": sentence("keys", "Years it covers"),
        "retail": sentence("keys", "Retail value"),
        "wholesale": sentence("keys", "Wholesale value"),
        "cost": sentence("keys", "Cost"),
        "price": sentence("keys", "Price"),
        "in": sentence("keys", "In currency"),
        "per": sentence("keys", "For one"),
        "source": sentence("keys", "Source"),
        "authority": sentence("keys", "Authority"),
        "category": sentence("keys", "Category of recipients"),
        "recipient": sentence("keys", "Recipient"),
        "for": sentence("keys", "For the zakat"),
        "class": sentence("keys", "Class"),
        "minor_until": sentence("keys", "Minor until"),
        "guardian": sentence("keys", "Guardian"),
        "died_on": sentence("keys", "Died on"),
        "policies": sentence("keys", "Rules followed"),
        "preset": sentence("keys", "Set of rules"),
        "options": sentence("keys", "Changed options"),
        "parameters": sentence("keys", "Numbers of the rules"),
        "zakat_day": sentence("keys", "Zakat day"),
        "announced_by": sentence("keys", "Announced by"),
        "begins": sentence("keys", "Began on"),
        "month": sentence("keys", "Month"),
    }
)
"""Keys that facts have in the open form, beside those of the kinds."""

KEYS: Mapping[str, Sentence] = MappingProxyType({**FACT_KEYS, **HOLDING_KEYS})

CHOICES: Mapping[tuple[str, str], Sentence] = MappingProxyType(
    {
        ("purpose", "needs"): sentence("choices", "Saved for a need (house, marriage, hajj)"),
        ("use", "stored"): sentence("choices", "Stored"),
        ("use", "worn"): sentence("choices", "Worn as jewellery"),
        ("use", "trade"): sentence("choices", "For trade"),
        ("use", "forbidden"): sentence("choices", "Forbidden use"),
        ("use", "breeding"): sentence("choices", "For milk and breeding"),
        ("use", "work"): sentence("choices", "For work"),
        ("value_as", "wholesale"): sentence("choices", "Wholesale price"),
        ("value_as", "retail"): sentence("choices", "Retail price"),
        ("value_as", "cost"): sentence("choices", "Cost price"),
        ("trader", "mudir"): sentence("choices", "Buys and sells all year"),
        ("trader", "muhtakir"): sentence("choices", "Waits for a better price"),
        ("held_for", "income"): sentence("choices", "For income"),
        ("held_for", "trade"): sentence("choices", "To resell"),
        ("access", "locked"): sentence("choices", "Locked until retirement"),
        ("access", "open"): sentence("choices", "Can be withdrawn"),
        ("quality", "good"): sentence("choices", "Yes, the debtor can pay and admits it"),
        ("quality", "doubtful"): sentence("choices", "Doubtful"),
        ("hanafi_class", "strong"): sentence("choices", "Strong: a loan, or the price of trade goods"),
        ("hanafi_class", "medium"): sentence("choices", "Medium: the price of things not for trade"),
        ("hanafi_class", "weak"): sentence("choices", "Weak: dower, inheritance, wages"),
        ("produce", "staple"): sentence("choices", "A staple that can be stored"),
        ("produce", "measured_stored"): sentence("choices", "Measured and stored, but no staple"),
        ("produce", "other"): sentence("choices", "Other produce"),
        ("water", "natural"): sentence("choices", "Rain, river or spring"),
        ("water", "lifted"): sentence("choices", "Lifted or bought water"),
        ("water", "mixed"): sentence("choices", "Both"),
        ("water", "unknown"): sentence("choices", "Not known"),
        ("metal", "gold"): sentence("choices", "Gold"),
        ("metal", "silver"): sentence("choices", "Silver"),
        ("effort", "work"): sentence("choices", "By work"),
        ("effort", "none"): sentence("choices", "Without work"),
        ("due", "on_demand"): sentence("choices", "On demand"),
    }
)
"""Choices by key and code."""
