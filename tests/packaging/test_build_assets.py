"""The assets are built whole, and a wheel carries them."""

import shutil
import subprocess
import sys
import zipfile
from pathlib import Path

import pytest

from tests.packaging.scripts import load

assets = load("build_assets")
CATALOGUE = """<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="id"><context><name>Home</name>
<message><source>Due</source><translation>Jatuh tempo</translation></message>
</context></TS>
"""
LEFT_OUT = shutil.ignore_patterns(".*", "__pycache__", "_resources", "_resources.new", "tests", "docs")


@pytest.fixture
def house(tmp_path: Path, project_root: Path) -> Path:
    """A copy of the checkout, so that no other test meets a half-built folder."""
    return Path(shutil.copytree(project_root, tmp_path / "house", ignore=LEFT_OUT))


def test_resources_and_compiled_translations_are_put_together(tmp_path: Path) -> None:
    (tmp_path / "zakatdesk").mkdir()
    (tmp_path / "resources" / "fonts").mkdir(parents=True)
    (tmp_path / "resources" / "fonts" / "a.ttf").write_bytes(b"font")
    (tmp_path / "translations").mkdir()
    (tmp_path / "translations" / "zakatdesk_id.ts").write_text(CATALOGUE, encoding="utf-8")
    (tmp_path / "zakatdesk" / "_resources").mkdir()
    (tmp_path / "zakatdesk" / "_resources" / "stale").touch()
    built = assets.build(tmp_path)
    found = sorted(path.relative_to(built).as_posix() for path in built.rglob("*") if path.is_file())
    assert found == ["fonts/a.ttf", "translations/zakatdesk_id.qm"]
    assert (built / "translations" / "zakatdesk_id.qm").stat().st_size > 0


def test_a_catalogue_that_cannot_be_read_is_named_and_the_old_assets_stay(tmp_path: Path) -> None:
    old = tmp_path / "zakatdesk" / "_resources" / "kept"
    old.parent.mkdir(parents=True)
    old.touch()
    (tmp_path / "translations").mkdir()
    (tmp_path / "translations" / "zakatdesk_id.ts").write_text("<TS><context>", encoding="utf-8")
    with pytest.raises(assets.AssetError, match="zakatdesk_id"):
        assets.build(tmp_path)
    assert old.exists()


def test_a_wheel_carries_fonts_translations_and_licences(house: Path, tmp_path: Path) -> None:
    command = [sys.executable, "-m", "hatchling", "build", "-t", "wheel", "-d", str(tmp_path / "dist")]
    done = subprocess.run(command, cwd=house, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr
    (wheel,) = (tmp_path / "dist").glob("*.whl")
    names = set(zipfile.ZipFile(wheel).namelist())
    expected = {f"zakatdesk/_resources/fonts/{path.name}" for path in (house / "resources" / "fonts").iterdir()}
    expected |= {f"zakatdesk/_resources/translations/{path.stem}.qm" for path in (house / "translations").glob("*.ts")}
    assert expected - names == set()
    assert any(name.endswith("licenses/LICENSE") for name in names)
    assert not [name for name in names if name.startswith(("tests/", "packaging/", "resources/"))]
