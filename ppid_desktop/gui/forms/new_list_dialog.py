"""Compiled by tools/compile_forms.py from ui/work/new_list_dialog.ui; edit the form in Qt Designer, not this file."""

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

class Ui_NewListDialog(object):
    def setupUi(self, NewListDialog):
        if not NewListDialog.objectName():
            NewListDialog.setObjectName(u"NewListDialog")
        NewListDialog.setMinimumSize(QSize(460, 0))
        self.rootLayout = QVBoxLayout(NewListDialog)
        self.rootLayout.setSpacing(8)
        self.rootLayout.setObjectName(u"rootLayout")
        self.rootLayout.setContentsMargins(0, 0, 0, 16)
        self.formScroll = FormScroll(NewListDialog)
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

        self.unitField = LabelledField(self.form)
        self.unitField.setObjectName(u"unitField")

        self.formLayout.addWidget(self.unitField)

        self.periodField = LabelledField(self.form)
        self.periodField.setObjectName(u"periodField")

        self.formLayout.addWidget(self.periodField)

        self.formScroll.setWidget(self.form)

        self.rootLayout.addWidget(self.formScroll)

        self.footLayout = QVBoxLayout()
        self.footLayout.setSpacing(8)
        self.footLayout.setObjectName(u"footLayout")
        self.footLayout.setContentsMargins(24, 0, 24, 0)
        self.buttonLayout = QHBoxLayout()
        self.buttonLayout.setSpacing(8)
        self.buttonLayout.setObjectName(u"buttonLayout")
        self.buttonLayout.setContentsMargins(0, 0, 0, 0)
        self.spacer1 = QSpacerItem(40, 20, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.buttonLayout.addItem(self.spacer1)

        self.refuseButton = QPushButton(NewListDialog)
        self.refuseButton.setObjectName(u"refuseButton")

        self.buttonLayout.addWidget(self.refuseButton)

        self.acceptButton = QPushButton(NewListDialog)
        self.acceptButton.setObjectName(u"acceptButton")
        self.acceptButton.setProperty(u"look", u"primary")

        self.buttonLayout.addWidget(self.acceptButton)


        self.footLayout.addLayout(self.buttonLayout)


        self.rootLayout.addLayout(self.footLayout)

        self.rootLayout.setStretch(0, 1)

        self.retranslateUi(NewListDialog)

        QMetaObject.connectSlotsByName(NewListDialog)
    # setupUi

    def retranslateUi(self, NewListDialog):
        self.titleLabel.setText(QCoreApplication.translate("NewListDialog", u"Daftar identifikasi baru", None))
        self.helpLabel.setText(QCoreApplication.translate("NewListDialog", u"Satu daftar untuk satu unit dan satu masa, misalnya \u201cTahun 2026\u201d atau \u201cTriwulan I 2026\u201d.", None))
        self.refuseButton.setText(QCoreApplication.translate("NewListDialog", u"Batal", None))
        self.acceptButton.setText(QCoreApplication.translate("NewListDialog", u"Buat daftar", None))
        pass
    # retranslateUi

