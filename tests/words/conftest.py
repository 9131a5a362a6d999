"""Words in each language, from the catalogues as they stand in translations/ and not as they were last compiled."""

import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from tests.architecture.source_tree import ROOT
from zakatdesk.words import Language, Words
from zakatdesk.words.catalogue import catalogue

Speak = Callable[..., Words]


@pytest.fixture(scope="session")
def compiled(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The folder of freshly compiled catalogues."""
    folder = tmp_path_factory.mktemp("catalogues")
    script = "import sys; from pathlib import Path; from build_assets import *; compile_translations(*map(Path, sys.argv[1:]))"
    command = [sys.executable, "-c", script, str(ROOT / "translations"), str(folder)]
    subprocess.run(command, cwd=ROOT / "packaging", check=True)
    return folder


@pytest.fixture(scope="session")
def speak(compiled: Path) -> Speak:
    """Makes the words of a language."""

    def make(language: str = "en", digits: str | None = None) -> Words:
        return Words(language, digits, sentences=catalogue(Language(language), compiled))

    return make
