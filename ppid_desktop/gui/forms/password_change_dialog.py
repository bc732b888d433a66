"""Compiled by tools/compile_forms.py from ui/settings/password_change_dialog.ui; edit the form in Qt Designer, not this file."""

from PySide6.QtCore import (QCoreApplication, QDate, QDateTime, QLocale,
    QMetaObject, QObject, QPoint, QRect,
    QSize, QTime, QUrl, Qt)
from PySide6.QtGui import (QBrush, QColor, QConicalGradient, QCursor,
    QFont, QFontDatabase, QGradient, QIcon,
    QImage, QKeySequence, QLinearGradient, QPainter,
    QPalette, QPixmap, QRadialGradient, QTransform)
from PySide6.QtWidgets import (QApplication, QDialog, QHBoxLayout, QLabel,
    QPushButton, QSizePolicy, QSpacerItem, QVBoxLayout,
    QWidget)

from ppid_desktop.gui.kit.form_scroll import FormScroll
from ppid_desktop.gui.kit.password_editor import PasswordEditor

class Ui_PasswordChangeDialog(object):
    def setupUi(self, PasswordChangeDialog):
        if not PasswordChangeDialog.objectName():
            PasswordChangeDialog.setObjectName(u"PasswordChangeDialog")
        PasswordChangeDialog.setMinimumSize(QSize(520, 0))
        self.rootLayout = QVBoxLayout(PasswordChangeDialog)
        self.rootLayout.setSpacing(8)
        self.rootLayout.setObjectName(u"rootLayout")
        self.rootLayout.setContentsMargins(0, 0, 0, 16)
        self.formScroll = FormScroll(PasswordChangeDialog)
        self.formScroll.setObjectName(u"formScroll")
        self.formScroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.form = QWidget()
        self.form.setObjectName(u"form")
        self.form.setProperty(u"look", u"page")
        self.formLayout = QVBoxLayout(self.form)
        self.formLayout.setSpacing(12)
        self.formLayout.setObjectName(u"formLayout")
        self.formLayout.setContentsMargins(24, 24, 24, 8)
        self.introLabel = QLabel(self.form)
        self.introLabel.setObjectName(u"introLabel")
        self.introLabel.setTextFormat(Qt.TextFormat.PlainText)
        self.introLabel.setWordWrap(True)

        self.formLayout.addWidget(self.introLabel)

        self.oldPanel = QWidget(self.form)
        self.oldPanel.setObjectName(u"oldPanel")
        self.oldLayout = QVBoxLayout(self.oldPanel)
        self.oldLayout.setSpacing(4)
        self.oldLayout.setObjectName(u"oldLayout")
        self.oldLayout.setContentsMargins(0, 0, 0, 0)
        self.oldLabel = QLabel(self.oldPanel)
        self.oldLabel.setObjectName(u"oldLabel")
        self.oldLabel.setTextFormat(Qt.TextFormat.PlainText)
        self.oldLabel.setWordWrap(True)
        self.oldLabel.setProperty(u"look", u"label")

        self.oldLayout.addWidget(self.oldLabel)

        self.oldEditor = PasswordEditor(self.oldPanel)
        self.oldEditor.setObjectName(u"oldEditor")

        self.oldLayout.addWidget(self.oldEditor)


        self.formLayout.addWidget(self.oldPanel)

        self.passwordLayout = QVBoxLayout()
        self.passwordLayout.setSpacing(4)
        self.passwordLayout.setObjectName(u"passwordLayout")
        self.passwordLayout.setContentsMargins(0, 0, 0, 0)
        self.passwordLabel = QLabel(self.form)
        self.passwordLabel.setObjectName(u"passwordLabel")
        self.passwordLabel.setTextFormat(Qt.TextFormat.PlainText)
        self.passwordLabel.setWordWrap(True)
        self.passwordLabel.setProperty(u"look", u"label")

        self.passwordLayout.addWidget(self.passwordLabel)

        self.passwordEditor = PasswordEditor(self.form)
        self.passwordEditor.setObjectName(u"passwordEditor")

        self.passwordLayout.addWidget(self.passwordEditor)

        self.strengthLabel = QLabel(self.form)
        self.strengthLabel.setObjectName(u"strengthLabel")
        self.strengthLabel.setTextFormat(Qt.TextFormat.PlainText)
        self.strengthLabel.setWordWrap(True)
        self.strengthLabel.setProperty(u"look", u"help")

        self.passwordLayout.addWidget(self.strengthLabel)


        self.formLayout.addLayout(self.passwordLayout)

        self.repeatLayout = QVBoxLayout()
        self.repeatLayout.setSpacing(4)
        self.repeatLayout.setObjectName(u"repeatLayout")
        self.repeatLayout.setContentsMargins(0, 0, 0, 0)
        self.repeatLabel = QLabel(self.form)
        self.repeatLabel.setObjectName(u"repeatLabel")
        self.repeatLabel.setTextFormat(Qt.TextFormat.PlainText)
        self.repeatLabel.setWordWrap(True)
        self.repeatLabel.setProperty(u"look", u"label")

        self.repeatLayout.addWidget(self.repeatLabel)

        self.repeatEditor = PasswordEditor(self.form)
        self.repeatEditor.setObjectName(u"repeatEditor")

        self.repeatLayout.addWidget(self.repeatEditor)


        self.formLayout.addLayout(self.repeatLayout)

        self.formScroll.setWidget(self.form)

        self.rootLayout.addWidget(self.formScroll)

        self.bottomLayout = QVBoxLayout()
        self.bottomLayout.setSpacing(8)
        self.bottomLayout.setObjectName(u"bottomLayout")
        self.bottomLayout.setContentsMargins(24, 0, 24, 0)
        self.problemLabel = QLabel(PasswordChangeDialog)
        self.problemLabel.setObjectName(u"problemLabel")
        self.problemLabel.setTextFormat(Qt.TextFormat.PlainText)
        self.problemLabel.setWordWrap(True)
        self.problemLabel.setProperty(u"look", u"problem")

        self.bottomLayout.addWidget(self.problemLabel)

        self.footLayout = QHBoxLayout()
        self.footLayout.setSpacing(8)
        self.footLayout.setObjectName(u"footLayout")
        self.footLayout.setContentsMargins(0, 0, 0, 0)
        self.footSpacer = QSpacerItem(20, 20, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.footLayout.addItem(self.footSpacer)

        self.cancelButton = QPushButton(PasswordChangeDialog)
        self.cancelButton.setObjectName(u"cancelButton")

        self.footLayout.addWidget(self.cancelButton)

        self.saveButton = QPushButton(PasswordChangeDialog)
        self.saveButton.setObjectName(u"saveButton")
        self.saveButton.setProperty(u"look", u"primary")

        self.footLayout.addWidget(self.saveButton)


        self.bottomLayout.addLayout(self.footLayout)


        self.rootLayout.addLayout(self.bottomLayout)

        self.rootLayout.setStretch(0, 1)

        self.retranslateUi(PasswordChangeDialog)

        QMetaObject.connectSlotsByName(PasswordChangeDialog)
    # setupUi

    def retranslateUi(self, PasswordChangeDialog):
        self.introLabel.setText("")
        self.oldLabel.setText(QCoreApplication.translate("PasswordChangeDialog", u"Kata sandi sekarang", None))
        self.passwordLabel.setText(QCoreApplication.translate("PasswordChangeDialog", u"Kata sandi baru", None))
        self.strengthLabel.setText("")
        self.repeatLabel.setText(QCoreApplication.translate("PasswordChangeDialog", u"Ulangi kata sandi baru", None))
        self.problemLabel.setText("")
        self.cancelButton.setText(QCoreApplication.translate("PasswordChangeDialog", u"Batal", None))
        self.saveButton.setText(QCoreApplication.translate("PasswordChangeDialog", u"Ganti kata sandi", None))
        pass
    # retranslateUi

