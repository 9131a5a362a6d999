"""A call that cannot be: a word that is missing, unknown or too many."""

from __future__ import annotations

from zakatdesk.domain.errors import DomainError


class CallRefused(DomainError):
    """The words of the call do not fit the verb."""
