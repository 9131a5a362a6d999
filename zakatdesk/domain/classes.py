"""The classes of wealth on which zakat falls due, by the words of the open form."""

from __future__ import annotations

CLASSES = (
    "money",
    "gold",
    "silver",
    "sheep",
    "cattle",
    "camels",
    "horses",
    "crop",
    "honey",
    "mineral",
    "rikaz",
    "income",
    "receivable",
    "returned",
    "fitr",
)
"""Every class; `gold` and `silver` are a metal alone."""

POOL = "pool"
GOODS = "goods"
LOTS = "lots"
GROUPS = (POOL, GOODS, LOTS)
"""Groups of an obligation that are no holding's id."""
