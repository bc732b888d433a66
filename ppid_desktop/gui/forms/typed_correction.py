"""Compiled by tools/compile_forms.py from ui/case/typed_correction.ui; edit the form in Qt Designer, not this file."""

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

from ppid_desktop.gui.kit.labelled_field import LabelledField

class Ui_TypedCorrectionUi(object):
    def setupUi(self, TypedCorrectionUi):
        if not TypedCorrectionUi.objectName():
            TypedCorrectionUi.setObjectName(u"TypedCorrectionUi")
        self.rootLayout = QVBoxLayout(TypedCorrectionUi)
        self.rootLayout.setSpacing(12)
        self.rootLayout.setObjectName(u"rootLayout")
        self.rootLayout.setContentsMargins(24, 24, 24, 24)
        self.titleLabel = QLabel(TypedCorrectionUi)
        self.titleLabel.setObjectName(u"titleLabel")
        self.titleLabel.setTextFormat(Qt.TextFormat.PlainText)
        self.titleLabel.setWordWrap(True)
        self.titleLabel.setProperty(u"look", u"heading")

        self.rootLayout.addWidget(self.titleLabel)

        self.helpLabel = QLabel(TypedCorrectionUi)
        self.helpLabel.setObjectName(u"helpLabel")
        self.helpLabel.setTextFormat(Qt.TextFormat.PlainText)
        self.helpLabel.setWordWrap(True)
        self.helpLabel.setProperty(u"look", u"help")

        self.rootLayout.addWidget(self.helpLabel)

        self.partField = LabelledField(TypedCorrectionUi)
        self.partField.setObjectName(u"partField")

        self.rootLayout.addWidget(self.partField)

        self.writtenField = LabelledField(TypedCorrectionUi)
        self.writtenField.setObjectName(u"writtenField")

        self.rootLayout.addWidget(self.writtenField)

        self.wantedField = LabelledField(TypedCorrectionUi)
        self.wantedField.setObjectName(u"wantedField")

        self.rootLayout.addWidget(self.wantedField)

        self.reasonField = LabelledField(TypedCorrectionUi)
        self.reasonField.setObjectName(u"reasonField")

        self.rootLayout.addWidget(self.reasonField)

        self.buttonLayout = QHBoxLayout()
        self.buttonLayout.setSpacing(8)
        self.buttonLayout.setObjectName(u"buttonLayout")
        self.buttonLayout.setContentsMargins(0, 0, 0, 0)
        self.spacer1 = QSpacerItem(40, 20, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.buttonLayout.addItem(self.spacer1)

        self.refuseButton = QPushButton(TypedCorrectionUi)
        self.refuseButton.setObjectName(u"refuseButton")

        self.buttonLayout.addWidget(self.refuseButton)

        self.acceptButton = QPushButton(TypedCorrectionUi)
        self.acceptButton.setObjectName(u"acceptButton")
        self.acceptButton.setProperty(u"look", u"primary")

        self.buttonLayout.addWidget(self.acceptButton)


        self.rootLayout.addLayout(self.buttonLayout)


        self.retranslateUi(TypedCorrectionUi)

        QMetaObject.connectSlotsByName(TypedCorrectionUi)
    # setupUi

    def retranslateUi(self, TypedCorrectionUi):
        self.titleLabel.setText(QCoreApplication.translate("TypedCorrectionUi", u"Koreksi dari kertas", None))
        self.helpLabel.setText(QCoreApplication.translate("TypedCorrectionUi", u"Untuk koreksi pada cetakan, foto, atau yang disampaikan lisan. Bagian boleh berupa kode seperti F01 atau nama isian.", None))
        self.refuseButton.setText(QCoreApplication.translate("TypedCorrectionUi", u"Batal", None))
        self.acceptButton.setText(QCoreApplication.translate("TypedCorrectionUi", u"Tambahkan koreksi", None))
        pass
    # retranslateUi

