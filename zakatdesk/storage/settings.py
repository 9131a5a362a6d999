"""The choices of this machine's user, in a plain JSON file; see `bookkeeping.services.Settings`."""

from __future__ import annotations

from contextlib import suppress
from pathlib import Path

from zakatdesk.storage.json_texts import from_json, to_json
from zakatdesk.storage.private_files import make_private_folder, write_private

FILE_NAME = "settings.json"
_MOST_BYTES = 1 << 20


class FileSettings:
    """Settings in a folder, read once; a file that cannot be read or understood counts as none.

    Args:
        folder: Where `settings.json` lies or will lie; made when first something is kept.
    """

    def __init__(self, folder: Path) -> None:
        """Read what is there."""
        self._path = folder / FILE_NAME
        self._values = _read(self._path)

    def get(self, name: str) -> str | None:
        """A choice; none when it was never made."""
        return self._values.get(name)

    def set(self, name: str, value: str | None) -> None:
        """Keep a choice, or forget it. Where it cannot be written it holds until the program ends."""
        if self._values.get(name) == value:
            return
        if value is None:
            del self._values[name]
        else:
            self._values[name] = value
        with suppress(OSError):
            make_private_folder(self._path.parent)
            write_private(self._path, (to_json(self._values) + "\n").encode(errors="replace"))


def _read(path: Path) -> dict[str, str]:
    try:
        with path.open("rb") as file:
            found = from_json(file.read(_MOST_BYTES))
    except (OSError, ValueError, RecursionError):
        return {}
    if not isinstance(found, dict):
        return {}
    return {name: value for name, value in found.items() if isinstance(value, str)}
