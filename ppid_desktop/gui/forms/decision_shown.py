"""Compiled by tools/compile_forms.py from ui/case/decision_shown.ui; edit the form in Qt Designer, not this file."""

from PySide6.QtCore import (QCoreApplication, QDate, QDateTime, QLocale,
    QMetaObject, QObject, QPoint, QRect,
    QSize, QTime, QUrl, Qt)
from PySide6.QtGui import (QBrush, QColor, QConicalGradient, QCursor,
    QFont, QFontDatabase, QGradient, QIcon,
    QImage, QKeySequence, QLinearGradient, QPainter,
    QPalette, QPixmap, QRadialGradient, QTransform)
from PySide6.QtWidgets import (QApplication, QHBoxLayout, QLabel, QSizePolicy,
    QVBoxLayout, QWidget)

from ppid_desktop.gui.case.step_review.evidence_list import EvidenceList
from ppid_desktop.gui.kit.bars import BannerBar
from ppid_desktop.gui.kit.icon_label import IconLabel

class Ui_DecisionShownUi(object):
    def setupUi(self, DecisionShownUi):
        if not DecisionShownUi.objectName():
            DecisionShownUi.setObjectName(u"DecisionShownUi")
        self.rootLayout = QVBoxLayout(DecisionShownUi)
        self.rootLayout.setSpacing(8)
        self.rootLayout.setObjectName(u"rootLayout")
        self.rootLayout.setContentsMargins(0, 0, 0, 0)
        self.verdictRow = QHBoxLayout()
        self.verdictRow.setSpacing(8)
        self.verdictRow.setObjectName(u"verdictRow")
        self.verdictRow.setContentsMargins(0, 0, 0, 0)
        self.verdictIcon = IconLabel(DecisionShownUi)
        self.verdictIcon.setObjectName(u"verdictIcon")

        self.verdictRow.addWidget(self.verdictIcon)

        self.verdictLabel = QLabel(DecisionShownUi)
        self.verdictLabel.setObjectName(u"verdictLabel")
        self.verdictLabel.setTextFormat(Qt.TextFormat.PlainText)
        self.verdictLabel.setWordWrap(True)
        self.verdictLabel.setProperty(u"look", u"heading")

        self.verdictRow.addWidget(self.verdictLabel)

        self.verdictRow.setStretch(1, 1)

        self.rootLayout.addLayout(self.verdictRow)

        self.whoLabel = QLabel(DecisionShownUi)
        self.whoLabel.setObjectName(u"whoLabel")
        self.whoLabel.setTextFormat(Qt.TextFormat.PlainText)
        self.whoLabel.setWordWrap(True)

        self.rootLayout.addWidget(self.whoLabel)

        self.noteLabel = QLabel(DecisionShownUi)
        self.noteLabel.setObjectName(u"noteLabel")
        self.noteLabel.setTextFormat(Qt.TextFormat.PlainText)
        self.noteLabel.setWordWrap(True)
        self.noteLabel.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByKeyboard|Qt.TextInteractionFlag.TextSelectableByMouse)

        self.rootLayout.addWidget(self.noteLabel)

        self.basisLabel = QLabel(DecisionShownUi)
        self.basisLabel.setObjectName(u"basisLabel")
        self.basisLabel.setTextFormat(Qt.TextFormat.PlainText)
        self.basisLabel.setWordWrap(True)
        self.basisLabel.setProperty(u"look", u"help")

        self.rootLayout.addWidget(self.basisLabel)

        self.spokenLabel = QLabel(DecisionShownUi)
        self.spokenLabel.setObjectName(u"spokenLabel")
        self.spokenLabel.setTextFormat(Qt.TextFormat.PlainText)
        self.spokenLabel.setWordWrap(True)

        self.rootLayout.addWidget(self.spokenLabel)

        self.proofLabel = QLabel(DecisionShownUi)
        self.proofLabel.setObjectName(u"proofLabel")
        self.proofLabel.setTextFormat(Qt.TextFormat.PlainText)
        self.proofLabel.setWordWrap(True)

        self.rootLayout.addWidget(self.proofLabel)

        self.consentLabel = QLabel(DecisionShownUi)
        self.consentLabel.setObjectName(u"consentLabel")
        self.consentLabel.setTextFormat(Qt.TextFormat.PlainText)
        self.consentLabel.setWordWrap(True)

        self.rootLayout.addWidget(self.consentLabel)

        self.pendingBanner = BannerBar(DecisionShownUi)
        self.pendingBanner.setObjectName(u"pendingBanner")

        self.rootLayout.addWidget(self.pendingBanner)

        self.evidence = EvidenceList(DecisionShownUi)
        self.evidence.setObjectName(u"evidence")

        self.rootLayout.addWidget(self.evidence)


        self.retranslateUi(DecisionShownUi)

        QMetaObject.connectSlotsByName(DecisionShownUi)
    # setupUi

    def retranslateUi(self, DecisionShownUi):
        self.verdictLabel.setText("")
        self.whoLabel.setText("")
        self.noteLabel.setText("")
        self.basisLabel.setText("")
        self.spokenLabel.setText("")
        self.proofLabel.setText("")
        self.consentLabel.setText("")
        pass
    # retranslateUi

