"""Backups of a ledger in a folder of its own; see `bookkeeping.backups.Backups`."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from contextlib import suppress
from datetime import UTC, datetime, timedelta
from pathlib import Path

from zakatdesk.bookkeeping.backups import Backup, Copied
from zakatdesk.bookkeeping.file_errors import FileFault, LedgerFileError
from zakatdesk.storage.connection import connect, pragma
from zakatdesk.storage.copying import copy_database, new_file_for
from zakatdesk.storage.faults import as_file_errors
from zakatdesk.storage.header import check_header
from zakatdesk.storage.ledger_key import KeyFor, LedgerKey, no_key
from zakatdesk.storage.ledger_lock import locked
from zakatdesk.storage.private_files import make_private_folder, write_private
from zakatdesk.storage.reading import read_all
from zakatdesk.storage.replacing import replace_file
from zakatdesk.storage.restore_notes import note_restore
from zakatdesk.storage.rewriting import rewrite_file
from zakatdesk.storage.rotation import kept
from zakatdesk.storage.schema_numbers import SCHEMA
from zakatdesk.storage.sqlite_ledger_file import Writer

SUFFIX = ".zakat"
_NAME = re.compile(r"(?P<number>[0-9]{6,15})-(?P<at>[0-9]{8}T[0-9]{6})Z(?P<year>-year)?\.zakat", re.ASCII)
_ORIGIN = "made-of.txt"
_STAMP = "%Y%m%dT%H%M%S"


class FolderBackups:
    """Backups under one folder, a folder in it for each ledger.

    Args:
        folder: Where they go; made when first one is.
        writer: By which clock.
        budget: How many bytes the copies of one ledger may take; none for as many as they need.
        key_for: Knows the keys of protected ledgers.
    """

    def __init__(
        self,
        folder: Path,
        writer: Writer,
        budget: Callable[[], int | None] = lambda: None,
        *,
        key_for: KeyFor = no_key,
    ) -> None:
        """Touch nothing yet."""
        self._folder = folder
        self._writer = writer
        self._budget = budget
        self._key_for = key_for

    def back_up(
        self,
        file: Copied,
        *,
        closed_year: bool = False,
        keep_all: bool = False,
        copied: Callable[[], None] = lambda: None,
    ) -> Backup:
        """Make a verified copy, and let old ones go."""
        there = self.listing(file)
        same = bool(there) and there[0].number == file.mark.number and there[0].closed_year >= closed_year
        if same and self._is_whole(there[0]):
            copied()
            return there[0]
        folder = self._folder / file.mark.ledger
        with as_file_errors(folder, saving=True):
            make_private_folder(folder)
            write_private(folder / _ORIGIN, str(file.path.resolve()).encode(errors="surrogateescape"))
        made = self._copy(file, folder, "", closed_year=closed_year, copied=copied)
        if not keep_all:
            self._let_go(self.listing(file), made)
        return made

    def back_up_to(self, file: Copied, folder: Path) -> Backup:
        """Make a verified copy in another folder."""
        return self._copy(file, folder, f"{file.path.stem}-")

    def listing(self, file: Copied) -> Sequence[Backup]:
        """The copies of a ledger, newest first."""
        return listed(self._folder / file.mark.ledger)

    def listing_of(self, path: Path) -> Sequence[Backup]:
        """The copies made of what lay at a path, newest first."""
        origin = str(path.resolve()).encode(errors="surrogateescape")
        found = [
            backup
            for note in self._folder.glob(f"*/{_ORIGIN}")
            if _says(note, origin)
            for backup in listed(note.parent)
        ]
        return tuple(sorted(found, key=_newest_last, reverse=True))

    def put_under(self, file: Copied, key: LedgerKey | None) -> int:
        """Put the copies of a ledger under the key that it has now.

        Returns:
            How many stay as they were: their own key is not known, or they cannot be written.
        """
        left = 0
        for backup in self.listing(file):
            try:
                header = check_header(backup.path)
                if header.salt != (None if key is None else key.salt):
                    rewrite_file(backup.path, header.key(self._key_for, backup.path), key)
            except LedgerFileError:
                left += 1
        return left

    def restore(self, backup: Path, to: Path) -> Path | None:
        """Bring a copy back, after checking all of it."""
        head, _ = read_all(backup, key_for=self._key_for)
        key = check_header(backup).key(self._key_for, backup)
        to = to.resolve()
        with locked(to, self._writer.now()):
            number = max(head.number, self._newest_of(head.uuid), self._number_of(to)) + 1
            with new_file_for(to) as new:
                _copy_file(backup, new, key)
                note_restore(new, head, number, self._writer, key)
                if read_all(new, key_for=self._key_for)[0].number != number:
                    raise LedgerFileError(FileFault.DAMAGED, path=backup)
                return replace_file(new, to, self._writer.now(), key_for=self._key_for)

    def _newest_of(self, ledger: str) -> int:
        return max((backup.number for backup in listed(self._folder / ledger)), default=0)

    def _number_of(self, path: Path) -> int:
        """The last change of a ledger that is about to be replaced; 0 where nobody can say."""
        try:
            return read_all(path, key_for=self._key_for)[0].number
        except LedgerFileError:
            return 0

    def _is_whole(self, backup: Backup) -> bool:
        """Whether a copy that was made earlier is still what it was."""
        try:
            return read_all(backup.path, key_for=self._key_for)[0].number == backup.number
        except LedgerFileError:
            return False

    def _copy(
        self,
        file: Copied,
        folder: Path,
        prefix: str,
        *,
        closed_year: bool = False,
        copied: Callable[[], None] = lambda: None,
    ) -> Backup:
        at = self._writer.now().astimezone(UTC).replace(microsecond=0)
        number, ending = file.mark.number, f"Z{'-year' if closed_year else ''}{SUFFIX}"
        while (path := folder / f"{prefix}{number:06}-{at.strftime(_STAMP)}{ending}").exists():
            at += timedelta(seconds=1)  # what lies there is of this very second, and cannot be opened any more
        file.save_copy(path, copied)
        return Backup(path, number, at, closed_year, _size(path))

    def _let_go(self, there: Sequence[Backup], made: Backup) -> None:
        """Remove what need not be kept. That it cannot be removed is no reason to fail."""
        for backup in set(there) - kept(there, made.at, self._budget()) - {made}:
            with suppress(OSError):
                backup.path.unlink()


def listed(folder: Path) -> Sequence[Backup]:
    """The copies in a folder by their names, newest first; nothing else there counts."""
    try:
        names = [path for path in folder.iterdir() if path.is_file()]
    except OSError:
        return ()
    found = [(path, _NAME.fullmatch(path.name)) for path in names]
    backups = [
        Backup(
            path=path,
            number=int(name["number"]),
            at=datetime.strptime(name["at"], _STAMP).replace(tzinfo=UTC),
            closed_year=name["year"] is not None,
            size=_size(path),
        )
        for path, name in found
        if name is not None and _is_instant(name["at"])
    ]
    return tuple(sorted(backups, key=_newest_last, reverse=True))


def _newest_last(backup: Backup) -> tuple[int, datetime]:
    return backup.number, backup.at


def _size(path: Path) -> int:
    """The bytes of a copy; 0 where nobody can say."""
    try:
        return path.stat().st_size
    except OSError:
        return 0


def _says(note: Path, origin: bytes) -> bool:
    try:
        return note.read_bytes() == origin
    except OSError:
        return False


def _is_instant(text: str) -> bool:
    try:
        datetime.strptime(text, _STAMP)  # noqa: DTZ007 - only whether it can be read
    except ValueError:
        return False
    return True


def _copy_file(backup: Path, new: Path, key: LedgerKey | None) -> None:
    """Copy a backup, and bring the copy up to date where it is of an older schema."""
    engine = connect(backup, "ro", read_only=True, key=key)
    try:
        schema = int(pragma(engine, "PRAGMA user_version")[0][0])
        copy_database(engine, new, key)
    finally:
        engine.dispose()
    if schema < SCHEMA:
        from zakatdesk.storage.upgrading import upgrade_copy  # noqa: PLC0415 - imports Alembic

        upgrade_copy(new, schema, key)
