"""Compiled by tools/compile_forms.py from ui/settings/roles_dialog.ui; edit the form in Qt Designer, not this file."""

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

class Ui_RolesDialog(object):
    def setupUi(self, RolesDialog):
        if not RolesDialog.objectName():
            RolesDialog.setObjectName(u"RolesDialog")
        RolesDialog.setMinimumSize(QSize(520, 0))
        self.rootLayout = QVBoxLayout(RolesDialog)
        self.rootLayout.setSpacing(8)
        self.rootLayout.setObjectName(u"rootLayout")
        self.rootLayout.setContentsMargins(0, 0, 0, 16)
        self.formScroll = FormScroll(RolesDialog)
        self.formScroll.setObjectName(u"formScroll")
        self.formScroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.form = QWidget()
        self.form.setObjectName(u"form")
        self.form.setProperty(u"look", u"page")
        self.formLayout = QVBoxLayout(self.form)
        self.formLayout.setSpacing(12)
        self.formLayout.setObjectName(u"formLayout")
        self.formLayout.setContentsMargins(24, 24, 24, 8)
        self.introLabel = QLabel(self.form)
        self.introLabel.setObjectName(u"introLabel")
        self.introLabel.setTextFormat(Qt.TextFormat.PlainText)
        self.introLabel.setWordWrap(True)

        self.formLayout.addWidget(self.introLabel)

        self.rolesField = LabelledField(self.form)
        self.rolesField.setObjectName(u"rolesField")

        self.formLayout.addWidget(self.rolesField)

        self.formScroll.setWidget(self.form)

        self.rootLayout.addWidget(self.formScroll)

        self.bottomLayout = QVBoxLayout()
        self.bottomLayout.setSpacing(8)
        self.bottomLayout.setObjectName(u"bottomLayout")
        self.bottomLayout.setContentsMargins(24, 0, 24, 0)
        self.problemLabel = QLabel(RolesDialog)
        self.problemLabel.setObjectName(u"problemLabel")
        self.problemLabel.setTextFormat(Qt.TextFormat.PlainText)
        self.problemLabel.setWordWrap(True)
        self.problemLabel.setProperty(u"look", u"problem")

        self.bottomLayout.addWidget(self.problemLabel)

        self.footLayout = QHBoxLayout()
        self.footLayout.setSpacing(8)
        self.footLayout.setObjectName(u"footLayout")
        self.footLayout.setContentsMargins(0, 0, 0, 0)
        self.footSpacer = QSpacerItem(20, 20, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.footLayout.addItem(self.footSpacer)

        self.cancelButton = QPushButton(RolesDialog)
        self.cancelButton.setObjectName(u"cancelButton")

        self.footLayout.addWidget(self.cancelButton)

        self.saveButton = QPushButton(RolesDialog)
        self.saveButton.setObjectName(u"saveButton")
        self.saveButton.setProperty(u"look", u"primary")

        self.footLayout.addWidget(self.saveButton)


        self.bottomLayout.addLayout(self.footLayout)


        self.rootLayout.addLayout(self.bottomLayout)

        self.rootLayout.setStretch(0, 1)

        self.retranslateUi(RolesDialog)

        QMetaObject.connectSlotsByName(RolesDialog)
    # setupUi

    def retranslateUi(self, RolesDialog):
        self.introLabel.setText("")
        self.problemLabel.setText("")
        self.cancelButton.setText(QCoreApplication.translate("RolesDialog", u"Batal", None))
        self.saveButton.setText(QCoreApplication.translate("RolesDialog", u"Simpan", None))
        pass
    # retranslateUi

