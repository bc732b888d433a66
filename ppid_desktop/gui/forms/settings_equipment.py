"""Compiled by tools/compile_forms.py from ui/settings/settings_equipment.ui; edit the form in Qt Designer, not this file."""

from PySide6.QtCore import (QCoreApplication, QDate, QDateTime, QLocale,
    QMetaObject, QObject, QPoint, QRect,
    QSize, QTime, QUrl, Qt)
from PySide6.QtGui import (QBrush, QColor, QConicalGradient, QCursor,
    QFont, QFontDatabase, QGradient, QIcon,
    QImage, QKeySequence, QLinearGradient, QPainter,
    QPalette, QPixmap, QRadialGradient, QTransform)
from PySide6.QtWidgets import (QApplication, QHBoxLayout, QHeaderView, QLabel,
    QPushButton, QSizePolicy, QSpacerItem, QToolButton,
    QVBoxLayout, QWidget)

from ppid_desktop.gui.kit.bars import BannerBar
from ppid_desktop.gui.settings.cells_table import CellsTable

class Ui_SettingsEquipment(object):
    def setupUi(self, SettingsEquipment):
        if not SettingsEquipment.objectName():
            SettingsEquipment.setObjectName(u"SettingsEquipment")
        SettingsEquipment.setProperty(u"look", u"page")
        self.rootLayout = QVBoxLayout(SettingsEquipment)
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
        self.titleLabel = QLabel(SettingsEquipment)
        self.titleLabel.setObjectName(u"titleLabel")
        self.titleLabel.setTextFormat(Qt.TextFormat.PlainText)
        self.titleLabel.setWordWrap(True)
        self.titleLabel.setProperty(u"look", u"title")

        self.titleLayout.addWidget(self.titleLabel)

        self.helpLabel = QLabel(SettingsEquipment)
        self.helpLabel.setObjectName(u"helpLabel")
        self.helpLabel.setTextFormat(Qt.TextFormat.PlainText)
        self.helpLabel.setWordWrap(True)
        self.helpLabel.setProperty(u"look", u"help")

        self.titleLayout.addWidget(self.helpLabel)


        self.headLayout.addLayout(self.titleLayout)

        self.headLayout.setStretch(0, 1)

        self.rootLayout.addLayout(self.headLayout)

        self.noticeBar = BannerBar(SettingsEquipment)
        self.noticeBar.setObjectName(u"noticeBar")

        self.rootLayout.addWidget(self.noticeBar)

        self.table = CellsTable(SettingsEquipment)
        self.table.setObjectName(u"table")

        self.rootLayout.addWidget(self.table)

        self.countLayout = QHBoxLayout()
        self.countLayout.setSpacing(8)
        self.countLayout.setObjectName(u"countLayout")
        self.countLayout.setContentsMargins(0, 0, 0, 0)
        self.countLabel = QLabel(SettingsEquipment)
        self.countLabel.setObjectName(u"countLabel")
        self.countLabel.setTextFormat(Qt.TextFormat.PlainText)
        self.countLabel.setWordWrap(True)
        self.countLabel.setProperty(u"look", u"help")

        self.countLayout.addWidget(self.countLabel)

        self.countSpacer = QSpacerItem(20, 20, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.countLayout.addItem(self.countSpacer)


        self.rootLayout.addLayout(self.countLayout)

        self.footRow = QHBoxLayout()
        self.footRow.setSpacing(8)
        self.footRow.setObjectName(u"footRow")
        self.footRow.setContentsMargins(0, 0, 0, 0)
        self.footSpacer = QSpacerItem(20, 20, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.footRow.addItem(self.footSpacer)

        self.upButton = QToolButton(SettingsEquipment)
        self.upButton.setObjectName(u"upButton")

        self.footRow.addWidget(self.upButton)

        self.downButton = QToolButton(SettingsEquipment)
        self.downButton.setObjectName(u"downButton")

        self.footRow.addWidget(self.downButton)

        self.pasteButton = QPushButton(SettingsEquipment)
        self.pasteButton.setObjectName(u"pasteButton")

        self.footRow.addWidget(self.pasteButton)

        self.removeButton = QPushButton(SettingsEquipment)
        self.removeButton.setObjectName(u"removeButton")

        self.footRow.addWidget(self.removeButton)


        self.rootLayout.addLayout(self.footRow)


        self.retranslateUi(SettingsEquipment)

        QMetaObject.connectSlotsByName(SettingsEquipment)
    # setupUi

    def retranslateUi(self, SettingsEquipment):
        self.titleLabel.setText(QCoreApplication.translate("SettingsEquipment", u"Peralatan", None))
        self.helpLabel.setText(QCoreApplication.translate("SettingsEquipment", u"Peralatan yang muncul pada setiap pemeriksaan baru di langkah 3. Pemeriksaan yang sudah ada tidak berubah.", None))
#if QT_CONFIG(accessibility)
        self.table.setAccessibleName(QCoreApplication.translate("SettingsEquipment", u"Daftar peralatan", None))
#endif // QT_CONFIG(accessibility)
        self.countLabel.setText("")
#if QT_CONFIG(accessibility)
        self.upButton.setAccessibleName(QCoreApplication.translate("SettingsEquipment", u"Naikkan", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(tooltip)
        self.upButton.setToolTip(QCoreApplication.translate("SettingsEquipment", u"Naikkan", None))
#endif // QT_CONFIG(tooltip)
#if QT_CONFIG(accessibility)
        self.downButton.setAccessibleName(QCoreApplication.translate("SettingsEquipment", u"Turunkan", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(tooltip)
        self.downButton.setToolTip(QCoreApplication.translate("SettingsEquipment", u"Turunkan", None))
#endif // QT_CONFIG(tooltip)
        self.pasteButton.setText(QCoreApplication.translate("SettingsEquipment", u"Tempel dari Excel", None))
        self.removeButton.setText(QCoreApplication.translate("SettingsEquipment", u"Hapus baris", None))
        pass
    # retranslateUi

