"""Work beside the window."""

from __future__ import annotations

from threading import Event

from pytestqt.qtbot import QtBot

from zakatdesk.desktop.tasks import LatestTask


def test_a_result_comes_back(qtbot: QtBot) -> None:
    task = LatestTask()
    with qtbot.waitSignal(task.done) as told:
        task.begin(lambda: 42)
    assert told.args == [42]


def test_only_the_last_result_counts(qtbot: QtBot) -> None:
    task = LatestTask()
    told: list[object] = []
    task.done.connect(told.append)
    gate = Event()
    task.begin(lambda: gate.wait(10) and "first")
    task.begin(lambda: "second")
    task.begin(lambda: "third")
    gate.set()
    qtbot.waitUntil(lambda: "third" in told)
    assert told == ["third"]


def test_nothing_is_told_after_the_end(qtbot: QtBot) -> None:
    task = LatestTask()
    gate = Event()
    task.begin(lambda: gate.wait(10))
    gate.set()
    with qtbot.assertNotEmitted(task.done, wait=50):
        task.stop()
