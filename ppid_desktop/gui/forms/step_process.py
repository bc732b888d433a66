"""Compiled by tools/compile_forms.py from ui/case/step_process.ui; edit the form in Qt Designer, not this file."""

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

from ppid_desktop.gui.kit.bars import ProgressStrip
from ppid_desktop.gui.kit.cards import EmptyState
from ppid_desktop.gui.kit.current_stack import CurrentStack
from ppid_desktop.gui.kit.file_drop_area import FileDropArea
from ppid_desktop.gui.kit.labelled_field import LabelledField
from ppid_desktop.gui.kit.ordered_lines import OrderedLines
from ppid_desktop.gui.kit.responsive_row import ResponsiveRow

class Ui_StepProcess(object):
    def setupUi(self, StepProcess):
        if not StepProcess.objectName():
            StepProcess.setObjectName(u"StepProcess")
        self.rootLayout = QVBoxLayout(StepProcess)
        self.rootLayout.setSpacing(16)
        self.rootLayout.setObjectName(u"rootLayout")
        self.rootLayout.setContentsMargins(0, 0, 0, 0)
        self.producedCard = QFrame(StepProcess)
        self.producedCard.setObjectName(u"producedCard")
        self.producedCard.setProperty(u"look", u"card")
        self.producedCardLayout = QVBoxLayout(self.producedCard)
        self.producedCardLayout.setSpacing(16)
        self.producedCardLayout.setObjectName(u"producedCardLayout")
        self.producedCardLayout.setContentsMargins(16, 16, 16, 16)
        self.producedCardHeadLayout = QVBoxLayout()
        self.producedCardHeadLayout.setSpacing(4)
        self.producedCardHeadLayout.setObjectName(u"producedCardHeadLayout")
        self.producedCardHeadLayout.setContentsMargins(0, 0, 0, 0)
        self.producedCardTitleLabel = QLabel(self.producedCard)
        self.producedCardTitleLabel.setObjectName(u"producedCardTitleLabel")
        self.producedCardTitleLabel.setTextFormat(Qt.TextFormat.PlainText)
        self.producedCardTitleLabel.setWordWrap(True)
        self.producedCardTitleLabel.setProperty(u"look", u"heading")

        self.producedCardHeadLayout.addWidget(self.producedCardTitleLabel)

        self.producedCardHelpLabel = QLabel(self.producedCard)
        self.producedCardHelpLabel.setObjectName(u"producedCardHelpLabel")
        self.producedCardHelpLabel.setTextFormat(Qt.TextFormat.PlainText)
        self.producedCardHelpLabel.setWordWrap(True)
        self.producedCardHelpLabel.setProperty(u"look", u"help")

        self.producedCardHeadLayout.addWidget(self.producedCardHelpLabel)


        self.producedCardLayout.addLayout(self.producedCardHeadLayout)

        self.producerRow = ResponsiveRow(self.producedCard)
        self.producerRow.setObjectName(u"producerRow")
        self.producerRowLayout = QHBoxLayout(self.producerRow)
        self.producerRowLayout.setSpacing(16)
        self.producerRowLayout.setObjectName(u"producerRowLayout")
        self.producerRowLayout.setContentsMargins(0, 0, 0, 0)
        self.penanggungJawabField = LabelledField(self.producerRow)
        self.penanggungJawabField.setObjectName(u"penanggungJawabField")

        self.producerRowLayout.addWidget(self.penanggungJawabField)

        self.waktuPembuatanField = LabelledField(self.producerRow)
        self.waktuPembuatanField.setObjectName(u"waktuPembuatanField")

        self.producerRowLayout.addWidget(self.waktuPembuatanField)

        self.producerRowLayout.setStretch(0, 1)
        self.producerRowLayout.setStretch(1, 1)

        self.producedCardLayout.addWidget(self.producerRow)

        self.placeRow = ResponsiveRow(self.producedCard)
        self.placeRow.setObjectName(u"placeRow")
        self.placeRowLayout = QHBoxLayout(self.placeRow)
        self.placeRowLayout.setSpacing(16)
        self.placeRowLayout.setObjectName(u"placeRowLayout")
        self.placeRowLayout.setContentsMargins(0, 0, 0, 0)
        self.tempatPembuatanField = LabelledField(self.placeRow)
        self.tempatPembuatanField.setObjectName(u"tempatPembuatanField")

        self.placeRowLayout.addWidget(self.tempatPembuatanField)

        self.jenisMediaField = LabelledField(self.placeRow)
        self.jenisMediaField.setObjectName(u"jenisMediaField")

        self.placeRowLayout.addWidget(self.jenisMediaField)

        self.placeRowLayout.setStretch(0, 1)
        self.placeRowLayout.setStretch(1, 1)

        self.producedCardLayout.addWidget(self.placeRow)

        self.bentukField = LabelledField(self.producedCard)
        self.bentukField.setObjectName(u"bentukField")

        self.producedCardLayout.addWidget(self.bentukField)

        self.catatanPetugasField = LabelledField(self.producedCard)
        self.catatanPetugasField.setObjectName(u"catatanPetugasField")

        self.producedCardLayout.addWidget(self.catatanPetugasField)


        self.rootLayout.addWidget(self.producedCard)

        self.softfileCard = QFrame(StepProcess)
        self.softfileCard.setObjectName(u"softfileCard")
        self.softfileCard.setProperty(u"look", u"card")
        self.softfileCardLayout = QVBoxLayout(self.softfileCard)
        self.softfileCardLayout.setSpacing(16)
        self.softfileCardLayout.setObjectName(u"softfileCardLayout")
        self.softfileCardLayout.setContentsMargins(16, 16, 16, 16)
        self.softfileCardHeadLayout = QVBoxLayout()
        self.softfileCardHeadLayout.setSpacing(4)
        self.softfileCardHeadLayout.setObjectName(u"softfileCardHeadLayout")
        self.softfileCardHeadLayout.setContentsMargins(0, 0, 0, 0)
        self.softfileCardTitleLabel = QLabel(self.softfileCard)
        self.softfileCardTitleLabel.setObjectName(u"softfileCardTitleLabel")
        self.softfileCardTitleLabel.setTextFormat(Qt.TextFormat.PlainText)
        self.softfileCardTitleLabel.setWordWrap(True)
        self.softfileCardTitleLabel.setProperty(u"look", u"heading")

        self.softfileCardHeadLayout.addWidget(self.softfileCardTitleLabel)

        self.softfileCardHelpLabel = QLabel(self.softfileCard)
        self.softfileCardHelpLabel.setObjectName(u"softfileCardHelpLabel")
        self.softfileCardHelpLabel.setTextFormat(Qt.TextFormat.PlainText)
        self.softfileCardHelpLabel.setWordWrap(True)
        self.softfileCardHelpLabel.setProperty(u"look", u"help")

        self.softfileCardHeadLayout.addWidget(self.softfileCardHelpLabel)


        self.softfileCardLayout.addLayout(self.softfileCardHeadLayout)

        self.summaryLabel = QLabel(self.softfileCard)
        self.summaryLabel.setObjectName(u"summaryLabel")
        self.summaryLabel.setTextFormat(Qt.TextFormat.PlainText)
        self.summaryLabel.setWordWrap(True)

        self.softfileCardLayout.addWidget(self.summaryLabel)

        self.dropArea = FileDropArea(self.softfileCard)
        self.dropArea.setObjectName(u"dropArea")

        self.softfileCardLayout.addWidget(self.dropArea)

        self.kindRow = ResponsiveRow(self.softfileCard)
        self.kindRow.setObjectName(u"kindRow")
        self.kindRowLayout = QHBoxLayout(self.kindRow)
        self.kindRowLayout.setSpacing(16)
        self.kindRowLayout.setObjectName(u"kindRowLayout")
        self.kindRowLayout.setContentsMargins(0, 0, 0, 0)
        self.kindField = LabelledField(self.kindRow)
        self.kindField.setObjectName(u"kindField")

        self.kindRowLayout.addWidget(self.kindField)

        self.listHolder = QHBoxLayout()
        self.listHolder.setSpacing(8)
        self.listHolder.setObjectName(u"listHolder")
        self.listHolder.setContentsMargins(0, 0, 0, 0)
        self.spacer1 = QSpacerItem(40, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.listHolder.addItem(self.spacer1)

        self.submitAllButton = QPushButton(self.kindRow)
        self.submitAllButton.setObjectName(u"submitAllButton")

        self.listHolder.addWidget(self.submitAllButton)

        self.listButton = QPushButton(self.kindRow)
        self.listButton.setObjectName(u"listButton")

        self.listHolder.addWidget(self.listButton)


        self.kindRowLayout.addLayout(self.listHolder)

        self.kindRowLayout.setStretch(1, 1)

        self.softfileCardLayout.addWidget(self.kindRow)

        self.progress = ProgressStrip(self.softfileCard)
        self.progress.setObjectName(u"progress")

        self.softfileCardLayout.addWidget(self.progress)

        self.failuresLayout = QVBoxLayout()
        self.failuresLayout.setSpacing(8)
        self.failuresLayout.setObjectName(u"failuresLayout")
        self.failuresLayout.setContentsMargins(0, 0, 0, 0)

        self.softfileCardLayout.addLayout(self.failuresLayout)

        self.emptyState = EmptyState(self.softfileCard)
        self.emptyState.setObjectName(u"emptyState")

        self.softfileCardLayout.addWidget(self.emptyState)

        self.softfileLines = OrderedLines(self.softfileCard)
        self.softfileLines.setObjectName(u"softfileLines")

        self.softfileCardLayout.addWidget(self.softfileLines)

        self.formStack = CurrentStack(self.softfileCard)
        self.formStack.setObjectName(u"formStack")

        self.softfileCardLayout.addWidget(self.formStack)


        self.rootLayout.addWidget(self.softfileCard)

        self.testLayout = QVBoxLayout()
        self.testLayout.setSpacing(8)
        self.testLayout.setObjectName(u"testLayout")
        self.testLayout.setContentsMargins(0, 0, 0, 0)

        self.rootLayout.addLayout(self.testLayout)

        self.spacer2 = QSpacerItem(20, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.rootLayout.addItem(self.spacer2)


        self.retranslateUi(StepProcess)

        QMetaObject.connectSlotsByName(StepProcess)
    # setupUi

    def retranslateUi(self, StepProcess):
        self.producedCardTitleLabel.setText(QCoreApplication.translate("StepProcess", u"Keterangan pembuatan", None))
        self.producedCardHelpLabel.setText(QCoreApplication.translate("StepProcess", u"Siapa yang membuat informasi ini, kapan, di mana, dan dalam bentuk apa tersedia.", None))
        self.softfileCardTitleLabel.setText(QCoreApplication.translate("StepProcess", u"Softfile", None))
        self.softfileCardHelpLabel.setText(QCoreApplication.translate("StepProcess", u"Berkas disimpan utuh dan terenkripsi. Beri nama baku, urutkan, lalu tandai yang diajukan untuk koreksi.", None))
        self.summaryLabel.setText("")
        self.submitAllButton.setText(QCoreApplication.translate("StepProcess", u"Ajukan semua", None))
        self.listButton.setText(QCoreApplication.translate("StepProcess", u"Daftar isi berkas", None))
        pass
    # retranslateUi

