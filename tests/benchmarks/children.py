"""Processes that time something and print it as JSON."""

from __future__ import annotations

import json
import subprocess
import sys
from collections.abc import Mapping
from pathlib import Path
from typing import cast

MOST_SECONDS = 1800
PEERS = Path(sys.prefix) / "peers"


def work(*arguments: str) -> Mapping[str, float]:
    """What the project itself takes: see `work.py`."""
    return _said(Path(sys.executable), "tests.benchmarks.work", *arguments)


def peer(program: str, *arguments: str) -> Mapping[str, float]:
    """What another program takes, by the interpreter of its own environment."""
    return _said(PEERS / "bin" / "python", f"tests.benchmarks.peers.{program}", *arguments)


def _said(python: Path, *arguments: str) -> Mapping[str, float]:
    done = subprocess.run(
        [python, "-m", *arguments], check=False, timeout=MOST_SECONDS, stdout=subprocess.PIPE, text=True
    )
    if done.returncode != 0:
        raise SystemExit(f"{' '.join(arguments)} failed")
    return cast("Mapping[str, float]", json.loads(done.stdout.splitlines()[-1]))
