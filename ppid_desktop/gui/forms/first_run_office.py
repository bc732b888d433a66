"""Compiled by tools/compile_forms.py from ui/shell/first_run_office.ui; edit the form in Qt Designer, not this file."""

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

from ppid_desktop.gui.kit.icon_label import IconLabel
from ppid_desktop.gui.kit.labelled_field import LabelledField

class Ui_FirstRunOffice(object):
    def setupUi(self, FirstRunOffice):
        if not FirstRunOffice.objectName():
            FirstRunOffice.setObjectName(u"FirstRunOffice")
        FirstRunOffice.setProperty(u"look", u"page")
        self.rootLayout = QVBoxLayout(FirstRunOffice)
        self.rootLayout.setSpacing(12)
        self.rootLayout.setObjectName(u"rootLayout")
        self.rootLayout.setContentsMargins(32, 24, 32, 24)
        self.titleLabel = QLabel(FirstRunOffice)
        self.titleLabel.setObjectName(u"titleLabel")
        self.titleLabel.setTextFormat(Qt.TextFormat.PlainText)
        self.titleLabel.setWordWrap(True)
        self.titleLabel.setProperty(u"look", u"title")

        self.rootLayout.addWidget(self.titleLabel)

        self.helpLabel = QLabel(FirstRunOffice)
        self.helpLabel.setObjectName(u"helpLabel")
        self.helpLabel.setTextFormat(Qt.TextFormat.PlainText)
        self.helpLabel.setWordWrap(True)
        self.helpLabel.setProperty(u"look", u"help")

        self.rootLayout.addWidget(self.helpLabel)

        self.headGap = QSpacerItem(20, 8, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)

        self.rootLayout.addItem(self.headGap)

        self.practiceCard = QFrame(FirstRunOffice)
        self.practiceCard.setObjectName(u"practiceCard")
        self.practiceCard.setProperty(u"look", u"card")
        self.practiceLayout = QHBoxLayout(self.practiceCard)
        self.practiceLayout.setSpacing(16)
        self.practiceLayout.setObjectName(u"practiceLayout")
        self.practiceLayout.setContentsMargins(16, 12, 16, 12)
        self.practiceIcon = IconLabel(self.practiceCard)
        self.practiceIcon.setObjectName(u"practiceIcon")

        self.practiceLayout.addWidget(self.practiceIcon)

        self.practiceTexts = QVBoxLayout()
        self.practiceTexts.setSpacing(4)
        self.practiceTexts.setObjectName(u"practiceTexts")
        self.practiceTitle = QLabel(self.practiceCard)
        self.practiceTitle.setObjectName(u"practiceTitle")
        self.practiceTitle.setTextFormat(Qt.TextFormat.PlainText)
        self.practiceTitle.setWordWrap(True)
        self.practiceTitle.setProperty(u"look", u"label")

        self.practiceTexts.addWidget(self.practiceTitle)

        self.practiceHelp = QLabel(self.practiceCard)
        self.practiceHelp.setObjectName(u"practiceHelp")
        self.practiceHelp.setTextFormat(Qt.TextFormat.PlainText)
        self.practiceHelp.setWordWrap(True)
        self.practiceHelp.setProperty(u"look", u"help")

        self.practiceTexts.addWidget(self.practiceHelp)


        self.practiceLayout.addLayout(self.practiceTexts)

        self.startButtons = QVBoxLayout()
        self.startButtons.setSpacing(8)
        self.startButtons.setObjectName(u"startButtons")
        self.practiceButton = QPushButton(self.practiceCard)
        self.practiceButton.setObjectName(u"practiceButton")

        self.startButtons.addWidget(self.practiceButton)

        self.restoreButton = QPushButton(self.practiceCard)
        self.restoreButton.setObjectName(u"restoreButton")

        self.startButtons.addWidget(self.restoreButton)


        self.practiceLayout.addLayout(self.startButtons)

        self.practiceLayout.setStretch(1, 1)

        self.rootLayout.addWidget(self.practiceCard)

        self.officeCard = QFrame(FirstRunOffice)
        self.officeCard.setObjectName(u"officeCard")
        self.officeCard.setProperty(u"look", u"card")
        self.officeLayout = QVBoxLayout(self.officeCard)
        self.officeLayout.setSpacing(12)
        self.officeLayout.setObjectName(u"officeLayout")
        self.officeLayout.setContentsMargins(16, 16, 16, 16)
        self.officeHeading = QLabel(self.officeCard)
        self.officeHeading.setObjectName(u"officeHeading")
        self.officeHeading.setTextFormat(Qt.TextFormat.PlainText)
        self.officeHeading.setWordWrap(True)
        self.officeHeading.setProperty(u"look", u"heading")

        self.officeLayout.addWidget(self.officeHeading)

        self.officeRow1 = QHBoxLayout()
        self.officeRow1.setSpacing(16)
        self.officeRow1.setObjectName(u"officeRow1")
        self.governmentField = LabelledField(self.officeCard)
        self.governmentField.setObjectName(u"governmentField")

        self.officeRow1.addWidget(self.governmentField)

        self.secretariatField = LabelledField(self.officeCard)
        self.secretariatField.setObjectName(u"secretariatField")

        self.officeRow1.addWidget(self.secretariatField)

        self.officeRow1.setStretch(0, 1)
        self.officeRow1.setStretch(1, 1)

        self.officeLayout.addLayout(self.officeRow1)

        self.unitField = LabelledField(self.officeCard)
        self.unitField.setObjectName(u"unitField")

        self.officeLayout.addWidget(self.unitField)

        self.addressField = LabelledField(self.officeCard)
        self.addressField.setObjectName(u"addressField")

        self.officeLayout.addWidget(self.addressField)

        self.officeRow2 = QHBoxLayout()
        self.officeRow2.setSpacing(16)
        self.officeRow2.setObjectName(u"officeRow2")
        self.phoneField = LabelledField(self.officeCard)
        self.phoneField.setObjectName(u"phoneField")

        self.officeRow2.addWidget(self.phoneField)

        self.emailField = LabelledField(self.officeCard)
        self.emailField.setObjectName(u"emailField")

        self.officeRow2.addWidget(self.emailField)

        self.cityField = LabelledField(self.officeCard)
        self.cityField.setObjectName(u"cityField")

        self.officeRow2.addWidget(self.cityField)

        self.officeRow2.setStretch(0, 1)
        self.officeRow2.setStretch(1, 1)
        self.officeRow2.setStretch(2, 1)

        self.officeLayout.addLayout(self.officeRow2)


        self.rootLayout.addWidget(self.officeCard)

        self.pageSpacer = QSpacerItem(20, 24, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.rootLayout.addItem(self.pageSpacer)


        self.retranslateUi(FirstRunOffice)

        QMetaObject.connectSlotsByName(FirstRunOffice)
    # setupUi

    def retranslateUi(self, FirstRunOffice):
        self.titleLabel.setText(QCoreApplication.translate("FirstRunOffice", u"Selamat datang di PPID Desktop", None))
        self.helpLabel.setText(QCoreApplication.translate("FirstRunOffice", u"Empat langkah singkat menyiapkan ruang kerja kantor Anda. Semua isian dapat diubah kemudian di Pengaturan.", None))
        self.practiceTitle.setText(QCoreApplication.translate("FirstRunOffice", u"Ingin mencoba dahulu, atau sudah memiliki cadangan?", None))
        self.practiceHelp.setText(QCoreApplication.translate("FirstRunOffice", u"Buka ruang latihan dengan data contoh, tanpa kata sandi dan tidak tercampur dengan data kantor. Pada komputer pengganti, pulihkan cadangan ruang kerja yang lama.", None))
        self.practiceButton.setText(QCoreApplication.translate("FirstRunOffice", u"Coba dengan data latihan", None))
        self.restoreButton.setText(QCoreApplication.translate("FirstRunOffice", u"Pulihkan dari cadangan...", None))
        self.officeHeading.setText(QCoreApplication.translate("FirstRunOffice", u"Identitas kantor", None))
        pass
    # retranslateUi

