"""Calls the command line in process, with an outside world made of values."""

from __future__ import annotations

import io
import os
from dataclasses import dataclass, field
from datetime import date
from pathlib import Path

from zakatdesk.bookkeeping.services import Services
from zakatdesk.bootstrap import services
from zakatdesk.cli.call.context import Console
from zakatdesk.cli.call.outside import Outside
from zakatdesk.cli.start import start
from zakatdesk.domain.parts import replace
from zakatdesk.words import Words

TODAY = date(2026, 11, 21)


@dataclass(frozen=True, slots=True)
class Done:
    """What a call ended with and what it wrote."""

    status: int
    out: str
    err: str


@dataclass
class Machine:
    """A machine with a folder of its own.

    Attributes:
        opened: The ledgers for which a window was opened.
    """

    folder: Path
    today: date = TODAY
    has_screen: bool = True
    locale: str = "en_GB.UTF-8"
    opened: list[Path | None] = field(default_factory=list)

    def call(self, *words: str | Path, source: bytes = b"") -> Done:
        out, err = io.StringIO(), io.StringIO()
        outside = Outside(
            console=Console(io.BytesIO(source), out, err),
            services=self._services,
            open_window=self._open_window,
            has_screen=self.has_screen,
            locale=self.locale,
        )
        status = start([str(word) for word in words], outside)
        return Done(status, out.getvalue(), err.getvalue())

    def told(self, passphrase: str | bytes, *words: str | Path, source: bytes = b"") -> Done:
        """Call with a passphrase on a pipe."""
        reading, writing = os.pipe()
        os.write(writing, passphrase if isinstance(passphrase, bytes) else passphrase.encode() + b"\n")
        os.close(writing)
        try:
            return self.call(*words, "--passphrase-fd", str(reading), source=source)
        finally:
            os.close(reading)

    def _services(self, data_dir: Path | None) -> Services:
        made = services(self.folder / "data" if data_dir is None else data_dir)
        return replace(made, today=lambda: self.today)

    def _open_window(self, _services: Services, _words: Words, path: Path | None) -> int:
        self.opened.append(path)
        return 0
