"""The search for rubbish stays in the window's thread."""

from __future__ import annotations

import gc
from collections.abc import Iterator
from threading import Thread, current_thread, main_thread
from weakref import ref

import pytest
from PySide6.QtWidgets import QApplication

from zakatdesk.desktop.sweeping import Sweeping


class Cycle:
    """What only the search can throw away, and who threw it away."""

    def __init__(self, thrown: list[object]) -> None:
        self.thrown = thrown
        self.me = self

    def __del__(self) -> None:
        self.thrown.append(current_thread())


@pytest.fixture
def sweeping(qapp: QApplication) -> Iterator[Sweeping]:
    assert qapp is not None
    made = Sweeping()
    made.begin()
    yield made
    made.end()


def allocate() -> list[list[int]]:
    return [[number] for number in range(50_000)]


def test_a_worker_throws_nothing_away(sweeping: Sweeping) -> None:
    thrown: list[object] = []
    Cycle(thrown)
    worker = Thread(target=allocate)
    worker.start()
    worker.join()
    assert thrown == []
    kept = allocate()
    sweeping.sweep()
    assert thrown == [main_thread()]
    assert len(kept) == 50_000


def test_in_the_end_python_searches_itself(sweeping: Sweeping) -> None:
    assert not gc.isenabled()
    sweeping.end()
    assert gc.isenabled()
    thrown: list[object] = []
    gone = ref(Cycle(thrown))
    kept = allocate()
    assert gone() is None
    assert len(kept) == 50_000
