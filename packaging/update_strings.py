"""Brings translations/*.ts up to date with the sentences in the source (`make strings`).

Sentences that are gone are dropped, new ones are marked unfinished until somebody translates them.
"""

from __future__ import annotations

import argparse
import sys
from pathlib import Path

from build_assets import ROOT, AssetError, run_qt_tool

# English is the source language; its catalogue holds only the plural forms.
LANGUAGES = ("ar", "en", "id")
PLURALS_ONLY = ("en",)
# The marks of zakatdesk/domain/marks.py, beside Qt's own tr, translate and QT_TRANSLATE_NOOP.
MARKS = "translate+=sentence,translate+=counted"
OPTIONS = ("-silent", "-locations", "none", "-no-obsolete", "-source-language", "en", "-tr-function-alias", MARKS)


def update(source: Path, folder: Path) -> None:
    """Updates each language's catalogue in `folder` from the Python files below `source`."""
    files = [str(path) for path in sorted(source.rglob("*.py")) if "_resources" not in path.parts]
    folder.mkdir(parents=True, exist_ok=True)
    for language in LANGUAGES:
        catalogue = folder / f"zakatdesk_{language}.ts"
        plurals = ["-pluralonly"] if language in PLURALS_ONLY else []
        run_qt_tool("lupdate", *OPTIONS, *plurals, *files, "-target-language", language, "-ts", str(catalogue))


def main() -> int:
    """Updates the catalogues of this checkout, or of the folder named."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").splitlines()[0])
    parser.add_argument("--into", type=Path, default=ROOT / "translations", help="the folder of the catalogues")
    try:
        update(ROOT / "zakatdesk", parser.parse_args().into)
    except AssetError as error:
        print(error, file=sys.stderr)
        return 1
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
