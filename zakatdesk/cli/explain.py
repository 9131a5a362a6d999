"""`explain`: one disputed question, its options, who holds each and where that stands."""

from __future__ import annotations

from collections.abc import Iterator

from zakatdesk.cli.call.context import Context
from zakatdesk.cli.call.verb import Argument, Call, Verb
from zakatdesk.domain.marks import sentence
from zakatdesk.fiqh.explain import ExplainedOption, explain_question
from zakatdesk.fiqh.options import Basis
from zakatdesk.words import Words

_DEFAULT = sentence("cli", "{option} (default)")
_HELD_BY = sentence("cli", "Held by: {holders}")
_BASES = {
    Basis.READ: sentence("cli", "The works named were read."),
    Basis.KNOWN: sentence(
        "cli", "This is known from the standard works and was not read again; check it before you quote it."
    ),
    Basis.DERIVED: sentence("cli", "This follows by reckoning, or the books leave it open."),
}
_SOURCE = sentence("cli", "Source: {title}, {place}")
_CASES = sentence("cli", "Worked cases: {cases}")
_PRESETS = sentence("cli", "Chosen by: {presets}")


def run(call: Call, context: Context) -> int:
    """Print a question with all its options."""
    question = explain_question(call.argument("AXIS").upper())
    words = context.words
    context.console.show(f"{question.code}: {words.text(question.asks)}\n")
    for option in question.options:
        context.console.show("\n".join(_lines(option, words)) + "\n")
    return 0


def _lines(option: ExplainedOption, words: Words) -> Iterator[str]:
    yield words.say(_DEFAULT, option=option.code) if option.default else option.code
    yield f"  {words.text(option.does)}"
    if option.holders:
        yield "  " + words.say(_HELD_BY, holders=words.listed(words.text(holder) for holder in option.holders))
    yield "  " + words.text(_BASES[option.basis])
    for source in option.sources:
        yield "  " + words.say(_SOURCE, title=source.title, place=source.where)
    if option.cases:
        yield "  " + words.say(_CASES, cases=option.cases)
    if option.presets:
        yield "  " + words.say(_PRESETS, presets=option.presets)


VERB = Verb(
    "explain",
    sentence("cli", "Explains a disputed question: its options, who holds each, and the sources."),
    run,
    (Argument("AXIS"),),
)
