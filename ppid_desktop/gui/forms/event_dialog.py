"""Compiled by tools/compile_forms.py from ui/archive/event_dialog.ui; edit the form in Qt Designer, not this file."""

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

from ppid_desktop.gui.case.offered_files import OfferedFiles
from ppid_desktop.gui.kit.form_scroll import FormScroll
from ppid_desktop.gui.kit.labelled_field import LabelledField
from ppid_desktop.gui.kit.responsive_row import ResponsiveRow

class Ui_EventDialog(object):
    def setupUi(self, EventDialog):
        if not EventDialog.objectName():
            EventDialog.setObjectName(u"EventDialog")
        EventDialog.setMinimumSize(QSize(560, 0))
        self.rootLayout = QVBoxLayout(EventDialog)
        self.rootLayout.setSpacing(8)
        self.rootLayout.setObjectName(u"rootLayout")
        self.rootLayout.setContentsMargins(0, 0, 0, 16)
        self.formScroll = FormScroll(EventDialog)
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
        self.introLabel.setProperty(u"look", u"help")

        self.formLayout.addWidget(self.introLabel)

        self.kindRow = ResponsiveRow(self.form)
        self.kindRow.setObjectName(u"kindRow")
        self.kindRow.setProperty(u"easyWidth", 150)
        self.kindRowLayout = QHBoxLayout(self.kindRow)
        self.kindRowLayout.setSpacing(16)
        self.kindRowLayout.setObjectName(u"kindRowLayout")
        self.kindRowLayout.setContentsMargins(0, 0, 0, 0)
        self.kindField = LabelledField(self.kindRow)
        self.kindField.setObjectName(u"kindField")

        self.kindRowLayout.addWidget(self.kindField)

        self.dayField = LabelledField(self.kindRow)
        self.dayField.setObjectName(u"dayField")

        self.kindRowLayout.addWidget(self.dayField)

        self.kindRowLayout.setStretch(0, 1)
        self.kindRowLayout.setStretch(1, 1)

        self.formLayout.addWidget(self.kindRow)

        self.personField = LabelledField(self.form)
        self.personField.setObjectName(u"personField")

        self.formLayout.addWidget(self.personField)

        self.basisField = LabelledField(self.form)
        self.basisField.setObjectName(u"basisField")

        self.formLayout.addWidget(self.basisField)

        self.textField = LabelledField(self.form)
        self.textField.setObjectName(u"textField")

        self.formLayout.addWidget(self.textField)

        self.attachments = OfferedFiles(self.form)
        self.attachments.setObjectName(u"attachments")

        self.formLayout.addWidget(self.attachments)

        self.formScroll.setWidget(self.form)

        self.rootLayout.addWidget(self.formScroll)

        self.bottomLayout = QVBoxLayout()
        self.bottomLayout.setSpacing(8)
        self.bottomLayout.setObjectName(u"bottomLayout")
        self.bottomLayout.setContentsMargins(24, 0, 24, 0)
        self.problemLabel = QLabel(EventDialog)
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

        self.cancelButton = QPushButton(EventDialog)
        self.cancelButton.setObjectName(u"cancelButton")

        self.footLayout.addWidget(self.cancelButton)

        self.saveButton = QPushButton(EventDialog)
        self.saveButton.setObjectName(u"saveButton")
        self.saveButton.setProperty(u"look", u"primary")

        self.footLayout.addWidget(self.saveButton)


        self.bottomLayout.addLayout(self.footLayout)


        self.rootLayout.addLayout(self.bottomLayout)

        self.rootLayout.setStretch(0, 1)

        self.retranslateUi(EventDialog)

        QMetaObject.connectSlotsByName(EventDialog)
    # setupUi

    def retranslateUi(self, EventDialog):
        self.introLabel.setText(QCoreApplication.translate("EventDialog", u"Peristiwa dicatat di samping versi yang disegel; isi yang disegel tidak berubah.", None))
        self.problemLabel.setText("")
        self.cancelButton.setText(QCoreApplication.translate("EventDialog", u"Batal", None))
        self.saveButton.setText(QCoreApplication.translate("EventDialog", u"Catat", None))
        pass
    # retranslateUi

