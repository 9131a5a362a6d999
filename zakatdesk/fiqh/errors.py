"""What the rules refuse to decide."""

from __future__ import annotations

from zakatdesk.domain.errors import DomainError


class NotHandled(DomainError):
    """An option or kind that this version does not handle yet decides a fact here.

    Args:
        what: The question or the kind that would decide.
        where: The holding, entry or policy it decides on.
    """

    def __init__(self, what: str, where: str = "", **values: object) -> None:
        """Keep what would decide."""
        super().__init__("NOT_HANDLED", where, what=what, **values)
        self.what = what

    def at(self, where: str) -> DomainError:
        """The same refusal at a place further out."""
        joined = f"{where}.{self.where}" if self.where else where
        values = {name: value for name, value in self.values.items() if name != "what"}
        return NotHandled(self.what, joined, **values)
