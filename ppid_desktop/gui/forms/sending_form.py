"""Compiled by tools/compile_forms.py from ui/case/sending_form.ui; edit the form in Qt Designer, not this file."""

from PySide6.QtCore import (QCoreApplication, QDate, QDateTime, QLocale,
    QMetaObject, QObject, QPoint, QRect,
    QSize, QTime, QUrl, Qt)
from PySide6.QtGui import (QBrush, QColor, QConicalGradient, QCursor,
    QFont, QFontDatabase, QGradient, QIcon,
    QImage, QKeySequence, QLinearGradient, QPainter,
    QPalette, QPixmap, QRadialGradient, QTransform)
from PySide6.QtWidgets import (QApplication, QHBoxLayout, QLabel, QPushButton,
    QSizePolicy, QSpacerItem, QVBoxLayout, QWidget)

from ppid_desktop.gui.kit.bars import (BannerBar, ProgressStrip)
from ppid_desktop.gui.kit.labelled_field import LabelledField
from ppid_desktop.gui.kit.responsive_row import ResponsiveRow

class Ui_SendingFormUi(object):
    def setupUi(self, SendingFormUi):
        if not SendingFormUi.objectName():
            SendingFormUi.setObjectName(u"SendingFormUi")
        self.rootLayout = QVBoxLayout(SendingFormUi)
        self.rootLayout.setSpacing(16)
        self.rootLayout.setObjectName(u"rootLayout")
        self.rootLayout.setContentsMargins(0, 0, 0, 0)
        self.recipientRow = ResponsiveRow(SendingFormUi)
        self.recipientRow.setObjectName(u"recipientRow")
        self.recipientRowLayout = QHBoxLayout(self.recipientRow)
        self.recipientRowLayout.setSpacing(16)
        self.recipientRowLayout.setObjectName(u"recipientRowLayout")
        self.recipientRowLayout.setContentsMargins(0, 0, 0, 0)
        self.recipientField = LabelledField(self.recipientRow)
        self.recipientField.setObjectName(u"recipientField")

        self.recipientRowLayout.addWidget(self.recipientField)

        self.channelField = LabelledField(self.recipientRow)
        self.channelField.setObjectName(u"channelField")

        self.recipientRowLayout.addWidget(self.channelField)

        self.recipientRowLayout.setStretch(0, 2)
        self.recipientRowLayout.setStretch(1, 1)

        self.rootLayout.addWidget(self.recipientRow)

        self.dateRow = ResponsiveRow(SendingFormUi)
        self.dateRow.setObjectName(u"dateRow")
        self.dateRow.setProperty(u"easyWidth", 150)
        self.dateRowLayout = QHBoxLayout(self.dateRow)
        self.dateRowLayout.setSpacing(16)
        self.dateRowLayout.setObjectName(u"dateRowLayout")
        self.dateRowLayout.setContentsMargins(0, 0, 0, 0)
        self.sentOnField = LabelledField(self.dateRow)
        self.sentOnField.setObjectName(u"sentOnField")

        self.dateRowLayout.addWidget(self.sentOnField)

        self.copiesField = LabelledField(self.dateRow)
        self.copiesField.setObjectName(u"copiesField")

        self.dateRowLayout.addWidget(self.copiesField)

        self.memoField = LabelledField(self.dateRow)
        self.memoField.setObjectName(u"memoField")

        self.dateRowLayout.addWidget(self.memoField)

        self.dateRowLayout.setStretch(0, 2)
        self.dateRowLayout.setStretch(1, 1)
        self.dateRowLayout.setStretch(2, 2)

        self.rootLayout.addWidget(self.dateRow)

        self.folderRow = ResponsiveRow(SendingFormUi)
        self.folderRow.setObjectName(u"folderRow")
        self.folderRowLayout = QHBoxLayout(self.folderRow)
        self.folderRowLayout.setSpacing(16)
        self.folderRowLayout.setObjectName(u"folderRowLayout")
        self.folderRowLayout.setContentsMargins(0, 0, 0, 0)
        self.folderField = LabelledField(self.folderRow)
        self.folderField.setObjectName(u"folderField")

        self.folderRowLayout.addWidget(self.folderField)

        self.folderButtonLayout = QVBoxLayout()
        self.folderButtonLayout.setSpacing(4)
        self.folderButtonLayout.setObjectName(u"folderButtonLayout")
        self.folderButtonLayout.setContentsMargins(0, 0, 0, 0)
        self.folderButtonTop = QLabel(self.folderRow)
        self.folderButtonTop.setObjectName(u"folderButtonTop")
        self.folderButtonTop.setTextFormat(Qt.TextFormat.PlainText)
        self.folderButtonTop.setWordWrap(True)
        self.folderButtonTop.setProperty(u"look", u"label")

        self.folderButtonLayout.addWidget(self.folderButtonTop)

        self.folderButton = QPushButton(self.folderRow)
        self.folderButton.setObjectName(u"folderButton")

        self.folderButtonLayout.addWidget(self.folderButton)

        self.spacer1 = QSpacerItem(20, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.folderButtonLayout.addItem(self.spacer1)


        self.folderRowLayout.addLayout(self.folderButtonLayout)

        self.folderRowLayout.setStretch(0, 1)

        self.rootLayout.addWidget(self.folderRow)

        self.noteField = LabelledField(SendingFormUi)
        self.noteField.setObjectName(u"noteField")

        self.rootLayout.addWidget(self.noteField)

        self.contentLabel = QLabel(SendingFormUi)
        self.contentLabel.setObjectName(u"contentLabel")
        self.contentLabel.setTextFormat(Qt.TextFormat.PlainText)
        self.contentLabel.setWordWrap(True)
        self.contentLabel.setProperty(u"look", u"help")

        self.rootLayout.addWidget(self.contentLabel)

        self.refusalBanner = BannerBar(SendingFormUi)
        self.refusalBanner.setObjectName(u"refusalBanner")

        self.rootLayout.addWidget(self.refusalBanner)

        self.progress = ProgressStrip(SendingFormUi)
        self.progress.setObjectName(u"progress")

        self.rootLayout.addWidget(self.progress)

        self.sendButtonLayout = QHBoxLayout()
        self.sendButtonLayout.setSpacing(8)
        self.sendButtonLayout.setObjectName(u"sendButtonLayout")
        self.sendButtonLayout.setContentsMargins(0, 0, 0, 0)
        self.sendButton = QPushButton(SendingFormUi)
        self.sendButton.setObjectName(u"sendButton")
        self.sendButton.setProperty(u"look", u"primary")

        self.sendButtonLayout.addWidget(self.sendButton)

        self.spacer2 = QSpacerItem(40, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.sendButtonLayout.addItem(self.spacer2)


        self.rootLayout.addLayout(self.sendButtonLayout)


        self.retranslateUi(SendingFormUi)

        QMetaObject.connectSlotsByName(SendingFormUi)
    # setupUi

    def retranslateUi(self, SendingFormUi):
        self.folderButtonTop.setText("")
        self.folderButton.setText(QCoreApplication.translate("SendingFormUi", u"Pilih folder...", None))
        self.contentLabel.setText("")
        self.sendButton.setText(QCoreApplication.translate("SendingFormUi", u"Buat folder dan kirim", None))
        pass
    # retranslateUi

