"""Policies for tests, in one line."""

from __future__ import annotations

from zakatdesk.domain.person import PolicyChoice
from zakatdesk.fiqh.policy import Policy, resolve

DEFAULT = "CONTEMPORARY_GOLD_SINGLE_DATE"


def policy(preset: str = DEFAULT, parameters: dict[str, str] | None = None, **options: str) -> Policy:
    """The policy of a preset with some options and parameters."""
    return resolve(
        PolicyChoice(preset, None, tuple(sorted(options.items())), tuple(sorted((parameters or {}).items())))
    )
