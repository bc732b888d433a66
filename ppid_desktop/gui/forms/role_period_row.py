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
        self.rootLayout.setSpacing(8)
        self.rootLayout.setObjectName(u"rootLayout")
        self.rootLayout.setContentsMargins(12, 12, 12, 12)
        self.roleRow = ResponsiveRow(RolePeriodRow)
        self.roleRow.setObjectName(u"roleRow")
        self.roleRow.setProperty(u"easyWidth", 160)
        self.roleRowLayout = QHBoxLayout(self.roleRow)
        self.roleRowLayout.setSpacing(12)
        self.roleRowLayout.setObjectName(u"roleRowLayout")
        self.roleRowLayout.setContentsMargins(0, 0, 0, 0)
        self.roleField = LabelledField(self.roleRow)
        self.roleField.setObjectName(u"roleField")

        self.roleRowLayout.addWidget(self.roleField)

        self.actingField = LabelledField(self.roleRow)
        self.actingField.setObjectName(u"actingField")

        self.roleRowLayout.addWidget(self.actingField)

        self.roleRowLayout.setStretch(0, 3)
        self.roleRowLayout.setStretch(1, 2)

        self.rootLayout.addWidget(self.roleRow)

        self.periodRow = ResponsiveRow(RolePeriodRow)
        self.periodRow.setObjectName(u"periodRow")
        self.periodRow.setProperty(u"easyWidth", 190)
        self.periodRowLayout = QHBoxLayout(self.periodRow)
        self.periodRowLayout.setSpacing(12)
        self.periodRowLayout.setObjectName(u"periodRowLayout")
        self.periodRowLayout.setContentsMargins(0, 0, 0, 0)
        self.sinceField = LabelledField(self.periodRow)
        self.sinceField.setObjectName(u"sinceField")

        self.periodRowLayout.addWidget(self.sinceField)

        self.untilField = LabelledField(self.periodRow)
        self.untilField.setObjectName(u"untilField")

        self.periodRowLayout.addWidget(self.untilField)

        self.removeButton = QPushButton(self.periodRow)
        self.removeButton.setObjectName(u"removeButton")

        self.periodRowLayout.addWidget(self.removeButton)

        self.periodRowLayout.setStretch(0, 1)
        self.periodRowLayout.setStretch(1, 1)

        self.rootLayout.addWidget(self.periodRow)


        self.retranslateUi(RolePeriodRow)

        QMetaObject.connectSlotsByName(RolePeriodRow)
    # setupUi

    def retranslateUi(self, RolePeriodRow):
        self.removeButton.setText(QCoreApplication.translate("RolePeriodRow", u"Hapus peran", None))
        pass
    # retranslateUi

