"""What is said when something typed cannot be a fact of the ledger."""

from __future__ import annotations

from collections.abc import Mapping

from zakatdesk.domain.marks import Sentence, sentence

ANY: Mapping[str, Sentence] = {
    "CHANGE_STALE": sentence("errors", "This was changed in the meantime; look at it again, then make your change."),
    "ID_TAKEN": sentence("errors", "There is already something with the id {id} in this ledger."),
    "RESTORE_LACKS": sentence(
        "errors", "This cannot come back before what it belongs to; bring that back first, then this."
    ),
    "NAME_MISSING": sentence("errors", "Enter a name."),
    "PERSON_UNKNOWN": sentence("errors", "There is no person {person} in this ledger."),
    "HOLDING_UNKNOWN": sentence("errors", "There is no holding {holding} in this ledger."),
    "KEY_UNKNOWN": sentence("errors", "“{key:key}” does not belong to this kind."),
    "KEY_MISSING": sentence("errors", "“{key:key}” is missing."),
    "KEYS_EXCLUDE": sentence("errors", "Give either “{one:key}” or “{other:key}”, not both."),
    "CHOICE_UNKNOWN": sentence("errors", "{choice} is not one of the choices: {choices:codes}."),
    "CLASS_UNKNOWN": sentence("errors", "There is no class of zakat called {zakat_class}."),
}
"""Facts of any kind."""

HOLDINGS: Mapping[str, Sentence] = {
    "UNIT_MISSING": sentence("errors", "Say what it is counted in: {wanted:keys}."),
    "HOLDING_HAS_ENTRIES": sentence(
        "errors", "This cannot change while the holding has entries, because they are counted in its unit."
    ),
    "INSTALMENTS_EMPTY": sentence("errors", "Give at least one instalment."),
}
"""Holdings."""

ENTRIES: Mapping[str, Sentence] = {
    "ENTRY_UNFIT": sentence("errors", "The entry “{entry}” does not fit a holding of the kind “{holding}”."),
    "PROFIT_OF_ANOTHER": sentence("errors", "The profit and the holding that it grew from belong to two people."),
    "TRANSFER_TO_ITSELF": sentence("errors", "A transfer goes from one holding to another one."),
    "TRANSFER_BETWEEN_PEOPLE": sentence(
        "errors",
        "A transfer stays with one person. Between two people enter spending for one and a gift for the other.",
    ),
}
"""Entries."""

PRICES: Mapping[str, Sentence] = {
    "KARAT_UNKNOWN": sentence("errors", "{of} is no price of gold or silver by karat; write it like gold_21k."),
    "PRICE_UNKNOWN": sentence("errors", "This price is not in the ledger any more."),
    "PRICE_OF_ITSELF": sentence("errors", "The price of a currency is given in another currency."),
    "PER_UNKNOWN": sentence("errors", "A price is given for one of these: {allowed:units}."),
    "PER_UNFIT": sentence("errors", "Only a price of gold or silver is given for a weight."),
    "AUTHORITY_UNFIT": sentence("errors", "Only a published nisab names an authority."),
    "PRICE_NOT_POSITIVE": sentence("errors", "Enter a price above zero."),
    "NISAB_ZERO": sentence("errors", "A nisab is above zero."),
    "LINES_UNREAD": sentence("errors", "Some lines are not understood yet; mend them here, or delete them."),
    "LINES_TOO_MANY": sentence("errors", "This is too much at once; at most {most} lines are read."),
}
"""Prices."""

PAYMENTS: Mapping[str, Sentence] = {
    "PAYMENT_UNKNOWN": sentence("errors", "This payment is not in the ledger any more."),
    "PAYMENT_UNIT": sentence("errors", "A payment is either money with its currency, or something given in kind."),
    "PAYMENT_UNFIT": sentence("errors", "A payment cannot leave a holding of the kind “{holding}”."),
    "PAYMENT_FROM_ANOTHER": sentence("errors", "The payment leaves a holding of another person."),
    "PARTS_TOO_LARGE": sentence("errors", "The parts come to more than the whole payment."),
    "REASON_MISSING": sentence("errors", "This year is closed. Say why it is changed; the reason is kept."),
    "IN_KIND_UNKNOWN": sentence("errors", "{kind} cannot be given in kind; choose one of these: {allowed:codes}."),
}
"""Payments."""

PEOPLE: Mapping[str, Sentence] = {
    "PERSON_IS_GUARDIAN": sentence("errors", "This person is a guardian; first choose another guardian for the child."),
    "GUARDIAN_OF_ONESELF": sentence("errors", "Nobody is his own guardian; choose another person."),
    "POLICY_MISSING": sentence("errors", "Choose the rules that this person follows."),
    "POLICY_START_MISSING": sentence("errors", "Say from which day these rules hold; only the first may leave it out."),
    "POLICY_ORDER": sentence("errors", "These rules must begin later than the ones before them."),
}
"""People and their rules."""

YEARS: Mapping[str, Sentence] = {
    "YEAR_UNKNOWN": sentence("errors", "Nothing is kept of the year {year:plain} AH here."),
    "YEAR_EMPTY": sentence("errors", "Nothing fell due in the year {year:plain} AH, so there is nothing to close."),
    "YEAR_CLOSED": sentence("errors", "The year {year:plain} AH is closed already."),
    "YEAR_NOT_CLOSED": sentence("errors", "The year {year:plain} AH is not closed."),
    "YEAR_INCOMPLETE": sentence(
        "errors", "A price is missing in the year {year:plain} AH; enter it first, then close the year."
    ),
    "REASON_MISSING": sentence("errors", "Say why; it stays in the history."),
    "CORRECTION_NOTHING": sentence("errors", "The facts give what was closed, so there is nothing to correct."),
    "RECORD_UNREADABLE": sentence(
        "errors", "What was kept of this closed year cannot be read by this version of the program."
    ),
}
"""Zakat years and their closing."""
