"""Where the fonts, icons and catalogues lie that come with the program."""

from __future__ import annotations

from pathlib import Path

FOLDER = Path(__file__).resolve().parent.parent / "_resources"
"""Filled by `make assets` and by the build of a wheel."""

FONTS_FOLDER = FOLDER / "fonts"
ICONS_FOLDER = FOLDER / "icons"
TRANSLATIONS_FOLDER = FOLDER / "translations"
