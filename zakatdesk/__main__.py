"""Window or command line: `bootstrap` decides."""

from __future__ import annotations

import sys

from zakatdesk.bootstrap import main

__all__ = ["main"]

if __name__ == "__main__":
    sys.exit(main())
