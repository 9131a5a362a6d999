"""The help: what there is to say, in the language of the person."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING

from zakatdesk.cli.call.reading import EVERYWHERE
from zakatdesk.cli.call.table import Column, table
from zakatdesk.cli.call.verbs import NAMES, verb_named
from zakatdesk.domain.marks import sentence
from zakatdesk.words.exits import EXITS

if TYPE_CHECKING:
    from zakatdesk.cli.call.verb import Option, Verb
    from zakatdesk.words import Words

_USAGE = sentence("cli", "Usage: {call}")
_WINDOW = sentence("cli", "zakatdesk alone, or with a ledger, opens the window.")
_VERBS = sentence("cli", "Verbs:")
_OPTIONS = sentence("cli", "Options:")
_EVERYWHERE = sentence("cli", "Everywhere:")
_EXIT = sentence("cli", "Exit status:")
_MORE = sentence("cli", "zakatdesk VERB --help says more about a verb.")
_PROGRAM = "zakatdesk"
_INDENT = "  "


def help_of_all(words: Words) -> str:
    """The help of the program."""
    verbs = [(_INDENT + name, words.text(verb_named(name).does)) for name in NAMES]
    exits = [(f"{_INDENT}{status}", words.text(said)) for status, said in EXITS.items()]
    return "\n".join(
        (
            words.say(_USAGE, call=f"{_PROGRAM} [LEDGER]"),
            words.say(_USAGE, call=f"{_PROGRAM} VERB ..."),
            "",
            words.text(_WINDOW),
            "",
            words.text(_VERBS),
            _two_columns(verbs),
            _everywhere(words),
            words.text(_EXIT),
            _two_columns(exits),
            words.text(_MORE),
        )
    )


def help_of(verb: Verb, words: Words) -> str:
    """The help of one verb."""
    places = (argument.name if argument.required else f"[{argument.name}]" for argument in verb.arguments)
    options = ("[OPTIONS]",) if verb.options else ()
    lines = [words.say(_USAGE, call=" ".join((_PROGRAM, verb.name, *places, *options))), "", words.text(verb.does), ""]
    if verb.options:
        lines += [words.text(_OPTIONS), *_listed(verb.options), ""]
    return "\n".join((*lines, _everywhere(words)))


def _everywhere(words: Words) -> str:
    return "\n".join((words.text(_EVERYWHERE), *_listed(EVERYWHERE), f"{_INDENT}--version", ""))


def _listed(options: Iterable[Option]) -> list[str]:
    return [_INDENT + _option(option) for option in options]


def _option(option: Option) -> str:
    if option.choices:
        return f"{option.name} {'|'.join(option.choices)}"
    return option.name if option.takes is None else f"{option.name} {option.takes}"


def _two_columns(rows: list[tuple[str, str]]) -> str:
    widths = table((Column(""), Column("")), rows)
    return widths.lstrip("\n")
