"""Words: one object that says everything the core says in codes, in the language of a person."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from datetime import date, datetime
from decimal import Decimal
from enum import StrEnum
from fractions import Fraction
from types import MappingProxyType
from typing import TYPE_CHECKING, cast

from zakatdesk.domain.days import HijriDate
from zakatdesk.domain.entry import EntryKind
from zakatdesk.domain.ledger import Ledger
from zakatdesk.domain.marks import Counted, Sentence
from zakatdesk.fiqh.assessment import Problem
from zakatdesk.fiqh.trail import Chosen, Day, Named, Quantity, Step
from zakatdesk.words import days, errors, findings, labels, problems, steps
from zakatdesk.words.filling import fill
from zakatdesk.words.naming import Naming

if TYPE_CHECKING:
    from zakatdesk.bookkeeping.checks.finding import Finding, Fix
    from zakatdesk.bookkeeping.file_errors import LedgerFileError
    from zakatdesk.domain.errors import DomainError

_NOTHING = Ledger()


class Words(Naming):
    """Sentences for codes, names, numbers and days in one language; see `Speech` for the arguments."""

    def translate(self, context: str, source: str) -> str:
        """An English text in this language; its placeholders stay open."""
        return self.text(Sentence(context, source))

    def say(self, said: Sentence | Counted, **values: object) -> str:
        """A sentence with its values; a `Counted` one takes its number as the value `n`."""
        return self.say_of(_NOTHING, said, values)

    def say_of(self, ledger: Ledger, said: Sentence | Counted, values: Mapping[str, object]) -> str:
        """A sentence with its values, each shown as its kind is shown.

        Args:
            ledger: Gives the names and the calendar, where values are `Named` or `Day`.
            said: The sentence.
            values: An int or Fraction is shown as a number, a date as a day, a `Quantity` with its unit, an enum member
                by its name, a text as a name; a placeholder such as `{year:plain}` says it otherwise.
        """
        if isinstance(said, Counted):
            template = self.count(said, cast(int, values["n"]))
        else:
            template = self.text(said)
        return fill(template, values, lambda value, way: self.show(value, way, ledger))

    def error(self, error: DomainError | LedgerFileError) -> str:
        """What was refused, and why; without the place, beside which it is shown."""
        said = errors.ERRORS.get(error.code, errors.UNEXPECTED)
        return self.say_of(_NOTHING, said, {**errors.ALWAYS, "code": error.code, **error.values})

    def error_at_place(self, error: DomainError | LedgerFileError) -> str:
        """The same with its place in the input in front: `entries[3].amount: ...`."""
        where = getattr(error, "where", "")
        what = self.error(error)
        return self._frame(errors.AT_PLACE, where=self.figure(where), what=what) if where else what

    def label(self, code: str, about: Sequence[tuple[str, str]] = ()) -> str:
        """What a change is called."""
        return self.say_of(_NOTHING, labels.LABELS.get(code, labels.OTHER), dict(about))

    def undo_label(self, code: str, about: Sequence[tuple[str, str]] = ()) -> str:
        """What an undo would undo."""
        return self._frame(labels.UNDO, label=self.label(code, about))

    def redo_label(self, code: str, about: Sequence[tuple[str, str]] = ()) -> str:
        """What a redo would do again."""
        return self._frame(labels.REDO, label=self.label(code, about))

    def step(self, step: Step, ledger: Ledger) -> str:
        """One line of the explanation, beside which its result is shown; the ledger gives names and the calendar."""
        said = steps.STEPS.get(step.code, steps.OTHER)
        return self.say_of(ledger, said, {"code": step.code, "result": step.result, **step.values})

    def step_with_result(self, step: Step, ledger: Ledger) -> str:
        """The same with its result in the line."""
        said = self.step(step, ledger)
        if step.result is None:
            return said
        return self._frame(steps.WITH_RESULT, step=said, result=self.show(step.result))

    def rule(self, chosen: Chosen) -> str:
        """The question that decides a step, and the answer that was chosen."""
        question, option = self.question(chosen.axis), self.option(chosen.axis, chosen.option)
        return self._frame(steps.RULE, question=question, option=option)

    def problem(self, problem: Problem, ledger: Ledger) -> str:
        """What keeps a number from being known; the ledger gives names and the calendar."""
        if problem.on is None and problem.code in problems.PROBLEMS_OF_NO_DAY:
            said = problems.PROBLEMS_OF_NO_DAY[problem.code]
        else:
            said = problems.PROBLEMS.get(problem.code, problems.OTHER)
        day = None if problem.on is None else Day(problem.on)
        return self.say_of(ledger, said, {"of": problem.of, "on": day})

    def finding(self, finding: Finding, ledger: Ledger) -> str:
        """What a check found; the ledger gives names and the calendar."""
        if finding.refusal is not None:
            return self.error(finding.refusal)
        said = findings.FINDINGS.get(finding.code)
        if said is None:
            return self.problem(Problem(str(finding.values["code"]), str(finding.values["of"]), finding.day), ledger)
        return self.say_of(ledger, said, finding.values)

    def fix(self, fix: Fix, ledger: Ledger) -> str:
        """What a quick fix does, as it stands on a button."""
        return self.say_of(ledger, findings.FIXES[fix.code], fix.values)

    def named(self, kind: str, fact_id: str, ledger: Ledger) -> str:
        """The name of a person or holding; the id of what has no name, or is not there."""
        table: Mapping[str, object] = {"person": ledger.people, "holding": ledger.holdings}.get(kind, {})
        return self.name(getattr(table.get(fact_id), "name", "") or fact_id)

    def show(self, value: object, way: str = "", ledger: Ledger = _NOTHING) -> str:
        """A value as a sentence shows it; `way` is a key of `WAYS`."""
        if way:
            return WAYS[way](self, value, ledger)
        for kind, shown in _KINDS:
            if isinstance(value, kind):
                return shown(self, value, ledger)
        return self.name(str(value))

    def listed(self, shown: Iterable[str]) -> str:
        """Texts as a list in running text."""
        return self.how.comma.join(shown)


_Way = Callable[[Words, object, Ledger], str]


def _of(method: Callable[..., str]) -> _Way:
    """A way that needs the value alone."""
    return lambda words, value, _: method(words, value)


def _each(method: Callable[..., str]) -> _Way:
    """A way for a list of values."""
    return lambda words, value, _: words.listed(method(words, one) for one in cast("Sequence[object]", value))


WAYS: Mapping[str, _Way] = MappingProxyType(
    {
        "plain": _of(Words.plain),
        "percent": _of(Words.percent),
        "ratio": _of(Words.ratio),
        "month_id": _of(Words.month_id),
        "entry_kind": lambda words, value, _: words.code(EntryKind(cast(str, value))),
        "lunar_years": lambda words, value, _: words.count(days.COUNTED_YEARS, cast(int, value)),
        "days": lambda words, value, _: words.count(days.COUNTED_DAYS, cast(int, value)),
        "hijri_month": _of(Words.hijri_month),
        "civil_month": _of(Words.civil_month),
        "class": _of(Words.zakat_class),
        "key": _of(Words.key),
        "keys": _each(Words.key),
        "decimal": lambda words, value, _: words.decimal(cast(str, value)),
        "day": _of(Words.day_text),
        "codes": _each(Words.figure),
        "code": _of(Words.figure),
        "units": _each(Words.unit),
        "unit": _of(Words.unit),
        "priced": _of(Words.priced),
        "question": _of(Words.question),
        "calendar": lambda words, value, _: words.text(days.CALENDARS[cast(str, value)]),
        "holding": lambda words, value, ledger: words.named("holding", cast(str, value), ledger),
        "person": lambda words, value, ledger: words.named("person", cast(str, value), ledger),
        "group": lambda words, value, ledger: (
            words.group(cast(str, value)) or words.named("holding", cast(str, value), ledger)
        ),
    }
)
"""How a value is shown where the sentence says it: `{year:plain}`."""


def _show_quantity(words: Words, value: Quantity, _: Ledger) -> str:
    return words.exact_quantity(value.exact, value.unit)


_KINDS: tuple[tuple[type | tuple[type, ...], Callable[..., str]], ...] = (
    (Quantity, _show_quantity),
    (Day, lambda words, value, ledger: words.day(value.ordinal, ledger.calendar)),
    (Named, lambda words, value, ledger: words.named(value.kind, value.id, ledger)),
    (Chosen, lambda words, value, _: words.option(value.axis, value.option)),
    (StrEnum, lambda words, value, _: words.code(value)),
    (HijriDate, lambda words, value, _: words.hijri_day(value)),
    (datetime, lambda words, value, _: words.instant(value)),
    (date, lambda words, value, _: words.civil_day(value)),
    (int, lambda words, value, _: words.number(value)),
    ((Fraction, Decimal), lambda words, value, _: words.number(value)),
    ((tuple, list), lambda words, value, ledger: words.listed(words.show(one, "", ledger) for one in value)),
)
"""How a value is shown by its type; the first that fits."""
