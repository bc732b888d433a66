"""Compiled by tools/compile_forms.py from ui/archive/archive_file_dialog.ui; edit the form in Qt Designer, not this file."""

from PySide6.QtCore import (QCoreApplication, QDate, QDateTime, QLocale,
    QMetaObject, QObject, QPoint, QRect,
    QSize, QTime, QUrl, Qt)
from PySide6.QtGui import (QBrush, QColor, QConicalGradient, QCursor,
    QFont, QFontDatabase, QGradient, QIcon,
    QImage, QKeySequence, QLinearGradient, QPainter,
    QPalette, QPixmap, QRadialGradient, QTransform)
from PySide6.QtWidgets import (QAbstractButton, QApplication, QDialog, QDialogButtonBox,
    QHBoxLayout, QLabel, QSizePolicy, QVBoxLayout,
    QWidget)

from ppid_desktop.gui.kit.labelled_field import LabelledField
from ppid_desktop.gui.kit.responsive_row import ResponsiveRow

class Ui_ArchiveFileDialog(object):
    def setupUi(self, ArchiveFileDialog):
        if not ArchiveFileDialog.objectName():
            ArchiveFileDialog.setObjectName(u"ArchiveFileDialog")
        ArchiveFileDialog.setMinimumSize(QSize(560, 0))
        self.rootLayout = QVBoxLayout(ArchiveFileDialog)
        self.rootLayout.setSpacing(12)
        self.rootLayout.setObjectName(u"rootLayout")
        self.rootLayout.setContentsMargins(16, 16, 16, 16)
        self.numberField = LabelledField(ArchiveFileDialog)
        self.numberField.setObjectName(u"numberField")

        self.rootLayout.addWidget(self.numberField)

        self.codeField = LabelledField(ArchiveFileDialog)
        self.codeField.setObjectName(u"codeField")

        self.rootLayout.addWidget(self.codeField)

        self.descriptionField = LabelledField(ArchiveFileDialog)
        self.descriptionField.setObjectName(u"descriptionField")

        self.rootLayout.addWidget(self.descriptionField)

        self.periodField = LabelledField(ArchiveFileDialog)
        self.periodField.setObjectName(u"periodField")

        self.rootLayout.addWidget(self.periodField)

        self.unitField = LabelledField(ArchiveFileDialog)
        self.unitField.setObjectName(u"unitField")

        self.rootLayout.addWidget(self.unitField)

        self.placeRow = ResponsiveRow(ArchiveFileDialog)
        self.placeRow.setObjectName(u"placeRow")
        self.placeLayout = QHBoxLayout(self.placeRow)
        self.placeLayout.setSpacing(8)
        self.placeLayout.setObjectName(u"placeLayout")
        self.placeLayout.setContentsMargins(0, 0, 0, 0)
        self.roomField = LabelledField(self.placeRow)
        self.roomField.setObjectName(u"roomField")

        self.placeLayout.addWidget(self.roomField)

        self.rackField = LabelledField(self.placeRow)
        self.rackField.setObjectName(u"rackField")

        self.placeLayout.addWidget(self.rackField)

        self.boxField = LabelledField(self.placeRow)
        self.boxField.setObjectName(u"boxField")

        self.placeLayout.addWidget(self.boxField)

        self.folderField = LabelledField(self.placeRow)
        self.folderField.setObjectName(u"folderField")

        self.placeLayout.addWidget(self.folderField)


        self.rootLayout.addWidget(self.placeRow)

        self.noteField = LabelledField(ArchiveFileDialog)
        self.noteField.setObjectName(u"noteField")

        self.rootLayout.addWidget(self.noteField)

        self.problemLabel = QLabel(ArchiveFileDialog)
        self.problemLabel.setObjectName(u"problemLabel")
        self.problemLabel.setTextFormat(Qt.TextFormat.PlainText)
        self.problemLabel.setWordWrap(True)
        self.problemLabel.setProperty(u"look", u"problem")

        self.rootLayout.addWidget(self.problemLabel)

        self.buttonBox = QDialogButtonBox(ArchiveFileDialog)
        self.buttonBox.setObjectName(u"buttonBox")
        self.buttonBox.setStandardButtons(QDialogButtonBox.StandardButton.Cancel|QDialogButtonBox.StandardButton.Save)

        self.rootLayout.addWidget(self.buttonBox)


        self.retranslateUi(ArchiveFileDialog)

        QMetaObject.connectSlotsByName(ArchiveFileDialog)
    # setupUi

    def retranslateUi(self, ArchiveFileDialog):
        self.problemLabel.setText("")
        pass
    # retranslateUi

