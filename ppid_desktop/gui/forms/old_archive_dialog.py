"""Compiled by tools/compile_forms.py from ui/archive/old_archive_dialog.ui; edit the form in Qt Designer, not this file."""

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

class Ui_OldArchiveDialog(object):
    def setupUi(self, OldArchiveDialog):
        if not OldArchiveDialog.objectName():
            OldArchiveDialog.setObjectName(u"OldArchiveDialog")
        OldArchiveDialog.setMinimumSize(QSize(560, 0))
        self.rootLayout = QVBoxLayout(OldArchiveDialog)
        self.rootLayout.setSpacing(8)
        self.rootLayout.setObjectName(u"rootLayout")
        self.rootLayout.setContentsMargins(0, 0, 0, 16)
        self.formScroll = FormScroll(OldArchiveDialog)
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

        self.titleField = LabelledField(self.form)
        self.titleField.setObjectName(u"titleField")

        self.formLayout.addWidget(self.titleField)

        self.unitField = LabelledField(self.form)
        self.unitField.setObjectName(u"unitField")

        self.formLayout.addWidget(self.unitField)

        self.sourceField = LabelledField(self.form)
        self.sourceField.setObjectName(u"sourceField")

        self.formLayout.addWidget(self.sourceField)

        self.formScroll.setWidget(self.form)

        self.rootLayout.addWidget(self.formScroll)

        self.footLayout = QVBoxLayout()
        self.footLayout.setSpacing(8)
        self.footLayout.setObjectName(u"footLayout")
        self.footLayout.setContentsMargins(24, 0, 24, 0)
        self.problemLabel = QLabel(OldArchiveDialog)
        self.problemLabel.setObjectName(u"problemLabel")
        self.problemLabel.setTextFormat(Qt.TextFormat.PlainText)
        self.problemLabel.setWordWrap(True)
        self.problemLabel.setProperty(u"look", u"problem")

        self.footLayout.addWidget(self.problemLabel)

        self.buttonLayout = QHBoxLayout()
        self.buttonLayout.setSpacing(8)
        self.buttonLayout.setObjectName(u"buttonLayout")
        self.buttonLayout.setContentsMargins(0, 0, 0, 0)
        self.spacer1 = QSpacerItem(40, 20, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.buttonLayout.addItem(self.spacer1)

        self.refuseButton = QPushButton(OldArchiveDialog)
        self.refuseButton.setObjectName(u"refuseButton")

        self.buttonLayout.addWidget(self.refuseButton)

        self.acceptButton = QPushButton(OldArchiveDialog)
        self.acceptButton.setObjectName(u"acceptButton")
        self.acceptButton.setProperty(u"look", u"primary")

        self.buttonLayout.addWidget(self.acceptButton)


        self.footLayout.addLayout(self.buttonLayout)


        self.rootLayout.addLayout(self.footLayout)

        self.rootLayout.setStretch(0, 1)

        self.retranslateUi(OldArchiveDialog)

        QMetaObject.connectSlotsByName(OldArchiveDialog)
    # setupUi

    def retranslateUi(self, OldArchiveDialog):
        self.titleLabel.setText(QCoreApplication.translate("OldArchiveDialog", u"Masukkan arsip lama", None))
        self.helpLabel.setText(QCoreApplication.translate("OldArchiveDialog", u"Untuk arsip dari masa sebelum program ini dipakai. Arsip lama tidak melalui langkah 1 sampai 6; tuliskan dari mana asalnya. Isi lain dan softfile dilengkapi sesudahnya.", None))
        self.problemLabel.setText("")
        self.refuseButton.setText(QCoreApplication.translate("OldArchiveDialog", u"Batal", None))
        self.acceptButton.setText(QCoreApplication.translate("OldArchiveDialog", u"Masukkan dan lengkapi", None))
        pass
    # retranslateUi

