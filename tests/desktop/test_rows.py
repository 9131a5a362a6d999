"""A model says exactly what came, went, moved and changed."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QModelIndex, QPersistentModelIndex, Qt
from PySide6.QtTest import QAbstractItemModelTester
from pytestqt.qtbot import QtBot

from zakatdesk.desktop.models.rows import ID_ROLE, Cell, Row, RowModel


def model() -> RowModel:
    made = RowModel(
        (Cell("Name"), Cell("Amount", number=True)), lambda source: (Cell(str(source)), Cell("1", number=True))
    )
    QAbstractItemModelTester(made, QAbstractItemModelTester.FailureReportingMode.Fatal, made)
    return made


def rows(names: str) -> list[Row]:
    return [Row(name, name.upper()) for name in names]


def shown(made: RowModel, parent: QModelIndex | None = None) -> str:
    at = parent or QModelIndex()
    return "".join(str(made.index(row, 0, at).data(ID_ROLE)) for row in range(made.rowCount(at)))


def test_first_rows_come_at_once(qtbot: QtBot) -> None:
    made = model()
    with qtbot.waitSignal(made.rowsInserted) as told:
        made.show(rows("abc"))
    assert told.args is not None
    assert told.args[1:] == [0, 2]
    assert shown(made) == "abc"


def test_only_what_came_is_told(qtbot: QtBot) -> None:
    made = model()
    made.show(rows("ac"))
    kept = QPersistentModelIndex(made.index(1, 0))
    with qtbot.assertNotEmitted(made.dataChanged), qtbot.waitSignal(made.rowsInserted) as told:
        made.show(rows("abc"))
    assert told.args is not None
    assert told.args[1:] == [1, 1]
    assert kept.row() == 2


def test_only_what_changed_is_told(qtbot: QtBot) -> None:
    made = model()
    made.show(rows("abc"))
    with qtbot.assertNotEmitted(made.rowsInserted), qtbot.waitSignal(made.dataChanged) as told:
        made.show([Row("a", "A"), Row("b", "other"), Row("c", "C")])
    assert told.args is not None
    assert (told.args[0].row(), told.args[1].row()) == (1, 1)
    assert made.index(1, 0).data() == "other"


def test_equal_rows_tell_nothing(qtbot: QtBot) -> None:
    made = model()
    made.show(rows("abc"))
    with qtbot.assertNotEmitted(made.dataChanged), qtbot.assertNotEmitted(made.rowsRemoved):
        made.show(rows("abc"))


def test_a_moved_row_stays_the_same_row(qtbot: QtBot) -> None:
    made = model()
    made.show(rows("abcd"))
    kept = QPersistentModelIndex(made.index(3, 0))
    with qtbot.assertNotEmitted(made.rowsRemoved):
        made.show(rows("dabc"))
    assert kept.row() == 0
    assert kept.data(ID_ROLE) == "d"


def test_children_are_compared_too() -> None:
    made = model()
    made.show([Row("p", 1, tuple(rows("abc")))])
    kept = QPersistentModelIndex(made.index_of("c"))
    made.show([Row("p", 1, tuple(rows("bc")))])
    assert kept.isValid()
    assert shown(made, made.index(0, 0)) == "bc"


def test_a_number_stands_at_the_right_in_both_directions() -> None:
    made = model()
    made.show(rows("a"))
    side = made.index(0, 1).data(Qt.ItemDataRole.TextAlignmentRole)
    assert side & Qt.AlignmentFlag.AlignAbsolute
    assert side & Qt.AlignmentFlag.AlignRight


@given(
    st.lists(st.permutations("abcdefg").flatmap(lambda order: st.integers(0, 7).map(lambda n: order[:n])), max_size=6)
)
def test_any_rows_after_any_rows(steps: list[list[str]]) -> None:
    made = model()
    for step in steps:
        made.show(rows("".join(step)))
        assert shown(made) == "".join(step)
