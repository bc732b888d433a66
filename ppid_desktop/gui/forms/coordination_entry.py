"""Compiled by tools/compile_forms.py from ui/case/coordination_entry.ui; edit the form in Qt Designer, not this file."""

from PySide6.QtCore import (QCoreApplication, QDate, QDateTime, QLocale,
    QMetaObject, QObject, QPoint, QRect,
    QSize, QTime, QUrl, Qt)
from PySide6.QtGui import (QBrush, QColor, QConicalGradient, QCursor,
    QFont, QFontDatabase, QGradient, QIcon,
    QImage, QKeySequence, QLinearGradient, QPainter,
    QPalette, QPixmap, QRadialGradient, QTransform)
from PySide6.QtWidgets import (QApplication, QHBoxLayout, QPushButton, QSizePolicy,
    QSpacerItem, QVBoxLayout, QWidget)

from ppid_desktop.gui.case.two_action_banner import TwoActionBanner
from ppid_desktop.gui.kit.labelled_field import LabelledField
from ppid_desktop.gui.kit.responsive_row import ResponsiveRow

class Ui_CoordinationEntry(object):
    def setupUi(self, CoordinationEntry):
        if not CoordinationEntry.objectName():
            CoordinationEntry.setObjectName(u"CoordinationEntry")
        self.rootLayout = QVBoxLayout(CoordinationEntry)
        self.rootLayout.setSpacing(16)
        self.rootLayout.setObjectName(u"rootLayout")
        self.rootLayout.setContentsMargins(0, 0, 0, 0)
        self.sharedBanner = TwoActionBanner(CoordinationEntry)
        self.sharedBanner.setObjectName(u"sharedBanner")

        self.rootLayout.addWidget(self.sharedBanner)

        self.whenRow = ResponsiveRow(CoordinationEntry)
        self.whenRow.setObjectName(u"whenRow")
        self.whenRowLayout = QHBoxLayout(self.whenRow)
        self.whenRowLayout.setSpacing(16)
        self.whenRowLayout.setObjectName(u"whenRowLayout")
        self.whenRowLayout.setContentsMargins(0, 0, 0, 0)
        self.tanggalField = LabelledField(self.whenRow)
        self.tanggalField.setObjectName(u"tanggalField")

        self.whenRowLayout.addWidget(self.tanggalField)

        self.caraField = LabelledField(self.whenRow)
        self.caraField.setObjectName(u"caraField")

        self.whenRowLayout.addWidget(self.caraField)

        self.notaField = LabelledField(self.whenRow)
        self.notaField.setObjectName(u"notaField")

        self.whenRowLayout.addWidget(self.notaField)

        self.whenRowLayout.setStretch(0, 1)
        self.whenRowLayout.setStretch(1, 1)
        self.whenRowLayout.setStretch(2, 1)

        self.rootLayout.addWidget(self.whenRow)

        self.pejabatField = LabelledField(CoordinationEntry)
        self.pejabatField.setObjectName(u"pejabatField")

        self.rootLayout.addWidget(self.pejabatField)

        self.hasilField = LabelledField(CoordinationEntry)
        self.hasilField.setObjectName(u"hasilField")

        self.rootLayout.addWidget(self.hasilField)

        self.attachmentLayout = QVBoxLayout()
        self.attachmentLayout.setSpacing(8)
        self.attachmentLayout.setObjectName(u"attachmentLayout")
        self.attachmentLayout.setContentsMargins(0, 0, 0, 0)

        self.rootLayout.addLayout(self.attachmentLayout)

        self.buttonRow = ResponsiveRow(CoordinationEntry)
        self.buttonRow.setObjectName(u"buttonRow")
        self.buttonRowLayout = QHBoxLayout(self.buttonRow)
        self.buttonRowLayout.setSpacing(8)
        self.buttonRowLayout.setObjectName(u"buttonRowLayout")
        self.buttonRowLayout.setContentsMargins(0, 0, 0, 0)
        self.paperButton = QPushButton(self.buttonRow)
        self.paperButton.setObjectName(u"paperButton")

        self.buttonRowLayout.addWidget(self.paperButton)

        self.spacer1 = QSpacerItem(40, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.buttonRowLayout.addItem(self.spacer1)

        self.removeButton = QPushButton(self.buttonRow)
        self.removeButton.setObjectName(u"removeButton")

        self.buttonRowLayout.addWidget(self.removeButton)


        self.rootLayout.addWidget(self.buttonRow)


        self.retranslateUi(CoordinationEntry)

        QMetaObject.connectSlotsByName(CoordinationEntry)
    # setupUi

    def retranslateUi(self, CoordinationEntry):
        self.paperButton.setText(QCoreApplication.translate("CoordinationEntry", u"Cetak catatan koordinasi", None))
        self.removeButton.setText(QCoreApplication.translate("CoordinationEntry", u"Lepaskan dari rekaman ini", None))
        pass
    # retranslateUi

