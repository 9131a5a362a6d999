"""Who may know whom: the contracts in pyproject.toml hold, and each of them can fail."""

import subprocess
import sys
from pathlib import Path

import pytest

from tests.architecture.source_tree import ROOT

LINT = "from importlinter.cli import lint_imports_command; lint_imports_command()"
ROOMS = ("desktop", "cli", "storage", "exchange", "words", "bookkeeping", "fiqh", "domain")
MODULES = ("__main__", "bootstrap", "words/catalogue", "domain/calendar", "domain/money", "desktop/app")


def lint(folder: Path) -> subprocess.CompletedProcess[str]:
    """Runs the contracts of `folder`'s pyproject.toml over the package in it."""
    return subprocess.run(
        [sys.executable, "-c", LINT, "--no-cache"], cwd=folder, capture_output=True, text=True, check=False
    )


@pytest.fixture
def house(tmp_path: Path) -> Path:
    """A copy of the contracts beside a package of the same rooms, all empty."""
    (tmp_path / "pyproject.toml").write_text((ROOT / "pyproject.toml").read_text(encoding="utf-8"), encoding="utf-8")
    for room in ("", *ROOMS):
        folder = tmp_path / "zakatdesk" / room
        folder.mkdir()
        (folder / "__init__.py").write_text("", encoding="utf-8")
    for module in MODULES:
        (tmp_path / "zakatdesk" / f"{module}.py").write_text("", encoding="utf-8")
    return tmp_path


def test_the_contracts_hold() -> None:
    done = lint(ROOT)
    assert done.returncode == 0, done.stdout


def test_empty_rooms_break_nothing(house: Path) -> None:
    done = lint(house)
    assert done.returncode == 0, done.stdout


@pytest.mark.parametrize(
    ("module", "line"),
    [
        ("domain/calendar", "import hijridate"),
        ("words/catalogue", "from PySide6.QtCore import QTranslator"),
        ("desktop/app", "from PySide6.QtWidgets import QApplication"),
        ("bootstrap", "import zakatdesk.storage, zakatdesk.desktop, zakatdesk.cli"),
        ("storage/__init__", "import sqlalchemy, sqlcipher3, zakatdesk.bookkeeping"),
        ("__main__", "import zakatdesk.bootstrap"),
    ],
)
def test_an_allowed_import_passes(house: Path, module: str, line: str) -> None:
    (house / "zakatdesk" / f"{module}.py").write_text(line, encoding="utf-8")
    done = lint(house)
    assert done.returncode == 0, done.stdout


@pytest.mark.parametrize(
    ("module", "line", "contract"),
    [
        ("domain/money", "import zakatdesk.fiqh", "Each room knows only the rooms below it"),
        ("fiqh/__init__", "import zakatdesk.bookkeeping", "Each room knows only the rooms below it"),
        ("cli/__init__", "import zakatdesk.desktop", "Each room knows only the rooms below it"),
        ("exchange/__init__", "import zakatdesk.storage", "Each room knows only the rooms below it"),
        ("odds_and_ends", "", "Each room knows only the rooms below it"),
        ("desktop/app", "import zakatdesk.storage", "Only bootstrap knows the storage"),
        ("domain/money", "import sqlalchemy", "Facts, rules and acts know no window"),
        ("bookkeeping/__init__", "import sqlite3", "Facts, rules and acts know no window"),
        ("fiqh/__init__", "from urllib.request import urlopen", "Facts, rules and acts know no window"),
        ("domain/money", "import hijridate", "Only domain.calendar imports the Hijri library"),
        ("exchange/__init__", "import hijridate", "Only domain.calendar imports the Hijri library"),
        ("cli/__init__", "from PySide6.QtCore import QLocale", "Only desktop imports Qt"),
        ("words/__init__", "from PySide6.QtCore import QLocale", "Only desktop imports Qt"),
        ("desktop/app", "import matplotlib", "Only charts"),
        ("cli/__init__", "import sqlite3", "Only storage speaks to a database"),
    ],
)
def test_a_forbidden_import_is_found(house: Path, module: str, line: str, contract: str) -> None:
    (house / "zakatdesk" / f"{module}.py").write_text(line, encoding="utf-8")
    done = lint(house)
    assert done.returncode != 0
    assert contract in done.stdout
