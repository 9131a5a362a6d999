"""What every test shares: no screen, the same Hypothesis settings everywhere, and homes that are thrown away."""

import os
from pathlib import Path

import pytest
from hypothesis import settings

# Qt reads this once, so it is set before anything imports Qt.
os.environ["QT_QPA_PLATFORM"] = "offscreen"

# A shared machine may stop a test for a while; a deadline would then fail a right one.
settings.register_profile("zakatdesk", deadline=None)
settings.register_profile("properties", settings.get_profile("zakatdesk"), max_examples=20_000)
settings.load_profile("zakatdesk")

_HOME_VARIABLES = ("XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_STATE_HOME", "XDG_CACHE_HOME")


@pytest.fixture(autouse=True)
def _own_home(tmp_path_factory: pytest.TempPathFactory, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Gives each test, and each command it starts, an empty home, so that no test meets a person's ledger."""
    home = tmp_path_factory.mktemp("home")
    monkeypatch.setenv("HOME", str(home))
    for variable in _HOME_VARIABLES:
        monkeypatch.setenv(variable, str(home / variable.lower()))
    return home


@pytest.fixture(scope="session")
def project_root() -> Path:
    """The folder of the checkout."""
    return Path(__file__).resolve().parent.parent
