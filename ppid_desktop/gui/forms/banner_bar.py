"""Compiled by tools/compile_forms.py from ui/kit/banner_bar.ui; edit the form in Qt Designer, not this file."""

from PySide6.QtCore import (QCoreApplication, QDate, QDateTime, QLocale,
    QMetaObject, QObject, QPoint, QRect,
    QSize, QTime, QUrl, Qt)
from PySide6.QtGui import (QBrush, QColor, QConicalGradient, QCursor,
    QFont, QFontDatabase, QGradient, QIcon,
    QImage, QKeySequence, QLinearGradient, QPainter,
    QPalette, QPixmap, QRadialGradient, QTransform)
from PySide6.QtWidgets import (QApplication, QFrame, QHBoxLayout, QLabel,
    QPushButton, QSizePolicy, QToolButton, QWidget)

from ppid_desktop.gui.kit.icon_label import IconLabel

class Ui_BannerBar(object):
    def setupUi(self, BannerBar):
        if not BannerBar.objectName():
            BannerBar.setObjectName(u"BannerBar")
        self.rootLayout = QHBoxLayout(BannerBar)
        self.rootLayout.setSpacing(12)
        self.rootLayout.setObjectName(u"rootLayout")
        self.rootLayout.setContentsMargins(12, 8, 12, 8)
        self.iconLabel = IconLabel(BannerBar)
        self.iconLabel.setObjectName(u"iconLabel")

        self.rootLayout.addWidget(self.iconLabel)

        self.textLabel = QLabel(BannerBar)
        self.textLabel.setObjectName(u"textLabel")
        self.textLabel.setTextFormat(Qt.TextFormat.PlainText)
        self.textLabel.setWordWrap(True)

        self.rootLayout.addWidget(self.textLabel)

        self.actionButton = QPushButton(BannerBar)
        self.actionButton.setObjectName(u"actionButton")

        self.rootLayout.addWidget(self.actionButton)

        self.closeButton = QToolButton(BannerBar)
        self.closeButton.setObjectName(u"closeButton")
        self.closeButton.setProperty(u"look", u"quiet")

        self.rootLayout.addWidget(self.closeButton)

        self.rootLayout.setStretch(1, 1)

        self.retranslateUi(BannerBar)

        QMetaObject.connectSlotsByName(BannerBar)
    # setupUi

    def retranslateUi(self, BannerBar):
        self.textLabel.setText("")
        self.actionButton.setText(QCoreApplication.translate("BannerBar", u"Buka", None))
        self.closeButton.setText("")
#if QT_CONFIG(accessibility)
        self.closeButton.setAccessibleName(QCoreApplication.translate("BannerBar", u"Tutup pemberitahuan", None))
#endif // QT_CONFIG(accessibility)
        pass
    # retranslateUi

