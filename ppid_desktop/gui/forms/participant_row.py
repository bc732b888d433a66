"""Compiled by tools/compile_forms.py from ui/case/participant_row.ui; edit the form in Qt Designer, not this file."""

from PySide6.QtCore import (QCoreApplication, QDate, QDateTime, QLocale,
    QMetaObject, QObject, QPoint, QRect,
    QSize, QTime, QUrl, Qt)
from PySide6.QtGui import (QBrush, QColor, QConicalGradient, QCursor,
    QFont, QFontDatabase, QGradient, QIcon,
    QImage, QKeySequence, QLinearGradient, QPainter,
    QPalette, QPixmap, QRadialGradient, QTransform)
from PySide6.QtWidgets import (QApplication, QHBoxLayout, QLabel, QPushButton,
    QSizePolicy, QSpacerItem, QVBoxLayout, QWidget)

from ppid_desktop.gui.kit.labelled_field import LabelledField
from ppid_desktop.gui.kit.responsive_row import ResponsiveRow

class Ui_ParticipantRow(object):
    def setupUi(self, ParticipantRow):
        if not ParticipantRow.objectName():
            ParticipantRow.setObjectName(u"ParticipantRow")
        self.rootLayout = QVBoxLayout(ParticipantRow)
        self.rootLayout.setSpacing(0)
        self.rootLayout.setObjectName(u"rootLayout")
        self.rootLayout.setContentsMargins(0, 0, 0, 0)
        self.personRow = ResponsiveRow(ParticipantRow)
        self.personRow.setObjectName(u"personRow")
        self.personRowLayout = QHBoxLayout(self.personRow)
        self.personRowLayout.setSpacing(16)
        self.personRowLayout.setObjectName(u"personRowLayout")
        self.personRowLayout.setContentsMargins(0, 0, 0, 0)
        self.namaField = LabelledField(self.personRow)
        self.namaField.setObjectName(u"namaField")

        self.personRowLayout.addWidget(self.namaField)

        self.jabatanField = LabelledField(self.personRow)
        self.jabatanField.setObjectName(u"jabatanField")

        self.personRowLayout.addWidget(self.jabatanField)

        self.removeHolder = QVBoxLayout()
        self.removeHolder.setSpacing(4)
        self.removeHolder.setObjectName(u"removeHolder")
        self.removeHolder.setContentsMargins(0, 0, 0, 0)
        self.removeHolderTop = QLabel(self.personRow)
        self.removeHolderTop.setObjectName(u"removeHolderTop")
        self.removeHolderTop.setTextFormat(Qt.TextFormat.PlainText)
        self.removeHolderTop.setWordWrap(True)
        self.removeHolderTop.setProperty(u"look", u"label")

        self.removeHolder.addWidget(self.removeHolderTop)

        self.removeButton = QPushButton(self.personRow)
        self.removeButton.setObjectName(u"removeButton")

        self.removeHolder.addWidget(self.removeButton)

        self.spacer1 = QSpacerItem(20, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.removeHolder.addItem(self.spacer1)


        self.personRowLayout.addLayout(self.removeHolder)

        self.personRowLayout.setStretch(0, 1)
        self.personRowLayout.setStretch(1, 1)

        self.rootLayout.addWidget(self.personRow)


        self.retranslateUi(ParticipantRow)

        QMetaObject.connectSlotsByName(ParticipantRow)
    # setupUi

    def retranslateUi(self, ParticipantRow):
        self.removeHolderTop.setText("")
        self.removeButton.setText(QCoreApplication.translate("ParticipantRow", u"Hapus", None))
        pass
    # retranslateUi

