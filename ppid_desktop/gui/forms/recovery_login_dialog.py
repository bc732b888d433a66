"""Compiled by tools/compile_forms.py from ui/app/recovery_login_dialog.ui; edit the form in Qt Designer, not this file."""

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
from ppid_desktop.gui.kit.labelled_field import LabelledField
from ppid_desktop.gui.kit.password_editor import PasswordEditor

class Ui_RecoveryLoginDialog(object):
    def setupUi(self, RecoveryLoginDialog):
        if not RecoveryLoginDialog.objectName():
            RecoveryLoginDialog.setObjectName(u"RecoveryLoginDialog")
        RecoveryLoginDialog.setMinimumSize(QSize(560, 0))
        self.rootLayout = QVBoxLayout(RecoveryLoginDialog)
        self.rootLayout.setSpacing(8)
        self.rootLayout.setObjectName(u"rootLayout")
        self.rootLayout.setContentsMargins(0, 0, 0, 16)
        self.formScroll = FormScroll(RecoveryLoginDialog)
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
        self.introLabel.setProperty(u"look", u"help")

        self.formLayout.addWidget(self.introLabel)

        self.loginField = LabelledField(self.form)
        self.loginField.setObjectName(u"loginField")

        self.formLayout.addWidget(self.loginField)

        self.keyField = LabelledField(self.form)
        self.keyField.setObjectName(u"keyField")

        self.formLayout.addWidget(self.keyField)

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
        self.problemLabel = QLabel(RecoveryLoginDialog)
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

        self.cancelButton = QPushButton(RecoveryLoginDialog)
        self.cancelButton.setObjectName(u"cancelButton")

        self.footLayout.addWidget(self.cancelButton)

        self.saveButton = QPushButton(RecoveryLoginDialog)
        self.saveButton.setObjectName(u"saveButton")
        self.saveButton.setProperty(u"look", u"primary")

        self.footLayout.addWidget(self.saveButton)


        self.bottomLayout.addLayout(self.footLayout)


        self.rootLayout.addLayout(self.bottomLayout)

        self.rootLayout.setStretch(0, 1)

        self.retranslateUi(RecoveryLoginDialog)

        QMetaObject.connectSlotsByName(RecoveryLoginDialog)
    # setupUi

    def retranslateUi(self, RecoveryLoginDialog):
        self.introLabel.setText(QCoreApplication.translate("RecoveryLoginDialog", u"Ketik kunci pada lembar pemulihan, lalu pilih kata sandi baru untuk akun ini. Kunci pada lembar tetap berlaku.", None))
        self.passwordLabel.setText(QCoreApplication.translate("RecoveryLoginDialog", u"Kata sandi baru", None))
        self.strengthLabel.setText("")
        self.repeatLabel.setText(QCoreApplication.translate("RecoveryLoginDialog", u"Ulangi kata sandi baru", None))
        self.problemLabel.setText("")
        self.cancelButton.setText(QCoreApplication.translate("RecoveryLoginDialog", u"Batal", None))
        self.saveButton.setText(QCoreApplication.translate("RecoveryLoginDialog", u"Masuk", None))
        pass
    # retranslateUi

