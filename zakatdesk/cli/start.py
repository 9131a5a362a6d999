"""Where a call begins: which language, which verb, or the window."""

from __future__ import annotations

import gc
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from zakatdesk import __version__
from zakatdesk.bookkeeping.file_errors import FileFault, LedgerFileError
from zakatdesk.bookkeeping.services import Services, Setting
from zakatdesk.cli.call.context import Context
from zakatdesk.cli.call.help import help_of, help_of_all
from zakatdesk.cli.call.outcome import outcome
from zakatdesk.cli.call.passphrase import offer_passphrase
from zakatdesk.cli.call.reading import EVERYWHERE, read_call
from zakatdesk.cli.call.refused import CallRefused
from zakatdesk.cli.call.verb import Argument, Call, Verb
from zakatdesk.cli.call.verbs import NAMES, verb_named
from zakatdesk.domain.marks import sentence
from zakatdesk.domain.parts import replace
from zakatdesk.words import Digits, Language, Words
from zakatdesk.words.languages import digits_of, language_of

if TYPE_CHECKING:
    from zakatdesk.cli.call.outside import Outside

_VERSION = "--version"
_OPENS = sentence("cli", "Opens the window.")


def start(given: Sequence[str], outside: Outside) -> int:
    """Do what the words of a call say; gives the exit status."""
    data_dir = early(given, "--data-dir")
    services = outside.services(None if data_dir is None else Path(data_dir))
    words = words_for(early(given, "--language"), services, outside.locale)
    return outcome(lambda: _start(given, outside, services, words), outside.console, words)


def _start(given: Sequence[str], outside: Outside, services: Services, words: Words) -> int:
    if _VERSION in given:
        outside.console.answer(__version__)
        return 0
    name, rest = _verb_of(given)
    verb = _window(outside) if name is None else verb_named(name)
    call = read_call(rest, verb)
    if call.flag("--help"):
        outside.console.show(help_of_all(words) if name is None else help_of(verb, words))
        return 0
    offer_passphrase(call, services)
    console = replace(outside.console, quiet=call.flag("-q"))
    status = verb.run(call, Context(services, words, console))
    console.finish()
    return status


def early(given: Sequence[str], name: str) -> str | None:
    """The value of an option that is needed before the call is read; a wrong one is refused later."""
    found: str | None = None
    for place, word in enumerate(given):
        if word == name and place + 1 < len(given):
            found = given[place + 1]
        elif word.startswith(f"{name}="):
            found = word.partition("=")[2]
    return found


def words_for(language: str | None, services: Services, locale: str) -> Words:
    """The words in the language that is asked for, else chosen once, else that of the locale."""
    asked = language or services.settings.get(Setting.LANGUAGE)
    chosen = Language(asked) if asked in set(Language) else language_of(locale)
    digits = services.settings.get(Setting.DIGITS)
    if digits not in set(Digits):
        digits = digits_of(locale) if chosen is language_of(locale) else None
    return Words(chosen, digits)


def _verb_of(given: Sequence[str]) -> tuple[str | None, list[str]]:
    """The verb and the other words; no verb where the window is meant.

    Raises:
        CallRefused: `VERB_UNKNOWN`.
    """
    taking = {option.name for option in EVERYWHERE if option.takes is not None}
    place = 0
    while place < len(given) and given[place].startswith("-") and given[place] != "--":
        place += 2 if given[place] in taking else 1
    if place >= len(given):
        return None, list(given)
    word = given[place]
    if word in NAMES:
        return word, [*given[:place], *given[place + 1 :]]
    later = [other for other in given[place + 1 :] if not other.startswith("-")]
    path = Path(word)
    if word == "--" or path.exists() or (not later and (path.suffix or len(path.parts) > 1)):
        return None, list(given)
    raise CallRefused("VERB_UNKNOWN", verb=word[:40], allowed=NAMES)


def _window(outside: Outside) -> Verb:
    """The verb that has no name."""

    def run(call: Call, context: Context) -> int:
        given = call.arguments.get("LEDGER")
        path = None if given is None else Path(given)
        if path is not None and not path.exists():
            raise LedgerFileError(FileFault.NOT_FOUND, path=path)
        if not outside.has_screen:
            # Imported here, because the window shall not wait for what it does not need yet.
            from zakatdesk.cli.without_window import run_without_window  # noqa: PLC0415

            return run_without_window(path, context)
        # What a window imports stays; looking through it for rubbish takes a tenth of the start. `Desk` ends this.
        gc.disable()
        return outside.open_window(context.services, context.words, path)

    return Verb("", _OPENS, run, (Argument("LEDGER", required=False),))
