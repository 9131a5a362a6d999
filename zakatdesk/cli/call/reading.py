"""Reads the words of a call by the table of a verb."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from zakatdesk.cli.call.refused import CallRefused
from zakatdesk.cli.call.verb import Call, Option, Verb

PASSPHRASE_FD = "--passphrase-fd"  # noqa: S105 - an option, no passphrase

EVERYWHERE = (
    Option("--language", "LANGUAGE", ("ar", "en", "id")),
    Option("--data-dir", "DIR"),
    Option(PASSPHRASE_FD, "N"),
    Option("-q"),
    Option("--help"),
)
"""Options that every verb has."""


def read_call(words: Sequence[str], verb: Verb) -> Call:
    """The call that these words make.

    Raises:
        CallRefused: `OPTION_NAME_UNKNOWN`, `OPTION_TWICE`, `VALUE_MISSING`, `VALUE_UNKNOWN`, `VALUE_UNWANTED`,
            `ARGUMENT_MISSING`, `ARGUMENT_UNWANTED`.
    """
    options = {option.name: option for option in (*verb.options, *EVERYWHERE)}
    options["-h"] = options["--help"]
    given: dict[str, tuple[str, ...]] = {}
    places: list[str] = []
    rest = iter(words)
    for word in rest:
        if word == "--":
            places.extend(rest)
        elif word.startswith("-") and word != "-":
            name, value = _option(word, rest, options)
            if name in given and not options[name].repeated:
                raise CallRefused("OPTION_TWICE", option=name)
            given[name] = (*given.get(name, ()), value)
        else:
            places.append(word)
    return Call(_arguments(places, verb, needed="--help" not in given), given)


def _option(word: str, rest: Iterator[str], options: dict[str, Option]) -> tuple[str, str]:
    name, joined, value = word.partition("=")
    option = options.get(name)
    if option is None:
        raise CallRefused("OPTION_NAME_UNKNOWN", option=name[:40])
    if option.takes is None:
        if joined:
            raise CallRefused("VALUE_UNWANTED", option=name)
        return option.name, ""
    if not joined:
        value = next(rest, "")
    if not value:
        raise CallRefused("VALUE_MISSING", option=name)
    if option.choices and value not in option.choices:
        raise CallRefused("VALUE_UNKNOWN", option=name, value=value[:40], allowed=option.choices)
    return option.name, value


def _arguments(places: list[str], verb: Verb, *, needed: bool) -> dict[str, str]:
    if len(places) > len(verb.arguments):
        raise CallRefused("ARGUMENT_UNWANTED", argument=places[len(verb.arguments)][:40])
    missing = [argument.name for argument in verb.arguments[len(places) :] if argument.required]
    if missing and needed:
        raise CallRefused("ARGUMENT_MISSING", argument=missing[0])
    return {argument.name: place for argument, place in zip(verb.arguments, places, strict=False)}
