"""What is refused, as codes: `words` has the sentence for each code."""

from __future__ import annotations


class DomainError(Exception):
    """Something that was said cannot be a fact.

    Args:
        code: Which rule was broken; the sentence for it stands in `zakatdesk.words`.
        where: The place it belongs to: a field of a form (`amount`) or a path of the open form (`entries[3].amount`).
        values: What the sentence mentions.
    """

    def __init__(self, code: str, where: str = "", **values: object) -> None:
        """Keep the code, its place and its values."""
        super().__init__(code)
        self.code = code
        self.where = where
        self.values = values

    def at(self, where: str) -> DomainError:
        """The same error at a place further out: `amount` becomes `entries[3].amount`."""
        joined = f"{where}.{self.where}" if self.where and not self.where.startswith("[") else where + self.where
        return type(self)(self.code, joined, **self.values)

    def __str__(self) -> str:
        """The code and its place, for logs and tests; people read the sentence of `words`."""
        return f"{self.where}: {self.code}" if self.where else self.code


class NotFound(DomainError):
    """A person, holding, entry or file that was asked for is not there."""


class StaleChange(DomainError):
    """A change speaks of a fact that is no longer as it was when the change was made."""
