"""What is said when a text is not a ledger in the open form; the place stands in front: `entries[3].amount`."""

from __future__ import annotations

from collections.abc import Mapping

from zakatdesk.domain.marks import Sentence, sentence

OPEN_FORM: Mapping[str, Sentence] = {
    "JSON_NOT_UTF8": sentence("errors", "The file is no text in UTF-8, so it cannot be read."),
    "JSON_MALFORMED": sentence("errors", "The file is not valid JSON: line {line:plain}, column {column:plain}."),
    "JSON_TOO_DEEP": sentence("errors", "The file is nested too deeply to be a ledger."),
    "OBJECT_EXPECTED": sentence("errors", "An object in braces belongs here."),
    "LIST_EXPECTED": sentence("errors", "A list in square brackets belongs here."),
    "TEXT_EXPECTED": sentence("errors", "A text in quotation marks belongs here."),
    "FLAG_EXPECTED": sentence("errors", "Write true or false here, without quotation marks."),
    "WHOLE_NUMBER_EXPECTED": sentence("errors", "Write a whole number here."),
    "NUMBER_NOT_TEXT": sentence(
        "errors", "Write this number in quotation marks, such as “{example:code}”, so that it stays exact."
    ),
    "KEY_TWICE": sentence("errors", "“{key:code}” stands here twice."),
    "ID_TWICE": sentence("errors", "Two rows have the id {id}; each id stands once."),
    "HOLDING_KIND_UNKNOWN": sentence(
        "errors", "There is no kind of holding {word}; choose one of these: {allowed:codes}."
    ),
    "ENTRY_KIND_UNKNOWN": sentence("errors", "There is no kind of entry {word}; choose one of these: {allowed:codes}."),
    "CATEGORY_UNKNOWN": sentence(
        "errors", "There is no category of recipients {word}; choose one of these: {allowed:codes}."
    ),
    "CALENDAR_UNKNOWN": sentence("errors", "There is no calendar {word}; choose one of these: {allowed:codes}."),
    "MONTH_MALFORMED": sentence("errors", "{text} is no Hijri month; write it like 1445-09."),
    "DAY_NOT_CIVIL": sentence("errors", "Write the civil day here, like 2024-03-12."),
    "IN_KIND_ONE_KEY": sentence("errors", "Name exactly one thing that was given."),
    "FORMAT_UNKNOWN": sentence(
        "errors", "This is no ledger of zakatdesk; a ledger in the open form says “zakatdesk” here."
    ),
    "VERSION_UNKNOWN": sentence("errors", "The version of the open form is a whole number above zero."),
    "VERSION_NEWER": sentence(
        "errors", "This ledger was written by a newer version (form {version:plain}). Please update zakatdesk."
    ),
}
"""Whole ledgers as text."""
