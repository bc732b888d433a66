"""Makes Qt itself speak Indonesian: its dialogs, menus, dates and numbers (Qt ships no such translation).

`resources/i18n/qtbase_id.ts` is ours; `python -m tools.compile_translation` makes the `.qm` beside it.
"""

from pathlib import Path

from PySide6.QtCore import QCoreApplication, QLocale, QTranslator

INDONESIAN = QLocale(QLocale.Language.Indonesian, QLocale.Country.Indonesia)


def install_indonesian(app: QCoreApplication, folder: Path) -> bool:
    """Install the translation from `resources/i18n`; False when it cannot be read (texts stay English)."""
    QLocale.setDefault(INDONESIAN)
    translator = QTranslator(app)
    if not translator.load("qtbase_id.qm", str(folder)):
        return False
    return app.installTranslator(translator)
