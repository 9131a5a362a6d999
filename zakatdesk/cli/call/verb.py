"""What a verb is: its arguments, its options, what it does."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING

from zakatdesk.domain.parts import Frozen, field

if TYPE_CHECKING:
    from zakatdesk.cli.call.context import Context
    from zakatdesk.domain.marks import Sentence


class Argument(Frozen):
    """A word of the call that has its place: `LEDGER`."""

    name: str
    required: bool = True


class Option(Frozen):
    """A word of the call that begins with dashes.

    Attributes:
        name: With its dashes: `--as-of`.
        takes: What its value is called in the help; none for a flag.
        choices: The only values it takes.
        repeated: Whether it may stand more than once.
    """

    name: str
    takes: str | None = None
    choices: tuple[str, ...] = ()
    repeated: bool = False


class Call(Frozen):
    """A call as it was read.

    Attributes:
        arguments: By the name of the `Argument`.
        options: By name with dashes; each with all its values. A flag has one empty value.
    """

    arguments: Mapping[str, str] = field(default_factory=dict)
    options: Mapping[str, tuple[str, ...]] = field(default_factory=dict)

    def argument(self, name: str) -> str:
        """An argument that is required."""
        return self.arguments[name]

    def value(self, name: str) -> str | None:
        """The last value of an option; none where it was not given."""
        values = self.options.get(name)
        return values[-1] if values else None

    def values(self, name: str) -> tuple[str, ...]:
        """All values of an option."""
        return self.options.get(name, ())

    def flag(self, name: str) -> bool:
        """Whether a flag was given."""
        return name in self.options


class Verb(Frozen):
    """One verb of the command line.

    Attributes:
        does: What it does, in a sentence for the help.
        run: Does it; gives the exit status.
    """

    name: str
    does: Sentence
    run: Callable[[Call, Context], int]
    arguments: tuple[Argument, ...] = ()
    options: tuple[Option, ...] = ()
