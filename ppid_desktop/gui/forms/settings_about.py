"""Compiled by tools/compile_forms.py from ui/settings/settings_about.ui; edit the form in Qt Designer, not this file."""

from PySide6.QtCore import (QCoreApplication, QDate, QDateTime, QLocale,
    QMetaObject, QObject, QPoint, QRect,
    QSize, QTime, QUrl, Qt)
from PySide6.QtGui import (QBrush, QColor, QConicalGradient, QCursor,
    QFont, QFontDatabase, QGradient, QIcon,
    QImage, QKeySequence, QLinearGradient, QPainter,
    QPalette, QPixmap, QRadialGradient, QTransform)
from PySide6.QtWidgets import (QApplication, QFrame, QHBoxLayout, QHeaderView,
    QLabel, QPushButton, QScrollArea, QSizePolicy,
    QSpacerItem, QVBoxLayout, QWidget)

from ppid_desktop.gui.kit.bars import BannerBar
from ppid_desktop.gui.kit.row_table import RowTable

class Ui_SettingsAbout(object):
    def setupUi(self, SettingsAbout):
        if not SettingsAbout.objectName():
            SettingsAbout.setObjectName(u"SettingsAbout")
        SettingsAbout.setProperty(u"look", u"page")
        self.rootLayout = QVBoxLayout(SettingsAbout)
        self.rootLayout.setSpacing(8)
        self.rootLayout.setObjectName(u"rootLayout")
        self.rootLayout.setContentsMargins(0, 0, 0, 0)
        self.scrollArea = QScrollArea(SettingsAbout)
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
        self.headLayout = QHBoxLayout()
        self.headLayout.setSpacing(12)
        self.headLayout.setObjectName(u"headLayout")
        self.headLayout.setContentsMargins(0, 0, 0, 0)
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

        self.helpLabel = QLabel(self.content)
        self.helpLabel.setObjectName(u"helpLabel")
        self.helpLabel.setTextFormat(Qt.TextFormat.PlainText)
        self.helpLabel.setWordWrap(True)
        self.helpLabel.setProperty(u"look", u"help")

        self.titleLayout.addWidget(self.helpLabel)


        self.headLayout.addLayout(self.titleLayout)

        self.headLayout.setStretch(0, 1)

        self.cardsLayout.addLayout(self.headLayout)

        self.noticeBar = BannerBar(self.content)
        self.noticeBar.setObjectName(u"noticeBar")

        self.cardsLayout.addWidget(self.noticeBar)

        self.programCard = QFrame(self.content)
        self.programCard.setObjectName(u"programCard")
        self.programCard.setProperty(u"look", u"card")
        self.programCardLayout = QVBoxLayout(self.programCard)
        self.programCardLayout.setSpacing(12)
        self.programCardLayout.setObjectName(u"programCardLayout")
        self.programCardLayout.setContentsMargins(16, 16, 16, 16)
        self.programCardTitleLayout = QVBoxLayout()
        self.programCardTitleLayout.setSpacing(4)
        self.programCardTitleLayout.setObjectName(u"programCardTitleLayout")
        self.programCardTitleLayout.setContentsMargins(0, 0, 0, 0)
        self.programCardTitleLabel = QLabel(self.programCard)
        self.programCardTitleLabel.setObjectName(u"programCardTitleLabel")
        self.programCardTitleLabel.setTextFormat(Qt.TextFormat.PlainText)
        self.programCardTitleLabel.setWordWrap(True)
        self.programCardTitleLabel.setProperty(u"look", u"heading")

        self.programCardTitleLayout.addWidget(self.programCardTitleLabel)


        self.programCardLayout.addLayout(self.programCardTitleLayout)

        self.versionLabel = QLabel(self.programCard)
        self.versionLabel.setObjectName(u"versionLabel")
        self.versionLabel.setTextFormat(Qt.TextFormat.PlainText)
        self.versionLabel.setWordWrap(True)

        self.programCardLayout.addWidget(self.versionLabel)

        self.licenceLabel = QLabel(self.programCard)
        self.licenceLabel.setObjectName(u"licenceLabel")
        self.licenceLabel.setTextFormat(Qt.TextFormat.PlainText)
        self.licenceLabel.setWordWrap(True)

        self.programCardLayout.addWidget(self.licenceLabel)


        self.cardsLayout.addWidget(self.programCard)

        self.placeCard = QFrame(self.content)
        self.placeCard.setObjectName(u"placeCard")
        self.placeCard.setProperty(u"look", u"card")
        self.placeCardLayout = QVBoxLayout(self.placeCard)
        self.placeCardLayout.setSpacing(12)
        self.placeCardLayout.setObjectName(u"placeCardLayout")
        self.placeCardLayout.setContentsMargins(16, 16, 16, 16)
        self.placeCardTitleLayout = QVBoxLayout()
        self.placeCardTitleLayout.setSpacing(4)
        self.placeCardTitleLayout.setObjectName(u"placeCardTitleLayout")
        self.placeCardTitleLayout.setContentsMargins(0, 0, 0, 0)
        self.placeCardTitleLabel = QLabel(self.placeCard)
        self.placeCardTitleLabel.setObjectName(u"placeCardTitleLabel")
        self.placeCardTitleLabel.setTextFormat(Qt.TextFormat.PlainText)
        self.placeCardTitleLabel.setWordWrap(True)
        self.placeCardTitleLabel.setProperty(u"look", u"heading")

        self.placeCardTitleLayout.addWidget(self.placeCardTitleLabel)

        self.placeCardHelpLabel = QLabel(self.placeCard)
        self.placeCardHelpLabel.setObjectName(u"placeCardHelpLabel")
        self.placeCardHelpLabel.setTextFormat(Qt.TextFormat.PlainText)
        self.placeCardHelpLabel.setWordWrap(True)
        self.placeCardHelpLabel.setProperty(u"look", u"help")

        self.placeCardTitleLayout.addWidget(self.placeCardHelpLabel)


        self.placeCardLayout.addLayout(self.placeCardTitleLayout)

        self.placeLabel = QLabel(self.placeCard)
        self.placeLabel.setObjectName(u"placeLabel")
        self.placeLabel.setTextFormat(Qt.TextFormat.PlainText)
        self.placeLabel.setWordWrap(True)

        self.placeCardLayout.addWidget(self.placeLabel)

        self.placeLayout = QHBoxLayout()
        self.placeLayout.setSpacing(8)
        self.placeLayout.setObjectName(u"placeLayout")
        self.placeLayout.setContentsMargins(0, 0, 0, 0)
        self.placeButton = QPushButton(self.placeCard)
        self.placeButton.setObjectName(u"placeButton")

        self.placeLayout.addWidget(self.placeButton)

        self.copyButton = QPushButton(self.placeCard)
        self.copyButton.setObjectName(u"copyButton")

        self.placeLayout.addWidget(self.copyButton)

        self.placeSpacer = QSpacerItem(20, 20, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.placeLayout.addItem(self.placeSpacer)


        self.placeCardLayout.addLayout(self.placeLayout)


        self.cardsLayout.addWidget(self.placeCard)

        self.partsCard = QFrame(self.content)
        self.partsCard.setObjectName(u"partsCard")
        self.partsCard.setProperty(u"look", u"card")
        self.partsCardLayout = QVBoxLayout(self.partsCard)
        self.partsCardLayout.setSpacing(12)
        self.partsCardLayout.setObjectName(u"partsCardLayout")
        self.partsCardLayout.setContentsMargins(16, 16, 16, 16)
        self.partsCardTitleLayout = QVBoxLayout()
        self.partsCardTitleLayout.setSpacing(4)
        self.partsCardTitleLayout.setObjectName(u"partsCardTitleLayout")
        self.partsCardTitleLayout.setContentsMargins(0, 0, 0, 0)
        self.partsCardTitleLabel = QLabel(self.partsCard)
        self.partsCardTitleLabel.setObjectName(u"partsCardTitleLabel")
        self.partsCardTitleLabel.setTextFormat(Qt.TextFormat.PlainText)
        self.partsCardTitleLabel.setWordWrap(True)
        self.partsCardTitleLabel.setProperty(u"look", u"heading")

        self.partsCardTitleLayout.addWidget(self.partsCardTitleLabel)

        self.partsCardHelpLabel = QLabel(self.partsCard)
        self.partsCardHelpLabel.setObjectName(u"partsCardHelpLabel")
        self.partsCardHelpLabel.setTextFormat(Qt.TextFormat.PlainText)
        self.partsCardHelpLabel.setWordWrap(True)
        self.partsCardHelpLabel.setProperty(u"look", u"help")

        self.partsCardTitleLayout.addWidget(self.partsCardHelpLabel)


        self.partsCardLayout.addLayout(self.partsCardTitleLayout)

        self.partsTable = RowTable(self.partsCard)
        self.partsTable.setObjectName(u"partsTable")
        self.partsTable.setMinimumSize(QSize(0, 320))

        self.partsCardLayout.addWidget(self.partsTable)


        self.cardsLayout.addWidget(self.partsCard)

        self.bottomSpacer = QSpacerItem(20, 20, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.cardsLayout.addItem(self.bottomSpacer)

        self.scrollArea.setWidget(self.content)

        self.rootLayout.addWidget(self.scrollArea)


        self.retranslateUi(SettingsAbout)

        QMetaObject.connectSlotsByName(SettingsAbout)
    # setupUi

    def retranslateUi(self, SettingsAbout):
        self.titleLabel.setText(QCoreApplication.translate("SettingsAbout", u"Tentang", None))
        self.helpLabel.setText(QCoreApplication.translate("SettingsAbout", u"PPID Desktop mendampingi pendokumentasian informasi menurut tujuh langkah SOP.", None))
        self.programCardTitleLabel.setText(QCoreApplication.translate("SettingsAbout", u"Program", None))
        self.versionLabel.setText("")
        self.licenceLabel.setText("")
        self.placeCardTitleLabel.setText(QCoreApplication.translate("SettingsAbout", u"Ruang kerja", None))
        self.placeCardHelpLabel.setText(QCoreApplication.translate("SettingsAbout", u"Folder ini berisi semua data, terenkripsi. Jangan memindahkan atau mengubah isinya selagi program terbuka.", None))
        self.placeLabel.setText("")
        self.placeButton.setText(QCoreApplication.translate("SettingsAbout", u"Buka folder", None))
        self.copyButton.setText(QCoreApplication.translate("SettingsAbout", u"Salin letaknya", None))
        self.partsCardTitleLabel.setText(QCoreApplication.translate("SettingsAbout", u"Komponen dan lisensinya", None))
        self.partsCardHelpLabel.setText(QCoreApplication.translate("SettingsAbout", u"Program ini memakai perangkat lunak bebas berikut. Teks lisensinya disertakan di folder program.", None))
#if QT_CONFIG(accessibility)
        self.partsTable.setAccessibleName(QCoreApplication.translate("SettingsAbout", u"Komponen dan lisensinya", None))
#endif // QT_CONFIG(accessibility)
        pass
    # retranslateUi

