"""Compiled by tools/compile_forms.py from ui/app/wait_view.ui; edit the form in Qt Designer, not this file."""

from PySide6.QtCore import (QCoreApplication, QDate, QDateTime, QLocale,
    QMetaObject, QObject, QPoint, QRect,
    QSize, QTime, QUrl, Qt)
from PySide6.QtGui import (QBrush, QColor, QConicalGradient, QCursor,
    QFont, QFontDatabase, QGradient, QIcon,
    QImage, QKeySequence, QLinearGradient, QPainter,
    QPalette, QPixmap, QRadialGradient, QTransform)
from PySide6.QtWidgets import (QApplication, QFrame, QHBoxLayout, QLabel,
    QProgressBar, QSizePolicy, QSpacerItem, QVBoxLayout,
    QWidget)

class Ui_WaitView(object):
    def setupUi(self, WaitView):
        if not WaitView.objectName():
            WaitView.setObjectName(u"WaitView")
        WaitView.setProperty(u"look", u"page")
        self.rootLayout = QVBoxLayout(WaitView)
        self.rootLayout.setSpacing(8)
        self.rootLayout.setObjectName(u"rootLayout")
        self.rootLayout.setContentsMargins(24, 24, 24, 24)
        self.topSpacer = QSpacerItem(20, 20, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.rootLayout.addItem(self.topSpacer)

        self.middleLayout = QHBoxLayout()
        self.middleLayout.setSpacing(8)
        self.middleLayout.setObjectName(u"middleLayout")
        self.middleLayout.setContentsMargins(0, 0, 0, 0)
        self.leftSpacer = QSpacerItem(20, 20, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.middleLayout.addItem(self.leftSpacer)

        self.body = QFrame(WaitView)
        self.body.setObjectName(u"body")
        self.body.setProperty(u"look", u"card")
        self.body.setMaximumSize(QSize(620, 16777215))
        self.body.setMinimumSize(QSize(420, 0))
        self.bodyLayout = QVBoxLayout(self.body)
        self.bodyLayout.setSpacing(12)
        self.bodyLayout.setObjectName(u"bodyLayout")
        self.bodyLayout.setContentsMargins(32, 32, 32, 32)
        self.textLabel = QLabel(self.body)
        self.textLabel.setObjectName(u"textLabel")
        self.textLabel.setTextFormat(Qt.TextFormat.PlainText)
        self.textLabel.setWordWrap(True)
        self.textLabel.setProperty(u"look", u"heading")

        self.bodyLayout.addWidget(self.textLabel)

        self.helpLabel = QLabel(self.body)
        self.helpLabel.setObjectName(u"helpLabel")
        self.helpLabel.setTextFormat(Qt.TextFormat.PlainText)
        self.helpLabel.setWordWrap(True)
        self.helpLabel.setProperty(u"look", u"help")

        self.bodyLayout.addWidget(self.helpLabel)

        self.bar = QProgressBar(self.body)
        self.bar.setObjectName(u"bar")
        self.bar.setMaximum(0)
        self.bar.setTextVisible(False)

        self.bodyLayout.addWidget(self.bar)


        self.middleLayout.addWidget(self.body)

        self.rightSpacer = QSpacerItem(20, 20, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.middleLayout.addItem(self.rightSpacer)

        self.middleLayout.setStretch(0, 1)
        self.middleLayout.setStretch(1, 6)
        self.middleLayout.setStretch(2, 1)

        self.rootLayout.addLayout(self.middleLayout)

        self.bottomSpacer = QSpacerItem(20, 20, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.rootLayout.addItem(self.bottomSpacer)

        self.rootLayout.setStretch(0, 1)
        self.rootLayout.setStretch(2, 1)

        self.retranslateUi(WaitView)

        QMetaObject.connectSlotsByName(WaitView)
    # setupUi

    def retranslateUi(self, WaitView):
        self.textLabel.setText("")
        self.helpLabel.setText("")
#if QT_CONFIG(accessibility)
        self.bar.setAccessibleName(QCoreApplication.translate("WaitView", u"Sedang berlangsung", None))
#endif // QT_CONFIG(accessibility)
        pass
    # retranslateUi

