"""People: who is kept in the ledger, and the rules each follows."""

from __future__ import annotations

from collections.abc import Mapping

from zakatdesk.bookkeeping.actions.holdings import edits_without
from zakatdesk.bookkeeping.actions.said import edited, tidy
from zakatdesk.bookkeeping.views.people import policy_on
from zakatdesk.domain.change import Change, Edit, adding
from zakatdesk.domain.days import StatedDay
from zakatdesk.domain.errors import DomainError
from zakatdesk.domain.ledger import Ledger
from zakatdesk.domain.parts import replace
from zakatdesk.domain.person import Person, PolicyChoice, ZakatDay
from zakatdesk.domain.validity import check_payment, check_person
from zakatdesk.fiqh.policy import resolve


def add_person(
    ledger: Ledger,
    *,
    id: str,  # noqa: A002 - the name of the field
    name: str,
    currency: str,
    policies: tuple[PolicyChoice, ...],
    minor_until: StatedDay | None = None,
    guardian: str | None = None,
    died_on: StatedDay | None = None,
    note: str = "",
) -> Change:
    """Someone whose zakat is kept from now on.

    Raises:
        DomainError: `NAME_MISSING`, `ID_TAKEN`, what `check_person` refuses, and what `resolve` refuses of a policy.
    """
    person = Person(
        id=id,
        seq=ledger.last_seq + 1,
        name=tidy(name),
        currency=currency,
        policies=policies,
        minor_until=minor_until,
        guardian=guardian,
        died_on=died_on,
        note=tidy(note),
    )
    if id in ledger.people:
        raise DomainError("ID_TAKEN", "id", id=id)
    _check(ledger, person)
    return adding("person_added", person, about=(("name", person.name),))


def edit_person(ledger: Ledger, after: Person) -> Change:
    """Something else is said of a person.

    Raises:
        DomainError: As `add_person`, and `PAYMENT_FROM_ANOTHER` when an earlier payment came from a guardian who would
            no longer be one.
    """
    before = ledger.person(after.id)
    after = replace(after, seq=before.seq, name=tidy(after.name), note=tidy(after.note))
    _check(ledger, after)
    change = edited("person_edited", before, after, ("name", after.name))
    if before.guardian != after.guardian:
        _check_payments(ledger.apply(change), after.id)
    return change


def choose_policy(ledger: Ledger, person_id: str, choice: PolicyChoice) -> Change:
    """A person follows these rules from `choice.start` on, or always; rules of the same day are replaced.

    Raises:
        DomainError: `PERSON_UNKNOWN`, what `resolve` refuses, `DAY_OUT_OF_RANGE`.
    """
    before = ledger.person(person_id)
    after = _with_policy(ledger, before, choice)
    return edited("policy_chosen", before, after, ("name", after.name), ("preset", choice.preset))


def adopt_rules(ledger: Ledger, choices: Mapping[str, PolicyChoice]) -> Change:
    """Several people each follow other rules from a day on, in one change.

    Args:
        ledger: The facts now.
        choices: The rules of each by the person's id; not empty.

    Raises:
        DomainError: As `choose_policy`.
    """
    pairs = [(ledger.person(person_id), choice) for person_id, choice in choices.items()]
    edits = [Edit(before, _with_policy(ledger, before, choice)) for before, choice in pairs]
    changed = tuple(edit for edit in edits if edit.before != edit.after)
    about = (("name", pairs[0][0].name),) if len(pairs) == 1 else ()
    return Change("policy_chosen" if about else "policies_chosen", changed, about)


def choose_zakat_day(ledger: Ledger, person_id: str, on: int, day: ZakatDay) -> Change:
    """The rules that hold for a person on a civil day have another zakat day.

    Raises:
        DomainError: `PERSON_UNKNOWN`, what `resolve` refuses.
    """
    in_force = policy_on(ledger, ledger.person(person_id), on)
    return choose_policy(ledger, person_id, replace(in_force, zakat_day=day))


def _with_policy(ledger: Ledger, before: Person, choice: PolicyChoice) -> Person:
    def starts(policy: PolicyChoice) -> int:
        return 0 if policy.start is None else ledger.calendar.ordinal(policy.start)

    try:
        start = starts(choice)
    except DomainError as error:
        raise error.at("from") from None
    resolve(choice)
    kept = [policy for policy in before.policies if starts(policy) != start]
    after = replace(before, policies=tuple(sorted((*kept, choice), key=starts)))
    check_person(ledger, after)
    return after


def remove_person(ledger: Ledger, person_id: str) -> Change:
    """A person goes, with everything that is kept of that person.

    Raises:
        DomainError: `PERSON_UNKNOWN`; `PERSON_IS_GUARDIAN` while the person is another's guardian.
    """
    person = ledger.person(person_id)
    for other in ledger.people.values():
        if other.guardian == person_id:
            raise DomainError("PERSON_IS_GUARDIAN", "person", name=person.name, child=other.name)
    own = [holding.id for holding in ledger.holdings.values() if holding.person == person_id]
    payments = [payment for payment in ledger.payments.values() if payment.person == person_id]
    years = [year for year in ledger.closed_years.values() if year.person == person_id]
    edits = (
        *(Edit(year, None) for year in years),
        *(Edit(payment, None) for payment in payments),
        *edits_without(ledger, own, gone={payment.id for payment in payments} | {year.id for year in years}),
        Edit(person, None),
    )
    return Change("person_removed", edits, (("name", person.name),))


def _check(ledger: Ledger, person: Person) -> None:
    if not person.name:
        raise DomainError("NAME_MISSING", "name")
    check_person(ledger, person)
    for place, choice in enumerate(person.policies):
        try:
            resolve(choice)
        except DomainError as error:
            raise error.at(f"policies[{place}]") from None
    guardian, seen = person.guardian, {person.id}
    while guardian is not None:
        if guardian in seen:
            raise DomainError("GUARDIAN_OF_ONESELF", "guardian")
        seen.add(guardian)
        guardian = ledger.people[guardian].guardian


def _check_payments(after: Ledger, person_id: str) -> None:
    for payment in after.payments.values():
        if payment.person == person_id:
            try:
                check_payment(after, payment)
            except DomainError as error:
                raise DomainError(error.code, "guardian", **error.values) from None
