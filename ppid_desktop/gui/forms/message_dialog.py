"""Compiled by tools/compile_forms.py from ui/kit/message_dialog.ui; edit the form in Qt Designer, not this file."""

from PySide6.QtCore import (QCoreApplication, QDate, QDateTime, QLocale,
    QMetaObject, QObject, QPoint, QRect,
    QSize, QTime, QUrl, Qt)
from PySide6.QtGui import (QBrush, QColor, QConicalGradient, QCursor,
    QFont, QFontDatabase, QGradient, QIcon,
    QImage, QKeySequence, QLinearGradient, QPainter,
    QPalette, QPixmap, QRadialGradient, QTransform)
from PySide6.QtWidgets import (QApplication, QDialog, QHBoxLayout, QLabel,
    QPushButton, QSizePolicy, QSpacerItem, QVBoxLayout,
    QWidget)

from ppid_desktop.gui.kit.icon_label import IconLabel

class Ui_MessageDialog(object):
    def setupUi(self, MessageDialog):
        if not MessageDialog.objectName():
            MessageDialog.setObjectName(u"MessageDialog")
        MessageDialog.setMinimumSize(QSize(420, 0))
        self.rootLayout = QVBoxLayout(MessageDialog)
        self.rootLayout.setSpacing(16)
        self.rootLayout.setObjectName(u"rootLayout")
        self.rootLayout.setContentsMargins(24, 24, 24, 16)
        self.messageLayout = QHBoxLayout()
        self.messageLayout.setSpacing(16)
        self.messageLayout.setObjectName(u"messageLayout")
        self.iconLabel = IconLabel(MessageDialog)
        self.iconLabel.setObjectName(u"iconLabel")

        self.messageLayout.addWidget(self.iconLabel, 0, Qt.AlignmentFlag.AlignTop)

        self.textLayout = QVBoxLayout()
        self.textLayout.setSpacing(8)
        self.textLayout.setObjectName(u"textLayout")
        self.whatLabel = QLabel(MessageDialog)
        self.whatLabel.setObjectName(u"whatLabel")
        self.whatLabel.setTextFormat(Qt.TextFormat.PlainText)
        self.whatLabel.setWordWrap(True)
        self.whatLabel.setProperty(u"look", u"heading")

        self.textLayout.addWidget(self.whatLabel)


        self.messageLayout.addLayout(self.textLayout)

        self.messageLayout.setStretch(1, 1)

        self.rootLayout.addLayout(self.messageLayout)

        self.buttonLayout = QHBoxLayout()
        self.buttonLayout.setSpacing(8)
        self.buttonLayout.setObjectName(u"buttonLayout")
        self.buttonSpacer = QSpacerItem(20, 24, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.buttonLayout.addItem(self.buttonSpacer)

        self.refuseButton = QPushButton(MessageDialog)
        self.refuseButton.setObjectName(u"refuseButton")

        self.buttonLayout.addWidget(self.refuseButton)

        self.alternativeButton = QPushButton(MessageDialog)
        self.alternativeButton.setObjectName(u"alternativeButton")
        self.alternativeButton.setText(u"")

        self.buttonLayout.addWidget(self.alternativeButton)

        self.actionButton = QPushButton(MessageDialog)
        self.actionButton.setObjectName(u"actionButton")
        self.actionButton.setProperty(u"look", u"primary")

        self.buttonLayout.addWidget(self.actionButton)


        self.rootLayout.addLayout(self.buttonLayout)


        self.retranslateUi(MessageDialog)

        QMetaObject.connectSlotsByName(MessageDialog)
    # setupUi

    def retranslateUi(self, MessageDialog):
        self.whatLabel.setText("")
        self.refuseButton.setText(QCoreApplication.translate("MessageDialog", u"Batal", None))
        self.actionButton.setText(QCoreApplication.translate("MessageDialog", u"Tutup", None))
        pass
    # retranslateUi

