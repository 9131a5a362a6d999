"""What is said of a problem on an assessment."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType

from zakatdesk.domain.marks import Sentence, sentence

PROBLEMS: Mapping[str, Sentence] = MappingProxyType(
    {
        "PRICE_MISSING": sentence("problems", "The price of {of:priced} is missing; enter one dated {on} or earlier."),
        "ZAKATABLE_SHARE_MISSING": sentence(
            "problems", "Say which part of {of:holding} is zakatable; until then it cannot be counted."
        ),
        "PAYMENT_VOLUNTARY": sentence("problems", "A payment of {on} settles nothing and counts as voluntary charity."),
        "PAYMENT_NOT_VALUED": sentence(
            "problems", "A payment of {on} has no value yet: the price or rate of what was given is missing."
        ),
        "PAYMENT_TARGET_MISSING": sentence(
            "problems", "A payment names zakat on “{of:class}” of {on}, but none fell due then."
        ),
        "ENTER_AS_TRADE_GOODS": sentence(
            "problems", "{of:holding} is held for trade; enter it as trade goods, so that it counts."
        ),
        "CLOSED_DIFFERS": sentence(
            "problems", "The facts give another zakat today than the year closed on {on}; the closed figure stands."
        ),
    }
)

PROBLEMS_OF_NO_DAY: Mapping[str, Sentence] = MappingProxyType(
    {
        "PRICE_MISSING": sentence("problems", "The price of {of:priced} is missing; enter one."),
        "PAYMENT_VOLUNTARY": sentence("problems", "A payment settles nothing and counts as voluntary charity."),
        "PAYMENT_NOT_VALUED": sentence(
            "problems", "A payment has no value yet: the price or rate of what was given is missing."
        ),
        "PAYMENT_TARGET_MISSING": sentence("problems", "A payment names zakat on “{of:class}”, but none fell due."),
        "CLOSED_DIFFERS": sentence(
            "problems", "The facts give another zakat today than a closed year; the closed figure stands."
        ),
    }
)
"""The same where the problem belongs to no day."""

PRICED: Mapping[str, Sentence] = MappingProxyType(
    {
        "gold": sentence("priced", "gold"),
        "silver": sentence("priced", "silver"),
        "sheep": sentence("priced", "a sheep"),
        "cattle": sentence("priced", "a head of cattle"),
        "camels": sentence("priced", "a camel"),
        "horses": sentence("priced", "a horse"),
        "nisab": sentence("priced", "the published nisab"),
        "income_nisab": sentence("priced", "the published nisab of a month's income"),
    }
)
"""What a price can be of; anything else is a symbol or a currency."""

PRICED_KARAT: Mapping[str, Sentence] = MappingProxyType(
    {
        "gold": sentence("priced", "{karat}-karat gold"),
        "silver": sentence("priced", "{karat}-karat silver"),
    }
)
"""Prices of one karat: `gold_21k`."""

OTHER = sentence("problems", "Something about {of} needs your attention.")
"""For a problem without a sentence; tests hold that there is none."""
