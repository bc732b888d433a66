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

from ppid_desktop.gui.kit.labelled_field import LabelledField

class Ui_NewListDialog(object):
    def setupUi(self, NewListDialog):
        if not NewListDialog.objectName():
            NewListDialog.setObjectName(u"NewListDialog")
        NewListDialog.setMinimumSize(QSize(460, 0))
        self.rootLayout = QVBoxLayout(NewListDialog)
        self.rootLayout.setSpacing(12)
        self.rootLayout.setObjectName(u"rootLayout")
        self.rootLayout.setContentsMargins(24, 24, 24, 16)
        self.titleLabel = QLabel(NewListDialog)
        self.titleLabel.setObjectName(u"titleLabel")
        self.titleLabel.setTextFormat(Qt.TextFormat.PlainText)
        self.titleLabel.setWordWrap(True)
        self.titleLabel.setProperty(u"look", u"heading")

        self.rootLayout.addWidget(self.titleLabel)

        self.helpLabel = QLabel(NewListDialog)
        self.helpLabel.setObjectName(u"helpLabel")
        self.helpLabel.setTextFormat(Qt.TextFormat.PlainText)
        self.helpLabel.setWordWrap(True)
        self.helpLabel.setProperty(u"look", u"help")

        self.rootLayout.addWidget(self.helpLabel)

        self.unitField = LabelledField(NewListDialog)
        self.unitField.setObjectName(u"unitField")

        self.rootLayout.addWidget(self.unitField)

        self.periodField = LabelledField(NewListDialog)
        self.periodField.setObjectName(u"periodField")

        self.rootLayout.addWidget(self.periodField)

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


        self.rootLayout.addLayout(self.buttonLayout)


        self.retranslateUi(NewListDialog)

        QMetaObject.connectSlotsByName(NewListDialog)
    # setupUi

    def retranslateUi(self, NewListDialog):
        self.titleLabel.setText(QCoreApplication.translate("NewListDialog", u"Daftar identifikasi baru", None))
        self.helpLabel.setText(QCoreApplication.translate("NewListDialog", u"Satu daftar untuk satu unit dan satu masa, misalnya \"Tahun 2026\" atau \"Triwulan I 2026\".", None))
        self.refuseButton.setText(QCoreApplication.translate("NewListDialog", u"Batal", None))
        self.acceptButton.setText(QCoreApplication.translate("NewListDialog", u"Buat daftar", None))
        pass
    # retranslateUi

