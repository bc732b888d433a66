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

from ppid_desktop.gui.kit.labelled_field import LabelledField

class Ui_OldArchiveDialog(object):
    def setupUi(self, OldArchiveDialog):
        if not OldArchiveDialog.objectName():
            OldArchiveDialog.setObjectName(u"OldArchiveDialog")
        OldArchiveDialog.setMinimumSize(QSize(560, 0))
        self.rootLayout = QVBoxLayout(OldArchiveDialog)
        self.rootLayout.setSpacing(12)
        self.rootLayout.setObjectName(u"rootLayout")
        self.rootLayout.setContentsMargins(24, 24, 24, 16)
        self.titleLabel = QLabel(OldArchiveDialog)
        self.titleLabel.setObjectName(u"titleLabel")
        self.titleLabel.setTextFormat(Qt.TextFormat.PlainText)
        self.titleLabel.setWordWrap(True)
        self.titleLabel.setProperty(u"look", u"heading")

        self.rootLayout.addWidget(self.titleLabel)

        self.helpLabel = QLabel(OldArchiveDialog)
        self.helpLabel.setObjectName(u"helpLabel")
        self.helpLabel.setTextFormat(Qt.TextFormat.PlainText)
        self.helpLabel.setWordWrap(True)
        self.helpLabel.setProperty(u"look", u"help")

        self.rootLayout.addWidget(self.helpLabel)

        self.titleField = LabelledField(OldArchiveDialog)
        self.titleField.setObjectName(u"titleField")

        self.rootLayout.addWidget(self.titleField)

        self.unitField = LabelledField(OldArchiveDialog)
        self.unitField.setObjectName(u"unitField")

        self.rootLayout.addWidget(self.unitField)

        self.sourceField = LabelledField(OldArchiveDialog)
        self.sourceField.setObjectName(u"sourceField")

        self.rootLayout.addWidget(self.sourceField)

        self.problemLabel = QLabel(OldArchiveDialog)
        self.problemLabel.setObjectName(u"problemLabel")
        self.problemLabel.setTextFormat(Qt.TextFormat.PlainText)
        self.problemLabel.setWordWrap(True)
        self.problemLabel.setProperty(u"look", u"problem")

        self.rootLayout.addWidget(self.problemLabel)

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


        self.rootLayout.addLayout(self.buttonLayout)


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

