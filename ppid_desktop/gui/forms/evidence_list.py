"""Compiled by tools/compile_forms.py from ui/case/evidence_list.ui; edit the form in Qt Designer, not this file."""

from PySide6.QtCore import (QCoreApplication, QDate, QDateTime, QLocale,
    QMetaObject, QObject, QPoint, QRect,
    QSize, QTime, QUrl, Qt)
from PySide6.QtGui import (QBrush, QColor, QConicalGradient, QCursor,
    QFont, QFontDatabase, QGradient, QIcon,
    QImage, QKeySequence, QLinearGradient, QPainter,
    QPalette, QPixmap, QRadialGradient, QTransform)
from PySide6.QtWidgets import (QApplication, QSizePolicy, QVBoxLayout, QWidget)

from ppid_desktop.gui.kit.bars import (BannerBar, ProgressStrip)
from ppid_desktop.gui.kit.file_drop_area import FileDropArea
from ppid_desktop.gui.kit.labelled_field import LabelledField

class Ui_EvidenceListUi(object):
    def setupUi(self, EvidenceListUi):
        if not EvidenceListUi.objectName():
            EvidenceListUi.setObjectName(u"EvidenceListUi")
        self.rootLayout = QVBoxLayout(EvidenceListUi)
        self.rootLayout.setSpacing(8)
        self.rootLayout.setObjectName(u"rootLayout")
        self.rootLayout.setContentsMargins(0, 0, 0, 0)
        self.rowsHolder = QWidget(EvidenceListUi)
        self.rowsHolder.setObjectName(u"rowsHolder")
        self.rowsLayout = QVBoxLayout(self.rowsHolder)
        self.rowsLayout.setSpacing(4)
        self.rowsLayout.setObjectName(u"rowsLayout")
        self.rowsLayout.setContentsMargins(0, 0, 0, 0)

        self.rootLayout.addWidget(self.rowsHolder)

        self.formField = LabelledField(EvidenceListUi)
        self.formField.setObjectName(u"formField")

        self.rootLayout.addWidget(self.formField)

        self.dropArea = FileDropArea(EvidenceListUi)
        self.dropArea.setObjectName(u"dropArea")

        self.rootLayout.addWidget(self.dropArea)

        self.refusalBanner = BannerBar(EvidenceListUi)
        self.refusalBanner.setObjectName(u"refusalBanner")

        self.rootLayout.addWidget(self.refusalBanner)

        self.progress = ProgressStrip(EvidenceListUi)
        self.progress.setObjectName(u"progress")

        self.rootLayout.addWidget(self.progress)


        self.retranslateUi(EvidenceListUi)

        QMetaObject.connectSlotsByName(EvidenceListUi)
    # setupUi

    def retranslateUi(self, EvidenceListUi):
        pass
    # retranslateUi

