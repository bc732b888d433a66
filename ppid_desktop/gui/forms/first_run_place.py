"""Compiled by tools/compile_forms.py from ui/shell/first_run_place.ui; edit the form in Qt Designer, not this file."""

from PySide6.QtCore import (QCoreApplication, QDate, QDateTime, QLocale,
    QMetaObject, QObject, QPoint, QRect,
    QSize, QTime, QUrl, Qt)
from PySide6.QtGui import (QBrush, QColor, QConicalGradient, QCursor,
    QFont, QFontDatabase, QGradient, QIcon,
    QImage, QKeySequence, QLinearGradient, QPainter,
    QPalette, QPixmap, QRadialGradient, QTransform)
from PySide6.QtWidgets import (QApplication, QFrame, QHBoxLayout, QLabel,
    QPushButton, QRadioButton, QSizePolicy, QSpacerItem,
    QVBoxLayout, QWidget)

class Ui_FirstRunPlace(object):
    def setupUi(self, FirstRunPlace):
        if not FirstRunPlace.objectName():
            FirstRunPlace.setObjectName(u"FirstRunPlace")
        FirstRunPlace.setProperty(u"look", u"page")
        self.rootLayout = QVBoxLayout(FirstRunPlace)
        self.rootLayout.setSpacing(12)
        self.rootLayout.setObjectName(u"rootLayout")
        self.rootLayout.setContentsMargins(32, 24, 32, 24)
        self.titleLabel = QLabel(FirstRunPlace)
        self.titleLabel.setObjectName(u"titleLabel")
        self.titleLabel.setTextFormat(Qt.TextFormat.PlainText)
        self.titleLabel.setWordWrap(True)
        self.titleLabel.setProperty(u"look", u"title")

        self.rootLayout.addWidget(self.titleLabel)

        self.helpLabel = QLabel(FirstRunPlace)
        self.helpLabel.setObjectName(u"helpLabel")
        self.helpLabel.setTextFormat(Qt.TextFormat.PlainText)
        self.helpLabel.setWordWrap(True)
        self.helpLabel.setProperty(u"look", u"help")

        self.rootLayout.addWidget(self.helpLabel)

        self.headGap = QSpacerItem(20, 8, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)

        self.rootLayout.addItem(self.headGap)

        self.placeCard = QFrame(FirstRunPlace)
        self.placeCard.setObjectName(u"placeCard")
        self.placeCard.setProperty(u"look", u"card")
        self.placeLayout = QVBoxLayout(self.placeCard)
        self.placeLayout.setSpacing(12)
        self.placeLayout.setObjectName(u"placeLayout")
        self.placeLayout.setContentsMargins(16, 16, 16, 16)
        self.placeHeading = QLabel(self.placeCard)
        self.placeHeading.setObjectName(u"placeHeading")
        self.placeHeading.setTextFormat(Qt.TextFormat.PlainText)
        self.placeHeading.setWordWrap(True)
        self.placeHeading.setProperty(u"look", u"heading")

        self.placeLayout.addWidget(self.placeHeading)

        self.offerLayout = QVBoxLayout()
        self.offerLayout.setSpacing(8)
        self.offerLayout.setObjectName(u"offerLayout")

        self.placeLayout.addLayout(self.offerLayout)

        self.otherLayout = QHBoxLayout()
        self.otherLayout.setSpacing(12)
        self.otherLayout.setObjectName(u"otherLayout")
        self.otherRadio = QRadioButton(self.placeCard)
        self.otherRadio.setObjectName(u"otherRadio")

        self.otherLayout.addWidget(self.otherRadio)

        self.otherLabel = QLabel(self.placeCard)
        self.otherLabel.setObjectName(u"otherLabel")
        self.otherLabel.setTextFormat(Qt.TextFormat.PlainText)
        self.otherLabel.setWordWrap(True)
        self.otherLabel.setProperty(u"look", u"help")

        self.otherLayout.addWidget(self.otherLabel)

        self.otherButton = QPushButton(self.placeCard)
        self.otherButton.setObjectName(u"otherButton")

        self.otherLayout.addWidget(self.otherButton)

        self.otherLayout.setStretch(1, 1)

        self.placeLayout.addLayout(self.otherLayout)

        self.verdictLabel = QLabel(self.placeCard)
        self.verdictLabel.setObjectName(u"verdictLabel")
        self.verdictLabel.setTextFormat(Qt.TextFormat.PlainText)
        self.verdictLabel.setWordWrap(True)

        self.placeLayout.addWidget(self.verdictLabel)


        self.rootLayout.addWidget(self.placeCard)

        self.backupCard = QFrame(FirstRunPlace)
        self.backupCard.setObjectName(u"backupCard")
        self.backupCard.setProperty(u"look", u"card")
        self.backupLayout = QVBoxLayout(self.backupCard)
        self.backupLayout.setSpacing(12)
        self.backupLayout.setObjectName(u"backupLayout")
        self.backupLayout.setContentsMargins(16, 16, 16, 16)
        self.backupHeading = QLabel(self.backupCard)
        self.backupHeading.setObjectName(u"backupHeading")
        self.backupHeading.setTextFormat(Qt.TextFormat.PlainText)
        self.backupHeading.setWordWrap(True)
        self.backupHeading.setProperty(u"look", u"heading")

        self.backupLayout.addWidget(self.backupHeading)

        self.backupHelp = QLabel(self.backupCard)
        self.backupHelp.setObjectName(u"backupHelp")
        self.backupHelp.setTextFormat(Qt.TextFormat.PlainText)
        self.backupHelp.setWordWrap(True)
        self.backupHelp.setProperty(u"look", u"help")

        self.backupLayout.addWidget(self.backupHelp)

        self.backupRow = QHBoxLayout()
        self.backupRow.setSpacing(12)
        self.backupRow.setObjectName(u"backupRow")
        self.backupLabel = QLabel(self.backupCard)
        self.backupLabel.setObjectName(u"backupLabel")
        self.backupLabel.setTextFormat(Qt.TextFormat.PlainText)
        self.backupLabel.setWordWrap(True)

        self.backupRow.addWidget(self.backupLabel)

        self.backupButton = QPushButton(self.backupCard)
        self.backupButton.setObjectName(u"backupButton")

        self.backupRow.addWidget(self.backupButton)

        self.backupClearButton = QPushButton(self.backupCard)
        self.backupClearButton.setObjectName(u"backupClearButton")

        self.backupRow.addWidget(self.backupClearButton)

        self.backupRow.setStretch(0, 1)

        self.backupLayout.addLayout(self.backupRow)

        self.backupVerdictLabel = QLabel(self.backupCard)
        self.backupVerdictLabel.setObjectName(u"backupVerdictLabel")
        self.backupVerdictLabel.setTextFormat(Qt.TextFormat.PlainText)
        self.backupVerdictLabel.setWordWrap(True)

        self.backupLayout.addWidget(self.backupVerdictLabel)


        self.rootLayout.addWidget(self.backupCard)

        self.pageSpacer = QSpacerItem(20, 24, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.rootLayout.addItem(self.pageSpacer)


        self.retranslateUi(FirstRunPlace)

        QMetaObject.connectSlotsByName(FirstRunPlace)
    # setupUi

    def retranslateUi(self, FirstRunPlace):
        self.titleLabel.setText(QCoreApplication.translate("FirstRunPlace", u"Tempat menyimpan data", None))
        self.helpLabel.setText(QCoreApplication.translate("FirstRunPlace", u"Data disimpan terenkripsi di komputer ini. Folder jaringan dan folder yang disinkronkan tidak dapat dipakai karena dapat merusak data.", None))
        self.placeHeading.setText(QCoreApplication.translate("FirstRunPlace", u"Siapa yang memakai data ini di komputer ini?", None))
        self.otherRadio.setText(QCoreApplication.translate("FirstRunPlace", u"Folder lain", None))
        self.otherLabel.setText("")
        self.otherButton.setText(QCoreApplication.translate("FirstRunPlace", u"Pilih folder...", None))
        self.verdictLabel.setText("")
        self.backupHeading.setText(QCoreApplication.translate("FirstRunPlace", u"Tempat cadangan (opsional)", None))
        self.backupHelp.setText(QCoreApplication.translate("FirstRunPlace", u"Pilih folder di perangkat lain, misalnya diska USB atau folder jaringan. Setiap hari selagi Anda bekerja, cadangan terenkripsi dibuat di sana; jika komputer ini rusak, cadangan itu dapat dipulihkan di komputer lain.", None))
        self.backupLabel.setText(QCoreApplication.translate("FirstRunPlace", u"Belum dipilih", None))
        self.backupButton.setText(QCoreApplication.translate("FirstRunPlace", u"Pilih folder...", None))
        self.backupClearButton.setText(QCoreApplication.translate("FirstRunPlace", u"Kosongkan", None))
        self.backupVerdictLabel.setText("")
        pass
    # retranslateUi

