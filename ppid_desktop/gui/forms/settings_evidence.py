"""Compiled by tools/compile_forms.py from ui/settings/settings_evidence.ui; edit the form in Qt Designer, not this file."""

from PySide6.QtCore import (QCoreApplication, QDate, QDateTime, QLocale,
    QMetaObject, QObject, QPoint, QRect,
    QSize, QTime, QUrl, Qt)
from PySide6.QtGui import (QBrush, QColor, QConicalGradient, QCursor,
    QFont, QFontDatabase, QGradient, QIcon,
    QImage, QKeySequence, QLinearGradient, QPainter,
    QPalette, QPixmap, QRadialGradient, QTransform)
from PySide6.QtWidgets import (QApplication, QCheckBox, QFrame, QHBoxLayout,
    QLabel, QPushButton, QSizePolicy, QSpacerItem,
    QVBoxLayout, QWidget)

from ppid_desktop.gui.kit.bars import BannerBar

class Ui_SettingsEvidence(object):
    def setupUi(self, SettingsEvidence):
        if not SettingsEvidence.objectName():
            SettingsEvidence.setObjectName(u"SettingsEvidence")
        SettingsEvidence.setProperty(u"look", u"page")
        self.rootLayout = QVBoxLayout(SettingsEvidence)
        self.rootLayout.setSpacing(16)
        self.rootLayout.setObjectName(u"rootLayout")
        self.rootLayout.setContentsMargins(24, 24, 24, 24)
        self.titleLayout = QVBoxLayout()
        self.titleLayout.setSpacing(4)
        self.titleLayout.setObjectName(u"titleLayout")
        self.titleLayout.setContentsMargins(0, 0, 0, 0)
        self.titleLabel = QLabel(SettingsEvidence)
        self.titleLabel.setObjectName(u"titleLabel")
        self.titleLabel.setTextFormat(Qt.TextFormat.PlainText)
        self.titleLabel.setWordWrap(True)
        self.titleLabel.setProperty(u"look", u"title")

        self.titleLayout.addWidget(self.titleLabel)

        self.introLabel = QLabel(SettingsEvidence)
        self.introLabel.setObjectName(u"introLabel")
        self.introLabel.setTextFormat(Qt.TextFormat.PlainText)
        self.introLabel.setWordWrap(True)
        self.introLabel.setProperty(u"look", u"help")

        self.titleLayout.addWidget(self.introLabel)


        self.rootLayout.addLayout(self.titleLayout)

        self.noticeBar = BannerBar(SettingsEvidence)
        self.noticeBar.setObjectName(u"noticeBar")

        self.rootLayout.addWidget(self.noticeBar)

        self.proofCard = QFrame(SettingsEvidence)
        self.proofCard.setObjectName(u"proofCard")
        self.proofCard.setProperty(u"look", u"card")
        self.proofLayout = QVBoxLayout(self.proofCard)
        self.proofLayout.setSpacing(4)
        self.proofLayout.setObjectName(u"proofLayout")
        self.proofLayout.setContentsMargins(16, 16, 16, 16)
        self.proofCheck = QCheckBox(self.proofCard)
        self.proofCheck.setObjectName(u"proofCheck")

        self.proofLayout.addWidget(self.proofCheck)

        self.proofHelp = QLabel(self.proofCard)
        self.proofHelp.setObjectName(u"proofHelp")
        self.proofHelp.setTextFormat(Qt.TextFormat.PlainText)
        self.proofHelp.setWordWrap(True)
        self.proofHelp.setProperty(u"look", u"help")

        self.proofLayout.addWidget(self.proofHelp)


        self.rootLayout.addWidget(self.proofCard)

        self.issuersCard = QFrame(SettingsEvidence)
        self.issuersCard.setObjectName(u"issuersCard")
        self.issuersCard.setProperty(u"look", u"card")
        self.issuersLayout = QVBoxLayout(self.issuersCard)
        self.issuersLayout.setSpacing(8)
        self.issuersLayout.setObjectName(u"issuersLayout")
        self.issuersLayout.setContentsMargins(16, 16, 16, 16)
        self.issuersTitle = QLabel(self.issuersCard)
        self.issuersTitle.setObjectName(u"issuersTitle")
        self.issuersTitle.setTextFormat(Qt.TextFormat.PlainText)
        self.issuersTitle.setWordWrap(True)
        self.issuersTitle.setProperty(u"look", u"heading")

        self.issuersLayout.addWidget(self.issuersTitle)

        self.issuersHelp = QLabel(self.issuersCard)
        self.issuersHelp.setObjectName(u"issuersHelp")
        self.issuersHelp.setTextFormat(Qt.TextFormat.PlainText)
        self.issuersHelp.setWordWrap(True)
        self.issuersHelp.setProperty(u"look", u"help")

        self.issuersLayout.addWidget(self.issuersHelp)

        self.rowsHolder = QWidget(self.issuersCard)
        self.rowsHolder.setObjectName(u"rowsHolder")
        self.rowsLayout = QVBoxLayout(self.rowsHolder)
        self.rowsLayout.setSpacing(8)
        self.rowsLayout.setObjectName(u"rowsLayout")
        self.rowsLayout.setContentsMargins(0, 0, 0, 0)

        self.issuersLayout.addWidget(self.rowsHolder)

        self.emptyLabel = QLabel(self.issuersCard)
        self.emptyLabel.setObjectName(u"emptyLabel")
        self.emptyLabel.setTextFormat(Qt.TextFormat.PlainText)
        self.emptyLabel.setWordWrap(True)

        self.issuersLayout.addWidget(self.emptyLabel)

        self.buttons = QHBoxLayout()
        self.buttons.setSpacing(8)
        self.buttons.setObjectName(u"buttons")
        self.buttons.setContentsMargins(0, 0, 0, 0)
        self.importButton = QPushButton(self.issuersCard)
        self.importButton.setObjectName(u"importButton")

        self.buttons.addWidget(self.importButton)

        self.spacer1 = QSpacerItem(40, 20, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.buttons.addItem(self.spacer1)


        self.issuersLayout.addLayout(self.buttons)


        self.rootLayout.addWidget(self.issuersCard)

        self.spacer2 = QSpacerItem(40, 20, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.rootLayout.addItem(self.spacer2)


        self.retranslateUi(SettingsEvidence)

        QMetaObject.connectSlotsByName(SettingsEvidence)
    # setupUi

    def retranslateUi(self, SettingsEvidence):
        self.titleLabel.setText(QCoreApplication.translate("SettingsEvidence", u"Bukti keputusan", None))
        self.introLabel.setText(QCoreApplication.translate("SettingsEvidence", u"Kapan tanda tangan diperlukan, dan tanda tangan elektronik siapa yang dikenal kantor ini.", None))
        self.proofCheck.setText(QCoreApplication.translate("SettingsEvidence", u"Informasi yang dikecualikan memerlukan bukti bertanda tangan", None))
        self.proofHelp.setText(QCoreApplication.translate("SettingsEvidence", u"Lembar Keputusan bertanda tangan, atau PDF yang ditandatangani secara elektronik. Tanpa tanda centang ini, bukti lain juga cukup.", None))
        self.issuersTitle.setText(QCoreApplication.translate("SettingsEvidence", u"Penerbit sertifikat yang dikenal", None))
        self.issuersHelp.setText(QCoreApplication.translate("SettingsEvidence", u"Impor sertifikat induk atau penerbit (PEM, CER, CRT, P7B) yang Anda terima langsung dari penyelenggara sertifikat elektronik. Program tidak mengambil apa pun dari jaringan.", None))
        self.emptyLabel.setText(QCoreApplication.translate("SettingsEvidence", u"Belum ada penerbit yang dikenal. Tanda tangan yang utuh terbaca: penerbit belum dikenal.", None))
        self.importButton.setText(QCoreApplication.translate("SettingsEvidence", u"Impor sertifikat...", None))
        pass
    # retranslateUi

