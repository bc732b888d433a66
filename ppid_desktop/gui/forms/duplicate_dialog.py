"""Compiled by tools/compile_forms.py from ui/case/duplicate_dialog.ui; edit the form in Qt Designer, not this file."""

from PySide6.QtCore import (QCoreApplication, QDate, QDateTime, QLocale,
    QMetaObject, QObject, QPoint, QRect,
    QSize, QTime, QUrl, Qt)
from PySide6.QtGui import (QBrush, QColor, QConicalGradient, QCursor,
    QFont, QFontDatabase, QGradient, QIcon,
    QImage, QKeySequence, QLinearGradient, QPainter,
    QPalette, QPixmap, QRadialGradient, QTransform)
from PySide6.QtWidgets import (QApplication, QCheckBox, QDialog, QHBoxLayout,
    QLabel, QPushButton, QSizePolicy, QSpacerItem,
    QVBoxLayout, QWidget)

from ppid_desktop.gui.kit.form_scroll import FormScroll
from ppid_desktop.gui.kit.icon_label import IconLabel

class Ui_DuplicateDialogForm(object):
    def setupUi(self, DuplicateDialogForm):
        if not DuplicateDialogForm.objectName():
            DuplicateDialogForm.setObjectName(u"DuplicateDialogForm")
        self.rootLayout = QVBoxLayout(DuplicateDialogForm)
        self.rootLayout.setSpacing(8)
        self.rootLayout.setObjectName(u"rootLayout")
        self.rootLayout.setContentsMargins(0, 0, 0, 16)
        self.formScroll = FormScroll(DuplicateDialogForm)
        self.formScroll.setObjectName(u"formScroll")
        self.formScroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.form = QWidget()
        self.form.setObjectName(u"form")
        self.form.setProperty(u"look", u"page")
        self.formLayout = QVBoxLayout(self.form)
        self.formLayout.setSpacing(16)
        self.formLayout.setObjectName(u"formLayout")
        self.formLayout.setContentsMargins(24, 24, 24, 8)
        self.headLayout = QHBoxLayout()
        self.headLayout.setSpacing(12)
        self.headLayout.setObjectName(u"headLayout")
        self.headLayout.setContentsMargins(0, 0, 0, 0)
        self.iconLabel = IconLabel(self.form)
        self.iconLabel.setObjectName(u"iconLabel")

        self.headLayout.addWidget(self.iconLabel)

        self.whatLabel = QLabel(self.form)
        self.whatLabel.setObjectName(u"whatLabel")
        self.whatLabel.setTextFormat(Qt.TextFormat.PlainText)
        self.whatLabel.setWordWrap(True)
        self.whatLabel.setProperty(u"look", u"heading")

        self.headLayout.addWidget(self.whatLabel)

        self.headLayout.setStretch(1, 1)

        self.formLayout.addLayout(self.headLayout)

        self.textLabel = QLabel(self.form)
        self.textLabel.setObjectName(u"textLabel")
        self.textLabel.setTextFormat(Qt.TextFormat.PlainText)
        self.textLabel.setWordWrap(True)

        self.formLayout.addWidget(self.textLabel)

        self.allCheck = QCheckBox(self.form)
        self.allCheck.setObjectName(u"allCheck")

        self.formLayout.addWidget(self.allCheck)

        self.formScroll.setWidget(self.form)

        self.rootLayout.addWidget(self.formScroll)

        self.buttonLayout = QHBoxLayout()
        self.buttonLayout.setSpacing(8)
        self.buttonLayout.setObjectName(u"buttonLayout")
        self.buttonLayout.setContentsMargins(24, 0, 24, 0)
        self.spacer1 = QSpacerItem(40, 20, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.buttonLayout.addItem(self.spacer1)

        self.skipButton = QPushButton(DuplicateDialogForm)
        self.skipButton.setObjectName(u"skipButton")

        self.buttonLayout.addWidget(self.skipButton)

        self.keepBothButton = QPushButton(DuplicateDialogForm)
        self.keepBothButton.setObjectName(u"keepBothButton")

        self.buttonLayout.addWidget(self.keepBothButton)

        self.useButton = QPushButton(DuplicateDialogForm)
        self.useButton.setObjectName(u"useButton")
        self.useButton.setProperty(u"look", u"primary")

        self.buttonLayout.addWidget(self.useButton)


        self.rootLayout.addLayout(self.buttonLayout)

        self.rootLayout.setStretch(0, 1)

        self.retranslateUi(DuplicateDialogForm)

        QMetaObject.connectSlotsByName(DuplicateDialogForm)
    # setupUi

    def retranslateUi(self, DuplicateDialogForm):
        self.whatLabel.setText("")
        self.textLabel.setText("")
        self.allCheck.setText(QCoreApplication.translate("DuplicateDialogForm", u"Lakukan hal yang sama untuk berkas berikutnya", None))
        self.skipButton.setText(QCoreApplication.translate("DuplicateDialogForm", u"Lewati", None))
        self.keepBothButton.setText(QCoreApplication.translate("DuplicateDialogForm", u"Simpan keduanya", None))
        self.useButton.setText(QCoreApplication.translate("DuplicateDialogForm", u"Gunakan yang ada", None))
        pass
    # retranslateUi

