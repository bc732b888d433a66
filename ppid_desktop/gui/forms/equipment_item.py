"""Compiled by tools/compile_forms.py from ui/case/equipment_item.ui; edit the form in Qt Designer, not this file."""

from PySide6.QtCore import (QCoreApplication, QDate, QDateTime, QLocale,
    QMetaObject, QObject, QPoint, QRect,
    QSize, QTime, QUrl, Qt)
from PySide6.QtGui import (QBrush, QColor, QConicalGradient, QCursor,
    QFont, QFontDatabase, QGradient, QIcon,
    QImage, QKeySequence, QLinearGradient, QPainter,
    QPalette, QPixmap, QRadialGradient, QTransform)
from PySide6.QtWidgets import (QApplication, QHBoxLayout, QSizePolicy, QToolButton,
    QVBoxLayout, QWidget)

from ppid_desktop.gui.kit.labelled_field import LabelledField
from ppid_desktop.gui.kit.responsive_row import ResponsiveRow

class Ui_EquipmentItemRow(object):
    def setupUi(self, EquipmentItemRow):
        if not EquipmentItemRow.objectName():
            EquipmentItemRow.setObjectName(u"EquipmentItemRow")
        self.rootLayout = QVBoxLayout(EquipmentItemRow)
        self.rootLayout.setSpacing(0)
        self.rootLayout.setObjectName(u"rootLayout")
        self.rootLayout.setContentsMargins(0, 0, 0, 0)
        self.itemRow = ResponsiveRow(EquipmentItemRow)
        self.itemRow.setObjectName(u"itemRow")
        self.itemRow.setProperty(u"easyWidth", 120)
        self.itemRowLayout = QHBoxLayout(self.itemRow)
        self.itemRowLayout.setSpacing(8)
        self.itemRowLayout.setObjectName(u"itemRowLayout")
        self.itemRowLayout.setContentsMargins(0, 0, 0, 0)
        self.whatRow = ResponsiveRow(self.itemRow)
        self.whatRow.setObjectName(u"whatRow")
        self.whatRow.setProperty(u"easyWidth", 120)
        self.whatRowLayout = QHBoxLayout(self.whatRow)
        self.whatRowLayout.setSpacing(8)
        self.whatRowLayout.setObjectName(u"whatRowLayout")
        self.whatRowLayout.setContentsMargins(0, 0, 0, 0)
        self.namaField = LabelledField(self.whatRow)
        self.namaField.setObjectName(u"namaField")

        self.whatRowLayout.addWidget(self.namaField)

        self.jumlahField = LabelledField(self.whatRow)
        self.jumlahField.setObjectName(u"jumlahField")

        self.whatRowLayout.addWidget(self.jumlahField)

        self.kondisiField = LabelledField(self.whatRow)
        self.kondisiField.setObjectName(u"kondisiField")

        self.whatRowLayout.addWidget(self.kondisiField)

        self.whatRowLayout.setStretch(0, 1)

        self.itemRowLayout.addWidget(self.whatRow)

        self.stateRow = ResponsiveRow(self.itemRow)
        self.stateRow.setObjectName(u"stateRow")
        self.stateRow.setProperty(u"easyWidth", 120)
        self.stateRowLayout = QHBoxLayout(self.stateRow)
        self.stateRowLayout.setSpacing(8)
        self.stateRowLayout.setObjectName(u"stateRowLayout")
        self.stateRowLayout.setContentsMargins(0, 0, 0, 0)
        self.siapField = LabelledField(self.stateRow)
        self.siapField.setObjectName(u"siapField")

        self.stateRowLayout.addWidget(self.siapField)

        self.catatanField = LabelledField(self.stateRow)
        self.catatanField.setObjectName(u"catatanField")

        self.stateRowLayout.addWidget(self.catatanField)

        self.removeButton = QToolButton(self.stateRow)
        self.removeButton.setObjectName(u"removeButton")
        self.removeButton.setProperty(u"look", u"quiet")

        self.stateRowLayout.addWidget(self.removeButton, 0, Qt.AlignmentFlag.AlignTop)

        self.stateRowLayout.setStretch(1, 1)

        self.itemRowLayout.addWidget(self.stateRow)

        self.itemRowLayout.setStretch(0, 4)
        self.itemRowLayout.setStretch(1, 3)

        self.rootLayout.addWidget(self.itemRow)


        self.retranslateUi(EquipmentItemRow)

        QMetaObject.connectSlotsByName(EquipmentItemRow)
    # setupUi

    def retranslateUi(self, EquipmentItemRow):
        self.removeButton.setText("")
        pass
    # retranslateUi

