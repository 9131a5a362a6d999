"""Which people can be."""

from __future__ import annotations

from zakatdesk.domain.errors import DomainError
from zakatdesk.domain.money import Currency
from zakatdesk.domain.person import Person, PolicyChoice
from zakatdesk.domain.validity.known import Known, check_day
from zakatdesk.domain.validity.texts import NAME_LENGTH, NOTE_LENGTH, check_id, check_text


def check_person(known: Known, person: Person) -> None:
    """Refuse a person that cannot be. What the policies say, `fiqh.policy.resolve` checks.

    Raises:
        DomainError: `CURRENCY_UNKNOWN`, `PERSON_UNKNOWN` and `GUARDIAN_OF_ONESELF` (guardian), `POLICY_MISSING`,
            `POLICY_START_MISSING`, `POLICY_ORDER`, or what a text or a day is refused for.
    """
    check_id(person.id, "id")
    check_text(person.name, "name", NAME_LENGTH)
    check_text(person.note, "note", NOTE_LENGTH)
    try:
        Currency.of(person.currency)
    except DomainError as refused:
        raise refused.at("currency") from None
    check_day(known, person.minor_until, "minor_until")
    check_day(known, person.died_on, "died_on")
    if person.guardian == person.id:
        raise DomainError("GUARDIAN_OF_ONESELF", "guardian")
    if person.guardian is not None and person.guardian not in known.people:
        raise DomainError("PERSON_UNKNOWN", "guardian", person=person.guardian)
    _check_policies(known, person.policies)


def _check_policies(known: Known, policies: tuple[PolicyChoice, ...]) -> None:
    if not policies:
        raise DomainError("POLICY_MISSING", "policies")
    before: int | None = None
    for place, choice in enumerate(policies):
        where = f"policies[{place}].from"
        if choice.start is None:
            if place > 0:
                raise DomainError("POLICY_START_MISSING", where)
            continue
        check_day(known, choice.start, where)
        start = known.calendar.ordinal(choice.start)
        if before is not None and start <= before:
            raise DomainError("POLICY_ORDER", where)
        before = start
