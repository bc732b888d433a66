"""Compiled by tools/compile_forms.py from ui/log/log_filter.ui; edit the form in Qt Designer, not this file."""

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

class Ui_LogFilter(object):
    def setupUi(self, LogFilter):
        if not LogFilter.objectName():
            LogFilter.setObjectName(u"LogFilter")
        LogFilter.setProperty(u"look", u"card")
        self.rootLayout = QVBoxLayout(LogFilter)
        self.rootLayout.setSpacing(8)
        self.rootLayout.setObjectName(u"rootLayout")
        self.rootLayout.setContentsMargins(16, 12, 16, 12)
        self.filterRow = ResponsiveRow(LogFilter)
        self.filterRow.setObjectName(u"filterRow")
        self.filterRow.setProperty(u"easyWidth", 150)
        self.filterRowLayout = QHBoxLayout(self.filterRow)
        self.filterRowLayout.setSpacing(12)
        self.filterRowLayout.setObjectName(u"filterRowLayout")
        self.filterRowLayout.setContentsMargins(0, 0, 0, 0)
        self.loginField = LabelledField(self.filterRow)
        self.loginField.setObjectName(u"loginField")

        self.filterRowLayout.addWidget(self.loginField)

        self.actionField = LabelledField(self.filterRow)
        self.actionField.setObjectName(u"actionField")

        self.filterRowLayout.addWidget(self.actionField)

        self.registerField = LabelledField(self.filterRow)
        self.registerField.setObjectName(u"registerField")

        self.filterRowLayout.addWidget(self.registerField)

        self.filterRowLayout.setStretch(0, 1)
        self.filterRowLayout.setStretch(1, 1)
        self.filterRowLayout.setStretch(2, 1)

        self.rootLayout.addWidget(self.filterRow)

        self.periodRow = ResponsiveRow(LogFilter)
        self.periodRow.setObjectName(u"periodRow")
        self.periodRow.setProperty(u"easyWidth", 150)
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

        self.clearButton = QPushButton(self.periodRow)
        self.clearButton.setObjectName(u"clearButton")

        self.periodRowLayout.addWidget(self.clearButton, 0, Qt.AlignmentFlag.AlignBottom)

        self.periodRowLayout.setStretch(0, 1)
        self.periodRowLayout.setStretch(1, 1)

        self.rootLayout.addWidget(self.periodRow)


        self.retranslateUi(LogFilter)

        QMetaObject.connectSlotsByName(LogFilter)
    # setupUi

    def retranslateUi(self, LogFilter):
        self.clearButton.setText(QCoreApplication.translate("LogFilter", u"Kosongkan", None))
        pass
    # retranslateUi

