"""Compiled by tools/compile_forms.py from ui/settings/settings_messages.ui; edit the form in Qt Designer, not this file."""

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

from ppid_desktop.gui.kit.bars import BannerBar
from ppid_desktop.gui.kit.form_scroll import FormScroll
from ppid_desktop.gui.kit.labelled_field import LabelledField
from ppid_desktop.gui.kit.responsive_row import ResponsiveRow

class Ui_SettingsMessages(object):
    def setupUi(self, SettingsMessages):
        if not SettingsMessages.objectName():
            SettingsMessages.setObjectName(u"SettingsMessages")
        self.rootLayout = QVBoxLayout(SettingsMessages)
        self.rootLayout.setSpacing(12)
        self.rootLayout.setObjectName(u"rootLayout")
        self.rootLayout.setContentsMargins(24, 16, 24, 16)
        self.titleLabel = QLabel(SettingsMessages)
        self.titleLabel.setObjectName(u"titleLabel")
        self.titleLabel.setTextFormat(Qt.TextFormat.PlainText)
        self.titleLabel.setWordWrap(True)
        self.titleLabel.setProperty(u"look", u"title")

        self.rootLayout.addWidget(self.titleLabel)

        self.helpLabel = QLabel(SettingsMessages)
        self.helpLabel.setObjectName(u"helpLabel")
        self.helpLabel.setTextFormat(Qt.TextFormat.PlainText)
        self.helpLabel.setWordWrap(True)
        self.helpLabel.setProperty(u"look", u"help")

        self.rootLayout.addWidget(self.helpLabel)

        self.noticeBar = BannerBar(SettingsMessages)
        self.noticeBar.setObjectName(u"noticeBar")

        self.rootLayout.addWidget(self.noticeBar)

        self.scroll = FormScroll(SettingsMessages)
        self.scroll.setObjectName(u"scroll")
        self.scroll.setWidgetResizable(True)
        self.scrollBody = QWidget()
        self.scrollBody.setObjectName(u"scrollBody")
        self.scrollBodyLayout = QVBoxLayout(self.scrollBody)
        self.scrollBodyLayout.setSpacing(12)
        self.scrollBodyLayout.setObjectName(u"scrollBodyLayout")
        self.scrollBodyLayout.setContentsMargins(0, 0, 0, 0)
        self.textCard = QFrame(self.scrollBody)
        self.textCard.setObjectName(u"textCard")
        self.textCard.setProperty(u"look", u"card")
        self.textCardLayout = QVBoxLayout(self.textCard)
        self.textCardLayout.setSpacing(12)
        self.textCardLayout.setObjectName(u"textCardLayout")
        self.textCardLayout.setContentsMargins(16, 16, 16, 16)
        self.kindField = LabelledField(self.textCard)
        self.kindField.setObjectName(u"kindField")

        self.textCardLayout.addWidget(self.kindField)

        self.textField = LabelledField(self.textCard)
        self.textField.setObjectName(u"textField")

        self.textCardLayout.addWidget(self.textField)

        self.tokensLabel = QLabel(self.textCard)
        self.tokensLabel.setObjectName(u"tokensLabel")
        self.tokensLabel.setTextFormat(Qt.TextFormat.PlainText)
        self.tokensLabel.setWordWrap(True)
        self.tokensLabel.setProperty(u"look", u"help")

        self.textCardLayout.addWidget(self.tokensLabel)

        self.buttonRow = ResponsiveRow(self.textCard)
        self.buttonRow.setObjectName(u"buttonRow")
        self.buttonLayout = QHBoxLayout(self.buttonRow)
        self.buttonLayout.setSpacing(8)
        self.buttonLayout.setObjectName(u"buttonLayout")
        self.buttonLayout.setContentsMargins(0, 0, 0, 0)
        self.spacer1 = QSpacerItem(40, 20, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.buttonLayout.addItem(self.spacer1)

        self.restoreButton = QPushButton(self.buttonRow)
        self.restoreButton.setObjectName(u"restoreButton")

        self.buttonLayout.addWidget(self.restoreButton)


        self.textCardLayout.addWidget(self.buttonRow)


        self.scrollBodyLayout.addWidget(self.textCard)

        self.exampleCard = QFrame(self.scrollBody)
        self.exampleCard.setObjectName(u"exampleCard")
        self.exampleCard.setProperty(u"look", u"card")
        self.exampleCardLayout = QVBoxLayout(self.exampleCard)
        self.exampleCardLayout.setSpacing(12)
        self.exampleCardLayout.setObjectName(u"exampleCardLayout")
        self.exampleCardLayout.setContentsMargins(16, 16, 16, 16)
        self.exampleTitle = QLabel(self.exampleCard)
        self.exampleTitle.setObjectName(u"exampleTitle")
        self.exampleTitle.setTextFormat(Qt.TextFormat.PlainText)
        self.exampleTitle.setWordWrap(True)
        self.exampleTitle.setProperty(u"look", u"label")

        self.exampleCardLayout.addWidget(self.exampleTitle)

        self.exampleLabel = QLabel(self.exampleCard)
        self.exampleLabel.setObjectName(u"exampleLabel")
        self.exampleLabel.setTextFormat(Qt.TextFormat.PlainText)
        self.exampleLabel.setWordWrap(True)

        self.exampleCardLayout.addWidget(self.exampleLabel)


        self.scrollBodyLayout.addWidget(self.exampleCard)

        self.spacer2 = QSpacerItem(20, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.scrollBodyLayout.addItem(self.spacer2)

        self.scroll.setWidget(self.scrollBody)

        self.rootLayout.addWidget(self.scroll)

        self.rootLayout.setStretch(3, 1)

        self.retranslateUi(SettingsMessages)

        QMetaObject.connectSlotsByName(SettingsMessages)
    # setupUi

    def retranslateUi(self, SettingsMessages):
        self.titleLabel.setText(QCoreApplication.translate("SettingsMessages", u"Teks pesan", None))
        self.helpLabel.setText(QCoreApplication.translate("SettingsMessages", u"Teks yang disalin dengan Salin pesan dan Salin pengingat. Judul informasi yang dikecualikan tidak pernah dicantumkan.", None))
        self.tokensLabel.setText("")
        self.restoreButton.setText(QCoreApplication.translate("SettingsMessages", u"Kembalikan teks bawaan", None))
        self.exampleTitle.setText(QCoreApplication.translate("SettingsMessages", u"Contoh", None))
        self.exampleLabel.setText("")
        pass
    # retranslateUi

