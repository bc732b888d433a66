"""Compiled by tools/compile_forms.py from ui/settings/code_import_dialog.ui; edit the form in Qt Designer, not this file."""

from PySide6.QtCore import (QCoreApplication, QDate, QDateTime, QLocale,
    QMetaObject, QObject, QPoint, QRect,
    QSize, QTime, QUrl, Qt)
from PySide6.QtGui import (QBrush, QColor, QConicalGradient, QCursor,
    QFont, QFontDatabase, QGradient, QIcon,
    QImage, QKeySequence, QLinearGradient, QPainter,
    QPalette, QPixmap, QRadialGradient, QTransform)
from PySide6.QtWidgets import (QApplication, QDialog, QHBoxLayout, QHeaderView,
    QLabel, QPlainTextEdit, QPushButton, QSizePolicy,
    QSpacerItem, QVBoxLayout, QWidget)

from ppid_desktop.gui.kit.form_scroll import FormScroll
from ppid_desktop.gui.kit.row_table import RowTable

class Ui_CodeImportDialog(object):
    def setupUi(self, CodeImportDialog):
        if not CodeImportDialog.objectName():
            CodeImportDialog.setObjectName(u"CodeImportDialog")
        CodeImportDialog.setMinimumSize(QSize(760, 0))
        self.rootLayout = QVBoxLayout(CodeImportDialog)
        self.rootLayout.setSpacing(8)
        self.rootLayout.setObjectName(u"rootLayout")
        self.rootLayout.setContentsMargins(0, 0, 0, 16)
        self.formScroll = FormScroll(CodeImportDialog)
        self.formScroll.setObjectName(u"formScroll")
        self.formScroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.form = QWidget()
        self.form.setObjectName(u"form")
        self.form.setProperty(u"look", u"page")
        self.formLayout = QVBoxLayout(self.form)
        self.formLayout.setSpacing(12)
        self.formLayout.setObjectName(u"formLayout")
        self.formLayout.setContentsMargins(24, 24, 24, 8)
        self.countLabel = QLabel(self.form)
        self.countLabel.setObjectName(u"countLabel")
        self.countLabel.setTextFormat(Qt.TextFormat.PlainText)
        self.countLabel.setWordWrap(True)
        self.countLabel.setProperty(u"look", u"heading")

        self.formLayout.addWidget(self.countLabel)

        self.meaningLabel = QLabel(self.form)
        self.meaningLabel.setObjectName(u"meaningLabel")
        self.meaningLabel.setTextFormat(Qt.TextFormat.PlainText)
        self.meaningLabel.setWordWrap(True)
        self.meaningLabel.setProperty(u"look", u"help")

        self.formLayout.addWidget(self.meaningLabel)

        self.table = RowTable(self.form)
        self.table.setObjectName(u"table")

        self.formLayout.addWidget(self.table)

        self.remarksPanel = QWidget(self.form)
        self.remarksPanel.setObjectName(u"remarksPanel")
        self.remarksLayout = QVBoxLayout(self.remarksPanel)
        self.remarksLayout.setSpacing(8)
        self.remarksLayout.setObjectName(u"remarksLayout")
        self.remarksLayout.setContentsMargins(0, 0, 0, 0)
        self.remarksLabel = QLabel(self.remarksPanel)
        self.remarksLabel.setObjectName(u"remarksLabel")
        self.remarksLabel.setTextFormat(Qt.TextFormat.PlainText)
        self.remarksLabel.setWordWrap(True)
        self.remarksLabel.setProperty(u"look", u"label")

        self.remarksLayout.addWidget(self.remarksLabel)

        self.remarksText = QPlainTextEdit(self.remarksPanel)
        self.remarksText.setObjectName(u"remarksText")
        self.remarksText.setReadOnly(True)
        self.remarksText.setTabChangesFocus(True)

        self.remarksLayout.addWidget(self.remarksText)


        self.formLayout.addWidget(self.remarksPanel)

        self.formScroll.setWidget(self.form)

        self.rootLayout.addWidget(self.formScroll)

        self.bottomLayout = QVBoxLayout()
        self.bottomLayout.setSpacing(8)
        self.bottomLayout.setObjectName(u"bottomLayout")
        self.bottomLayout.setContentsMargins(24, 0, 24, 0)
        self.problemLabel = QLabel(CodeImportDialog)
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

        self.cancelButton = QPushButton(CodeImportDialog)
        self.cancelButton.setObjectName(u"cancelButton")

        self.footLayout.addWidget(self.cancelButton)

        self.saveButton = QPushButton(CodeImportDialog)
        self.saveButton.setObjectName(u"saveButton")
        self.saveButton.setProperty(u"look", u"primary")

        self.footLayout.addWidget(self.saveButton)


        self.bottomLayout.addLayout(self.footLayout)


        self.rootLayout.addLayout(self.bottomLayout)

        self.rootLayout.setStretch(0, 1)

        self.retranslateUi(CodeImportDialog)

        QMetaObject.connectSlotsByName(CodeImportDialog)
    # setupUi

    def retranslateUi(self, CodeImportDialog):
        self.countLabel.setText("")
        self.meaningLabel.setText("")
#if QT_CONFIG(accessibility)
        self.table.setAccessibleName(QCoreApplication.translate("CodeImportDialog", u"Kode yang dibaca", None))
#endif // QT_CONFIG(accessibility)
        self.remarksLabel.setText("")
#if QT_CONFIG(accessibility)
        self.remarksText.setAccessibleName(QCoreApplication.translate("CodeImportDialog", u"Catatan atas baris", None))
#endif // QT_CONFIG(accessibility)
        self.problemLabel.setText("")
        self.cancelButton.setText(QCoreApplication.translate("CodeImportDialog", u"Batal", None))
        self.saveButton.setText(QCoreApplication.translate("CodeImportDialog", u"Ganti daftar kode", None))
        pass
    # retranslateUi

