"""People and their policies in the open form."""

from __future__ import annotations

from zakatdesk.domain.days import day_text
from zakatdesk.domain.person import Person, PolicyChoice, ZakatDay
from zakatdesk.exchange.open_form.fields import Fields, Within
from zakatdesk.fiqh.policy import resolve

WHOLE_PARAMETERS = ("TAJIL_LIMIT_YEARS",)
"""Parameters that are whole numbers, and may be written without quotation marks as every whole number may."""

_CALENDARS = {"hijri": "hijri", "gregorian": "gregorian"}


def read_person(row: object, seq: int) -> Person:
    """A person. References and days are checked by `domain.validity`, once everyone is known.

    Raises:
        DomainError: With its place in the row.
    """
    fields = Fields(row)
    person = Person(
        id=fields.text("id"),
        seq=seq,
        name=fields.text("name", ""),
        currency=fields.text("currency"),
        policies=_read_policies(fields),
        minor_until=fields.day_or_none("minor_until"),
        guardian=fields.text_or_none("guardian"),
        died_on=fields.day_or_none("died_on"),
        note=fields.text("note", ""),
    )
    fields.done()
    return person


def _read_policies(fields: Fields) -> tuple[PolicyChoice, ...]:
    choices: list[PolicyChoice] = []
    for place, row in enumerate(fields.rows("policies")):
        with Within(f"policies[{place}]"):
            choice = _read_policy(Fields(row))
            resolve(choice)
            choices.append(choice)
    return tuple(choices)


def _read_policy(fields: Fields) -> PolicyChoice:
    choice = PolicyChoice(
        preset=fields.text("preset"),
        start=fields.day_or_none("from"),
        options=_read_pairs(fields, "options"),
        parameters=_read_pairs(fields, "parameters"),
        zakat_day=_read_zakat_day(fields) if fields.has("zakat_day") else None,
    )
    fields.done()
    return choice


def _read_pairs(fields: Fields, name: str) -> tuple[tuple[str, str], ...]:
    given = fields.fields(name)
    with Within(name):
        return tuple(sorted((key, _read_chosen(given, key)) for key in given.names()))


def _read_chosen(given: Fields, key: str) -> str:
    if key in WHOLE_PARAMETERS and type(given.peek(key)) is int:
        return str(given.whole(key))
    return given.text(key)


def _read_zakat_day(fields: Fields) -> ZakatDay:
    given = fields.fields("zakat_day")
    with Within("zakat_day"):
        calendar = given.one_of("calendar", "CALENDAR_UNKNOWN", _CALENDARS)
        day = ZakatDay(calendar, given.whole("month"), given.whole("day"))
        given.done()
        return day


def person_object(person: Person) -> dict[str, object]:
    """A person as the open form writes it."""
    row: dict[str, object] = {"id": person.id}
    if person.name:
        row["name"] = person.name
    row["currency"] = person.currency
    row["policies"] = [_policy_object(choice) for choice in person.policies]
    if person.minor_until is not None:
        row["minor_until"] = day_text(person.minor_until)
    if person.guardian is not None:
        row["guardian"] = person.guardian
    if person.died_on is not None:
        row["died_on"] = day_text(person.died_on)
    if person.note:
        row["note"] = person.note
    return row


def _policy_object(choice: PolicyChoice) -> dict[str, object]:
    row: dict[str, object] = {}
    if choice.start is not None:
        row["from"] = day_text(choice.start)
    row["preset"] = choice.preset
    if choice.options:
        row["options"] = dict(choice.options)
    if choice.parameters:
        row["parameters"] = dict(choice.parameters)
    if choice.zakat_day is not None:
        day = choice.zakat_day
        row["zakat_day"] = {"calendar": day.calendar, "month": day.month, "day": day.day}
    return row
