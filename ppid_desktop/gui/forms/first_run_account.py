"""Compiled by tools/compile_forms.py from ui/shell/first_run_account.ui; edit the form in Qt Designer, not this file."""

from PySide6.QtCore import (QCoreApplication, QDate, QDateTime, QLocale,
    QMetaObject, QObject, QPoint, QRect,
    QSize, QTime, QUrl, Qt)
from PySide6.QtGui import (QBrush, QColor, QConicalGradient, QCursor,
    QFont, QFontDatabase, QGradient, QIcon,
    QImage, QKeySequence, QLinearGradient, QPainter,
    QPalette, QPixmap, QRadialGradient, QTransform)
from PySide6.QtWidgets import (QApplication, QFrame, QHBoxLayout, QLabel,
    QSizePolicy, QSpacerItem, QVBoxLayout, QWidget)

from ppid_desktop.gui.kit.labelled_field import LabelledField
from ppid_desktop.gui.kit.password_editor import PasswordEditor

class Ui_FirstRunAccount(object):
    def setupUi(self, FirstRunAccount):
        if not FirstRunAccount.objectName():
            FirstRunAccount.setObjectName(u"FirstRunAccount")
        FirstRunAccount.setProperty(u"look", u"page")
        self.rootLayout = QVBoxLayout(FirstRunAccount)
        self.rootLayout.setSpacing(12)
        self.rootLayout.setObjectName(u"rootLayout")
        self.rootLayout.setContentsMargins(32, 24, 32, 24)
        self.titleLabel = QLabel(FirstRunAccount)
        self.titleLabel.setObjectName(u"titleLabel")
        self.titleLabel.setTextFormat(Qt.TextFormat.PlainText)
        self.titleLabel.setWordWrap(True)
        self.titleLabel.setProperty(u"look", u"title")

        self.rootLayout.addWidget(self.titleLabel)

        self.helpLabel = QLabel(FirstRunAccount)
        self.helpLabel.setObjectName(u"helpLabel")
        self.helpLabel.setTextFormat(Qt.TextFormat.PlainText)
        self.helpLabel.setWordWrap(True)
        self.helpLabel.setProperty(u"look", u"help")

        self.rootLayout.addWidget(self.helpLabel)

        self.headGap = QSpacerItem(20, 8, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)

        self.rootLayout.addItem(self.headGap)

        self.personCard = QFrame(FirstRunAccount)
        self.personCard.setObjectName(u"personCard")
        self.personCard.setProperty(u"look", u"card")
        self.personLayout = QVBoxLayout(self.personCard)
        self.personLayout.setSpacing(12)
        self.personLayout.setObjectName(u"personLayout")
        self.personLayout.setContentsMargins(16, 16, 16, 16)
        self.personHeading = QLabel(self.personCard)
        self.personHeading.setObjectName(u"personHeading")
        self.personHeading.setTextFormat(Qt.TextFormat.PlainText)
        self.personHeading.setWordWrap(True)
        self.personHeading.setProperty(u"look", u"heading")

        self.personLayout.addWidget(self.personHeading)

        self.personRow = QHBoxLayout()
        self.personRow.setSpacing(16)
        self.personRow.setObjectName(u"personRow")
        self.nameField = LabelledField(self.personCard)
        self.nameField.setObjectName(u"nameField")

        self.personRow.addWidget(self.nameField)

        self.positionField = LabelledField(self.personCard)
        self.positionField.setObjectName(u"positionField")

        self.personRow.addWidget(self.positionField)

        self.personRow.setStretch(0, 1)
        self.personRow.setStretch(1, 1)

        self.personLayout.addLayout(self.personRow)

        self.nipRow = QHBoxLayout()
        self.nipRow.setSpacing(16)
        self.nipRow.setObjectName(u"nipRow")
        self.kindField = LabelledField(self.personCard)
        self.kindField.setObjectName(u"kindField")

        self.nipRow.addWidget(self.kindField)

        self.nipField = LabelledField(self.personCard)
        self.nipField.setObjectName(u"nipField")

        self.nipRow.addWidget(self.nipField)

        self.nipRow.setStretch(0, 1)
        self.nipRow.setStretch(1, 1)

        self.personLayout.addLayout(self.nipRow)


        self.rootLayout.addWidget(self.personCard)

        self.loginCard = QFrame(FirstRunAccount)
        self.loginCard.setObjectName(u"loginCard")
        self.loginCard.setProperty(u"look", u"card")
        self.loginLayout = QVBoxLayout(self.loginCard)
        self.loginLayout.setSpacing(4)
        self.loginLayout.setObjectName(u"loginLayout")
        self.loginLayout.setContentsMargins(16, 16, 16, 16)
        self.loginHeading = QLabel(self.loginCard)
        self.loginHeading.setObjectName(u"loginHeading")
        self.loginHeading.setTextFormat(Qt.TextFormat.PlainText)
        self.loginHeading.setWordWrap(True)
        self.loginHeading.setProperty(u"look", u"heading")

        self.loginLayout.addWidget(self.loginHeading)

        self.loginHeadingGap = QSpacerItem(20, 4, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)

        self.loginLayout.addItem(self.loginHeadingGap)

        self.loginField = LabelledField(self.loginCard)
        self.loginField.setObjectName(u"loginField")

        self.loginLayout.addWidget(self.loginField)

        self.loginGap = QSpacerItem(20, 6, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)

        self.loginLayout.addItem(self.loginGap)

        self.passwordLabel = QLabel(self.loginCard)
        self.passwordLabel.setObjectName(u"passwordLabel")
        self.passwordLabel.setTextFormat(Qt.TextFormat.PlainText)
        self.passwordLabel.setWordWrap(True)
        self.passwordLabel.setProperty(u"look", u"label")

        self.loginLayout.addWidget(self.passwordLabel)

        self.passwordEditor = PasswordEditor(self.loginCard)
        self.passwordEditor.setObjectName(u"passwordEditor")

        self.loginLayout.addWidget(self.passwordEditor)

        self.strengthLabel = QLabel(self.loginCard)
        self.strengthLabel.setObjectName(u"strengthLabel")
        self.strengthLabel.setTextFormat(Qt.TextFormat.PlainText)
        self.strengthLabel.setWordWrap(True)
        self.strengthLabel.setProperty(u"look", u"help")

        self.loginLayout.addWidget(self.strengthLabel)

        self.repeatGap = QSpacerItem(20, 6, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)

        self.loginLayout.addItem(self.repeatGap)

        self.repeatLabel = QLabel(self.loginCard)
        self.repeatLabel.setObjectName(u"repeatLabel")
        self.repeatLabel.setTextFormat(Qt.TextFormat.PlainText)
        self.repeatLabel.setWordWrap(True)
        self.repeatLabel.setProperty(u"look", u"label")

        self.loginLayout.addWidget(self.repeatLabel)

        self.repeatEditor = PasswordEditor(self.loginCard)
        self.repeatEditor.setObjectName(u"repeatEditor")

        self.loginLayout.addWidget(self.repeatEditor)

        self.repeatProblemLabel = QLabel(self.loginCard)
        self.repeatProblemLabel.setObjectName(u"repeatProblemLabel")
        self.repeatProblemLabel.setTextFormat(Qt.TextFormat.PlainText)
        self.repeatProblemLabel.setWordWrap(True)
        self.repeatProblemLabel.setProperty(u"look", u"problem")

        self.loginLayout.addWidget(self.repeatProblemLabel)


        self.rootLayout.addWidget(self.loginCard)

        self.pageSpacer = QSpacerItem(20, 24, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.rootLayout.addItem(self.pageSpacer)


        self.retranslateUi(FirstRunAccount)

        QMetaObject.connectSlotsByName(FirstRunAccount)
    # setupUi

    def retranslateUi(self, FirstRunAccount):
        self.titleLabel.setText(QCoreApplication.translate("FirstRunAccount", u"Akun pertama", None))
        self.helpLabel.setText(QCoreApplication.translate("FirstRunAccount", u"Akun ini memegang semua peran: petugas, arsiparis, dan administrator. Akun lain dapat ditambahkan kemudian.", None))
        self.personHeading.setText(QCoreApplication.translate("FirstRunAccount", u"Pemilik akun", None))
        self.loginHeading.setText(QCoreApplication.translate("FirstRunAccount", u"Masuk", None))
        self.passwordLabel.setText(QCoreApplication.translate("FirstRunAccount", u"Kata sandi", None))
        self.strengthLabel.setText("")
        self.repeatLabel.setText(QCoreApplication.translate("FirstRunAccount", u"Ulangi kata sandi", None))
        self.repeatProblemLabel.setText("")
        pass
    # retranslateUi

