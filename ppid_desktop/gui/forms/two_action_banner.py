"""Compiled by tools/compile_forms.py from ui/case/two_action_banner.ui; edit the form in Qt Designer, not this file."""

from PySide6.QtCore import (QCoreApplication, QDate, QDateTime, QLocale,
    QMetaObject, QObject, QPoint, QRect,
    QSize, QTime, QUrl, Qt)
from PySide6.QtGui import (QBrush, QColor, QConicalGradient, QCursor,
    QFont, QFontDatabase, QGradient, QIcon,
    QImage, QKeySequence, QLinearGradient, QPainter,
    QPalette, QPixmap, QRadialGradient, QTransform)
from PySide6.QtWidgets import (QApplication, QFrame, QHBoxLayout, QLabel,
    QPushButton, QSizePolicy, QVBoxLayout, QWidget)

from ppid_desktop.gui.kit.icon_label import IconLabel
from ppid_desktop.gui.kit.responsive_row import ResponsiveRow

class Ui_TwoActionBannerForm(object):
    def setupUi(self, TwoActionBannerForm):
        if not TwoActionBannerForm.objectName():
            TwoActionBannerForm.setObjectName(u"TwoActionBannerForm")
        TwoActionBannerForm.setProperty(u"look", u"warning")
        self.rootLayout = QVBoxLayout(TwoActionBannerForm)
        self.rootLayout.setSpacing(16)
        self.rootLayout.setObjectName(u"rootLayout")
        self.rootLayout.setContentsMargins(12, 8, 12, 8)
        self.choiceRow = ResponsiveRow(TwoActionBannerForm)
        self.choiceRow.setObjectName(u"choiceRow")
        self.choiceRow.setProperty(u"easyWidth", 300)
        self.choiceRowLayout = QHBoxLayout(self.choiceRow)
        self.choiceRowLayout.setSpacing(10)
        self.choiceRowLayout.setObjectName(u"choiceRowLayout")
        self.choiceRowLayout.setContentsMargins(0, 0, 0, 0)
        self.textLayout = QHBoxLayout()
        self.textLayout.setSpacing(10)
        self.textLayout.setObjectName(u"textLayout")
        self.textLayout.setContentsMargins(0, 0, 0, 0)
        self.iconLabel = IconLabel(self.choiceRow)
        self.iconLabel.setObjectName(u"iconLabel")

        self.textLayout.addWidget(self.iconLabel)

        self.textLabel = QLabel(self.choiceRow)
        self.textLabel.setObjectName(u"textLabel")
        self.textLabel.setTextFormat(Qt.TextFormat.PlainText)
        self.textLabel.setWordWrap(True)

        self.textLayout.addWidget(self.textLabel)

        self.textLayout.setStretch(1, 1)

        self.choiceRowLayout.addLayout(self.textLayout)

        self.buttonLayout = QHBoxLayout()
        self.buttonLayout.setSpacing(10)
        self.buttonLayout.setObjectName(u"buttonLayout")
        self.buttonLayout.setContentsMargins(0, 0, 0, 0)
        self.firstButton = QPushButton(self.choiceRow)
        self.firstButton.setObjectName(u"firstButton")

        self.buttonLayout.addWidget(self.firstButton)

        self.secondButton = QPushButton(self.choiceRow)
        self.secondButton.setObjectName(u"secondButton")

        self.buttonLayout.addWidget(self.secondButton)


        self.choiceRowLayout.addLayout(self.buttonLayout)

        self.choiceRowLayout.setStretch(0, 1)

        self.rootLayout.addWidget(self.choiceRow)


        self.retranslateUi(TwoActionBannerForm)

        QMetaObject.connectSlotsByName(TwoActionBannerForm)
    # setupUi

    def retranslateUi(self, TwoActionBannerForm):
        self.textLabel.setText("")
        self.firstButton.setText("")
        self.secondButton.setText("")
        pass
    # retranslateUi

