"""What a price can be of, as a list to choose from."""

from __future__ import annotations

from zakatdesk.domain.kinds import ANIMALS
from zakatdesk.domain.ledger import Ledger
from zakatdesk.domain.marks import sentence
from zakatdesk.domain.validity.prices import NISABS
from zakatdesk.words import Words

KARATS = ("gold_22k", "gold_21k", "gold_18k", "gold_14k")
OTHER = "other"
SOMETHING_ELSE = sentence("priced", "Something else")


def priced_choices(words: Words, ledger: Ledger, own: str = "") -> list[tuple[str, str]]:
    """Metals, what is held, what has a price already, the nisab, and anything else by its symbol.

    Args:
        words: Name them.
        ledger: Says what is held and priced.
        own: What must be among them.
    """
    codes = ["gold", *KARATS, "silver"]
    people = {person.currency for person in ledger.people.values()}
    for holding in ledger.holdings.values():
        code = holding.kind.value if holding.kind in ANIMALS else holding.unit.code
        if code not in {"g", "kg", "heads", "people"} | people:
            codes.append(code)
    codes += [price.of for price in ledger.prices.values() if price.of not in NISABS]
    codes += [own] if own else []
    codes += [code for code in NISABS if code not in codes]
    return [*((code, words.priced(code)) for code in dict.fromkeys(codes)), (OTHER, words.text(SOMETHING_ELSE))]
