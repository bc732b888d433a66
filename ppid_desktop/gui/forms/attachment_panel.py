"""Compiled by tools/compile_forms.py from ui/case/attachment_panel.ui; edit the form in Qt Designer, not this file."""

from PySide6.QtCore import (QCoreApplication, QDate, QDateTime, QLocale,
    QMetaObject, QObject, QPoint, QRect,
    QSize, QTime, QUrl, Qt)
from PySide6.QtGui import (QBrush, QColor, QConicalGradient, QCursor,
    QFont, QFontDatabase, QGradient, QIcon,
    QImage, QKeySequence, QLinearGradient, QPainter,
    QPalette, QPixmap, QRadialGradient, QTransform)
from PySide6.QtWidgets import (QApplication, QLabel, QSizePolicy, QVBoxLayout,
    QWidget)

from ppid_desktop.gui.kit.bars import ProgressStrip
from ppid_desktop.gui.kit.file_drop_area import FileDropArea

class Ui_AttachmentPanel(object):
    def setupUi(self, AttachmentPanel):
        if not AttachmentPanel.objectName():
            AttachmentPanel.setObjectName(u"AttachmentPanel")
        self.rootLayout = QVBoxLayout(AttachmentPanel)
        self.rootLayout.setSpacing(8)
        self.rootLayout.setObjectName(u"rootLayout")
        self.rootLayout.setContentsMargins(0, 0, 0, 0)
        self.titleLabel = QLabel(AttachmentPanel)
        self.titleLabel.setObjectName(u"titleLabel")
        self.titleLabel.setTextFormat(Qt.TextFormat.PlainText)
        self.titleLabel.setWordWrap(True)
        self.titleLabel.setProperty(u"look", u"label")

        self.rootLayout.addWidget(self.titleLabel)

        self.rowsLayout = QVBoxLayout()
        self.rowsLayout.setSpacing(4)
        self.rowsLayout.setObjectName(u"rowsLayout")
        self.rowsLayout.setContentsMargins(0, 0, 0, 0)

        self.rootLayout.addLayout(self.rowsLayout)

        self.heldLabel = QLabel(AttachmentPanel)
        self.heldLabel.setObjectName(u"heldLabel")
        self.heldLabel.setVisible(False)
        self.heldLabel.setTextFormat(Qt.TextFormat.PlainText)
        self.heldLabel.setWordWrap(True)
        self.heldLabel.setProperty(u"look", u"help")

        self.rootLayout.addWidget(self.heldLabel)

        self.progress = ProgressStrip(AttachmentPanel)
        self.progress.setObjectName(u"progress")

        self.rootLayout.addWidget(self.progress)

        self.dropArea = FileDropArea(AttachmentPanel)
        self.dropArea.setObjectName(u"dropArea")

        self.rootLayout.addWidget(self.dropArea)


        self.retranslateUi(AttachmentPanel)

        QMetaObject.connectSlotsByName(AttachmentPanel)
    # setupUi

    def retranslateUi(self, AttachmentPanel):
        self.titleLabel.setText(QCoreApplication.translate("AttachmentPanel", u"Lampiran", None))
        pass
    # retranslateUi

