"""What a question, a policy and a preset say, gathered for whoever shows it."""

from __future__ import annotations

from zakatdesk.domain.errors import NotFound
from zakatdesk.domain.marks import Sentence
from zakatdesk.domain.parts import Frozen
from zakatdesk.fiqh.options import HOLDERS, QUESTIONS, Basis, Option, Topic
from zakatdesk.fiqh.options.worked import WORKED, Worked
from zakatdesk.fiqh.policy import Policy
from zakatdesk.fiqh.presets import DEFAULT_PRESET, PRESETS, Confidence
from zakatdesk.fiqh.sources import SOURCES, Source


class ExplainedOption(Frozen):
    """One answer, with everything that is known of it.

    Attributes:
        holders: Names as they stand inside a sentence; empty where nobody is named.
        basis: How it is known who holds it.
        presets: Presets that choose it.
        worked: The figures of the first case; none where no case shows it.
    """

    code: str
    does: Sentence
    default: bool
    holders: tuple[Sentence, ...]
    sources: tuple[Source, ...]
    basis: Basis
    cases: tuple[str, ...]
    presets: tuple[str, ...]
    worked: Worked | None = None


class ExplainedQuestion(Frozen):
    """A question and its answers, the default first."""

    code: str
    topic: Topic
    asks: Sentence
    options: tuple[ExplainedOption, ...]


class Row(Frozen):
    """One line of a table of rules.

    Attributes:
        changed: Whether the preset answers otherwise.
        basis: How it is known who holds the answer.
    """

    axis: str
    topic: Topic
    asks: Sentence
    option: str
    does: Sentence
    changed: bool
    basis: Basis


class ExplainedPreset(Frozen):
    """A preset, how far it was checked, and its rows.

    Attributes:
        differs: The rows that answer otherwise than the preselected preset.
        rows: All rows, by topic.
    """

    code: str
    means: Sentence
    confidence: Confidence
    caution: Sentence
    sources: tuple[Source, ...]
    differs: tuple[Row, ...]
    rows: tuple[Row, ...]


def explain_question(axis: str) -> ExplainedQuestion:
    """Everything that is known of one question.

    Raises:
        NotFound: `AXIS_UNKNOWN`.
    """
    question = QUESTIONS.get(axis)
    if question is None:
        raise NotFound("AXIS_UNKNOWN", "axis", axis=axis)
    options = tuple(_explained(axis, option, question.default) for option in question.options)
    return ExplainedQuestion(question.code, question.topic, question.asks, options)


def explain_preset(code: str) -> ExplainedPreset:
    """A preset with all its rows.

    Raises:
        NotFound: `PRESET_UNKNOWN`.
    """
    preset = PRESETS.get(code)
    if preset is None:
        raise NotFound("PRESET_UNKNOWN", "preset", preset=code)
    rows = tuple(_row(axis, preset.options[axis], changed=False) for axis in QUESTIONS)
    usual = PRESETS[DEFAULT_PRESET].options
    return ExplainedPreset(
        code=preset.code,
        means=preset.means,
        confidence=preset.confidence,
        caution=preset.caution,
        sources=tuple(SOURCES[key] for key in preset.sources),
        differs=tuple(row for row in rows if row.option != usual[row.axis]),
        rows=rows,
    )


class Unverified(Frozen):
    """What of a policy was not checked against the works it is named after, to be said wherever the policy is shown.

    Attributes:
        confidence: How far the preset was checked.
        caution: What was not checked of it, in one sentence.
        rows: The answers of which it is known from the standard works only who holds them, or from nobody.
    """

    confidence: Confidence
    caution: Sentence
    rows: tuple[Row, ...]


def unverified(policy: Policy) -> Unverified:
    """What of a policy was not checked."""
    preset = PRESETS[policy.preset]
    rows = tuple(row for row in explain_policy(policy) if row.basis is not Basis.READ)
    return Unverified(preset.confidence, preset.caution, rows)


def explain_policy(policy: Policy) -> tuple[Row, ...]:
    """Every question with the answer that holds under a policy, by topic."""
    changed = {axis for axis, _ in policy.changed}
    return tuple(_row(axis, policy[axis], changed=axis in changed) for axis in QUESTIONS)


def _explained(axis: str, option: Option, default: str) -> ExplainedOption:
    return ExplainedOption(
        code=option.code,
        does=option.does,
        default=option.code == default,
        holders=tuple(HOLDERS[holder] for holder in option.holders),
        sources=tuple(SOURCES[key] for key in option.sources),
        basis=option.basis,
        cases=option.cases,
        presets=tuple(code for code, preset in PRESETS.items() if preset.options[axis] == option.code),
        worked=WORKED.get((axis, option.code)),
    )


def _row(axis: str, code: str, *, changed: bool) -> Row:
    question = QUESTIONS[axis]
    option = next(each for each in question.options if each.code == code)
    return Row(axis, question.topic, question.asks, code, option.does, changed, option.basis)
