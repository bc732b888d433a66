"""Compiled by tools/compile_forms.py from ui/case/decision_form.ui; edit the form in Qt Designer, not this file."""

from PySide6.QtCore import (QCoreApplication, QDate, QDateTime, QLocale,
    QMetaObject, QObject, QPoint, QRect,
    QSize, QTime, QUrl, Qt)
from PySide6.QtGui import (QBrush, QColor, QConicalGradient, QCursor,
    QFont, QFontDatabase, QGradient, QIcon,
    QImage, QKeySequence, QLinearGradient, QPainter,
    QPalette, QPixmap, QRadialGradient, QTransform)
from PySide6.QtWidgets import (QApplication, QCheckBox, QHBoxLayout, QLabel,
    QPushButton, QRadioButton, QSizePolicy, QSpacerItem,
    QVBoxLayout, QWidget)

from ppid_desktop.gui.case.step_review.evidence_list import EvidenceList
from ppid_desktop.gui.kit.bars import (BannerBar, ProgressStrip)
from ppid_desktop.gui.kit.labelled_field import LabelledField
from ppid_desktop.gui.kit.responsive_row import ResponsiveRow

class Ui_DecisionFormUi(object):
    def setupUi(self, DecisionFormUi):
        if not DecisionFormUi.objectName():
            DecisionFormUi.setObjectName(u"DecisionFormUi")
        self.rootLayout = QVBoxLayout(DecisionFormUi)
        self.rootLayout.setSpacing(16)
        self.rootLayout.setObjectName(u"rootLayout")
        self.rootLayout.setContentsMargins(0, 0, 0, 0)
        self.readBanner = BannerBar(DecisionFormUi)
        self.readBanner.setObjectName(u"readBanner")

        self.rootLayout.addWidget(self.readBanner)

        self.verdictLayout = QVBoxLayout()
        self.verdictLayout.setSpacing(4)
        self.verdictLayout.setObjectName(u"verdictLayout")
        self.verdictLayout.setContentsMargins(0, 0, 0, 0)
        self.verdictLabel = QLabel(DecisionFormUi)
        self.verdictLabel.setObjectName(u"verdictLabel")
        self.verdictLabel.setTextFormat(Qt.TextFormat.PlainText)
        self.verdictLabel.setWordWrap(True)
        self.verdictLabel.setProperty(u"look", u"label")

        self.verdictLayout.addWidget(self.verdictLabel)

        self.approvedRadio = QRadioButton(DecisionFormUi)
        self.approvedRadio.setObjectName(u"approvedRadio")

        self.verdictLayout.addWidget(self.approvedRadio)

        self.approvedWithRadio = QRadioButton(DecisionFormUi)
        self.approvedWithRadio.setObjectName(u"approvedWithRadio")

        self.verdictLayout.addWidget(self.approvedWithRadio)

        self.sentBackRadio = QRadioButton(DecisionFormUi)
        self.sentBackRadio.setObjectName(u"sentBackRadio")

        self.verdictLayout.addWidget(self.sentBackRadio)

        self.verdictProblem = QLabel(DecisionFormUi)
        self.verdictProblem.setObjectName(u"verdictProblem")
        self.verdictProblem.setTextFormat(Qt.TextFormat.PlainText)
        self.verdictProblem.setWordWrap(True)
        self.verdictProblem.setProperty(u"look", u"problem")

        self.verdictLayout.addWidget(self.verdictProblem)


        self.rootLayout.addLayout(self.verdictLayout)

        self.deciderRow = ResponsiveRow(DecisionFormUi)
        self.deciderRow.setObjectName(u"deciderRow")
        self.deciderRowLayout = QHBoxLayout(self.deciderRow)
        self.deciderRowLayout.setSpacing(16)
        self.deciderRowLayout.setObjectName(u"deciderRowLayout")
        self.deciderRowLayout.setContentsMargins(0, 0, 0, 0)
        self.decidedOnField = LabelledField(self.deciderRow)
        self.decidedOnField.setObjectName(u"decidedOnField")

        self.deciderRowLayout.addWidget(self.decidedOnField)

        self.channelField = LabelledField(self.deciderRow)
        self.channelField.setObjectName(u"channelField")

        self.deciderRowLayout.addWidget(self.channelField)

        self.deciderRowLayout.setStretch(0, 1)
        self.deciderRowLayout.setStretch(1, 1)

        self.rootLayout.addWidget(self.deciderRow)

        self.deciderField = LabelledField(DecisionFormUi)
        self.deciderField.setObjectName(u"deciderField")

        self.rootLayout.addWidget(self.deciderField)

        self.deciderBanner = BannerBar(DecisionFormUi)
        self.deciderBanner.setObjectName(u"deciderBanner")

        self.rootLayout.addWidget(self.deciderBanner)

        self.noteField = LabelledField(DecisionFormUi)
        self.noteField.setObjectName(u"noteField")

        self.rootLayout.addWidget(self.noteField)

        self.spokenCheck = QCheckBox(DecisionFormUi)
        self.spokenCheck.setObjectName(u"spokenCheck")

        self.rootLayout.addWidget(self.spokenCheck)

        self.spokenHolder = QWidget(DecisionFormUi)
        self.spokenHolder.setObjectName(u"spokenHolder")
        self.spokenLayout = QVBoxLayout(self.spokenHolder)
        self.spokenLayout.setSpacing(12)
        self.spokenLayout.setObjectName(u"spokenLayout")
        self.spokenLayout.setContentsMargins(24, 0, 0, 0)
        self.wordsField = LabelledField(self.spokenHolder)
        self.wordsField.setObjectName(u"wordsField")

        self.spokenLayout.addWidget(self.wordsField)

        self.spokenRow = ResponsiveRow(self.spokenHolder)
        self.spokenRow.setObjectName(u"spokenRow")
        self.spokenRowLayout = QHBoxLayout(self.spokenRow)
        self.spokenRowLayout.setSpacing(16)
        self.spokenRowLayout.setObjectName(u"spokenRowLayout")
        self.spokenRowLayout.setContentsMargins(0, 0, 0, 0)
        self.meansField = LabelledField(self.spokenRow)
        self.meansField.setObjectName(u"meansField")

        self.spokenRowLayout.addWidget(self.meansField)

        self.witnessField = LabelledField(self.spokenRow)
        self.witnessField.setObjectName(u"witnessField")

        self.spokenRowLayout.addWidget(self.witnessField)

        self.spokenRowLayout.setStretch(0, 1)
        self.spokenRowLayout.setStretch(1, 1)

        self.spokenLayout.addWidget(self.spokenRow)


        self.rootLayout.addWidget(self.spokenHolder)

        self.returnedField = LabelledField(DecisionFormUi)
        self.returnedField.setObjectName(u"returnedField")

        self.rootLayout.addWidget(self.returnedField)

        self.contraryField = LabelledField(DecisionFormUi)
        self.contraryField.setObjectName(u"contraryField")

        self.rootLayout.addWidget(self.contraryField)

        self.evidenceLayout = QVBoxLayout()
        self.evidenceLayout.setSpacing(8)
        self.evidenceLayout.setObjectName(u"evidenceLayout")
        self.evidenceLayout.setContentsMargins(0, 0, 0, 0)
        self.evidenceTitle = QLabel(DecisionFormUi)
        self.evidenceTitle.setObjectName(u"evidenceTitle")
        self.evidenceTitle.setTextFormat(Qt.TextFormat.PlainText)
        self.evidenceTitle.setWordWrap(True)
        self.evidenceTitle.setProperty(u"look", u"label")

        self.evidenceLayout.addWidget(self.evidenceTitle)

        self.evidenceHelp = QLabel(DecisionFormUi)
        self.evidenceHelp.setObjectName(u"evidenceHelp")
        self.evidenceHelp.setTextFormat(Qt.TextFormat.PlainText)
        self.evidenceHelp.setWordWrap(True)
        self.evidenceHelp.setProperty(u"look", u"help")

        self.evidenceLayout.addWidget(self.evidenceHelp)

        self.evidence = EvidenceList(DecisionFormUi)
        self.evidence.setObjectName(u"evidence")

        self.evidenceLayout.addWidget(self.evidence)

        self.pendingCheck = QCheckBox(DecisionFormUi)
        self.pendingCheck.setObjectName(u"pendingCheck")

        self.evidenceLayout.addWidget(self.pendingCheck)


        self.rootLayout.addLayout(self.evidenceLayout)

        self.refusalBanner = BannerBar(DecisionFormUi)
        self.refusalBanner.setObjectName(u"refusalBanner")

        self.rootLayout.addWidget(self.refusalBanner)

        self.progress = ProgressStrip(DecisionFormUi)
        self.progress.setObjectName(u"progress")

        self.rootLayout.addWidget(self.progress)

        self.recordButtonLayout = QHBoxLayout()
        self.recordButtonLayout.setSpacing(8)
        self.recordButtonLayout.setObjectName(u"recordButtonLayout")
        self.recordButtonLayout.setContentsMargins(0, 0, 0, 0)
        self.recordButton = QPushButton(DecisionFormUi)
        self.recordButton.setObjectName(u"recordButton")
        self.recordButton.setProperty(u"look", u"primary")

        self.recordButtonLayout.addWidget(self.recordButton)

        self.spacer1 = QSpacerItem(40, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.recordButtonLayout.addItem(self.spacer1)


        self.rootLayout.addLayout(self.recordButtonLayout)


        self.retranslateUi(DecisionFormUi)

        QMetaObject.connectSlotsByName(DecisionFormUi)
    # setupUi

    def retranslateUi(self, DecisionFormUi):
        self.verdictLabel.setText(QCoreApplication.translate("DecisionFormUi", u"Keputusan", None))
        self.approvedRadio.setText(QCoreApplication.translate("DecisionFormUi", u"Disetujui", None))
        self.approvedWithRadio.setText(QCoreApplication.translate("DecisionFormUi", u"Disetujui dengan Koreksi", None))
        self.sentBackRadio.setText(QCoreApplication.translate("DecisionFormUi", u"Dikembalikan untuk diperbaiki", None))
        self.verdictProblem.setText("")
        self.spokenCheck.setText(QCoreApplication.translate("DecisionFormUi", u"Keputusan disampaikan lisan", None))
        self.evidenceTitle.setText(QCoreApplication.translate("DecisionFormUi", u"Bukti keputusan", None))
        self.evidenceHelp.setText("")
        self.pendingCheck.setText(QCoreApplication.translate("DecisionFormUi", u"Bukti menyusul", None))
        self.recordButton.setText(QCoreApplication.translate("DecisionFormUi", u"Catat keputusan", None))
        pass
    # retranslateUi

