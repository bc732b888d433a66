"""Compiled by tools/compile_forms.py from ui/shell/lock_view.ui; edit the form in Qt Designer, not this file."""

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
from ppid_desktop.gui.kit.password_editor import PasswordEditor

class Ui_LockView(object):
    def setupUi(self, LockView):
        if not LockView.objectName():
            LockView.setObjectName(u"LockView")
        LockView.setProperty(u"look", u"page")
        self.rootLayout = QHBoxLayout(LockView)
        self.rootLayout.setObjectName(u"rootLayout")
        self.rootLayout.setContentsMargins(24, 24, 24, 24)
        self.leftSpacer = QSpacerItem(20, 24, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.rootLayout.addItem(self.leftSpacer)

        self.columnLayout = QVBoxLayout()
        self.columnLayout.setObjectName(u"columnLayout")
        self.topSpacer = QSpacerItem(20, 24, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.columnLayout.addItem(self.topSpacer)

        self.card = QFrame(LockView)
        self.card.setObjectName(u"card")
        self.card.setProperty(u"look", u"card")
        self.card.setMinimumSize(QSize(420, 0))
        self.card.setMaximumSize(QSize(420, 16777215))
        self.cardLayout = QVBoxLayout(self.card)
        self.cardLayout.setSpacing(4)
        self.cardLayout.setObjectName(u"cardLayout")
        self.cardLayout.setContentsMargins(32, 28, 32, 24)
        self.iconLabel = IconLabel(self.card)
        self.iconLabel.setObjectName(u"iconLabel")

        self.cardLayout.addWidget(self.iconLabel, 0, Qt.AlignmentFlag.AlignHCenter)

        self.titleLabel = QLabel(self.card)
        self.titleLabel.setObjectName(u"titleLabel")
        self.titleLabel.setTextFormat(Qt.TextFormat.PlainText)
        self.titleLabel.setWordWrap(True)
        self.titleLabel.setProperty(u"look", u"title")
        self.titleLabel.setAlignment(Qt.AlignmentFlag.AlignCenter)

        self.cardLayout.addWidget(self.titleLabel)

        self.explanationLabel = QLabel(self.card)
        self.explanationLabel.setObjectName(u"explanationLabel")
        self.explanationLabel.setTextFormat(Qt.TextFormat.PlainText)
        self.explanationLabel.setWordWrap(True)
        self.explanationLabel.setProperty(u"look", u"help")
        self.explanationLabel.setAlignment(Qt.AlignmentFlag.AlignCenter)

        self.cardLayout.addWidget(self.explanationLabel)

        self.headGap = QSpacerItem(20, 12, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)

        self.cardLayout.addItem(self.headGap)

        self.accountLabel = QLabel(self.card)
        self.accountLabel.setObjectName(u"accountLabel")
        self.accountLabel.setTextFormat(Qt.TextFormat.PlainText)
        self.accountLabel.setWordWrap(True)
        self.accountLabel.setProperty(u"look", u"label")

        self.cardLayout.addWidget(self.accountLabel)

        self.passwordEditor = PasswordEditor(self.card)
        self.passwordEditor.setObjectName(u"passwordEditor")

        self.cardLayout.addWidget(self.passwordEditor)

        self.problemLabel = QLabel(self.card)
        self.problemLabel.setObjectName(u"problemLabel")
        self.problemLabel.setTextFormat(Qt.TextFormat.PlainText)
        self.problemLabel.setWordWrap(True)
        self.problemLabel.setProperty(u"look", u"problem")

        self.cardLayout.addWidget(self.problemLabel)

        self.buttonGap = QSpacerItem(20, 8, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)

        self.cardLayout.addItem(self.buttonGap)

        self.unlockButton = QPushButton(self.card)
        self.unlockButton.setObjectName(u"unlockButton")
        self.unlockButton.setProperty(u"look", u"primary")

        self.cardLayout.addWidget(self.unlockButton)

        self.switchButton = QPushButton(self.card)
        self.switchButton.setObjectName(u"switchButton")
        self.switchButton.setProperty(u"look", u"link")

        self.cardLayout.addWidget(self.switchButton)


        self.columnLayout.addWidget(self.card)

        self.bottomSpacer = QSpacerItem(20, 24, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.columnLayout.addItem(self.bottomSpacer)


        self.rootLayout.addLayout(self.columnLayout)

        self.rightSpacer = QSpacerItem(20, 24, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.rootLayout.addItem(self.rightSpacer)


        self.retranslateUi(LockView)

        self.unlockButton.setDefault(True)


        QMetaObject.connectSlotsByName(LockView)
    # setupUi

    def retranslateUi(self, LockView):
        self.titleLabel.setText(QCoreApplication.translate("LockView", u"Terkunci", None))
        self.explanationLabel.setText(QCoreApplication.translate("LockView", u"Isian terakhir sudah disimpan. Pekerjaan yang sedang berjalan tetap dilanjutkan.", None))
        self.accountLabel.setText("")
        self.problemLabel.setText("")
        self.unlockButton.setText(QCoreApplication.translate("LockView", u"Buka kunci", None))
        self.switchButton.setText(QCoreApplication.translate("LockView", u"Ganti pengguna", None))
        pass
    # retranslateUi

