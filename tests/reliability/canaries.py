"""A name, an amount and a passphrase that stand nowhere else are planted; then things go wrong, and they are looked for.

Source: reliability, privacy; what a program says, logs or leaves behind holds no secrets.
"""

from __future__ import annotations

import json
import os
import resource
import signal
import subprocess
import sys
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from datetime import date
from pathlib import Path

from tests.reliability.writers import ROOT
from tests.storage.files import family, made
from zakatdesk.bookkeeping.actions.entries import record_entry
from zakatdesk.bookkeeping.actions.holdings import Opening, add_holding
from zakatdesk.domain.entry import EntryKind
from zakatdesk.domain.kinds import HoldingKind
from zakatdesk.domain.ledger import Ledger
from zakatdesk.exchange.open_form import write_ledger
from zakatdesk.storage.passphrases import derive

NAME = "Kanarienvogel"
AMOUNT = "73917391.57"
PASSPHRASE = "zwitschert-im-Dunkeln"  # noqa: S105 - of a ledger that is nobody's
SIGNS = tuple(text.encode() for text in (NAME, AMOUNT, AMOUNT.replace(".", ""), PASSPHRASE)) + tuple(
    text.encode("utf-16-le") for text in (NAME, AMOUNT, PASSPHRASE)
)
_SALT = b"ZKD\x01" + bytes(range(12))
_ROOM_BYTES = 40_000


def planted() -> Ledger:
    """A family one of whose holdings has the name, with the amount in it."""
    ledger = family()
    opening = Opening("planted", date(2024, 3, 1), int(AMOUNT.replace(".", "")))
    ledger = ledger.apply(
        add_holding(
            ledger,
            id="bank",
            person="amina",
            kind=HoldingKind.BANK,
            name=NAME,
            keys={"currency": "EGP"},
            opening=opening,
        )
    )
    return ledger.apply(
        record_entry(
            ledger, id="e1", on=date(2024, 4, 1), kind=EntryKind.INCOME, holding="bank", amount=7_391_739_157, note=NAME
        )
    )


@dataclass
class Place:
    """A machine of its own: a ledger, and every folder in which a program might leave something.

    Args:
        folder: An empty folder.
        protected: Whether the ledger is under the passphrase.
    """

    folder: Path
    protected: bool
    said: list[bytes] = field(default_factory=list)

    def __post_init__(self) -> None:
        for name in ("home", "tmp", "data", "config", "cache"):
            (self.folder / name).mkdir()
        made(self.ledger, planted(), derive(PASSPHRASE, _SALT) if self.protected else None).close()

    @property
    def ledger(self) -> Path:
        """The ledger."""
        return self.folder / "family.zakat"

    def run(
        self, *words: object, lines: str = "", passphrase: str = PASSPHRASE, room: int | None = None
    ) -> subprocess.CompletedProcess[bytes]:
        """The real command; what it says is kept."""
        with self.start(*words, room=room) as process:
            given = (passphrase + "\n" if self.protected else "") + lines
            out, err = process.communicate(given.encode())
        self.said += [out, err]
        return subprocess.CompletedProcess(process.args, process.returncode, out, err)

    def start(self, *words: object, room: int | None = None) -> subprocess.Popen[bytes]:
        """Begin the real command, which waits for its standard input."""
        call = [sys.executable, "-X", "dev", "-W", "error", "-m", "zakatdesk", "--data-dir", str(self.folder / "data")]
        secret = ("--passphrase-fd", "0") if self.protected else ()
        return subprocess.Popen(
            [*call, *map(str, words), *secret],
            cwd=ROOT,
            env={**os.environ, **self._folders()},
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            preexec_fn=None if room is None else lambda: _with_room(room),  # noqa: PLW1509 - no threads here
        )

    def _folders(self) -> dict[str, str]:
        at = {
            "HOME": "home",
            "TMPDIR": "tmp",
            "XDG_CONFIG_HOME": "config",
            "XDG_CACHE_HOME": "cache",
            "XDG_DATA_HOME": "data",
        }
        return {name: str(self.folder / folder) for name, folder in at.items()}

    def hits(self) -> list[str]:
        """Where something planted is found: in what was said, and in what lies anywhere but in a plain ledger."""
        found = [f"said: {text[:200]!r}" for text in self.said if _is_in(text)]
        for path in self.folder.rglob("*"):
            may_hold = not self.protected and path.name.startswith(("family", "form", ".family"))
            if path.is_file() and not may_hold and _is_in(path.read_bytes()):
                found.append(str(path.relative_to(self.folder)))
        return found


def _with_room(room: int) -> None:
    signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
    resource.setrlimit(resource.RLIMIT_FSIZE, (room, room))


def _is_in(content: bytes) -> bool:
    return any(sign in content for sign in SIGNS)


def _line(**said: str) -> str:
    row = {"on": "2024-05-01", "kind": "income", "holding": "bank", "amount": AMOUNT, "note": NAME, **said}
    return json.dumps(row) + "\n"


# What goes wrong. Each gives back the status that is expected and the one that came.

Trouble = Callable[[Place], Iterator[tuple[int, int]]]


def _entry_twice(place: Place) -> Iterator[tuple[int, int]]:
    yield 2, place.run("add", place.ledger, "--stdin", lines=_line(id="e1")).returncode


def _unknown_holding(place: Place) -> Iterator[tuple[int, int]]:
    yield 2, place.run("add", place.ledger, "--stdin", lines=_line(holding="nothing")).returncode


def _more_digits_than_the_currency(place: Place) -> Iterator[tuple[int, int]]:
    yield 2, place.run("add", place.ledger, "--stdin", lines=_line(amount="1.2345")).returncode


def _no_room(place: Place) -> Iterator[tuple[int, int]]:
    size = place.ledger.stat().st_size
    many = "".join(_line(id=f"n{number}", note=f"{NAME} " * 100) for number in range(200))
    yield 7, place.run("add", place.ledger, "--stdin", lines=many, room=size + _ROOM_BYTES).returncode


def _in_use(place: Place) -> Iterator[tuple[int, int]]:
    with place.start("add", place.ledger, "--stdin") as holder:
        assert holder.stdin is not None
        assert holder.stdout is not None
        holder.stdin.write(((PASSPHRASE + "\n" if place.protected else "") + _line(id="held")).encode())
        holder.stdin.flush()
        place.said.append(holder.stdout.readline())
        place.said += [Path(f"/proc/{holder.pid}/{name}").read_bytes() for name in ("cmdline", "environ", "comm")]
        yield 4, place.run("add", place.ledger, "--stdin", lines=_line(id="other")).returncode
        holder.stdin.close()
        place.said += [holder.stdout.read(), holder.stderr.read() if holder.stderr else b""]


def _killed_while_saving(place: Place) -> Iterator[tuple[int, int]]:
    with place.start("add", place.ledger, "--stdin") as writer:
        assert writer.stdin is not None
        assert writer.stdout is not None
        lines = "".join(_line(id=f"k{number}") for number in range(300))
        writer.stdin.write(((PASSPHRASE + "\n" if place.protected else "") + lines).encode())
        writer.stdin.flush()
        place.said.append(writer.stdout.readline())
        writer.kill()
        place.said += [writer.stdout.read(), writer.stderr.read() if writer.stderr else b""]
    yield -signal.SIGKILL, writer.returncode


def _nowhere_to_export(place: Place) -> Iterator[tuple[int, int]]:
    target = place.folder / "no" / "such" / "folder.json"
    yield 7, place.run("export", place.ledger, target).returncode


def _wrong_passphrase(place: Place) -> Iterator[tuple[int, int]]:
    if place.protected:
        yield 3, place.run("assess", place.ledger, passphrase=PASSPHRASE + "!").returncode
    else:
        yield 2, place.run("assess", place.ledger, "--passphrase-fd", "77").returncode


def _damaged(place: Place) -> Iterator[tuple[int, int]]:
    content = bytearray(place.ledger.read_bytes())
    content[len(content) // 2 : len(content) // 2 + 64] = bytes(64)
    broken = place.folder / "family-broken.zakat"
    broken.write_bytes(content)
    yield 5, place.run("assess", broken).returncode


def _bad_form(place: Place) -> Iterator[tuple[int, int]]:
    if place.protected:
        yield 2, place.run("add", place.ledger, "--stdin", lines='{"amount": \n').returncode
        return
    form = json.loads(write_ledger(planted()))
    form["entries"][-1]["surprise"] = AMOUNT
    (place.folder / "form.json").write_text(json.dumps(form), "utf-8")
    yield 2, place.run("import", place.folder / "form.json", place.folder / "family-2.zakat").returncode


TROUBLES: tuple[Trouble, ...] = (
    _entry_twice,
    _unknown_holding,
    _more_digits_than_the_currency,
    _no_room,
    _in_use,
    _killed_while_saving,
    _nowhere_to_export,
    _wrong_passphrase,
    _damaged,
    _bad_form,
)
