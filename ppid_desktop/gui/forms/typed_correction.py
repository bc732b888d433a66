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

from ppid_desktop.gui.kit.form_scroll import FormScroll
from ppid_desktop.gui.kit.labelled_field import LabelledField

class Ui_TypedCorrectionUi(object):
    def setupUi(self, TypedCorrectionUi):
        if not TypedCorrectionUi.objectName():
            TypedCorrectionUi.setObjectName(u"TypedCorrectionUi")
        self.rootLayout = QVBoxLayout(TypedCorrectionUi)
        self.rootLayout.setSpacing(8)
        self.rootLayout.setObjectName(u"rootLayout")
        self.rootLayout.setContentsMargins(0, 0, 0, 16)
        self.formScroll = FormScroll(TypedCorrectionUi)
        self.formScroll.setObjectName(u"formScroll")
        self.formScroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.form = QWidget()
        self.form.setObjectName(u"form")
        self.form.setProperty(u"look", u"page")
        self.formLayout = QVBoxLayout(self.form)
        self.formLayout.setSpacing(12)
        self.formLayout.setObjectName(u"formLayout")
        self.formLayout.setContentsMargins(24, 24, 24, 8)
        self.titleLabel = QLabel(self.form)
        self.titleLabel.setObjectName(u"titleLabel")
        self.titleLabel.setTextFormat(Qt.TextFormat.PlainText)
        self.titleLabel.setWordWrap(True)
        self.titleLabel.setProperty(u"look", u"heading")

        self.formLayout.addWidget(self.titleLabel)

        self.helpLabel = QLabel(self.form)
        self.helpLabel.setObjectName(u"helpLabel")
        self.helpLabel.setTextFormat(Qt.TextFormat.PlainText)
        self.helpLabel.setWordWrap(True)
        self.helpLabel.setProperty(u"look", u"help")

        self.formLayout.addWidget(self.helpLabel)

        self.partField = LabelledField(self.form)
        self.partField.setObjectName(u"partField")

        self.formLayout.addWidget(self.partField)

        self.writtenField = LabelledField(self.form)
        self.writtenField.setObjectName(u"writtenField")

        self.formLayout.addWidget(self.writtenField)

        self.wantedField = LabelledField(self.form)
        self.wantedField.setObjectName(u"wantedField")

        self.formLayout.addWidget(self.wantedField)

        self.reasonField = LabelledField(self.form)
        self.reasonField.setObjectName(u"reasonField")

        self.formLayout.addWidget(self.reasonField)

        self.formScroll.setWidget(self.form)

        self.rootLayout.addWidget(self.formScroll)

        self.buttonLayout = QHBoxLayout()
        self.buttonLayout.setSpacing(8)
        self.buttonLayout.setObjectName(u"buttonLayout")
        self.buttonLayout.setContentsMargins(24, 0, 24, 0)
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

        self.rootLayout.setStretch(0, 1)

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

