"""Compiled by tools/compile_forms.py from ui/case/determination_form.ui; edit the form in Qt Designer, not this file."""

from PySide6.QtCore import (QCoreApplication, QDate, QDateTime, QLocale,
    QMetaObject, QObject, QPoint, QRect,
    QSize, QTime, QUrl, Qt)
from PySide6.QtGui import (QBrush, QColor, QConicalGradient, QCursor,
    QFont, QFontDatabase, QGradient, QIcon,
    QImage, QKeySequence, QLinearGradient, QPainter,
    QPalette, QPixmap, QRadialGradient, QTransform)
from PySide6.QtWidgets import (QApplication, QFrame, QHBoxLayout, QLabel,
    QPushButton, QRadioButton, QSizePolicy, QSpacerItem,
    QVBoxLayout, QWidget)

from ppid_desktop.gui.case.offered_files import OfferedFiles
from ppid_desktop.gui.case.two_action_banner import TwoActionBanner
from ppid_desktop.gui.kit.bars import (BannerBar, ProgressStrip)
from ppid_desktop.gui.kit.labelled_field import LabelledField
from ppid_desktop.gui.kit.responsive_row import ResponsiveRow
from ppid_desktop.gui.kit.timeline_view import TimelineView

class Ui_DeterminationFormUi(object):
    def setupUi(self, DeterminationFormUi):
        if not DeterminationFormUi.objectName():
            DeterminationFormUi.setObjectName(u"DeterminationFormUi")
        self.rootLayout = QVBoxLayout(DeterminationFormUi)
        self.rootLayout.setSpacing(16)
        self.rootLayout.setObjectName(u"rootLayout")
        self.rootLayout.setContentsMargins(0, 0, 0, 0)
        self.determinationCard = QFrame(DeterminationFormUi)
        self.determinationCard.setObjectName(u"determinationCard")
        self.determinationCard.setProperty(u"look", u"card")
        self.determinationCardLayout = QVBoxLayout(self.determinationCard)
        self.determinationCardLayout.setSpacing(12)
        self.determinationCardLayout.setObjectName(u"determinationCardLayout")
        self.determinationCardLayout.setContentsMargins(16, 16, 16, 16)
        self.determinationHeadLayout = QVBoxLayout()
        self.determinationHeadLayout.setSpacing(4)
        self.determinationHeadLayout.setObjectName(u"determinationHeadLayout")
        self.determinationHeadLayout.setContentsMargins(0, 0, 0, 0)
        self.determinationTitle = QLabel(self.determinationCard)
        self.determinationTitle.setObjectName(u"determinationTitle")
        self.determinationTitle.setTextFormat(Qt.TextFormat.PlainText)
        self.determinationTitle.setWordWrap(True)
        self.determinationTitle.setProperty(u"look", u"heading")

        self.determinationHeadLayout.addWidget(self.determinationTitle)

        self.determinationHelp = QLabel(self.determinationCard)
        self.determinationHelp.setObjectName(u"determinationHelp")
        self.determinationHelp.setTextFormat(Qt.TextFormat.PlainText)
        self.determinationHelp.setWordWrap(True)
        self.determinationHelp.setProperty(u"look", u"help")

        self.determinationHeadLayout.addWidget(self.determinationHelp)


        self.determinationCardLayout.addLayout(self.determinationHeadLayout)

        self.statusLabel = QLabel(self.determinationCard)
        self.statusLabel.setObjectName(u"statusLabel")
        self.statusLabel.setTextFormat(Qt.TextFormat.PlainText)
        self.statusLabel.setWordWrap(True)

        self.determinationCardLayout.addWidget(self.statusLabel)

        self.timeline = TimelineView(self.determinationCard)
        self.timeline.setObjectName(u"timeline")

        self.determinationCardLayout.addWidget(self.timeline)

        self.rejectedBanner = TwoActionBanner(self.determinationCard)
        self.rejectedBanner.setObjectName(u"rejectedBanner")

        self.determinationCardLayout.addWidget(self.rejectedBanner)

        self.formHolder = QWidget(self.determinationCard)
        self.formHolder.setObjectName(u"formHolder")
        self.formHolderLayout = QVBoxLayout(self.formHolder)
        self.formHolderLayout.setSpacing(12)
        self.formHolderLayout.setObjectName(u"formHolderLayout")
        self.formHolderLayout.setContentsMargins(0, 0, 0, 0)
        self.resultLayout = QVBoxLayout()
        self.resultLayout.setSpacing(4)
        self.resultLayout.setObjectName(u"resultLayout")
        self.resultLayout.setContentsMargins(0, 0, 0, 0)
        self.resultLabel = QLabel(self.formHolder)
        self.resultLabel.setObjectName(u"resultLabel")
        self.resultLabel.setTextFormat(Qt.TextFormat.PlainText)
        self.resultLabel.setWordWrap(True)
        self.resultLabel.setProperty(u"look", u"label")

        self.resultLayout.addWidget(self.resultLabel)

        self.grantedRadio = QRadioButton(self.formHolder)
        self.grantedRadio.setObjectName(u"grantedRadio")

        self.resultLayout.addWidget(self.grantedRadio)

        self.refusedRadio = QRadioButton(self.formHolder)
        self.refusedRadio.setObjectName(u"refusedRadio")

        self.resultLayout.addWidget(self.refusedRadio)

        self.resultProblem = QLabel(self.formHolder)
        self.resultProblem.setObjectName(u"resultProblem")
        self.resultProblem.setTextFormat(Qt.TextFormat.PlainText)
        self.resultProblem.setWordWrap(True)
        self.resultProblem.setProperty(u"look", u"problem")

        self.resultLayout.addWidget(self.resultProblem)


        self.formHolderLayout.addLayout(self.resultLayout)

        self.numberRow = ResponsiveRow(self.formHolder)
        self.numberRow.setObjectName(u"numberRow")
        self.numberRow.setProperty(u"easyWidth", 150)
        self.numberRowLayout = QHBoxLayout(self.numberRow)
        self.numberRowLayout.setSpacing(16)
        self.numberRowLayout.setObjectName(u"numberRowLayout")
        self.numberRowLayout.setContentsMargins(0, 0, 0, 0)
        self.nomorField = LabelledField(self.numberRow)
        self.nomorField.setObjectName(u"nomorField")

        self.numberRowLayout.addWidget(self.nomorField)

        self.tempatField = LabelledField(self.numberRow)
        self.tempatField.setObjectName(u"tempatField")

        self.numberRowLayout.addWidget(self.tempatField)

        self.tanggalField = LabelledField(self.numberRow)
        self.tanggalField.setObjectName(u"tanggalField")

        self.numberRowLayout.addWidget(self.tanggalField)

        self.numberRowLayout.setStretch(0, 3)
        self.numberRowLayout.setStretch(1, 2)
        self.numberRowLayout.setStretch(2, 3)

        self.formHolderLayout.addWidget(self.numberRow)

        self.byRow = ResponsiveRow(self.formHolder)
        self.byRow.setObjectName(u"byRow")
        self.byRowLayout = QHBoxLayout(self.byRow)
        self.byRowLayout.setSpacing(16)
        self.byRowLayout.setObjectName(u"byRowLayout")
        self.byRowLayout.setContentsMargins(0, 0, 0, 0)
        self.penetapField = LabelledField(self.byRow)
        self.penetapField.setObjectName(u"penetapField")

        self.byRowLayout.addWidget(self.penetapField)

        self.persetujuanField = LabelledField(self.byRow)
        self.persetujuanField.setObjectName(u"persetujuanField")

        self.byRowLayout.addWidget(self.persetujuanField)

        self.byRowLayout.setStretch(0, 1)
        self.byRowLayout.setStretch(1, 1)

        self.formHolderLayout.addWidget(self.byRow)

        self.lettersLabel = QLabel(self.formHolder)
        self.lettersLabel.setObjectName(u"lettersLabel")
        self.lettersLabel.setTextFormat(Qt.TextFormat.PlainText)
        self.lettersLabel.setWordWrap(True)
        self.lettersLabel.setProperty(u"look", u"help")

        self.formHolderLayout.addWidget(self.lettersLabel)

        self.termRow = ResponsiveRow(self.formHolder)
        self.termRow.setObjectName(u"termRow")
        self.termRow.setProperty(u"easyWidth", 150)
        self.termRowLayout = QHBoxLayout(self.termRow)
        self.termRowLayout.setSpacing(16)
        self.termRowLayout.setObjectName(u"termRowLayout")
        self.termRowLayout.setContentsMargins(0, 0, 0, 0)
        self.jenisJangkaField = LabelledField(self.termRow)
        self.jenisJangkaField.setObjectName(u"jenisJangkaField")

        self.termRowLayout.addWidget(self.jenisJangkaField)

        self.tahunField = LabelledField(self.termRow)
        self.tahunField.setObjectName(u"tahunField")

        self.termRowLayout.addWidget(self.tahunField)

        self.berakhirField = LabelledField(self.termRow)
        self.berakhirField.setObjectName(u"berakhirField")

        self.termRowLayout.addWidget(self.berakhirField)

        self.termRowLayout.setStretch(0, 2)
        self.termRowLayout.setStretch(1, 1)
        self.termRowLayout.setStretch(2, 2)

        self.formHolderLayout.addWidget(self.termRow)

        self.peristiwaField = LabelledField(self.formHolder)
        self.peristiwaField.setObjectName(u"peristiwaField")

        self.formHolderLayout.addWidget(self.peristiwaField)

        self.tinjauField = LabelledField(self.formHolder)
        self.tinjauField.setObjectName(u"tinjauField")

        self.formHolderLayout.addWidget(self.tinjauField)

        self.alasanField = LabelledField(self.formHolder)
        self.alasanField.setObjectName(u"alasanField")

        self.formHolderLayout.addWidget(self.alasanField)

        self.expiryLabel = QLabel(self.formHolder)
        self.expiryLabel.setObjectName(u"expiryLabel")
        self.expiryLabel.setTextFormat(Qt.TextFormat.PlainText)
        self.expiryLabel.setWordWrap(True)
        self.expiryLabel.setProperty(u"look", u"help")

        self.formHolderLayout.addWidget(self.expiryLabel)

        self.attachments = OfferedFiles(self.formHolder)
        self.attachments.setObjectName(u"attachments")

        self.formHolderLayout.addWidget(self.attachments)

        self.refusalBanner = BannerBar(self.formHolder)
        self.refusalBanner.setObjectName(u"refusalBanner")

        self.formHolderLayout.addWidget(self.refusalBanner)

        self.progress = ProgressStrip(self.formHolder)
        self.progress.setObjectName(u"progress")

        self.formHolderLayout.addWidget(self.progress)

        self.determinationButtons = QHBoxLayout()
        self.determinationButtons.setSpacing(8)
        self.determinationButtons.setObjectName(u"determinationButtons")
        self.determinationButtons.setContentsMargins(0, 0, 0, 0)
        self.saveButton = QPushButton(self.formHolder)
        self.saveButton.setObjectName(u"saveButton")
        self.saveButton.setProperty(u"look", u"primary")

        self.determinationButtons.addWidget(self.saveButton)

        self.cancelButton = QPushButton(self.formHolder)
        self.cancelButton.setObjectName(u"cancelButton")

        self.determinationButtons.addWidget(self.cancelButton)

        self.spacer1 = QSpacerItem(40, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.determinationButtons.addItem(self.spacer1)


        self.formHolderLayout.addLayout(self.determinationButtons)


        self.determinationCardLayout.addWidget(self.formHolder)

        self.addHolder = QWidget(self.determinationCard)
        self.addHolder.setObjectName(u"addHolder")
        self.addHolderLayout = QHBoxLayout(self.addHolder)
        self.addHolderLayout.setSpacing(8)
        self.addHolderLayout.setObjectName(u"addHolderLayout")
        self.addHolderLayout.setContentsMargins(0, 0, 0, 0)
        self.addButton = QPushButton(self.addHolder)
        self.addButton.setObjectName(u"addButton")

        self.addHolderLayout.addWidget(self.addButton)

        self.spacer2 = QSpacerItem(40, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.addHolderLayout.addItem(self.spacer2)


        self.determinationCardLayout.addWidget(self.addHolder)


        self.rootLayout.addWidget(self.determinationCard)


        self.retranslateUi(DeterminationFormUi)

        QMetaObject.connectSlotsByName(DeterminationFormUi)
    # setupUi

    def retranslateUi(self, DeterminationFormUi):
        self.determinationTitle.setText(QCoreApplication.translate("DeterminationFormUi", u"Penetapan pengecualian", None))
        self.determinationHelp.setText(QCoreApplication.translate("DeterminationFormUi", u"Usulan menjadi penetapan oleh PPID dengan persetujuan pimpinan. Penetapan boleh menyusul sesudah pengarsipan.", None))
        self.statusLabel.setText("")
        self.resultLabel.setText(QCoreApplication.translate("DeterminationFormUi", u"Hasil", None))
        self.grantedRadio.setText(QCoreApplication.translate("DeterminationFormUi", u"Ditetapkan sebagai informasi yang dikecualikan", None))
        self.refusedRadio.setText(QCoreApplication.translate("DeterminationFormUi", u"Ditolak: informasi terbuka", None))
        self.resultProblem.setText("")
        self.lettersLabel.setText("")
        self.expiryLabel.setText("")
        self.saveButton.setText(QCoreApplication.translate("DeterminationFormUi", u"Catat penetapan", None))
        self.cancelButton.setText(QCoreApplication.translate("DeterminationFormUi", u"Batal", None))
        self.addButton.setText(QCoreApplication.translate("DeterminationFormUi", u"Catat penetapan...", None))
        pass
    # retranslateUi

