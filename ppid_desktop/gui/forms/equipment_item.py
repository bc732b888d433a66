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
        self.namaField = LabelledField(self.itemRow)
        self.namaField.setObjectName(u"namaField")

        self.itemRowLayout.addWidget(self.namaField)

        self.jumlahField = LabelledField(self.itemRow)
        self.jumlahField.setObjectName(u"jumlahField")

        self.itemRowLayout.addWidget(self.jumlahField)

        self.kondisiField = LabelledField(self.itemRow)
        self.kondisiField.setObjectName(u"kondisiField")

        self.itemRowLayout.addWidget(self.kondisiField)

        self.siapField = LabelledField(self.itemRow)
        self.siapField.setObjectName(u"siapField")

        self.itemRowLayout.addWidget(self.siapField)

        self.catatanField = LabelledField(self.itemRow)
        self.catatanField.setObjectName(u"catatanField")

        self.itemRowLayout.addWidget(self.catatanField)

        self.removeButton = QToolButton(self.itemRow)
        self.removeButton.setObjectName(u"removeButton")
        self.removeButton.setProperty(u"look", u"quiet")

        self.itemRowLayout.addWidget(self.removeButton, 0, Qt.AlignmentFlag.AlignTop)

        self.itemRowLayout.setStretch(0, 4)
        self.itemRowLayout.setStretch(4, 3)

        self.rootLayout.addWidget(self.itemRow)


        self.retranslateUi(EquipmentItemRow)

        QMetaObject.connectSlotsByName(EquipmentItemRow)
    # setupUi

    def retranslateUi(self, EquipmentItemRow):
        self.removeButton.setText("")
        pass
    # retranslateUi

