"""Compiled by tools/compile_forms.py from ui/case/step_review.ui; edit the form in Qt Designer, not this file."""

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

from ppid_desktop.gui.case.style_combo import StyleCombo
from ppid_desktop.gui.case.two_action_banner import TwoActionBanner
from ppid_desktop.gui.kit.bars import (BannerBar, ProgressStrip)
from ppid_desktop.gui.kit.problem_list import ProblemList
from ppid_desktop.gui.kit.responsive_row import ResponsiveRow
from ppid_desktop.gui.kit.timeline_view import TimelineView

class Ui_StepReview(object):
    def setupUi(self, StepReview):
        if not StepReview.objectName():
            StepReview.setObjectName(u"StepReview")
        self.rootLayout = QVBoxLayout(StepReview)
        self.rootLayout.setSpacing(16)
        self.rootLayout.setObjectName(u"rootLayout")
        self.rootLayout.setContentsMargins(0, 0, 0, 0)
        self.phaseBanner = BannerBar(StepReview)
        self.phaseBanner.setObjectName(u"phaseBanner")

        self.rootLayout.addWidget(self.phaseBanner)

        self.wayList = ProblemList(StepReview)
        self.wayList.setObjectName(u"wayList")

        self.rootLayout.addWidget(self.wayList)

        self.coverageBanner = TwoActionBanner(StepReview)
        self.coverageBanner.setObjectName(u"coverageBanner")

        self.rootLayout.addWidget(self.coverageBanner)

        self.waitingCard = QFrame(StepReview)
        self.waitingCard.setObjectName(u"waitingCard")
        self.waitingCard.setProperty(u"look", u"card")
        self.waitingCardLayout = QVBoxLayout(self.waitingCard)
        self.waitingCardLayout.setSpacing(12)
        self.waitingCardLayout.setObjectName(u"waitingCardLayout")
        self.waitingCardLayout.setContentsMargins(16, 16, 16, 16)
        self.waitingHeadLayout = QVBoxLayout()
        self.waitingHeadLayout.setSpacing(4)
        self.waitingHeadLayout.setObjectName(u"waitingHeadLayout")
        self.waitingHeadLayout.setContentsMargins(0, 0, 0, 0)
        self.waitingTitle = QLabel(self.waitingCard)
        self.waitingTitle.setObjectName(u"waitingTitle")
        self.waitingTitle.setTextFormat(Qt.TextFormat.PlainText)
        self.waitingTitle.setWordWrap(True)
        self.waitingTitle.setProperty(u"look", u"heading")

        self.waitingHeadLayout.addWidget(self.waitingTitle)

        self.waitingText = QLabel(self.waitingCard)
        self.waitingText.setObjectName(u"waitingText")
        self.waitingText.setTextFormat(Qt.TextFormat.PlainText)
        self.waitingText.setWordWrap(True)

        self.waitingHeadLayout.addWidget(self.waitingText)

        self.codesLabel = QLabel(self.waitingCard)
        self.codesLabel.setObjectName(u"codesLabel")
        self.codesLabel.setTextFormat(Qt.TextFormat.PlainText)
        self.codesLabel.setWordWrap(True)
        self.codesLabel.setProperty(u"look", u"help")
        self.codesLabel.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByKeyboard|Qt.TextInteractionFlag.TextSelectableByMouse)

        self.waitingHeadLayout.addWidget(self.codesLabel)


        self.waitingCardLayout.addLayout(self.waitingHeadLayout)

        self.folderBanner = TwoActionBanner(self.waitingCard)
        self.folderBanner.setObjectName(u"folderBanner")

        self.waitingCardLayout.addWidget(self.folderBanner)

        self.againProgress = ProgressStrip(self.waitingCard)
        self.againProgress.setObjectName(u"againProgress")

        self.waitingCardLayout.addWidget(self.againProgress)

        self.messageRow = ResponsiveRow(self.waitingCard)
        self.messageRow.setObjectName(u"messageRow")
        self.messageRowLayout = QHBoxLayout(self.messageRow)
        self.messageRowLayout.setSpacing(8)
        self.messageRowLayout.setObjectName(u"messageRowLayout")
        self.messageRowLayout.setContentsMargins(0, 0, 0, 0)
        self.styleCombo = StyleCombo(self.messageRow)
        self.styleCombo.setObjectName(u"styleCombo")

        self.messageRowLayout.addWidget(self.styleCombo)

        self.copyRow = ResponsiveRow(self.messageRow)
        self.copyRow.setObjectName(u"copyRow")
        self.copyRowLayout = QHBoxLayout(self.copyRow)
        self.copyRowLayout.setSpacing(8)
        self.copyRowLayout.setObjectName(u"copyRowLayout")
        self.copyRowLayout.setContentsMargins(0, 0, 0, 0)
        self.messageButton = QPushButton(self.copyRow)
        self.messageButton.setObjectName(u"messageButton")

        self.copyRowLayout.addWidget(self.messageButton)

        self.reminderButton = QPushButton(self.copyRow)
        self.reminderButton.setObjectName(u"reminderButton")

        self.copyRowLayout.addWidget(self.reminderButton)


        self.messageRowLayout.addWidget(self.copyRow)

        self.messageSpacer = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.messageRowLayout.addItem(self.messageSpacer)


        self.waitingCardLayout.addWidget(self.messageRow)

        self.waitingRow = ResponsiveRow(self.waitingCard)
        self.waitingRow.setObjectName(u"waitingRow")
        self.waitingRowLayout = QHBoxLayout(self.waitingRow)
        self.waitingRowLayout.setSpacing(8)
        self.waitingRowLayout.setObjectName(u"waitingRowLayout")
        self.waitingRowLayout.setContentsMargins(0, 0, 0, 0)
        self.againButton = QPushButton(self.waitingRow)
        self.againButton.setObjectName(u"againButton")

        self.waitingRowLayout.addWidget(self.againButton)

        self.spacer1 = QSpacerItem(40, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.waitingRowLayout.addItem(self.spacer1)

        self.withdrawButton = QPushButton(self.waitingRow)
        self.withdrawButton.setObjectName(u"withdrawButton")

        self.waitingRowLayout.addWidget(self.withdrawButton)


        self.waitingCardLayout.addWidget(self.waitingRow)

        self.copiedLabel = QLabel(self.waitingCard)
        self.copiedLabel.setObjectName(u"copiedLabel")
        self.copiedLabel.setTextFormat(Qt.TextFormat.PlainText)
        self.copiedLabel.setWordWrap(True)
        self.copiedLabel.setProperty(u"look", u"good")

        self.waitingCardLayout.addWidget(self.copiedLabel)


        self.rootLayout.addWidget(self.waitingCard)

        self.takingCard = QFrame(StepReview)
        self.takingCard.setObjectName(u"takingCard")
        self.takingCard.setProperty(u"look", u"card")
        self.takingCardLayout = QVBoxLayout(self.takingCard)
        self.takingCardLayout.setSpacing(16)
        self.takingCardLayout.setObjectName(u"takingCardLayout")
        self.takingCardLayout.setContentsMargins(16, 16, 16, 16)
        self.takingCardHeadLayout = QVBoxLayout()
        self.takingCardHeadLayout.setSpacing(4)
        self.takingCardHeadLayout.setObjectName(u"takingCardHeadLayout")
        self.takingCardHeadLayout.setContentsMargins(0, 0, 0, 0)
        self.takingCardTitleLabel = QLabel(self.takingCard)
        self.takingCardTitleLabel.setObjectName(u"takingCardTitleLabel")
        self.takingCardTitleLabel.setTextFormat(Qt.TextFormat.PlainText)
        self.takingCardTitleLabel.setWordWrap(True)
        self.takingCardTitleLabel.setProperty(u"look", u"heading")

        self.takingCardHeadLayout.addWidget(self.takingCardTitleLabel)

        self.takingCardHelpLabel = QLabel(self.takingCard)
        self.takingCardHelpLabel.setObjectName(u"takingCardHelpLabel")
        self.takingCardHelpLabel.setTextFormat(Qt.TextFormat.PlainText)
        self.takingCardHelpLabel.setWordWrap(True)
        self.takingCardHelpLabel.setProperty(u"look", u"help")

        self.takingCardHeadLayout.addWidget(self.takingCardHelpLabel)


        self.takingCardLayout.addLayout(self.takingCardHeadLayout)

        self.takingLayout = QVBoxLayout()
        self.takingLayout.setSpacing(8)
        self.takingLayout.setObjectName(u"takingLayout")
        self.takingLayout.setContentsMargins(0, 0, 0, 0)

        self.takingCardLayout.addLayout(self.takingLayout)


        self.rootLayout.addWidget(self.takingCard)

        self.readingCard = QFrame(StepReview)
        self.readingCard.setObjectName(u"readingCard")
        self.readingCard.setProperty(u"look", u"card")
        self.readingCardLayout = QVBoxLayout(self.readingCard)
        self.readingCardLayout.setSpacing(16)
        self.readingCardLayout.setObjectName(u"readingCardLayout")
        self.readingCardLayout.setContentsMargins(16, 16, 16, 16)
        self.readingCardHeadLayout = QVBoxLayout()
        self.readingCardHeadLayout.setSpacing(4)
        self.readingCardHeadLayout.setObjectName(u"readingCardHeadLayout")
        self.readingCardHeadLayout.setContentsMargins(0, 0, 0, 0)
        self.readingCardTitleLabel = QLabel(self.readingCard)
        self.readingCardTitleLabel.setObjectName(u"readingCardTitleLabel")
        self.readingCardTitleLabel.setTextFormat(Qt.TextFormat.PlainText)
        self.readingCardTitleLabel.setWordWrap(True)
        self.readingCardTitleLabel.setProperty(u"look", u"heading")

        self.readingCardHeadLayout.addWidget(self.readingCardTitleLabel)


        self.readingCardLayout.addLayout(self.readingCardHeadLayout)

        self.readingLayout = QVBoxLayout()
        self.readingLayout.setSpacing(12)
        self.readingLayout.setObjectName(u"readingLayout")
        self.readingLayout.setContentsMargins(0, 0, 0, 0)

        self.readingCardLayout.addLayout(self.readingLayout)

        self.moreHolder = QWidget(self.readingCard)
        self.moreHolder.setObjectName(u"moreHolder")
        self.moreHolderLayout = QHBoxLayout(self.moreHolder)
        self.moreHolderLayout.setSpacing(8)
        self.moreHolderLayout.setObjectName(u"moreHolderLayout")
        self.moreHolderLayout.setContentsMargins(0, 0, 0, 0)
        self.moreButton = QPushButton(self.moreHolder)
        self.moreButton.setObjectName(u"moreButton")

        self.moreHolderLayout.addWidget(self.moreButton)

        self.spacer2 = QSpacerItem(40, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.moreHolderLayout.addItem(self.spacer2)


        self.readingCardLayout.addWidget(self.moreHolder)


        self.rootLayout.addWidget(self.readingCard)

        self.deskCard = QFrame(StepReview)
        self.deskCard.setObjectName(u"deskCard")
        self.deskCard.setProperty(u"look", u"card")
        self.deskCardLayout = QVBoxLayout(self.deskCard)
        self.deskCardLayout.setSpacing(16)
        self.deskCardLayout.setObjectName(u"deskCardLayout")
        self.deskCardLayout.setContentsMargins(16, 16, 16, 16)
        self.deskCardHeadLayout = QVBoxLayout()
        self.deskCardHeadLayout.setSpacing(4)
        self.deskCardHeadLayout.setObjectName(u"deskCardHeadLayout")
        self.deskCardHeadLayout.setContentsMargins(0, 0, 0, 0)
        self.deskCardTitleLabel = QLabel(self.deskCard)
        self.deskCardTitleLabel.setObjectName(u"deskCardTitleLabel")
        self.deskCardTitleLabel.setTextFormat(Qt.TextFormat.PlainText)
        self.deskCardTitleLabel.setWordWrap(True)
        self.deskCardTitleLabel.setProperty(u"look", u"heading")

        self.deskCardHeadLayout.addWidget(self.deskCardTitleLabel)


        self.deskCardLayout.addLayout(self.deskCardHeadLayout)

        self.deskLayout = QVBoxLayout()
        self.deskLayout.setSpacing(8)
        self.deskLayout.setObjectName(u"deskLayout")
        self.deskLayout.setContentsMargins(0, 0, 0, 0)

        self.deskCardLayout.addLayout(self.deskLayout)


        self.rootLayout.addWidget(self.deskCard)

        self.outcomeCard = QFrame(StepReview)
        self.outcomeCard.setObjectName(u"outcomeCard")
        self.outcomeCard.setProperty(u"look", u"card")
        self.outcomeCardLayout = QVBoxLayout(self.outcomeCard)
        self.outcomeCardLayout.setSpacing(16)
        self.outcomeCardLayout.setObjectName(u"outcomeCardLayout")
        self.outcomeCardLayout.setContentsMargins(16, 16, 16, 16)
        self.outcomeCardHeadLayout = QVBoxLayout()
        self.outcomeCardHeadLayout.setSpacing(4)
        self.outcomeCardHeadLayout.setObjectName(u"outcomeCardHeadLayout")
        self.outcomeCardHeadLayout.setContentsMargins(0, 0, 0, 0)
        self.outcomeCardTitleLabel = QLabel(self.outcomeCard)
        self.outcomeCardTitleLabel.setObjectName(u"outcomeCardTitleLabel")
        self.outcomeCardTitleLabel.setTextFormat(Qt.TextFormat.PlainText)
        self.outcomeCardTitleLabel.setWordWrap(True)
        self.outcomeCardTitleLabel.setProperty(u"look", u"heading")

        self.outcomeCardHeadLayout.addWidget(self.outcomeCardTitleLabel)

        self.outcomeCardHelpLabel = QLabel(self.outcomeCard)
        self.outcomeCardHelpLabel.setObjectName(u"outcomeCardHelpLabel")
        self.outcomeCardHelpLabel.setTextFormat(Qt.TextFormat.PlainText)
        self.outcomeCardHelpLabel.setWordWrap(True)
        self.outcomeCardHelpLabel.setProperty(u"look", u"help")

        self.outcomeCardHeadLayout.addWidget(self.outcomeCardHelpLabel)


        self.outcomeCardLayout.addLayout(self.outcomeCardHeadLayout)

        self.outcomeLayout = QVBoxLayout()
        self.outcomeLayout.setSpacing(8)
        self.outcomeLayout.setObjectName(u"outcomeLayout")
        self.outcomeLayout.setContentsMargins(0, 0, 0, 0)

        self.outcomeCardLayout.addLayout(self.outcomeLayout)


        self.rootLayout.addWidget(self.outcomeCard)

        self.decisionCard = QFrame(StepReview)
        self.decisionCard.setObjectName(u"decisionCard")
        self.decisionCard.setProperty(u"look", u"card")
        self.decisionCardLayout = QVBoxLayout(self.decisionCard)
        self.decisionCardLayout.setSpacing(16)
        self.decisionCardLayout.setObjectName(u"decisionCardLayout")
        self.decisionCardLayout.setContentsMargins(16, 16, 16, 16)
        self.decisionCardHeadLayout = QVBoxLayout()
        self.decisionCardHeadLayout.setSpacing(4)
        self.decisionCardHeadLayout.setObjectName(u"decisionCardHeadLayout")
        self.decisionCardHeadLayout.setContentsMargins(0, 0, 0, 0)
        self.decisionCardTitleLabel = QLabel(self.decisionCard)
        self.decisionCardTitleLabel.setObjectName(u"decisionCardTitleLabel")
        self.decisionCardTitleLabel.setTextFormat(Qt.TextFormat.PlainText)
        self.decisionCardTitleLabel.setWordWrap(True)
        self.decisionCardTitleLabel.setProperty(u"look", u"heading")

        self.decisionCardHeadLayout.addWidget(self.decisionCardTitleLabel)


        self.decisionCardLayout.addLayout(self.decisionCardHeadLayout)

        self.prospectBanner = BannerBar(self.decisionCard)
        self.prospectBanner.setObjectName(u"prospectBanner")

        self.decisionCardLayout.addWidget(self.prospectBanner)

        self.decisionLayout = QVBoxLayout()
        self.decisionLayout.setSpacing(8)
        self.decisionLayout.setObjectName(u"decisionLayout")
        self.decisionLayout.setContentsMargins(0, 0, 0, 0)

        self.decisionCardLayout.addLayout(self.decisionLayout)


        self.rootLayout.addWidget(self.decisionCard)

        self.sendCard = QFrame(StepReview)
        self.sendCard.setObjectName(u"sendCard")
        self.sendCard.setProperty(u"look", u"card")
        self.sendCardLayout = QVBoxLayout(self.sendCard)
        self.sendCardLayout.setSpacing(16)
        self.sendCardLayout.setObjectName(u"sendCardLayout")
        self.sendCardLayout.setContentsMargins(16, 16, 16, 16)
        self.sendCardHeadLayout = QVBoxLayout()
        self.sendCardHeadLayout.setSpacing(4)
        self.sendCardHeadLayout.setObjectName(u"sendCardHeadLayout")
        self.sendCardHeadLayout.setContentsMargins(0, 0, 0, 0)
        self.sendCardTitleLabel = QLabel(self.sendCard)
        self.sendCardTitleLabel.setObjectName(u"sendCardTitleLabel")
        self.sendCardTitleLabel.setTextFormat(Qt.TextFormat.PlainText)
        self.sendCardTitleLabel.setWordWrap(True)
        self.sendCardTitleLabel.setProperty(u"look", u"heading")

        self.sendCardHeadLayout.addWidget(self.sendCardTitleLabel)

        self.sendCardHelpLabel = QLabel(self.sendCard)
        self.sendCardHelpLabel.setObjectName(u"sendCardHelpLabel")
        self.sendCardHelpLabel.setTextFormat(Qt.TextFormat.PlainText)
        self.sendCardHelpLabel.setWordWrap(True)
        self.sendCardHelpLabel.setProperty(u"look", u"help")

        self.sendCardHeadLayout.addWidget(self.sendCardHelpLabel)


        self.sendCardLayout.addLayout(self.sendCardHeadLayout)

        self.sendLayout = QVBoxLayout()
        self.sendLayout.setSpacing(8)
        self.sendLayout.setObjectName(u"sendLayout")
        self.sendLayout.setContentsMargins(0, 0, 0, 0)

        self.sendCardLayout.addLayout(self.sendLayout)


        self.rootLayout.addWidget(self.sendCard)

        self.timelineCard = QFrame(StepReview)
        self.timelineCard.setObjectName(u"timelineCard")
        self.timelineCard.setProperty(u"look", u"card")
        self.timelineCardLayout = QVBoxLayout(self.timelineCard)
        self.timelineCardLayout.setSpacing(16)
        self.timelineCardLayout.setObjectName(u"timelineCardLayout")
        self.timelineCardLayout.setContentsMargins(16, 16, 16, 16)
        self.timelineCardHeadLayout = QVBoxLayout()
        self.timelineCardHeadLayout.setSpacing(4)
        self.timelineCardHeadLayout.setObjectName(u"timelineCardHeadLayout")
        self.timelineCardHeadLayout.setContentsMargins(0, 0, 0, 0)
        self.timelineCardTitleLabel = QLabel(self.timelineCard)
        self.timelineCardTitleLabel.setObjectName(u"timelineCardTitleLabel")
        self.timelineCardTitleLabel.setTextFormat(Qt.TextFormat.PlainText)
        self.timelineCardTitleLabel.setWordWrap(True)
        self.timelineCardTitleLabel.setProperty(u"look", u"heading")

        self.timelineCardHeadLayout.addWidget(self.timelineCardTitleLabel)


        self.timelineCardLayout.addLayout(self.timelineCardHeadLayout)

        self.timeline = TimelineView(self.timelineCard)
        self.timeline.setObjectName(u"timeline")

        self.timelineCardLayout.addWidget(self.timeline)

        self.emptyTimeline = QLabel(self.timelineCard)
        self.emptyTimeline.setObjectName(u"emptyTimeline")
        self.emptyTimeline.setTextFormat(Qt.TextFormat.PlainText)
        self.emptyTimeline.setWordWrap(True)
        self.emptyTimeline.setProperty(u"look", u"help")

        self.timelineCardLayout.addWidget(self.emptyTimeline)

        self.paperRow = ResponsiveRow(self.timelineCard)
        self.paperRow.setObjectName(u"paperRow")
        self.paperRowLayout = QHBoxLayout(self.paperRow)
        self.paperRowLayout.setSpacing(8)
        self.paperRowLayout.setObjectName(u"paperRowLayout")
        self.paperRowLayout.setContentsMargins(0, 0, 0, 0)
        self.compareButton = QPushButton(self.paperRow)
        self.compareButton.setObjectName(u"compareButton")

        self.paperRowLayout.addWidget(self.compareButton)

        self.memoButton = QPushButton(self.paperRow)
        self.memoButton.setObjectName(u"memoButton")

        self.paperRowLayout.addWidget(self.memoButton)

        self.sheetButton = QPushButton(self.paperRow)
        self.sheetButton.setObjectName(u"sheetButton")

        self.paperRowLayout.addWidget(self.sheetButton)

        self.spacer3 = QSpacerItem(40, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.paperRowLayout.addItem(self.spacer3)


        self.timelineCardLayout.addWidget(self.paperRow)


        self.rootLayout.addWidget(self.timelineCard)

        self.spacer4 = QSpacerItem(20, 40, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.rootLayout.addItem(self.spacer4)


        self.retranslateUi(StepReview)

        QMetaObject.connectSlotsByName(StepReview)
    # setupUi

    def retranslateUi(self, StepReview):
        self.waitingTitle.setText(QCoreApplication.translate("StepReview", u"Konsep yang dikirim", None))
        self.waitingText.setText("")
        self.codesLabel.setText("")
#if QT_CONFIG(accessibility)
        self.styleCombo.setAccessibleName(QCoreApplication.translate("StepReview", u"Gaya pesan", None))
#endif // QT_CONFIG(accessibility)
        self.messageButton.setText(QCoreApplication.translate("StepReview", u"Salin pesan", None))
        self.reminderButton.setText(QCoreApplication.translate("StepReview", u"Salin pengingat", None))
        self.againButton.setText(QCoreApplication.translate("StepReview", u"Simpan ulang folder...", None))
        self.withdrawButton.setText(QCoreApplication.translate("StepReview", u"Tarik kembali...", None))
        self.copiedLabel.setText("")
        self.takingCardTitleLabel.setText(QCoreApplication.translate("StepReview", u"Terima hasil koreksi", None))
        self.takingCardHelpLabel.setText(QCoreApplication.translate("StepReview", u"Berkas DOCX yang kembali disimpan apa adanya, lalu dibaca. Isi rekaman belum berubah sebelum Anda memutuskan setiap koreksi.", None))
        self.readingCardTitleLabel.setText(QCoreApplication.translate("StepReview", u"Hasil pembacaan", None))
        self.moreButton.setText(QCoreApplication.translate("StepReview", u"Terima berkas lain...", None))
        self.deskCardTitleLabel.setText(QCoreApplication.translate("StepReview", u"Meja koreksi", None))
        self.outcomeCardTitleLabel.setText(QCoreApplication.translate("StepReview", u"Softfile yang diajukan", None))
        self.outcomeCardHelpLabel.setText(QCoreApplication.translate("StepReview", u"Setiap softfile yang dikirim berakhir sebagai tetap, atau diganti dengan berkas hasil koreksi.", None))
        self.decisionCardTitleLabel.setText(QCoreApplication.translate("StepReview", u"Keputusan pimpinan PPID", None))
        self.sendCardTitleLabel.setText(QCoreApplication.translate("StepReview", u"Kirim konsep", None))
        self.sendCardHelpLabel.setText(QCoreApplication.translate("StepReview", u"Program membuat satu folder berisi konsep DOCX dan salinan softfile yang diajukan. Kirimkan folder itu kepada pimpinan.", None))
        self.timelineCardTitleLabel.setText(QCoreApplication.translate("StepReview", u"Riwayat putaran", None))
        self.emptyTimeline.setText(QCoreApplication.translate("StepReview", u"Belum ada konsep yang dikirim.", None))
        self.compareButton.setText(QCoreApplication.translate("StepReview", u"Bandingkan putaran...", None))
        self.memoButton.setText(QCoreApplication.translate("StepReview", u"Nota pengajuan", None))
        self.sheetButton.setText(QCoreApplication.translate("StepReview", u"Lembar keputusan", None))
        pass
    # retranslateUi

