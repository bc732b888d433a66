"""Compiled by tools/compile_forms.py from ui/case/correction_desk.ui; edit the form in Qt Designer, not this file."""

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

from ppid_desktop.gui.case.step_review.correction_list import CorrectionList
from ppid_desktop.gui.case.step_review.difference_view import DifferenceView
from ppid_desktop.gui.kit.bars import BannerBar
from ppid_desktop.gui.kit.cards import EmptyState
from ppid_desktop.gui.kit.labelled_field import LabelledField
from ppid_desktop.gui.kit.responsive_row import ResponsiveRow

class Ui_CorrectionDeskUi(object):
    def setupUi(self, CorrectionDeskUi):
        if not CorrectionDeskUi.objectName():
            CorrectionDeskUi.setObjectName(u"CorrectionDeskUi")
        self.rootLayout = QVBoxLayout(CorrectionDeskUi)
        self.rootLayout.setSpacing(16)
        self.rootLayout.setObjectName(u"rootLayout")
        self.rootLayout.setContentsMargins(0, 0, 0, 0)
        self.headRow = ResponsiveRow(CorrectionDeskUi)
        self.headRow.setObjectName(u"headRow")
        self.headRowLayout = QHBoxLayout(self.headRow)
        self.headRowLayout.setSpacing(16)
        self.headRowLayout.setObjectName(u"headRowLayout")
        self.headRowLayout.setContentsMargins(0, 0, 0, 0)
        self.countLabel = QLabel(self.headRow)
        self.countLabel.setObjectName(u"countLabel")
        self.countLabel.setTextFormat(Qt.TextFormat.PlainText)
        self.countLabel.setWordWrap(True)

        self.headRowLayout.addWidget(self.countLabel)

        self.headButtons = ResponsiveRow(self.headRow)
        self.headButtons.setObjectName(u"headButtons")
        self.headButtonsLayout = QHBoxLayout(self.headButtons)
        self.headButtonsLayout.setSpacing(8)
        self.headButtonsLayout.setObjectName(u"headButtonsLayout")
        self.headButtonsLayout.setContentsMargins(0, 0, 0, 0)
        self.applyAllButton = QPushButton(self.headButtons)
        self.applyAllButton.setObjectName(u"applyAllButton")

        self.headButtonsLayout.addWidget(self.applyAllButton)

        self.undoAllButton = QPushButton(self.headButtons)
        self.undoAllButton.setObjectName(u"undoAllButton")

        self.headButtonsLayout.addWidget(self.undoAllButton)

        self.typeButton = QPushButton(self.headButtons)
        self.typeButton.setObjectName(u"typeButton")

        self.headButtonsLayout.addWidget(self.typeButton)


        self.headRowLayout.addWidget(self.headButtons)

        self.headRowLayout.setStretch(0, 1)

        self.rootLayout.addWidget(self.headRow)

        self.emptyState = EmptyState(CorrectionDeskUi)
        self.emptyState.setObjectName(u"emptyState")

        self.rootLayout.addWidget(self.emptyState)

        self.deskHolder = QWidget(CorrectionDeskUi)
        self.deskHolder.setObjectName(u"deskHolder")
        self.deskHolderLayout = QVBoxLayout(self.deskHolder)
        self.deskHolderLayout.setSpacing(8)
        self.deskHolderLayout.setObjectName(u"deskHolderLayout")
        self.deskHolderLayout.setContentsMargins(0, 0, 0, 0)
        self.paneRow = ResponsiveRow(self.deskHolder)
        self.paneRow.setObjectName(u"paneRow")
        self.paneRow.setProperty(u"easyWidth", 400)
        self.paneRowLayout = QHBoxLayout(self.paneRow)
        self.paneRowLayout.setSpacing(16)
        self.paneRowLayout.setObjectName(u"paneRowLayout")
        self.paneRowLayout.setContentsMargins(0, 0, 0, 0)
        self.listLayout = QVBoxLayout()
        self.listLayout.setSpacing(8)
        self.listLayout.setObjectName(u"listLayout")
        self.listLayout.setContentsMargins(0, 0, 0, 0)
        self.correctionList = CorrectionList(self.paneRow)
        self.correctionList.setObjectName(u"correctionList")
        self.correctionList.setMinimumSize(QSize(270, 300))

        self.listLayout.addWidget(self.correctionList)

        self.keysLabel = QLabel(self.paneRow)
        self.keysLabel.setObjectName(u"keysLabel")
        self.keysLabel.setTextFormat(Qt.TextFormat.PlainText)
        self.keysLabel.setWordWrap(True)
        self.keysLabel.setProperty(u"look", u"help")

        self.listLayout.addWidget(self.keysLabel)

        self.listLayout.setStretch(0, 1)

        self.paneRowLayout.addLayout(self.listLayout)

        self.detailLayout = QVBoxLayout()
        self.detailLayout.setSpacing(8)
        self.detailLayout.setObjectName(u"detailLayout")
        self.detailLayout.setContentsMargins(0, 0, 0, 0)
        self.titleLayout = QHBoxLayout()
        self.titleLayout.setSpacing(12)
        self.titleLayout.setObjectName(u"titleLayout")
        self.titleLayout.setContentsMargins(0, 0, 0, 0)
        self.fieldLabel = QLabel(self.paneRow)
        self.fieldLabel.setObjectName(u"fieldLabel")
        self.fieldLabel.setTextFormat(Qt.TextFormat.PlainText)
        self.fieldLabel.setWordWrap(True)
        self.fieldLabel.setProperty(u"look", u"heading")

        self.titleLayout.addWidget(self.fieldLabel)

        self.gotoButton = QPushButton(self.paneRow)
        self.gotoButton.setObjectName(u"gotoButton")

        self.titleLayout.addWidget(self.gotoButton)

        self.titleLayout.setStretch(0, 1)

        self.detailLayout.addLayout(self.titleLayout)

        self.whoLabel = QLabel(self.paneRow)
        self.whoLabel.setObjectName(u"whoLabel")
        self.whoLabel.setTextFormat(Qt.TextFormat.PlainText)
        self.whoLabel.setWordWrap(True)
        self.whoLabel.setProperty(u"look", u"help")

        self.detailLayout.addWidget(self.whoLabel)

        self.actionRow = ResponsiveRow(self.paneRow)
        self.actionRow.setObjectName(u"actionRow")
        self.actionRowLayout = QHBoxLayout(self.actionRow)
        self.actionRowLayout.setSpacing(8)
        self.actionRowLayout.setObjectName(u"actionRowLayout")
        self.actionRowLayout.setContentsMargins(0, 0, 0, 0)
        self.applyButton = QPushButton(self.actionRow)
        self.applyButton.setObjectName(u"applyButton")

        self.actionRowLayout.addWidget(self.applyButton)

        self.changeButton = QPushButton(self.actionRow)
        self.changeButton.setObjectName(u"changeButton")

        self.actionRowLayout.addWidget(self.changeButton)

        self.declineButton = QPushButton(self.actionRow)
        self.declineButton.setObjectName(u"declineButton")

        self.actionRowLayout.addWidget(self.declineButton)

        self.answerButton = QPushButton(self.actionRow)
        self.answerButton.setObjectName(u"answerButton")

        self.actionRowLayout.addWidget(self.answerButton)

        self.assignButton = QPushButton(self.actionRow)
        self.assignButton.setObjectName(u"assignButton")

        self.actionRowLayout.addWidget(self.assignButton)

        self.undoButton = QPushButton(self.actionRow)
        self.undoButton.setObjectName(u"undoButton")

        self.actionRowLayout.addWidget(self.undoButton)

        self.spacer4 = QSpacerItem(40, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.actionRowLayout.addItem(self.spacer4)


        self.detailLayout.addWidget(self.actionRow)

        self.togetherLayout = QHBoxLayout()
        self.togetherLayout.setSpacing(8)
        self.togetherLayout.setObjectName(u"togetherLayout")
        self.togetherLayout.setContentsMargins(0, 0, 0, 0)
        self.applyFieldButton = QPushButton(self.paneRow)
        self.applyFieldButton.setObjectName(u"applyFieldButton")

        self.togetherLayout.addWidget(self.applyFieldButton)

        self.spacer7 = QSpacerItem(40, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.togetherLayout.addItem(self.spacer7)


        self.detailLayout.addLayout(self.togetherLayout)

        self.consequenceLabel = QLabel(self.paneRow)
        self.consequenceLabel.setObjectName(u"consequenceLabel")
        self.consequenceLabel.setTextFormat(Qt.TextFormat.PlainText)
        self.consequenceLabel.setWordWrap(True)
        self.consequenceLabel.setProperty(u"look", u"help")

        self.detailLayout.addWidget(self.consequenceLabel)

        self.remarkLabel = QLabel(self.paneRow)
        self.remarkLabel.setObjectName(u"remarkLabel")
        self.remarkLabel.setTextFormat(Qt.TextFormat.PlainText)
        self.remarkLabel.setWordWrap(True)
        self.remarkLabel.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByKeyboard|Qt.TextInteractionFlag.TextSelectableByMouse)

        self.detailLayout.addWidget(self.remarkLabel)

        self.conflictBanner = BannerBar(self.paneRow)
        self.conflictBanner.setObjectName(u"conflictBanner")

        self.detailLayout.addWidget(self.conflictBanner)

        self.textRow = ResponsiveRow(self.paneRow)
        self.textRow.setObjectName(u"textRow")
        self.textRow.setProperty(u"easyWidth", 150)
        self.textRowLayout = QHBoxLayout(self.textRow)
        self.textRowLayout.setSpacing(12)
        self.textRowLayout.setObjectName(u"textRowLayout")
        self.textRowLayout.setContentsMargins(0, 0, 0, 0)
        self.sentColumn = QVBoxLayout()
        self.sentColumn.setSpacing(4)
        self.sentColumn.setObjectName(u"sentColumn")
        self.sentColumn.setContentsMargins(0, 0, 0, 0)
        self.sentTitle = QLabel(self.textRow)
        self.sentTitle.setObjectName(u"sentTitle")
        self.sentTitle.setTextFormat(Qt.TextFormat.PlainText)
        self.sentTitle.setWordWrap(True)
        self.sentTitle.setProperty(u"look", u"label")

        self.sentColumn.addWidget(self.sentTitle)

        self.sentView = DifferenceView(self.textRow)
        self.sentView.setObjectName(u"sentView")

        self.sentColumn.addWidget(self.sentView)

        self.spacer1 = QSpacerItem(20, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.sentColumn.addItem(self.spacer1)


        self.textRowLayout.addLayout(self.sentColumn)

        self.wantedColumn = QVBoxLayout()
        self.wantedColumn.setSpacing(4)
        self.wantedColumn.setObjectName(u"wantedColumn")
        self.wantedColumn.setContentsMargins(0, 0, 0, 0)
        self.wantedTitle = QLabel(self.textRow)
        self.wantedTitle.setObjectName(u"wantedTitle")
        self.wantedTitle.setTextFormat(Qt.TextFormat.PlainText)
        self.wantedTitle.setWordWrap(True)
        self.wantedTitle.setProperty(u"look", u"label")

        self.wantedColumn.addWidget(self.wantedTitle)

        self.wantedView = DifferenceView(self.textRow)
        self.wantedView.setObjectName(u"wantedView")

        self.wantedColumn.addWidget(self.wantedView)

        self.spacer2 = QSpacerItem(20, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.wantedColumn.addItem(self.spacer2)


        self.textRowLayout.addLayout(self.wantedColumn)

        self.nowColumn = QVBoxLayout()
        self.nowColumn.setSpacing(4)
        self.nowColumn.setObjectName(u"nowColumn")
        self.nowColumn.setContentsMargins(0, 0, 0, 0)
        self.nowTitle = QLabel(self.textRow)
        self.nowTitle.setObjectName(u"nowTitle")
        self.nowTitle.setTextFormat(Qt.TextFormat.PlainText)
        self.nowTitle.setWordWrap(True)
        self.nowTitle.setProperty(u"look", u"label")

        self.nowColumn.addWidget(self.nowTitle)

        self.nowView = DifferenceView(self.textRow)
        self.nowView.setObjectName(u"nowView")

        self.nowColumn.addWidget(self.nowView)

        self.spacer3 = QSpacerItem(20, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.nowColumn.addItem(self.spacer3)


        self.textRowLayout.addLayout(self.nowColumn)

        self.textRowLayout.setStretch(0, 1)
        self.textRowLayout.setStretch(1, 1)
        self.textRowLayout.setStretch(2, 1)

        self.detailLayout.addWidget(self.textRow)

        self.legendLabel = QLabel(self.paneRow)
        self.legendLabel.setObjectName(u"legendLabel")
        self.legendLabel.setTextFormat(Qt.TextFormat.PlainText)
        self.legendLabel.setWordWrap(True)
        self.legendLabel.setProperty(u"look", u"help")

        self.detailLayout.addWidget(self.legendLabel)

        self.outcomeLabel = QLabel(self.paneRow)
        self.outcomeLabel.setObjectName(u"outcomeLabel")
        self.outcomeLabel.setTextFormat(Qt.TextFormat.PlainText)
        self.outcomeLabel.setWordWrap(True)

        self.detailLayout.addWidget(self.outcomeLabel)

        self.editorFrame = QFrame(self.paneRow)
        self.editorFrame.setObjectName(u"editorFrame")
        self.editorFrame.setProperty(u"look", u"card")
        self.editorFrameLayout = QVBoxLayout(self.editorFrame)
        self.editorFrameLayout.setSpacing(12)
        self.editorFrameLayout.setObjectName(u"editorFrameLayout")
        self.editorFrameLayout.setContentsMargins(12, 12, 12, 12)
        self.editorField = LabelledField(self.editorFrame)
        self.editorField.setObjectName(u"editorField")

        self.editorFrameLayout.addWidget(self.editorField)

        self.editorNote = QLabel(self.editorFrame)
        self.editorNote.setObjectName(u"editorNote")
        self.editorNote.setTextFormat(Qt.TextFormat.PlainText)
        self.editorNote.setWordWrap(True)
        self.editorNote.setProperty(u"look", u"help")

        self.editorFrameLayout.addWidget(self.editorNote)

        self.editorButtons = QHBoxLayout()
        self.editorButtons.setSpacing(8)
        self.editorButtons.setObjectName(u"editorButtons")
        self.editorButtons.setContentsMargins(0, 0, 0, 0)
        self.editorSaveButton = QPushButton(self.editorFrame)
        self.editorSaveButton.setObjectName(u"editorSaveButton")
        self.editorSaveButton.setProperty(u"look", u"primary")

        self.editorButtons.addWidget(self.editorSaveButton)

        self.editorCancelButton = QPushButton(self.editorFrame)
        self.editorCancelButton.setObjectName(u"editorCancelButton")

        self.editorButtons.addWidget(self.editorCancelButton)

        self.spacer5 = QSpacerItem(40, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.editorButtons.addItem(self.spacer5)


        self.editorFrameLayout.addLayout(self.editorButtons)


        self.detailLayout.addWidget(self.editorFrame)

        self.spacer6 = QSpacerItem(20, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.detailLayout.addItem(self.spacer6)


        self.paneRowLayout.addLayout(self.detailLayout)

        self.paneRowLayout.setStretch(1, 1)

        self.deskHolderLayout.addWidget(self.paneRow)


        self.rootLayout.addWidget(self.deskHolder)


        self.retranslateUi(CorrectionDeskUi)

        QMetaObject.connectSlotsByName(CorrectionDeskUi)
    # setupUi

    def retranslateUi(self, CorrectionDeskUi):
        self.countLabel.setText("")
        self.applyAllButton.setText(QCoreApplication.translate("CorrectionDeskUi", u"Terapkan semua", None))
        self.undoAllButton.setText(QCoreApplication.translate("CorrectionDeskUi", u"Batalkan penerapan sekaligus", None))
        self.typeButton.setText(QCoreApplication.translate("CorrectionDeskUi", u"Ketik koreksi dari kertas...", None))
#if QT_CONFIG(accessibility)
        self.correctionList.setAccessibleName(QCoreApplication.translate("CorrectionDeskUi", u"Daftar koreksi", None))
#endif // QT_CONFIG(accessibility)
        self.keysLabel.setText(QCoreApplication.translate("CorrectionDeskUi", u"Enter: pilihan utama \u00b7 T terapkan \u00b7 U ubah \u00b7 X tidak diterapkan \u00b7 J jawab \u00b7 H hubungkan \u00b7 Z batalkan \u00b7 Ctrl+Shift+Enter terapkan semua", None))
        self.fieldLabel.setText("")
        self.gotoButton.setText(QCoreApplication.translate("CorrectionDeskUi", u"Buka isian", None))
        self.whoLabel.setText("")
        self.applyButton.setText(QCoreApplication.translate("CorrectionDeskUi", u"Terapkan", None))
        self.changeButton.setText(QCoreApplication.translate("CorrectionDeskUi", u"Ubah...", None))
        self.declineButton.setText(QCoreApplication.translate("CorrectionDeskUi", u"Tidak diterapkan...", None))
        self.answerButton.setText(QCoreApplication.translate("CorrectionDeskUi", u"Jawab...", None))
        self.assignButton.setText(QCoreApplication.translate("CorrectionDeskUi", u"Hubungkan...", None))
        self.undoButton.setText(QCoreApplication.translate("CorrectionDeskUi", u"Batalkan tindak lanjut", None))
        self.applyFieldButton.setText(QCoreApplication.translate("CorrectionDeskUi", u"Terapkan semua di isian ini", None))
        self.consequenceLabel.setText("")
        self.remarkLabel.setText("")
        self.sentTitle.setText(QCoreApplication.translate("CorrectionDeskUi", u"Dikirim", None))
#if QT_CONFIG(accessibility)
        self.sentView.setAccessibleName(QCoreApplication.translate("CorrectionDeskUi", u"Teks yang dikirim", None))
#endif // QT_CONFIG(accessibility)
        self.wantedTitle.setText(QCoreApplication.translate("CorrectionDeskUi", u"Dikoreksi", None))
#if QT_CONFIG(accessibility)
        self.wantedView.setAccessibleName(QCoreApplication.translate("CorrectionDeskUi", u"Teks yang dikoreksi", None))
#endif // QT_CONFIG(accessibility)
        self.nowTitle.setText(QCoreApplication.translate("CorrectionDeskUi", u"Sekarang", None))
#if QT_CONFIG(accessibility)
        self.nowView.setAccessibleName(QCoreApplication.translate("CorrectionDeskUi", u"Teks yang berlaku sekarang", None))
#endif // QT_CONFIG(accessibility)
        self.legendLabel.setText(QCoreApplication.translate("CorrectionDeskUi", u"Dicoret: dihapus. Garis bawah tebal: ditambahkan.", None))
        self.outcomeLabel.setText("")
        self.editorNote.setText("")
        self.editorSaveButton.setText(QCoreApplication.translate("CorrectionDeskUi", u"Simpan", None))
        self.editorCancelButton.setText(QCoreApplication.translate("CorrectionDeskUi", u"Batal", None))
        pass
    # retranslateUi

