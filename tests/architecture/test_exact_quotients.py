"""Every `/` in the rooms that count gives a Fraction (or joins a path): the type checker is asked for each."""

import ast
import re
import subprocess
import sys
from collections.abc import Iterable
from pathlib import Path

import pytest

from tests.architecture.source_tree import EXACT_ROOMS, PACKAGE, ROOT

REVEALED = re.compile(r'^(?P<file>.+?):(?P<line>\d+):\d+: note: Revealed type is "(?P<type>.*)"$')
EXACT = {"fractions.Fraction", "pathlib.Path", "importlib.resources.abc.Traversable"}


def quotients(tree: ast.AST) -> list[ast.BinOp]:
    return [node for node in ast.walk(tree) if isinstance(node, ast.BinOp) and isinstance(node.op, ast.Div)]


def asked(text: str) -> str:
    """The same source, with every `a / b` as `reveal_type(a / b)`; lines keep their numbers."""
    lines = [line.encode() for line in text.splitlines()]
    inserts = []
    for node in quotients(ast.parse(text)):
        assert node.end_lineno is not None
        assert node.end_col_offset is not None
        inserts.append((node.lineno, node.col_offset, b"reveal_type("))
        inserts.append((node.end_lineno, node.end_col_offset, b")"))
    for line, column, part in sorted(inserts, reverse=True):
        whole = lines[line - 1]
        lines[line - 1] = whole[:column] + part + whole[column:]
    return b"\n".join(lines).decode()


def inexact_quotients(files: Iterable[Path], folder: Path, cache_folder: Path) -> list[str]:
    """Each `/` in the files whose type is not exact, as `file:line: type`; and each `/=`, which hides its type."""
    found, shadows, checked = [], [], []
    for number, file in enumerate(files):
        text = file.read_text(encoding="utf-8")
        found += [f"{file}:{line}: /=" for line in divisions_in_place(ast.parse(text))]
        if quotients(ast.parse(text)):
            shadow = folder / f"shadow_{number}.py"
            shadow.write_text(asked(text), encoding="utf-8")
            shadows += ["--shadow-file", str(file), str(shadow)]
            checked.append(str(file))
    command = [sys.executable, "-m", "mypy", "--config-file", "pyproject.toml", "--cache-dir", str(cache_folder)]
    done = subprocess.run([*command, *shadows, *checked], cwd=ROOT, capture_output=True, text=True, check=False)
    revealed = [match for line in done.stdout.splitlines() if (match := REVEALED.match(line))]
    assert len(revealed) >= len(checked), done.stdout + done.stderr
    return found + [f"{hit['file']}:{hit['line']}: {hit['type']}" for hit in revealed if hit["type"] not in EXACT]


def divisions_in_place(tree: ast.AST) -> list[int]:
    return [node.lineno for node in ast.walk(tree) if isinstance(node, ast.AugAssign) and isinstance(node.op, ast.Div)]


def test_every_quotient_is_exact(tmp_path: Path) -> None:
    files = sorted(file for room in EXACT_ROOMS for file in (PACKAGE / room).rglob("*.py"))
    assert inexact_quotients(files, tmp_path, ROOT / ".mypy_cache" / "quotients") == []


@pytest.mark.parametrize(
    ("expression", "kind"),
    [
        ("whole / part", "float"),
        ("int(whole / 40)", "float"),
        ("either / part", "float | fractions.Fraction"),
        ("fraction / 10**part", "Any"),
        ("price / 3", "decimal.Decimal"),
    ],
)
def test_an_inexact_quotient_is_found(tmp_path: Path, expression: str, kind: str) -> None:
    file = sample(tmp_path, f"result = {expression}")
    found = inexact_quotients([file], tmp_path, tmp_path / "cache")
    assert found == [f"{file}:9: {kind}"]


def test_a_quotient_in_place_is_found(tmp_path: Path) -> None:
    file = sample(tmp_path, "fraction /= part")
    assert inexact_quotients([file], tmp_path, tmp_path / "cache") == [f"{file}:9: /="]


def test_fractions_and_paths_pass(tmp_path: Path) -> None:
    file = sample(tmp_path, "result = (fraction / part / (whole / fraction), either / fraction, folder / 'é' / name)")
    assert inexact_quotients([file], tmp_path, tmp_path / "cache") == []


def sample(folder: Path, line: str) -> Path:
    head = "from decimal import Decimal\nfrom fractions import Fraction\nfrom pathlib import Path\n"
    arguments = (
        "whole: int, part: int, fraction: Fraction",
        "either: int | Fraction, price: Decimal",
        "folder: Path, name: str",
    )
    signature = "def sample(\n" + "".join(f"    {part},\n" for part in arguments) + ") -> None:\n"
    file = folder / "sample.py"
    file.write_text(f"{head}{signature}    {line}\n", encoding="utf-8")
    return file
