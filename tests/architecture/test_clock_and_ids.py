"""The clock and new ids come from bootstrap alone, so that every result can be had again."""

import ast
from collections.abc import Iterator

import pytest

from tests.architecture.source_tree import PACKAGE, Finding, Source, broken, dotted, sample, sources

CLOCKS = {
    "date.today",
    "datetime.now",
    "datetime.today",
    "datetime.utcnow",
    "func.now",
    "time.localtime",
    "time.time",
    "time.time_ns",
    "uuid.uuid1",
    "uuid.uuid4",
    "QDate.currentDate",
    "QDateTime.currentDateTime",
    "QDateTime.currentDateTimeUtc",
    "QTime.currentTime",
}
IMPORTED = {("uuid", "uuid4"), ("uuid", "uuid1"), ("time", "time"), ("time", "time_ns")}
COMPOSITION_ROOT = "zakatdesk/bootstrap.py"


def own_clock(file: Source) -> Iterator[Finding]:
    for node in ast.walk(file.tree):
        if isinstance(node, ast.Attribute):
            name = ".".join(dotted(node).split(".")[-2:])
            if name in CLOCKS:
                yield Finding(node.lineno, f"{name} is used")
        elif isinstance(node, ast.ImportFrom):
            for alias in node.names:
                if (node.module, alias.name) in IMPORTED:
                    yield Finding(node.lineno, f"{node.module}.{alias.name} is imported")


def test_only_bootstrap_reads_the_clock_and_makes_ids() -> None:
    others = [file for file in sources(PACKAGE) if file.name != COMPOSITION_ROOT]
    assert broken(own_clock, others) == []


@pytest.mark.parametrize(
    "text",
    [
        "today = date.today()",
        "today = datetime.date.today()",
        "clock = datetime.now",
        "when = datetime.datetime.now(tz=UTC)",
        "from uuid import uuid4",
        "key = uuid.uuid4().hex",
        "day = QDate.currentDate()",
        "start = time.time()",
    ],
)
def test_an_own_clock_is_found(text: str) -> None:
    assert list(own_clock(sample(text)))


@pytest.mark.parametrize("text", ["today = self._clock.today()", "today = clock()", "from uuid import UUID"])
def test_a_clock_handed_down_passes(text: str) -> None:
    assert list(own_clock(sample(text))) == []
