"""Compiled by tools/compile_forms.py from ui/shell/login_view.ui; edit the form in Qt Designer, not this file."""

from PySide6.QtCore import (QCoreApplication, QDate, QDateTime, QLocale,
    QMetaObject, QObject, QPoint, QRect,
    QSize, QTime, QUrl, Qt)
from PySide6.QtGui import (QBrush, QColor, QConicalGradient, QCursor,
    QFont, QFontDatabase, QGradient, QIcon,
    QImage, QKeySequence, QLinearGradient, QPainter,
    QPalette, QPixmap, QRadialGradient, QTransform)
from PySide6.QtWidgets import (QApplication, QComboBox, QFrame, QHBoxLayout,
    QLabel, QPushButton, QSizePolicy, QSpacerItem,
    QVBoxLayout, QWidget)

from ppid_desktop.gui.kit.icon_label import IconLabel
from ppid_desktop.gui.kit.password_editor import PasswordEditor

class Ui_LoginView(object):
    def setupUi(self, LoginView):
        if not LoginView.objectName():
            LoginView.setObjectName(u"LoginView")
        LoginView.setProperty(u"look", u"page")
        self.rootLayout = QHBoxLayout(LoginView)
        self.rootLayout.setObjectName(u"rootLayout")
        self.rootLayout.setContentsMargins(24, 24, 24, 24)
        self.leftSpacer = QSpacerItem(20, 24, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.rootLayout.addItem(self.leftSpacer)

        self.columnLayout = QVBoxLayout()
        self.columnLayout.setObjectName(u"columnLayout")
        self.topSpacer = QSpacerItem(20, 24, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.columnLayout.addItem(self.topSpacer)

        self.card = QFrame(LoginView)
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

        self.officeLabel = QLabel(self.card)
        self.officeLabel.setObjectName(u"officeLabel")
        self.officeLabel.setTextFormat(Qt.TextFormat.PlainText)
        self.officeLabel.setWordWrap(True)
        self.officeLabel.setProperty(u"look", u"help")
        self.officeLabel.setAlignment(Qt.AlignmentFlag.AlignCenter)

        self.cardLayout.addWidget(self.officeLabel)

        self.headGap = QSpacerItem(20, 12, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)

        self.cardLayout.addItem(self.headGap)

        self.accountLabel = QLabel(self.card)
        self.accountLabel.setObjectName(u"accountLabel")
        self.accountLabel.setTextFormat(Qt.TextFormat.PlainText)
        self.accountLabel.setWordWrap(True)
        self.accountLabel.setProperty(u"look", u"label")

        self.cardLayout.addWidget(self.accountLabel)

        self.accountCombo = QComboBox(self.card)
        self.accountCombo.setObjectName(u"accountCombo")
        self.accountCombo.setEditable(True)
        self.accountCombo.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)

        self.cardLayout.addWidget(self.accountCombo)

        self.accountGap = QSpacerItem(20, 8, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)

        self.cardLayout.addItem(self.accountGap)

        self.passwordLabel = QLabel(self.card)
        self.passwordLabel.setObjectName(u"passwordLabel")
        self.passwordLabel.setTextFormat(Qt.TextFormat.PlainText)
        self.passwordLabel.setWordWrap(True)
        self.passwordLabel.setProperty(u"look", u"label")

        self.cardLayout.addWidget(self.passwordLabel)

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

        self.loginButton = QPushButton(self.card)
        self.loginButton.setObjectName(u"loginButton")
        self.loginButton.setProperty(u"look", u"primary")

        self.cardLayout.addWidget(self.loginButton)

        self.recoveryButton = QPushButton(self.card)
        self.recoveryButton.setObjectName(u"recoveryButton")
        self.recoveryButton.setProperty(u"look", u"link")

        self.cardLayout.addWidget(self.recoveryButton)

        self.restoreButton = QPushButton(self.card)
        self.restoreButton.setObjectName(u"restoreButton")
        self.restoreButton.setProperty(u"look", u"link")

        self.cardLayout.addWidget(self.restoreButton)

        self.otherButton = QPushButton(self.card)
        self.otherButton.setObjectName(u"otherButton")
        self.otherButton.setProperty(u"look", u"link")

        self.cardLayout.addWidget(self.otherButton)


        self.columnLayout.addWidget(self.card)

        self.bottomSpacer = QSpacerItem(20, 24, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.columnLayout.addItem(self.bottomSpacer)


        self.rootLayout.addLayout(self.columnLayout)

        self.rightSpacer = QSpacerItem(20, 24, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.rootLayout.addItem(self.rightSpacer)

#if QT_CONFIG(shortcut)
        self.accountLabel.setBuddy(self.accountCombo)
#endif // QT_CONFIG(shortcut)

        self.retranslateUi(LoginView)

        self.loginButton.setDefault(True)


        QMetaObject.connectSlotsByName(LoginView)
    # setupUi

    def retranslateUi(self, LoginView):
        self.titleLabel.setText(QCoreApplication.translate("LoginView", u"Masuk ke PPID Desktop", None))
        self.officeLabel.setText("")
        self.accountLabel.setText(QCoreApplication.translate("LoginView", u"Akun", None))
        self.passwordLabel.setText(QCoreApplication.translate("LoginView", u"Kata sandi", None))
        self.problemLabel.setText("")
        self.loginButton.setText(QCoreApplication.translate("LoginView", u"Masuk", None))
        self.recoveryButton.setText(QCoreApplication.translate("LoginView", u"Lupa kata sandi? Gunakan kunci pemulihan", None))
        self.restoreButton.setText(QCoreApplication.translate("LoginView", u"Pulihkan dari cadangan...", None))
        self.otherButton.setText(QCoreApplication.translate("LoginView", u"Buka ruang kerja lain...", None))
        pass
    # retranslateUi

