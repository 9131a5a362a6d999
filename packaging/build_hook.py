"""Hatchling's build hook: every wheel carries freshly compiled assets."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path
from typing import Any

from hatchling.builders.hooks.plugin.interface import BuildHookInterface


class AssetsHook(BuildHookInterface[Any]):
    """Runs build_assets.py before a wheel is put together."""

    def initialize(self, version: str, build_data: dict[str, Any]) -> None:  # noqa: ARG002 - hatchling's signature
        """Compiles the assets, so that the wheel's `artifacts` find them."""
        if self.target_name != "wheel":
            return
        subprocess.run([sys.executable, str(Path(self.root) / "packaging" / "build_assets.py")], check=True)
