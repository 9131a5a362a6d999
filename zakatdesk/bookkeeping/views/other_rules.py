"""A ledger as it would be under other rules, and the choice that adopts them."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date

from zakatdesk.bookkeeping.views.people import policy_on
from zakatdesk.domain.change import Change, Edit
from zakatdesk.domain.ledger import Ledger
from zakatdesk.domain.parts import Frozen, replace
from zakatdesk.domain.person import Person, PolicyChoice
from zakatdesk.fiqh.policy import GREGORIAN, HIJRI, resolve


class Rules(Frozen):
    """The rules of one side.

    Attributes:
        preset: A preset; none for the rules that each person has in force.
        options: Pairs (question, option) that are laid over them.
    """

    preset: str | None = None
    options: tuple[tuple[str, str], ...] = ()


IN_FORCE = Rules()


def under(ledger: Ledger, people: Iterable[str], rules: Rules, today: int) -> Ledger:
    """The ledger as if some people had always followed these rules.

    Raises:
        DomainError: The rules cannot be.
    """
    if rules == IN_FORCE:
        return ledger
    edits = []
    for person_id in people:
        person = ledger.person(person_id)
        after = replace(person, policies=_policies(ledger, person, rules, today))
        if after != person:
            edits.append(Edit(person, after))
    return ledger.apply(Change("policy_chosen", tuple(edits)))


def adopted(ledger: Ledger, person_id: str, rules: Rules, today: int) -> PolicyChoice:
    """The choice by which a person follows these rules from today on; the zakat day and the parameters stay.

    Raises:
        DomainError: The rules cannot be.
    """
    person = ledger.person(person_id)
    now = policy_on(ledger, person, today)
    choice = _laid_over(now, rules.options) if rules.preset is None else _of_preset(now, rules)
    return replace(choice, start=date.fromordinal(today))


def _policies(ledger: Ledger, person: Person, rules: Rules, today: int) -> tuple[PolicyChoice, ...]:
    if rules.preset is None:
        return tuple(_laid_over(choice, rules.options) for choice in person.policies)
    return (replace(_of_preset(policy_on(ledger, person, today), rules), start=None),)


def _laid_over(choice: PolicyChoice, options: Iterable[tuple[str, str]]) -> PolicyChoice:
    laid = replace(choice, options=tuple(sorted((dict(choice.options) | dict(options)).items())))
    return _with_fitting_day(laid)


def _of_preset(now: PolicyChoice, rules: Rules) -> PolicyChoice:
    return _with_fitting_day(replace(now, preset=str(rules.preset), options=tuple(sorted(rules.options))))


def _with_fitting_day(choice: PolicyChoice) -> PolicyChoice:
    """The choice without a zakat day of the other calendar."""
    solar = resolve(replace(choice, zakat_day=None))["YEAR_BASIS"] == "SOLAR_ADJUSTED"
    fits = choice.zakat_day is None or choice.zakat_day.calendar == (GREGORIAN if solar else HIJRI)
    return choice if fits else replace(choice, zakat_day=None)
