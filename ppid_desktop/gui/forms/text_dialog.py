"""Compiled by tools/compile_forms.py from ui/kit/text_dialog.ui; edit the form in Qt Designer, not this file."""

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

class Ui_TextDialog(object):
    def setupUi(self, TextDialog):
        if not TextDialog.objectName():
            TextDialog.setObjectName(u"TextDialog")
        TextDialog.setMinimumSize(QSize(460, 0))
        self.rootLayout = QVBoxLayout(TextDialog)
        self.rootLayout.setSpacing(8)
        self.rootLayout.setObjectName(u"rootLayout")
        self.rootLayout.setContentsMargins(24, 24, 24, 16)
        self.introLabel = QLabel(TextDialog)
        self.introLabel.setObjectName(u"introLabel")
        self.introLabel.setTextFormat(Qt.TextFormat.PlainText)
        self.introLabel.setWordWrap(True)

        self.rootLayout.addWidget(self.introLabel)

        self.questionLabel = QLabel(TextDialog)
        self.questionLabel.setObjectName(u"questionLabel")
        self.questionLabel.setTextFormat(Qt.TextFormat.PlainText)
        self.questionLabel.setWordWrap(True)
        self.questionLabel.setProperty(u"look", u"label")

        self.rootLayout.addWidget(self.questionLabel)

        self.editorLayout = QVBoxLayout()
        self.editorLayout.setObjectName(u"editorLayout")

        self.rootLayout.addLayout(self.editorLayout)

        self.buttonLayout = QHBoxLayout()
        self.buttonLayout.setSpacing(8)
        self.buttonLayout.setObjectName(u"buttonLayout")
        self.buttonLayout.setContentsMargins(-1, 12, -1, -1)
        self.buttonSpacer = QSpacerItem(20, 24, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.buttonLayout.addItem(self.buttonSpacer)

        self.refuseButton = QPushButton(TextDialog)
        self.refuseButton.setObjectName(u"refuseButton")

        self.buttonLayout.addWidget(self.refuseButton)

        self.actionButton = QPushButton(TextDialog)
        self.actionButton.setObjectName(u"actionButton")
        self.actionButton.setProperty(u"look", u"primary")

        self.buttonLayout.addWidget(self.actionButton)


        self.rootLayout.addLayout(self.buttonLayout)


        self.retranslateUi(TextDialog)

        QMetaObject.connectSlotsByName(TextDialog)
    # setupUi

    def retranslateUi(self, TextDialog):
        self.introLabel.setText("")
        self.questionLabel.setText("")
        self.refuseButton.setText(QCoreApplication.translate("TextDialog", u"Batal", None))
        self.actionButton.setText(QCoreApplication.translate("TextDialog", u"Pakai", None))
        pass
    # retranslateUi

