"""Compiled by tools/compile_forms.py from ui/case/step_equipment.ui; edit the form in Qt Designer, not this file."""

from PySide6.QtCore import (QCoreApplication, QDate, QDateTime, QLocale,
    QMetaObject, QObject, QPoint, QRect,
    QSize, QTime, QUrl, Qt)
from PySide6.QtGui import (QBrush, QColor, QConicalGradient, QCursor,
    QFont, QFontDatabase, QGradient, QIcon,
    QImage, QKeySequence, QLinearGradient, QPainter,
    QPalette, QPixmap, QRadialGradient, QTransform)
from PySide6.QtWidgets import (QApplication, QHBoxLayout, QLabel, QPushButton,
    QSizePolicy, QSpacerItem, QVBoxLayout, QWidget)

from ppid_desktop.gui.kit.cards import EmptyState
from ppid_desktop.gui.kit.responsive_row import ResponsiveRow

class Ui_StepEquipment(object):
    def setupUi(self, StepEquipment):
        if not StepEquipment.objectName():
            StepEquipment.setObjectName(u"StepEquipment")
        self.rootLayout = QVBoxLayout(StepEquipment)
        self.rootLayout.setSpacing(16)
        self.rootLayout.setObjectName(u"rootLayout")
        self.rootLayout.setContentsMargins(0, 0, 0, 0)
        self.introRow = ResponsiveRow(StepEquipment)
        self.introRow.setObjectName(u"introRow")
        self.introRowLayout = QHBoxLayout(self.introRow)
        self.introRowLayout.setSpacing(16)
        self.introRowLayout.setObjectName(u"introRowLayout")
        self.introRowLayout.setContentsMargins(0, 0, 0, 0)
        self.introLayout = QVBoxLayout()
        self.introLayout.setSpacing(4)
        self.introLayout.setObjectName(u"introLayout")
        self.introLayout.setContentsMargins(0, 0, 0, 0)
        self.introTitleLabel = QLabel(self.introRow)
        self.introTitleLabel.setObjectName(u"introTitleLabel")
        self.introTitleLabel.setTextFormat(Qt.TextFormat.PlainText)
        self.introTitleLabel.setWordWrap(True)
        self.introTitleLabel.setProperty(u"look", u"heading")

        self.introLayout.addWidget(self.introTitleLabel)

        self.introHelpLabel = QLabel(self.introRow)
        self.introHelpLabel.setObjectName(u"introHelpLabel")
        self.introHelpLabel.setTextFormat(Qt.TextFormat.PlainText)
        self.introHelpLabel.setWordWrap(True)
        self.introHelpLabel.setProperty(u"look", u"help")

        self.introLayout.addWidget(self.introHelpLabel)


        self.introRowLayout.addLayout(self.introLayout)

        self.introButtons = ResponsiveRow(self.introRow)
        self.introButtons.setObjectName(u"introButtons")
        self.introButtonLayout = QHBoxLayout(self.introButtons)
        self.introButtonLayout.setSpacing(8)
        self.introButtonLayout.setObjectName(u"introButtonLayout")
        self.introButtonLayout.setContentsMargins(0, 0, 0, 0)
        self.oldButtons = ResponsiveRow(self.introButtons)
        self.oldButtons.setObjectName(u"oldButtons")
        self.oldButtonsLayout = QHBoxLayout(self.oldButtons)
        self.oldButtonsLayout.setSpacing(8)
        self.oldButtonsLayout.setObjectName(u"oldButtonsLayout")
        self.oldButtonsLayout.setContentsMargins(0, 0, 0, 0)
        self.templateButton = QPushButton(self.oldButtons)
        self.templateButton.setObjectName(u"templateButton")

        self.oldButtonsLayout.addWidget(self.templateButton)

        self.reuseButton = QPushButton(self.oldButtons)
        self.reuseButton.setObjectName(u"reuseButton")

        self.oldButtonsLayout.addWidget(self.reuseButton)


        self.introButtonLayout.addWidget(self.oldButtons)

        self.addButton = QPushButton(self.introButtons)
        self.addButton.setObjectName(u"addButton")
        self.addButton.setProperty(u"look", u"primary")

        self.introButtonLayout.addWidget(self.addButton)


        self.introRowLayout.addWidget(self.introButtons)

        self.introRowLayout.setStretch(0, 1)

        self.rootLayout.addWidget(self.introRow)

        self.emptyState = EmptyState(StepEquipment)
        self.emptyState.setObjectName(u"emptyState")

        self.rootLayout.addWidget(self.emptyState)

        self.cardsLayout = QVBoxLayout()
        self.cardsLayout.setSpacing(12)
        self.cardsLayout.setObjectName(u"cardsLayout")
        self.cardsLayout.setContentsMargins(0, 0, 0, 0)

        self.rootLayout.addLayout(self.cardsLayout)

        self.spacer1 = QSpacerItem(20, 40, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.rootLayout.addItem(self.spacer1)


        self.retranslateUi(StepEquipment)

        QMetaObject.connectSlotsByName(StepEquipment)
    # setupUi

    def retranslateUi(self, StepEquipment):
        self.introTitleLabel.setText(QCoreApplication.translate("StepEquipment", u"Daftar periksa peralatan", None))
        self.introHelpLabel.setText(QCoreApplication.translate("StepEquipment", u"Periksa apa yang dipakai untuk mendokumentasikan. Satu pemeriksaan boleh melayani banyak rekaman.", None))
        self.templateButton.setText(QCoreApplication.translate("StepEquipment", u"Templat...", None))
        self.reuseButton.setText(QCoreApplication.translate("StepEquipment", u"Pakai lagi...", None))
        self.addButton.setText(QCoreApplication.translate("StepEquipment", u"Buat daftar periksa", None))
        pass
    # retranslateUi

