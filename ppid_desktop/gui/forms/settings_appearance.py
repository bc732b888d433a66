"""Compiled by tools/compile_forms.py from ui/settings/settings_appearance.ui; edit the form in Qt Designer, not this file."""

from PySide6.QtCore import (QCoreApplication, QDate, QDateTime, QLocale,
    QMetaObject, QObject, QPoint, QRect,
    QSize, QTime, QUrl, Qt)
from PySide6.QtGui import (QBrush, QColor, QConicalGradient, QCursor,
    QFont, QFontDatabase, QGradient, QIcon,
    QImage, QKeySequence, QLinearGradient, QPainter,
    QPalette, QPixmap, QRadialGradient, QTransform)
from PySide6.QtWidgets import (QApplication, QFrame, QHBoxLayout, QLabel,
    QScrollArea, QSizePolicy, QSpacerItem, QVBoxLayout,
    QWidget)

from ppid_desktop.gui.kit.bars import BannerBar
from ppid_desktop.gui.kit.labelled_field import LabelledField
from ppid_desktop.gui.kit.responsive_row import ResponsiveRow

class Ui_SettingsAppearance(object):
    def setupUi(self, SettingsAppearance):
        if not SettingsAppearance.objectName():
            SettingsAppearance.setObjectName(u"SettingsAppearance")
        SettingsAppearance.setProperty(u"look", u"page")
        self.rootLayout = QVBoxLayout(SettingsAppearance)
        self.rootLayout.setSpacing(8)
        self.rootLayout.setObjectName(u"rootLayout")
        self.rootLayout.setContentsMargins(0, 0, 0, 0)
        self.scrollArea = QScrollArea(SettingsAppearance)
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

        self.lookCard = QFrame(self.content)
        self.lookCard.setObjectName(u"lookCard")
        self.lookCard.setProperty(u"look", u"card")
        self.lookCardLayout = QVBoxLayout(self.lookCard)
        self.lookCardLayout.setSpacing(12)
        self.lookCardLayout.setObjectName(u"lookCardLayout")
        self.lookCardLayout.setContentsMargins(16, 16, 16, 16)
        self.lookCardTitleLayout = QVBoxLayout()
        self.lookCardTitleLayout.setSpacing(4)
        self.lookCardTitleLayout.setObjectName(u"lookCardTitleLayout")
        self.lookCardTitleLayout.setContentsMargins(0, 0, 0, 0)
        self.lookCardTitleLabel = QLabel(self.lookCard)
        self.lookCardTitleLabel.setObjectName(u"lookCardTitleLabel")
        self.lookCardTitleLabel.setTextFormat(Qt.TextFormat.PlainText)
        self.lookCardTitleLabel.setWordWrap(True)
        self.lookCardTitleLabel.setProperty(u"look", u"heading")

        self.lookCardTitleLayout.addWidget(self.lookCardTitleLabel)


        self.lookCardLayout.addLayout(self.lookCardTitleLayout)

        self.lookRow = ResponsiveRow(self.lookCard)
        self.lookRow.setObjectName(u"lookRow")
        self.lookRowLayout = QHBoxLayout(self.lookRow)
        self.lookRowLayout.setSpacing(16)
        self.lookRowLayout.setObjectName(u"lookRowLayout")
        self.lookRowLayout.setContentsMargins(0, 0, 0, 0)
        self.themeField = LabelledField(self.lookRow)
        self.themeField.setObjectName(u"themeField")

        self.lookRowLayout.addWidget(self.themeField)

        self.scaleField = LabelledField(self.lookRow)
        self.scaleField.setObjectName(u"scaleField")

        self.lookRowLayout.addWidget(self.scaleField)

        self.lookRowLayout.setStretch(0, 1)
        self.lookRowLayout.setStretch(1, 1)

        self.lookCardLayout.addWidget(self.lookRow)

        self.sampleLabel = QLabel(self.lookCard)
        self.sampleLabel.setObjectName(u"sampleLabel")
        self.sampleLabel.setTextFormat(Qt.TextFormat.PlainText)
        self.sampleLabel.setWordWrap(True)

        self.lookCardLayout.addWidget(self.sampleLabel)


        self.cardsLayout.addWidget(self.lookCard)

        self.bottomSpacer = QSpacerItem(20, 20, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.cardsLayout.addItem(self.bottomSpacer)

        self.scrollArea.setWidget(self.content)

        self.rootLayout.addWidget(self.scrollArea)


        self.retranslateUi(SettingsAppearance)

        QMetaObject.connectSlotsByName(SettingsAppearance)
    # setupUi

    def retranslateUi(self, SettingsAppearance):
        self.titleLabel.setText(QCoreApplication.translate("SettingsAppearance", u"Tampilan", None))
        self.helpLabel.setText(QCoreApplication.translate("SettingsAppearance", u"Berlaku hanya untuk Anda pada PC ini dan langsung terlihat.", None))
        self.lookCardTitleLabel.setText(QCoreApplication.translate("SettingsAppearance", u"Warna dan ukuran", None))
        self.sampleLabel.setText(QCoreApplication.translate("SettingsAppearance", u"Contoh: Laporan kinerja triwulan, 1.234.567,89", None))
        pass
    # retranslateUi

