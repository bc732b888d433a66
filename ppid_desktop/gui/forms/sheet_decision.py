"""Compiled by tools/compile_forms.py from ui/work/sheet_decision.ui; edit the form in Qt Designer, not this file."""

from PySide6.QtCore import (QCoreApplication, QDate, QDateTime, QLocale,
    QMetaObject, QObject, QPoint, QRect,
    QSize, QTime, QUrl, Qt)
from PySide6.QtGui import (QBrush, QColor, QConicalGradient, QCursor,
    QFont, QFontDatabase, QGradient, QIcon,
    QImage, QKeySequence, QLinearGradient, QPainter,
    QPalette, QPixmap, QRadialGradient, QTransform)
from PySide6.QtWidgets import (QApplication, QCheckBox, QComboBox, QFrame,
    QHBoxLayout, QLabel, QPushButton, QSizePolicy,
    QSpacerItem, QVBoxLayout, QWidget)

from ppid_desktop.gui.case.offered_files import OfferedFiles
from ppid_desktop.gui.kit.bars import (BannerBar, ProgressStrip)
from ppid_desktop.gui.kit.form_scroll import FormScroll
from ppid_desktop.gui.kit.labelled_field import LabelledField
from ppid_desktop.gui.kit.responsive_row import ResponsiveRow

class Ui_SheetDecisionUi(object):
    def setupUi(self, SheetDecisionUi):
        if not SheetDecisionUi.objectName():
            SheetDecisionUi.setObjectName(u"SheetDecisionUi")
        self.rootLayout = QVBoxLayout(SheetDecisionUi)
        self.rootLayout.setSpacing(8)
        self.rootLayout.setObjectName(u"rootLayout")
        self.rootLayout.setContentsMargins(0, 12, 0, 0)
        self.headLayout = QHBoxLayout()
        self.headLayout.setSpacing(8)
        self.headLayout.setObjectName(u"headLayout")
        self.headLayout.setContentsMargins(0, 0, 0, 0)
        self.backButton = QPushButton(SheetDecisionUi)
        self.backButton.setObjectName(u"backButton")

        self.headLayout.addWidget(self.backButton)

        self.titleLabel = QLabel(SheetDecisionUi)
        self.titleLabel.setObjectName(u"titleLabel")
        self.titleLabel.setTextFormat(Qt.TextFormat.PlainText)
        self.titleLabel.setWordWrap(True)
        self.titleLabel.setProperty(u"look", u"heading")

        self.headLayout.addWidget(self.titleLabel)

        self.headLayout.setStretch(1, 1)

        self.rootLayout.addLayout(self.headLayout)

        self.scroll = FormScroll(SheetDecisionUi)
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

        self.commonCard = QFrame(self.scrollBody)
        self.commonCard.setObjectName(u"commonCard")
        self.commonCard.setProperty(u"look", u"card")
        self.commonCardLayout = QVBoxLayout(self.commonCard)
        self.commonCardLayout.setSpacing(12)
        self.commonCardLayout.setObjectName(u"commonCardLayout")
        self.commonCardLayout.setContentsMargins(16, 16, 16, 16)
        self.commonLabel = QLabel(self.commonCard)
        self.commonLabel.setObjectName(u"commonLabel")
        self.commonLabel.setTextFormat(Qt.TextFormat.PlainText)
        self.commonLabel.setWordWrap(True)
        self.commonLabel.setProperty(u"look", u"label")

        self.commonCardLayout.addWidget(self.commonLabel)

        self.whoRow = ResponsiveRow(self.commonCard)
        self.whoRow.setObjectName(u"whoRow")
        self.whoLayout = QHBoxLayout(self.whoRow)
        self.whoLayout.setSpacing(16)
        self.whoLayout.setObjectName(u"whoLayout")
        self.whoLayout.setContentsMargins(0, 0, 0, 0)
        self.decidedOnField = LabelledField(self.whoRow)
        self.decidedOnField.setObjectName(u"decidedOnField")

        self.whoLayout.addWidget(self.decidedOnField)

        self.deciderField = LabelledField(self.whoRow)
        self.deciderField.setObjectName(u"deciderField")

        self.whoLayout.addWidget(self.deciderField)

        self.channelField = LabelledField(self.whoRow)
        self.channelField.setObjectName(u"channelField")

        self.whoLayout.addWidget(self.channelField)

        self.whoLayout.setStretch(0, 1)
        self.whoLayout.setStretch(1, 2)
        self.whoLayout.setStretch(2, 1)

        self.commonCardLayout.addWidget(self.whoRow)

        self.deciderBanner = BannerBar(self.commonCard)
        self.deciderBanner.setObjectName(u"deciderBanner")

        self.commonCardLayout.addWidget(self.deciderBanner)

        self.evidenceLabel = QLabel(self.commonCard)
        self.evidenceLabel.setObjectName(u"evidenceLabel")
        self.evidenceLabel.setTextFormat(Qt.TextFormat.PlainText)
        self.evidenceLabel.setWordWrap(True)
        self.evidenceLabel.setProperty(u"look", u"label")

        self.commonCardLayout.addWidget(self.evidenceLabel)

        self.evidenceHelp = QLabel(self.commonCard)
        self.evidenceHelp.setObjectName(u"evidenceHelp")
        self.evidenceHelp.setTextFormat(Qt.TextFormat.PlainText)
        self.evidenceHelp.setWordWrap(True)
        self.evidenceHelp.setProperty(u"look", u"help")

        self.commonCardLayout.addWidget(self.evidenceHelp)

        self.formField = LabelledField(self.commonCard)
        self.formField.setObjectName(u"formField")

        self.commonCardLayout.addWidget(self.formField)

        self.evidence = OfferedFiles(self.commonCard)
        self.evidence.setObjectName(u"evidence")

        self.commonCardLayout.addWidget(self.evidence)

        self.pendingCheck = QCheckBox(self.commonCard)
        self.pendingCheck.setObjectName(u"pendingCheck")

        self.commonCardLayout.addWidget(self.pendingCheck)


        self.scrollBodyLayout.addWidget(self.commonCard)

        self.rowsCard = QFrame(self.scrollBody)
        self.rowsCard.setObjectName(u"rowsCard")
        self.rowsCard.setProperty(u"look", u"card")
        self.rowsCardLayout = QVBoxLayout(self.rowsCard)
        self.rowsCardLayout.setSpacing(12)
        self.rowsCardLayout.setObjectName(u"rowsCardLayout")
        self.rowsCardLayout.setContentsMargins(16, 16, 16, 16)
        self.rowsHead = QHBoxLayout()
        self.rowsHead.setSpacing(8)
        self.rowsHead.setObjectName(u"rowsHead")
        self.rowsHead.setContentsMargins(0, 0, 0, 0)
        self.rowsLabel = QLabel(self.rowsCard)
        self.rowsLabel.setObjectName(u"rowsLabel")
        self.rowsLabel.setTextFormat(Qt.TextFormat.PlainText)
        self.rowsLabel.setWordWrap(True)
        self.rowsLabel.setProperty(u"look", u"label")

        self.rowsHead.addWidget(self.rowsLabel)

        self.allCombo = QComboBox(self.rowsCard)
        self.allCombo.setObjectName(u"allCombo")

        self.rowsHead.addWidget(self.allCombo)

        self.rowsHead.setStretch(0, 1)

        self.rowsCardLayout.addLayout(self.rowsHead)

        self.rowsHelp = QLabel(self.rowsCard)
        self.rowsHelp.setObjectName(u"rowsHelp")
        self.rowsHelp.setTextFormat(Qt.TextFormat.PlainText)
        self.rowsHelp.setWordWrap(True)
        self.rowsHelp.setProperty(u"look", u"help")

        self.rowsCardLayout.addWidget(self.rowsHelp)

        self.rows = QWidget(self.rowsCard)
        self.rows.setObjectName(u"rows")
        self.rowsLayout = QVBoxLayout(self.rows)
        self.rowsLayout.setSpacing(12)
        self.rowsLayout.setObjectName(u"rowsLayout")
        self.rowsLayout.setContentsMargins(0, 0, 0, 0)

        self.rowsCardLayout.addWidget(self.rows)


        self.scrollBodyLayout.addWidget(self.rowsCard)

        self.spacer1 = QSpacerItem(20, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.scrollBodyLayout.addItem(self.spacer1)

        self.scroll.setWidget(self.scrollBody)

        self.rootLayout.addWidget(self.scroll)

        self.progress = ProgressStrip(SheetDecisionUi)
        self.progress.setObjectName(u"progress")

        self.rootLayout.addWidget(self.progress)

        self.recordLayout = QHBoxLayout()
        self.recordLayout.setSpacing(8)
        self.recordLayout.setObjectName(u"recordLayout")
        self.recordLayout.setContentsMargins(0, 0, 0, 0)
        self.spacer2 = QSpacerItem(40, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.recordLayout.addItem(self.spacer2)

        self.evidenceButton = QPushButton(SheetDecisionUi)
        self.evidenceButton.setObjectName(u"evidenceButton")

        self.recordLayout.addWidget(self.evidenceButton)

        self.recordButton = QPushButton(SheetDecisionUi)
        self.recordButton.setObjectName(u"recordButton")
        self.recordButton.setProperty(u"look", u"primary")

        self.recordLayout.addWidget(self.recordButton)


        self.rootLayout.addLayout(self.recordLayout)

        self.rootLayout.setStretch(1, 1)

        self.retranslateUi(SheetDecisionUi)

        QMetaObject.connectSlotsByName(SheetDecisionUi)
    # setupUi

    def retranslateUi(self, SheetDecisionUi):
        self.backButton.setText(QCoreApplication.translate("SheetDecisionUi", u"Kembali ke daftar", None))
        self.titleLabel.setText(QCoreApplication.translate("SheetDecisionUi", u"Catat keputusan pada satu lembar", None))
        self.commonLabel.setText("")
        self.evidenceLabel.setText(QCoreApplication.translate("SheetDecisionUi", u"Bukti untuk semua baris", None))
        self.evidenceHelp.setText(QCoreApplication.translate("SheetDecisionUi", u"Lembar keputusan yang ditandatangani (pindaian, foto, atau PDF) disimpan satu kali dan terhubung ke setiap putaran. Informasi yang dikecualikan memerlukan tanda tangan.", None))
        self.pendingCheck.setText(QCoreApplication.translate("SheetDecisionUi", u"Bukti menyusul (rekaman belum dapat disegel)", None))
        self.rowsLabel.setText(QCoreApplication.translate("SheetDecisionUi", u"Keputusan setiap baris", None))
#if QT_CONFIG(accessibility)
        self.allCombo.setAccessibleName(QCoreApplication.translate("SheetDecisionUi", u"Isi semua baris yang kosong", None))
#endif // QT_CONFIG(accessibility)
        self.rowsHelp.setText(QCoreApplication.translate("SheetDecisionUi", u"Isi seperti yang ditandai pada lembar. Baris yang dibiarkan kosong tetap menunggu.", None))
        self.evidenceButton.setText(QCoreApplication.translate("SheetDecisionUi", u"Lengkapi bukti saja", None))
        self.recordButton.setText(QCoreApplication.translate("SheetDecisionUi", u"Catat keputusan", None))
        pass
    # retranslateUi

