"""Finds the system libraries that Qt needs on Linux and installs them on Debian and Ubuntu, when the user may.

PySide6's wheel brings Qt but not the libraries of the desktop below it. A bare system lacks some of them, and then
Python only says `ImportError: libGL.so.1`. This runs after the packages are installed, and asks the loader what is missing.
"""

from __future__ import annotations

import argparse
import importlib.util
import os
import shutil
import subprocess
import sys
from collections.abc import Iterable
from pathlib import Path

# What a minimal Debian 12 needs before each part of Qt that zakatdesk uses loads and paints (tried one by one).
OFFSCREEN_PACKAGES = ("libgl1", "libegl1", "libxkbcommon0", "libglib2.0-0", "libdbus-1-3", "libfontconfig1")
SCREEN_PACKAGES = ("libxkbcommon-x11-0", "libxcb-cursor0", "libxcb-icccm4", "libxcb-keysyms1", "libxcb-shape0")
# What else a make target calls: the program that is looked for, and the packages that bring it.
ALSO = {"pictures": ("xvfb-run", ("xvfb", "xauth")), "torture": ("strace", ("strace",))}

MODULES = ("QtCore", "QtGui", "QtWidgets", "QtNetwork", "QtPrintSupport", "QtSvg", "QtDBus")
OFFSCREEN_PLUGINS = ("platforms/libqoffscreen.so", "imageformats/libqsvg.so")
SCREEN_PLUGINS = ("platforms/libqxcb.so",)


def missing_in(ldd_output: str) -> set[str]:
    """The libraries that the loader could not find, from what `ldd` printed."""
    return {line.split("=>")[0].strip() for line in ldd_output.splitlines() if line.rstrip().endswith("=> not found")}


def objects_to_check(qt_folder: Path, *, screen: bool) -> list[Path]:
    """The shared objects of PySide6 whose needs count: the modules used, and the platform plug-ins."""
    modules = [path for name in MODULES for path in qt_folder.glob(f"{name}.*.so")]
    plugins = OFFSCREEN_PLUGINS + (SCREEN_PLUGINS if screen else ())
    return modules + [qt_folder / "Qt" / "plugins" / plugin for plugin in plugins]


def missing_libraries(objects: Iterable[Path]) -> set[str]:
    """The libraries that these shared objects need and this system does not have."""
    ldd = shutil.which("ldd")
    if ldd is None:
        return set()
    missing: set[str] = set()
    for path in objects:
        done = subprocess.run([ldd, str(path)], capture_output=True, text=True, check=False)
        missing |= missing_in(done.stdout)
    return missing


def packages_for(*, screen: bool, also: str = "") -> list[str]:
    """The Debian packages to ask for, offscreen ones first."""
    wanted = list(OFFSCREEN_PACKAGES)
    if screen or also == "pictures":
        wanted += SCREEN_PACKAGES
    if also:
        wanted += ALSO[also][1]
    return wanted


def apt_prefix(user: int, sudo: str | None) -> list[str] | None:
    """What to put before `apt-get`: nothing as root, `sudo -n` where that asks no password, None where neither helps."""
    if user == 0:
        return []
    if sudo and subprocess.run([sudo, "-n", "true"], capture_output=True, check=False).returncode == 0:
        return [sudo, "-n"]
    return None


def install(packages: list[str], prefix: list[str] | None) -> int:
    """Installs Debian packages without a question; gives back apt-get's status, or 1 when the user may not."""
    command = ["apt-get", "install", "--yes", "--no-install-recommends", *packages]
    if prefix is None:
        print("Qt needs system libraries that are not installed. Run this once, then make again:", file=sys.stderr)
        print(f"  sudo apt-get update && sudo {' '.join(command)}", file=sys.stderr)
        return 1
    print(f"Qt needs system libraries; installing {' '.join(packages)}", flush=True)
    environment = [*prefix, "env", "DEBIAN_FRONTEND=noninteractive", "LC_ALL=C"]
    quietly([*environment, "apt-get", "update"])
    return quietly([*environment, *command])


def quietly(command: list[str]) -> int:
    """Runs a command that asks nothing and shows only its errors; gives back its status."""
    return subprocess.run(command, stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL, check=False).returncode


def main() -> int:
    """Checks, installs where it may, checks again; 0 when nothing is missing any more."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").splitlines()[0])
    parser.add_argument("--also", choices=tuple(ALSO), default="", help="also what this make target needs")
    also: str = parser.parse_args().also
    if sys.platform != "linux":
        return 0
    screen = also == "pictures" or bool(os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY"))
    spec = importlib.util.find_spec("PySide6")
    if spec is None or not spec.submodule_search_locations:
        print("PySide6 is not installed; run `make setup` first.", file=sys.stderr)
        return 1
    objects = objects_to_check(Path(spec.submodule_search_locations[0]), screen=screen)
    missing = missing_libraries(objects)
    program = ALSO[also][0] if also else ""
    no_program = bool(program) and shutil.which(program) is None
    if not missing and not no_program:
        return 0
    if shutil.which("apt-get") is None:
        if missing:
            print(f"Qt needs these system libraries: {', '.join(sorted(missing))}.", file=sys.stderr)
        if no_program:
            print(f"`make {also}` needs the program {program}.", file=sys.stderr)
        print("Install what is missing with your system's own packages, then make again.", file=sys.stderr)
        return 1
    status = install(packages_for(screen=screen, also=also), apt_prefix(os.geteuid(), shutil.which("sudo")))
    still_missing = missing_libraries(objects) if status == 0 else missing
    if still_missing:
        print(f"Qt still needs: {', '.join(sorted(still_missing))}.", file=sys.stderr)
        return 1
    return status


if __name__ == "__main__":
    raise SystemExit(main())
