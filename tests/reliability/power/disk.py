"""A disk that forgets what was never brought safely onto it.

What a program writes to a file counts only when the file was synced, and a name only when its folder was. Whatever was not
synced may be there, not be there, or be there in part (in sectors of 512 bytes), file by file; names come in the order
in which they were given.
"""

from __future__ import annotations

import random
from collections.abc import Iterable
from dataclasses import dataclass, field
from pathlib import Path

SECTOR = 512


@dataclass(frozen=True, slots=True)
class Put:
    """Bytes at a place in a file."""

    at: int
    what: bytes


@dataclass(frozen=True, slots=True)
class Cut:
    """A file that becomes shorter or longer."""

    size: int


@dataclass
class Inode:
    """One file: what is safe of it, and what was done since."""

    safe: bytes = b""
    since: list[Put | Cut] = field(default_factory=list)

    def now(self) -> bytes:
        """What the running system sees."""
        return _after(self.safe, self.since)

    def sync(self) -> None:
        """Bring all onto the disk."""
        self.safe = self.now()
        self.since.clear()

    def after_a_cut(self, chance: random.Random) -> bytes:
        """What is there when the power goes."""
        fate = chance.randrange(4)
        if fate == 0:
            return self.safe
        if fate == 1:
            return self.now()
        return _after(self.safe, [part for act in self.since for part in _survivors(act, chance)])


@dataclass(frozen=True, slots=True)
class Naming:
    """A name that was given to a file, or taken away."""

    name: str
    inode: Inode | None


class Disk:
    """One folder on such a disk."""

    def __init__(self, files: Iterable[Path]) -> None:
        """Everything that is there is safe."""
        self.names: dict[str, Inode] = {path.name: Inode(path.read_bytes()) for path in files}
        self._safe_names = dict(self.names)
        self._namings: list[Naming] = []

    def name(self, name: str, inode: Inode | None) -> None:
        """Give a name to a file, or take it away."""
        if inode is None:
            self.names.pop(name, None)
        else:
            self.names[name] = inode
        self._namings.append(Naming(name, inode))

    def sync_names(self) -> None:
        """Bring the names onto the disk."""
        self._safe_names = dict(self.names)
        self._namings.clear()

    def after_a_cut(self, chance: random.Random) -> dict[str, bytes]:
        """What is there when the power goes now."""
        names = dict(self._safe_names)
        for naming in self._namings[: chance.randint(0, len(self._namings))]:
            if naming.inode is None:
                names.pop(naming.name, None)
            else:
                names[naming.name] = naming.inode
        kept: dict[int, bytes] = {}
        for inode in names.values():
            kept.setdefault(id(inode), inode.after_a_cut(chance))
        return {name: kept[id(inode)] for name, inode in names.items()}


def _after(safe: bytes, acts: Iterable[Put | Cut]) -> bytes:
    content = bytearray(safe)
    for act in acts:
        size = act.size if isinstance(act, Cut) else act.at + len(act.what)
        if size > len(content):
            content.extend(bytes(size - len(content)))
        if isinstance(act, Cut):
            del content[act.size :]
        else:
            content[act.at : act.at + len(act.what)] = act.what
    return bytes(content)


def _survivors(act: Put | Cut, chance: random.Random) -> list[Put | Cut]:
    """What the disk kept of one act: all, nothing, or some sectors."""
    fate = chance.randrange(3)
    if fate == 0:
        return []
    if fate == 1 or isinstance(act, Cut):
        return [act]
    sectors = range(0, len(act.what), SECTOR)
    return [Put(act.at + at, act.what[at : at + SECTOR]) for at in sectors if chance.randrange(2)]
