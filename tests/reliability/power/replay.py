"""Doing again on a forgetful disk what a program did, and cutting its power on the way."""

from __future__ import annotations

import random
from collections.abc import Iterable, Iterator
from pathlib import Path

from tests.reliability.power.disk import Cut, Disk, Inode, Put
from tests.reliability.power.system_calls import Call

_STDOUT = 1


class UnknownCall(Exception):
    """The program did something to the folder that is not modelled, so the run would prove nothing."""


class Replay:
    """One traced program on one folder.

    Args:
        folder: Where the program worked.
        files: What was there before.

    Attributes:
        acknowledged: How many actions it had said to be safe.
    """

    def __init__(self, folder: Path, files: Iterable[Path]) -> None:
        """Begin with what was there."""
        self._folder = folder
        self.disk = Disk(files)
        self.acknowledged = 0
        self._said = b""
        self._open: dict[tuple[int, int], Inode] = {}
        self._at: dict[tuple[int, int], int] = {}

    def step(self, call: Call) -> bool:
        """Do one call again.

        Returns:
            Whether it mattered: it touched the folder, or acknowledged something.
        """
        if call.name in ("write", "writev") and call.fd == _STDOUT:
            return self._say(b"".join(call.texts))
        act = getattr(self, f"_{call.name}", None)
        name = self._within(call)
        if name is None:
            return False
        if act is None:
            raise UnknownCall(f"{call.name}({call.told[:200]})")
        act(call, name)
        return call.name not in ("close", "lseek")

    def _say(self, text: bytes) -> bool:
        self._said += text
        before = self.acknowledged
        *lines, self._said = self._said.split(b"\n")
        for line in lines:
            if line.startswith(b"ACK "):
                self.acknowledged = int(line[4:])
        return self.acknowledged != before

    def _within(self, call: Call) -> str | None:
        """The name in the folder that a call is about, empty for the folder itself; none for another place."""
        if call.name in ("openat", "unlink", "unlinkat", "rename", "renameat", "renameat2", "link", "linkat"):
            return self._named(call.texts[0])
        if call.name in ("mkdir", "mkdirat", "rmdir", "truncate"):
            return self._named(call.texts[0]) or None
        key = (call.pid, call.fd or 0)
        if key in self._open:
            return Path(call.place).name
        return "" if call.place == str(self._folder) else None

    def _named(self, text: bytes) -> str | None:
        path = Path(text.decode("utf-8", "surrogateescape"))
        if path == self._folder:
            return ""
        return path.name if path.parent == self._folder else None

    # What each call does.

    def _openat(self, call: Call, name: str) -> None:
        if not name:
            return
        inode = self.disk.names.get(name)
        if inode is None:
            if "O_CREAT" not in call.told:
                return
            inode = Inode()
            self.disk.name(name, inode)
        if "O_TRUNC" in call.told:
            inode.since.append(Cut(0))
        key = (call.pid, call.result)
        self._open[key] = inode
        self._at[key] = len(inode.now()) if "O_APPEND" in call.told else 0

    def _close(self, call: Call, name: str) -> None:
        del name
        self._open.pop((call.pid, call.fd or 0), None)

    def _lseek(self, call: Call, name: str) -> None:
        del name
        self._at[call.pid, call.fd or 0] = call.result

    def _write(self, call: Call, name: str) -> None:
        del name
        key = (call.pid, call.fd or 0)
        if key in self._open:
            self._open[key].since.append(Put(self._at[key], call.texts[0][: call.result]))
            self._at[key] += call.result

    def _pwrite64(self, call: Call, name: str) -> None:
        del name
        inode = self._open[call.pid, call.fd or 0]
        inode.since.append(Put(call.numbers[-1], call.texts[0][: call.result]))

    def _ftruncate(self, call: Call, name: str) -> None:
        del name
        self._open[call.pid, call.fd or 0].since.append(Cut(call.numbers[-1]))

    def _fdatasync(self, call: Call, name: str) -> None:
        if not name:
            self.disk.sync_names()
        else:
            self._open[call.pid, call.fd or 0].sync()

    _fsync = _fdatasync

    def _unlink(self, call: Call, name: str) -> None:
        del call
        self.disk.name(name, None)

    _unlinkat = _unlink

    def _rename(self, call: Call, name: str) -> None:
        to = self._named(call.texts[1])
        if to is None:
            raise UnknownCall(f"a file leaves the folder: {call.told[:200]}")
        inode = self.disk.names[name]
        self.disk.name(to, inode)
        self.disk.name(name, None)

    _renameat = _renameat2 = _rename

    def _link(self, call: Call, name: str) -> None:
        to = self._named(call.texts[1])
        if to is None:
            raise UnknownCall(f"a name outside the folder: {call.told[:200]}")
        self.disk.name(to, self.disk.names[name])

    _linkat = _link


def cuts(
    calls: list[Call], folder: Path, files: list[Path], times: int, seed: int
) -> Iterator[tuple[int, dict[str, bytes]]]:
    """Cut the power so many times, half of them just after something was acknowledged.

    Yields:
        How many actions were acknowledged, and what was on the disk then.
    """
    chance = random.Random(seed)  # noqa: S311 - a run can be had again
    plan = _plan(calls, folder, files, times, chance)
    replay = Replay(folder, files)
    for place, call in enumerate(calls):
        replay.step(call)
        for _ in range(plan.get(place, 0)):
            yield replay.acknowledged, replay.disk.after_a_cut(chance)


def _plan(calls: list[Call], folder: Path, files: list[Path], times: int, chance: random.Random) -> dict[int, int]:
    """After which call how many cuts come."""
    rehearsal = Replay(folder, files)
    matter: list[int] = []
    safe: list[int] = []
    for place, call in enumerate(calls):
        before = rehearsal.acknowledged
        if rehearsal.step(call):
            (safe if rehearsal.acknowledged != before else matter).append(place)
    plan: dict[int, int] = {}
    for number in range(times):
        place = chance.choice(safe if number % 2 and safe else matter)
        plan[place] = plan.get(place, 0) + 1
    return plan
