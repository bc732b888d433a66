"""Compiled by tools/compile_forms.py from ui/settings/settings_accounts.ui; edit the form in Qt Designer, not this file."""

from PySide6.QtCore import (QCoreApplication, QDate, QDateTime, QLocale,
    QMetaObject, QObject, QPoint, QRect,
    QSize, QTime, QUrl, Qt)
from PySide6.QtGui import (QBrush, QColor, QConicalGradient, QCursor,
    QFont, QFontDatabase, QGradient, QIcon,
    QImage, QKeySequence, QLinearGradient, QPainter,
    QPalette, QPixmap, QRadialGradient, QTransform)
from PySide6.QtWidgets import (QApplication, QFrame, QHBoxLayout, QHeaderView,
    QLabel, QPushButton, QScrollArea, QSizePolicy,
    QSpacerItem, QVBoxLayout, QWidget)

from ppid_desktop.gui.kit.bars import BannerBar
from ppid_desktop.gui.kit.responsive_row import ResponsiveRow
from ppid_desktop.gui.kit.row_table import RowTable
from ppid_desktop.gui.settings.recovery_panel import RecoveryPanel

class Ui_SettingsAccounts(object):
    def setupUi(self, SettingsAccounts):
        if not SettingsAccounts.objectName():
            SettingsAccounts.setObjectName(u"SettingsAccounts")
        SettingsAccounts.setProperty(u"look", u"page")
        self.rootLayout = QVBoxLayout(SettingsAccounts)
        self.rootLayout.setSpacing(8)
        self.rootLayout.setObjectName(u"rootLayout")
        self.rootLayout.setContentsMargins(0, 0, 0, 0)
        self.scrollArea = QScrollArea(SettingsAccounts)
        self.scrollArea.setObjectName(u"scrollArea")
        self.scrollArea.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.scrollArea.setWidgetResizable(True)
        self.scrollArea.setFrameShape(QFrame.Shape.NoFrame)
        self.content = QWidget()
        self.content.setObjectName(u"content")
        self.content.setProperty(u"look", u"page")
        self.cardsLayout = QVBoxLayout(self.content)
        self.cardsLayout.setSpacing(16)
        self.cardsLayout.setObjectName(u"cardsLayout")
        self.cardsLayout.setContentsMargins(24, 24, 24, 24)
        self.headLayout = QHBoxLayout()
        self.headLayout.setSpacing(12)
        self.headLayout.setObjectName(u"headLayout")
        self.headLayout.setContentsMargins(0, 0, 0, 0)
        self.titleLayout = QVBoxLayout()
        self.titleLayout.setSpacing(4)
        self.titleLayout.setObjectName(u"titleLayout")
        self.titleLayout.setContentsMargins(0, 0, 0, 0)
        self.titleLabel = QLabel(self.content)
        self.titleLabel.setObjectName(u"titleLabel")
        self.titleLabel.setTextFormat(Qt.TextFormat.PlainText)
        self.titleLabel.setWordWrap(True)
        self.titleLabel.setProperty(u"look", u"title")

        self.titleLayout.addWidget(self.titleLabel)

        self.helpLabel = QLabel(self.content)
        self.helpLabel.setObjectName(u"helpLabel")
        self.helpLabel.setTextFormat(Qt.TextFormat.PlainText)
        self.helpLabel.setWordWrap(True)
        self.helpLabel.setProperty(u"look", u"help")

        self.titleLayout.addWidget(self.helpLabel)


        self.headLayout.addLayout(self.titleLayout)

        self.headLayout.setStretch(0, 1)

        self.cardsLayout.addLayout(self.headLayout)

        self.noticeBar = BannerBar(self.content)
        self.noticeBar.setObjectName(u"noticeBar")

        self.cardsLayout.addWidget(self.noticeBar)

        self.ownCard = QFrame(self.content)
        self.ownCard.setObjectName(u"ownCard")
        self.ownCard.setProperty(u"look", u"card")
        self.ownCardLayout = QVBoxLayout(self.ownCard)
        self.ownCardLayout.setSpacing(12)
        self.ownCardLayout.setObjectName(u"ownCardLayout")
        self.ownCardLayout.setContentsMargins(16, 16, 16, 16)
        self.ownCardTitleLayout = QVBoxLayout()
        self.ownCardTitleLayout.setSpacing(4)
        self.ownCardTitleLayout.setObjectName(u"ownCardTitleLayout")
        self.ownCardTitleLayout.setContentsMargins(0, 0, 0, 0)
        self.ownCardTitleLabel = QLabel(self.ownCard)
        self.ownCardTitleLabel.setObjectName(u"ownCardTitleLabel")
        self.ownCardTitleLabel.setTextFormat(Qt.TextFormat.PlainText)
        self.ownCardTitleLabel.setWordWrap(True)
        self.ownCardTitleLabel.setProperty(u"look", u"heading")

        self.ownCardTitleLayout.addWidget(self.ownCardTitleLabel)

        self.ownCardHelpLabel = QLabel(self.ownCard)
        self.ownCardHelpLabel.setObjectName(u"ownCardHelpLabel")
        self.ownCardHelpLabel.setTextFormat(Qt.TextFormat.PlainText)
        self.ownCardHelpLabel.setWordWrap(True)
        self.ownCardHelpLabel.setProperty(u"look", u"help")

        self.ownCardTitleLayout.addWidget(self.ownCardHelpLabel)


        self.ownCardLayout.addLayout(self.ownCardTitleLayout)

        self.ownLayout = QHBoxLayout()
        self.ownLayout.setSpacing(8)
        self.ownLayout.setObjectName(u"ownLayout")
        self.ownLayout.setContentsMargins(0, 0, 0, 0)
        self.ownLabel = QLabel(self.ownCard)
        self.ownLabel.setObjectName(u"ownLabel")
        self.ownLabel.setTextFormat(Qt.TextFormat.PlainText)
        self.ownLabel.setWordWrap(True)

        self.ownLayout.addWidget(self.ownLabel)

        self.ownButton = QPushButton(self.ownCard)
        self.ownButton.setObjectName(u"ownButton")

        self.ownLayout.addWidget(self.ownButton)

        self.ownLayout.setStretch(0, 1)

        self.ownCardLayout.addLayout(self.ownLayout)


        self.cardsLayout.addWidget(self.ownCard)

        self.accountsCard = QFrame(self.content)
        self.accountsCard.setObjectName(u"accountsCard")
        self.accountsCard.setProperty(u"look", u"card")
        self.accountsCardLayout = QVBoxLayout(self.accountsCard)
        self.accountsCardLayout.setSpacing(12)
        self.accountsCardLayout.setObjectName(u"accountsCardLayout")
        self.accountsCardLayout.setContentsMargins(16, 16, 16, 16)
        self.accountsCardTitleLayout = QVBoxLayout()
        self.accountsCardTitleLayout.setSpacing(4)
        self.accountsCardTitleLayout.setObjectName(u"accountsCardTitleLayout")
        self.accountsCardTitleLayout.setContentsMargins(0, 0, 0, 0)
        self.accountsCardTitleLabel = QLabel(self.accountsCard)
        self.accountsCardTitleLabel.setObjectName(u"accountsCardTitleLabel")
        self.accountsCardTitleLabel.setTextFormat(Qt.TextFormat.PlainText)
        self.accountsCardTitleLabel.setWordWrap(True)
        self.accountsCardTitleLabel.setProperty(u"look", u"heading")

        self.accountsCardTitleLayout.addWidget(self.accountsCardTitleLabel)

        self.accountsCardHelpLabel = QLabel(self.accountsCard)
        self.accountsCardHelpLabel.setObjectName(u"accountsCardHelpLabel")
        self.accountsCardHelpLabel.setTextFormat(Qt.TextFormat.PlainText)
        self.accountsCardHelpLabel.setWordWrap(True)
        self.accountsCardHelpLabel.setProperty(u"look", u"help")

        self.accountsCardTitleLayout.addWidget(self.accountsCardHelpLabel)


        self.accountsCardLayout.addLayout(self.accountsCardTitleLayout)

        self.table = RowTable(self.accountsCard)
        self.table.setObjectName(u"table")
        self.table.setMinimumSize(QSize(0, 160))

        self.accountsCardLayout.addWidget(self.table)

        self.accountButtons = ResponsiveRow(self.accountsCard)
        self.accountButtons.setObjectName(u"accountButtons")
        self.accountButtonsLayout = QHBoxLayout(self.accountButtons)
        self.accountButtonsLayout.setSpacing(8)
        self.accountButtonsLayout.setObjectName(u"accountButtonsLayout")
        self.accountButtonsLayout.setContentsMargins(0, 0, 0, 0)
        self.addButton = QPushButton(self.accountButtons)
        self.addButton.setObjectName(u"addButton")

        self.accountButtonsLayout.addWidget(self.addButton)

        self.rolesButton = QPushButton(self.accountButtons)
        self.rolesButton.setObjectName(u"rolesButton")

        self.accountButtonsLayout.addWidget(self.rolesButton)

        self.passwordButton = QPushButton(self.accountButtons)
        self.passwordButton.setObjectName(u"passwordButton")

        self.accountButtonsLayout.addWidget(self.passwordButton)

        self.disableButton = QPushButton(self.accountButtons)
        self.disableButton.setObjectName(u"disableButton")

        self.accountButtonsLayout.addWidget(self.disableButton)

        self.accountSpacer = QSpacerItem(20, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.accountButtonsLayout.addItem(self.accountSpacer)


        self.accountsCardLayout.addWidget(self.accountButtons)


        self.cardsLayout.addWidget(self.accountsCard)

        self.recoveryPanel = RecoveryPanel(self.content)
        self.recoveryPanel.setObjectName(u"recoveryPanel")

        self.cardsLayout.addWidget(self.recoveryPanel)

        self.bottomSpacer = QSpacerItem(20, 20, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.cardsLayout.addItem(self.bottomSpacer)

        self.scrollArea.setWidget(self.content)

        self.rootLayout.addWidget(self.scrollArea)


        self.retranslateUi(SettingsAccounts)

        QMetaObject.connectSlotsByName(SettingsAccounts)
    # setupUi

    def retranslateUi(self, SettingsAccounts):
        self.titleLabel.setText(QCoreApplication.translate("SettingsAccounts", u"Akun", None))
        self.helpLabel.setText(QCoreApplication.translate("SettingsAccounts", u"Setiap orang masuk dengan akunnya sendiri; log mencatat siapa melakukan apa.", None))
        self.ownCardTitleLabel.setText(QCoreApplication.translate("SettingsAccounts", u"Kata sandi saya", None))
        self.ownCardHelpLabel.setText(QCoreApplication.translate("SettingsAccounts", u"Sedikitnya 10 karakter. Kata sandi tidak perlu diganti berkala.", None))
        self.ownLabel.setText("")
        self.ownButton.setText(QCoreApplication.translate("SettingsAccounts", u"Ganti kata sandi", None))
        self.accountsCardTitleLabel.setText(QCoreApplication.translate("SettingsAccounts", u"Akun di kantor ini", None))
        self.accountsCardHelpLabel.setText(QCoreApplication.translate("SettingsAccounts", u"Akun dinonaktifkan, tidak pernah dihapus.", None))
#if QT_CONFIG(accessibility)
        self.table.setAccessibleName(QCoreApplication.translate("SettingsAccounts", u"Akun", None))
#endif // QT_CONFIG(accessibility)
        self.addButton.setText(QCoreApplication.translate("SettingsAccounts", u"Tambah akun", None))
        self.rolesButton.setText(QCoreApplication.translate("SettingsAccounts", u"Ubah peran", None))
        self.passwordButton.setText(QCoreApplication.translate("SettingsAccounts", u"Beri kata sandi baru", None))
        self.disableButton.setText(QCoreApplication.translate("SettingsAccounts", u"Nonaktifkan", None))
        pass
    # retranslateUi

