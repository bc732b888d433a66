"""Compiled by tools/compile_forms.py from ui/case/open_up_dialog.ui; edit the form in Qt Designer, not this file."""

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

class Ui_OpenUpDialogForm(object):
    def setupUi(self, OpenUpDialogForm):
        if not OpenUpDialogForm.objectName():
            OpenUpDialogForm.setObjectName(u"OpenUpDialogForm")
        self.rootLayout = QVBoxLayout(OpenUpDialogForm)
        self.rootLayout.setSpacing(8)
        self.rootLayout.setObjectName(u"rootLayout")
        self.rootLayout.setContentsMargins(0, 0, 0, 16)
        self.formScroll = FormScroll(OpenUpDialogForm)
        self.formScroll.setObjectName(u"formScroll")
        self.formScroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.form = QWidget()
        self.form.setObjectName(u"form")
        self.form.setProperty(u"look", u"page")
        self.formLayout = QVBoxLayout(self.form)
        self.formLayout.setSpacing(16)
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

        self.formLayout.addWidget(self.helpLabel)

        self.categoryField = LabelledField(self.form)
        self.categoryField.setObjectName(u"categoryField")

        self.formLayout.addWidget(self.categoryField)

        self.reasonLabel = QLabel(self.form)
        self.reasonLabel.setObjectName(u"reasonLabel")
        self.reasonLabel.setTextFormat(Qt.TextFormat.PlainText)
        self.reasonLabel.setWordWrap(True)
        self.reasonLabel.setProperty(u"look", u"help")

        self.formLayout.addWidget(self.reasonLabel)

        self.formScroll.setWidget(self.form)

        self.rootLayout.addWidget(self.formScroll)

        self.buttonLayout = QHBoxLayout()
        self.buttonLayout.setSpacing(8)
        self.buttonLayout.setObjectName(u"buttonLayout")
        self.buttonLayout.setContentsMargins(24, 0, 24, 0)
        self.spacer1 = QSpacerItem(40, 20, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.buttonLayout.addItem(self.spacer1)

        self.refuseButton = QPushButton(OpenUpDialogForm)
        self.refuseButton.setObjectName(u"refuseButton")

        self.buttonLayout.addWidget(self.refuseButton)

        self.acceptButton = QPushButton(OpenUpDialogForm)
        self.acceptButton.setObjectName(u"acceptButton")
        self.acceptButton.setProperty(u"look", u"primary")

        self.buttonLayout.addWidget(self.acceptButton)


        self.rootLayout.addLayout(self.buttonLayout)

        self.rootLayout.setStretch(0, 1)

        self.retranslateUi(OpenUpDialogForm)

        QMetaObject.connectSlotsByName(OpenUpDialogForm)
    # setupUi

    def retranslateUi(self, OpenUpDialogForm):
        self.titleLabel.setText(QCoreApplication.translate("OpenUpDialogForm", u"Jadikan informasi terbuka", None))
        self.helpLabel.setText(QCoreApplication.translate("OpenUpDialogForm", u"Uji konsekuensi dan putaran koreksi tetap tersimpan. Klasifikasi keamanan (SKKAAD) dikosongkan agar arsiparis menetapkannya kembali pada langkah 7.", None))
        self.reasonLabel.setText("")
        self.refuseButton.setText(QCoreApplication.translate("OpenUpDialogForm", u"Batal", None))
        self.acceptButton.setText(QCoreApplication.translate("OpenUpDialogForm", u"Jadikan terbuka", None))
        pass
    # retranslateUi

