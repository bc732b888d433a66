"""Compiled by tools/compile_forms.py from ui/archive/event_dialog.ui; edit the form in Qt Designer, not this file."""

from PySide6.QtCore import (QCoreApplication, QDate, QDateTime, QLocale,
    QMetaObject, QObject, QPoint, QRect,
    QSize, QTime, QUrl, Qt)
from PySide6.QtGui import (QBrush, QColor, QConicalGradient, QCursor,
    QFont, QFontDatabase, QGradient, QIcon,
    QImage, QKeySequence, QLinearGradient, QPainter,
    QPalette, QPixmap, QRadialGradient, QTransform)
from PySide6.QtWidgets import (QAbstractButton, QApplication, QDialog, QDialogButtonBox,
    QLabel, QSizePolicy, QVBoxLayout, QWidget)

from ppid_desktop.gui.kit.file_drop_area import FileDropArea
from ppid_desktop.gui.kit.labelled_field import LabelledField

class Ui_EventDialog(object):
    def setupUi(self, EventDialog):
        if not EventDialog.objectName():
            EventDialog.setObjectName(u"EventDialog")
        EventDialog.setMinimumSize(QSize(560, 0))
        self.rootLayout = QVBoxLayout(EventDialog)
        self.rootLayout.setSpacing(12)
        self.rootLayout.setObjectName(u"rootLayout")
        self.rootLayout.setContentsMargins(16, 16, 16, 16)
        self.introLabel = QLabel(EventDialog)
        self.introLabel.setObjectName(u"introLabel")
        self.introLabel.setTextFormat(Qt.TextFormat.PlainText)
        self.introLabel.setWordWrap(True)
        self.introLabel.setProperty(u"look", u"help")

        self.rootLayout.addWidget(self.introLabel)

        self.kindField = LabelledField(EventDialog)
        self.kindField.setObjectName(u"kindField")

        self.rootLayout.addWidget(self.kindField)

        self.dayField = LabelledField(EventDialog)
        self.dayField.setObjectName(u"dayField")

        self.rootLayout.addWidget(self.dayField)

        self.personField = LabelledField(EventDialog)
        self.personField.setObjectName(u"personField")

        self.rootLayout.addWidget(self.personField)

        self.basisField = LabelledField(EventDialog)
        self.basisField.setObjectName(u"basisField")

        self.rootLayout.addWidget(self.basisField)

        self.textField = LabelledField(EventDialog)
        self.textField.setObjectName(u"textField")

        self.rootLayout.addWidget(self.textField)

        self.dropArea = FileDropArea(EventDialog)
        self.dropArea.setObjectName(u"dropArea")

        self.rootLayout.addWidget(self.dropArea)

        self.filesLabel = QLabel(EventDialog)
        self.filesLabel.setObjectName(u"filesLabel")
        self.filesLabel.setTextFormat(Qt.TextFormat.PlainText)
        self.filesLabel.setWordWrap(True)
        self.filesLabel.setProperty(u"look", u"help")

        self.rootLayout.addWidget(self.filesLabel)

        self.problemLabel = QLabel(EventDialog)
        self.problemLabel.setObjectName(u"problemLabel")
        self.problemLabel.setTextFormat(Qt.TextFormat.PlainText)
        self.problemLabel.setWordWrap(True)
        self.problemLabel.setProperty(u"look", u"problem")

        self.rootLayout.addWidget(self.problemLabel)

        self.buttonBox = QDialogButtonBox(EventDialog)
        self.buttonBox.setObjectName(u"buttonBox")
        self.buttonBox.setStandardButtons(QDialogButtonBox.StandardButton.Cancel|QDialogButtonBox.StandardButton.Save)

        self.rootLayout.addWidget(self.buttonBox)


        self.retranslateUi(EventDialog)

        QMetaObject.connectSlotsByName(EventDialog)
    # setupUi

    def retranslateUi(self, EventDialog):
        self.introLabel.setText(QCoreApplication.translate("EventDialog", u"Peristiwa dicatat di samping versi yang disegel; isi yang disegel tidak berubah.", None))
        self.filesLabel.setText("")
        self.problemLabel.setText("")
        pass
    # retranslateUi

