"""Compiled by tools/compile_forms.py from ui/settings/settings_draft.ui; edit the form in Qt Designer, not this file."""

from PySide6.QtCore import (QCoreApplication, QDate, QDateTime, QLocale,
    QMetaObject, QObject, QPoint, QRect,
    QSize, QTime, QUrl, Qt)
from PySide6.QtGui import (QBrush, QColor, QConicalGradient, QCursor,
    QFont, QFontDatabase, QGradient, QIcon,
    QImage, QKeySequence, QLinearGradient, QPainter,
    QPalette, QPixmap, QRadialGradient, QTransform)
from PySide6.QtWidgets import (QApplication, QFrame, QHBoxLayout, QLabel,
    QPushButton, QScrollArea, QSizePolicy, QSpacerItem,
    QVBoxLayout, QWidget)

from ppid_desktop.gui.kit.bars import BannerBar
from ppid_desktop.gui.kit.labelled_field import LabelledField
from ppid_desktop.gui.kit.responsive_row import ResponsiveRow
from ppid_desktop.gui.settings.draft_preview_panel import DraftPreviewPanel

class Ui_SettingsDraft(object):
    def setupUi(self, SettingsDraft):
        if not SettingsDraft.objectName():
            SettingsDraft.setObjectName(u"SettingsDraft")
        SettingsDraft.setProperty(u"look", u"page")
        self.rootLayout = QHBoxLayout(SettingsDraft)
        self.rootLayout.setSpacing(0)
        self.rootLayout.setObjectName(u"rootLayout")
        self.rootLayout.setContentsMargins(0, 0, 0, 0)
        self.scrollArea = QScrollArea(SettingsDraft)
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

        self.versionLayout = QHBoxLayout()
        self.versionLayout.setSpacing(8)
        self.versionLayout.setObjectName(u"versionLayout")
        self.versionLayout.setContentsMargins(0, 0, 0, 0)
        self.versionLabel = QLabel(self.content)
        self.versionLabel.setObjectName(u"versionLabel")
        self.versionLabel.setTextFormat(Qt.TextFormat.PlainText)
        self.versionLabel.setWordWrap(True)
        self.versionLabel.setProperty(u"look", u"help")

        self.versionLayout.addWidget(self.versionLabel)

        self.historyButton = QPushButton(self.content)
        self.historyButton.setObjectName(u"historyButton")

        self.versionLayout.addWidget(self.historyButton)

        self.previewButton = QPushButton(self.content)
        self.previewButton.setObjectName(u"previewButton")

        self.versionLayout.addWidget(self.previewButton)

        self.versionLayout.setStretch(0, 1)

        self.titleLayout.addLayout(self.versionLayout)


        self.cardsLayout.addLayout(self.titleLayout)

        self.noticeBar = BannerBar(self.content)
        self.noticeBar.setObjectName(u"noticeBar")

        self.cardsLayout.addWidget(self.noticeBar)

        self.signerCard = QFrame(self.content)
        self.signerCard.setObjectName(u"signerCard")
        self.signerCard.setProperty(u"look", u"card")
        self.signerCardLayout = QVBoxLayout(self.signerCard)
        self.signerCardLayout.setSpacing(12)
        self.signerCardLayout.setObjectName(u"signerCardLayout")
        self.signerCardLayout.setContentsMargins(16, 16, 16, 16)
        self.signerCardTitleLayout = QVBoxLayout()
        self.signerCardTitleLayout.setSpacing(4)
        self.signerCardTitleLayout.setObjectName(u"signerCardTitleLayout")
        self.signerCardTitleLayout.setContentsMargins(0, 0, 0, 0)
        self.signerCardTitleLabel = QLabel(self.signerCard)
        self.signerCardTitleLabel.setObjectName(u"signerCardTitleLabel")
        self.signerCardTitleLabel.setTextFormat(Qt.TextFormat.PlainText)
        self.signerCardTitleLabel.setWordWrap(True)
        self.signerCardTitleLabel.setProperty(u"look", u"heading")

        self.signerCardTitleLayout.addWidget(self.signerCardTitleLabel)

        self.signerCardHelpLabel = QLabel(self.signerCard)
        self.signerCardHelpLabel.setObjectName(u"signerCardHelpLabel")
        self.signerCardHelpLabel.setTextFormat(Qt.TextFormat.PlainText)
        self.signerCardHelpLabel.setWordWrap(True)
        self.signerCardHelpLabel.setProperty(u"look", u"help")

        self.signerCardTitleLayout.addWidget(self.signerCardHelpLabel)


        self.signerCardLayout.addLayout(self.signerCardTitleLayout)

        self.signerRow = ResponsiveRow(self.signerCard)
        self.signerRow.setObjectName(u"signerRow")
        self.signerRow.setProperty(u"easyWidth", 150)
        self.signerRowLayout = QHBoxLayout(self.signerRow)
        self.signerRowLayout.setSpacing(16)
        self.signerRowLayout.setObjectName(u"signerRowLayout")
        self.signerRowLayout.setContentsMargins(0, 0, 0, 0)
        self.signerActingField = LabelledField(self.signerRow)
        self.signerActingField.setObjectName(u"signerActingField")

        self.signerRowLayout.addWidget(self.signerActingField)

        self.signerPositionField = LabelledField(self.signerRow)
        self.signerPositionField.setObjectName(u"signerPositionField")

        self.signerRowLayout.addWidget(self.signerPositionField)

        self.signerRowLayout.setStretch(0, 1)
        self.signerRowLayout.setStretch(1, 1)

        self.signerCardLayout.addWidget(self.signerRow)

        self.signerNameRow = ResponsiveRow(self.signerCard)
        self.signerNameRow.setObjectName(u"signerNameRow")
        self.signerNameRow.setProperty(u"easyWidth", 150)
        self.signerNameRowLayout = QHBoxLayout(self.signerNameRow)
        self.signerNameRowLayout.setSpacing(16)
        self.signerNameRowLayout.setObjectName(u"signerNameRowLayout")
        self.signerNameRowLayout.setContentsMargins(0, 0, 0, 0)
        self.signerNameField = LabelledField(self.signerNameRow)
        self.signerNameField.setObjectName(u"signerNameField")

        self.signerNameRowLayout.addWidget(self.signerNameField)

        self.signerNipField = LabelledField(self.signerNameRow)
        self.signerNipField.setObjectName(u"signerNipField")

        self.signerNameRowLayout.addWidget(self.signerNipField)

        self.signerNameRowLayout.setStretch(0, 1)
        self.signerNameRowLayout.setStretch(1, 1)

        self.signerCardLayout.addWidget(self.signerNameRow)

        self.signerRankField = LabelledField(self.signerCard)
        self.signerRankField.setObjectName(u"signerRankField")

        self.signerCardLayout.addWidget(self.signerRankField)


        self.cardsLayout.addWidget(self.signerCard)

        self.approverCard = QFrame(self.content)
        self.approverCard.setObjectName(u"approverCard")
        self.approverCard.setProperty(u"look", u"card")
        self.approverCardLayout = QVBoxLayout(self.approverCard)
        self.approverCardLayout.setSpacing(12)
        self.approverCardLayout.setObjectName(u"approverCardLayout")
        self.approverCardLayout.setContentsMargins(16, 16, 16, 16)
        self.approverCardTitleLayout = QVBoxLayout()
        self.approverCardTitleLayout.setSpacing(4)
        self.approverCardTitleLayout.setObjectName(u"approverCardTitleLayout")
        self.approverCardTitleLayout.setContentsMargins(0, 0, 0, 0)
        self.approverCardTitleLabel = QLabel(self.approverCard)
        self.approverCardTitleLabel.setObjectName(u"approverCardTitleLabel")
        self.approverCardTitleLabel.setTextFormat(Qt.TextFormat.PlainText)
        self.approverCardTitleLabel.setWordWrap(True)
        self.approverCardTitleLabel.setProperty(u"look", u"heading")

        self.approverCardTitleLayout.addWidget(self.approverCardTitleLabel)

        self.approverCardHelpLabel = QLabel(self.approverCard)
        self.approverCardHelpLabel.setObjectName(u"approverCardHelpLabel")
        self.approverCardHelpLabel.setTextFormat(Qt.TextFormat.PlainText)
        self.approverCardHelpLabel.setWordWrap(True)
        self.approverCardHelpLabel.setProperty(u"look", u"help")

        self.approverCardTitleLayout.addWidget(self.approverCardHelpLabel)


        self.approverCardLayout.addLayout(self.approverCardTitleLayout)

        self.approverRow = ResponsiveRow(self.approverCard)
        self.approverRow.setObjectName(u"approverRow")
        self.approverRow.setProperty(u"easyWidth", 150)
        self.approverRowLayout = QHBoxLayout(self.approverRow)
        self.approverRowLayout.setSpacing(16)
        self.approverRowLayout.setObjectName(u"approverRowLayout")
        self.approverRowLayout.setContentsMargins(0, 0, 0, 0)
        self.approverActingField = LabelledField(self.approverRow)
        self.approverActingField.setObjectName(u"approverActingField")

        self.approverRowLayout.addWidget(self.approverActingField)

        self.approverPositionField = LabelledField(self.approverRow)
        self.approverPositionField.setObjectName(u"approverPositionField")

        self.approverRowLayout.addWidget(self.approverPositionField)

        self.approverRowLayout.setStretch(0, 1)
        self.approverRowLayout.setStretch(1, 1)

        self.approverCardLayout.addWidget(self.approverRow)

        self.approverNameRow = ResponsiveRow(self.approverCard)
        self.approverNameRow.setObjectName(u"approverNameRow")
        self.approverNameRow.setProperty(u"easyWidth", 150)
        self.approverNameRowLayout = QHBoxLayout(self.approverNameRow)
        self.approverNameRowLayout.setSpacing(16)
        self.approverNameRowLayout.setObjectName(u"approverNameRowLayout")
        self.approverNameRowLayout.setContentsMargins(0, 0, 0, 0)
        self.approverNameField = LabelledField(self.approverNameRow)
        self.approverNameField.setObjectName(u"approverNameField")

        self.approverNameRowLayout.addWidget(self.approverNameField)

        self.approverNipField = LabelledField(self.approverNameRow)
        self.approverNipField.setObjectName(u"approverNipField")

        self.approverNameRowLayout.addWidget(self.approverNipField)

        self.approverNameRowLayout.setStretch(0, 1)
        self.approverNameRowLayout.setStretch(1, 1)

        self.approverCardLayout.addWidget(self.approverNameRow)

        self.officialsProblemLabel = QLabel(self.approverCard)
        self.officialsProblemLabel.setObjectName(u"officialsProblemLabel")
        self.officialsProblemLabel.setTextFormat(Qt.TextFormat.PlainText)
        self.officialsProblemLabel.setWordWrap(True)
        self.officialsProblemLabel.setProperty(u"look", u"problem")

        self.approverCardLayout.addWidget(self.officialsProblemLabel)


        self.cardsLayout.addWidget(self.approverCard)

        self.textsCard = QFrame(self.content)
        self.textsCard.setObjectName(u"textsCard")
        self.textsCard.setProperty(u"look", u"card")
        self.textsCardLayout = QVBoxLayout(self.textsCard)
        self.textsCardLayout.setSpacing(12)
        self.textsCardLayout.setObjectName(u"textsCardLayout")
        self.textsCardLayout.setContentsMargins(16, 16, 16, 16)
        self.textsCardTitleLayout = QVBoxLayout()
        self.textsCardTitleLayout.setSpacing(4)
        self.textsCardTitleLayout.setObjectName(u"textsCardTitleLayout")
        self.textsCardTitleLayout.setContentsMargins(0, 0, 0, 0)
        self.textsCardTitleLabel = QLabel(self.textsCard)
        self.textsCardTitleLabel.setObjectName(u"textsCardTitleLabel")
        self.textsCardTitleLabel.setTextFormat(Qt.TextFormat.PlainText)
        self.textsCardTitleLabel.setWordWrap(True)
        self.textsCardTitleLabel.setProperty(u"look", u"heading")

        self.textsCardTitleLayout.addWidget(self.textsCardTitleLabel)

        self.textsCardHelpLabel = QLabel(self.textsCard)
        self.textsCardHelpLabel.setObjectName(u"textsCardHelpLabel")
        self.textsCardHelpLabel.setTextFormat(Qt.TextFormat.PlainText)
        self.textsCardHelpLabel.setWordWrap(True)
        self.textsCardHelpLabel.setProperty(u"look", u"help")

        self.textsCardTitleLayout.addWidget(self.textsCardHelpLabel)


        self.textsCardLayout.addLayout(self.textsCardTitleLayout)

        self.openingField = LabelledField(self.textsCard)
        self.openingField.setObjectName(u"openingField")

        self.textsCardLayout.addWidget(self.openingField)

        self.instructionsField = LabelledField(self.textsCard)
        self.instructionsField.setObjectName(u"instructionsField")

        self.textsCardLayout.addWidget(self.instructionsField)

        self.closingField = LabelledField(self.textsCard)
        self.closingField.setObjectName(u"closingField")

        self.textsCardLayout.addWidget(self.closingField)

        self.helpField = LabelledField(self.textsCard)
        self.helpField.setObjectName(u"helpField")

        self.textsCardLayout.addWidget(self.helpField)

        self.textsButtonsLayout = QHBoxLayout()
        self.textsButtonsLayout.setSpacing(8)
        self.textsButtonsLayout.setObjectName(u"textsButtonsLayout")
        self.textsButtonsLayout.setContentsMargins(0, 0, 0, 0)
        self.defaultTextsButton = QPushButton(self.textsCard)
        self.defaultTextsButton.setObjectName(u"defaultTextsButton")

        self.textsButtonsLayout.addWidget(self.defaultTextsButton)

        self.textsSpacer = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.textsButtonsLayout.addItem(self.textsSpacer)


        self.textsCardLayout.addLayout(self.textsButtonsLayout)


        self.cardsLayout.addWidget(self.textsCard)

        self.messagesCard = QFrame(self.content)
        self.messagesCard.setObjectName(u"messagesCard")
        self.messagesCard.setProperty(u"look", u"card")
        self.messagesCardLayout = QVBoxLayout(self.messagesCard)
        self.messagesCardLayout.setSpacing(12)
        self.messagesCardLayout.setObjectName(u"messagesCardLayout")
        self.messagesCardLayout.setContentsMargins(16, 16, 16, 16)
        self.messagesCardTitleLayout = QVBoxLayout()
        self.messagesCardTitleLayout.setSpacing(4)
        self.messagesCardTitleLayout.setObjectName(u"messagesCardTitleLayout")
        self.messagesCardTitleLayout.setContentsMargins(0, 0, 0, 0)
        self.messagesCardTitleLabel = QLabel(self.messagesCard)
        self.messagesCardTitleLabel.setObjectName(u"messagesCardTitleLabel")
        self.messagesCardTitleLabel.setTextFormat(Qt.TextFormat.PlainText)
        self.messagesCardTitleLabel.setWordWrap(True)
        self.messagesCardTitleLabel.setProperty(u"look", u"heading")

        self.messagesCardTitleLayout.addWidget(self.messagesCardTitleLabel)

        self.messagesCardHelpLabel = QLabel(self.messagesCard)
        self.messagesCardHelpLabel.setObjectName(u"messagesCardHelpLabel")
        self.messagesCardHelpLabel.setTextFormat(Qt.TextFormat.PlainText)
        self.messagesCardHelpLabel.setWordWrap(True)
        self.messagesCardHelpLabel.setProperty(u"look", u"help")

        self.messagesCardTitleLayout.addWidget(self.messagesCardHelpLabel)


        self.messagesCardLayout.addLayout(self.messagesCardTitleLayout)

        self.sendingField = LabelledField(self.messagesCard)
        self.sendingField.setObjectName(u"sendingField")

        self.messagesCardLayout.addWidget(self.sendingField)

        self.remindingField = LabelledField(self.messagesCard)
        self.remindingField.setObjectName(u"remindingField")

        self.messagesCardLayout.addWidget(self.remindingField)

        self.sendingShortField = LabelledField(self.messagesCard)
        self.sendingShortField.setObjectName(u"sendingShortField")

        self.messagesCardLayout.addWidget(self.sendingShortField)

        self.remindingShortField = LabelledField(self.messagesCard)
        self.remindingShortField.setObjectName(u"remindingShortField")

        self.messagesCardLayout.addWidget(self.remindingShortField)

        self.sendingNoteField = LabelledField(self.messagesCard)
        self.sendingNoteField.setObjectName(u"sendingNoteField")

        self.messagesCardLayout.addWidget(self.sendingNoteField)

        self.remindingNoteField = LabelledField(self.messagesCard)
        self.remindingNoteField.setObjectName(u"remindingNoteField")

        self.messagesCardLayout.addWidget(self.remindingNoteField)

        self.messagesButtonsLayout = QHBoxLayout()
        self.messagesButtonsLayout.setSpacing(8)
        self.messagesButtonsLayout.setObjectName(u"messagesButtonsLayout")
        self.messagesButtonsLayout.setContentsMargins(0, 0, 0, 0)
        self.defaultMessagesButton = QPushButton(self.messagesCard)
        self.defaultMessagesButton.setObjectName(u"defaultMessagesButton")

        self.messagesButtonsLayout.addWidget(self.defaultMessagesButton)

        self.messagesSpacer = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.messagesButtonsLayout.addItem(self.messagesSpacer)


        self.messagesCardLayout.addLayout(self.messagesButtonsLayout)


        self.cardsLayout.addWidget(self.messagesCard)

        self.endSpacer = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.cardsLayout.addItem(self.endSpacer)

        self.scrollArea.setWidget(self.content)

        self.rootLayout.addWidget(self.scrollArea)

        self.previewPanel = DraftPreviewPanel(SettingsDraft)
        self.previewPanel.setObjectName(u"previewPanel")

        self.rootLayout.addWidget(self.previewPanel)

        self.rootLayout.setStretch(0, 1)

        self.retranslateUi(SettingsDraft)

        QMetaObject.connectSlotsByName(SettingsDraft)
    # setupUi

    def retranslateUi(self, SettingsDraft):
        self.titleLabel.setText(QCoreApplication.translate("SettingsDraft", u"Konsep", None))
        self.helpLabel.setText(QCoreApplication.translate("SettingsDraft", u"Penanda tangan, kalimat, dan pesan pada konsep koreksi. Putaran yang sudah dikirim menyimpan versinya sendiri.", None))
        self.versionLabel.setText("")
        self.historyButton.setText(QCoreApplication.translate("SettingsDraft", u"Riwayat", None))
        self.previewButton.setText(QCoreApplication.translate("SettingsDraft", u"Pratinjau", None))
        self.signerCardTitleLabel.setText(QCoreApplication.translate("SettingsDraft", u"Penanda tangan nota", None))
        self.signerCardHelpLabel.setText(QCoreApplication.translate("SettingsDraft", u"Kosongkan bila nota ditandatangani petugas yang mengirim.", None))
        self.approverCardTitleLabel.setText(QCoreApplication.translate("SettingsDraft", u"Disahkan Oleh", None))
        self.approverCardHelpLabel.setText(QCoreApplication.translate("SettingsDraft", u"Tercetak pada blok PROSEDUR. Kosongkan untuk memakai pejabat yang tertulis pada naskah SOP.", None))
        self.officialsProblemLabel.setText("")
        self.textsCardTitleLabel.setText(QCoreApplication.translate("SettingsDraft", u"Kalimat pada halaman 1", None))
        self.textsCardHelpLabel.setText(QCoreApplication.translate("SettingsDraft", u"Kata di dalam kurung kurawal diisi sendiri untuk setiap konsep.", None))
        self.defaultTextsButton.setText(QCoreApplication.translate("SettingsDraft", u"Pakai kalimat bawaan", None))
        self.messagesCardTitleLabel.setText(QCoreApplication.translate("SettingsDraft", u"Pesan untuk pimpinan", None))
        self.messagesCardHelpLabel.setText(QCoreApplication.translate("SettingsDraft", u"Teks siap salin saat mengirim dan mengingatkan. Judul informasi yang dikecualikan tidak pernah disebut.", None))
        self.defaultMessagesButton.setText(QCoreApplication.translate("SettingsDraft", u"Pakai pesan bawaan", None))
        pass
    # retranslateUi

