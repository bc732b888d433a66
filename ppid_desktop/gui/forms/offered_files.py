"""Compiled by tools/compile_forms.py from ui/case/offered_files.ui; edit the form in Qt Designer, not this file."""

from PySide6.QtCore import (QCoreApplication, QDate, QDateTime, QLocale,
    QMetaObject, QObject, QPoint, QRect,
    QSize, QTime, QUrl, Qt)
from PySide6.QtGui import (QBrush, QColor, QConicalGradient, QCursor,
    QFont, QFontDatabase, QGradient, QIcon,
    QImage, QKeySequence, QLinearGradient, QPainter,
    QPalette, QPixmap, QRadialGradient, QTransform)
from PySide6.QtWidgets import (QApplication, QSizePolicy, QVBoxLayout, QWidget)

from ppid_desktop.gui.kit.file_drop_area import FileDropArea

class Ui_OfferedFilesUi(object):
    def setupUi(self, OfferedFilesUi):
        if not OfferedFilesUi.objectName():
            OfferedFilesUi.setObjectName(u"OfferedFilesUi")
        self.rootLayout = QVBoxLayout(OfferedFilesUi)
        self.rootLayout.setSpacing(8)
        self.rootLayout.setObjectName(u"rootLayout")
        self.rootLayout.setContentsMargins(0, 0, 0, 0)
        self.rowsLayout = QVBoxLayout()
        self.rowsLayout.setSpacing(4)
        self.rowsLayout.setObjectName(u"rowsLayout")
        self.rowsLayout.setContentsMargins(0, 0, 0, 0)

        self.rootLayout.addLayout(self.rowsLayout)

        self.dropArea = FileDropArea(OfferedFilesUi)
        self.dropArea.setObjectName(u"dropArea")

        self.rootLayout.addWidget(self.dropArea)


        self.retranslateUi(OfferedFilesUi)

        QMetaObject.connectSlotsByName(OfferedFilesUi)
    # setupUi

    def retranslateUi(self, OfferedFilesUi):
        pass
    # retranslateUi

