"""The rules in force: which set, how far it was checked, what was chosen otherwise, and who holds it."""

from __future__ import annotations

from collections.abc import Iterator

from zakatdesk.bookkeeping.records.year_record import Rules
from zakatdesk.domain.marks import sentence
from zakatdesk.fiqh.explain import ExplainedOption, explain_preset, explain_question
from zakatdesk.fiqh.options import QUESTIONS, Basis
from zakatdesk.fiqh.parameters import PARAMETERS
from zakatdesk.fiqh.presets import PRESETS
from zakatdesk.reports.content import Block, Cell, Detail, Heading, Lines, Pairs, Section, Table, Tone
from zakatdesk.reports.statement.saying import Saying

_RULES = sentence("statement", "Rules in force")
_RULES_FROM = sentence("statement", "Rules in force from {day}")
_SET = sentence("statement", "Set of rules")
_DAY = sentence("statement", "Zakat day")
_CHANGED = sentence("statement", "Chosen otherwise than the set does")
_QUESTION = sentence("statement", "Question")
_ANSWER = sentence("statement", "What was chosen")
_HOLDERS = sentence("statement", "Who holds it")
_MARK = sentence("statement", "How it is known")
_NUMBER = sentence("statement", "Numbers set beside the rules")
_MEANING = sentence("statement", "What it means")
_VALUE = sentence("statement", "Value")
_ALL = sentence("statement", "Every rule that was followed")
_NO_RULING = sentence(
    "statement",
    "This program computes and explains; it gives no ruling. Ask a scholar or your local authority about the rules chosen here.",
)
_BASES = {
    Basis.READ: sentence("statement", "the works named were read"),
    Basis.KNOWN: sentence("statement", "from the standard works, not read again"),
    Basis.DERIVED: sentence("statement", "follows by reckoning, or the books leave it open"),
}


def rules(saying: Saying) -> Iterator[Section]:
    """The rules of each term, and what was changed in them."""
    for held in saying.record.rules:
        yield from _one(saying, held)


def every_rule(saying: Saying) -> Iterator[Section]:
    """All questions with their answers, where everything is wanted."""
    if saying.wanted.detail is not Detail.FULL:
        return
    for held in saying.record.rules:
        rows = tuple(
            (Cell(saying.words.question(axis)), Cell(saying.words.option(axis, option)))
            for axis, option in held.options.items()
        )
        headings = (Heading(saying.text(_QUESTION)), Heading(saying.text(_ANSWER)))
        yield Section(saying.text(_ALL), (Table(headings, rows),))


def _one(saying: Saying, held: Rules) -> Iterator[Section]:
    words = saying.words
    heading = saying.text(_RULES)
    if held.start is not None:
        heading = words.say(_RULES_FROM, day=words.stated_day(held.start))
    pairs = (
        (saying.text(_SET), Cell(saying.rules.preset(held.preset))),
        (saying.text(_DAY), Cell(saying.rules.zakat_day(held.zakat_day))),
    )
    blocks: list[Block] = [Pairs(pairs)]
    if held.preset in PRESETS:
        found = explain_preset(held.preset)
        blocks.append(Lines((words.text(found.means), words.text(found.caution))))
    blocks.append(Lines((saying.text(_NO_RULING),), Tone.NOTE))
    yield Section(heading, tuple(blocks))
    if held.changed:
        yield Section(saying.text(_CHANGED), (_changed(saying, held),), level=3)
    if held.parameters:
        yield Section(saying.text(_NUMBER), (_parameters(saying, held),), level=3)


def _changed(saying: Saying, held: Rules) -> Table:
    headings = tuple(Heading(saying.text(said)) for said in (_QUESTION, _ANSWER, _HOLDERS, _MARK))
    return Table(headings, tuple(_option(saying, axis, held.options[axis]) for axis in held.changed))


def _option(saying: Saying, axis: str, code: str) -> tuple[Cell, ...]:
    words = saying.words
    question, answer = Cell(words.question(axis)), Cell(words.option(axis, code))
    found = _explained(axis, code)
    if found is None:
        return question, answer, Cell(""), Cell("")
    return question, answer, Cell(saying.rules.holders(found)), Cell(saying.text(_BASES[found.basis]))


def _explained(axis: str, code: str) -> ExplainedOption | None:
    """What is known of an option; none of one that this version does not have any more."""
    if axis not in QUESTIONS:
        return None
    return next((option for option in explain_question(axis).options if option.code == code), None)


def _parameters(saying: Saying, held: Rules) -> Table:
    words = saying.words
    rows = tuple(
        (Cell(words.text(PARAMETERS[name].means) if name in PARAMETERS else name), Cell(words.figure(text)))
        for name, text in held.parameters
    )
    return Table((Heading(saying.text(_MEANING)), Heading(saying.text(_VALUE))), rows)
