"""The rules in machine form, against which the tables of the package are held."""

from __future__ import annotations

import json
from fractions import Fraction
from pathlib import Path
from typing import Any

RULES: dict[str, Any] = json.loads(
    (Path(__file__).parents[1] / "data" / "rules.json").read_text(encoding="utf-8"), parse_float=Fraction
)

AXES: dict[str, dict[str, Any]] = {axis["id"]: axis for axis in RULES["axes"]}
PROFILES: dict[str, dict[str, str]] = RULES["profiles"]
TABLES: dict[str, Any] = RULES["tables"]

Sets = list[dict[str, Fraction]]


def table_row(name: str, heads: int) -> Sets:
    """What a table of the rules gives for so many heads; nothing due is no set."""
    due: Any = [row for least, row in TABLES[name] if heads >= least][-1]
    sets = due if isinstance(due, list) else [due]
    return [{animal: Fraction(number) for animal, number in found.items()} for found in sets if found]
