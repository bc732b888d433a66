"""Compiled by tools/compile_forms.py from ui/case/taking_form.ui; edit the form in Qt Designer, not this file."""

from PySide6.QtCore import (QCoreApplication, QDate, QDateTime, QLocale,
    QMetaObject, QObject, QPoint, QRect,
    QSize, QTime, QUrl, Qt)
from PySide6.QtGui import (QBrush, QColor, QConicalGradient, QCursor,
    QFont, QFontDatabase, QGradient, QIcon,
    QImage, QKeySequence, QLinearGradient, QPainter,
    QPalette, QPixmap, QRadialGradient, QTransform)
from PySide6.QtWidgets import (QApplication, QHBoxLayout, QLabel, QPushButton,
    QSizePolicy, QSpacerItem, QVBoxLayout, QWidget)

from ppid_desktop.gui.kit.bars import (BannerBar, ProgressStrip)
from ppid_desktop.gui.kit.file_drop_area import FileDropArea
from ppid_desktop.gui.kit.icon_label import IconLabel
from ppid_desktop.gui.kit.labelled_field import LabelledField
from ppid_desktop.gui.kit.responsive_row import ResponsiveRow

class Ui_TakingFormUi(object):
    def setupUi(self, TakingFormUi):
        if not TakingFormUi.objectName():
            TakingFormUi.setObjectName(u"TakingFormUi")
        self.rootLayout = QVBoxLayout(TakingFormUi)
        self.rootLayout.setSpacing(16)
        self.rootLayout.setObjectName(u"rootLayout")
        self.rootLayout.setContentsMargins(0, 0, 0, 0)
        self.dropArea = FileDropArea(TakingFormUi)
        self.dropArea.setObjectName(u"dropArea")

        self.rootLayout.addWidget(self.dropArea)

        self.chosenLayout = QHBoxLayout()
        self.chosenLayout.setSpacing(8)
        self.chosenLayout.setObjectName(u"chosenLayout")
        self.chosenLayout.setContentsMargins(0, 0, 0, 0)
        self.chosenIcon = IconLabel(TakingFormUi)
        self.chosenIcon.setObjectName(u"chosenIcon")

        self.chosenLayout.addWidget(self.chosenIcon)

        self.chosenLabel = QLabel(TakingFormUi)
        self.chosenLabel.setObjectName(u"chosenLabel")
        self.chosenLabel.setTextFormat(Qt.TextFormat.PlainText)
        self.chosenLabel.setWordWrap(True)

        self.chosenLayout.addWidget(self.chosenLabel)

        self.chosenLayout.setStretch(1, 1)

        self.rootLayout.addLayout(self.chosenLayout)

        self.senderRow = ResponsiveRow(TakingFormUi)
        self.senderRow.setObjectName(u"senderRow")
        self.senderRow.setProperty(u"easyWidth", 170)
        self.senderRowLayout = QHBoxLayout(self.senderRow)
        self.senderRowLayout.setSpacing(16)
        self.senderRowLayout.setObjectName(u"senderRowLayout")
        self.senderRowLayout.setContentsMargins(0, 0, 0, 0)
        self.senderField = LabelledField(self.senderRow)
        self.senderField.setObjectName(u"senderField")

        self.senderRowLayout.addWidget(self.senderField)

        self.channelField = LabelledField(self.senderRow)
        self.channelField.setObjectName(u"channelField")

        self.senderRowLayout.addWidget(self.channelField)

        self.receivedOnField = LabelledField(self.senderRow)
        self.receivedOnField.setObjectName(u"receivedOnField")

        self.senderRowLayout.addWidget(self.receivedOnField)

        self.senderRowLayout.setStretch(0, 1)
        self.senderRowLayout.setStretch(1, 1)
        self.senderRowLayout.setStretch(2, 1)

        self.rootLayout.addWidget(self.senderRow)

        self.refusalBanner = BannerBar(TakingFormUi)
        self.refusalBanner.setObjectName(u"refusalBanner")

        self.rootLayout.addWidget(self.refusalBanner)

        self.progress = ProgressStrip(TakingFormUi)
        self.progress.setObjectName(u"progress")

        self.rootLayout.addWidget(self.progress)

        self.takeButtonLayout = QHBoxLayout()
        self.takeButtonLayout.setSpacing(8)
        self.takeButtonLayout.setObjectName(u"takeButtonLayout")
        self.takeButtonLayout.setContentsMargins(0, 0, 0, 0)
        self.takeButton = QPushButton(TakingFormUi)
        self.takeButton.setObjectName(u"takeButton")
        self.takeButton.setProperty(u"look", u"primary")

        self.takeButtonLayout.addWidget(self.takeButton)

        self.spacer1 = QSpacerItem(40, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.takeButtonLayout.addItem(self.spacer1)


        self.rootLayout.addLayout(self.takeButtonLayout)


        self.retranslateUi(TakingFormUi)

        QMetaObject.connectSlotsByName(TakingFormUi)
    # setupUi

    def retranslateUi(self, TakingFormUi):
        self.chosenLabel.setText("")
        self.takeButton.setText(QCoreApplication.translate("TakingFormUi", u"Simpan dan baca", None))
        pass
    # retranslateUi

