"""Compiled by tools/compile_forms.py from ui/settings/settings_holidays.ui; edit the form in Qt Designer, not this file."""

from PySide6.QtCore import (QCoreApplication, QDate, QDateTime, QLocale,
    QMetaObject, QObject, QPoint, QRect,
    QSize, QTime, QUrl, Qt)
from PySide6.QtGui import (QBrush, QColor, QConicalGradient, QCursor,
    QFont, QFontDatabase, QGradient, QIcon,
    QImage, QKeySequence, QLinearGradient, QPainter,
    QPalette, QPixmap, QRadialGradient, QTransform)
from PySide6.QtWidgets import (QApplication, QHBoxLayout, QHeaderView, QLabel,
    QPushButton, QSizePolicy, QVBoxLayout, QWidget)

from ppid_desktop.gui.kit.bars import BannerBar
from ppid_desktop.gui.kit.responsive_row import ResponsiveRow
from ppid_desktop.gui.settings.cells_table import CellsTable

class Ui_SettingsHolidays(object):
    def setupUi(self, SettingsHolidays):
        if not SettingsHolidays.objectName():
            SettingsHolidays.setObjectName(u"SettingsHolidays")
        SettingsHolidays.setProperty(u"look", u"page")
        self.rootLayout = QVBoxLayout(SettingsHolidays)
        self.rootLayout.setSpacing(16)
        self.rootLayout.setObjectName(u"rootLayout")
        self.rootLayout.setContentsMargins(24, 24, 24, 24)
        self.headLayout = QHBoxLayout()
        self.headLayout.setSpacing(12)
        self.headLayout.setObjectName(u"headLayout")
        self.headLayout.setContentsMargins(0, 0, 0, 0)
        self.titleLayout = QVBoxLayout()
        self.titleLayout.setSpacing(4)
        self.titleLayout.setObjectName(u"titleLayout")
        self.titleLayout.setContentsMargins(0, 0, 0, 0)
        self.titleLabel = QLabel(SettingsHolidays)
        self.titleLabel.setObjectName(u"titleLabel")
        self.titleLabel.setTextFormat(Qt.TextFormat.PlainText)
        self.titleLabel.setWordWrap(True)
        self.titleLabel.setProperty(u"look", u"title")

        self.titleLayout.addWidget(self.titleLabel)

        self.helpLabel = QLabel(SettingsHolidays)
        self.helpLabel.setObjectName(u"helpLabel")
        self.helpLabel.setTextFormat(Qt.TextFormat.PlainText)
        self.helpLabel.setWordWrap(True)
        self.helpLabel.setProperty(u"look", u"help")

        self.titleLayout.addWidget(self.helpLabel)


        self.headLayout.addLayout(self.titleLayout)

        self.headLayout.setStretch(0, 1)

        self.rootLayout.addLayout(self.headLayout)

        self.noticeBar = BannerBar(SettingsHolidays)
        self.noticeBar.setObjectName(u"noticeBar")

        self.rootLayout.addWidget(self.noticeBar)

        self.table = CellsTable(SettingsHolidays)
        self.table.setObjectName(u"table")

        self.rootLayout.addWidget(self.table)

        self.footRow = ResponsiveRow(SettingsHolidays)
        self.footRow.setObjectName(u"footRow")
        self.footRow.setProperty(u"easyWidth", 80)
        self.footRowLayout = QHBoxLayout(self.footRow)
        self.footRowLayout.setSpacing(8)
        self.footRowLayout.setObjectName(u"footRowLayout")
        self.footRowLayout.setContentsMargins(0, 0, 0, 0)
        self.countLabel = QLabel(self.footRow)
        self.countLabel.setObjectName(u"countLabel")
        self.countLabel.setTextFormat(Qt.TextFormat.PlainText)
        self.countLabel.setWordWrap(True)
        self.countLabel.setProperty(u"look", u"help")

        self.footRowLayout.addWidget(self.countLabel)

        self.pasteButton = QPushButton(self.footRow)
        self.pasteButton.setObjectName(u"pasteButton")

        self.footRowLayout.addWidget(self.pasteButton)

        self.removeButton = QPushButton(self.footRow)
        self.removeButton.setObjectName(u"removeButton")

        self.footRowLayout.addWidget(self.removeButton)

        self.footRowLayout.setStretch(0, 1)

        self.rootLayout.addWidget(self.footRow)


        self.retranslateUi(SettingsHolidays)

        QMetaObject.connectSlotsByName(SettingsHolidays)
    # setupUi

    def retranslateUi(self, SettingsHolidays):
        self.titleLabel.setText(QCoreApplication.translate("SettingsHolidays", u"Hari libur", None))
        self.helpLabel.setText(QCoreApplication.translate("SettingsHolidays", u"Hari libur nasional dan cuti bersama; dipakai untuk menghitung batas 30 hari kerja. Tempel dari Excel dengan Ctrl+V.", None))
#if QT_CONFIG(accessibility)
        self.table.setAccessibleName(QCoreApplication.translate("SettingsHolidays", u"Hari libur", None))
#endif // QT_CONFIG(accessibility)
        self.countLabel.setText("")
        self.pasteButton.setText(QCoreApplication.translate("SettingsHolidays", u"Tempel dari Excel", None))
        self.removeButton.setText(QCoreApplication.translate("SettingsHolidays", u"Hapus baris", None))
        pass
    # retranslateUi

