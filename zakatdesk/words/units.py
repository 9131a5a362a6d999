"""What things are counted in, in words."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType

from zakatdesk.domain.marks import Counted, Sentence, counted, sentence

GRAMS = sentence("units", "{number} g")
KILOGRAMS = sentence("units", "{number} kg")
MONEY = sentence("units", "{number} {currency}")
SYMBOL = sentence("units", "{number} {symbol}")

HEADS: Counted = counted("units", "%n head", "%n head", 1)
PEOPLE: Counted = counted("units", "%n person", "%n people", 1)

MEASURES: Mapping[str, Sentence] = MappingProxyType({"g": GRAMS, "kg": KILOGRAMS})
"""Sentences by unit."""

COUNTS: Mapping[str, Counted] = MappingProxyType({"heads": HEADS, "people": PEOPLE})
"""Plural sentences by unit."""

UNIT_NAMES: Mapping[str, Sentence] = MappingProxyType(
    {
        "g": sentence("units", "gram"),
        "kg": sentence("units", "kilogram"),
        "tola": sentence("units", "tola"),
        "troy_oz": sentence("units", "troy ounce"),
        "heads": sentence("units", "head"),
        "people": sentence("units", "person"),
    }
)
"""One of each unit, as it stands in a list of units."""

IN_KIND_NAMES: Mapping[str, Sentence] = MappingProxyType(
    {
        "gold_g": sentence("in kind", "grams of gold"),
        "silver_g": sentence("in kind", "grams of silver"),
        "kg": sentence("in kind", "kilograms"),
        "sheep": sentence("in kind", "sheep"),
        "tabi": sentence("in kind", "yearling calves (tabi')"),
        "musinna": sentence("in kind", "two-year-old cows (musinna)"),
        "bint_makhad": sentence("in kind", "one-year-old she-camels (bint makhad)"),
        "bint_labun": sentence("in kind", "two-year-old she-camels (bint labun)"),
        "hiqqa": sentence("in kind", "three-year-old she-camels (hiqqa)"),
        "jadhaa": sentence("in kind", "four-year-old she-camels (jadhaa)"),
    }
)
"""What can be given in kind, as it stands in a list to choose from."""

IN_KIND_GRAMS: Mapping[str, Sentence] = MappingProxyType(
    {
        "gold_g": sentence("in kind", "{number} g of gold"),
        "silver_g": sentence("in kind", "{number} g of silver"),
        "kg": sentence("in kind", "{number} kg"),
    }
)
"""What is given by weight."""

IN_KIND_HEADS: Mapping[str, Counted] = MappingProxyType(
    {
        "sheep": counted("in kind", "%n sheep", "%n sheep", 1),
        "tabi": counted("in kind", "%n yearling calf (tabi')", "%n yearling calves (tabi')", 1),
        "musinna": counted("in kind", "%n two-year-old cow (musinna)", "%n two-year-old cows (musinna)", 1),
        "bint_makhad": counted(
            "in kind", "%n one-year-old she-camel (bint makhad)", "%n one-year-old she-camels (bint makhad)", 1
        ),
        "bint_labun": counted(
            "in kind", "%n two-year-old she-camel (bint labun)", "%n two-year-old she-camels (bint labun)", 1
        ),
        "hiqqa": counted("in kind", "%n three-year-old she-camel (hiqqa)", "%n three-year-old she-camels (hiqqa)", 1),
        "jadhaa": counted("in kind", "%n four-year-old she-camel (jadhaa)", "%n four-year-old she-camels (jadhaa)", 1),
    }
)
"""What is given by the head."""
