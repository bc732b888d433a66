"""Compiled by tools/compile_forms.py from ui/settings/employee_dialog.ui; edit the form in Qt Designer, not this file."""

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

class Ui_EmployeeDialog(object):
    def setupUi(self, EmployeeDialog):
        if not EmployeeDialog.objectName():
            EmployeeDialog.setObjectName(u"EmployeeDialog")
        EmployeeDialog.setMinimumSize(QSize(720, 0))
        self.rootLayout = QVBoxLayout(EmployeeDialog)
        self.rootLayout.setSpacing(8)
        self.rootLayout.setObjectName(u"rootLayout")
        self.rootLayout.setContentsMargins(0, 0, 0, 16)
        self.formScroll = FormScroll(EmployeeDialog)
        self.formScroll.setObjectName(u"formScroll")
        self.formScroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.form = QWidget()
        self.form.setObjectName(u"form")
        self.form.setProperty(u"look", u"page")
        self.formLayout = QVBoxLayout(self.form)
        self.formLayout.setSpacing(12)
        self.formLayout.setObjectName(u"formLayout")
        self.formLayout.setContentsMargins(24, 24, 24, 8)
        self.nameField = LabelledField(self.form)
        self.nameField.setObjectName(u"nameField")

        self.formLayout.addWidget(self.nameField)

        self.kindRow = ResponsiveRow(self.form)
        self.kindRow.setObjectName(u"kindRow")
        self.kindRowLayout = QHBoxLayout(self.kindRow)
        self.kindRowLayout.setSpacing(16)
        self.kindRowLayout.setObjectName(u"kindRowLayout")
        self.kindRowLayout.setContentsMargins(0, 0, 0, 0)
        self.kindField = LabelledField(self.kindRow)
        self.kindField.setObjectName(u"kindField")

        self.kindRowLayout.addWidget(self.kindField)

        self.nipField = LabelledField(self.kindRow)
        self.nipField.setObjectName(u"nipField")

        self.kindRowLayout.addWidget(self.nipField)

        self.kindRowLayout.setStretch(0, 2)
        self.kindRowLayout.setStretch(1, 3)

        self.formLayout.addWidget(self.kindRow)

        self.rankRow = ResponsiveRow(self.form)
        self.rankRow.setObjectName(u"rankRow")
        self.rankRowLayout = QHBoxLayout(self.rankRow)
        self.rankRowLayout.setSpacing(16)
        self.rankRowLayout.setObjectName(u"rankRowLayout")
        self.rankRowLayout.setContentsMargins(0, 0, 0, 0)
        self.rankField = LabelledField(self.rankRow)
        self.rankField.setObjectName(u"rankField")

        self.rankRowLayout.addWidget(self.rankField)

        self.positionField = LabelledField(self.rankRow)
        self.positionField.setObjectName(u"positionField")

        self.rankRowLayout.addWidget(self.positionField)

        self.rankRowLayout.setStretch(0, 2)
        self.rankRowLayout.setStretch(1, 3)

        self.formLayout.addWidget(self.rankRow)

        self.rolesHead = QHBoxLayout()
        self.rolesHead.setSpacing(8)
        self.rolesHead.setObjectName(u"rolesHead")
        self.rolesHead.setContentsMargins(0, 0, 0, 0)
        self.rolesLabel = QLabel(self.form)
        self.rolesLabel.setObjectName(u"rolesLabel")
        self.rolesLabel.setTextFormat(Qt.TextFormat.PlainText)
        self.rolesLabel.setWordWrap(True)
        self.rolesLabel.setProperty(u"look", u"label")

        self.rolesHead.addWidget(self.rolesLabel)

        self.addRoleButton = QPushButton(self.form)
        self.addRoleButton.setObjectName(u"addRoleButton")

        self.rolesHead.addWidget(self.addRoleButton)

        self.rolesHead.setStretch(0, 1)

        self.formLayout.addLayout(self.rolesHead)

        self.noRolesLabel = QLabel(self.form)
        self.noRolesLabel.setObjectName(u"noRolesLabel")
        self.noRolesLabel.setTextFormat(Qt.TextFormat.PlainText)
        self.noRolesLabel.setWordWrap(True)
        self.noRolesLabel.setProperty(u"look", u"help")

        self.formLayout.addWidget(self.noRolesLabel)

        self.rolesLayout = QVBoxLayout()
        self.rolesLayout.setSpacing(8)
        self.rolesLayout.setObjectName(u"rolesLayout")
        self.rolesLayout.setContentsMargins(0, 0, 0, 0)

        self.formLayout.addLayout(self.rolesLayout)

        self.formSpacer = QSpacerItem(20, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.formLayout.addItem(self.formSpacer)

        self.formScroll.setWidget(self.form)

        self.rootLayout.addWidget(self.formScroll)

        self.bottomLayout = QVBoxLayout()
        self.bottomLayout.setSpacing(8)
        self.bottomLayout.setObjectName(u"bottomLayout")
        self.bottomLayout.setContentsMargins(24, 0, 24, 0)
        self.problemLabel = QLabel(EmployeeDialog)
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

        self.cancelButton = QPushButton(EmployeeDialog)
        self.cancelButton.setObjectName(u"cancelButton")

        self.footLayout.addWidget(self.cancelButton)

        self.saveButton = QPushButton(EmployeeDialog)
        self.saveButton.setObjectName(u"saveButton")
        self.saveButton.setProperty(u"look", u"primary")

        self.footLayout.addWidget(self.saveButton)


        self.bottomLayout.addLayout(self.footLayout)


        self.rootLayout.addLayout(self.bottomLayout)

        self.rootLayout.setStretch(0, 1)

        self.retranslateUi(EmployeeDialog)

        QMetaObject.connectSlotsByName(EmployeeDialog)
    # setupUi

    def retranslateUi(self, EmployeeDialog):
        self.rolesLabel.setText(QCoreApplication.translate("EmployeeDialog", u"Peran dalam SOP", None))
        self.addRoleButton.setText(QCoreApplication.translate("EmployeeDialog", u"Tambah peran", None))
        self.noRolesLabel.setText(QCoreApplication.translate("EmployeeDialog", u"Belum memegang peran.", None))
        self.problemLabel.setText("")
        self.cancelButton.setText(QCoreApplication.translate("EmployeeDialog", u"Batal", None))
        self.saveButton.setText(QCoreApplication.translate("EmployeeDialog", u"Simpan", None))
        pass
    # retranslateUi

