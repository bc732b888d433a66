"""Compiled by tools/compile_forms.py from ui/app/unopened_view.ui; edit the form in Qt Designer, not this file."""

from PySide6.QtCore import (QCoreApplication, QDate, QDateTime, QLocale,
    QMetaObject, QObject, QPoint, QRect,
    QSize, QTime, QUrl, Qt)
from PySide6.QtGui import (QBrush, QColor, QConicalGradient, QCursor,
    QFont, QFontDatabase, QGradient, QIcon,
    QImage, QKeySequence, QLinearGradient, QPainter,
    QPalette, QPixmap, QRadialGradient, QTransform)
from PySide6.QtWidgets import (QApplication, QFrame, QHBoxLayout, QLabel,
    QPushButton, QSizePolicy, QSpacerItem, QVBoxLayout,
    QWidget)

from ppid_desktop.gui.kit.icon_label import IconLabel

class Ui_UnopenedView(object):
    def setupUi(self, UnopenedView):
        if not UnopenedView.objectName():
            UnopenedView.setObjectName(u"UnopenedView")
        UnopenedView.setProperty(u"look", u"page")
        self.rootLayout = QVBoxLayout(UnopenedView)
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

        self.body = QFrame(UnopenedView)
        self.body.setObjectName(u"body")
        self.body.setProperty(u"look", u"card")
        self.body.setMaximumSize(QSize(620, 16777215))
        self.body.setMinimumSize(QSize(420, 0))
        self.bodyLayout = QVBoxLayout(self.body)
        self.bodyLayout.setSpacing(12)
        self.bodyLayout.setObjectName(u"bodyLayout")
        self.bodyLayout.setContentsMargins(32, 32, 32, 32)
        self.iconLabel = IconLabel(self.body)
        self.iconLabel.setObjectName(u"iconLabel")

        self.bodyLayout.addWidget(self.iconLabel)

        self.whatLabel = QLabel(self.body)
        self.whatLabel.setObjectName(u"whatLabel")
        self.whatLabel.setTextFormat(Qt.TextFormat.PlainText)
        self.whatLabel.setWordWrap(True)
        self.whatLabel.setProperty(u"look", u"heading")

        self.bodyLayout.addWidget(self.whatLabel)

        self.meaningLabel = QLabel(self.body)
        self.meaningLabel.setObjectName(u"meaningLabel")
        self.meaningLabel.setTextFormat(Qt.TextFormat.PlainText)
        self.meaningLabel.setWordWrap(True)

        self.bodyLayout.addWidget(self.meaningLabel)

        self.stepLabel = QLabel(self.body)
        self.stepLabel.setObjectName(u"stepLabel")
        self.stepLabel.setTextFormat(Qt.TextFormat.PlainText)
        self.stepLabel.setWordWrap(True)

        self.bodyLayout.addWidget(self.stepLabel)

        self.folderLabel = QLabel(self.body)
        self.folderLabel.setObjectName(u"folderLabel")
        self.folderLabel.setTextFormat(Qt.TextFormat.PlainText)
        self.folderLabel.setWordWrap(True)
        self.folderLabel.setProperty(u"look", u"help")

        self.bodyLayout.addWidget(self.folderLabel)

        self.retryButton = QPushButton(self.body)
        self.retryButton.setObjectName(u"retryButton")
        self.retryButton.setProperty(u"look", u"primary")

        self.bodyLayout.addWidget(self.retryButton)

        self.backButton = QPushButton(self.body)
        self.backButton.setObjectName(u"backButton")

        self.bodyLayout.addWidget(self.backButton)

        self.otherButton = QPushButton(self.body)
        self.otherButton.setObjectName(u"otherButton")

        self.bodyLayout.addWidget(self.otherButton)

        self.restoreButton = QPushButton(self.body)
        self.restoreButton.setObjectName(u"restoreButton")

        self.bodyLayout.addWidget(self.restoreButton)

        self.newButton = QPushButton(self.body)
        self.newButton.setObjectName(u"newButton")

        self.bodyLayout.addWidget(self.newButton)

        self.leaveButton = QPushButton(self.body)
        self.leaveButton.setObjectName(u"leaveButton")

        self.bodyLayout.addWidget(self.leaveButton)


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

        self.retranslateUi(UnopenedView)

        QMetaObject.connectSlotsByName(UnopenedView)
    # setupUi

    def retranslateUi(self, UnopenedView):
        self.whatLabel.setText("")
        self.meaningLabel.setText("")
        self.stepLabel.setText("")
        self.folderLabel.setText("")
        self.retryButton.setText(QCoreApplication.translate("UnopenedView", u"Coba lagi", None))
        self.backButton.setText(QCoreApplication.translate("UnopenedView", u"Kembali ke halaman Masuk", None))
        self.otherButton.setText(QCoreApplication.translate("UnopenedView", u"Buka ruang kerja lain", None))
        self.restoreButton.setText(QCoreApplication.translate("UnopenedView", u"Pulihkan dari cadangan...", None))
        self.newButton.setText(QCoreApplication.translate("UnopenedView", u"Buat ruang kerja baru", None))
        self.leaveButton.setText(QCoreApplication.translate("UnopenedView", u"Keluar", None))
        pass
    # retranslateUi

