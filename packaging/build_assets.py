"""Fills zakatdesk/_resources: compiled translations, fonts, icons and example ledgers.

Nothing compiled is committed. `make assets` runs this file, and so does the build of a wheel.
"""

from __future__ import annotations

import importlib.util
import shutil
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent


class AssetError(Exception):
    """The assets could not be built; the text says why."""


def qt_tool(name: str) -> Path:
    """Where a Qt tool such as lrelease lies inside the installed PySide6.

    Raises:
        AssetError: PySide6-Essentials, which brings the tool, is not installed.
    """
    spec = importlib.util.find_spec("PySide6")
    folders = [Path(folder) for folder in (spec.submodule_search_locations or [])] if spec else []
    for folder in folders:
        for candidate in (folder / name, folder / f"{name}.exe"):
            if candidate.is_file():
                return candidate
    message = f"{name} was not found: PySide6-Essentials is not installed for {sys.executable}."
    raise AssetError(message)


def run_qt_tool(name: str, *arguments: str) -> str:
    """Runs a Qt tool and gives back what it printed.

    Raises:
        AssetError: the tool ended with an error; its own words are in the text.
    """
    done = subprocess.run([str(qt_tool(name)), *arguments], capture_output=True, text=True, check=False)
    if done.returncode != 0:
        message = f"{name} failed: {done.stdout}{done.stderr}"
        raise AssetError(message)
    return done.stdout


def compile_translations(source: Path, target: Path) -> list[Path]:
    """Compiles every .ts catalogue in `source` to a .qm in `target`; gives back the .qm files by name."""
    target.mkdir(parents=True, exist_ok=True)
    compiled = []
    for catalogue in sorted(source.glob("*.ts")):
        result = target / f"{catalogue.stem}.qm"
        run_qt_tool("lrelease", "-silent", str(catalogue), "-qm", str(result))
        compiled.append(result)
    return compiled


def build(root: Path) -> Path:
    """Builds zakatdesk/_resources under `root` anew and gives back that folder.

    The new folder is made beside the old one and then takes its place, so an interrupted build leaves no half of it.
    """
    final = root / "zakatdesk" / "_resources"
    fresh = final.with_name("_resources.new")
    shutil.rmtree(fresh, ignore_errors=True)
    fresh.mkdir(parents=True)
    resources = root / "resources"
    for folder in sorted(path for path in resources.iterdir() if path.is_dir()) if resources.is_dir() else []:
        shutil.copytree(folder, fresh / folder.name)
    compile_translations(root / "translations", fresh / "translations")
    shutil.rmtree(final, ignore_errors=True)
    fresh.rename(final)
    return final


def main() -> int:
    """Builds the assets of this checkout; says in one sentence why when it cannot."""
    try:
        build(ROOT)
    except AssetError as error:
        print(error, file=sys.stderr)
        return 1
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
