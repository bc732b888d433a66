"""Compiled by tools/compile_forms.py from ui/settings/settings_numbering.ui; edit the form in Qt Designer, not this file."""

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

class Ui_SettingsNumbering(object):
    def setupUi(self, SettingsNumbering):
        if not SettingsNumbering.objectName():
            SettingsNumbering.setObjectName(u"SettingsNumbering")
        SettingsNumbering.setProperty(u"look", u"page")
        self.rootLayout = QVBoxLayout(SettingsNumbering)
        self.rootLayout.setSpacing(8)
        self.rootLayout.setObjectName(u"rootLayout")
        self.rootLayout.setContentsMargins(0, 0, 0, 0)
        self.scrollArea = QScrollArea(SettingsNumbering)
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

        self.historyButton = QPushButton(self.content)
        self.historyButton.setObjectName(u"historyButton")

        self.versionLayout.addWidget(self.historyButton)


        self.cardsLayout.addLayout(self.versionLayout)

        self.noticeBar = BannerBar(self.content)
        self.noticeBar.setObjectName(u"noticeBar")

        self.cardsLayout.addWidget(self.noticeBar)

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

        self.partsRow = ResponsiveRow(self.partsCard)
        self.partsRow.setObjectName(u"partsRow")
        self.partsRowLayout = QHBoxLayout(self.partsRow)
        self.partsRowLayout.setSpacing(16)
        self.partsRowLayout.setObjectName(u"partsRowLayout")
        self.partsRowLayout.setContentsMargins(0, 0, 0, 0)
        self.codeField = LabelledField(self.partsRow)
        self.codeField.setObjectName(u"codeField")

        self.partsRowLayout.addWidget(self.codeField)

        self.unitField = LabelledField(self.partsRow)
        self.unitField.setObjectName(u"unitField")

        self.partsRowLayout.addWidget(self.unitField)

        self.partsRowLayout.setStretch(0, 1)
        self.partsRowLayout.setStretch(1, 1)

        self.partsCardLayout.addWidget(self.partsRow)


        self.cardsLayout.addWidget(self.partsCard)

        self.templatesCard = QFrame(self.content)
        self.templatesCard.setObjectName(u"templatesCard")
        self.templatesCard.setProperty(u"look", u"card")
        self.templatesCardLayout = QVBoxLayout(self.templatesCard)
        self.templatesCardLayout.setSpacing(12)
        self.templatesCardLayout.setObjectName(u"templatesCardLayout")
        self.templatesCardLayout.setContentsMargins(16, 16, 16, 16)
        self.templatesCardTitleLayout = QVBoxLayout()
        self.templatesCardTitleLayout.setSpacing(4)
        self.templatesCardTitleLayout.setObjectName(u"templatesCardTitleLayout")
        self.templatesCardTitleLayout.setContentsMargins(0, 0, 0, 0)
        self.templatesCardTitleLabel = QLabel(self.templatesCard)
        self.templatesCardTitleLabel.setObjectName(u"templatesCardTitleLabel")
        self.templatesCardTitleLabel.setTextFormat(Qt.TextFormat.PlainText)
        self.templatesCardTitleLabel.setWordWrap(True)
        self.templatesCardTitleLabel.setProperty(u"look", u"heading")

        self.templatesCardTitleLayout.addWidget(self.templatesCardTitleLabel)

        self.templatesCardHelpLabel = QLabel(self.templatesCard)
        self.templatesCardHelpLabel.setObjectName(u"templatesCardHelpLabel")
        self.templatesCardHelpLabel.setTextFormat(Qt.TextFormat.PlainText)
        self.templatesCardHelpLabel.setWordWrap(True)
        self.templatesCardHelpLabel.setProperty(u"look", u"help")

        self.templatesCardTitleLayout.addWidget(self.templatesCardHelpLabel)


        self.templatesCardLayout.addLayout(self.templatesCardTitleLayout)

        self.registerLayout = QVBoxLayout()
        self.registerLayout.setSpacing(2)
        self.registerLayout.setObjectName(u"registerLayout")
        self.registerLayout.setContentsMargins(0, 0, 0, 0)
        self.registerField = LabelledField(self.templatesCard)
        self.registerField.setObjectName(u"registerField")

        self.registerLayout.addWidget(self.registerField)

        self.registerExample = QLabel(self.templatesCard)
        self.registerExample.setObjectName(u"registerExample")
        self.registerExample.setTextFormat(Qt.TextFormat.PlainText)
        self.registerExample.setWordWrap(True)
        self.registerExample.setProperty(u"look", u"good")

        self.registerLayout.addWidget(self.registerExample)


        self.templatesCardLayout.addLayout(self.registerLayout)

        self.memoLayout = QVBoxLayout()
        self.memoLayout.setSpacing(2)
        self.memoLayout.setObjectName(u"memoLayout")
        self.memoLayout.setContentsMargins(0, 0, 0, 0)
        self.memoField = LabelledField(self.templatesCard)
        self.memoField.setObjectName(u"memoField")

        self.memoLayout.addWidget(self.memoField)

        self.memoExample = QLabel(self.templatesCard)
        self.memoExample.setObjectName(u"memoExample")
        self.memoExample.setTextFormat(Qt.TextFormat.PlainText)
        self.memoExample.setWordWrap(True)
        self.memoExample.setProperty(u"look", u"good")

        self.memoLayout.addWidget(self.memoExample)


        self.templatesCardLayout.addLayout(self.memoLayout)

        self.letterLayout = QVBoxLayout()
        self.letterLayout.setSpacing(2)
        self.letterLayout.setObjectName(u"letterLayout")
        self.letterLayout.setContentsMargins(0, 0, 0, 0)
        self.letterField = LabelledField(self.templatesCard)
        self.letterField.setObjectName(u"letterField")

        self.letterLayout.addWidget(self.letterField)

        self.letterExample = QLabel(self.templatesCard)
        self.letterExample.setObjectName(u"letterExample")
        self.letterExample.setTextFormat(Qt.TextFormat.PlainText)
        self.letterExample.setWordWrap(True)
        self.letterExample.setProperty(u"look", u"good")

        self.letterLayout.addWidget(self.letterExample)


        self.templatesCardLayout.addLayout(self.letterLayout)

        self.receiptLayout = QVBoxLayout()
        self.receiptLayout.setSpacing(2)
        self.receiptLayout.setObjectName(u"receiptLayout")
        self.receiptLayout.setContentsMargins(0, 0, 0, 0)
        self.receiptField = LabelledField(self.templatesCard)
        self.receiptField.setObjectName(u"receiptField")

        self.receiptLayout.addWidget(self.receiptField)

        self.receiptExample = QLabel(self.templatesCard)
        self.receiptExample.setObjectName(u"receiptExample")
        self.receiptExample.setTextFormat(Qt.TextFormat.PlainText)
        self.receiptExample.setWordWrap(True)
        self.receiptExample.setProperty(u"look", u"good")

        self.receiptLayout.addWidget(self.receiptExample)


        self.templatesCardLayout.addLayout(self.receiptLayout)

        self.itemLayout = QVBoxLayout()
        self.itemLayout.setSpacing(2)
        self.itemLayout.setObjectName(u"itemLayout")
        self.itemLayout.setContentsMargins(0, 0, 0, 0)
        self.itemField = LabelledField(self.templatesCard)
        self.itemField.setObjectName(u"itemField")

        self.itemLayout.addWidget(self.itemField)

        self.itemExample = QLabel(self.templatesCard)
        self.itemExample.setObjectName(u"itemExample")
        self.itemExample.setTextFormat(Qt.TextFormat.PlainText)
        self.itemExample.setWordWrap(True)
        self.itemExample.setProperty(u"look", u"good")

        self.itemLayout.addWidget(self.itemExample)


        self.templatesCardLayout.addLayout(self.itemLayout)


        self.cardsLayout.addWidget(self.templatesCard)

        self.bottomSpacer = QSpacerItem(20, 20, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.cardsLayout.addItem(self.bottomSpacer)

        self.scrollArea.setWidget(self.content)

        self.rootLayout.addWidget(self.scrollArea)


        self.retranslateUi(SettingsNumbering)

        QMetaObject.connectSlotsByName(SettingsNumbering)
    # setupUi

    def retranslateUi(self, SettingsNumbering):
        self.titleLabel.setText(QCoreApplication.translate("SettingsNumbering", u"Penomoran", None))
        self.helpLabel.setText(QCoreApplication.translate("SettingsNumbering", u"Nomor baru disusun menurut pola ini; nomor yang sudah ada tidak berubah.", None))
        self.historyButton.setText(QCoreApplication.translate("SettingsNumbering", u"Riwayat", None))
        self.partsCardTitleLabel.setText(QCoreApplication.translate("SettingsNumbering", u"Bagian tetap", None))
        self.partsCardHelpLabel.setText(QCoreApplication.translate("SettingsNumbering", u"Menggantikan {kode} dan {unit} di dalam pola.", None))
        self.templatesCardTitleLabel.setText(QCoreApplication.translate("SettingsNumbering", u"Pola", None))
        self.templatesCardHelpLabel.setText(QCoreApplication.translate("SettingsNumbering", u"Pakai {urut}, dan bila perlu {kode}, {unit}, {sifat}, {bulan}, {tahun}. Angka di belakang titik dua menentukan jumlah digit, misalnya {urut:03}.", None))
        self.registerExample.setText("")
        self.memoExample.setText("")
        self.letterExample.setText("")
        self.receiptExample.setText("")
        self.itemExample.setText("")
        pass
    # retranslateUi

