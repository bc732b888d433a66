"""Compiled by tools/compile_forms.py from ui/settings/settings_codes.ui; edit the form in Qt Designer, not this file."""

from PySide6.QtCore import (QCoreApplication, QDate, QDateTime, QLocale,
    QMetaObject, QObject, QPoint, QRect,
    QSize, QTime, QUrl, Qt)
from PySide6.QtGui import (QBrush, QColor, QConicalGradient, QCursor,
    QFont, QFontDatabase, QGradient, QIcon,
    QImage, QKeySequence, QLinearGradient, QPainter,
    QPalette, QPixmap, QRadialGradient, QTransform)
from PySide6.QtWidgets import (QApplication, QHBoxLayout, QHeaderView, QLabel,
    QLineEdit, QPushButton, QSizePolicy, QVBoxLayout,
    QWidget)

from ppid_desktop.gui.kit.bars import BannerBar
from ppid_desktop.gui.kit.cards import EmptyState
from ppid_desktop.gui.kit.row_table import RowTable

class Ui_SettingsCodes(object):
    def setupUi(self, SettingsCodes):
        if not SettingsCodes.objectName():
            SettingsCodes.setObjectName(u"SettingsCodes")
        SettingsCodes.setProperty(u"look", u"page")
        self.rootLayout = QVBoxLayout(SettingsCodes)
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
        self.titleLabel = QLabel(SettingsCodes)
        self.titleLabel.setObjectName(u"titleLabel")
        self.titleLabel.setTextFormat(Qt.TextFormat.PlainText)
        self.titleLabel.setWordWrap(True)
        self.titleLabel.setProperty(u"look", u"title")

        self.titleLayout.addWidget(self.titleLabel)

        self.helpLabel = QLabel(SettingsCodes)
        self.helpLabel.setObjectName(u"helpLabel")
        self.helpLabel.setTextFormat(Qt.TextFormat.PlainText)
        self.helpLabel.setWordWrap(True)
        self.helpLabel.setProperty(u"look", u"help")

        self.titleLayout.addWidget(self.helpLabel)


        self.headLayout.addLayout(self.titleLayout)

        self.importButton = QPushButton(SettingsCodes)
        self.importButton.setObjectName(u"importButton")
        self.importButton.setProperty(u"look", u"primary")

        self.headLayout.addWidget(self.importButton)

        self.headLayout.setStretch(0, 1)

        self.rootLayout.addLayout(self.headLayout)

        self.noticeBar = BannerBar(SettingsCodes)
        self.noticeBar.setObjectName(u"noticeBar")

        self.rootLayout.addWidget(self.noticeBar)

        self.filterEdit = QLineEdit(SettingsCodes)
        self.filterEdit.setObjectName(u"filterEdit")
        self.filterEdit.setClearButtonEnabled(True)

        self.rootLayout.addWidget(self.filterEdit)

        self.table = RowTable(SettingsCodes)
        self.table.setObjectName(u"table")

        self.rootLayout.addWidget(self.table)

        self.emptyState = EmptyState(SettingsCodes)
        self.emptyState.setObjectName(u"emptyState")

        self.rootLayout.addWidget(self.emptyState)

        self.countLabel = QLabel(SettingsCodes)
        self.countLabel.setObjectName(u"countLabel")
        self.countLabel.setTextFormat(Qt.TextFormat.PlainText)
        self.countLabel.setWordWrap(False)
        self.countLabel.setProperty(u"look", u"help")

        self.rootLayout.addWidget(self.countLabel)


        self.retranslateUi(SettingsCodes)

        QMetaObject.connectSlotsByName(SettingsCodes)
    # setupUi

    def retranslateUi(self, SettingsCodes):
        self.titleLabel.setText(QCoreApplication.translate("SettingsCodes", u"Daftar kode", None))
        self.helpLabel.setText(QCoreApplication.translate("SettingsCodes", u"Kode klasifikasi arsip dengan retensinya. Arsiparis memilih kode pada langkah 7; isian arsip terisi dari daftar ini.", None))
        self.importButton.setText(QCoreApplication.translate("SettingsCodes", u"Impor CSV atau Excel", None))
        self.filterEdit.setPlaceholderText(QCoreApplication.translate("SettingsCodes", u"Saring menurut kode atau nama", None))
#if QT_CONFIG(accessibility)
        self.filterEdit.setAccessibleName(QCoreApplication.translate("SettingsCodes", u"Saring daftar kode", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(accessibility)
        self.table.setAccessibleName(QCoreApplication.translate("SettingsCodes", u"Daftar kode", None))
#endif // QT_CONFIG(accessibility)
        self.countLabel.setText("")
        pass
    # retranslateUi

