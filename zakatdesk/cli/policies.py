"""`policies`: the presets, or the rules of one."""

from __future__ import annotations

from zakatdesk.cli.call.context import Context
from zakatdesk.cli.call.table import Column, table
from zakatdesk.cli.call.verb import Argument, Call, Verb
from zakatdesk.domain.marks import sentence
from zakatdesk.fiqh.explain import explain_preset
from zakatdesk.fiqh.options import Basis
from zakatdesk.fiqh.presets import PRESETS
from zakatdesk.words.explaining import BASES, MARKS, SOURCE

_PRESET = sentence("cli", "Preset")
_CHECKED = sentence("cli", "Checked")
_MEANS = sentence("cli", "Rules")
_AXIS = sentence("cli", "Question")
_OPTION = sentence("cli", "Option")
_DOES = sentence("cli", "What it does")
_MARKED = {Basis.KNOWN: "[K]", Basis.DERIVED: "[D]"}
"""What stands behind an option whose holders were not read."""


def run(call: Call, context: Context) -> int:
    """Print every preset, or every rule of one."""
    code = call.arguments.get("PRESET")
    context.console.show(_all(context) if code is None else _one(code.upper(), context))
    return 0


def _all(context: Context) -> str:
    words = context.words
    columns = tuple(Column(words.text(heading)) for heading in (_PRESET, _CHECKED, _MEANS))
    rows = [
        (preset.code, words.text(MARKS[preset.confidence]), words.text(preset.means)) for preset in PRESETS.values()
    ]
    return table(columns, rows)


def _one(code: str, context: Context) -> str:
    words = context.words
    preset = explain_preset(code)
    lines = [f"{preset.code}: {words.text(preset.means)}", words.text(preset.caution)]
    lines += [words.say(SOURCE, title=source.title, place=source.where) for source in preset.sources]
    columns = tuple(Column(words.text(heading)) for heading in (_AXIS, _OPTION, _DOES))
    rows = [(row.axis, row.option + _mark(row.basis), words.text(row.does)) for row in preset.rows]
    lines += [f"{mark} {words.text(BASES[basis])}" for basis, mark in _MARKED.items()]
    return "\n".join(lines) + "\n\n" + table(columns, rows)


def _mark(basis: Basis) -> str:
    return " " + _MARKED[basis] if basis in _MARKED else ""


VERB = Verb(
    "policies",
    sentence("cli", "Lists the presets, or every rule of one."),
    run,
    (Argument("PRESET", required=False),),
)
