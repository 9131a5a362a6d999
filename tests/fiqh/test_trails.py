"""The trail of every obligation: it is there, adds up, ends in the zakat, and names what decided."""

from __future__ import annotations

from collections.abc import Iterator
from fractions import Fraction

from tests.fiqh.trails import Explained, every_trail
from zakatdesk.fiqh.options import QUESTIONS
from zakatdesk.fiqh.options.values import Basis
from zakatdesk.fiqh.sources import SOURCES
from zakatdesk.fiqh.trail import Chosen, Quantity, Step

CLASSES = {
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
}


def test_every_class_has_a_trail_here() -> None:
    assert {explained.obligation.zakat_class for explained in every_trail()} == CLASSES


def test_every_obligation_is_explained() -> None:
    assert [str(explained) for explained in every_trail() if not explained.trail] == []


def test_parts_with_results_add_up_to_the_result_of_their_step() -> None:
    summed = [(str(explained), step) for explained in every_trail() for step in explained.steps() if sums(step)]
    assert len(summed) > 600
    assert [(name, step.code) for name, step in summed if total(step) != step.result] == []


def sums(step: Step) -> bool:
    return step.result is not None and any(part.result is not None for part in step.parts)


def total(step: Step) -> Quantity:
    parts = [part.result for part in step.parts if part.result is not None]
    assert len({part.unit for part in parts}) == 1
    return Quantity(sum((part.exact for part in parts), Fraction(0)), parts[0].unit)


def test_the_last_number_is_the_zakat() -> None:
    assert [str(explained) for explained in every_trail() if not ends_in_the_zakat(explained)] == []


def ends_in_the_zakat(explained: Explained) -> bool:
    """In money the rounded zakat; in kind each kind that is owed, by its own step."""
    row = explained.obligation
    results = [step.result for step in explained.trail if step.result is not None]
    if row.zakat is not None:
        return results[-1].exact == row.zakat
    return [result.exact for result in results[-len(row.in_kind) :]] == list(row.in_kind.values())


def test_a_step_that_an_option_decided_names_an_option_that_there_is() -> None:
    assert {chosen for _, chosen in every_choice() if chosen.option not in codes(chosen.axis)} == set()


def every_choice() -> Iterator[tuple[Step, Chosen]]:
    for explained in every_trail():
        for step in explained.steps():
            if step.chosen is not None:
                yield step, step.chosen


def codes(axis: str) -> set[str]:
    return {option.code for option in QUESTIONS[axis].options}


def test_a_step_that_an_option_decided_has_a_source_of_its_own_or_of_the_option() -> None:
    bare = {chosen for step, chosen in every_choice() if not step.source and not has_source(chosen)}
    assert bare == set()


def has_source(chosen: Chosen) -> bool:
    """An option that nobody holds in the works rests on arithmetic, and says so."""
    [option] = [option for option in QUESTIONS[chosen.axis].options if option.code == chosen.option]
    return bool(option.sources) or option.basis is not Basis.READ


def test_every_source_of_a_step_is_in_the_table() -> None:
    named = {step.source for explained in every_trail() for step in explained.steps()} - {""}
    assert named - set(SOURCES) == set()
    assert named
