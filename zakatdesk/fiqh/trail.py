"""Why each number is what it is: steps that unfold into their inputs, the rule applied and its source."""

from __future__ import annotations

from collections.abc import Mapping
from fractions import Fraction

from zakatdesk.domain.parts import Frozen, field


class Quantity(Frozen):
    """An exact number of a unit: `EGP`, `g`, `kg`, `heads`, `people` or a symbol; no unit for a plain ratio."""

    exact: Fraction
    unit: str = ""


class Day(Frozen):
    """A civil day by its ordinal."""

    ordinal: int


class Named(Frozen):
    """A fact that the sentence names: `holding`, `person`, `price` or `payment`, and its id."""

    kind: str
    id: str


class Chosen(Frozen):
    """An option that decided here: the question and the answer chosen."""

    axis: str
    option: str


Value = Quantity | Day | Named | Chosen | Fraction | int | str
"""What a step mentions; a text is a code or a name that is shown as it stands."""


class Step(Frozen):
    """One line of the explanation.

    Attributes:
        code: Which sentence it is; `words` has it in each language.
        values: What the sentence mentions, by placeholder.
        result: The number this step arrives at, where it arrives at one.
        chosen: The option that decided it.
        source: The work that says so, as a key of `fiqh.sources`.
        parts: The steps it unfolds into; where they have results, these add up to `result`.
    """

    code: str
    values: Mapping[str, Value] = field(default_factory=dict)
    result: Quantity | None = None
    chosen: Chosen | None = None
    source: str = ""
    parts: tuple[Step, ...] = ()


Trail = tuple[Step, ...]
