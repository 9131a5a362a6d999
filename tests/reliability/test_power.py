"""The forgetful disk, the reading of traces, and a run whose outcome is known.

`make torture` traces the real command; here the parts it is made of are held.
"""

from __future__ import annotations

import random
from pathlib import Path

import pytest

from tests.reliability.power.disk import Cut, Disk, Inode, Put
from tests.reliability.power.replay import Replay, UnknownCall, cuts
from tests.reliability.power.system_calls import Call, calls


def _chance() -> random.Random:
    return random.Random(1)  # noqa: S311 - a run can be had again


def _hex(text: str) -> str:
    return "".join(f"\\x{byte:02x}" for byte in text.encode())


def _lines(folder: str) -> list[str]:
    """A program that writes a file, syncs it and its folder, says so, and writes on without syncing."""
    file = _hex(f"{folder}/a")
    return [
        f'7 openat(AT_FDCWD<{_hex("/")}>, "{file}", O_RDWR|O_CREAT, 0600) = 3<{file}>',
        f'7 pwrite64(3<{file}>, "{_hex("safe")}", 4, 0) = 4',
        f"7 fsync(3<{file}> <unfinished ...>",
        "7 <... fsync resumed>) = 0",
        f'7 openat(AT_FDCWD<{_hex("/")}>, "{_hex(folder)}", O_RDONLY) = 4<{_hex(folder)}>',
        f"7 fsync(4<{_hex(folder)}>) = 0",
        f'7 write(1<{_hex("/dev/pts/0")}>, "{_hex("ACK 1")}\\x0a", 6) = 6',
        f'7 pwrite64(3<{file}>, "{_hex("lost")}", 4, 4) = 4',
        f'7 openat(AT_FDCWD<{_hex("/")}>, "{_hex(folder)}/missing", O_RDONLY) = -1 ENOENT (No such file)',
        "7 +++ exited with 0 +++",
    ]


def test_a_trace_is_read_with_calls_that_were_interrupted_and_without_those_that_failed() -> None:
    told = list(calls(iter(_lines("/disk"))))
    assert [call.name for call in told] == ["openat", "pwrite64", "fsync", "openat", "fsync", "write", "pwrite64"]
    assert told[1] == Call(7, "pwrite64", 3, "/disk/a", (b"safe",), (3, 4, 0), told[1].told, 4)


def test_what_was_synced_stays_and_what_was_not_may_go() -> None:
    told = list(calls(iter(_lines("/disk"))))
    left = {(acknowledged, files.get("a")) for acknowledged, files in cuts(told, Path("/disk"), [], times=300, seed=1)}
    assert {content for acknowledged, content in left if acknowledged} == {b"safe", b"safelost"}
    assert (0, None) in left
    assert (0, b"safe") in left


def test_a_name_that_was_not_synced_may_go_although_the_file_was() -> None:
    disk = Disk([])
    inode = Inode()
    disk.name("a", inode)
    inode.since.append(Put(0, b"x"))
    inode.sync()
    chance = _chance()
    assert {tuple(disk.after_a_cut(chance)) for _ in range(50)} == {(), ("a",)}
    disk.sync_names()
    assert all(disk.after_a_cut(chance) == {"a": b"x"} for _ in range(50))


def test_names_come_in_the_order_in_which_they_were_given() -> None:
    disk = Disk([])
    disk.name("a", Inode())
    disk.name("b", disk.names["a"])
    disk.name("a", None)
    chance = _chance()
    assert {frozenset(disk.after_a_cut(chance)) for _ in range(100)} == {
        frozenset(),
        frozenset("a"),
        frozenset("ab"),
        frozenset("b"),
    }


def test_a_write_may_be_kept_in_sectors_and_a_hole_is_empty() -> None:
    inode = Inode(b"", [Put(0, b"a" * 512 + b"b" * 512), Cut(1024), Put(1024, b"c")])
    chance = _chance()
    left = {inode.after_a_cut(chance) for _ in range(200)}
    assert b"" in left
    assert bytes(512) + b"b" * 512 in left or bytes(512) + b"b" * 512 + b"c" in left
    assert inode.now() == b"a" * 512 + b"b" * 512 + b"c"


def test_what_the_disk_does_not_know_is_never_passed_over() -> None:
    line = f'7 mkdir("{_hex("/disk/folder")}", 0700) = 0'
    (call,) = calls(iter([line]))
    with pytest.raises(UnknownCall):
        Replay(Path("/disk"), []).step(call)
