"""What is said when an amount, a text or a day cannot be read."""

from __future__ import annotations

from collections.abc import Mapping

from zakatdesk.domain.marks import Sentence, sentence

NUMBERS: Mapping[str, Sentence] = {
    "NUMBER_MALFORMED": sentence("errors", "{text} is not a number as it is written here, such as {example:code}."),
    "NUMBER_TOO_LARGE": sentence(
        "errors", "This number is too large; it has more than fifteen digits before the decimals."
    ),
    "NUMBER_TOO_FINE": sentence(
        "errors", "This number has too many decimal places; at most {places} are allowed here."
    ),
    "AMOUNT_MISSING": sentence("errors", "Enter an amount."),
    "AMOUNT_UNWANTED": sentence("errors", "The entry “{entry}” takes no amount."),
    "AMOUNT_NEGATIVE": sentence("errors", "This amount cannot be below zero."),
    "AMOUNT_NOT_POSITIVE": sentence("errors", "Enter an amount above zero."),
    "COUNT_NOT_POSITIVE": sentence("errors", "Enter a whole number above zero."),
    "COUNT_TOO_LARGE": sentence("errors", "Enter a whole number up to {most}."),
    "CURRENCY_UNKNOWN": sentence("errors", "There is no currency {currency}; write its three letters, such as EGP."),
    "PART_OUT_OF_RANGE": sentence("errors", "Enter a part from zero to one, such as {half} for a half."),
    "SHARE_OUT_OF_RANGE": sentence(
        "errors", "The owned part is above zero and at most one, such as {half} for a half."
    ),
    "FINENESS_OUT_OF_RANGE": sentence("errors", "The purity is above zero and at most {most}."),
    "YEARS_OUT_OF_RANGE": sentence("errors", "Enter a whole number of years from one to {most}."),
    "RECEIVED_MISSING": sentence(
        "errors", "Enter how much arrives, because the two holdings are counted in different units."
    ),
}
"""Numbers and amounts."""

TEXTS: Mapping[str, Sentence] = {
    "TEXT_EMPTY": sentence("errors", "This cannot be left empty."),
    "TEXT_TOO_LONG": sentence("errors", "This text is too long; at most {most} characters fit."),
    "TEXT_CONTROL": sentence("errors", "This text has a character that cannot be shown; delete it."),
    "TEXT_MALFORMED": sentence(
        "errors", "This text is empty, longer than {most} characters, or has characters that cannot be shown."
    ),
}
"""Texts."""

PASSPHRASES: Mapping[str, Sentence] = {
    "PASSPHRASE_EMPTY": sentence("errors", "Enter a passphrase; it cannot be empty."),
    "PASSPHRASE_DIFFERS": sentence("errors", "This is not the same as above; type the passphrase once more."),
    "PASSPHRASE_NUL": sentence("errors", "A passphrase cannot have the character NUL; leave it out."),
}
"""Passphrases."""

DAYS: Mapping[str, Sentence] = {
    "DAY_MALFORMED": sentence(
        "errors", "{text} is not a day; write it like 2027-02-08, or 1448-09-01 AH for a Hijri date."
    ),
    "DAY_OUT_OF_RANGE": sentence("errors", "{day:day} is outside the calendar, which reaches from {first} to {last}."),
    "DAY_NOT_IN_MONTH": sentence("errors", "There is no day {day:day}: that month is shorter."),
    "MONTH_UNKNOWN": sentence("errors", "There is no month {month}; a year has twelve months."),
    "CORRECTION_TWICE": sentence(
        "errors", "{month:hijri_month} {year:plain} AH already has a correction in this ledger."
    ),
    "CORRECTION_UNKNOWN": sentence("errors", "{month:month_id} has no correction in this ledger."),
    "CORRECTION_LEAVES_DAY": sentence(
        "errors", "The ledger speaks of the day {day:day}, which the calendar would not have then."
    ),
    "CORRECTION_MONTH_UNKNOWN": sentence("errors", "The calendar has no month {month} of the year {year:plain} AH."),
    "CORRECTION_TOO_FAR": sentence(
        "errors",
        "{month:hijri_month} {year:plain} AH cannot begin on {begins}: by the calendar it begins on {table}, "
        "and a correction may differ by two days at most.",
    ),
}
"""Days and months."""
