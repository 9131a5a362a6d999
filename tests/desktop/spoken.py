"""What a screen reader meets in a window: every control with its name, through Qt's own accessibility."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import islice
from typing import cast

from PySide6.QtCore import QObject
from PySide6.QtGui import QAccessible, QAccessibleInterface
from PySide6.QtWidgets import QComboBox, QWidget

CONTROLS = {
    QAccessible.Role.Button,
    QAccessible.Role.ButtonMenu,
    QAccessible.Role.ButtonDropDown,
    QAccessible.Role.CheckBox,
    QAccessible.Role.RadioButton,
    QAccessible.Role.ComboBox,
    QAccessible.Role.EditableText,
    QAccessible.Role.List,
    QAccessible.Role.Tree,
    QAccessible.Role.Table,
    QAccessible.Role.PageTabList,
    QAccessible.Role.PageTab,
    QAccessible.Role.Slider,
    QAccessible.Role.SpinBox,
    QAccessible.Role.Dialog,
    QAccessible.Role.MenuItem,
}
"""Roles of what a person can do something with."""

MOST = 4_000
SOME_CELLS = 30


def nameless(widget: QWidget) -> list[str]:
    """Controls without a name, as `role class object_name`."""
    found = []
    for control in _walk(QAccessible.queryAccessibleInterface(widget)):
        if control.role() not in CONTROLS or control.state().invisible:
            continue
        thing = cast("QObject | None", control.object())
        if not control.text(QAccessible.Text.Name).strip() and not _is_part(thing):
            kind, name = (type(thing).__name__, thing.objectName()) if thing else ("", "")
            found.append(f"{control.role().name} {kind} {name}".strip())
    return found


def _is_part(thing: QObject | None) -> bool:
    """Whether it is a piece of another control, such as the list inside a combo box."""
    return thing is not None and (thing.objectName().startswith("qt_") or isinstance(thing.parent(), QComboBox))


def _walk(root: QAccessibleInterface | None) -> Iterator[QAccessibleInterface]:
    waiting = [root] if root else []
    seen = 0
    while waiting and seen < MOST:
        control = waiting.pop()
        seen += 1
        yield control
        # The cells of a list are named by its model; only some of them need to be heard here.
        cells = {QAccessible.Role.List, QAccessible.Role.Tree, QAccessible.Role.Table}
        most = SOME_CELLS if control.role() in cells else control.childCount()
        children = (cast("QAccessibleInterface | None", control.child(place)) for place in range(control.childCount()))
        waiting.extend(child for child in islice(children, most) if child is not None and child.isValid())
