"""Compiled by tools/compile_forms.py from ui/shell/first_run_recovery.ui; edit the form in Qt Designer, not this file."""

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

from ppid_desktop.gui.kit.labelled_field import LabelledField

class Ui_FirstRunRecovery(object):
    def setupUi(self, FirstRunRecovery):
        if not FirstRunRecovery.objectName():
            FirstRunRecovery.setObjectName(u"FirstRunRecovery")
        FirstRunRecovery.setProperty(u"look", u"page")
        self.rootLayout = QVBoxLayout(FirstRunRecovery)
        self.rootLayout.setSpacing(12)
        self.rootLayout.setObjectName(u"rootLayout")
        self.rootLayout.setContentsMargins(32, 24, 32, 24)
        self.titleLabel = QLabel(FirstRunRecovery)
        self.titleLabel.setObjectName(u"titleLabel")
        self.titleLabel.setTextFormat(Qt.TextFormat.PlainText)
        self.titleLabel.setWordWrap(True)
        self.titleLabel.setProperty(u"look", u"title")

        self.rootLayout.addWidget(self.titleLabel)

        self.helpLabel = QLabel(FirstRunRecovery)
        self.helpLabel.setObjectName(u"helpLabel")
        self.helpLabel.setTextFormat(Qt.TextFormat.PlainText)
        self.helpLabel.setWordWrap(True)
        self.helpLabel.setProperty(u"look", u"help")

        self.rootLayout.addWidget(self.helpLabel)

        self.headGap = QSpacerItem(20, 8, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)

        self.rootLayout.addItem(self.headGap)

        self.keyCard = QFrame(FirstRunRecovery)
        self.keyCard.setObjectName(u"keyCard")
        self.keyCard.setProperty(u"look", u"card")
        self.keyLayout = QVBoxLayout(self.keyCard)
        self.keyLayout.setSpacing(12)
        self.keyLayout.setObjectName(u"keyLayout")
        self.keyLayout.setContentsMargins(16, 16, 16, 16)
        self.keyHeading = QLabel(self.keyCard)
        self.keyHeading.setObjectName(u"keyHeading")
        self.keyHeading.setTextFormat(Qt.TextFormat.PlainText)
        self.keyHeading.setWordWrap(True)
        self.keyHeading.setProperty(u"look", u"heading")

        self.keyLayout.addWidget(self.keyHeading)

        self.keyLabel = QLabel(self.keyCard)
        self.keyLabel.setObjectName(u"keyLabel")
        self.keyLabel.setTextFormat(Qt.TextFormat.PlainText)
        self.keyLabel.setWordWrap(True)

        self.keyLayout.addWidget(self.keyLabel)

        self.keyButtons = QHBoxLayout()
        self.keyButtons.setSpacing(8)
        self.keyButtons.setObjectName(u"keyButtons")
        self.printButton = QPushButton(self.keyCard)
        self.printButton.setObjectName(u"printButton")

        self.keyButtons.addWidget(self.printButton)

        self.saveButton = QPushButton(self.keyCard)
        self.saveButton.setObjectName(u"saveButton")

        self.keyButtons.addWidget(self.saveButton)

        self.keySpacer = QSpacerItem(20, 24, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.keyButtons.addItem(self.keySpacer)


        self.keyLayout.addLayout(self.keyButtons)


        self.rootLayout.addWidget(self.keyCard)

        self.confirmCard = QFrame(FirstRunRecovery)
        self.confirmCard.setObjectName(u"confirmCard")
        self.confirmCard.setProperty(u"look", u"card")
        self.confirmLayout = QVBoxLayout(self.confirmCard)
        self.confirmLayout.setSpacing(12)
        self.confirmLayout.setObjectName(u"confirmLayout")
        self.confirmLayout.setContentsMargins(16, 16, 16, 16)
        self.confirmHeading = QLabel(self.confirmCard)
        self.confirmHeading.setObjectName(u"confirmHeading")
        self.confirmHeading.setTextFormat(Qt.TextFormat.PlainText)
        self.confirmHeading.setWordWrap(True)
        self.confirmHeading.setProperty(u"look", u"heading")

        self.confirmLayout.addWidget(self.confirmHeading)

        self.confirmHelp = QLabel(self.confirmCard)
        self.confirmHelp.setObjectName(u"confirmHelp")
        self.confirmHelp.setTextFormat(Qt.TextFormat.PlainText)
        self.confirmHelp.setWordWrap(True)
        self.confirmHelp.setProperty(u"look", u"help")

        self.confirmLayout.addWidget(self.confirmHelp)

        self.groupRow = QHBoxLayout()
        self.groupRow.setSpacing(16)
        self.groupRow.setObjectName(u"groupRow")
        self.firstGroupField = LabelledField(self.confirmCard)
        self.firstGroupField.setObjectName(u"firstGroupField")

        self.groupRow.addWidget(self.firstGroupField)

        self.secondGroupField = LabelledField(self.confirmCard)
        self.secondGroupField.setObjectName(u"secondGroupField")

        self.groupRow.addWidget(self.secondGroupField)

        self.groupSpacer = QSpacerItem(20, 24, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.groupRow.addItem(self.groupSpacer)


        self.confirmLayout.addLayout(self.groupRow)

        self.confirmProblemLabel = QLabel(self.confirmCard)
        self.confirmProblemLabel.setObjectName(u"confirmProblemLabel")
        self.confirmProblemLabel.setTextFormat(Qt.TextFormat.PlainText)
        self.confirmProblemLabel.setWordWrap(True)
        self.confirmProblemLabel.setProperty(u"look", u"problem")

        self.confirmLayout.addWidget(self.confirmProblemLabel)


        self.rootLayout.addWidget(self.confirmCard)

        self.pageSpacer = QSpacerItem(20, 24, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.rootLayout.addItem(self.pageSpacer)


        self.retranslateUi(FirstRunRecovery)

        QMetaObject.connectSlotsByName(FirstRunRecovery)
    # setupUi

    def retranslateUi(self, FirstRunRecovery):
        self.titleLabel.setText(QCoreApplication.translate("FirstRunRecovery", u"Kunci pemulihan", None))
        self.helpLabel.setText(QCoreApplication.translate("FirstRunRecovery", u"Jika semua kata sandi terlupa, hanya kunci ini yang dapat membuka data. Cetak, masukkan ke amplop tertutup, dan simpan di brankas.", None))
        self.keyHeading.setText(QCoreApplication.translate("FirstRunRecovery", u"Kunci pemulihan kantor Anda", None))
        self.keyLabel.setText("")
        self.printButton.setText(QCoreApplication.translate("FirstRunRecovery", u"Cetak lembar pemulihan", None))
        self.saveButton.setText(QCoreApplication.translate("FirstRunRecovery", u"Simpan PDF", None))
        self.confirmHeading.setText(QCoreApplication.translate("FirstRunRecovery", u"Buktikan bahwa lembar sudah tersimpan", None))
        self.confirmHelp.setText(QCoreApplication.translate("FirstRunRecovery", u"Ketik dua kelompok berikut dari lembar yang sudah dicetak.", None))
        self.confirmProblemLabel.setText("")
        pass
    # retranslateUi

