"""Compiled by tools/compile_forms.py from ui/case/step_archive.ui; edit the form in Qt Designer, not this file."""

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

from ppid_desktop.gui.kit.bars import (BannerBar, ProgressStrip)
from ppid_desktop.gui.kit.problem_list import ProblemList
from ppid_desktop.gui.kit.responsive_row import ResponsiveRow
from ppid_desktop.gui.kit.timeline_view import TimelineView

class Ui_StepArchive(object):
    def setupUi(self, StepArchive):
        if not StepArchive.objectName():
            StepArchive.setObjectName(u"StepArchive")
        self.rootLayout = QVBoxLayout(StepArchive)
        self.rootLayout.setSpacing(16)
        self.rootLayout.setObjectName(u"rootLayout")
        self.rootLayout.setContentsMargins(0, 0, 0, 0)
        self.roleBanner = BannerBar(StepArchive)
        self.roleBanner.setObjectName(u"roleBanner")

        self.rootLayout.addWidget(self.roleBanner)

        self.stageBanner = BannerBar(StepArchive)
        self.stageBanner.setObjectName(u"stageBanner")

        self.rootLayout.addWidget(self.stageBanner)

        self.problemList = ProblemList(StepArchive)
        self.problemList.setObjectName(u"problemList")

        self.rootLayout.addWidget(self.problemList)

        self.oldLayout = QVBoxLayout()
        self.oldLayout.setObjectName(u"oldLayout")

        self.rootLayout.addLayout(self.oldLayout)

        self.handoverCard = QFrame(StepArchive)
        self.handoverCard.setObjectName(u"handoverCard")
        self.handoverCard.setProperty(u"look", u"card")
        self.handoverCardLayout = QVBoxLayout(self.handoverCard)
        self.handoverCardLayout.setSpacing(12)
        self.handoverCardLayout.setObjectName(u"handoverCardLayout")
        self.handoverCardLayout.setContentsMargins(16, 16, 16, 16)
        self.handoverHeadLayout = QVBoxLayout()
        self.handoverHeadLayout.setSpacing(4)
        self.handoverHeadLayout.setObjectName(u"handoverHeadLayout")
        self.handoverHeadLayout.setContentsMargins(0, 0, 0, 0)
        self.handoverTitle = QLabel(self.handoverCard)
        self.handoverTitle.setObjectName(u"handoverTitle")
        self.handoverTitle.setTextFormat(Qt.TextFormat.PlainText)
        self.handoverTitle.setWordWrap(True)
        self.handoverTitle.setProperty(u"look", u"heading")

        self.handoverHeadLayout.addWidget(self.handoverTitle)

        self.handoverText = QLabel(self.handoverCard)
        self.handoverText.setObjectName(u"handoverText")
        self.handoverText.setTextFormat(Qt.TextFormat.PlainText)
        self.handoverText.setWordWrap(True)

        self.handoverHeadLayout.addWidget(self.handoverText)


        self.handoverCardLayout.addLayout(self.handoverHeadLayout)

        self.handoverRow = ResponsiveRow(self.handoverCard)
        self.handoverRow.setObjectName(u"handoverRow")
        self.handoverRowLayout = QHBoxLayout(self.handoverRow)
        self.handoverRowLayout.setSpacing(8)
        self.handoverRowLayout.setObjectName(u"handoverRowLayout")
        self.handoverRowLayout.setContentsMargins(0, 0, 0, 0)
        self.offerButton = QPushButton(self.handoverRow)
        self.offerButton.setObjectName(u"offerButton")
        self.offerButton.setProperty(u"look", u"primary")

        self.handoverRowLayout.addWidget(self.offerButton)

        self.acceptButton = QPushButton(self.handoverRow)
        self.acceptButton.setObjectName(u"acceptButton")
        self.acceptButton.setProperty(u"look", u"primary")

        self.handoverRowLayout.addWidget(self.acceptButton)

        self.sendBackButton = QPushButton(self.handoverRow)
        self.sendBackButton.setObjectName(u"sendBackButton")

        self.handoverRowLayout.addWidget(self.sendBackButton)

        self.spacer1 = QSpacerItem(40, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.handoverRowLayout.addItem(self.spacer1)


        self.handoverCardLayout.addWidget(self.handoverRow)

        self.handoverTimeline = TimelineView(self.handoverCard)
        self.handoverTimeline.setObjectName(u"handoverTimeline")

        self.handoverCardLayout.addWidget(self.handoverTimeline)


        self.rootLayout.addWidget(self.handoverCard)

        self.sealedCard = QFrame(StepArchive)
        self.sealedCard.setObjectName(u"sealedCard")
        self.sealedCard.setProperty(u"look", u"card")
        self.sealedCardLayout = QVBoxLayout(self.sealedCard)
        self.sealedCardLayout.setSpacing(12)
        self.sealedCardLayout.setObjectName(u"sealedCardLayout")
        self.sealedCardLayout.setContentsMargins(16, 16, 16, 16)
        self.sealedHeadLayout = QVBoxLayout()
        self.sealedHeadLayout.setSpacing(4)
        self.sealedHeadLayout.setObjectName(u"sealedHeadLayout")
        self.sealedHeadLayout.setContentsMargins(0, 0, 0, 0)
        self.sealedTitle = QLabel(self.sealedCard)
        self.sealedTitle.setObjectName(u"sealedTitle")
        self.sealedTitle.setTextFormat(Qt.TextFormat.PlainText)
        self.sealedTitle.setWordWrap(True)
        self.sealedTitle.setProperty(u"look", u"heading")

        self.sealedHeadLayout.addWidget(self.sealedTitle)

        self.sealedText = QLabel(self.sealedCard)
        self.sealedText.setObjectName(u"sealedText")
        self.sealedText.setTextFormat(Qt.TextFormat.PlainText)
        self.sealedText.setWordWrap(True)
        self.sealedText.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByKeyboard|Qt.TextInteractionFlag.TextSelectableByMouse)

        self.sealedHeadLayout.addWidget(self.sealedText)


        self.sealedCardLayout.addLayout(self.sealedHeadLayout)

        self.manifestTitle = QLabel(self.sealedCard)
        self.manifestTitle.setObjectName(u"manifestTitle")
        self.manifestTitle.setTextFormat(Qt.TextFormat.PlainText)
        self.manifestTitle.setWordWrap(True)
        self.manifestTitle.setProperty(u"look", u"label")

        self.sealedCardLayout.addWidget(self.manifestTitle)

        self.manifestRow = ResponsiveRow(self.sealedCard)
        self.manifestRow.setObjectName(u"manifestRow")
        self.manifestRowLayout = QHBoxLayout(self.manifestRow)
        self.manifestRowLayout.setSpacing(8)
        self.manifestRowLayout.setObjectName(u"manifestRowLayout")
        self.manifestRowLayout.setContentsMargins(0, 0, 0, 0)
        self.manifestLabel = QLabel(self.manifestRow)
        self.manifestLabel.setObjectName(u"manifestLabel")
        self.manifestLabel.setTextFormat(Qt.TextFormat.PlainText)
        self.manifestLabel.setWordWrap(True)
        self.manifestLabel.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByKeyboard|Qt.TextInteractionFlag.TextSelectableByMouse)

        self.manifestRowLayout.addWidget(self.manifestLabel)

        self.copyManifestButton = QPushButton(self.manifestRow)
        self.copyManifestButton.setObjectName(u"copyManifestButton")

        self.manifestRowLayout.addWidget(self.copyManifestButton)

        self.manifestRowLayout.setStretch(0, 1)

        self.sealedCardLayout.addWidget(self.manifestRow)

        self.copiedLabel = QLabel(self.sealedCard)
        self.copiedLabel.setObjectName(u"copiedLabel")
        self.copiedLabel.setTextFormat(Qt.TextFormat.PlainText)
        self.copiedLabel.setWordWrap(True)
        self.copiedLabel.setProperty(u"look", u"good")

        self.sealedCardLayout.addWidget(self.copiedLabel)

        self.verifyProgress = ProgressStrip(self.sealedCard)
        self.verifyProgress.setObjectName(u"verifyProgress")

        self.sealedCardLayout.addWidget(self.verifyProgress)

        self.verifiedLabel = QLabel(self.sealedCard)
        self.verifiedLabel.setObjectName(u"verifiedLabel")
        self.verifiedLabel.setTextFormat(Qt.TextFormat.PlainText)
        self.verifiedLabel.setWordWrap(True)

        self.sealedCardLayout.addWidget(self.verifiedLabel)

        self.sealedRow = ResponsiveRow(self.sealedCard)
        self.sealedRow.setObjectName(u"sealedRow")
        self.sealedRowLayout = QHBoxLayout(self.sealedRow)
        self.sealedRowLayout.setSpacing(8)
        self.sealedRowLayout.setObjectName(u"sealedRowLayout")
        self.sealedRowLayout.setContentsMargins(0, 0, 0, 0)
        self.paperRow = ResponsiveRow(self.sealedRow)
        self.paperRow.setObjectName(u"paperRow")
        self.paperRowLayout = QHBoxLayout(self.paperRow)
        self.paperRowLayout.setSpacing(8)
        self.paperRowLayout.setObjectName(u"paperRowLayout")
        self.paperRowLayout.setContentsMargins(0, 0, 0, 0)
        self.sheetButton = QPushButton(self.paperRow)
        self.sheetButton.setObjectName(u"sheetButton")

        self.paperRowLayout.addWidget(self.sheetButton)

        self.reportButton = QPushButton(self.paperRow)
        self.reportButton.setObjectName(u"reportButton")

        self.paperRowLayout.addWidget(self.reportButton)


        self.sealedRowLayout.addWidget(self.paperRow)

        self.verifyButton = QPushButton(self.sealedRow)
        self.verifyButton.setObjectName(u"verifyButton")

        self.sealedRowLayout.addWidget(self.verifyButton)

        self.spacer2 = QSpacerItem(40, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.sealedRowLayout.addItem(self.spacer2)

        self.versionButton = QPushButton(self.sealedRow)
        self.versionButton.setObjectName(u"versionButton")

        self.sealedRowLayout.addWidget(self.versionButton)


        self.sealedCardLayout.addWidget(self.sealedRow)


        self.rootLayout.addWidget(self.sealedCard)

        self.fieldsLayout = QVBoxLayout()
        self.fieldsLayout.setSpacing(8)
        self.fieldsLayout.setObjectName(u"fieldsLayout")
        self.fieldsLayout.setContentsMargins(0, 0, 0, 0)

        self.rootLayout.addLayout(self.fieldsLayout)

        self.sealCard = QFrame(StepArchive)
        self.sealCard.setObjectName(u"sealCard")
        self.sealCard.setProperty(u"look", u"card")
        self.sealCardLayout = QVBoxLayout(self.sealCard)
        self.sealCardLayout.setSpacing(12)
        self.sealCardLayout.setObjectName(u"sealCardLayout")
        self.sealCardLayout.setContentsMargins(16, 16, 16, 16)
        self.sealHeadLayout = QVBoxLayout()
        self.sealHeadLayout.setSpacing(4)
        self.sealHeadLayout.setObjectName(u"sealHeadLayout")
        self.sealHeadLayout.setContentsMargins(0, 0, 0, 0)
        self.sealTitle = QLabel(self.sealCard)
        self.sealTitle.setObjectName(u"sealTitle")
        self.sealTitle.setTextFormat(Qt.TextFormat.PlainText)
        self.sealTitle.setWordWrap(True)
        self.sealTitle.setProperty(u"look", u"heading")

        self.sealHeadLayout.addWidget(self.sealTitle)

        self.sealHelp = QLabel(self.sealCard)
        self.sealHelp.setObjectName(u"sealHelp")
        self.sealHelp.setTextFormat(Qt.TextFormat.PlainText)
        self.sealHelp.setWordWrap(True)
        self.sealHelp.setProperty(u"look", u"help")

        self.sealHeadLayout.addWidget(self.sealHelp)


        self.sealCardLayout.addLayout(self.sealHeadLayout)

        self.sealProgress = ProgressStrip(self.sealCard)
        self.sealProgress.setObjectName(u"sealProgress")

        self.sealCardLayout.addWidget(self.sealProgress)

        self.sealBanner = BannerBar(self.sealCard)
        self.sealBanner.setObjectName(u"sealBanner")

        self.sealCardLayout.addWidget(self.sealBanner)

        self.sealButtonLayout = QHBoxLayout()
        self.sealButtonLayout.setSpacing(8)
        self.sealButtonLayout.setObjectName(u"sealButtonLayout")
        self.sealButtonLayout.setContentsMargins(0, 0, 0, 0)
        self.sealButton = QPushButton(self.sealCard)
        self.sealButton.setObjectName(u"sealButton")
        self.sealButton.setProperty(u"look", u"primary")

        self.sealButtonLayout.addWidget(self.sealButton)

        self.spacer3 = QSpacerItem(40, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.sealButtonLayout.addItem(self.spacer3)


        self.sealCardLayout.addLayout(self.sealButtonLayout)


        self.rootLayout.addWidget(self.sealCard)

        self.determinationLayout = QVBoxLayout()
        self.determinationLayout.setSpacing(8)
        self.determinationLayout.setObjectName(u"determinationLayout")
        self.determinationLayout.setContentsMargins(0, 0, 0, 0)

        self.rootLayout.addLayout(self.determinationLayout)

        self.eventsCard = QFrame(StepArchive)
        self.eventsCard.setObjectName(u"eventsCard")
        self.eventsCard.setProperty(u"look", u"card")
        self.eventsCardLayout = QVBoxLayout(self.eventsCard)
        self.eventsCardLayout.setSpacing(12)
        self.eventsCardLayout.setObjectName(u"eventsCardLayout")
        self.eventsCardLayout.setContentsMargins(16, 16, 16, 16)
        self.eventsHeadLayout = QVBoxLayout()
        self.eventsHeadLayout.setSpacing(4)
        self.eventsHeadLayout.setObjectName(u"eventsHeadLayout")
        self.eventsHeadLayout.setContentsMargins(0, 0, 0, 0)
        self.eventsTitle = QLabel(self.eventsCard)
        self.eventsTitle.setObjectName(u"eventsTitle")
        self.eventsTitle.setTextFormat(Qt.TextFormat.PlainText)
        self.eventsTitle.setWordWrap(True)
        self.eventsTitle.setProperty(u"look", u"heading")

        self.eventsHeadLayout.addWidget(self.eventsTitle)

        self.eventsHelp = QLabel(self.eventsCard)
        self.eventsHelp.setObjectName(u"eventsHelp")
        self.eventsHelp.setTextFormat(Qt.TextFormat.PlainText)
        self.eventsHelp.setWordWrap(True)
        self.eventsHelp.setProperty(u"look", u"help")

        self.eventsHeadLayout.addWidget(self.eventsHelp)


        self.eventsCardLayout.addLayout(self.eventsHeadLayout)

        self.eventsTimeline = TimelineView(self.eventsCard)
        self.eventsTimeline.setObjectName(u"eventsTimeline")

        self.eventsCardLayout.addWidget(self.eventsTimeline)

        self.noEventsLabel = QLabel(self.eventsCard)
        self.noEventsLabel.setObjectName(u"noEventsLabel")
        self.noEventsLabel.setTextFormat(Qt.TextFormat.PlainText)
        self.noEventsLabel.setWordWrap(True)
        self.noEventsLabel.setProperty(u"look", u"help")

        self.eventsCardLayout.addWidget(self.noEventsLabel)

        self.eventFormLayout = QVBoxLayout()
        self.eventFormLayout.setSpacing(8)
        self.eventFormLayout.setObjectName(u"eventFormLayout")
        self.eventFormLayout.setContentsMargins(0, 0, 0, 0)

        self.eventsCardLayout.addLayout(self.eventFormLayout)

        self.eventButtonHolder = QWidget(self.eventsCard)
        self.eventButtonHolder.setObjectName(u"eventButtonHolder")
        self.eventButtonHolderLayout = QHBoxLayout(self.eventButtonHolder)
        self.eventButtonHolderLayout.setSpacing(8)
        self.eventButtonHolderLayout.setObjectName(u"eventButtonHolderLayout")
        self.eventButtonHolderLayout.setContentsMargins(0, 0, 0, 0)
        self.addEventButton = QPushButton(self.eventButtonHolder)
        self.addEventButton.setObjectName(u"addEventButton")

        self.eventButtonHolderLayout.addWidget(self.addEventButton)

        self.spacer4 = QSpacerItem(40, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.eventButtonHolderLayout.addItem(self.spacer4)


        self.eventsCardLayout.addWidget(self.eventButtonHolder)


        self.rootLayout.addWidget(self.eventsCard)

        self.lateLayout = QVBoxLayout()
        self.lateLayout.setSpacing(16)
        self.lateLayout.setObjectName(u"lateLayout")
        self.lateLayout.setContentsMargins(0, 0, 0, 0)

        self.rootLayout.addLayout(self.lateLayout)

        self.spacer5 = QSpacerItem(20, 40, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.rootLayout.addItem(self.spacer5)


        self.retranslateUi(StepArchive)

        QMetaObject.connectSlotsByName(StepArchive)
    # setupUi

    def retranslateUi(self, StepArchive):
        self.handoverTitle.setText(QCoreApplication.translate("StepArchive", u"Serah terima kepada arsiparis", None))
        self.handoverText.setText("")
        self.offerButton.setText(QCoreApplication.translate("StepArchive", u"Ajukan kepada arsiparis", None))
        self.acceptButton.setText(QCoreApplication.translate("StepArchive", u"Terima", None))
        self.sendBackButton.setText(QCoreApplication.translate("StepArchive", u"Kembalikan...", None))
        self.sealedTitle.setText(QCoreApplication.translate("StepArchive", u"Sudah diarsipkan", None))
        self.sealedText.setText("")
        self.manifestTitle.setText(QCoreApplication.translate("StepArchive", u"Sidik manifes (SHA-256)", None))
        self.manifestLabel.setText("")
        self.copyManifestButton.setText(QCoreApplication.translate("StepArchive", u"Salin", None))
        self.copiedLabel.setText("")
        self.verifiedLabel.setText("")
        self.sheetButton.setText(QCoreApplication.translate("StepArchive", u"Lembar arsip", None))
        self.reportButton.setText(QCoreApplication.translate("StepArchive", u"Berita acara", None))
        self.verifyButton.setText(QCoreApplication.translate("StepArchive", u"Periksa keutuhan", None))
        self.versionButton.setText(QCoreApplication.translate("StepArchive", u"Mulai versi baru...", None))
        self.sealTitle.setText(QCoreApplication.translate("StepArchive", u"Segel", None))
        self.sealHelp.setText(QCoreApplication.translate("StepArchive", u"Penyegelan memeriksa setiap berkas, lalu membekukan isi, softfile, putaran, keputusan, dan identitas versi ini. Sesudahnya hanya peristiwa arsip yang dapat ditambahkan.", None))
        self.sealButton.setText(QCoreApplication.translate("StepArchive", u"Segel dan arsipkan", None))
        self.eventsTitle.setText(QCoreApplication.translate("StepArchive", u"Peristiwa arsip", None))
        self.eventsHelp.setText(QCoreApplication.translate("StepArchive", u"Yang terjadi sesudah pengarsipan dicatat di sini dengan tanggal, orang, dan dasarnya. Catatan tidak pernah diubah atau dihapus.", None))
        self.noEventsLabel.setText(QCoreApplication.translate("StepArchive", u"Belum ada peristiwa.", None))
        self.addEventButton.setText(QCoreApplication.translate("StepArchive", u"Tambah peristiwa", None))
        pass
    # retranslateUi

