"""Compiled by tools/compile_forms.py from ui/settings/settings_backups.ui; edit the form in Qt Designer, not this file."""

from PySide6.QtCore import (QCoreApplication, QDate, QDateTime, QLocale,
    QMetaObject, QObject, QPoint, QRect,
    QSize, QTime, QUrl, Qt)
from PySide6.QtGui import (QBrush, QColor, QConicalGradient, QCursor,
    QFont, QFontDatabase, QGradient, QIcon,
    QImage, QKeySequence, QLinearGradient, QPainter,
    QPalette, QPixmap, QRadialGradient, QTransform)
from PySide6.QtWidgets import (QApplication, QFrame, QHBoxLayout, QHeaderView,
    QLabel, QPushButton, QScrollArea, QSizePolicy,
    QSpacerItem, QSpinBox, QVBoxLayout, QWidget)

from ppid_desktop.gui.kit.bars import (BannerBar, ProgressStrip)
from ppid_desktop.gui.kit.row_table import RowTable

class Ui_SettingsBackups(object):
    def setupUi(self, SettingsBackups):
        if not SettingsBackups.objectName():
            SettingsBackups.setObjectName(u"SettingsBackups")
        SettingsBackups.setProperty(u"look", u"page")
        self.rootLayout = QVBoxLayout(SettingsBackups)
        self.rootLayout.setSpacing(0)
        self.rootLayout.setObjectName(u"rootLayout")
        self.rootLayout.setContentsMargins(0, 0, 0, 0)
        self.scrollArea = QScrollArea(SettingsBackups)
        self.scrollArea.setObjectName(u"scrollArea")
        self.scrollArea.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.scrollArea.setWidgetResizable(True)
        self.scrollArea.setFrameShape(QFrame.Shape.NoFrame)
        self.content = QWidget()
        self.content.setObjectName(u"content")
        self.content.setProperty(u"look", u"page")
        self.cardsLayout = QVBoxLayout(self.content)
        self.cardsLayout.setSpacing(16)
        self.cardsLayout.setObjectName(u"cardsLayout")
        self.cardsLayout.setContentsMargins(24, 24, 24, 24)
        self.titleLayout = QVBoxLayout()
        self.titleLayout.setSpacing(4)
        self.titleLayout.setObjectName(u"titleLayout")
        self.titleLayout.setContentsMargins(0, 0, 0, 0)
        self.titleLabel = QLabel(self.content)
        self.titleLabel.setObjectName(u"titleLabel")
        self.titleLabel.setTextFormat(Qt.TextFormat.PlainText)
        self.titleLabel.setWordWrap(True)
        self.titleLabel.setProperty(u"look", u"title")

        self.titleLayout.addWidget(self.titleLabel)

        self.introLabel = QLabel(self.content)
        self.introLabel.setObjectName(u"introLabel")
        self.introLabel.setTextFormat(Qt.TextFormat.PlainText)
        self.introLabel.setWordWrap(True)
        self.introLabel.setProperty(u"look", u"help")

        self.titleLayout.addWidget(self.introLabel)


        self.cardsLayout.addLayout(self.titleLayout)

        self.noticeBar = BannerBar(self.content)
        self.noticeBar.setObjectName(u"noticeBar")

        self.cardsLayout.addWidget(self.noticeBar)

        self.progressStrip = ProgressStrip(self.content)
        self.progressStrip.setObjectName(u"progressStrip")

        self.cardsLayout.addWidget(self.progressStrip)

        self.stateCard = QFrame(self.content)
        self.stateCard.setObjectName(u"stateCard")
        self.stateCard.setProperty(u"look", u"card")
        self.stateCardLayout = QVBoxLayout(self.stateCard)
        self.stateCardLayout.setSpacing(8)
        self.stateCardLayout.setObjectName(u"stateCardLayout")
        self.stateCardLayout.setContentsMargins(16, 16, 16, 16)
        self.stateLabel = QLabel(self.stateCard)
        self.stateLabel.setObjectName(u"stateLabel")
        self.stateLabel.setTextFormat(Qt.TextFormat.PlainText)
        self.stateLabel.setWordWrap(True)
        self.stateLabel.setProperty(u"look", u"label")

        self.stateCardLayout.addWidget(self.stateLabel)

        self.nextLabel = QLabel(self.stateCard)
        self.nextLabel.setObjectName(u"nextLabel")
        self.nextLabel.setTextFormat(Qt.TextFormat.PlainText)
        self.nextLabel.setWordWrap(True)
        self.nextLabel.setProperty(u"look", u"help")

        self.stateCardLayout.addWidget(self.nextLabel)

        self.stateButtons = QHBoxLayout()
        self.stateButtons.setSpacing(8)
        self.stateButtons.setObjectName(u"stateButtons")
        self.stateButtons.setContentsMargins(0, 0, 0, 0)
        self.makeButton = QPushButton(self.stateCard)
        self.makeButton.setObjectName(u"makeButton")
        self.makeButton.setProperty(u"look", u"primary")

        self.stateButtons.addWidget(self.makeButton)

        self.checkButton = QPushButton(self.stateCard)
        self.checkButton.setObjectName(u"checkButton")

        self.stateButtons.addWidget(self.checkButton)

        self.spacer1 = QSpacerItem(40, 20, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.stateButtons.addItem(self.spacer1)


        self.stateCardLayout.addLayout(self.stateButtons)


        self.cardsLayout.addWidget(self.stateCard)

        self.placeCard = QFrame(self.content)
        self.placeCard.setObjectName(u"placeCard")
        self.placeCard.setProperty(u"look", u"card")
        self.placeCardLayout = QVBoxLayout(self.placeCard)
        self.placeCardLayout.setSpacing(8)
        self.placeCardLayout.setObjectName(u"placeCardLayout")
        self.placeCardLayout.setContentsMargins(16, 16, 16, 16)
        self.placeTitle = QLabel(self.placeCard)
        self.placeTitle.setObjectName(u"placeTitle")
        self.placeTitle.setTextFormat(Qt.TextFormat.PlainText)
        self.placeTitle.setWordWrap(True)
        self.placeTitle.setProperty(u"look", u"heading")

        self.placeCardLayout.addWidget(self.placeTitle)

        self.placeLabel = QLabel(self.placeCard)
        self.placeLabel.setObjectName(u"placeLabel")
        self.placeLabel.setTextFormat(Qt.TextFormat.PlainText)
        self.placeLabel.setWordWrap(True)

        self.placeCardLayout.addWidget(self.placeLabel)

        self.placeHelp = QLabel(self.placeCard)
        self.placeHelp.setObjectName(u"placeHelp")
        self.placeHelp.setTextFormat(Qt.TextFormat.PlainText)
        self.placeHelp.setWordWrap(True)
        self.placeHelp.setProperty(u"look", u"help")

        self.placeCardLayout.addWidget(self.placeHelp)

        self.placeButtons = QHBoxLayout()
        self.placeButtons.setSpacing(8)
        self.placeButtons.setObjectName(u"placeButtons")
        self.placeButtons.setContentsMargins(0, 0, 0, 0)
        self.placeButton = QPushButton(self.placeCard)
        self.placeButton.setObjectName(u"placeButton")

        self.placeButtons.addWidget(self.placeButton)

        self.openButton = QPushButton(self.placeCard)
        self.openButton.setObjectName(u"openButton")

        self.placeButtons.addWidget(self.openButton)

        self.spacer2 = QSpacerItem(40, 20, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.placeButtons.addItem(self.spacer2)


        self.placeCardLayout.addLayout(self.placeButtons)


        self.cardsLayout.addWidget(self.placeCard)

        self.rotationCard = QFrame(self.content)
        self.rotationCard.setObjectName(u"rotationCard")
        self.rotationCard.setProperty(u"look", u"card")
        self.rotationCardLayout = QVBoxLayout(self.rotationCard)
        self.rotationCardLayout.setSpacing(8)
        self.rotationCardLayout.setObjectName(u"rotationCardLayout")
        self.rotationCardLayout.setContentsMargins(16, 16, 16, 16)
        self.rotationTitle = QLabel(self.rotationCard)
        self.rotationTitle.setObjectName(u"rotationTitle")
        self.rotationTitle.setTextFormat(Qt.TextFormat.PlainText)
        self.rotationTitle.setWordWrap(True)
        self.rotationTitle.setProperty(u"look", u"heading")

        self.rotationCardLayout.addWidget(self.rotationTitle)

        self.rotationHelp = QLabel(self.rotationCard)
        self.rotationHelp.setObjectName(u"rotationHelp")
        self.rotationHelp.setTextFormat(Qt.TextFormat.PlainText)
        self.rotationHelp.setWordWrap(True)
        self.rotationHelp.setProperty(u"look", u"help")

        self.rotationCardLayout.addWidget(self.rotationHelp)

        self.rotationFields = QHBoxLayout()
        self.rotationFields.setSpacing(16)
        self.rotationFields.setObjectName(u"rotationFields")
        self.rotationFields.setContentsMargins(0, 0, 0, 0)
        self.dailyLayout = QVBoxLayout()
        self.dailyLayout.setSpacing(4)
        self.dailyLayout.setObjectName(u"dailyLayout")
        self.dailyLayout.setContentsMargins(0, 0, 0, 0)
        self.dailyLabel = QLabel(self.rotationCard)
        self.dailyLabel.setObjectName(u"dailyLabel")
        self.dailyLabel.setTextFormat(Qt.TextFormat.PlainText)
        self.dailyLabel.setWordWrap(True)
        self.dailyLabel.setProperty(u"look", u"label")

        self.dailyLayout.addWidget(self.dailyLabel)

        self.dailySpin = QSpinBox(self.rotationCard)
        self.dailySpin.setObjectName(u"dailySpin")
        self.dailySpin.setMinimumSize(QSize(84, 0))
        self.dailySpin.setMaximum(999)

        self.dailyLayout.addWidget(self.dailySpin)


        self.rotationFields.addLayout(self.dailyLayout)

        self.weeklyLayout = QVBoxLayout()
        self.weeklyLayout.setSpacing(4)
        self.weeklyLayout.setObjectName(u"weeklyLayout")
        self.weeklyLayout.setContentsMargins(0, 0, 0, 0)
        self.weeklyLabel = QLabel(self.rotationCard)
        self.weeklyLabel.setObjectName(u"weeklyLabel")
        self.weeklyLabel.setTextFormat(Qt.TextFormat.PlainText)
        self.weeklyLabel.setWordWrap(True)
        self.weeklyLabel.setProperty(u"look", u"label")

        self.weeklyLayout.addWidget(self.weeklyLabel)

        self.weeklySpin = QSpinBox(self.rotationCard)
        self.weeklySpin.setObjectName(u"weeklySpin")
        self.weeklySpin.setMinimumSize(QSize(84, 0))
        self.weeklySpin.setMaximum(999)

        self.weeklyLayout.addWidget(self.weeklySpin)


        self.rotationFields.addLayout(self.weeklyLayout)

        self.monthlyLayout = QVBoxLayout()
        self.monthlyLayout.setSpacing(4)
        self.monthlyLayout.setObjectName(u"monthlyLayout")
        self.monthlyLayout.setContentsMargins(0, 0, 0, 0)
        self.monthlyLabel = QLabel(self.rotationCard)
        self.monthlyLabel.setObjectName(u"monthlyLabel")
        self.monthlyLabel.setTextFormat(Qt.TextFormat.PlainText)
        self.monthlyLabel.setWordWrap(True)
        self.monthlyLabel.setProperty(u"look", u"label")

        self.monthlyLayout.addWidget(self.monthlyLabel)

        self.monthlySpin = QSpinBox(self.rotationCard)
        self.monthlySpin.setObjectName(u"monthlySpin")
        self.monthlySpin.setMinimumSize(QSize(84, 0))
        self.monthlySpin.setMaximum(999)

        self.monthlyLayout.addWidget(self.monthlySpin)


        self.rotationFields.addLayout(self.monthlyLayout)

        self.spacer3 = QSpacerItem(40, 20, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.rotationFields.addItem(self.spacer3)


        self.rotationCardLayout.addLayout(self.rotationFields)


        self.cardsLayout.addWidget(self.rotationCard)

        self.listCard = QFrame(self.content)
        self.listCard.setObjectName(u"listCard")
        self.listCard.setProperty(u"look", u"card")
        self.listCardLayout = QVBoxLayout(self.listCard)
        self.listCardLayout.setSpacing(8)
        self.listCardLayout.setObjectName(u"listCardLayout")
        self.listCardLayout.setContentsMargins(16, 16, 16, 16)
        self.listTitle = QLabel(self.listCard)
        self.listTitle.setObjectName(u"listTitle")
        self.listTitle.setTextFormat(Qt.TextFormat.PlainText)
        self.listTitle.setWordWrap(True)
        self.listTitle.setProperty(u"look", u"heading")

        self.listCardLayout.addWidget(self.listTitle)

        self.emptyLabel = QLabel(self.listCard)
        self.emptyLabel.setObjectName(u"emptyLabel")
        self.emptyLabel.setTextFormat(Qt.TextFormat.PlainText)
        self.emptyLabel.setWordWrap(True)

        self.listCardLayout.addWidget(self.emptyLabel)

        self.table = RowTable(self.listCard)
        self.table.setObjectName(u"table")
        self.table.setMinimumSize(QSize(0, 180))

        self.listCardLayout.addWidget(self.table)

        self.reasonLabel = QLabel(self.listCard)
        self.reasonLabel.setObjectName(u"reasonLabel")
        self.reasonLabel.setTextFormat(Qt.TextFormat.PlainText)
        self.reasonLabel.setWordWrap(True)
        self.reasonLabel.setProperty(u"look", u"problem")

        self.listCardLayout.addWidget(self.reasonLabel)

        self.asideButtons = QHBoxLayout()
        self.asideButtons.setSpacing(8)
        self.asideButtons.setObjectName(u"asideButtons")
        self.retryButton = QPushButton(self.listCard)
        self.retryButton.setObjectName(u"retryButton")

        self.asideButtons.addWidget(self.retryButton)

        self.asideButton = QPushButton(self.listCard)
        self.asideButton.setObjectName(u"asideButton")

        self.asideButtons.addWidget(self.asideButton)

        self.asideSpacer = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.asideButtons.addItem(self.asideSpacer)


        self.listCardLayout.addLayout(self.asideButtons)

        self.listButtons = QHBoxLayout()
        self.listButtons.setSpacing(8)
        self.listButtons.setObjectName(u"listButtons")
        self.listButtons.setContentsMargins(0, 0, 0, 0)
        self.restoreButton = QPushButton(self.listCard)
        self.restoreButton.setObjectName(u"restoreButton")

        self.listButtons.addWidget(self.restoreButton)

        self.moveButton = QPushButton(self.listCard)
        self.moveButton.setObjectName(u"moveButton")

        self.listButtons.addWidget(self.moveButton)

        self.spacer4 = QSpacerItem(40, 20, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.listButtons.addItem(self.spacer4)


        self.listCardLayout.addLayout(self.listButtons)


        self.cardsLayout.addWidget(self.listCard)

        self.spacer5 = QSpacerItem(40, 20, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.cardsLayout.addItem(self.spacer5)

        self.scrollArea.setWidget(self.content)

        self.rootLayout.addWidget(self.scrollArea)


        self.retranslateUi(SettingsBackups)

        QMetaObject.connectSlotsByName(SettingsBackups)
    # setupUi

    def retranslateUi(self, SettingsBackups):
        self.titleLabel.setText(QCoreApplication.translate("SettingsBackups", u"Cadangan", None))
        self.introLabel.setText(QCoreApplication.translate("SettingsBackups", u"Salinan terenkripsi dari seluruh ruang kerja, dibuat sekali sehari selagi program terbuka dan diperiksa sebelum dihitung.", None))
        self.stateLabel.setText("")
        self.nextLabel.setText("")
        self.makeButton.setText(QCoreApplication.translate("SettingsBackups", u"Cadangkan sekarang", None))
        self.checkButton.setText(QCoreApplication.translate("SettingsBackups", u"Periksa semua", None))
        self.placeTitle.setText(QCoreApplication.translate("SettingsBackups", u"Tempat cadangan", None))
        self.placeLabel.setText("")
        self.placeHelp.setText(QCoreApplication.translate("SettingsBackups", u"Folder pada perangkat lain: diska lain, diska USB, atau folder jaringan. Kata sandi cadangan adalah kata sandi ruang kerja pada harinya.", None))
        self.placeButton.setText(QCoreApplication.translate("SettingsBackups", u"Pilih tempat...", None))
        self.openButton.setText(QCoreApplication.translate("SettingsBackups", u"Buka folder", None))
        self.rotationTitle.setText(QCoreApplication.translate("SettingsBackups", u"Berapa yang disimpan", None))
        self.rotationHelp.setText(QCoreApplication.translate("SettingsBackups", u"Yang terbaru dari sekian hari, minggu, dan bulan yang memiliki cadangan. Cadangan terbaru yang baik tidak pernah dihapus.", None))
        self.dailyLabel.setText(QCoreApplication.translate("SettingsBackups", u"Hari", None))
        self.weeklyLabel.setText(QCoreApplication.translate("SettingsBackups", u"Minggu", None))
        self.monthlyLabel.setText(QCoreApplication.translate("SettingsBackups", u"Bulan", None))
        self.listTitle.setText(QCoreApplication.translate("SettingsBackups", u"Cadangan yang ada", None))
        self.emptyLabel.setText("")
        self.reasonLabel.setText("")
        self.retryButton.setText(QCoreApplication.translate("SettingsBackups", u"Coba baca lagi", None))
        self.asideButton.setText(QCoreApplication.translate("SettingsBackups", u"Sisihkan...", None))
        self.restoreButton.setText(QCoreApplication.translate("SettingsBackups", u"Pulihkan...", None))
        self.moveButton.setText(QCoreApplication.translate("SettingsBackups", u"Pindah ke komputer baru...", None))
        pass
    # retranslateUi

