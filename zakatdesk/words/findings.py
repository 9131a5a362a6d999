"""What is said of a finding, and what each quick fix is called."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType

from zakatdesk.bookkeeping.checks.finding import Subject
from zakatdesk.domain.marks import Counted, Sentence, counted, sentence

FINDINGS: Mapping[str, Sentence] = MappingProxyType(
    {
        "PRICE_MISSING": sentence("findings", "The price of {of:priced} is missing, so a sum is not known."),
        "PRICE_MISSING_ON": sentence(
            "findings", "The price of {of:priced} is missing, so a sum is not known; enter one dated {on} or earlier."
        ),
        "HOLDING_UNPRICED": sentence(
            "findings", "“{holding}” cannot be counted, because the price of {of:priced} is missing."
        ),
        "PRICE_STALE": sentence("findings", "The price of {of:priced} is old: it is of {on} ({days:days})."),
        "ENTRY_BEFORE_OPENING": sentence(
            "findings", "“{holding}” has an entry on {on}, before its opening on {opening}."
        ),
        "OVERDRAFT": sentence("findings", "More left “{holding}” than was in it: {lacking} are lacking on {on}."),
        "OVERDRAFT_AT_BANK": sentence(
            "findings", "“{holding}” is overdrawn by {lacking} on {on}; that counts as a debt due at once."
        ),
        "OVERPAID": sentence("findings", "More was paid on “{holding}” than was owed: {lacking} too much on {on}."),
        "HAWL_NOT_CHECKED": sentence(
            "findings",
            "The hawl of {since} ({class:class}) is not fully checked: the first price of {of:priced} is of a later day.",
        ),
        "HAWL_NOT_CHECKED_AT_ALL": sentence(
            "findings", "The hawl of {since} ({class:class}) is not fully checked: a price it needs is of a later day."
        ),
        "ZAKAT_DAY_LATER": sentence(
            "findings",
            "Zakat on “{class:class}” falls due on {due}, when its hawl is complete: the zakat day would be later.",
        ),
        "DEBT_WITHOUT_DAY": sentence(
            "findings", "“{holding}” has no due day, so all of it counts as due now. The rule in force: {rule}"
        ),
        "PAYMENT_TARGET_MISSING": sentence(
            "findings", "The payment of {on} names zakat on “{class:class}” of {due}, but none fell due then."
        ),
        "PAYMENT_VOLUNTARY": sentence(
            "findings", "The payment of {on}, or a part of it, settles nothing and counts as voluntary charity."
        ),
        "PAYMENT_NOT_VALUED": sentence(
            "findings", "The payment of {on} has no value yet, because the price of {of:priced} is missing."
        ),
        "GROUPS_LEFT_OUT": sentence(
            "findings",
            "Zakat of {year:plain} AH is paid, and of the groups of recipients these received nothing: {groups}. The rules in force ask that every group that can be found receives something.",
        ),
        "MONTH_TO_CONFIRM": sentence(
            "findings", "Zakat falls due on {due}. Confirm that {month:month_id} began on {begins} where you live."
        ),
        "DAY_PROVISIONAL": sentence(
            "findings",
            "{due} is provisional: the published calendars do not agree on when {month:month_id} begins.",
        ),
        "CLOSED_DIFFERS": sentence(
            "findings",
            "The year closed on “{class:class}” of {on} would come out otherwise today; the closed figure stands.",
        ),
        "COMPUTED_OTHERWISE": sentence(
            "findings", "“{class:class}” due on {due} is {after} now; version {version:code} computed {before}."
        ),
        "COMPUTED_NEW": sentence(
            "findings", "“{class:class}” due on {due} is {after} now; version {version:code} computed nothing."
        ),
        "COMPUTED_GONE": sentence(
            "findings", "“{class:class}” due on {due} is not due any more; version {version:code} computed {before}."
        ),
        "ZAKATABLE_SHARE_MISSING": sentence(
            "findings", "Say which part of “{holding}” is zakatable; until then it cannot be counted."
        ),
        "ENTER_AS_TRADE_GOODS": sentence(
            "findings", "“{holding}” is held for trade; enter it as trade goods, so that it counts."
        ),
        "NO_ENTRY": sentence("findings", "“{holding}” has no first day yet: say how much there was, and since when."),
    }
)
"""Sentences by the code of a finding; `REFUSED` and `PROBLEM` say what the refusal or the problem says."""

FIXES: Mapping[str, Sentence] = MappingProxyType(
    {
        "ADD_PRICE": sentence("fixes", "Add a price of {of:priced}"),
        "ADD_OLD_PRICE": sentence("fixes", "Add a price of {of:priced} of {on}"),
        "OPEN_EARLIER": sentence("fixes", "Let it open on {on}"),
        "MOVE_ENTRY": sentence("fixes", "Move the entry to {on}"),
        "OPEN_HOLDING": sentence("fixes", "Look at its entries"),
        "EDIT_HOLDING": sentence("fixes", "Edit the holding"),
        "SAY_EMPTY": sentence("fixes", "It was empty on {on}"),
        "CHOOSE_ZAKAT_DAY": sentence("fixes", "Make {day} the zakat day"),
        "OPEN_RULES": sentence("fixes", "Look at the rules"),
        "SAY_DUE_DAY": sentence("fixes", "Say when it is due"),
        "SAY_ON_DEMAND": sentence("fixes", "It is owed on demand"),
        "UNNAME_PAYMENT": sentence("fixes", "Let it settle what is oldest"),
        "OPEN_PAYMENT": sentence("fixes", "Look at the payment"),
        "CONFIRM_MONTH": sentence("fixes", "It began on {on}"),
        "SAY_MONTH": sentence("fixes", "Say when it began"),
        "OPEN_YEARS": sentence("fixes", "Look at the closed years"),
        "TAKE_NEW_FIGURE": sentence("fixes", "Take the new figure"),
        "SHOW_REASON": sentence("fixes", "Why?"),
        "SEEN": sentence("fixes", "I have seen it"),
    }
)
"""What a quick fix does, by its code, as it stands on a button."""

SUBJECTS: Mapping[Subject, Sentence] = MappingProxyType(
    {
        Subject.FILE: sentence("subjects", "The ledger"),
        Subject.PRICES: sentence("subjects", "Prices"),
        Subject.HOLDINGS: sentence("subjects", "Holdings"),
        Subject.DAYS: sentence("subjects", "Days and months"),
        Subject.PAYMENTS: sentence("subjects", "Payments"),
        Subject.YEARS: sentence("subjects", "Years"),
    }
)
"""The headings under which findings are listed."""

FAULTS: Counted = counted(
    "findings", "%n thing makes a sum wrong or unknown.", "%n things make a sum wrong or unknown.", 1
)
NOTES: Counted = counted("findings", "%n thing is worth a look.", "%n things are worth a look.", 1)
MORE: Counted = counted("findings", "And %n more.", "And %n more.", 1)
"""How many findings there are."""
