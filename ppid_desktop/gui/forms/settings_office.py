"""Compiled by tools/compile_forms.py from ui/settings/settings_office.ui; edit the form in Qt Designer, not this file."""

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
from ppid_desktop.gui.settings.logo_panel import LogoPanel

class Ui_SettingsOffice(object):
    def setupUi(self, SettingsOffice):
        if not SettingsOffice.objectName():
            SettingsOffice.setObjectName(u"SettingsOffice")
        SettingsOffice.setProperty(u"look", u"page")
        self.rootLayout = QVBoxLayout(SettingsOffice)
        self.rootLayout.setSpacing(8)
        self.rootLayout.setObjectName(u"rootLayout")
        self.rootLayout.setContentsMargins(0, 0, 0, 0)
        self.scrollArea = QScrollArea(SettingsOffice)
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

        self.identityCard = QFrame(self.content)
        self.identityCard.setObjectName(u"identityCard")
        self.identityCard.setProperty(u"look", u"card")
        self.identityCardLayout = QVBoxLayout(self.identityCard)
        self.identityCardLayout.setSpacing(12)
        self.identityCardLayout.setObjectName(u"identityCardLayout")
        self.identityCardLayout.setContentsMargins(16, 16, 16, 16)
        self.identityCardTitleLayout = QVBoxLayout()
        self.identityCardTitleLayout.setSpacing(4)
        self.identityCardTitleLayout.setObjectName(u"identityCardTitleLayout")
        self.identityCardTitleLayout.setContentsMargins(0, 0, 0, 0)
        self.identityCardTitleLabel = QLabel(self.identityCard)
        self.identityCardTitleLabel.setObjectName(u"identityCardTitleLabel")
        self.identityCardTitleLabel.setTextFormat(Qt.TextFormat.PlainText)
        self.identityCardTitleLabel.setWordWrap(True)
        self.identityCardTitleLabel.setProperty(u"look", u"heading")

        self.identityCardTitleLayout.addWidget(self.identityCardTitleLabel)


        self.identityCardLayout.addLayout(self.identityCardTitleLayout)

        self.governmentField = LabelledField(self.identityCard)
        self.governmentField.setObjectName(u"governmentField")

        self.identityCardLayout.addWidget(self.governmentField)

        self.secretariatField = LabelledField(self.identityCard)
        self.secretariatField.setObjectName(u"secretariatField")

        self.identityCardLayout.addWidget(self.secretariatField)

        self.unitNameField = LabelledField(self.identityCard)
        self.unitNameField.setObjectName(u"unitNameField")

        self.identityCardLayout.addWidget(self.unitNameField)

        self.addressField = LabelledField(self.identityCard)
        self.addressField.setObjectName(u"addressField")

        self.identityCardLayout.addWidget(self.addressField)

        self.phoneRow = ResponsiveRow(self.identityCard)
        self.phoneRow.setObjectName(u"phoneRow")
        self.phoneRowLayout = QHBoxLayout(self.phoneRow)
        self.phoneRowLayout.setSpacing(16)
        self.phoneRowLayout.setObjectName(u"phoneRowLayout")
        self.phoneRowLayout.setContentsMargins(0, 0, 0, 0)
        self.phoneField = LabelledField(self.phoneRow)
        self.phoneField.setObjectName(u"phoneField")

        self.phoneRowLayout.addWidget(self.phoneField)

        self.faxField = LabelledField(self.phoneRow)
        self.faxField.setObjectName(u"faxField")

        self.phoneRowLayout.addWidget(self.faxField)

        self.phoneRowLayout.setStretch(0, 1)
        self.phoneRowLayout.setStretch(1, 1)

        self.identityCardLayout.addWidget(self.phoneRow)

        self.webRow = ResponsiveRow(self.identityCard)
        self.webRow.setObjectName(u"webRow")
        self.webRowLayout = QHBoxLayout(self.webRow)
        self.webRowLayout.setSpacing(16)
        self.webRowLayout.setObjectName(u"webRowLayout")
        self.webRowLayout.setContentsMargins(0, 0, 0, 0)
        self.emailField = LabelledField(self.webRow)
        self.emailField.setObjectName(u"emailField")

        self.webRowLayout.addWidget(self.emailField)

        self.websiteField = LabelledField(self.webRow)
        self.websiteField.setObjectName(u"websiteField")

        self.webRowLayout.addWidget(self.websiteField)

        self.webRowLayout.setStretch(0, 1)
        self.webRowLayout.setStretch(1, 1)

        self.identityCardLayout.addWidget(self.webRow)

        self.cityField = LabelledField(self.identityCard)
        self.cityField.setObjectName(u"cityField")

        self.identityCardLayout.addWidget(self.cityField)


        self.cardsLayout.addWidget(self.identityCard)

        self.logoCard = QFrame(self.content)
        self.logoCard.setObjectName(u"logoCard")
        self.logoCard.setProperty(u"look", u"card")
        self.logoCardLayout = QVBoxLayout(self.logoCard)
        self.logoCardLayout.setSpacing(12)
        self.logoCardLayout.setObjectName(u"logoCardLayout")
        self.logoCardLayout.setContentsMargins(16, 16, 16, 16)
        self.logoCardTitleLayout = QVBoxLayout()
        self.logoCardTitleLayout.setSpacing(4)
        self.logoCardTitleLayout.setObjectName(u"logoCardTitleLayout")
        self.logoCardTitleLayout.setContentsMargins(0, 0, 0, 0)
        self.logoCardTitleLabel = QLabel(self.logoCard)
        self.logoCardTitleLabel.setObjectName(u"logoCardTitleLabel")
        self.logoCardTitleLabel.setTextFormat(Qt.TextFormat.PlainText)
        self.logoCardTitleLabel.setWordWrap(True)
        self.logoCardTitleLabel.setProperty(u"look", u"heading")

        self.logoCardTitleLayout.addWidget(self.logoCardTitleLabel)

        self.logoCardHelpLabel = QLabel(self.logoCard)
        self.logoCardHelpLabel.setObjectName(u"logoCardHelpLabel")
        self.logoCardHelpLabel.setTextFormat(Qt.TextFormat.PlainText)
        self.logoCardHelpLabel.setWordWrap(True)
        self.logoCardHelpLabel.setProperty(u"look", u"help")

        self.logoCardTitleLayout.addWidget(self.logoCardHelpLabel)


        self.logoCardLayout.addLayout(self.logoCardTitleLayout)

        self.logoPanel = LogoPanel(self.logoCard)
        self.logoPanel.setObjectName(u"logoPanel")

        self.logoCardLayout.addWidget(self.logoPanel)

        self.logoPlaceField = LabelledField(self.logoCard)
        self.logoPlaceField.setObjectName(u"logoPlaceField")

        self.logoCardLayout.addWidget(self.logoPlaceField)


        self.cardsLayout.addWidget(self.logoCard)

        self.unitsCard = QFrame(self.content)
        self.unitsCard.setObjectName(u"unitsCard")
        self.unitsCard.setProperty(u"look", u"card")
        self.unitsCardLayout = QVBoxLayout(self.unitsCard)
        self.unitsCardLayout.setSpacing(12)
        self.unitsCardLayout.setObjectName(u"unitsCardLayout")
        self.unitsCardLayout.setContentsMargins(16, 16, 16, 16)
        self.unitsCardTitleLayout = QVBoxLayout()
        self.unitsCardTitleLayout.setSpacing(4)
        self.unitsCardTitleLayout.setObjectName(u"unitsCardTitleLayout")
        self.unitsCardTitleLayout.setContentsMargins(0, 0, 0, 0)
        self.unitsCardTitleLabel = QLabel(self.unitsCard)
        self.unitsCardTitleLabel.setObjectName(u"unitsCardTitleLabel")
        self.unitsCardTitleLabel.setTextFormat(Qt.TextFormat.PlainText)
        self.unitsCardTitleLabel.setWordWrap(True)
        self.unitsCardTitleLabel.setProperty(u"look", u"heading")

        self.unitsCardTitleLayout.addWidget(self.unitsCardTitleLabel)

        self.unitsCardHelpLabel = QLabel(self.unitsCard)
        self.unitsCardHelpLabel.setObjectName(u"unitsCardHelpLabel")
        self.unitsCardHelpLabel.setTextFormat(Qt.TextFormat.PlainText)
        self.unitsCardHelpLabel.setWordWrap(True)
        self.unitsCardHelpLabel.setProperty(u"look", u"help")

        self.unitsCardTitleLayout.addWidget(self.unitsCardHelpLabel)


        self.unitsCardLayout.addLayout(self.unitsCardTitleLayout)

        self.unitsField = LabelledField(self.unitsCard)
        self.unitsField.setObjectName(u"unitsField")

        self.unitsCardLayout.addWidget(self.unitsField)


        self.cardsLayout.addWidget(self.unitsCard)

        self.paperCard = QFrame(self.content)
        self.paperCard.setObjectName(u"paperCard")
        self.paperCard.setProperty(u"look", u"card")
        self.paperCardLayout = QVBoxLayout(self.paperCard)
        self.paperCardLayout.setSpacing(12)
        self.paperCardLayout.setObjectName(u"paperCardLayout")
        self.paperCardLayout.setContentsMargins(16, 16, 16, 16)
        self.paperCardTitleLayout = QVBoxLayout()
        self.paperCardTitleLayout.setSpacing(4)
        self.paperCardTitleLayout.setObjectName(u"paperCardTitleLayout")
        self.paperCardTitleLayout.setContentsMargins(0, 0, 0, 0)
        self.paperCardTitleLabel = QLabel(self.paperCard)
        self.paperCardTitleLabel.setObjectName(u"paperCardTitleLabel")
        self.paperCardTitleLabel.setTextFormat(Qt.TextFormat.PlainText)
        self.paperCardTitleLabel.setWordWrap(True)
        self.paperCardTitleLabel.setProperty(u"look", u"heading")

        self.paperCardTitleLayout.addWidget(self.paperCardTitleLabel)

        self.paperCardHelpLabel = QLabel(self.paperCard)
        self.paperCardHelpLabel.setObjectName(u"paperCardHelpLabel")
        self.paperCardHelpLabel.setTextFormat(Qt.TextFormat.PlainText)
        self.paperCardHelpLabel.setWordWrap(True)
        self.paperCardHelpLabel.setProperty(u"look", u"help")

        self.paperCardTitleLayout.addWidget(self.paperCardHelpLabel)


        self.paperCardLayout.addLayout(self.paperCardTitleLayout)

        self.sheetField = LabelledField(self.paperCard)
        self.sheetField.setObjectName(u"sheetField")

        self.paperCardLayout.addWidget(self.sheetField)

        self.fontSizeField = LabelledField(self.paperCard)
        self.fontSizeField.setObjectName(u"fontSizeField")

        self.paperCardLayout.addWidget(self.fontSizeField)

        self.sizeRow = ResponsiveRow(self.paperCard)
        self.sizeRow.setObjectName(u"sizeRow")
        self.sizeRow.setProperty(u"easyWidth", 120)
        self.sizeRowLayout = QHBoxLayout(self.sizeRow)
        self.sizeRowLayout.setSpacing(16)
        self.sizeRowLayout.setObjectName(u"sizeRowLayout")
        self.sizeRowLayout.setContentsMargins(0, 0, 0, 0)
        self.widthField = LabelledField(self.sizeRow)
        self.widthField.setObjectName(u"widthField")

        self.sizeRowLayout.addWidget(self.widthField)

        self.heightField = LabelledField(self.sizeRow)
        self.heightField.setObjectName(u"heightField")

        self.sizeRowLayout.addWidget(self.heightField)

        self.sizeRowLayout.setStretch(0, 1)
        self.sizeRowLayout.setStretch(1, 1)

        self.paperCardLayout.addWidget(self.sizeRow)

        self.marginRow = ResponsiveRow(self.paperCard)
        self.marginRow.setObjectName(u"marginRow")
        self.marginRow.setProperty(u"easyWidth", 120)
        self.marginRowLayout = QHBoxLayout(self.marginRow)
        self.marginRowLayout.setSpacing(16)
        self.marginRowLayout.setObjectName(u"marginRowLayout")
        self.marginRowLayout.setContentsMargins(0, 0, 0, 0)
        self.topField = LabelledField(self.marginRow)
        self.topField.setObjectName(u"topField")

        self.marginRowLayout.addWidget(self.topField)

        self.bottomField = LabelledField(self.marginRow)
        self.bottomField.setObjectName(u"bottomField")

        self.marginRowLayout.addWidget(self.bottomField)

        self.leftField = LabelledField(self.marginRow)
        self.leftField.setObjectName(u"leftField")

        self.marginRowLayout.addWidget(self.leftField)

        self.rightField = LabelledField(self.marginRow)
        self.rightField.setObjectName(u"rightField")

        self.marginRowLayout.addWidget(self.rightField)

        self.marginRowLayout.setStretch(0, 1)
        self.marginRowLayout.setStretch(1, 1)
        self.marginRowLayout.setStretch(2, 1)
        self.marginRowLayout.setStretch(3, 1)

        self.paperCardLayout.addWidget(self.marginRow)

        self.paperProblemLabel = QLabel(self.paperCard)
        self.paperProblemLabel.setObjectName(u"paperProblemLabel")
        self.paperProblemLabel.setTextFormat(Qt.TextFormat.PlainText)
        self.paperProblemLabel.setWordWrap(True)
        self.paperProblemLabel.setProperty(u"look", u"problem")

        self.paperCardLayout.addWidget(self.paperProblemLabel)


        self.cardsLayout.addWidget(self.paperCard)

        self.scopeCard = QFrame(self.content)
        self.scopeCard.setObjectName(u"scopeCard")
        self.scopeCard.setProperty(u"look", u"card")
        self.scopeCardLayout = QVBoxLayout(self.scopeCard)
        self.scopeCardLayout.setSpacing(12)
        self.scopeCardLayout.setObjectName(u"scopeCardLayout")
        self.scopeCardLayout.setContentsMargins(16, 16, 16, 16)
        self.scopeCardTitleLayout = QVBoxLayout()
        self.scopeCardTitleLayout.setSpacing(4)
        self.scopeCardTitleLayout.setObjectName(u"scopeCardTitleLayout")
        self.scopeCardTitleLayout.setContentsMargins(0, 0, 0, 0)
        self.scopeCardTitleLabel = QLabel(self.scopeCard)
        self.scopeCardTitleLabel.setObjectName(u"scopeCardTitleLabel")
        self.scopeCardTitleLabel.setTextFormat(Qt.TextFormat.PlainText)
        self.scopeCardTitleLabel.setWordWrap(True)
        self.scopeCardTitleLabel.setProperty(u"look", u"heading")

        self.scopeCardTitleLayout.addWidget(self.scopeCardTitleLabel)

        self.scopeCardHelpLabel = QLabel(self.scopeCard)
        self.scopeCardHelpLabel.setObjectName(u"scopeCardHelpLabel")
        self.scopeCardHelpLabel.setTextFormat(Qt.TextFormat.PlainText)
        self.scopeCardHelpLabel.setWordWrap(True)
        self.scopeCardHelpLabel.setProperty(u"look", u"help")

        self.scopeCardTitleLayout.addWidget(self.scopeCardHelpLabel)


        self.scopeCardLayout.addLayout(self.scopeCardTitleLayout)

        self.admittedField = LabelledField(self.scopeCard)
        self.admittedField.setObjectName(u"admittedField")

        self.scopeCardLayout.addWidget(self.admittedField)

        self.scopeRow = ResponsiveRow(self.scopeCard)
        self.scopeRow.setObjectName(u"scopeRow")
        self.scopeRowLayout = QHBoxLayout(self.scopeRow)
        self.scopeRowLayout.setSpacing(16)
        self.scopeRowLayout.setObjectName(u"scopeRowLayout")
        self.scopeRowLayout.setContentsMargins(0, 0, 0, 0)
        self.deciderField = LabelledField(self.scopeRow)
        self.deciderField.setObjectName(u"deciderField")

        self.scopeRowLayout.addWidget(self.deciderField)

        self.decidedField = LabelledField(self.scopeRow)
        self.decidedField.setObjectName(u"decidedField")

        self.scopeRowLayout.addWidget(self.decidedField)

        self.scopeRowLayout.setStretch(0, 3)
        self.scopeRowLayout.setStretch(1, 2)

        self.scopeCardLayout.addWidget(self.scopeRow)

        self.scopeProblemLabel = QLabel(self.scopeCard)
        self.scopeProblemLabel.setObjectName(u"scopeProblemLabel")
        self.scopeProblemLabel.setTextFormat(Qt.TextFormat.PlainText)
        self.scopeProblemLabel.setWordWrap(True)
        self.scopeProblemLabel.setProperty(u"look", u"problem")

        self.scopeCardLayout.addWidget(self.scopeProblemLabel)


        self.cardsLayout.addWidget(self.scopeCard)

        self.bottomSpacer = QSpacerItem(20, 20, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.cardsLayout.addItem(self.bottomSpacer)

        self.scrollArea.setWidget(self.content)

        self.rootLayout.addWidget(self.scrollArea)


        self.retranslateUi(SettingsOffice)

        QMetaObject.connectSlotsByName(SettingsOffice)
    # setupUi

    def retranslateUi(self, SettingsOffice):
        self.titleLabel.setText(QCoreApplication.translate("SettingsOffice", u"Kantor", None))
        self.helpLabel.setText(QCoreApplication.translate("SettingsOffice", u"Identitas ini tercetak pada kop setiap dokumen. Rekaman yang sudah disegel tetap memakai identitas pada masanya.", None))
        self.identityCardTitleLabel.setText(QCoreApplication.translate("SettingsOffice", u"Identitas", None))
        self.logoCardTitleLabel.setText(QCoreApplication.translate("SettingsOffice", u"Logo", None))
        self.logoCardHelpLabel.setText(QCoreApplication.translate("SettingsOffice", u"Gambar PNG atau JPEG; diperkecil sendiri bila terlalu besar.", None))
        self.unitsCardTitleLabel.setText(QCoreApplication.translate("SettingsOffice", u"Unit", None))
        self.unitsCardHelpLabel.setText(QCoreApplication.translate("SettingsOffice", u"Unit di kantor ini yang menguasai informasi; ditawarkan saat mengisi langkah 1 dan daftar identifikasi.", None))
        self.paperCardTitleLabel.setText(QCoreApplication.translate("SettingsOffice", u"Kertas", None))
        self.paperCardHelpLabel.setText(QCoreApplication.translate("SettingsOffice", u"Berlaku untuk setiap cetakan dan konsep baru. Halaman Konsep menampilkan hasilnya.", None))
        self.paperProblemLabel.setText("")
        self.scopeCardTitleLabel.setText(QCoreApplication.translate("SettingsOffice", u"Lingkup SOP", None))
        self.scopeCardHelpLabel.setText(QCoreApplication.translate("SettingsOffice", u"SOP menyebut ruang lingkup yang saling bertentangan. Di sini kantor memutuskan kategori mana yang diterima.", None))
        self.scopeProblemLabel.setText("")
        pass
    # retranslateUi

