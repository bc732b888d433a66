"""Compiled by tools/compile_forms.py from ui/case/reasons_dialog.ui; edit the form in Qt Designer, not this file."""

from PySide6.QtCore import (QCoreApplication, QDate, QDateTime, QLocale,
    QMetaObject, QObject, QPoint, QRect,
    QSize, QTime, QUrl, Qt)
from PySide6.QtGui import (QBrush, QColor, QConicalGradient, QCursor,
    QFont, QFontDatabase, QGradient, QIcon,
    QImage, QKeySequence, QLinearGradient, QPainter,
    QPalette, QPixmap, QRadialGradient, QTransform)
from PySide6.QtWidgets import (QApplication, QDialog, QHBoxLayout, QLabel,
    QPlainTextEdit, QPushButton, QSizePolicy, QSpacerItem,
    QVBoxLayout, QWidget)

class Ui_ReasonsDialogUi(object):
    def setupUi(self, ReasonsDialogUi):
        if not ReasonsDialogUi.objectName():
            ReasonsDialogUi.setObjectName(u"ReasonsDialogUi")
        self.rootLayout = QVBoxLayout(ReasonsDialogUi)
        self.rootLayout.setSpacing(12)
        self.rootLayout.setObjectName(u"rootLayout")
        self.rootLayout.setContentsMargins(24, 24, 24, 24)
        self.titleLabel = QLabel(ReasonsDialogUi)
        self.titleLabel.setObjectName(u"titleLabel")
        self.titleLabel.setTextFormat(Qt.TextFormat.PlainText)
        self.titleLabel.setWordWrap(True)
        self.titleLabel.setProperty(u"look", u"heading")

        self.rootLayout.addWidget(self.titleLabel)

        self.helpLabel = QLabel(ReasonsDialogUi)
        self.helpLabel.setObjectName(u"helpLabel")
        self.helpLabel.setTextFormat(Qt.TextFormat.PlainText)
        self.helpLabel.setWordWrap(True)
        self.helpLabel.setProperty(u"look", u"help")

        self.rootLayout.addWidget(self.helpLabel)

        self.reasonsEdit = QPlainTextEdit(ReasonsDialogUi)
        self.reasonsEdit.setObjectName(u"reasonsEdit")
        self.reasonsEdit.setMinimumSize(QSize(0, 140))
        self.reasonsEdit.setTabChangesFocus(True)

        self.rootLayout.addWidget(self.reasonsEdit)

        self.countLabel = QLabel(ReasonsDialogUi)
        self.countLabel.setObjectName(u"countLabel")
        self.countLabel.setTextFormat(Qt.TextFormat.PlainText)
        self.countLabel.setWordWrap(True)
        self.countLabel.setProperty(u"look", u"help")

        self.rootLayout.addWidget(self.countLabel)

        self.buttonLayout = QHBoxLayout()
        self.buttonLayout.setSpacing(8)
        self.buttonLayout.setObjectName(u"buttonLayout")
        self.buttonLayout.setContentsMargins(0, 0, 0, 0)
        self.spacer1 = QSpacerItem(40, 20, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.buttonLayout.addItem(self.spacer1)

        self.refuseButton = QPushButton(ReasonsDialogUi)
        self.refuseButton.setObjectName(u"refuseButton")

        self.buttonLayout.addWidget(self.refuseButton)

        self.acceptButton = QPushButton(ReasonsDialogUi)
        self.acceptButton.setObjectName(u"acceptButton")
        self.acceptButton.setProperty(u"look", u"danger")

        self.buttonLayout.addWidget(self.acceptButton)


        self.rootLayout.addLayout(self.buttonLayout)


        self.retranslateUi(ReasonsDialogUi)

        QMetaObject.connectSlotsByName(ReasonsDialogUi)
    # setupUi

    def retranslateUi(self, ReasonsDialogUi):
        self.titleLabel.setText(QCoreApplication.translate("ReasonsDialogUi", u"Kembalikan kepada petugas", None))
        self.helpLabel.setText(QCoreApplication.translate("ReasonsDialogUi", u"Tuliskan setiap hal yang harus diperbaiki pada baris tersendiri.", None))
#if QT_CONFIG(accessibility)
        self.reasonsEdit.setAccessibleName(QCoreApplication.translate("ReasonsDialogUi", u"Daftar hal yang harus diperbaiki", None))
#endif // QT_CONFIG(accessibility)
        self.countLabel.setText("")
        self.refuseButton.setText(QCoreApplication.translate("ReasonsDialogUi", u"Batal", None))
        self.acceptButton.setText(QCoreApplication.translate("ReasonsDialogUi", u"Kembalikan", None))
        pass
    # retranslateUi

