"""What is said when the words of a command do not fit."""

from __future__ import annotations

from collections.abc import Mapping

from zakatdesk.domain.marks import Sentence, sentence

CALLS: Mapping[str, Sentence] = {
    "VERB_UNKNOWN": sentence("errors", "There is no verb {verb}; choose one of these: {allowed:codes}."),
    "OPTION_NAME_UNKNOWN": sentence("errors", "There is no option {option:code} here; --help lists them."),
    "OPTION_TWICE": sentence("errors", "The option {option:code} stands here twice."),
    "OPTION_MISSING": sentence("errors", "The option {option:code} is missing."),
    "VALUE_MISSING": sentence("errors", "The option {option:code} needs a value."),
    "VALUE_UNWANTED": sentence("errors", "The option {option:code} takes no value."),
    "VALUE_UNKNOWN": sentence("errors", "The option {option:code} takes one of these: {allowed:codes}; not {value}."),
    "ARGUMENT_MISSING": sentence("errors", "{argument:code} is missing; --help says what the verb needs."),
    "ARGUMENT_UNWANTED": sentence("errors", "{argument} is one word too many; --help says what the verb needs."),
    "PAIR_MALFORMED": sentence("errors", "{text} is no choice of rules; write it like HAWL_NISAB=ENDS_ONLY."),
    "DAYS_MALFORMED": sentence("errors", "{text} is no number of days; write it like 30."),
    "AS_OF_OUT_OF_RANGE": sentence("errors", "{day} cannot be assessed; the last day that can be is {last}."),
    "YEAR_MALFORMED": sentence("errors", "{text} is no Hijri year; write it like 1446."),
    "STATEMENT_ENDING": sentence(
        "errors", "{name} cannot be written; a statement is written to files that end in {endings:codes}."
    ),
    "EXPORT_ENDING": sentence(
        "errors", "{name} cannot be written; a ledger is exported to files that end in {endings:codes}."
    ),
    "CHART_ENDING": sentence(
        "errors", "{name} cannot be written; a chart is drawn into files that end in {endings:codes}."
    ),
    "IMPORT_ENDING": sentence(
        "errors", "{name} cannot be imported; this version reads files that end in {endings:codes}."
    ),
    "PASSPHRASE_FD_UNREADABLE": sentence(
        "errors",
        "{text} is no open file descriptor with a passphrase on its first line.",
    ),
    "WINDOW_UNAVAILABLE": sentence("errors", "The window cannot open, because a system library is missing: {library}."),
}
"""Calls of the command line."""
