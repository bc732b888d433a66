"""Compiled by tools/compile_forms.py from ui/settings/recovery_panel.ui; edit the form in Qt Designer, not this file."""

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
from ppid_desktop.gui.kit.responsive_row import ResponsiveRow

class Ui_RecoveryPanel(object):
    def setupUi(self, RecoveryPanel):
        if not RecoveryPanel.objectName():
            RecoveryPanel.setObjectName(u"RecoveryPanel")
        RecoveryPanel.setProperty(u"look", u"card")
        self.rootLayout = QVBoxLayout(RecoveryPanel)
        self.rootLayout.setSpacing(12)
        self.rootLayout.setObjectName(u"rootLayout")
        self.rootLayout.setContentsMargins(16, 16, 16, 16)
        self.titleLayout = QVBoxLayout()
        self.titleLayout.setSpacing(4)
        self.titleLayout.setObjectName(u"titleLayout")
        self.titleLayout.setContentsMargins(0, 0, 0, 0)
        self.titleLabel = QLabel(RecoveryPanel)
        self.titleLabel.setObjectName(u"titleLabel")
        self.titleLabel.setTextFormat(Qt.TextFormat.PlainText)
        self.titleLabel.setWordWrap(True)
        self.titleLabel.setProperty(u"look", u"heading")

        self.titleLayout.addWidget(self.titleLabel)

        self.helpLabel = QLabel(RecoveryPanel)
        self.helpLabel.setObjectName(u"helpLabel")
        self.helpLabel.setTextFormat(Qt.TextFormat.PlainText)
        self.helpLabel.setWordWrap(True)
        self.helpLabel.setProperty(u"look", u"help")

        self.titleLayout.addWidget(self.helpLabel)


        self.rootLayout.addLayout(self.titleLayout)

        self.stateLabel = QLabel(RecoveryPanel)
        self.stateLabel.setObjectName(u"stateLabel")
        self.stateLabel.setTextFormat(Qt.TextFormat.PlainText)
        self.stateLabel.setWordWrap(True)

        self.rootLayout.addWidget(self.stateLabel)

        self.confirmPanel = QWidget(RecoveryPanel)
        self.confirmPanel.setObjectName(u"confirmPanel")
        self.confirmLayout = QVBoxLayout(self.confirmPanel)
        self.confirmLayout.setSpacing(8)
        self.confirmLayout.setObjectName(u"confirmLayout")
        self.confirmLayout.setContentsMargins(0, 0, 0, 0)
        self.confirmHelp = QLabel(self.confirmPanel)
        self.confirmHelp.setObjectName(u"confirmHelp")
        self.confirmHelp.setTextFormat(Qt.TextFormat.PlainText)
        self.confirmHelp.setWordWrap(True)
        self.confirmHelp.setProperty(u"look", u"help")

        self.confirmLayout.addWidget(self.confirmHelp)

        self.groupsRow = ResponsiveRow(self.confirmPanel)
        self.groupsRow.setObjectName(u"groupsRow")
        self.groupsRowLayout = QHBoxLayout(self.groupsRow)
        self.groupsRowLayout.setSpacing(16)
        self.groupsRowLayout.setObjectName(u"groupsRowLayout")
        self.groupsRowLayout.setContentsMargins(0, 0, 0, 0)
        self.firstField = LabelledField(self.groupsRow)
        self.firstField.setObjectName(u"firstField")

        self.groupsRowLayout.addWidget(self.firstField)

        self.secondField = LabelledField(self.groupsRow)
        self.secondField.setObjectName(u"secondField")

        self.groupsRowLayout.addWidget(self.secondField)

        self.groupsRowLayout.setStretch(0, 1)
        self.groupsRowLayout.setStretch(1, 1)

        self.confirmLayout.addWidget(self.groupsRow)

        self.problemLabel = QLabel(self.confirmPanel)
        self.problemLabel.setObjectName(u"problemLabel")
        self.problemLabel.setTextFormat(Qt.TextFormat.PlainText)
        self.problemLabel.setWordWrap(True)
        self.problemLabel.setProperty(u"look", u"problem")

        self.confirmLayout.addWidget(self.problemLabel)

        self.confirmButtons = QHBoxLayout()
        self.confirmButtons.setSpacing(8)
        self.confirmButtons.setObjectName(u"confirmButtons")
        self.confirmButtons.setContentsMargins(0, 0, 0, 0)
        self.printButton = QPushButton(self.confirmPanel)
        self.printButton.setObjectName(u"printButton")

        self.confirmButtons.addWidget(self.printButton)

        self.confirmButton = QPushButton(self.confirmPanel)
        self.confirmButton.setObjectName(u"confirmButton")

        self.confirmButtons.addWidget(self.confirmButton)

        self.confirmSpacer = QSpacerItem(20, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.confirmButtons.addItem(self.confirmSpacer)


        self.confirmLayout.addLayout(self.confirmButtons)


        self.rootLayout.addWidget(self.confirmPanel)

        self.renewLayout = QHBoxLayout()
        self.renewLayout.setSpacing(8)
        self.renewLayout.setObjectName(u"renewLayout")
        self.renewLayout.setContentsMargins(0, 0, 0, 0)
        self.renewButton = QPushButton(RecoveryPanel)
        self.renewButton.setObjectName(u"renewButton")

        self.renewLayout.addWidget(self.renewButton)

        self.renewSpacer = QSpacerItem(20, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.renewLayout.addItem(self.renewSpacer)


        self.rootLayout.addLayout(self.renewLayout)


        self.retranslateUi(RecoveryPanel)

        QMetaObject.connectSlotsByName(RecoveryPanel)
    # setupUi

    def retranslateUi(self, RecoveryPanel):
        self.titleLabel.setText(QCoreApplication.translate("RecoveryPanel", u"Kunci pemulihan", None))
        self.helpLabel.setText(QCoreApplication.translate("RecoveryPanel", u"Membuka data bila semua kata sandi terlupa. Lembarnya disimpan dalam amplop tersegel, jauh dari PC ini.", None))
        self.stateLabel.setText("")
        self.confirmHelp.setText(QCoreApplication.translate("RecoveryPanel", u"Cetak lembarnya, lalu ketik dua kelompok dari lembar itu sebagai bukti bahwa lembarnya ada.", None))
        self.problemLabel.setText("")
        self.printButton.setText(QCoreApplication.translate("RecoveryPanel", u"Cetak lembar pemulihan", None))
        self.confirmButton.setText(QCoreApplication.translate("RecoveryPanel", u"Konfirmasi", None))
        self.renewButton.setText(QCoreApplication.translate("RecoveryPanel", u"Perbarui kunci pemulihan", None))
        pass
    # retranslateUi

