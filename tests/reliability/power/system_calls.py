"""What a program asked of the system, in order, as `strace` tells it."""

from __future__ import annotations

import re
import shutil
import subprocess
import sys
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

ASKED = (
    "openat,close,write,pwrite64,writev,pwritev,pwritev2,ftruncate,truncate,fsync,fdatasync,rename,renameat,"
    "renameat2,unlink,unlinkat,link,linkat,mkdir,mkdirat,rmdir,lseek,fallocate,sendfile,copy_file_range"
)
_LINE = re.compile(r"^(?P<pid>\d+) +(?P<name>\w+)\((?P<told>.*)\) += (?P<result>-?\d+)")
_UNFINISHED = re.compile(r"^(?P<pid>\d+) +(?P<head>.*) <unfinished \.\.\.>$")
_RESUMED = re.compile(r"^(?P<pid>\d+) +<\.\.\. \w+ resumed>(?P<tail>.*)$")
_TEXT = re.compile(r'"((?:\\x[0-9a-f]{2})*)"')
_PLACE = re.compile(r"^(?:AT_FDCWD|(\d+))<((?:\\x[0-9a-f]{2})*)>")


@dataclass(frozen=True, slots=True)
class Call:
    """One call that succeeded.

    Attributes:
        fd: The descriptor it is about; none for a call about a name.
        place: What that descriptor stands for.
        texts: The names and bytes that were handed over.
        numbers: The plain numbers that were handed over, in order.
        told: All that was handed over, as it was printed.
    """

    pid: int
    name: str
    fd: int | None
    place: str
    texts: tuple[bytes, ...]
    numbers: tuple[int, ...]
    told: str
    result: int


def have_strace() -> bool:
    """Whether this machine has it."""
    return sys.platform == "linux" and shutil.which("strace") is not None


def traced(command: Sequence[str | Path], trace: Path, *, cwd: Path, stdin: Path) -> Iterator[Call]:
    """Run a command to its end and tell each call that succeeded.

    Raises:
        CalledProcessError: The command failed.
    """
    asked = ("strace", "-f", "-y", "-xx", "-s", "9999999", "-o", trace, "-e", f"trace={ASKED}")
    with stdin.open("rb") as lines:
        subprocess.run([*asked, *command], cwd=cwd, stdin=lines, capture_output=True, check=True)
    with trace.open(encoding="ascii", errors="replace") as told:
        yield from calls(told)


def calls(lines: Iterator[str]) -> Iterator[Call]:
    """The calls that succeeded, from the lines of a trace."""
    begun: dict[str, str] = {}
    for line in lines:
        whole = line.rstrip("\n")
        unfinished = _UNFINISHED.match(whole)
        if unfinished:
            begun[unfinished["pid"]] = unfinished["head"]
            continue
        resumed = _RESUMED.match(whole)
        if resumed:
            whole = f"{resumed['pid']} {begun.pop(resumed['pid'])}{resumed['tail']}"
        found = _LINE.match(whole)
        if found and int(found["result"]) >= 0:
            yield _call(found)


def _call(found: re.Match[str]) -> Call:
    told = found["told"]
    place = _PLACE.match(told)
    fd = int(place[1]) if place and place[1] else None
    plain = re.sub(r"<(?:\\x[0-9a-f]{2})*>", "", _TEXT.sub("", told))
    return Call(
        pid=int(found["pid"]),
        name=found["name"],
        fd=fd,
        place=_bytes(place[2]).decode("utf-8", "surrogateescape") if place else "",
        texts=tuple(_bytes(text) for text in _TEXT.findall(told)),
        numbers=tuple(int(number) for number in re.findall(r"(?<![\w])\d+(?![\w])", plain)),
        told=told,
        result=int(found["result"]),
    )


def _bytes(text: str) -> bytes:
    return bytes.fromhex(text.replace("\\x", ""))
