"""Compiled by tools/compile_forms.py from ui/case/source_entry.ui; edit the form in Qt Designer, not this file."""

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
from ppid_desktop.gui.kit.labelled_field import LabelledField
from ppid_desktop.gui.kit.responsive_row import ResponsiveRow

class Ui_SourceEntry(object):
    def setupUi(self, SourceEntry):
        if not SourceEntry.objectName():
            SourceEntry.setObjectName(u"SourceEntry")
        self.rootLayout = QVBoxLayout(SourceEntry)
        self.rootLayout.setSpacing(16)
        self.rootLayout.setObjectName(u"rootLayout")
        self.rootLayout.setContentsMargins(0, 0, 0, 0)
        self.dueBanner = BannerBar(SourceEntry)
        self.dueBanner.setObjectName(u"dueBanner")

        self.rootLayout.addWidget(self.dueBanner)

        self.partyRow = ResponsiveRow(SourceEntry)
        self.partyRow.setObjectName(u"partyRow")
        self.partyRowLayout = QHBoxLayout(self.partyRow)
        self.partyRowLayout.setSpacing(16)
        self.partyRowLayout.setObjectName(u"partyRowLayout")
        self.partyRowLayout.setContentsMargins(0, 0, 0, 0)
        self.kepadaField = LabelledField(self.partyRow)
        self.kepadaField.setObjectName(u"kepadaField")

        self.partyRowLayout.addWidget(self.kepadaField)

        self.statusField = LabelledField(self.partyRow)
        self.statusField.setObjectName(u"statusField")

        self.partyRowLayout.addWidget(self.statusField)

        self.partyRowLayout.setStretch(0, 2)
        self.partyRowLayout.setStretch(1, 1)

        self.rootLayout.addWidget(self.partyRow)

        self.uraianField = LabelledField(SourceEntry)
        self.uraianField.setObjectName(u"uraianField")

        self.rootLayout.addWidget(self.uraianField)

        self.askRow = ResponsiveRow(SourceEntry)
        self.askRow.setObjectName(u"askRow")
        self.askRowLayout = QHBoxLayout(self.askRow)
        self.askRowLayout.setSpacing(16)
        self.askRowLayout.setObjectName(u"askRowLayout")
        self.askRowLayout.setContentsMargins(0, 0, 0, 0)
        self.tanggalMintaField = LabelledField(self.askRow)
        self.tanggalMintaField.setObjectName(u"tanggalMintaField")

        self.askRowLayout.addWidget(self.tanggalMintaField)

        self.tenggatField = LabelledField(self.askRow)
        self.tenggatField.setObjectName(u"tenggatField")

        self.askRowLayout.addWidget(self.tenggatField)

        self.suratField = LabelledField(self.askRow)
        self.suratField.setObjectName(u"suratField")

        self.askRowLayout.addWidget(self.suratField)

        self.askRowLayout.setStretch(0, 1)
        self.askRowLayout.setStretch(1, 1)
        self.askRowLayout.setStretch(2, 1)

        self.rootLayout.addWidget(self.askRow)

        self.receivedFrame = QFrame(SourceEntry)
        self.receivedFrame.setObjectName(u"receivedFrame")
        self.receivedFrame.setProperty(u"look", u"card")
        self.receivedLayout = QVBoxLayout(self.receivedFrame)
        self.receivedLayout.setSpacing(12)
        self.receivedLayout.setObjectName(u"receivedLayout")
        self.receivedLayout.setContentsMargins(12, 12, 12, 12)
        self.receivedTitleLabel = QLabel(self.receivedFrame)
        self.receivedTitleLabel.setObjectName(u"receivedTitleLabel")
        self.receivedTitleLabel.setTextFormat(Qt.TextFormat.PlainText)
        self.receivedTitleLabel.setWordWrap(True)
        self.receivedTitleLabel.setProperty(u"look", u"label")

        self.receivedLayout.addWidget(self.receivedTitleLabel)

        self.receivedRow = ResponsiveRow(self.receivedFrame)
        self.receivedRow.setObjectName(u"receivedRow")
        self.receivedRowLayout = QHBoxLayout(self.receivedRow)
        self.receivedRowLayout.setSpacing(16)
        self.receivedRowLayout.setObjectName(u"receivedRowLayout")
        self.receivedRowLayout.setContentsMargins(0, 0, 0, 0)
        self.tanggalTerimaField = LabelledField(self.receivedRow)
        self.tanggalTerimaField.setObjectName(u"tanggalTerimaField")

        self.receivedRowLayout.addWidget(self.tanggalTerimaField)

        self.yangMenyerahkanField = LabelledField(self.receivedRow)
        self.yangMenyerahkanField.setObjectName(u"yangMenyerahkanField")

        self.receivedRowLayout.addWidget(self.yangMenyerahkanField)

        self.receivedRowLayout.setStretch(0, 1)
        self.receivedRowLayout.setStretch(1, 2)

        self.receivedLayout.addWidget(self.receivedRow)

        self.formRow = ResponsiveRow(self.receivedFrame)
        self.formRow.setObjectName(u"formRow")
        self.formRowLayout = QHBoxLayout(self.formRow)
        self.formRowLayout.setSpacing(16)
        self.formRowLayout.setObjectName(u"formRowLayout")
        self.formRowLayout.setContentsMargins(0, 0, 0, 0)
        self.bentukField = LabelledField(self.formRow)
        self.bentukField.setObjectName(u"bentukField")

        self.formRowLayout.addWidget(self.bentukField)

        self.keaslianField = LabelledField(self.formRow)
        self.keaslianField.setObjectName(u"keaslianField")

        self.formRowLayout.addWidget(self.keaslianField)

        self.formRowLayout.setStretch(0, 1)
        self.formRowLayout.setStretch(1, 1)

        self.receivedLayout.addWidget(self.formRow)


        self.rootLayout.addWidget(self.receivedFrame)

        self.alasanField = LabelledField(SourceEntry)
        self.alasanField.setObjectName(u"alasanField")

        self.rootLayout.addWidget(self.alasanField)

        self.attachmentLayout = QVBoxLayout()
        self.attachmentLayout.setSpacing(8)
        self.attachmentLayout.setObjectName(u"attachmentLayout")
        self.attachmentLayout.setContentsMargins(0, 0, 0, 0)

        self.rootLayout.addLayout(self.attachmentLayout)

        self.buttonRow = ResponsiveRow(SourceEntry)
        self.buttonRow.setObjectName(u"buttonRow")
        self.buttonRowLayout = QHBoxLayout(self.buttonRow)
        self.buttonRowLayout.setSpacing(8)
        self.buttonRowLayout.setObjectName(u"buttonRowLayout")
        self.buttonRowLayout.setContentsMargins(0, 0, 0, 0)
        self.letterButton = QPushButton(self.buttonRow)
        self.letterButton.setObjectName(u"letterButton")

        self.buttonRowLayout.addWidget(self.letterButton)

        self.receiptButton = QPushButton(self.buttonRow)
        self.receiptButton.setObjectName(u"receiptButton")

        self.buttonRowLayout.addWidget(self.receiptButton)

        self.spacer1 = QSpacerItem(40, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.buttonRowLayout.addItem(self.spacer1)

        self.removeButton = QPushButton(self.buttonRow)
        self.removeButton.setObjectName(u"removeButton")

        self.buttonRowLayout.addWidget(self.removeButton)


        self.rootLayout.addWidget(self.buttonRow)


        self.retranslateUi(SourceEntry)

        QMetaObject.connectSlotsByName(SourceEntry)
    # setupUi

    def retranslateUi(self, SourceEntry):
        self.receivedTitleLabel.setText(QCoreApplication.translate("SourceEntry", u"Penerimaan", None))
        self.letterButton.setText(QCoreApplication.translate("SourceEntry", u"Surat permintaan", None))
        self.receiptButton.setText(QCoreApplication.translate("SourceEntry", u"Tanda terima", None))
        self.removeButton.setText(QCoreApplication.translate("SourceEntry", u"Lepaskan permintaan ini", None))
        pass
    # retranslateUi

