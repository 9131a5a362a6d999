"""A person's policies as the JSON text of the open form, and back."""

from __future__ import annotations

from typing import Any

from zakatdesk.domain.calendar import read_day
from zakatdesk.domain.days import day_text
from zakatdesk.domain.person import PolicyChoice, ZakatDay
from zakatdesk.storage.json_texts import from_json, to_json


def policies_text(policies: tuple[PolicyChoice, ...]) -> str:
    """The JSON list of policies; what was not said is left out."""
    return to_json([_plain(policy) for policy in policies])


def read_policies(text: str) -> tuple[PolicyChoice, ...]:
    """The policies in such a text.

    Raises:
        ValueError, KeyError, DomainError: It is not one that this program wrote.
    """
    return tuple(_policy(row) for row in from_json(text))


def _plain(policy: PolicyChoice) -> dict[str, object]:
    plain: dict[str, object] = {}
    if policy.start is not None:
        plain["from"] = day_text(policy.start)
    plain["preset"] = policy.preset
    if policy.options:
        plain["options"] = dict(policy.options)
    if policy.parameters:
        plain["parameters"] = dict(policy.parameters)
    if policy.zakat_day is not None:
        day = policy.zakat_day
        plain["zakat_day"] = {"calendar": day.calendar, "month": day.month, "day": day.day}
    return plain


def _policy(plain: dict[str, Any]) -> PolicyChoice:
    day = plain.get("zakat_day")
    return PolicyChoice(
        preset=plain["preset"],
        start=read_day(plain["from"]) if "from" in plain else None,
        options=tuple(plain.get("options", {}).items()),
        parameters=tuple(plain.get("parameters", {}).items()),
        zakat_day=None if day is None else ZakatDay(day["calendar"], day["month"], day["day"]),
    )
