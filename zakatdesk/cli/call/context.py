"""What a verb works with: the outside world, the words, and where its answer and its sentences go."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, BinaryIO, TextIO

from zakatdesk.cli.call.faults import fault_of
from zakatdesk.cli.call.plain import one_line, plain
from zakatdesk.domain.parts import Frozen

if TYPE_CHECKING:
    from zakatdesk.bookkeeping.services import Services
    from zakatdesk.domain.marks import Counted, Sentence
    from zakatdesk.words import Words


class Console(Frozen):
    """The three streams.

    Attributes:
        quiet: Only what was refused is told.
    """

    source: BinaryIO
    out: TextIO
    err: TextIO
    quiet: bool = False

    def answer(self, text: str) -> None:
        """The answer, on standard output; it may wait there until `finish`.

        Raises:
            LedgerFileError: `DISK_FULL`, `CANNOT_WRITE`.
            BrokenPipeError: Whoever read it has gone.
        """
        try:
            self.out.write(text if text.endswith("\n") else text + "\n")
        except OSError as failed:
            raise _lost(failed) from None

    def show(self, text: str) -> None:
        """An answer for a person to read: as `answer`, in plain letters."""
        self.answer(plain(text))

    def finish(self) -> None:
        """Bring the whole answer out.

        Raises:
            LedgerFileError: `DISK_FULL`, `CANNOT_WRITE`.
            BrokenPipeError: Whoever read it has gone.
        """
        try:
            self.out.flush()
        except OSError as failed:
            raise _lost(failed) from None

    def tell(self, text: str) -> None:
        """A sentence for the person at the screen, on standard error."""
        if not self.quiet:
            self.err.write(plain(text) + "\n")

    def refuse(self, text: str) -> None:
        """Why something was not done, on standard error."""
        self.err.write(one_line(text) + "\n")


def _lost(failed: OSError) -> Exception:
    """What it means that the answer could not be written."""
    return failed if isinstance(failed, BrokenPipeError) else fault_of(failed, Path("stdout"), writing=True)


class Context(Frozen):
    """What every verb is handed."""

    services: Services
    words: Words
    console: Console

    def tell(self, said: Sentence | Counted, **values: object) -> None:
        """A sentence for the person at the screen."""
        self.console.tell(self.words.say(said, **values))
