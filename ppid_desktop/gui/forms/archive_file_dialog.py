"""Compiled by tools/compile_forms.py from ui/archive/archive_file_dialog.ui; edit the form in Qt Designer, not this file."""

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
from ppid_desktop.gui.kit.responsive_row import ResponsiveRow

class Ui_ArchiveFileDialog(object):
    def setupUi(self, ArchiveFileDialog):
        if not ArchiveFileDialog.objectName():
            ArchiveFileDialog.setObjectName(u"ArchiveFileDialog")
        ArchiveFileDialog.setMinimumSize(QSize(620, 0))
        self.rootLayout = QVBoxLayout(ArchiveFileDialog)
        self.rootLayout.setSpacing(8)
        self.rootLayout.setObjectName(u"rootLayout")
        self.rootLayout.setContentsMargins(0, 0, 0, 16)
        self.formScroll = FormScroll(ArchiveFileDialog)
        self.formScroll.setObjectName(u"formScroll")
        self.formScroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.form = QWidget()
        self.form.setObjectName(u"form")
        self.form.setProperty(u"look", u"page")
        self.formLayout = QVBoxLayout(self.form)
        self.formLayout.setSpacing(12)
        self.formLayout.setObjectName(u"formLayout")
        self.formLayout.setContentsMargins(24, 24, 24, 8)
        self.numberRow = ResponsiveRow(self.form)
        self.numberRow.setObjectName(u"numberRow")
        self.numberRow.setProperty(u"easyWidth", 150)
        self.numberRowLayout = QHBoxLayout(self.numberRow)
        self.numberRowLayout.setSpacing(16)
        self.numberRowLayout.setObjectName(u"numberRowLayout")
        self.numberRowLayout.setContentsMargins(0, 0, 0, 0)
        self.numberField = LabelledField(self.numberRow)
        self.numberField.setObjectName(u"numberField")

        self.numberRowLayout.addWidget(self.numberField)

        self.codeField = LabelledField(self.numberRow)
        self.codeField.setObjectName(u"codeField")

        self.numberRowLayout.addWidget(self.codeField)

        self.numberRowLayout.setStretch(0, 1)
        self.numberRowLayout.setStretch(1, 1)

        self.formLayout.addWidget(self.numberRow)

        self.descriptionField = LabelledField(self.form)
        self.descriptionField.setObjectName(u"descriptionField")

        self.formLayout.addWidget(self.descriptionField)

        self.periodRow = ResponsiveRow(self.form)
        self.periodRow.setObjectName(u"periodRow")
        self.periodRow.setProperty(u"easyWidth", 150)
        self.periodRowLayout = QHBoxLayout(self.periodRow)
        self.periodRowLayout.setSpacing(16)
        self.periodRowLayout.setObjectName(u"periodRowLayout")
        self.periodRowLayout.setContentsMargins(0, 0, 0, 0)
        self.periodField = LabelledField(self.periodRow)
        self.periodField.setObjectName(u"periodField")

        self.periodRowLayout.addWidget(self.periodField)

        self.unitField = LabelledField(self.periodRow)
        self.unitField.setObjectName(u"unitField")

        self.periodRowLayout.addWidget(self.unitField)

        self.periodRowLayout.setStretch(0, 1)
        self.periodRowLayout.setStretch(1, 1)

        self.formLayout.addWidget(self.periodRow)

        self.placeRow = ResponsiveRow(self.form)
        self.placeRow.setObjectName(u"placeRow")
        self.placeRow.setProperty(u"easyWidth", 90)
        self.placeRowLayout = QHBoxLayout(self.placeRow)
        self.placeRowLayout.setSpacing(12)
        self.placeRowLayout.setObjectName(u"placeRowLayout")
        self.placeRowLayout.setContentsMargins(0, 0, 0, 0)
        self.roomField = LabelledField(self.placeRow)
        self.roomField.setObjectName(u"roomField")

        self.placeRowLayout.addWidget(self.roomField)

        self.rackField = LabelledField(self.placeRow)
        self.rackField.setObjectName(u"rackField")

        self.placeRowLayout.addWidget(self.rackField)

        self.boxField = LabelledField(self.placeRow)
        self.boxField.setObjectName(u"boxField")

        self.placeRowLayout.addWidget(self.boxField)

        self.folderField = LabelledField(self.placeRow)
        self.folderField.setObjectName(u"folderField")

        self.placeRowLayout.addWidget(self.folderField)

        self.placeRowLayout.setStretch(0, 1)
        self.placeRowLayout.setStretch(1, 1)
        self.placeRowLayout.setStretch(2, 1)
        self.placeRowLayout.setStretch(3, 1)

        self.formLayout.addWidget(self.placeRow)

        self.noteField = LabelledField(self.form)
        self.noteField.setObjectName(u"noteField")

        self.formLayout.addWidget(self.noteField)

        self.formScroll.setWidget(self.form)

        self.rootLayout.addWidget(self.formScroll)

        self.bottomLayout = QVBoxLayout()
        self.bottomLayout.setSpacing(8)
        self.bottomLayout.setObjectName(u"bottomLayout")
        self.bottomLayout.setContentsMargins(24, 0, 24, 0)
        self.problemLabel = QLabel(ArchiveFileDialog)
        self.problemLabel.setObjectName(u"problemLabel")
        self.problemLabel.setTextFormat(Qt.TextFormat.PlainText)
        self.problemLabel.setWordWrap(True)
        self.problemLabel.setProperty(u"look", u"problem")

        self.bottomLayout.addWidget(self.problemLabel)

        self.footLayout = QHBoxLayout()
        self.footLayout.setSpacing(8)
        self.footLayout.setObjectName(u"footLayout")
        self.footLayout.setContentsMargins(0, 0, 0, 0)
        self.footSpacer = QSpacerItem(20, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.footLayout.addItem(self.footSpacer)

        self.cancelButton = QPushButton(ArchiveFileDialog)
        self.cancelButton.setObjectName(u"cancelButton")

        self.footLayout.addWidget(self.cancelButton)

        self.saveButton = QPushButton(ArchiveFileDialog)
        self.saveButton.setObjectName(u"saveButton")
        self.saveButton.setProperty(u"look", u"primary")

        self.footLayout.addWidget(self.saveButton)


        self.bottomLayout.addLayout(self.footLayout)


        self.rootLayout.addLayout(self.bottomLayout)

        self.rootLayout.setStretch(0, 1)

        self.retranslateUi(ArchiveFileDialog)

        QMetaObject.connectSlotsByName(ArchiveFileDialog)
    # setupUi

    def retranslateUi(self, ArchiveFileDialog):
        self.problemLabel.setText("")
        self.cancelButton.setText(QCoreApplication.translate("ArchiveFileDialog", u"Batal", None))
        self.saveButton.setText(QCoreApplication.translate("ArchiveFileDialog", u"Simpan", None))
        pass
    # retranslateUi

