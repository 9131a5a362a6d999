"""The sentence of each step of a trail."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType

from zakatdesk.domain.marks import Sentence, sentence

STEPS: Mapping[str, Sentence] = MappingProxyType(
    {
        "HAWL_COMPLETE": sentence("steps", "The hawl began on {since} and was complete on {due}."),
        "WEALTH": sentence("steps", "Everything that counts on that day, together."),
        "HOLDING_COUNTS": sentence("steps", "{holding} counts."),
        "METAL_COUNTS": sentence(
            "steps", "{holding} counts: {amount} of {metal:priced}, fine weight, at {price} for one gram."
        ),
        "UNITS_COUNT": sentence("steps", "{holding} counts: {amount} at {price} each."),
        "PART_COUNTS": sentence("steps", "{part:percent} of {holding}, which holds {amount}, counts."),
        "PART_OF_UNITS_COUNTS": sentence(
            "steps", "{part:percent} of {holding}, which holds {amount} at {price} each, counts."
        ),
        "ADVANCE_COUNTS": sentence("steps", "What was paid early still counts as owned."),
        "NOT_LISTED_HERE": sentence("steps", "A part of these holdings does not count here."),
        "WEALTH_BEFORE": sentence("steps", "The wealth that counts."),
        "CLAIMS_OFF": sentence("steps", "Debts and unpaid zakat come off."),
        "DEBT_OFF": sentence("steps", "What is to be paid of {holding}."),
        "OVERDRAFTS_OFF": sentence("steps", "Accounts that are overdrawn."),
        "UNPAID_OFF": sentence("steps", "Zakat of earlier years that is not paid yet."),
        "CLAIMS_NOT_TAKEN": sentence("steps", "What other property covers, or what there was not enough for."),
        "ONLY_OPENING_BALANCE": sentence("steps", "Only what was there a year ago owes now."),
        "ONLY_LOWEST_BALANCE": sentence("steps", "Only the lowest sum of the year owes."),
        "BEYOND_FIFTHS": sentence("steps", "What does not make a whole fifth of the nisab owes nothing."),
        "LOTS_NOT_CLOSING": sentence("steps", "Amounts whose own year is not complete owe nothing yet."),
        "NOT_ASSESSED_NOW": sentence("steps", "A part of it owes nothing on this day."),
        "BASE": sentence("steps", "This is the base on which zakat is due."),
        "NISAB_OF_METAL": sentence("steps", "The nisab of this metal, by weight."),
        "NISAB_PUBLISHED": sentence("steps", "The nisab as it was published."),
        "NISAB_IN_MONEY": sentence(
            "steps", "The nisab is {grams} of {metal:priced}, fine weight, at {price} for one gram on {on}."
        ),
        "PARTS_OF_NISAB": sentence("steps", "The parts of a nisab that there are, together; one whole is needed."),
        "PART_OF_NISAB": sentence("steps", "The part of its own nisab: {of:class}."),
        "ZAKAT_OF_BASE": sentence("steps", "Zakat is {rate:percent} of {base}."),
        "METAL_IN_MONEY": sentence("steps", "Its value in money on the due day."),
        "ROUNDED": sentence("steps", "Rounded once, to the smallest coin."),
        "NISAB_OF_HERD": sentence("steps", "The nisab of this herd ({species:class})."),
        "HERD_KEPT_TOGETHER": sentence("steps", "The herd kept together has {number}; the owned part is {part:ratio}."),
        "DUE_AT_ONCE": sentence("steps", "It fell due on {on}, without waiting for a hawl."),
        "NISAB_HERE": sentence("steps", "The nisab that it had to reach."),
        "YEARS_PASSED": sentence("steps", "{rate:percent} a year is paid for {years:lunar_years}."),
        "FITR_FOR_EACH": sentence("steps", "For each person {each} of the staple."),
        "OWED_IN_KIND": sentence("steps", "Owed in kind."),
        "OWED_IN_METAL": sentence("steps", "Owed in {metal:priced}, fine weight."),
        "OWED_IN_MONEY": sentence("steps", "Owed in money."),
        "CLOSED_ON": sentence("steps", "This year was closed on {on}; what was closed stands."),
        "TODAY_WOULD_BE": sentence("steps", "Today's facts and rules would give {sum} before rounding."),
        "TODAY_NOTHING": sentence("steps", "By today's facts and rules nothing would be due."),
        "TODAY_OTHERWISE": sentence("steps", "Today's facts and rules would give something else."),
        "MONTH_ANNOUNCED": sentence("steps", "Your ledger says that {month:month_id} began on {begins}."),
        "MONTH_ANNOUNCED_BY": sentence(
            "steps", "Your ledger says that {month:month_id} began on {begins}, announced by {by}."
        ),
        "DAY_PROVISIONAL": sentence("steps", "{due} is provisional: the published calendars do not agree here."),
        "FIRST_PRICE_USED": sentence(
            "steps", "A price of a later day was used for days before it, so the hawl is not fully checked."
        ),
        "HERD_OWES": sentence("steps", "The herd owes this by its table."),
    }
)
"""Sentences by the code of a step; the placeholders are its `values`. The result is shown beside it."""

WITH_RESULT = sentence("steps", "{step} Result: {result}")
"""A step and the number it arrives at, where no column stands beside it."""

RULE = sentence("steps", "{question} {option}")
"""The question that decides a step, and the answer that was chosen."""

OTHER = sentence("steps", "{code}: {result}")
"""For a step without a sentence; tests hold that there is none."""
