"""Compiled by tools/compile_forms.py from ui/kit/file_drop_area.ui; edit the form in Qt Designer, not this file."""

from PySide6.QtCore import (QCoreApplication, QDate, QDateTime, QLocale,
    QMetaObject, QObject, QPoint, QRect,
    QSize, QTime, QUrl, Qt)
from PySide6.QtGui import (QBrush, QColor, QConicalGradient, QCursor,
    QFont, QFontDatabase, QGradient, QIcon,
    QImage, QKeySequence, QLinearGradient, QPainter,
    QPalette, QPixmap, QRadialGradient, QTransform)
from PySide6.QtWidgets import (QApplication, QFrame, QHBoxLayout, QLabel,
    QPushButton, QSizePolicy, QVBoxLayout, QWidget)

from ppid_desktop.gui.kit.icon_label import IconLabel
from ppid_desktop.gui.kit.responsive_row import ResponsiveRow

class Ui_FileDropArea(object):
    def setupUi(self, FileDropArea):
        if not FileDropArea.objectName():
            FileDropArea.setObjectName(u"FileDropArea")
        FileDropArea.setProperty(u"look", u"drop")
        self.rootLayout = QVBoxLayout(FileDropArea)
        self.rootLayout.setSpacing(0)
        self.rootLayout.setObjectName(u"rootLayout")
        self.rootLayout.setContentsMargins(16, 16, 16, 16)
        self.row = ResponsiveRow(FileDropArea)
        self.row.setObjectName(u"row")
        self.rowLayout = QHBoxLayout(self.row)
        self.rowLayout.setSpacing(16)
        self.rowLayout.setObjectName(u"rowLayout")
        self.rowLayout.setContentsMargins(0, 0, 0, 0)
        self.saidLayout = QHBoxLayout()
        self.saidLayout.setSpacing(16)
        self.saidLayout.setObjectName(u"saidLayout")
        self.saidLayout.setContentsMargins(0, 0, 0, 0)
        self.iconLabel = IconLabel(self.row)
        self.iconLabel.setObjectName(u"iconLabel")

        self.saidLayout.addWidget(self.iconLabel)

        self.textLayout = QVBoxLayout()
        self.textLayout.setSpacing(4)
        self.textLayout.setObjectName(u"textLayout")
        self.titleLabel = QLabel(self.row)
        self.titleLabel.setObjectName(u"titleLabel")
        self.titleLabel.setTextFormat(Qt.TextFormat.PlainText)
        self.titleLabel.setWordWrap(True)
        self.titleLabel.setProperty(u"look", u"label")

        self.textLayout.addWidget(self.titleLabel)

        self.helpLabel = QLabel(self.row)
        self.helpLabel.setObjectName(u"helpLabel")
        self.helpLabel.setTextFormat(Qt.TextFormat.PlainText)
        self.helpLabel.setWordWrap(True)
        self.helpLabel.setProperty(u"look", u"help")

        self.textLayout.addWidget(self.helpLabel)


        self.saidLayout.addLayout(self.textLayout)

        self.saidLayout.setStretch(1, 1)

        self.rowLayout.addLayout(self.saidLayout)

        self.chooseButton = QPushButton(self.row)
        self.chooseButton.setObjectName(u"chooseButton")

        self.rowLayout.addWidget(self.chooseButton)

        self.rowLayout.setStretch(0, 1)

        self.rootLayout.addWidget(self.row)


        self.retranslateUi(FileDropArea)

        QMetaObject.connectSlotsByName(FileDropArea)
    # setupUi

    def retranslateUi(self, FileDropArea):
        self.titleLabel.setText(QCoreApplication.translate("FileDropArea", u"Seret berkas ke sini", None))
        self.helpLabel.setText(QCoreApplication.translate("FileDropArea", u"Atau tempel dengan Ctrl+V, atau pilih dari komputer ini.", None))
        self.chooseButton.setText(QCoreApplication.translate("FileDropArea", u"Pilih berkas...", None))
        pass
    # retranslateUi

