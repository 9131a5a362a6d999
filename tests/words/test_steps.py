"""Every step of a trail has its sentence, and the engine gives the values that it mentions."""

import ast
from collections.abc import Iterator
from dataclasses import dataclass
from fractions import Fraction
from functools import cache

from tests.architecture.source_tree import PACKAGE, Source, sample, sources
from tests.words.conftest import Speak
from tests.words.raised import CODE, called, literals
from tests.words.test_sentences import CODES_OF_RULES
from zakatdesk.domain.holding import Holding
from zakatdesk.domain.kinds import HoldingKind
from zakatdesk.domain.ledger import Ledger
from zakatdesk.fiqh.assessment import BreakReason
from zakatdesk.fiqh.trail import Chosen, Named, Quantity, Step
from zakatdesk.words.bidi import bare
from zakatdesk.words.filling import placeholders
from zakatdesk.words.steps import STEPS

LEDGER = Ledger.of([Holding("savings", 1, "amina", HoldingKind.BANK, "Savings")])


@dataclass(frozen=True, slots=True)
class Made:
    """One place that makes a step: its codes, and the names of its values; none when only the run can tell."""

    place: str
    codes: tuple[str, ...]
    values: frozenset[str] | None


def made(file: Source) -> Iterator[Made]:
    for node in ast.walk(file.tree):
        if isinstance(node, ast.Call) and called(node) == "Step" and node.args:
            yield Made(f"{file.name}:{node.lineno}", tuple(literals(node.args[0])), names(node))


def names(node: ast.Call) -> frozenset[str] | None:
    """The keys of the literal mapping of values."""
    if len(node.args) < 2:
        return frozenset() if not any(keyword.arg in {"values", None} for keyword in node.keywords) else None
    given = node.args[1]
    if not isinstance(given, ast.Dict):
        return None
    keys = [key.value for key in given.keys if isinstance(key, ast.Constant) and isinstance(key.value, str)]
    return frozenset(keys) if len(keys) == len(given.keys) else None


@cache
def all_made() -> list[Made]:
    return [one for file in sources(PACKAGE / "fiqh") for one in made(file)]


@cache
def codes_of_files_that_make_steps() -> set[str]:
    """Every literal in capitals in those files: a code may be chosen before the step is made."""
    found: set[str] = set()
    for file in sources(PACKAGE / "fiqh"):
        if any(made(file)):
            constants = (node for node in ast.walk(file.tree) if isinstance(node, ast.Constant))
            found |= {str(node.value) for node in constants if CODE.fullmatch(str(node.value))}
    return found


def test_every_step_has_a_sentence() -> None:
    missing = {code: one.place for one in all_made() for code in one.codes if code not in STEPS}
    assert missing == {}
    assert codes_of_files_that_make_steps() - {*STEPS, *CODES_OF_RULES, *set(BreakReason)} == set()


def test_every_step_gives_the_values_of_its_sentence() -> None:
    missing = [
        f"{one.place}: {code} {name}"
        for one in all_made()
        if one.values is not None
        for code in one.codes
        for name in set(placeholders(STEPS[code].source)) - one.values - {"result"}
    ]
    assert missing == []


def test_a_step_without_a_value_of_its_sentence_is_found() -> None:
    [one] = made(sample('Step("HAWL_COMPLETE", {"since": Day(x)}, result)'))
    assert (one.codes, one.values) == (("HAWL_COMPLETE",), frozenset({"since"}))


def test_every_sentence_of_a_step_is_needed() -> None:
    said = {code for one in all_made() for code in one.codes} | codes_of_files_that_make_steps()
    assert set(STEPS) - said == set()


def test_a_step_is_a_sentence(speak: Speak) -> None:
    step = Step(
        "NISAB_IN_MONEY",
        {
            "grams": Quantity(Fraction(85), "g"),
            "metal": "gold",
            "price": Quantity(Fraction(4000), "EGP"),
            "on": "2025-01-31",
        },
        Quantity(Fraction(340000), "EGP"),
        chosen=Chosen("NISAB_BASIS_MONEY", "GOLD"),
    )
    assert bare(speak().step(step, LEDGER)).replace("\u00a0", " ") == (
        "The nisab is 85 g of gold, fine weight, at 4,000.00 EGP for one gram on 2025-01-31."
    )
    assert speak().step_with_result(step, LEDGER).endswith(" Result: 340,000.00\u00a0EGP")
    assert step.chosen is not None
    assert speak().rule(step.chosen) == "Which metal sets the nisab of money? The value of the gold nisab."


def test_a_step_without_a_result_ends_there(speak: Speak) -> None:
    step = Step("HOLDING_COUNTS", {"holding": Named("holding", "savings")})
    assert speak().step_with_result(step, LEDGER) == "Savings counts."


def test_what_a_herd_owes_is_counted_as_animals(speak: Speak) -> None:
    step = Step("HERD_OWES", {"animal": "bint_labun"}, Quantity(Fraction(2), "bint_labun"))
    assert bare(speak("ar").step_with_result(step, LEDGER)).endswith("بنتا لبون")
