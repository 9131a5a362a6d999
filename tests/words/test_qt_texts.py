"""Qt's own texts speak the language too: Arabic comes with Qt, Indonesian with us."""

import xml.etree.ElementTree as ET
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QLibraryInfo, QTranslator
from PySide6.QtWidgets import (
    QApplication,
    QComboBox,
    QDialogButtonBox,
    QFileDialog,
    QLineEdit,
    QMessageBox,
    QPlainTextEdit,
    QSpinBox,
    QTableView,
    QWidget,
)
from pytestqt.qtbot import QtBot

from tests.architecture.source_tree import ROOT

Buttons = QDialogButtonBox.StandardButton


class Asked(QTranslator):
    """Remembers every text that Qt asks for."""

    def __init__(self) -> None:
        super().__init__()
        self.texts: set[tuple[str, str, str | None]] = set()

    def isEmpty(self) -> bool:  # noqa: N802 - Qt calls it so
        return False

    def translate(self, context: str, text: str, comment: str | None = None, n: int = -1) -> str:  # noqa: ARG002 - Qt's signature
        self.texts.add((context, text, comment))
        return text


def loaded(path: Path) -> QTranslator:
    translator = QTranslator()
    assert translator.load(str(path)), path
    return translator


def qt_catalogues(compiled: Path, language: str) -> list[QTranslator]:
    """Ours, and Qt's own where there is one, in the order in which they are asked."""
    own = [loaded(compiled / f"qtbase_{language}.qm")]
    theirs = QTranslator()
    folder = QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
    return [*own, theirs] if theirs.load(f"qtbase_{language}", folder) else own


@pytest.fixture
def in_indonesian(qapp: QApplication, compiled: Path) -> Iterator[None]:
    """The application with our Indonesian for Qt's own texts."""
    [translator] = qt_catalogues(compiled, "id")
    qapp.installTranslator(translator)
    yield
    qapp.removeTranslator(translator)


@pytest.fixture
def asked(qapp: QApplication, qtbot: QtBot) -> Iterator[set[tuple[str, str, str | None]]]:
    """What Qt asks for while the dialogs of a ledger are open: choosing a file, a message, a field, a table."""
    spy = Asked()
    qapp.installTranslator(spy)
    chooser = QFileDialog()
    chooser.setOption(QFileDialog.Option.DontUseNativeDialog)
    message = QMessageBox()
    message.setDetailedText("x")
    buttons = QDialogButtonBox()
    for button in Buttons:
        if button is not Buttons.NoButton:
            buttons.addButton(button)
    widgets: list[QWidget] = [
        chooser,
        message,
        buttons,
        QLineEdit(),
        QPlainTextEdit(),
        QComboBox(),
        QTableView(),
        QSpinBox(),
    ]
    for widget in widgets:
        qtbot.addWidget(widget)
        widget.grab()
    for field in widgets[3:5]:
        assert isinstance(field, QLineEdit | QPlainTextEdit)
        field.createStandardContextMenu().deleteLater()
    for mode in QFileDialog.AcceptMode:
        chooser.setAcceptMode(mode)
        chooser.grab()
    yield spy.texts
    qapp.removeTranslator(spy)


@pytest.mark.parametrize("language", ["ar", "id"])
def test_nothing_that_qt_asks_for_stays_english(
    asked: set[tuple[str, str, str | None]], compiled: Path, language: str
) -> None:
    translators = qt_catalogues(compiled, language)
    # Keys have the names that stand on them; the direction is set by the window.
    # What kind of file lies in the folder (QMimeType) depends on the folder; its name comes from the system's own list.
    elsewhere, keys = {"QMimeType", "QShortcut"}, {"Alt+Left", "Alt+Right", "Alt+Up"}
    left = {text for text in asked if text[0] not in elsewhere and text[1] not in keys}
    assert len(left) > 60
    missing = {text for text in left if not any(one.translate(*text) for one in translators)}
    assert missing <= {text for text in missing if text[1].startswith("QT_LAYOUT_DIRECTION")}


@pytest.mark.usefixtures("in_indonesian")
def test_standard_buttons_are_indonesian(qtbot: QtBot) -> None:
    box = QDialogButtonBox()
    qtbot.addWidget(box)
    wanted = {
        Buttons.Ok: "OK",
        Buttons.Save: "Simpan",
        Buttons.Cancel: "Batal",
        Buttons.Close: "Tutup",
        Buttons.Discard: "Buang",
        Buttons.Open: "Buka",
        Buttons.Yes: "Ya",
        Buttons.No: "Tidak",
        Buttons.Retry: "Coba lagi",
        Buttons.Help: "Bantuan",
        Buttons.Apply: "Terapkan",
        Buttons.RestoreDefaults: "Kembalikan bawaan",
    }
    shown = {button: box.addButton(button).text().replace("&", "") for button in wanted}
    assert shown == wanted


@pytest.mark.usefixtures("in_indonesian")
def test_the_menu_of_a_field_is_indonesian(qtbot: QtBot) -> None:
    wanted = ["Urungkan", "Ulangi", "Potong", "Salin", "Tempel", "Hapus", "Pilih semua"]
    for field in (QLineEdit(), QPlainTextEdit()):
        qtbot.addWidget(field)
        menu = field.createStandardContextMenu()
        shown = [action.text().partition("\t")[0].replace("&", "") for action in menu.actions() if action.text()]
        assert [text for text in shown if text in wanted] == wanted
        assert set(shown) - set(wanted) <= {"Sisipkan karakter kendali Unicode"}
        menu.deleteLater()


@pytest.mark.usefixtures("in_indonesian")
def test_a_message_with_details_is_indonesian(qtbot: QtBot) -> None:
    box = QMessageBox()
    qtbot.addWidget(box)
    box.setDetailedText("x")
    assert "Tampilkan rincian..." in {button.text() for button in box.buttons()}


@pytest.mark.usefixtures("in_indonesian")
def test_a_file_chooser_is_indonesian(qtbot: QtBot) -> None:
    chooser = QFileDialog()
    qtbot.addWidget(chooser)
    chooser.setOption(QFileDialog.Option.DontUseNativeDialog)
    chooser.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
    labels = QFileDialog.DialogLabel
    assert [chooser.labelText(label) for label in (labels.LookIn, labels.FileType)] == ["&Cari di:", "&Jenis berkas:"]
    [button] = chooser.findChildren(QDialogButtonBox)
    assert [one.text() for one in button.buttons()] == ["&Simpan", "Batal"]


def test_arabic_buttons_read_as_the_rest_of_the_window(compiled: Path) -> None:
    ours = qt_catalogues(compiled, "ar")[0]
    assert [ours.translate("QPlatformTheme", text) for text in ("Save", "Cancel", "Close")] == ["حفظ", "إلغاء", "إغلاق"]


@pytest.mark.parametrize("language", ["ar", "id"])
def test_our_texts_for_qt_keep_values_and_keyboard_marks(language: str) -> None:
    root = ET.parse(ROOT / "translations" / f"qtbase_{language}.ts").getroot()  # noqa: S314 - our own file
    for message in root.iter("message"):
        source, translation = message.findtext("source") or "", message.findtext("translation") or ""
        assert translation, source
        assert source.count("%1") == translation.count("%1"), source
        assert source.count("&") == translation.count("&"), source
