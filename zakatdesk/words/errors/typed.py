"""What is said when an amount or a day cannot be read as it was typed (`domain.parse`)."""

from __future__ import annotations

from collections.abc import Mapping

from zakatdesk.domain.marks import Sentence, sentence

TYPED_AMOUNTS: Mapping[str, Sentence] = {
    "AMOUNT_AMBIGUOUS": sentence("errors", "This amount can be read in two ways; choose one."),
    "AMOUNT_EMPTY": sentence("errors", "Enter an amount."),
    "AMOUNT_TOO_LONG": sentence("errors", "{part} is too long for an amount; at most {most} characters are read."),
    "AMOUNT_UNREADABLE": sentence("errors", "{part} cannot be read as a part of an amount."),
    "AMOUNT_OTHER_UNIT": sentence("errors", "{part} does not belong here: this amount is in {unit:unit}."),
    "AMOUNT_GROUPING": sentence("errors", "{part} can be no number: thousands stand in groups of three."),
    "AMOUNT_UNFINISHED": sentence("errors", "The sum is not finished: a number or a bracket is missing."),
    "AMOUNT_DIVIDED_BY_ZERO": sentence("errors", "Nothing can be divided by zero."),
    "AMOUNT_TOO_LARGE": sentence(
        "errors", "This amount is too large; it has more than fifteen digits before the decimals."
    ),
    "AMOUNT_TOO_FINE": sentence(
        "errors", "This amount has too many decimal places; at most {places} are allowed here."
    ),
    "AMOUNT_NOT_EXACT": sentence(
        "errors",
        "The sum does not come out even: it lies between {below:decimal} and {above:decimal}. Enter one of them.",
    ),
}
"""Amounts."""

TYPED_DAYS: Mapping[str, Sentence] = {
    "DAY_EMPTY": sentence("errors", "Enter a day."),
    "DAY_UNREADABLE": sentence("errors", "{part} cannot be read as a part of a day."),
    "DAY_UNFINISHED": sentence("errors", "The day is not finished: write day, month and year."),
    "DAY_YEAR_SHORT": sentence("errors", "Write the year with four digits; by it the calendar is known."),
    "DAY_YEAR_UNKNOWN": sentence("errors", "The year {year:plain} belongs to no calendar that is read here."),
    "DAY_MONTH_FIRST": sentence("errors", "There is no month {month}; the day stands before the month."),
    "DAY_CALENDARS_MIXED": sentence("errors", "The month and the year {year:plain} are of two calendars."),
}
"""Days."""
