"""Every code that the core can say has a sentence, and every sentence gets the values it mentions."""

import re
from collections.abc import Iterable, Mapping
from enum import StrEnum
from typing import Any

import pytest

from tests.architecture.source_tree import sample
from tests.words.raised import all_raised, codes_in_capitals, labels, raised
from zakatdesk.bookkeeping.checks.finding import Subject
from zakatdesk.bookkeeping.file_errors import FileFault
from zakatdesk.domain.entry import EntryKind
from zakatdesk.domain.kinds import KINDS, HoldingKind, KeyType
from zakatdesk.domain.marks import Counted, Sentence
from zakatdesk.domain.payment import IN_KIND_PLACES, Category
from zakatdesk.domain.weight import GRAMS_PER
from zakatdesk.fiqh.assessment import BreakReason, Status
from zakatdesk.fiqh.options import QUESTIONS
from zakatdesk.fiqh.parameters import PARAMETERS
from zakatdesk.fiqh.presets import PRESETS
from zakatdesk.words import days, errors, exits, findings, keys, names, problems, steps, units
from zakatdesk.words import labels as label_words
from zakatdesk.words.filling import placeholders
from zakatdesk.words.words import WAYS

CODES_OF_RULES = {
    *QUESTIONS,
    *(option.code for question in QUESTIONS.values() for option in question.options),
    *PARAMETERS,
    *PRESETS,
}
NO_CODES = {"ID_LENGTH", "NAME_LENGTH", "NOTE_LENGTH"}
"""Names of constants that stand as texts in `__all__`."""


def family(*mappings: Mapping[Any, Sentence]) -> list[Sentence]:
    return [said for mapping in mappings for said in mapping.values()]


def every_sentence() -> list[Sentence | Counted]:
    modules = (days, errors, exits, findings, keys, label_words, names, problems, steps, units)
    found: list[Sentence | Counted] = []
    for module in modules:
        for value in vars(module).values():
            found.extend(sentences_in(value))
    return found


def sentences_in(value: object) -> Iterable[Sentence | Counted]:
    if isinstance(value, Sentence | Counted):
        yield value
    elif isinstance(value, Mapping):
        for part in value.values():
            yield from sentences_in(part)
    elif isinstance(value, tuple):
        for part in value:
            yield from sentences_in(part)


def sources_of(said: Sentence | Counted) -> tuple[str, ...]:
    return (said.one, said.many) if isinstance(said, Counted) else (said.source,)


def test_every_error_that_is_raised_has_a_sentence() -> None:
    missing = {code: one.place for one in all_raised() for code in one.codes if code not in errors.ERRORS}
    assert missing == {}


def test_every_code_in_capitals_is_known() -> None:
    said = {*errors.ERRORS, *problems.PROBLEMS, *steps.STEPS, *findings.FINDINGS, *findings.FIXES}
    known = said | {*CODES_OF_RULES, *NO_CODES, *set(BreakReason)}
    assert codes_in_capitals() - known == set()


def test_every_error_gives_the_values_of_its_sentence() -> None:
    missing: list[str] = []
    for one in all_raised():
        if one.values is None:
            continue
        given = {*one.values, *errors.ALWAYS, "code"}
        for code in one.codes:
            wanted = set(placeholders(errors.ERRORS[code].source))
            missing.extend(f"{one.place}: {code} {name}" for name in wanted - given)
    assert missing == []


def test_an_error_without_a_value_of_its_sentence_is_found() -> None:
    [found] = raised(sample('DomainError("A_B" if x else "C_D", "amount", text=t)\n'))
    assert (found.codes, found.values) == (("A_B", "C_D"), frozenset({"text"}))
    [fault] = raised(sample("LedgerFileError(FileFault.DAMAGED, path=path)"))
    assert fault.codes == ("DAMAGED",)


@pytest.mark.parametrize(
    ("codes", "said"),
    [
        (HoldingKind, names.HOLDING_KINDS),
        (EntryKind, names.ENTRY_KINDS),
        (Status, names.STATUSES),
        (BreakReason, names.REASONS),
        (Category, names.CATEGORIES),
        (FileFault, errors.ERRORS),
        (Subject, findings.SUBJECTS),
    ],
)
def test_every_member_has_a_name(codes: type[StrEnum], said: Mapping[str, Sentence]) -> None:
    assert [code for code in codes if code not in said] == []


def test_every_key_of_a_kind_has_a_name() -> None:
    wanted = {key.name for kind in KINDS.values() for key in kind.keys}
    assert wanted - set(keys.HOLDING_KEYS) == set()


def test_every_choice_of_a_key_has_a_name() -> None:
    wanted = {(key.name, choice) for kind in KINDS.values() for key in kind.keys for choice in key.choices}
    wanted |= {("due", "on_demand") for kind in KINDS.values() for key in kind.keys if key.type is KeyType.DUE}
    assert wanted == set(keys.CHOICES)


def test_every_unit_has_a_name() -> None:
    assert set(GRAMS_PER) - set(units.UNIT_NAMES) == set()
    assert set(units.IN_KIND_GRAMS) | set(units.IN_KIND_HEADS) == set(IN_KIND_PLACES)


def test_every_label_has_a_sentence() -> None:
    assert {label: sorted(places) for label, places in labels().items() if label not in label_words.LABELS} == {}
    assert set(label_words.LABELS) - set(labels()) == set()


def test_every_exit_status_has_a_sentence() -> None:
    assert sorted(exits.EXITS) == list(range(11))


def test_every_way_of_showing_a_value_is_known() -> None:
    unknown = {
        (source, way)
        for said in every_sentence()
        for source in sources_of(said)
        for way in placeholders(source).values()
        if way and way not in WAYS
    }
    assert unknown == set()


def test_no_sentence_has_digits_that_would_not_follow_the_person() -> None:
    examples = {"2027-02-08", "1448-09-01", "1250.50", "gold_21k", "1445-09", "2024-03-12", "UTF-8", "like 30"}
    examples |= {"like 1446", "1451 AH"}
    for said in every_sentence():
        for source in sources_of(said):
            rest = re.sub(r"\{[^}]*\}", "", source)
            for example in examples:
                rest = rest.replace(example, "")
            assert not re.search("[0-9]", rest), source


def test_sentences_end_as_sentences_do() -> None:
    for said in family(errors.ERRORS, problems.PROBLEMS, problems.PROBLEMS_OF_NO_DAY, names.REASONS, exits.EXITS):
        assert said.source[-1] == ".", said.source
    for said in family(label_words.LABELS, names.HOLDING_KINDS, names.ENTRY_KINDS, keys.KEYS):
        assert said.source[-1] != ".", said.source
