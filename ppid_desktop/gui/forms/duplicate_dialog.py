"""Compiled by tools/compile_forms.py from ui/case/duplicate_dialog.ui; edit the form in Qt Designer, not this file."""

from PySide6.QtCore import (QCoreApplication, QDate, QDateTime, QLocale,
    QMetaObject, QObject, QPoint, QRect,
    QSize, QTime, QUrl, Qt)
from PySide6.QtGui import (QBrush, QColor, QConicalGradient, QCursor,
    QFont, QFontDatabase, QGradient, QIcon,
    QImage, QKeySequence, QLinearGradient, QPainter,
    QPalette, QPixmap, QRadialGradient, QTransform)
from PySide6.QtWidgets import (QApplication, QCheckBox, QDialog, QHBoxLayout,
    QLabel, QPushButton, QSizePolicy, QSpacerItem,
    QVBoxLayout, QWidget)

from ppid_desktop.gui.kit.icon_label import IconLabel

class Ui_DuplicateDialogForm(object):
    def setupUi(self, DuplicateDialogForm):
        if not DuplicateDialogForm.objectName():
            DuplicateDialogForm.setObjectName(u"DuplicateDialogForm")
        self.rootLayout = QVBoxLayout(DuplicateDialogForm)
        self.rootLayout.setSpacing(16)
        self.rootLayout.setObjectName(u"rootLayout")
        self.rootLayout.setContentsMargins(24, 24, 24, 24)
        self.headLayout = QHBoxLayout()
        self.headLayout.setSpacing(12)
        self.headLayout.setObjectName(u"headLayout")
        self.headLayout.setContentsMargins(0, 0, 0, 0)
        self.iconLabel = IconLabel(DuplicateDialogForm)
        self.iconLabel.setObjectName(u"iconLabel")

        self.headLayout.addWidget(self.iconLabel)

        self.whatLabel = QLabel(DuplicateDialogForm)
        self.whatLabel.setObjectName(u"whatLabel")
        self.whatLabel.setTextFormat(Qt.TextFormat.PlainText)
        self.whatLabel.setWordWrap(True)
        self.whatLabel.setProperty(u"look", u"heading")

        self.headLayout.addWidget(self.whatLabel)

        self.headLayout.setStretch(1, 1)

        self.rootLayout.addLayout(self.headLayout)

        self.textLabel = QLabel(DuplicateDialogForm)
        self.textLabel.setObjectName(u"textLabel")
        self.textLabel.setTextFormat(Qt.TextFormat.PlainText)
        self.textLabel.setWordWrap(True)

        self.rootLayout.addWidget(self.textLabel)

        self.allCheck = QCheckBox(DuplicateDialogForm)
        self.allCheck.setObjectName(u"allCheck")

        self.rootLayout.addWidget(self.allCheck)

        self.buttonLayout = QHBoxLayout()
        self.buttonLayout.setSpacing(8)
        self.buttonLayout.setObjectName(u"buttonLayout")
        self.buttonLayout.setContentsMargins(0, 0, 0, 0)
        self.spacer1 = QSpacerItem(40, 20, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.buttonLayout.addItem(self.spacer1)

        self.skipButton = QPushButton(DuplicateDialogForm)
        self.skipButton.setObjectName(u"skipButton")

        self.buttonLayout.addWidget(self.skipButton)

        self.keepBothButton = QPushButton(DuplicateDialogForm)
        self.keepBothButton.setObjectName(u"keepBothButton")

        self.buttonLayout.addWidget(self.keepBothButton)

        self.useButton = QPushButton(DuplicateDialogForm)
        self.useButton.setObjectName(u"useButton")
        self.useButton.setProperty(u"look", u"primary")

        self.buttonLayout.addWidget(self.useButton)


        self.rootLayout.addLayout(self.buttonLayout)


        self.retranslateUi(DuplicateDialogForm)

        QMetaObject.connectSlotsByName(DuplicateDialogForm)
    # setupUi

    def retranslateUi(self, DuplicateDialogForm):
        self.whatLabel.setText("")
        self.textLabel.setText("")
        self.allCheck.setText(QCoreApplication.translate("DuplicateDialogForm", u"Lakukan hal yang sama untuk berkas berikutnya", None))
        self.skipButton.setText(QCoreApplication.translate("DuplicateDialogForm", u"Lewati", None))
        self.keepBothButton.setText(QCoreApplication.translate("DuplicateDialogForm", u"Simpan keduanya", None))
        self.useButton.setText(QCoreApplication.translate("DuplicateDialogForm", u"Gunakan yang ada", None))
        pass
    # retranslateUi

