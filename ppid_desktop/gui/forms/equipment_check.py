"""Compiled by tools/compile_forms.py from ui/case/equipment_check.ui; edit the form in Qt Designer, not this file."""

from PySide6.QtCore import (QCoreApplication, QDate, QDateTime, QLocale,
    QMetaObject, QObject, QPoint, QRect,
    QSize, QTime, QUrl, Qt)
from PySide6.QtGui import (QBrush, QColor, QConicalGradient, QCursor,
    QFont, QFontDatabase, QGradient, QIcon,
    QImage, QKeySequence, QLinearGradient, QPainter,
    QPalette, QPixmap, QRadialGradient, QTransform)
from PySide6.QtWidgets import (QApplication, QFrame, QHBoxLayout, QLabel,
    QPushButton, QSizePolicy, QSpacerItem, QVBoxLayout,
    QWidget)

from ppid_desktop.gui.case.two_action_banner import TwoActionBanner
from ppid_desktop.gui.kit.icon_label import IconLabel
from ppid_desktop.gui.kit.labelled_field import LabelledField
from ppid_desktop.gui.kit.responsive_row import ResponsiveRow

class Ui_EquipmentCheckForm(object):
    def setupUi(self, EquipmentCheckForm):
        if not EquipmentCheckForm.objectName():
            EquipmentCheckForm.setObjectName(u"EquipmentCheckForm")
        self.rootLayout = QVBoxLayout(EquipmentCheckForm)
        self.rootLayout.setSpacing(16)
        self.rootLayout.setObjectName(u"rootLayout")
        self.rootLayout.setContentsMargins(0, 0, 0, 0)
        self.sharedBanner = TwoActionBanner(EquipmentCheckForm)
        self.sharedBanner.setObjectName(u"sharedBanner")

        self.rootLayout.addWidget(self.sharedBanner)

        self.whoRow = ResponsiveRow(EquipmentCheckForm)
        self.whoRow.setObjectName(u"whoRow")
        self.whoRowLayout = QHBoxLayout(self.whoRow)
        self.whoRowLayout.setSpacing(16)
        self.whoRowLayout.setObjectName(u"whoRowLayout")
        self.whoRowLayout.setContentsMargins(0, 0, 0, 0)
        self.periksaTanggalField = LabelledField(self.whoRow)
        self.periksaTanggalField.setObjectName(u"periksaTanggalField")

        self.whoRowLayout.addWidget(self.periksaTanggalField)

        self.periksaOlehField = LabelledField(self.whoRow)
        self.periksaOlehField.setObjectName(u"periksaOlehField")

        self.whoRowLayout.addWidget(self.periksaOlehField)

        self.whoRowLayout.setStretch(0, 1)
        self.whoRowLayout.setStretch(1, 2)

        self.rootLayout.addWidget(self.whoRow)

        self.itemHead = QWidget(EquipmentCheckForm)
        self.itemHead.setObjectName(u"itemHead")
        self.itemHeadLayout = QHBoxLayout(self.itemHead)
        self.itemHeadLayout.setSpacing(8)
        self.itemHeadLayout.setObjectName(u"itemHeadLayout")
        self.itemHeadLayout.setContentsMargins(0, 0, 0, 0)
        self.nameHeadLabel = QLabel(self.itemHead)
        self.nameHeadLabel.setObjectName(u"nameHeadLabel")
        self.nameHeadLabel.setTextFormat(Qt.TextFormat.PlainText)
        self.nameHeadLabel.setWordWrap(False)
        self.nameHeadLabel.setProperty(u"look", u"label")

        self.itemHeadLayout.addWidget(self.nameHeadLabel)

        self.quantityHeadLabel = QLabel(self.itemHead)
        self.quantityHeadLabel.setObjectName(u"quantityHeadLabel")
        self.quantityHeadLabel.setTextFormat(Qt.TextFormat.PlainText)
        self.quantityHeadLabel.setWordWrap(False)
        self.quantityHeadLabel.setProperty(u"look", u"label")

        self.itemHeadLayout.addWidget(self.quantityHeadLabel)

        self.conditionHeadLabel = QLabel(self.itemHead)
        self.conditionHeadLabel.setObjectName(u"conditionHeadLabel")
        self.conditionHeadLabel.setTextFormat(Qt.TextFormat.PlainText)
        self.conditionHeadLabel.setWordWrap(False)
        self.conditionHeadLabel.setProperty(u"look", u"label")

        self.itemHeadLayout.addWidget(self.conditionHeadLabel)

        self.readyHeadLabel = QLabel(self.itemHead)
        self.readyHeadLabel.setObjectName(u"readyHeadLabel")
        self.readyHeadLabel.setTextFormat(Qt.TextFormat.PlainText)
        self.readyHeadLabel.setWordWrap(False)
        self.readyHeadLabel.setProperty(u"look", u"label")

        self.itemHeadLayout.addWidget(self.readyHeadLabel)

        self.noteHeadLabel = QLabel(self.itemHead)
        self.noteHeadLabel.setObjectName(u"noteHeadLabel")
        self.noteHeadLabel.setTextFormat(Qt.TextFormat.PlainText)
        self.noteHeadLabel.setWordWrap(False)
        self.noteHeadLabel.setProperty(u"look", u"label")

        self.itemHeadLayout.addWidget(self.noteHeadLabel)


        self.rootLayout.addWidget(self.itemHead)

        self.itemsLayout = QVBoxLayout()
        self.itemsLayout.setSpacing(6)
        self.itemsLayout.setObjectName(u"itemsLayout")
        self.itemsLayout.setContentsMargins(0, 0, 0, 0)

        self.rootLayout.addLayout(self.itemsLayout)

        self.itemButtonLayout = QHBoxLayout()
        self.itemButtonLayout.setSpacing(8)
        self.itemButtonLayout.setObjectName(u"itemButtonLayout")
        self.itemButtonLayout.setContentsMargins(0, 0, 0, 0)
        self.addItemButton = QPushButton(EquipmentCheckForm)
        self.addItemButton.setObjectName(u"addItemButton")

        self.itemButtonLayout.addWidget(self.addItemButton)

        self.allReadyButton = QPushButton(EquipmentCheckForm)
        self.allReadyButton.setObjectName(u"allReadyButton")

        self.itemButtonLayout.addWidget(self.allReadyButton)

        self.spacer1 = QSpacerItem(40, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.itemButtonLayout.addItem(self.spacer1)


        self.rootLayout.addLayout(self.itemButtonLayout)

        self.machineFrame = QFrame(EquipmentCheckForm)
        self.machineFrame.setObjectName(u"machineFrame")
        self.machineFrame.setProperty(u"look", u"card")
        self.machineLayout = QVBoxLayout(self.machineFrame)
        self.machineLayout.setSpacing(8)
        self.machineLayout.setObjectName(u"machineLayout")
        self.machineLayout.setContentsMargins(12, 12, 12, 12)
        self.machineTitleLabel = QLabel(self.machineFrame)
        self.machineTitleLabel.setObjectName(u"machineTitleLabel")
        self.machineTitleLabel.setTextFormat(Qt.TextFormat.PlainText)
        self.machineTitleLabel.setWordWrap(True)
        self.machineTitleLabel.setProperty(u"look", u"label")

        self.machineLayout.addWidget(self.machineTitleLabel)

        self.machineRow = ResponsiveRow(self.machineFrame)
        self.machineRow.setObjectName(u"machineRow")
        self.machineRowLayout = QHBoxLayout(self.machineRow)
        self.machineRowLayout.setSpacing(8)
        self.machineRowLayout.setObjectName(u"machineRowLayout")
        self.machineRowLayout.setContentsMargins(0, 0, 0, 0)
        self.machineTextLayout = QHBoxLayout()
        self.machineTextLayout.setSpacing(8)
        self.machineTextLayout.setObjectName(u"machineTextLayout")
        self.machineTextLayout.setContentsMargins(0, 0, 0, 0)
        self.machineIcon = IconLabel(self.machineRow)
        self.machineIcon.setObjectName(u"machineIcon")

        self.machineTextLayout.addWidget(self.machineIcon)

        self.machineLabel = QLabel(self.machineRow)
        self.machineLabel.setObjectName(u"machineLabel")
        self.machineLabel.setTextFormat(Qt.TextFormat.PlainText)
        self.machineLabel.setWordWrap(True)

        self.machineTextLayout.addWidget(self.machineLabel)

        self.machineTextLayout.setStretch(1, 1)

        self.machineRowLayout.addLayout(self.machineTextLayout)

        self.machineButton = QPushButton(self.machineRow)
        self.machineButton.setObjectName(u"machineButton")

        self.machineRowLayout.addWidget(self.machineButton)

        self.machineRowLayout.setStretch(0, 1)

        self.machineLayout.addWidget(self.machineRow)


        self.rootLayout.addWidget(self.machineFrame)

        self.buttonRow = ResponsiveRow(EquipmentCheckForm)
        self.buttonRow.setObjectName(u"buttonRow")
        self.buttonRowLayout = QHBoxLayout(self.buttonRow)
        self.buttonRowLayout.setSpacing(8)
        self.buttonRowLayout.setObjectName(u"buttonRowLayout")
        self.buttonRowLayout.setContentsMargins(0, 0, 0, 0)
        self.paperButton = QPushButton(self.buttonRow)
        self.paperButton.setObjectName(u"paperButton")

        self.buttonRowLayout.addWidget(self.paperButton)

        self.spacer2 = QSpacerItem(40, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.buttonRowLayout.addItem(self.spacer2)

        self.removeButton = QPushButton(self.buttonRow)
        self.removeButton.setObjectName(u"removeButton")

        self.buttonRowLayout.addWidget(self.removeButton)


        self.rootLayout.addWidget(self.buttonRow)


        self.retranslateUi(EquipmentCheckForm)

        QMetaObject.connectSlotsByName(EquipmentCheckForm)
    # setupUi

    def retranslateUi(self, EquipmentCheckForm):
        self.nameHeadLabel.setText(QCoreApplication.translate("EquipmentCheckForm", u"Peralatan", None))
        self.quantityHeadLabel.setText(QCoreApplication.translate("EquipmentCheckForm", u"Jumlah", None))
        self.conditionHeadLabel.setText(QCoreApplication.translate("EquipmentCheckForm", u"Kondisi", None))
        self.readyHeadLabel.setText(QCoreApplication.translate("EquipmentCheckForm", u"Siap", None))
        self.noteHeadLabel.setText(QCoreApplication.translate("EquipmentCheckForm", u"Catatan", None))
        self.addItemButton.setText(QCoreApplication.translate("EquipmentCheckForm", u"Tambah peralatan", None))
        self.allReadyButton.setText(QCoreApplication.translate("EquipmentCheckForm", u"Tandai semua siap", None))
        self.machineTitleLabel.setText(QCoreApplication.translate("EquipmentCheckForm", u"Pemeriksaan komputer ini", None))
        self.machineLabel.setText("")
        self.machineButton.setText(QCoreApplication.translate("EquipmentCheckForm", u"Periksa ruang diska", None))
        self.paperButton.setText(QCoreApplication.translate("EquipmentCheckForm", u"Cetak daftar periksa", None))
        self.removeButton.setText(QCoreApplication.translate("EquipmentCheckForm", u"Lepaskan dari rekaman ini", None))
        pass
    # retranslateUi

