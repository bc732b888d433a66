"""Compiled by tools/compile_forms.py from ui/case/evidence_panel.ui; edit the form in Qt Designer, not this file."""

from PySide6.QtCore import (QCoreApplication, QDate, QDateTime, QLocale,
    QMetaObject, QObject, QPoint, QRect,
    QSize, QTime, QUrl, Qt)
from PySide6.QtGui import (QBrush, QColor, QConicalGradient, QCursor,
    QFont, QFontDatabase, QGradient, QIcon,
    QImage, QKeySequence, QLinearGradient, QPainter,
    QPalette, QPixmap, QRadialGradient, QTransform)
from PySide6.QtWidgets import (QApplication, QCheckBox, QComboBox, QHBoxLayout,
    QLabel, QPushButton, QSizePolicy, QToolButton,
    QVBoxLayout, QWidget)

from ppid_desktop.gui.case.step_review.evidence_view import EvidenceView
from ppid_desktop.gui.kit.bars import (BannerBar, ProgressStrip)
from ppid_desktop.gui.kit.form_scroll import FormScroll
from ppid_desktop.gui.kit.labelled_field import LabelledField
from ppid_desktop.gui.kit.responsive_row import ResponsiveRow
from ppid_desktop.gui.kit.submit_frame import SubmitFrame

class Ui_EvidencePanelUi(object):
    def setupUi(self, EvidencePanelUi):
        if not EvidencePanelUi.objectName():
            EvidencePanelUi.setObjectName(u"EvidencePanelUi")
        self.rootLayout = QVBoxLayout(EvidencePanelUi)
        self.rootLayout.setSpacing(0)
        self.rootLayout.setObjectName(u"rootLayout")
        self.rootLayout.setContentsMargins(0, 0, 0, 0)
        self.headHolder = QWidget(EvidencePanelUi)
        self.headHolder.setObjectName(u"headHolder")
        self.headLayout = QVBoxLayout(self.headHolder)
        self.headLayout.setSpacing(8)
        self.headLayout.setObjectName(u"headLayout")
        self.headLayout.setContentsMargins(16, 12, 16, 8)
        self.titleLabel = QLabel(self.headHolder)
        self.titleLabel.setObjectName(u"titleLabel")
        self.titleLabel.setTextFormat(Qt.TextFormat.PlainText)
        self.titleLabel.setWordWrap(True)
        self.titleLabel.setProperty(u"look", u"heading")

        self.headLayout.addWidget(self.titleLabel)

        self.headRow = QHBoxLayout()
        self.headRow.setSpacing(8)
        self.headRow.setObjectName(u"headRow")
        self.headRow.setContentsMargins(0, 0, 0, 0)
        self.pieceCombo = QComboBox(self.headHolder)
        self.pieceCombo.setObjectName(u"pieceCombo")
        self.pieceCombo.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.pieceCombo.setMinimumContentsLength(12)

        self.headRow.addWidget(self.pieceCombo)

        self.openButton = QToolButton(self.headHolder)
        self.openButton.setObjectName(u"openButton")
        self.openButton.setProperty(u"look", u"quiet")

        self.headRow.addWidget(self.openButton)

        self.closeButton = QToolButton(self.headHolder)
        self.closeButton.setObjectName(u"closeButton")
        self.closeButton.setProperty(u"look", u"quiet")

        self.headRow.addWidget(self.closeButton)

        self.headRow.setStretch(0, 1)

        self.headLayout.addLayout(self.headRow)

        self.problemBanner = BannerBar(self.headHolder)
        self.problemBanner.setObjectName(u"problemBanner")

        self.headLayout.addWidget(self.problemBanner)

        self.progress = ProgressStrip(self.headHolder)
        self.progress.setObjectName(u"progress")

        self.headLayout.addWidget(self.progress)


        self.rootLayout.addWidget(self.headHolder)

        self.bodyLayout = QVBoxLayout()
        self.bodyLayout.setSpacing(0)
        self.bodyLayout.setObjectName(u"bodyLayout")
        self.insideScroll = FormScroll(EvidencePanelUi)
        self.insideScroll.setObjectName(u"insideScroll")
        self.insideHolder = QWidget()
        self.insideHolder.setObjectName(u"insideHolder")
        self.insideLayout = QVBoxLayout(self.insideHolder)
        self.insideLayout.setSpacing(8)
        self.insideLayout.setObjectName(u"insideLayout")
        self.insideLayout.setContentsMargins(16, 0, 16, 12)
        self.view = EvidenceView(self.insideHolder)
        self.view.setObjectName(u"view")

        self.insideLayout.addWidget(self.view)

        self.insideScroll.setWidget(self.insideHolder)

        self.bodyLayout.addWidget(self.insideScroll)

        self.typedHolder = QWidget(EvidencePanelUi)
        self.typedHolder.setObjectName(u"typedHolder")
        self.typedHolderLayout = QVBoxLayout(self.typedHolder)
        self.typedHolderLayout.setSpacing(8)
        self.typedHolderLayout.setObjectName(u"typedHolderLayout")
        self.typedHolderLayout.setContentsMargins(16, 0, 16, 12)
        self.typedButtons = QHBoxLayout()
        self.typedButtons.setSpacing(8)
        self.typedButtons.setObjectName(u"typedButtons")
        self.typedButtons.setContentsMargins(0, 0, 0, 0)
        self.typeCheck = QCheckBox(self.typedHolder)
        self.typeCheck.setObjectName(u"typeCheck")

        self.typedButtons.addWidget(self.typeCheck)

        self.addButton = QPushButton(self.typedHolder)
        self.addButton.setObjectName(u"addButton")

        self.typedButtons.addWidget(self.addButton)

        self.typedButtons.setStretch(0, 1)

        self.typedHolderLayout.addLayout(self.typedButtons)

        self.typedScroll = FormScroll(self.typedHolder)
        self.typedScroll.setObjectName(u"typedScroll")
        self.typedCard = SubmitFrame()
        self.typedCard.setObjectName(u"typedCard")
        self.typedCard.setProperty(u"look", u"card")
        self.typedLayout = QVBoxLayout(self.typedCard)
        self.typedLayout.setSpacing(8)
        self.typedLayout.setObjectName(u"typedLayout")
        self.typedLayout.setContentsMargins(12, 8, 12, 8)
        self.placeRow = ResponsiveRow(self.typedCard)
        self.placeRow.setObjectName(u"placeRow")
        self.placeRow.setProperty(u"easyWidth", 135)
        self.placeRowLayout = QHBoxLayout(self.placeRow)
        self.placeRowLayout.setSpacing(12)
        self.placeRowLayout.setObjectName(u"placeRowLayout")
        self.placeRowLayout.setContentsMargins(0, 0, 0, 0)
        self.partField = LabelledField(self.placeRow)
        self.partField.setObjectName(u"partField")

        self.placeRowLayout.addWidget(self.partField)

        self.reasonField = LabelledField(self.placeRow)
        self.reasonField.setObjectName(u"reasonField")

        self.placeRowLayout.addWidget(self.reasonField)

        self.placeRowLayout.setStretch(0, 1)
        self.placeRowLayout.setStretch(1, 1)

        self.typedLayout.addWidget(self.placeRow)

        self.textRow = ResponsiveRow(self.typedCard)
        self.textRow.setObjectName(u"textRow")
        self.textRow.setProperty(u"easyWidth", 135)
        self.textRowLayout = QHBoxLayout(self.textRow)
        self.textRowLayout.setSpacing(12)
        self.textRowLayout.setObjectName(u"textRowLayout")
        self.textRowLayout.setContentsMargins(0, 0, 0, 0)
        self.writtenField = LabelledField(self.textRow)
        self.writtenField.setObjectName(u"writtenField")

        self.textRowLayout.addWidget(self.writtenField)

        self.wantedField = LabelledField(self.textRow)
        self.wantedField.setObjectName(u"wantedField")

        self.textRowLayout.addWidget(self.wantedField)

        self.textRowLayout.setStretch(0, 1)
        self.textRowLayout.setStretch(1, 1)

        self.typedLayout.addWidget(self.textRow)

        self.typedHint = QLabel(self.typedCard)
        self.typedHint.setObjectName(u"typedHint")
        self.typedHint.setTextFormat(Qt.TextFormat.PlainText)
        self.typedHint.setWordWrap(True)
        self.typedHint.setProperty(u"look", u"help")

        self.typedLayout.addWidget(self.typedHint)

        self.typedScroll.setWidget(self.typedCard)

        self.typedHolderLayout.addWidget(self.typedScroll)


        self.bodyLayout.addWidget(self.typedHolder)

        self.bodyLayout.setStretch(0, 1)

        self.rootLayout.addLayout(self.bodyLayout)

        self.rootLayout.setStretch(1, 1)

        self.retranslateUi(EvidencePanelUi)

        QMetaObject.connectSlotsByName(EvidencePanelUi)
    # setupUi

    def retranslateUi(self, EvidencePanelUi):
        self.titleLabel.setText(QCoreApplication.translate("EvidencePanelUi", u"Bukti keputusan", None))
#if QT_CONFIG(accessibility)
        self.pieceCombo.setAccessibleName(QCoreApplication.translate("EvidencePanelUi", u"Bukti yang ditampilkan", None))
#endif // QT_CONFIG(accessibility)
        self.typeCheck.setText(QCoreApplication.translate("EvidencePanelUi", u"Ketik koreksi", None))
        self.addButton.setText(QCoreApplication.translate("EvidencePanelUi", u"Tambahkan koreksi", None))
        self.typedHint.setText("")
        pass
    # retranslateUi

