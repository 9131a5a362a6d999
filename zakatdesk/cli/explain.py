"""`explain`: one disputed question, its options, who holds each, where that stands, and a worked case."""

from __future__ import annotations

from collections.abc import Iterator

from zakatdesk.cli.call.context import Context
from zakatdesk.cli.call.verb import Argument, Call, Verb
from zakatdesk.domain.marks import sentence
from zakatdesk.fiqh.explain import ExplainedOption, explain_question
from zakatdesk.words import Words
from zakatdesk.words.explaining import lines_of

_DEFAULT = sentence("cli", "{option} (default)")


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
    for line in lines_of(option, words, codes=True):
        yield f"  {line}"


VERB = Verb(
    "explain",
    sentence("cli", "Explains a disputed question: its options, who holds each, and the sources."),
    run,
    (Argument("AXIS"),),
)
