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

class Ui_TwoActionBannerForm(object):
    def setupUi(self, TwoActionBannerForm):
        if not TwoActionBannerForm.objectName():
            TwoActionBannerForm.setObjectName(u"TwoActionBannerForm")
        TwoActionBannerForm.setProperty(u"look", u"warning")
        self.rootLayout = QVBoxLayout(TwoActionBannerForm)
        self.rootLayout.setSpacing(16)
        self.rootLayout.setObjectName(u"rootLayout")
        self.rootLayout.setContentsMargins(12, 8, 12, 8)
        self.bannerLayout = QHBoxLayout()
        self.bannerLayout.setSpacing(10)
        self.bannerLayout.setObjectName(u"bannerLayout")
        self.bannerLayout.setContentsMargins(0, 0, 0, 0)
        self.iconLabel = IconLabel(TwoActionBannerForm)
        self.iconLabel.setObjectName(u"iconLabel")

        self.bannerLayout.addWidget(self.iconLabel)

        self.textLabel = QLabel(TwoActionBannerForm)
        self.textLabel.setObjectName(u"textLabel")
        self.textLabel.setTextFormat(Qt.TextFormat.PlainText)
        self.textLabel.setWordWrap(True)

        self.bannerLayout.addWidget(self.textLabel)

        self.firstButton = QPushButton(TwoActionBannerForm)
        self.firstButton.setObjectName(u"firstButton")

        self.bannerLayout.addWidget(self.firstButton)

        self.secondButton = QPushButton(TwoActionBannerForm)
        self.secondButton.setObjectName(u"secondButton")

        self.bannerLayout.addWidget(self.secondButton)

        self.bannerLayout.setStretch(1, 1)

        self.rootLayout.addLayout(self.bannerLayout)


        self.retranslateUi(TwoActionBannerForm)

        QMetaObject.connectSlotsByName(TwoActionBannerForm)
    # setupUi

    def retranslateUi(self, TwoActionBannerForm):
        self.textLabel.setText("")
        self.firstButton.setText("")
        self.secondButton.setText("")
        pass
    # retranslateUi

