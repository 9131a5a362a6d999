"""Speaking another language at once: Qt's own texts, ours, the digits and the direction."""

from __future__ import annotations

from PySide6.QtCore import QLibraryInfo, QLocale, Qt, QTranslator
from PySide6.QtWidgets import QApplication

from zakatdesk.desktop.resources import TRANSLATIONS_FOLDER
from zakatdesk.words.languages import Digits, Language, digits_of, language_of

LOCALES = {
    Language.ARABIC: QLocale(QLocale.Language.Arabic),
    Language.ENGLISH: QLocale(QLocale.Language.English),
    Language.INDONESIAN: QLocale(QLocale.Language.Indonesian),
}


class Speech:
    """Which language the window speaks now.

    Args:
        app: Gets the translators and the direction.
    """

    def __init__(self, app: QApplication) -> None:
        """Speak nothing yet."""
        self._app = app
        self._translators: list[QTranslator] = []
        self._found = app.layoutDirection(), QLocale()

    def fall_silent(self) -> None:
        """Leave the application as it was found."""
        self._forget()
        direction, locale = self._found
        QLocale.setDefault(locale)
        self._app.setLayoutDirection(direction)

    def _forget(self) -> None:
        for translator in self._translators:
            self._app.removeTranslator(translator)
        self._translators = []

    def speak(self, language: Language) -> None:
        """Let every text that is made from now on be of this language."""
        self._forget()
        qt_folder = QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
        own_folder = str(TRANSLATIONS_FOLDER)
        # Qt has its own Arabic; its Indonesian comes with us.
        sources = (("qtbase", qt_folder), ("qtbase", own_folder), ("zakatdesk", own_folder))
        for name, folder in sources:
            translator = QTranslator(self._app)
            if translator.load(f"{name}_{language}", folder):
                self._app.installTranslator(translator)
                self._translators.append(translator)
        QLocale.setDefault(LOCALES[language])
        right_to_left = language is Language.ARABIC
        self._app.setLayoutDirection(
            Qt.LayoutDirection.RightToLeft if right_to_left else Qt.LayoutDirection.LeftToRight
        )


def chosen_language(setting: str | None) -> Language:
    """The language of a setting; the system's where none was chosen."""
    return Language(setting) if setting in set(Language) else language_of(QLocale.system().name())


def chosen_digits(setting: str | None, language: Language) -> Digits:
    """The digits of a setting; those of the system's region, or else of the language, where none was chosen."""
    if setting in set(Digits):
        return Digits(setting)
    system = QLocale.system().name()
    return digits_of(system if language_of(system) is language else language)
