"""What is said and done about the system libraries that Qt needs."""

import os
import subprocess
import sys
from pathlib import Path

import PySide6
import pytest

from tests.packaging.scripts import FOLDER, load

libraries = load("system_libraries")
SCRIPT = FOLDER / "system_libraries.py"
LDD_SAYS = """
	linux-vdso.so.1 (0x00007ffd)
	libGL.so.1 => not found
	libc.so.6 => /lib/x86_64-linux-gnu/libc.so.6 (0x00007f)
	libEGL.so.1 => not found
"""


def run(folder: Path, ldd: str, **programs: str) -> subprocess.CompletedProcess[str]:
    """Runs the check with a `folder` of stand-in programs as the whole PATH and no screen."""
    for name, script in {"ldd": ldd, **programs}.items():
        program = folder / name
        program.write_text(f"#!/bin/sh\n{script}\n", encoding="utf-8")
        program.chmod(0o755)
    environment = {key: value for key, value in os.environ.items() if key not in {"DISPLAY", "WAYLAND_DISPLAY"}}
    environment |= {"PATH": str(folder)}
    return subprocess.run([sys.executable, str(SCRIPT)], env=environment, capture_output=True, text=True, check=False)


def test_missing_libraries_are_read_from_what_the_loader_says() -> None:
    assert libraries.missing_in(LDD_SAYS) == {"libGL.so.1", "libEGL.so.1"}
    assert libraries.missing_in("\tlibc.so.6 => /lib/libc.so.6 (0x7f)\n") == set()


@pytest.mark.parametrize("screen", [False, True])
def test_every_object_that_is_checked_is_in_pyside(screen: bool) -> None:
    objects = libraries.objects_to_check(Path(PySide6.__file__).parent, screen=screen)
    assert [path for path in objects if not path.is_file()] == []
    assert len(objects) >= len(libraries.MODULES) + len(libraries.OFFSCREEN_PLUGINS) + screen


def test_a_screen_and_pictures_ask_for_more_packages() -> None:
    offscreen, screen, pictures, torture = (
        set(libraries.packages_for(screen=wanted, also=also))
        for wanted, also in ((False, ""), (True, ""), (False, "pictures"), (False, "torture"))
    )
    assert offscreen < screen < pictures
    assert "libgl1" in offscreen
    assert "xvfb" in pictures
    assert torture == {*offscreen, "strace"}


def test_nothing_is_said_when_nothing_is_missing(tmp_path: Path) -> None:
    done = run(tmp_path, "echo 'libc.so.6 => /lib/libc.so.6 (0x7f)'")
    assert (done.returncode, done.stdout, done.stderr) == (0, "", "")


def test_a_system_without_apt_hears_what_is_missing(tmp_path: Path) -> None:
    done = run(tmp_path, "echo 'libGL.so.1 => not found'")
    assert done.returncode == 1
    assert "Qt needs these system libraries: libGL.so.1." in done.stderr


def test_a_user_who_may_not_install_gets_the_command(capsys: pytest.CaptureFixture[str]) -> None:
    assert libraries.install(["libgl1", "libegl1"], None) == 1
    said = capsys.readouterr().err
    assert "sudo apt-get update && sudo apt-get install --yes --no-install-recommends libgl1 libegl1" in said


def test_root_and_a_user_with_open_sudo_may_install(tmp_path: Path) -> None:
    sudo = tmp_path / "sudo"
    sudo.write_text("#!/bin/sh\nexit 0\n", encoding="utf-8")
    sudo.chmod(0o755)
    assert libraries.apt_prefix(0, None) == []
    assert libraries.apt_prefix(1000, str(sudo)) == [str(sudo), "-n"]
    assert libraries.apt_prefix(1000, None) is None
    sudo.write_text("#!/bin/sh\nexit 1\n", encoding="utf-8")
    assert libraries.apt_prefix(1000, str(sudo)) is None
