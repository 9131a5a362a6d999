"""A trail as flat rows: each step with its sentence, what it mentions and its source."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from fractions import Fraction

from zakatdesk.domain.exact_text import exact_text
from zakatdesk.domain.ledger import Ledger
from zakatdesk.fiqh.trail import Chosen, Day, Named, Quantity, Step, Trail, Value
from zakatdesk.words import Words


def trail_rows(trail: Trail, ledger: Ledger, words: Words) -> list[dict[str, object]]:
    """The steps in the order in which they are read, each before the parts that it unfolds into."""
    return [_row(step, ledger, words) for step in _unfolded(trail)]


def _unfolded(trail: Trail) -> Iterator[Step]:
    for step in trail:
        yield step
        yield from _unfolded(step.parts)


def _row(step: Step, ledger: Ledger, words: Words) -> dict[str, object]:
    values = {name: value_text(value) for name, value in step.values.items()}
    if step.result is not None:
        values["result"] = value_text(step.result)
    if step.chosen is not None:
        values["chosen"] = value_text(step.chosen)
    return {"code": step.code, "text": words.step_with_result(step, ledger), "values": values, "source": step.source}


def value_text(value: Value) -> str:
    """What a step mentions, as text that no language changes: `85 g`, `2025-03-01`, `HAWL_NISAB=CONTINUOUS`."""
    match value:
        case Quantity():
            return f"{exact_text(value.exact)} {value.unit}".rstrip()
        case Day():
            return date.fromordinal(value.ordinal).isoformat()
        case Named():
            return value.id
        case Chosen():
            return f"{value.axis}={value.option}"
        case Fraction():
            return exact_text(value)
    return str(value)
