"""The verbs by name; a verb's file is imported only when it is called."""

from __future__ import annotations

from importlib import import_module

from zakatdesk.cli.call.verb import Verb

_FILES = {
    "new": "new",
    "assess": "assess",
    "due": "due",
    "add": "add",
    "export": "export",
    "import": "import_",
    "check": "check",
    "backup": "backup",
    "restore": "restore",
    "backups": "backups",
    "policies": "policies",
    "explain": "explain",
    "chart": "chart",
    "statement": "statement",
    "demo": "demo",
}

NAMES = tuple(_FILES)
"""Every verb, in the order of the help."""


def verb_named(name: str) -> Verb:
    """The verb with one of the `NAMES`."""
    verb = import_module(f"zakatdesk.cli.{_FILES[name]}").VERB
    if not isinstance(verb, Verb):
        raise TypeError(name)
    return verb
