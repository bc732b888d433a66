"""Compiled by tools/compile_forms.py from ui/settings/settings_employees.ui; edit the form in Qt Designer, not this file."""

from PySide6.QtCore import (QCoreApplication, QDate, QDateTime, QLocale,
    QMetaObject, QObject, QPoint, QRect,
    QSize, QTime, QUrl, Qt)
from PySide6.QtGui import (QBrush, QColor, QConicalGradient, QCursor,
    QFont, QFontDatabase, QGradient, QIcon,
    QImage, QKeySequence, QLinearGradient, QPainter,
    QPalette, QPixmap, QRadialGradient, QTransform)
from PySide6.QtWidgets import (QApplication, QHBoxLayout, QHeaderView, QLabel,
    QPushButton, QSizePolicy, QSpacerItem, QVBoxLayout,
    QWidget)

from ppid_desktop.gui.kit.bars import BannerBar
from ppid_desktop.gui.kit.row_table import RowTable

class Ui_SettingsEmployees(object):
    def setupUi(self, SettingsEmployees):
        if not SettingsEmployees.objectName():
            SettingsEmployees.setObjectName(u"SettingsEmployees")
        SettingsEmployees.setProperty(u"look", u"page")
        self.rootLayout = QVBoxLayout(SettingsEmployees)
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
        self.titleLabel = QLabel(SettingsEmployees)
        self.titleLabel.setObjectName(u"titleLabel")
        self.titleLabel.setTextFormat(Qt.TextFormat.PlainText)
        self.titleLabel.setWordWrap(True)
        self.titleLabel.setProperty(u"look", u"title")

        self.titleLayout.addWidget(self.titleLabel)

        self.helpLabel = QLabel(SettingsEmployees)
        self.helpLabel.setObjectName(u"helpLabel")
        self.helpLabel.setTextFormat(Qt.TextFormat.PlainText)
        self.helpLabel.setWordWrap(True)
        self.helpLabel.setProperty(u"look", u"help")

        self.titleLayout.addWidget(self.helpLabel)


        self.headLayout.addLayout(self.titleLayout)

        self.addButton = QPushButton(SettingsEmployees)
        self.addButton.setObjectName(u"addButton")
        self.addButton.setProperty(u"look", u"primary")

        self.headLayout.addWidget(self.addButton)

        self.headLayout.setStretch(0, 1)

        self.rootLayout.addLayout(self.headLayout)

        self.noticeBar = BannerBar(SettingsEmployees)
        self.noticeBar.setObjectName(u"noticeBar")

        self.rootLayout.addWidget(self.noticeBar)

        self.table = RowTable(SettingsEmployees)
        self.table.setObjectName(u"table")

        self.rootLayout.addWidget(self.table)

        self.footLayout = QHBoxLayout()
        self.footLayout.setSpacing(8)
        self.footLayout.setObjectName(u"footLayout")
        self.footLayout.setContentsMargins(0, 0, 0, 0)
        self.countLabel = QLabel(SettingsEmployees)
        self.countLabel.setObjectName(u"countLabel")
        self.countLabel.setTextFormat(Qt.TextFormat.PlainText)
        self.countLabel.setWordWrap(False)
        self.countLabel.setProperty(u"look", u"help")

        self.footLayout.addWidget(self.countLabel)

        self.footSpacer = QSpacerItem(20, 20, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.footLayout.addItem(self.footSpacer)

        self.editButton = QPushButton(SettingsEmployees)
        self.editButton.setObjectName(u"editButton")

        self.footLayout.addWidget(self.editButton)


        self.rootLayout.addLayout(self.footLayout)


        self.retranslateUi(SettingsEmployees)

        QMetaObject.connectSlotsByName(SettingsEmployees)
    # setupUi

    def retranslateUi(self, SettingsEmployees):
        self.titleLabel.setText(QCoreApplication.translate("SettingsEmployees", u"Pegawai", None))
        self.helpLabel.setText(QCoreApplication.translate("SettingsEmployees", u"Siapa memegang peran apa, dan sejak kapan. Yang berperan Pimpinan PPID dapat dipilih sebagai pemutus.", None))
        self.addButton.setText(QCoreApplication.translate("SettingsEmployees", u"Tambah pegawai", None))
#if QT_CONFIG(accessibility)
        self.table.setAccessibleName(QCoreApplication.translate("SettingsEmployees", u"Pegawai", None))
#endif // QT_CONFIG(accessibility)
        self.countLabel.setText("")
        self.editButton.setText(QCoreApplication.translate("SettingsEmployees", u"Ubah", None))
        pass
    # retranslateUi

