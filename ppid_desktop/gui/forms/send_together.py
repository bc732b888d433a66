"""Compiled by tools/compile_forms.py from ui/work/send_together.ui; edit the form in Qt Designer, not this file."""

from PySide6.QtCore import (QCoreApplication, QDate, QDateTime, QLocale,
    QMetaObject, QObject, QPoint, QRect,
    QSize, QTime, QUrl, Qt)
from PySide6.QtGui import (QBrush, QColor, QConicalGradient, QCursor,
    QFont, QFontDatabase, QGradient, QIcon,
    QImage, QKeySequence, QLinearGradient, QPainter,
    QPalette, QPixmap, QRadialGradient, QTransform)
from PySide6.QtWidgets import (QApplication, QCheckBox, QFrame, QHBoxLayout,
    QLabel, QPushButton, QSizePolicy, QSpacerItem,
    QVBoxLayout, QWidget)

from ppid_desktop.gui.kit.bars import (BannerBar, ProgressStrip)
from ppid_desktop.gui.kit.form_scroll import FormScroll
from ppid_desktop.gui.kit.labelled_field import LabelledField
from ppid_desktop.gui.kit.responsive_row import ResponsiveRow

class Ui_SendTogetherUi(object):
    def setupUi(self, SendTogetherUi):
        if not SendTogetherUi.objectName():
            SendTogetherUi.setObjectName(u"SendTogetherUi")
        self.rootLayout = QVBoxLayout(SendTogetherUi)
        self.rootLayout.setSpacing(8)
        self.rootLayout.setObjectName(u"rootLayout")
        self.rootLayout.setContentsMargins(0, 12, 0, 0)
        self.headLayout = QHBoxLayout()
        self.headLayout.setSpacing(8)
        self.headLayout.setObjectName(u"headLayout")
        self.headLayout.setContentsMargins(0, 0, 0, 0)
        self.backButton = QPushButton(SendTogetherUi)
        self.backButton.setObjectName(u"backButton")

        self.headLayout.addWidget(self.backButton)

        self.titleLabel = QLabel(SendTogetherUi)
        self.titleLabel.setObjectName(u"titleLabel")
        self.titleLabel.setTextFormat(Qt.TextFormat.PlainText)
        self.titleLabel.setWordWrap(True)
        self.titleLabel.setProperty(u"look", u"heading")

        self.headLayout.addWidget(self.titleLabel)

        self.headLayout.setStretch(1, 1)

        self.rootLayout.addLayout(self.headLayout)

        self.scroll = FormScroll(SendTogetherUi)
        self.scroll.setObjectName(u"scroll")
        self.scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.scroll.setWidgetResizable(True)
        self.scrollBody = QWidget()
        self.scrollBody.setObjectName(u"scrollBody")
        self.scrollBodyLayout = QVBoxLayout(self.scrollBody)
        self.scrollBodyLayout.setSpacing(12)
        self.scrollBodyLayout.setObjectName(u"scrollBodyLayout")
        self.scrollBodyLayout.setContentsMargins(0, 12, 0, 12)
        self.refusalBanner = BannerBar(self.scrollBody)
        self.refusalBanner.setObjectName(u"refusalBanner")

        self.scrollBodyLayout.addWidget(self.refusalBanner)

        self.readyCard = QFrame(self.scrollBody)
        self.readyCard.setObjectName(u"readyCard")
        self.readyCard.setProperty(u"look", u"card")
        self.readyCardLayout = QVBoxLayout(self.readyCard)
        self.readyCardLayout.setSpacing(12)
        self.readyCardLayout.setObjectName(u"readyCardLayout")
        self.readyCardLayout.setContentsMargins(16, 16, 16, 16)
        self.readyHead = QHBoxLayout()
        self.readyHead.setSpacing(8)
        self.readyHead.setObjectName(u"readyHead")
        self.readyHead.setContentsMargins(0, 0, 0, 0)
        self.readyLabel = QLabel(self.readyCard)
        self.readyLabel.setObjectName(u"readyLabel")
        self.readyLabel.setTextFormat(Qt.TextFormat.PlainText)
        self.readyLabel.setWordWrap(True)
        self.readyLabel.setProperty(u"look", u"label")

        self.readyHead.addWidget(self.readyLabel)

        self.allCheck = QCheckBox(self.readyCard)
        self.allCheck.setObjectName(u"allCheck")

        self.readyHead.addWidget(self.allCheck)

        self.readyHead.setStretch(0, 1)

        self.readyCardLayout.addLayout(self.readyHead)

        self.readyHelp = QLabel(self.readyCard)
        self.readyHelp.setObjectName(u"readyHelp")
        self.readyHelp.setTextFormat(Qt.TextFormat.PlainText)
        self.readyHelp.setWordWrap(True)
        self.readyHelp.setProperty(u"look", u"help")

        self.readyCardLayout.addWidget(self.readyHelp)

        self.readyRows = QWidget(self.readyCard)
        self.readyRows.setObjectName(u"readyRows")
        self.readyLayout = QVBoxLayout(self.readyRows)
        self.readyLayout.setSpacing(6)
        self.readyLayout.setObjectName(u"readyLayout")
        self.readyLayout.setContentsMargins(0, 0, 0, 0)

        self.readyCardLayout.addWidget(self.readyRows)


        self.scrollBodyLayout.addWidget(self.readyCard)

        self.formCard = QFrame(self.scrollBody)
        self.formCard.setObjectName(u"formCard")
        self.formCard.setProperty(u"look", u"card")
        self.formCardLayout = QVBoxLayout(self.formCard)
        self.formCardLayout.setSpacing(12)
        self.formCardLayout.setObjectName(u"formCardLayout")
        self.formCardLayout.setContentsMargins(16, 16, 16, 16)
        self.formLabel = QLabel(self.formCard)
        self.formLabel.setObjectName(u"formLabel")
        self.formLabel.setTextFormat(Qt.TextFormat.PlainText)
        self.formLabel.setWordWrap(True)
        self.formLabel.setProperty(u"look", u"label")

        self.formCardLayout.addWidget(self.formLabel)

        self.recipientRow = ResponsiveRow(self.formCard)
        self.recipientRow.setObjectName(u"recipientRow")
        self.recipientLayout = QHBoxLayout(self.recipientRow)
        self.recipientLayout.setSpacing(16)
        self.recipientLayout.setObjectName(u"recipientLayout")
        self.recipientLayout.setContentsMargins(0, 0, 0, 0)
        self.recipientField = LabelledField(self.recipientRow)
        self.recipientField.setObjectName(u"recipientField")

        self.recipientLayout.addWidget(self.recipientField)

        self.channelField = LabelledField(self.recipientRow)
        self.channelField.setObjectName(u"channelField")

        self.recipientLayout.addWidget(self.channelField)

        self.recipientLayout.setStretch(0, 2)
        self.recipientLayout.setStretch(1, 1)

        self.formCardLayout.addWidget(self.recipientRow)

        self.dayRow = ResponsiveRow(self.formCard)
        self.dayRow.setObjectName(u"dayRow")
        self.dayLayout = QHBoxLayout(self.dayRow)
        self.dayLayout.setSpacing(16)
        self.dayLayout.setObjectName(u"dayLayout")
        self.dayLayout.setContentsMargins(0, 0, 0, 0)
        self.placeField = LabelledField(self.dayRow)
        self.placeField.setObjectName(u"placeField")

        self.dayLayout.addWidget(self.placeField)

        self.sentOnField = LabelledField(self.dayRow)
        self.sentOnField.setObjectName(u"sentOnField")

        self.dayLayout.addWidget(self.sentOnField)

        self.memoField = LabelledField(self.dayRow)
        self.memoField.setObjectName(u"memoField")

        self.dayLayout.addWidget(self.memoField)

        self.dayLayout.setStretch(0, 1)
        self.dayLayout.setStretch(1, 1)
        self.dayLayout.setStretch(2, 1)

        self.formCardLayout.addWidget(self.dayRow)

        self.copiesRow = ResponsiveRow(self.formCard)
        self.copiesRow.setObjectName(u"copiesRow")
        self.copiesLayout = QHBoxLayout(self.copiesRow)
        self.copiesLayout.setSpacing(16)
        self.copiesLayout.setObjectName(u"copiesLayout")
        self.copiesLayout.setContentsMargins(0, 0, 0, 0)
        self.copiesField = LabelledField(self.copiesRow)
        self.copiesField.setObjectName(u"copiesField")

        self.copiesLayout.addWidget(self.copiesField)

        self.exemptedCopiesField = LabelledField(self.copiesRow)
        self.exemptedCopiesField.setObjectName(u"exemptedCopiesField")

        self.copiesLayout.addWidget(self.exemptedCopiesField)

        self.spacer1 = QSpacerItem(40, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.copiesLayout.addItem(self.spacer1)


        self.formCardLayout.addWidget(self.copiesRow)

        self.folderRow = ResponsiveRow(self.formCard)
        self.folderRow.setObjectName(u"folderRow")
        self.folderLayout = QHBoxLayout(self.folderRow)
        self.folderLayout.setSpacing(8)
        self.folderLayout.setObjectName(u"folderLayout")
        self.folderLayout.setContentsMargins(0, 0, 0, 0)
        self.folderField = LabelledField(self.folderRow)
        self.folderField.setObjectName(u"folderField")

        self.folderLayout.addWidget(self.folderField)

        self.folderButton = QPushButton(self.folderRow)
        self.folderButton.setObjectName(u"folderButton")

        self.folderLayout.addWidget(self.folderButton)

        self.folderLayout.setStretch(0, 1)

        self.formCardLayout.addWidget(self.folderRow)

        self.noteField = LabelledField(self.formCard)
        self.noteField.setObjectName(u"noteField")

        self.formCardLayout.addWidget(self.noteField)


        self.scrollBodyLayout.addWidget(self.formCard)

        self.lackingCard = QFrame(self.scrollBody)
        self.lackingCard.setObjectName(u"lackingCard")
        self.lackingCard.setProperty(u"look", u"card")
        self.lackingCardLayout = QVBoxLayout(self.lackingCard)
        self.lackingCardLayout.setSpacing(12)
        self.lackingCardLayout.setObjectName(u"lackingCardLayout")
        self.lackingCardLayout.setContentsMargins(16, 16, 16, 16)
        self.lackingLabel = QLabel(self.lackingCard)
        self.lackingLabel.setObjectName(u"lackingLabel")
        self.lackingLabel.setTextFormat(Qt.TextFormat.PlainText)
        self.lackingLabel.setWordWrap(True)
        self.lackingLabel.setProperty(u"look", u"label")

        self.lackingCardLayout.addWidget(self.lackingLabel)

        self.lackingHelp = QLabel(self.lackingCard)
        self.lackingHelp.setObjectName(u"lackingHelp")
        self.lackingHelp.setTextFormat(Qt.TextFormat.PlainText)
        self.lackingHelp.setWordWrap(True)
        self.lackingHelp.setProperty(u"look", u"help")

        self.lackingCardLayout.addWidget(self.lackingHelp)

        self.lackingRows = QWidget(self.lackingCard)
        self.lackingRows.setObjectName(u"lackingRows")
        self.lackingLayout = QVBoxLayout(self.lackingRows)
        self.lackingLayout.setSpacing(8)
        self.lackingLayout.setObjectName(u"lackingLayout")
        self.lackingLayout.setContentsMargins(0, 0, 0, 0)

        self.lackingCardLayout.addWidget(self.lackingRows)


        self.scrollBodyLayout.addWidget(self.lackingCard)

        self.spacer2 = QSpacerItem(20, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.scrollBodyLayout.addItem(self.spacer2)

        self.scroll.setWidget(self.scrollBody)

        self.rootLayout.addWidget(self.scroll)

        self.progress = ProgressStrip(SendTogetherUi)
        self.progress.setObjectName(u"progress")

        self.rootLayout.addWidget(self.progress)

        self.sendLayout = QHBoxLayout()
        self.sendLayout.setSpacing(8)
        self.sendLayout.setObjectName(u"sendLayout")
        self.sendLayout.setContentsMargins(0, 0, 0, 0)
        self.chosenLabel = QLabel(SendTogetherUi)
        self.chosenLabel.setObjectName(u"chosenLabel")
        self.chosenLabel.setTextFormat(Qt.TextFormat.PlainText)
        self.chosenLabel.setWordWrap(True)
        self.chosenLabel.setProperty(u"look", u"help")

        self.sendLayout.addWidget(self.chosenLabel)

        self.sendButton = QPushButton(SendTogetherUi)
        self.sendButton.setObjectName(u"sendButton")
        self.sendButton.setProperty(u"look", u"primary")

        self.sendLayout.addWidget(self.sendButton)

        self.sendLayout.setStretch(0, 1)

        self.rootLayout.addLayout(self.sendLayout)

        self.rootLayout.setStretch(1, 1)

        self.retranslateUi(SendTogetherUi)

        QMetaObject.connectSlotsByName(SendTogetherUi)
    # setupUi

    def retranslateUi(self, SendTogetherUi):
        self.backButton.setText(QCoreApplication.translate("SendTogetherUi", u"Kembali ke daftar", None))
        self.titleLabel.setText(QCoreApplication.translate("SendTogetherUi", u"Kirim beberapa konsep bersama", None))
        self.readyLabel.setText("")
        self.allCheck.setText(QCoreApplication.translate("SendTogetherUi", u"Pilih semua yang siap", None))
        self.readyHelp.setText(QCoreApplication.translate("SendTogetherUi", u"Hanya rekaman yang selesai sampai langkah 5 dan tidak sedang diperiksa yang dapat dikirim.", None))
        self.formLabel.setText(QCoreApplication.translate("SendTogetherUi", u"Nota pengajuan, sama untuk semua konsep", None))
        self.folderButton.setText(QCoreApplication.translate("SendTogetherUi", u"Pilih folder...", None))
        self.lackingLabel.setText(QCoreApplication.translate("SendTogetherUi", u"Belum dapat dikirim", None))
        self.lackingHelp.setText(QCoreApplication.translate("SendTogetherUi", u"Tekan sebuah baris untuk membuka isian yang masih kurang.", None))
        self.chosenLabel.setText("")
        self.sendButton.setText(QCoreApplication.translate("SendTogetherUi", u"Kirim bersama", None))
        pass
    # retranslateUi

