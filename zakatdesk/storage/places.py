"""Whether a place lets us write."""

from __future__ import annotations

import os
from pathlib import Path


def may_write(path: Path) -> bool:
    """Whether a file, and the folder in which its journal would lie, may be written."""
    return os.access(path, os.W_OK) and os.access(path.absolute().parent, os.W_OK)
