"""Compiled by tools/compile_forms.py from ui/settings/role_period_row.ui; edit the form in Qt Designer, not this file."""

from PySide6.QtCore import (QCoreApplication, QDate, QDateTime, QLocale,
    QMetaObject, QObject, QPoint, QRect,
    QSize, QTime, QUrl, Qt)
from PySide6.QtGui import (QBrush, QColor, QConicalGradient, QCursor,
    QFont, QFontDatabase, QGradient, QIcon,
    QImage, QKeySequence, QLinearGradient, QPainter,
    QPalette, QPixmap, QRadialGradient, QTransform)
from PySide6.QtWidgets import (QApplication, QFrame, QHBoxLayout, QPushButton,
    QSizePolicy, QVBoxLayout, QWidget)

from ppid_desktop.gui.kit.labelled_field import LabelledField
from ppid_desktop.gui.kit.responsive_row import ResponsiveRow

class Ui_RolePeriodRow(object):
    def setupUi(self, RolePeriodRow):
        if not RolePeriodRow.objectName():
            RolePeriodRow.setObjectName(u"RolePeriodRow")
        RolePeriodRow.setProperty(u"look", u"card")
        self.rootLayout = QVBoxLayout(RolePeriodRow)
        self.rootLayout.setObjectName(u"rootLayout")
        self.rootLayout.setContentsMargins(12, 12, 12, 12)
        self.fieldsRow = ResponsiveRow(RolePeriodRow)
        self.fieldsRow.setObjectName(u"fieldsRow")
        self.fieldsRow.setProperty(u"easyWidth", 130)
        self.fieldsRowLayout = QHBoxLayout(self.fieldsRow)
        self.fieldsRowLayout.setSpacing(8)
        self.fieldsRowLayout.setObjectName(u"fieldsRowLayout")
        self.fieldsRowLayout.setContentsMargins(0, 0, 0, 0)
        self.roleField = LabelledField(self.fieldsRow)
        self.roleField.setObjectName(u"roleField")

        self.fieldsRowLayout.addWidget(self.roleField)

        self.actingField = LabelledField(self.fieldsRow)
        self.actingField.setObjectName(u"actingField")

        self.fieldsRowLayout.addWidget(self.actingField)

        self.sinceField = LabelledField(self.fieldsRow)
        self.sinceField.setObjectName(u"sinceField")

        self.fieldsRowLayout.addWidget(self.sinceField)

        self.untilField = LabelledField(self.fieldsRow)
        self.untilField.setObjectName(u"untilField")

        self.fieldsRowLayout.addWidget(self.untilField)

        self.removeButton = QPushButton(self.fieldsRow)
        self.removeButton.setObjectName(u"removeButton")

        self.fieldsRowLayout.addWidget(self.removeButton)

        self.fieldsRowLayout.setStretch(0, 3)
        self.fieldsRowLayout.setStretch(1, 2)
        self.fieldsRowLayout.setStretch(2, 3)
        self.fieldsRowLayout.setStretch(3, 3)

        self.rootLayout.addWidget(self.fieldsRow)


        self.retranslateUi(RolePeriodRow)

        QMetaObject.connectSlotsByName(RolePeriodRow)
    # setupUi

    def retranslateUi(self, RolePeriodRow):
        self.removeButton.setText("")
        pass
    # retranslateUi

