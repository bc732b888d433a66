"""Compiled by tools/compile_forms.py from ui/case/consequence_test.ui; edit the form in Qt Designer, not this file."""

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

class Ui_ConsequenceTestForm(object):
    def setupUi(self, ConsequenceTestForm):
        if not ConsequenceTestForm.objectName():
            ConsequenceTestForm.setObjectName(u"ConsequenceTestForm")
        self.rootLayout = QVBoxLayout(ConsequenceTestForm)
        self.rootLayout.setSpacing(16)
        self.rootLayout.setObjectName(u"rootLayout")
        self.rootLayout.setContentsMargins(0, 0, 0, 0)
        self.testFrame = QFrame(ConsequenceTestForm)
        self.testFrame.setObjectName(u"testFrame")
        self.testFrame.setProperty(u"look", u"card")
        self.testFrameLayout = QVBoxLayout(self.testFrame)
        self.testFrameLayout.setSpacing(16)
        self.testFrameLayout.setObjectName(u"testFrameLayout")
        self.testFrameLayout.setContentsMargins(16, 16, 16, 16)
        self.testHeadLayout = QVBoxLayout()
        self.testHeadLayout.setSpacing(4)
        self.testHeadLayout.setObjectName(u"testHeadLayout")
        self.testHeadLayout.setContentsMargins(0, 0, 0, 0)
        self.testTitleLabel = QLabel(self.testFrame)
        self.testTitleLabel.setObjectName(u"testTitleLabel")
        self.testTitleLabel.setTextFormat(Qt.TextFormat.PlainText)
        self.testTitleLabel.setWordWrap(True)
        self.testTitleLabel.setProperty(u"look", u"heading")

        self.testHeadLayout.addWidget(self.testTitleLabel)

        self.testHelpLabel = QLabel(self.testFrame)
        self.testHelpLabel.setObjectName(u"testHelpLabel")
        self.testHelpLabel.setTextFormat(Qt.TextFormat.PlainText)
        self.testHelpLabel.setWordWrap(True)
        self.testHelpLabel.setProperty(u"look", u"help")

        self.testHeadLayout.addWidget(self.testHelpLabel)


        self.testFrameLayout.addLayout(self.testHeadLayout)

        self.openingBanner = BannerBar(self.testFrame)
        self.openingBanner.setObjectName(u"openingBanner")

        self.testFrameLayout.addWidget(self.openingBanner)

        self.occasionRow = ResponsiveRow(self.testFrame)
        self.occasionRow.setObjectName(u"occasionRow")
        self.occasionRowLayout = QHBoxLayout(self.occasionRow)
        self.occasionRowLayout.setSpacing(16)
        self.occasionRowLayout.setObjectName(u"occasionRowLayout")
        self.occasionRowLayout.setContentsMargins(0, 0, 0, 0)
        self.ujiWaktuField = LabelledField(self.occasionRow)
        self.ujiWaktuField.setObjectName(u"ujiWaktuField")

        self.occasionRowLayout.addWidget(self.ujiWaktuField)

        self.ujiTanggalField = LabelledField(self.occasionRow)
        self.ujiTanggalField.setObjectName(u"ujiTanggalField")

        self.occasionRowLayout.addWidget(self.ujiTanggalField)

        self.occasionRowLayout.setStretch(0, 1)
        self.occasionRowLayout.setStretch(1, 1)

        self.testFrameLayout.addWidget(self.occasionRow)

        self.requestRow = ResponsiveRow(self.testFrame)
        self.requestRow.setObjectName(u"requestRow")
        self.requestRowLayout = QHBoxLayout(self.requestRow)
        self.requestRowLayout.setSpacing(16)
        self.requestRowLayout.setObjectName(u"requestRowLayout")
        self.requestRowLayout.setContentsMargins(0, 0, 0, 0)
        self.ujiNomorPermohonanField = LabelledField(self.requestRow)
        self.ujiNomorPermohonanField.setObjectName(u"ujiNomorPermohonanField")

        self.requestRowLayout.addWidget(self.ujiNomorPermohonanField)

        self.ujiTanggalPermohonanField = LabelledField(self.requestRow)
        self.ujiTanggalPermohonanField.setObjectName(u"ujiTanggalPermohonanField")

        self.requestRowLayout.addWidget(self.ujiTanggalPermohonanField)

        self.requestRowLayout.setStretch(0, 1)
        self.requestRowLayout.setStretch(1, 1)

        self.testFrameLayout.addWidget(self.requestRow)

        self.documentRow = ResponsiveRow(self.testFrame)
        self.documentRow.setObjectName(u"documentRow")
        self.documentRowLayout = QHBoxLayout(self.documentRow)
        self.documentRowLayout.setSpacing(16)
        self.documentRowLayout.setObjectName(u"documentRowLayout")
        self.documentRowLayout.setContentsMargins(0, 0, 0, 0)
        self.ujiDokumenField = LabelledField(self.documentRow)
        self.ujiDokumenField.setObjectName(u"ujiDokumenField")

        self.documentRowLayout.addWidget(self.ujiDokumenField)

        self.ujiCakupanField = LabelledField(self.documentRow)
        self.ujiCakupanField.setObjectName(u"ujiCakupanField")

        self.documentRowLayout.addWidget(self.ujiCakupanField)

        self.documentRowLayout.setStretch(0, 2)
        self.documentRowLayout.setStretch(1, 1)

        self.testFrameLayout.addWidget(self.documentRow)

        self.ujiBagianField = LabelledField(self.testFrame)
        self.ujiBagianField.setObjectName(u"ujiBagianField")

        self.testFrameLayout.addWidget(self.ujiBagianField)

        self.ujiHurufField = LabelledField(self.testFrame)
        self.ujiHurufField.setObjectName(u"ujiHurufField")

        self.testFrameLayout.addWidget(self.ujiHurufField)

        self.lettersHolder = QWidget(self.testFrame)
        self.lettersHolder.setObjectName(u"lettersHolder")
        self.lettersHolderLayout = QHBoxLayout(self.lettersHolder)
        self.lettersHolderLayout.setSpacing(8)
        self.lettersHolderLayout.setObjectName(u"lettersHolderLayout")
        self.lettersHolderLayout.setContentsMargins(0, 0, 0, 0)
        self.lettersButton = QPushButton(self.lettersHolder)
        self.lettersButton.setObjectName(u"lettersButton")
        self.lettersButton.setProperty(u"look", u"link")

        self.lettersHolderLayout.addWidget(self.lettersButton)

        self.spacer1 = QSpacerItem(40, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.lettersHolderLayout.addItem(self.spacer1)


        self.testFrameLayout.addWidget(self.lettersHolder)

        self.ujiKonsekuensiField = LabelledField(self.testFrame)
        self.ujiKonsekuensiField.setObjectName(u"ujiKonsekuensiField")

        self.testFrameLayout.addWidget(self.ujiKonsekuensiField)

        self.ujiManfaatField = LabelledField(self.testFrame)
        self.ujiManfaatField.setObjectName(u"ujiManfaatField")

        self.testFrameLayout.addWidget(self.ujiManfaatField)

        self.ujiKepentinganField = LabelledField(self.testFrame)
        self.ujiKepentinganField.setObjectName(u"ujiKepentinganField")

        self.testFrameLayout.addWidget(self.ujiKepentinganField)

        self.participantsHolder = QVBoxLayout()
        self.participantsHolder.setSpacing(8)
        self.participantsHolder.setObjectName(u"participantsHolder")
        self.participantsHolder.setContentsMargins(0, 0, 0, 0)
        self.participantsTitle = QLabel(self.testFrame)
        self.participantsTitle.setObjectName(u"participantsTitle")
        self.participantsTitle.setTextFormat(Qt.TextFormat.PlainText)
        self.participantsTitle.setWordWrap(True)
        self.participantsTitle.setProperty(u"look", u"label")

        self.participantsHolder.addWidget(self.participantsTitle)

        self.participantsProblem = QLabel(self.testFrame)
        self.participantsProblem.setObjectName(u"participantsProblem")
        self.participantsProblem.setTextFormat(Qt.TextFormat.PlainText)
        self.participantsProblem.setWordWrap(True)
        self.participantsProblem.setProperty(u"look", u"problem")

        self.participantsHolder.addWidget(self.participantsProblem)

        self.participantsLayout = QVBoxLayout()
        self.participantsLayout.setSpacing(8)
        self.participantsLayout.setObjectName(u"participantsLayout")
        self.participantsLayout.setContentsMargins(0, 0, 0, 0)

        self.participantsHolder.addLayout(self.participantsLayout)

        self.addHolder = QHBoxLayout()
        self.addHolder.setSpacing(8)
        self.addHolder.setObjectName(u"addHolder")
        self.addHolder.setContentsMargins(0, 0, 0, 0)
        self.addParticipantButton = QPushButton(self.testFrame)
        self.addParticipantButton.setObjectName(u"addParticipantButton")

        self.addHolder.addWidget(self.addParticipantButton)

        self.spacer2 = QSpacerItem(40, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.addHolder.addItem(self.spacer2)


        self.participantsHolder.addLayout(self.addHolder)


        self.testFrameLayout.addLayout(self.participantsHolder)

        self.ujiKesimpulanField = LabelledField(self.testFrame)
        self.ujiKesimpulanField.setObjectName(u"ujiKesimpulanField")

        self.testFrameLayout.addWidget(self.ujiKesimpulanField)

        self.failedBanner = BannerBar(self.testFrame)
        self.failedBanner.setObjectName(u"failedBanner")

        self.testFrameLayout.addWidget(self.failedBanner)


        self.rootLayout.addWidget(self.testFrame)


        self.retranslateUi(ConsequenceTestForm)

        QMetaObject.connectSlotsByName(ConsequenceTestForm)
    # setupUi

    def retranslateUi(self, ConsequenceTestForm):
        self.testTitleLabel.setText(QCoreApplication.translate("ConsequenceTestForm", u"Uji konsekuensi", None))
        self.testHelpLabel.setText(QCoreApplication.translate("ConsequenceTestForm", u"Wajib untuk usulan pengecualian sebelum konsep dikirim (Pasal 19 UU 14/2008). Hasilnya ikut dicetak pada konsep.", None))
        self.lettersButton.setText(QCoreApplication.translate("ConsequenceTestForm", u"Pakai huruf yang diusulkan pada langkah 1", None))
        self.participantsTitle.setText(QCoreApplication.translate("ConsequenceTestForm", u"Peserta pengujian", None))
        self.participantsProblem.setText("")
        self.addParticipantButton.setText(QCoreApplication.translate("ConsequenceTestForm", u"Tambah peserta", None))
        pass
    # retranslateUi

