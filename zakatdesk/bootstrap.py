"""The composition root: the only place where storage, window and command line meet, and where the clock is read."""

from __future__ import annotations

import io
import os
import sys
from collections.abc import Callable, Mapping, Sequence
from contextlib import suppress
from datetime import UTC, date, datetime
from functools import partial
from getpass import getuser
from pathlib import Path
from types import TracebackType
from typing import TYPE_CHECKING, BinaryIO, TextIO
from uuid import uuid4

from zakatdesk.bookkeeping.services import OpenLedger, Services, Settings, backup_budget
from zakatdesk.cli.call.context import Console
from zakatdesk.cli.call.crash import LOGGED, NOT_LOGGED, crash_report, write_crash
from zakatdesk.cli.call.outcome import FOUND_SOMETHING
from zakatdesk.cli.call.outside import Outside
from zakatdesk.cli.call.refused import CallRefused
from zakatdesk.cli.start import early, start, words_for
from zakatdesk.storage.file_passphrases import FilePassphrases
from zakatdesk.storage.keyring import Keyring
from zakatdesk.storage.settings import FileSettings

if TYPE_CHECKING:
    from zakatdesk.bookkeeping.ledger_file import LedgerFile
    from zakatdesk.domain.ledger import Ledger
    from zakatdesk.storage.backups import FolderBackups
    from zakatdesk.storage.sqlite_ledger_file import Writer
    from zakatdesk.words import Words

CANNOT_WRITE = 7
PRIVATE = 0o077
"""Whatever the program makes, only its owner may look into."""
INTERRUPTED = 130
"""What a shell expects of a program that was stopped from the keyboard."""

_SCREENS = ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM")
_LOCALES = ("LC_ALL", "LC_MESSAGES", "LANG")


def main(given: Sequence[str] | None = None) -> int:
    """Do what a call says; whatever happens, a person sees sentences and never a traceback."""
    called = sys.argv[1:] if given is None else given
    os.umask(PRIVATE)
    outside = Outside(_console(), services, _open_window, has_screen(os.environ, sys.platform), _locale(os.environ))

    def unforeseen(_kind: type[BaseException], error: BaseException, _trace: TracebackType | None) -> None:
        _crashed(error, called, outside)

    # What happens while Qt calls us never comes back to `guarded`; the window stays open.
    sys.excepthook = unforeseen
    return guarded(called, outside)


def guarded(called: Sequence[str], outside: Outside) -> int:
    """The exit status of a call, also where something happens that nobody foresaw."""
    try:
        status = start(called, outside)
    except KeyboardInterrupt:
        return INTERRUPTED
    except BrokenPipeError:
        status = CANNOT_WRITE
    except Exception as error:  # noqa: BLE001 - the one guard of the program
        return _crashed(error, called, outside)
    if status == CANNOT_WRITE:
        # Where the answer could not go, the interpreter must not try again at its end.
        with suppress(OSError, io.UnsupportedOperation):
            os.dup2(os.open(os.devnull, os.O_WRONLY), outside.console.out.fileno())
    return status


def services(data_dir: Path | None) -> Services:
    """The outside world of this machine; nothing is opened or imported before it is asked for."""
    folder, choices = _own_folders() if data_dir is None else (data_dir, data_dir)
    settings = FileSettings(choices)
    keys = Keyring(os.urandom)
    backups = partial(_backups, folder / "backups", settings, keys)
    open_ledger = partial(_open_ledger, keys, backups)
    return Services(
        today=date.today,
        now=lambda: _now().astimezone(),
        new_id=_new_id,
        open_ledger=open_ledger,
        glance_at_ledger=partial(_glance_at_ledger, keys, open_ledger),
        create_ledger=partial(_create_ledger, keys),
        backups=backups,
        passphrases=FilePassphrases(keys, backups),
        settings=settings,
        data_dir=folder,
    )


def has_screen(environment: Mapping[str, str], platform: str) -> bool:
    """Whether a window can open: elsewhere than on Linux always, there when something says where."""
    return not platform.startswith("linux") or any(environment.get(name) for name in _SCREENS)


def _open_ledger(
    keys: Keyring, backups: Callable[[], FolderBackups], path: Path, *, read_only: bool = False
) -> LedgerFile:
    # Imported here, because SQLAlchemy takes a tenth of a second, and the open form needs no database.
    from zakatdesk.storage.opening import open_ledger  # noqa: PLC0415

    return open_ledger(
        path, writer=_writer(), read_only=read_only, key_for=keys.key_for, back_up=lambda file: backups().back_up(file)
    )


def _glance_at_ledger(keys: Keyring, open_ledger: OpenLedger, path: Path) -> LedgerFile:
    # The first frame waits for no database driver.
    from zakatdesk.storage.glanced_file import GlancedLedgerFile  # noqa: PLC0415

    return GlancedLedgerFile(path, open_ledger, keys.key_for)


def _create_ledger(keys: Keyring, path: Path, ledger: Ledger) -> LedgerFile:
    from zakatdesk.storage.opening import create_ledger  # noqa: PLC0415

    return create_ledger(path, ledger, writer=_writer(), new_id=_new_id, key=keys.key_for_new())


def _backups(folder: Path, settings: Settings, keys: Keyring) -> FolderBackups:
    from zakatdesk.storage.backups import FolderBackups  # noqa: PLC0415

    return FolderBackups(folder, _writer(), lambda: backup_budget(settings), key_for=keys.key_for)


def _writer() -> Writer:
    """Who writes, by the clock of this machine; nobody where the system does not know."""
    from zakatdesk.storage.sqlite_ledger_file import Writer  # noqa: PLC0415

    try:
        by = getuser()
    except (KeyError, OSError):
        by = ""
    return Writer(_now, by)


def _now() -> datetime:
    return datetime.now(tz=UTC)


def _new_id() -> str:
    return uuid4().hex


def _open_window(services: Services, words: Words, path: Path | None) -> int:
    try:
        from zakatdesk.desktop.app import run  # noqa: PLC0415 - no verb pays for Qt
    except ImportError as missing:
        raise CallRefused("WINDOW_UNAVAILABLE", library=str(missing)) from missing

    return run(services, path, words)


def _own_folders() -> tuple[Path, Path]:
    """The folders of this machine's user: for what the program makes, and for choices."""
    from platformdirs import user_config_path, user_data_path  # noqa: PLC0415 - not needed with --data-dir

    return user_data_path("zakatdesk", appauthor=False), user_config_path("zakatdesk", appauthor=False)


def _console() -> Console:
    """The streams of the process, in UTF-8; a program without a terminal may have none."""
    source: BinaryIO = sys.stdin.buffer if sys.stdin is not None else io.BytesIO()
    return Console(source, _utf8(sys.stdout), _utf8(sys.stderr))


def _utf8(stream: TextIO | None) -> TextIO:
    if stream is None:
        return io.StringIO()
    if isinstance(stream, io.TextIOWrapper):
        stream.reconfigure(encoding="utf-8", errors="backslashreplace")
    return stream


def _locale(environment: Mapping[str, str]) -> str:
    """The name of the user's locale; empty where nobody says."""
    return next((environment[name] for name in _LOCALES if environment.get(name)), "")


def _crashed(error: BaseException, called: Sequence[str], outside: Outside) -> int:
    """Tell what was not foreseen in one sentence, and keep where it happened."""
    given = early(called, "--data-dir")
    world = outside.services(None if given is None else Path(given))
    words = words_for(early(called, "--language"), world, outside.locale)
    kept = write_crash(world.data_dir / "logs", crash_report(error), _now())
    outside.console.refuse(words.text(NOT_LOGGED) if kept is None else words.say(LOGGED, path=kept))
    return FOUND_SOMETHING
