"""Compiled by tools/compile_forms.py from ui/settings/settings_sop.ui; edit the form in Qt Designer, not this file."""

from PySide6.QtCore import (QCoreApplication, QDate, QDateTime, QLocale,
    QMetaObject, QObject, QPoint, QRect,
    QSize, QTime, QUrl, Qt)
from PySide6.QtGui import (QBrush, QColor, QConicalGradient, QCursor,
    QFont, QFontDatabase, QGradient, QIcon,
    QImage, QKeySequence, QLinearGradient, QPainter,
    QPalette, QPixmap, QRadialGradient, QTransform)
from PySide6.QtWidgets import (QApplication, QFrame, QHBoxLayout, QLabel,
    QPushButton, QScrollArea, QSizePolicy, QSpacerItem,
    QVBoxLayout, QWidget)

from ppid_desktop.gui.kit.bars import BannerBar
from ppid_desktop.gui.kit.labelled_field import LabelledField
from ppid_desktop.gui.kit.responsive_row import ResponsiveRow

class Ui_SettingsSop(object):
    def setupUi(self, SettingsSop):
        if not SettingsSop.objectName():
            SettingsSop.setObjectName(u"SettingsSop")
        SettingsSop.setProperty(u"look", u"page")
        self.rootLayout = QVBoxLayout(SettingsSop)
        self.rootLayout.setSpacing(8)
        self.rootLayout.setObjectName(u"rootLayout")
        self.rootLayout.setContentsMargins(0, 0, 0, 0)
        self.scrollArea = QScrollArea(SettingsSop)
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

        self.versionLayout = QHBoxLayout()
        self.versionLayout.setSpacing(12)
        self.versionLayout.setObjectName(u"versionLayout")
        self.versionLayout.setContentsMargins(0, 0, 0, 0)
        self.versionLabel = QLabel(self.content)
        self.versionLabel.setObjectName(u"versionLabel")
        sizePolicy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        sizePolicy.setHorizontalStretch(0)
        sizePolicy.setVerticalStretch(0)
        sizePolicy.setHeightForWidth(self.versionLabel.sizePolicy().hasHeightForWidth())
        self.versionLabel.setSizePolicy(sizePolicy)
        self.versionLabel.setTextFormat(Qt.TextFormat.PlainText)
        self.versionLabel.setWordWrap(True)
        self.versionLabel.setProperty(u"look", u"help")

        self.versionLayout.addWidget(self.versionLabel)

        self.broughtButton = QPushButton(self.content)
        self.broughtButton.setObjectName(u"broughtButton")

        self.versionLayout.addWidget(self.broughtButton)

        self.historyButton = QPushButton(self.content)
        self.historyButton.setObjectName(u"historyButton")

        self.versionLayout.addWidget(self.historyButton)


        self.cardsLayout.addLayout(self.versionLayout)

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

        self.identityCardHelpLabel = QLabel(self.identityCard)
        self.identityCardHelpLabel.setObjectName(u"identityCardHelpLabel")
        self.identityCardHelpLabel.setTextFormat(Qt.TextFormat.PlainText)
        self.identityCardHelpLabel.setWordWrap(True)
        self.identityCardHelpLabel.setProperty(u"look", u"help")

        self.identityCardTitleLayout.addWidget(self.identityCardHelpLabel)


        self.identityCardLayout.addLayout(self.identityCardTitleLayout)

        self.identityRow = ResponsiveRow(self.identityCard)
        self.identityRow.setObjectName(u"identityRow")
        self.identityRowLayout = QHBoxLayout(self.identityRow)
        self.identityRowLayout.setSpacing(16)
        self.identityRowLayout.setObjectName(u"identityRowLayout")
        self.identityRowLayout.setContentsMargins(0, 0, 0, 0)
        self.codeField = LabelledField(self.identityRow)
        self.codeField.setObjectName(u"codeField")

        self.identityRowLayout.addWidget(self.codeField)

        self.revisionField = LabelledField(self.identityRow)
        self.revisionField.setObjectName(u"revisionField")

        self.identityRowLayout.addWidget(self.revisionField)

        self.datedField = LabelledField(self.identityRow)
        self.datedField.setObjectName(u"datedField")

        self.identityRowLayout.addWidget(self.datedField)

        self.identityRowLayout.setStretch(0, 2)
        self.identityRowLayout.setStretch(1, 1)
        self.identityRowLayout.setStretch(2, 2)

        self.identityCardLayout.addWidget(self.identityRow)


        self.cardsLayout.addWidget(self.identityCard)

        self.stepsCard = QFrame(self.content)
        self.stepsCard.setObjectName(u"stepsCard")
        self.stepsCard.setProperty(u"look", u"card")
        self.stepsCardLayout = QVBoxLayout(self.stepsCard)
        self.stepsCardLayout.setSpacing(12)
        self.stepsCardLayout.setObjectName(u"stepsCardLayout")
        self.stepsCardLayout.setContentsMargins(16, 16, 16, 16)
        self.stepsCardTitleLayout = QVBoxLayout()
        self.stepsCardTitleLayout.setSpacing(4)
        self.stepsCardTitleLayout.setObjectName(u"stepsCardTitleLayout")
        self.stepsCardTitleLayout.setContentsMargins(0, 0, 0, 0)
        self.stepsCardTitleLabel = QLabel(self.stepsCard)
        self.stepsCardTitleLabel.setObjectName(u"stepsCardTitleLabel")
        self.stepsCardTitleLabel.setTextFormat(Qt.TextFormat.PlainText)
        self.stepsCardTitleLabel.setWordWrap(True)
        self.stepsCardTitleLabel.setProperty(u"look", u"heading")

        self.stepsCardTitleLayout.addWidget(self.stepsCardTitleLabel)

        self.stepsCardHelpLabel = QLabel(self.stepsCard)
        self.stepsCardHelpLabel.setObjectName(u"stepsCardHelpLabel")
        self.stepsCardHelpLabel.setTextFormat(Qt.TextFormat.PlainText)
        self.stepsCardHelpLabel.setWordWrap(True)
        self.stepsCardHelpLabel.setProperty(u"look", u"help")

        self.stepsCardTitleLayout.addWidget(self.stepsCardHelpLabel)


        self.stepsCardLayout.addLayout(self.stepsCardTitleLayout)

        self.stepRow1 = ResponsiveRow(self.stepsCard)
        self.stepRow1.setObjectName(u"stepRow1")
        self.stepRow1Layout = QHBoxLayout(self.stepRow1)
        self.stepRow1Layout.setSpacing(16)
        self.stepRow1Layout.setObjectName(u"stepRow1Layout")
        self.stepRow1Layout.setContentsMargins(0, 0, 0, 0)
        self.executorField1 = LabelledField(self.stepRow1)
        self.executorField1.setObjectName(u"executorField1")

        self.stepRow1Layout.addWidget(self.executorField1)

        self.documentsField1 = LabelledField(self.stepRow1)
        self.documentsField1.setObjectName(u"documentsField1")

        self.stepRow1Layout.addWidget(self.documentsField1)

        self.stepRow1Layout.setStretch(0, 1)
        self.stepRow1Layout.setStretch(1, 2)

        self.stepsCardLayout.addWidget(self.stepRow1)

        self.stepRow2 = ResponsiveRow(self.stepsCard)
        self.stepRow2.setObjectName(u"stepRow2")
        self.stepRow2Layout = QHBoxLayout(self.stepRow2)
        self.stepRow2Layout.setSpacing(16)
        self.stepRow2Layout.setObjectName(u"stepRow2Layout")
        self.stepRow2Layout.setContentsMargins(0, 0, 0, 0)
        self.executorField2 = LabelledField(self.stepRow2)
        self.executorField2.setObjectName(u"executorField2")

        self.stepRow2Layout.addWidget(self.executorField2)

        self.documentsField2 = LabelledField(self.stepRow2)
        self.documentsField2.setObjectName(u"documentsField2")

        self.stepRow2Layout.addWidget(self.documentsField2)

        self.stepRow2Layout.setStretch(0, 1)
        self.stepRow2Layout.setStretch(1, 2)

        self.stepsCardLayout.addWidget(self.stepRow2)

        self.stepRow3 = ResponsiveRow(self.stepsCard)
        self.stepRow3.setObjectName(u"stepRow3")
        self.stepRow3Layout = QHBoxLayout(self.stepRow3)
        self.stepRow3Layout.setSpacing(16)
        self.stepRow3Layout.setObjectName(u"stepRow3Layout")
        self.stepRow3Layout.setContentsMargins(0, 0, 0, 0)
        self.executorField3 = LabelledField(self.stepRow3)
        self.executorField3.setObjectName(u"executorField3")

        self.stepRow3Layout.addWidget(self.executorField3)

        self.documentsField3 = LabelledField(self.stepRow3)
        self.documentsField3.setObjectName(u"documentsField3")

        self.stepRow3Layout.addWidget(self.documentsField3)

        self.stepRow3Layout.setStretch(0, 1)
        self.stepRow3Layout.setStretch(1, 2)

        self.stepsCardLayout.addWidget(self.stepRow3)

        self.stepRow4 = ResponsiveRow(self.stepsCard)
        self.stepRow4.setObjectName(u"stepRow4")
        self.stepRow4Layout = QHBoxLayout(self.stepRow4)
        self.stepRow4Layout.setSpacing(16)
        self.stepRow4Layout.setObjectName(u"stepRow4Layout")
        self.stepRow4Layout.setContentsMargins(0, 0, 0, 0)
        self.executorField4 = LabelledField(self.stepRow4)
        self.executorField4.setObjectName(u"executorField4")

        self.stepRow4Layout.addWidget(self.executorField4)

        self.documentsField4 = LabelledField(self.stepRow4)
        self.documentsField4.setObjectName(u"documentsField4")

        self.stepRow4Layout.addWidget(self.documentsField4)

        self.stepRow4Layout.setStretch(0, 1)
        self.stepRow4Layout.setStretch(1, 2)

        self.stepsCardLayout.addWidget(self.stepRow4)

        self.stepRow5 = ResponsiveRow(self.stepsCard)
        self.stepRow5.setObjectName(u"stepRow5")
        self.stepRow5Layout = QHBoxLayout(self.stepRow5)
        self.stepRow5Layout.setSpacing(16)
        self.stepRow5Layout.setObjectName(u"stepRow5Layout")
        self.stepRow5Layout.setContentsMargins(0, 0, 0, 0)
        self.executorField5 = LabelledField(self.stepRow5)
        self.executorField5.setObjectName(u"executorField5")

        self.stepRow5Layout.addWidget(self.executorField5)

        self.documentsField5 = LabelledField(self.stepRow5)
        self.documentsField5.setObjectName(u"documentsField5")

        self.stepRow5Layout.addWidget(self.documentsField5)

        self.stepRow5Layout.setStretch(0, 1)
        self.stepRow5Layout.setStretch(1, 2)

        self.stepsCardLayout.addWidget(self.stepRow5)

        self.stepRow6 = ResponsiveRow(self.stepsCard)
        self.stepRow6.setObjectName(u"stepRow6")
        self.stepRow6Layout = QHBoxLayout(self.stepRow6)
        self.stepRow6Layout.setSpacing(16)
        self.stepRow6Layout.setObjectName(u"stepRow6Layout")
        self.stepRow6Layout.setContentsMargins(0, 0, 0, 0)
        self.executorField6 = LabelledField(self.stepRow6)
        self.executorField6.setObjectName(u"executorField6")

        self.stepRow6Layout.addWidget(self.executorField6)

        self.documentsField6 = LabelledField(self.stepRow6)
        self.documentsField6.setObjectName(u"documentsField6")

        self.stepRow6Layout.addWidget(self.documentsField6)

        self.stepRow6Layout.setStretch(0, 1)
        self.stepRow6Layout.setStretch(1, 2)

        self.stepsCardLayout.addWidget(self.stepRow6)

        self.stepRow7 = ResponsiveRow(self.stepsCard)
        self.stepRow7.setObjectName(u"stepRow7")
        self.stepRow7Layout = QHBoxLayout(self.stepRow7)
        self.stepRow7Layout.setSpacing(16)
        self.stepRow7Layout.setObjectName(u"stepRow7Layout")
        self.stepRow7Layout.setContentsMargins(0, 0, 0, 0)
        self.executorField7 = LabelledField(self.stepRow7)
        self.executorField7.setObjectName(u"executorField7")

        self.stepRow7Layout.addWidget(self.executorField7)

        self.documentsField7 = LabelledField(self.stepRow7)
        self.documentsField7.setObjectName(u"documentsField7")

        self.stepRow7Layout.addWidget(self.documentsField7)

        self.stepRow7Layout.setStretch(0, 1)
        self.stepRow7Layout.setStretch(1, 2)

        self.stepsCardLayout.addWidget(self.stepRow7)


        self.cardsLayout.addWidget(self.stepsCard)

        self.referencesCard = QFrame(self.content)
        self.referencesCard.setObjectName(u"referencesCard")
        self.referencesCard.setProperty(u"look", u"card")
        self.referencesCardLayout = QVBoxLayout(self.referencesCard)
        self.referencesCardLayout.setSpacing(12)
        self.referencesCardLayout.setObjectName(u"referencesCardLayout")
        self.referencesCardLayout.setContentsMargins(16, 16, 16, 16)
        self.referencesCardTitleLayout = QVBoxLayout()
        self.referencesCardTitleLayout.setSpacing(4)
        self.referencesCardTitleLayout.setObjectName(u"referencesCardTitleLayout")
        self.referencesCardTitleLayout.setContentsMargins(0, 0, 0, 0)
        self.referencesCardTitleLabel = QLabel(self.referencesCard)
        self.referencesCardTitleLabel.setObjectName(u"referencesCardTitleLabel")
        self.referencesCardTitleLabel.setTextFormat(Qt.TextFormat.PlainText)
        self.referencesCardTitleLabel.setWordWrap(True)
        self.referencesCardTitleLabel.setProperty(u"look", u"heading")

        self.referencesCardTitleLayout.addWidget(self.referencesCardTitleLabel)

        self.referencesCardHelpLabel = QLabel(self.referencesCard)
        self.referencesCardHelpLabel.setObjectName(u"referencesCardHelpLabel")
        self.referencesCardHelpLabel.setTextFormat(Qt.TextFormat.PlainText)
        self.referencesCardHelpLabel.setWordWrap(True)
        self.referencesCardHelpLabel.setProperty(u"look", u"help")

        self.referencesCardTitleLayout.addWidget(self.referencesCardHelpLabel)


        self.referencesCardLayout.addLayout(self.referencesCardTitleLayout)

        self.referencesField = LabelledField(self.referencesCard)
        self.referencesField.setObjectName(u"referencesField")

        self.referencesCardLayout.addWidget(self.referencesField)


        self.cardsLayout.addWidget(self.referencesCard)

        self.bottomSpacer = QSpacerItem(20, 20, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.cardsLayout.addItem(self.bottomSpacer)

        self.scrollArea.setWidget(self.content)

        self.rootLayout.addWidget(self.scrollArea)


        self.retranslateUi(SettingsSop)

        QMetaObject.connectSlotsByName(SettingsSop)
    # setupUi

    def retranslateUi(self, SettingsSop):
        self.titleLabel.setText(QCoreApplication.translate("SettingsSop", u"SOP", None))
        self.helpLabel.setText(QCoreApplication.translate("SettingsSop", u"Rekaman baru mengikuti SOP menurut halaman ini; rekaman yang sudah ada tetap memegang SOP yang menjadi dasarnya.", None))
        self.broughtButton.setText(QCoreApplication.translate("SettingsSop", u"Pakai SOP dari program", None))
        self.historyButton.setText(QCoreApplication.translate("SettingsSop", u"Riwayat", None))
        self.identityCardTitleLabel.setText(QCoreApplication.translate("SettingsSop", u"Identitas dokumen", None))
        self.identityCardHelpLabel.setText(QCoreApplication.translate("SettingsSop", u"Tercetak pada kepala konsep dan halaman SOP. Pejabat yang mengesahkan diatur pada halaman Konsep.", None))
        self.stepsCardTitleLabel.setText(QCoreApplication.translate("SettingsSop", u"Pelaksana dan dokumen", None))
        self.stepsCardHelpLabel.setText(QCoreApplication.translate("SettingsSop", u"Tanda pelaksana pada lampiran SOP tidak terbaca lagi, sehingga kantor yang menetapkannya. Pisahkan dokumen dengan titik koma.", None))
        self.referencesCardTitleLabel.setText(QCoreApplication.translate("SettingsSop", u"Acuan", None))
        self.referencesCardHelpLabel.setText(QCoreApplication.translate("SettingsSop", u"Satu acuan per baris.", None))
        pass
    # retranslateUi

