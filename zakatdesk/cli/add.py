"""`add`: records one entry, or one for each line of standard input."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from zakatdesk.bookkeeping.actions.entries import record_entry
from zakatdesk.bookkeeping.file_errors import FileFault, LedgerFileError
from zakatdesk.bookkeeping.ledger_file import LedgerFile
from zakatdesk.cli.call.context import Context
from zakatdesk.cli.call.days import plain_number, stated_day
from zakatdesk.cli.call.outcome import DONE, REFUSED
from zakatdesk.cli.call.plain import one_line
from zakatdesk.cli.call.refused import CallRefused
from zakatdesk.cli.call.verb import Argument, Call, Option, Verb
from zakatdesk.domain.days import day_text
from zakatdesk.domain.entry import Entry, EntryKind
from zakatdesk.domain.errors import DomainError
from zakatdesk.domain.marks import sentence
from zakatdesk.domain.parts import parts_of
from zakatdesk.exchange.open_form import read_entry_line, read_entry_object
from zakatdesk.words.upgrades import UPGRADED

_ADDED = sentence("cli", "Added {id}.")
_NEEDED = ("--holding", "--kind", "--on")
_TEXTS = ("--to", "--of", "--note", "--id")
_NUMBERS = ("--amount", "--received", "--costs", "--covers-years", "--retail", "--wholesale", "--cost")
_AFTER_SUNSET = "--after-sunset"
_OF_ONE = (*_NEEDED, *_TEXTS, *_NUMBERS, _AFTER_SUNSET)
"""Options that say one entry; with `--stdin` the lines say it."""
_LINES = "--stdin"


class _Writing:
    """An open ledger to which entries are added one by one.

    Raises:
        LedgerFileError: Nothing can be written.
    """

    def __init__(self, file: LedgerFile) -> None:
        """Read the ledger."""
        if file.read_only:
            raise LedgerFileError(FileFault.OPEN_READ_ONLY, path=file.path)
        self._file = file
        self.ledger = file.load()
        self._ids = {entry.id for entry in self.ledger.entries()}

    def add(self, entry: Entry) -> None:
        """Record an entry; it is safe on disk afterwards.

        Raises:
            DomainError: `ID_TWICE`, or what cannot be.
            LedgerFileError: It could not be written.
        """
        if entry.id in self._ids:
            raise DomainError("ID_TWICE", "id", id=entry.id)
        said = {name: value for name, value in parts_of(entry).items() if name != "seq"}
        change = record_entry(self.ledger, **said)
        after = self.ledger.apply(change)
        self._file.save(change)
        self.ledger = after
        self._ids.add(entry.id)


def run(call: Call, context: Context) -> int:
    """Record what the call or standard input says."""
    if call.flag(_LINES):
        unwanted = [name for name in call.options if name in _OF_ONE]
        if unwanted:
            raise CallRefused("OPTION_NAME_UNKNOWN", option=unwanted[0])
    else:
        missing = [name for name in _NEEDED if call.value(name) is None]
        if missing:
            raise CallRefused("OPTION_MISSING", option=missing[0])
    file = context.services.open_ledger(Path(call.argument("LEDGER")))
    if file.upgrade is not None:
        context.tell(UPGRADED, path=file.upgrade.backup)
    try:
        writing = _Writing(file)
        if call.flag(_LINES):
            return _add_lines(writing, context)
        entry = _read(call, writing, context)
        writing.add(entry)
    finally:
        file.close()
    context.tell(_ADDED, id=entry.id)
    return DONE


def _read(call: Call, writing: _Writing, context: Context) -> Entry:
    """The entry of the call, by the reader of the open form.

    Raises:
        NotFound: `HOLDING_UNKNOWN`.
        DomainError: What cannot be, with its key.
    """
    ledger = writing.ledger
    kind = call.value("--kind") or ""
    holding = ledger.holding(call.value("--holding") or "")
    row: dict[str, object] = {
        "kind": kind,
        "from" if kind == EntryKind.TRANSFER else "holding": holding.id,
        "on": day_text(stated_day(call.value("--on") or "", "--on", context, ledger.calendar)),
    }
    for name in (*_TEXTS, *_NUMBERS):
        value = call.value(name)
        if value is not None:
            row[name[2:].replace("-", "_")] = plain_number(value) if name in _NUMBERS else value
    if call.flag(_AFTER_SUNSET):
        row["after_sunset"] = True
    return read_entry_object(row, ledger, context.services.new_id())


def _add_lines(writing: _Writing, context: Context) -> int:
    """Record line by line; each is answered once it is safe on disk or refused.

    Raises:
        LedgerFileError: Nothing more can be written; the line that met it was answered with NAK.
    """
    console, status = context.console, DONE
    for number, line in _lines(context):
        try:
            writing.add(read_entry_line(line, writing.ledger, context.services.new_id()))
        except DomainError as refused:
            status = REFUSED
            console.answer(one_line(f"NAK {number} {context.words.error_at_place(refused)}"))
        except LedgerFileError as failed:
            console.answer(one_line(f"NAK {number} {context.words.error(failed)}"))
            console.finish()
            raise
        else:
            console.answer(f"ACK {number}")
        console.finish()
    return status


def _lines(context: Context) -> Iterator[tuple[int, bytes]]:
    """The lines of standard input with their numbers; empty ones count but say nothing."""
    for number, line in enumerate(context.console.source, start=1):
        if line.strip():
            yield number, line


VERB = Verb(
    "add",
    sentence("cli", "Records an entry, or with --stdin one for each line in the open form."),
    run,
    (Argument("LEDGER"),),
    (
        Option("--holding", "ID"),
        Option("--kind", "KIND"),
        Option("--on", "DAY"),
        *(Option(name, name[2:].upper()) for name in (*_NUMBERS, *_TEXTS)),
        Option(_AFTER_SUNSET),
        Option(_LINES),
    ),
)
