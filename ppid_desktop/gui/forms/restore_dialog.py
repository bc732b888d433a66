"""Compiled by tools/compile_forms.py from ui/restore/restore_dialog.ui; edit the form in Qt Designer, not this file."""

from PySide6.QtCore import (QCoreApplication, QDate, QDateTime, QLocale,
    QMetaObject, QObject, QPoint, QRect,
    QSize, QTime, QUrl, Qt)
from PySide6.QtGui import (QBrush, QColor, QConicalGradient, QCursor,
    QFont, QFontDatabase, QGradient, QIcon,
    QImage, QKeySequence, QLinearGradient, QPainter,
    QPalette, QPixmap, QRadialGradient, QTransform)
from PySide6.QtWidgets import (QApplication, QCheckBox, QComboBox, QDialog,
    QHBoxLayout, QHeaderView, QLabel, QLineEdit,
    QPushButton, QSizePolicy, QSpacerItem, QVBoxLayout,
    QWidget)

from ppid_desktop.gui.kit.bars import ProgressStrip
from ppid_desktop.gui.kit.form_scroll import FormScroll
from ppid_desktop.gui.kit.password_editor import PasswordEditor
from ppid_desktop.gui.kit.row_table import RowTable

class Ui_RestoreDialog(object):
    def setupUi(self, RestoreDialog):
        if not RestoreDialog.objectName():
            RestoreDialog.setObjectName(u"RestoreDialog")
        RestoreDialog.setMinimumSize(QSize(760, 0))
        self.rootLayout = QVBoxLayout(RestoreDialog)
        self.rootLayout.setSpacing(8)
        self.rootLayout.setObjectName(u"rootLayout")
        self.rootLayout.setContentsMargins(0, 0, 0, 16)
        self.formScroll = FormScroll(RestoreDialog)
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

        self.placeLayout = QVBoxLayout()
        self.placeLayout.setSpacing(4)
        self.placeLayout.setObjectName(u"placeLayout")
        self.placeLayout.setContentsMargins(0, 0, 0, 0)
        self.placeTitle = QLabel(self.form)
        self.placeTitle.setObjectName(u"placeTitle")
        self.placeTitle.setTextFormat(Qt.TextFormat.PlainText)
        self.placeTitle.setWordWrap(True)
        self.placeTitle.setProperty(u"look", u"label")

        self.placeLayout.addWidget(self.placeTitle)

        self.placeRow = QHBoxLayout()
        self.placeRow.setSpacing(8)
        self.placeRow.setObjectName(u"placeRow")
        self.placeRow.setContentsMargins(0, 0, 0, 0)
        self.placeLabel = QLabel(self.form)
        self.placeLabel.setObjectName(u"placeLabel")
        self.placeLabel.setTextFormat(Qt.TextFormat.PlainText)
        self.placeLabel.setWordWrap(True)

        self.placeRow.addWidget(self.placeLabel)

        self.placeButton = QPushButton(self.form)
        self.placeButton.setObjectName(u"placeButton")

        self.placeRow.addWidget(self.placeButton)

        self.placeRow.setStretch(0, 1)

        self.placeLayout.addLayout(self.placeRow)


        self.formLayout.addLayout(self.placeLayout)

        self.listLayout = QVBoxLayout()
        self.listLayout.setSpacing(4)
        self.listLayout.setObjectName(u"listLayout")
        self.listLayout.setContentsMargins(0, 0, 0, 0)
        self.listTitle = QLabel(self.form)
        self.listTitle.setObjectName(u"listTitle")
        self.listTitle.setTextFormat(Qt.TextFormat.PlainText)
        self.listTitle.setWordWrap(True)
        self.listTitle.setProperty(u"look", u"label")

        self.listLayout.addWidget(self.listTitle)

        self.presentLabel = QLabel(self.form)
        self.presentLabel.setObjectName(u"presentLabel")
        self.presentLabel.setTextFormat(Qt.TextFormat.PlainText)
        self.presentLabel.setWordWrap(True)
        self.presentLabel.setProperty(u"look", u"help")

        self.listLayout.addWidget(self.presentLabel)

        self.emptyLabel = QLabel(self.form)
        self.emptyLabel.setObjectName(u"emptyLabel")
        self.emptyLabel.setTextFormat(Qt.TextFormat.PlainText)
        self.emptyLabel.setWordWrap(True)

        self.listLayout.addWidget(self.emptyLabel)

        self.table = RowTable(self.form)
        self.table.setObjectName(u"table")
        self.table.setMinimumSize(QSize(0, 150))

        self.listLayout.addWidget(self.table)


        self.formLayout.addLayout(self.listLayout)

        self.targetLayout = QVBoxLayout()
        self.targetLayout.setSpacing(4)
        self.targetLayout.setObjectName(u"targetLayout")
        self.targetLayout.setContentsMargins(0, 0, 0, 0)
        self.targetTitle = QLabel(self.form)
        self.targetTitle.setObjectName(u"targetTitle")
        self.targetTitle.setTextFormat(Qt.TextFormat.PlainText)
        self.targetTitle.setWordWrap(True)
        self.targetTitle.setProperty(u"look", u"label")

        self.targetLayout.addWidget(self.targetTitle)

        self.targetRow = QHBoxLayout()
        self.targetRow.setSpacing(8)
        self.targetRow.setObjectName(u"targetRow")
        self.targetRow.setContentsMargins(0, 0, 0, 0)
        self.targetLabel = QLabel(self.form)
        self.targetLabel.setObjectName(u"targetLabel")
        self.targetLabel.setTextFormat(Qt.TextFormat.PlainText)
        self.targetLabel.setWordWrap(True)

        self.targetRow.addWidget(self.targetLabel)

        self.targetButton = QPushButton(self.form)
        self.targetButton.setObjectName(u"targetButton")

        self.targetRow.addWidget(self.targetButton)

        self.targetRow.setStretch(0, 1)

        self.targetLayout.addLayout(self.targetRow)

        self.targetProblemLabel = QLabel(self.form)
        self.targetProblemLabel.setObjectName(u"targetProblemLabel")
        self.targetProblemLabel.setTextFormat(Qt.TextFormat.PlainText)
        self.targetProblemLabel.setWordWrap(True)
        self.targetProblemLabel.setProperty(u"look", u"problem")

        self.targetLayout.addWidget(self.targetProblemLabel)


        self.formLayout.addLayout(self.targetLayout)

        self.wayRow = QHBoxLayout()
        self.wayRow.setSpacing(16)
        self.wayRow.setObjectName(u"wayRow")
        self.wayRow.setContentsMargins(0, 0, 0, 0)
        self.accountLayout = QVBoxLayout()
        self.accountLayout.setSpacing(4)
        self.accountLayout.setObjectName(u"accountLayout")
        self.accountLayout.setContentsMargins(0, 0, 0, 0)
        self.accountLabel = QLabel(self.form)
        self.accountLabel.setObjectName(u"accountLabel")
        self.accountLabel.setTextFormat(Qt.TextFormat.PlainText)
        self.accountLabel.setWordWrap(True)
        self.accountLabel.setProperty(u"look", u"label")

        self.accountLayout.addWidget(self.accountLabel)

        self.accountCombo = QComboBox(self.form)
        self.accountCombo.setObjectName(u"accountCombo")

        self.accountLayout.addWidget(self.accountCombo)


        self.wayRow.addLayout(self.accountLayout)

        self.passwordLayout = QVBoxLayout()
        self.passwordLayout.setSpacing(4)
        self.passwordLayout.setObjectName(u"passwordLayout")
        self.passwordLayout.setContentsMargins(0, 0, 0, 0)
        self.passwordLabel = QLabel(self.form)
        self.passwordLabel.setObjectName(u"passwordLabel")
        self.passwordLabel.setTextFormat(Qt.TextFormat.PlainText)
        self.passwordLabel.setWordWrap(True)
        self.passwordLabel.setProperty(u"look", u"label")

        self.passwordLayout.addWidget(self.passwordLabel)

        self.passwordEditor = PasswordEditor(self.form)
        self.passwordEditor.setObjectName(u"passwordEditor")

        self.passwordLayout.addWidget(self.passwordEditor)


        self.wayRow.addLayout(self.passwordLayout)

        self.wayRow.setStretch(0, 1)
        self.wayRow.setStretch(1, 2)

        self.formLayout.addLayout(self.wayRow)

        self.keyLabel = QLabel(self.form)
        self.keyLabel.setObjectName(u"keyLabel")
        self.keyLabel.setTextFormat(Qt.TextFormat.PlainText)
        self.keyLabel.setWordWrap(True)
        self.keyLabel.setProperty(u"look", u"label")

        self.formLayout.addWidget(self.keyLabel)

        self.keyEdit = QLineEdit(self.form)
        self.keyEdit.setObjectName(u"keyEdit")

        self.formLayout.addWidget(self.keyEdit)

        self.keyCheck = QCheckBox(self.form)
        self.keyCheck.setObjectName(u"keyCheck")

        self.formLayout.addWidget(self.keyCheck)

        self.formScroll.setWidget(self.form)

        self.rootLayout.addWidget(self.formScroll)

        self.problemLayout = QVBoxLayout()
        self.problemLayout.setSpacing(8)
        self.problemLayout.setObjectName(u"problemLayout")
        self.problemLayout.setContentsMargins(24, 0, 24, 0)
        self.problemLabel = QLabel(RestoreDialog)
        self.problemLabel.setObjectName(u"problemLabel")
        self.problemLabel.setTextFormat(Qt.TextFormat.PlainText)
        self.problemLabel.setWordWrap(True)
        self.problemLabel.setProperty(u"look", u"problem")

        self.problemLayout.addWidget(self.problemLabel)


        self.rootLayout.addLayout(self.problemLayout)

        self.progressStrip = ProgressStrip(RestoreDialog)
        self.progressStrip.setObjectName(u"progressStrip")

        self.rootLayout.addWidget(self.progressStrip)

        self.buttonsLayout = QHBoxLayout()
        self.buttonsLayout.setSpacing(8)
        self.buttonsLayout.setObjectName(u"buttonsLayout")
        self.buttonsLayout.setContentsMargins(24, 8, 24, 0)
        self.spacer1 = QSpacerItem(40, 20, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.buttonsLayout.addItem(self.spacer1)

        self.cancelButton = QPushButton(RestoreDialog)
        self.cancelButton.setObjectName(u"cancelButton")

        self.buttonsLayout.addWidget(self.cancelButton)

        self.readButton = QPushButton(RestoreDialog)
        self.readButton.setObjectName(u"readButton")

        self.buttonsLayout.addWidget(self.readButton)

        self.restoreButton = QPushButton(RestoreDialog)
        self.restoreButton.setObjectName(u"restoreButton")
        self.restoreButton.setProperty(u"look", u"primary")

        self.buttonsLayout.addWidget(self.restoreButton)


        self.rootLayout.addLayout(self.buttonsLayout)

        self.rootLayout.setStretch(0, 1)

        self.retranslateUi(RestoreDialog)

        QMetaObject.connectSlotsByName(RestoreDialog)
    # setupUi

    def retranslateUi(self, RestoreDialog):
        self.introLabel.setText(QCoreApplication.translate("RestoreDialog", u"Cadangan dipulihkan ke folder kosong. Ruang kerja yang ada tidak diubah dan tetap di tempatnya.", None))
        self.placeTitle.setText(QCoreApplication.translate("RestoreDialog", u"Tempat cadangan", None))
        self.placeLabel.setText("")
        self.placeButton.setText(QCoreApplication.translate("RestoreDialog", u"Pilih tempat...", None))
        self.listTitle.setText(QCoreApplication.translate("RestoreDialog", u"Cadangan", None))
        self.presentLabel.setText("")
        self.emptyLabel.setText("")
        self.targetTitle.setText(QCoreApplication.translate("RestoreDialog", u"Folder kosong untuk hasilnya", None))
        self.targetLabel.setText("")
        self.targetButton.setText(QCoreApplication.translate("RestoreDialog", u"Pilih folder...", None))
        self.targetProblemLabel.setText("")
        self.accountLabel.setText(QCoreApplication.translate("RestoreDialog", u"Akun", None))
        self.passwordLabel.setText(QCoreApplication.translate("RestoreDialog", u"Kata sandi pada hari cadangan itu", None))
        self.keyLabel.setText(QCoreApplication.translate("RestoreDialog", u"Kunci pemulihan pada hari cadangan itu", None))
        self.keyCheck.setText(QCoreApplication.translate("RestoreDialog", u"Buka dengan lembar kunci pemulihan", None))
        self.problemLabel.setText("")
        self.cancelButton.setText(QCoreApplication.translate("RestoreDialog", u"Batal", None))
        self.readButton.setText(QCoreApplication.translate("RestoreDialog", u"Buka baca-saja", None))
        self.restoreButton.setText(QCoreApplication.translate("RestoreDialog", u"Pulihkan", None))
        pass
    # retranslateUi

