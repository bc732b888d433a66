"""Compiled by tools/compile_forms.py from ui/settings/draft_preview_panel.ui; edit the form in Qt Designer, not this file."""

from PySide6.QtCore import (QCoreApplication, QDate, QDateTime, QLocale,
    QMetaObject, QObject, QPoint, QRect,
    QSize, QTime, QUrl, Qt)
from PySide6.QtGui import (QBrush, QColor, QConicalGradient, QCursor,
    QFont, QFontDatabase, QGradient, QIcon,
    QImage, QKeySequence, QLinearGradient, QPainter,
    QPalette, QPixmap, QRadialGradient, QTransform)
from PySide6.QtWidgets import (QApplication, QHBoxLayout, QLabel, QPushButton,
    QSizePolicy, QSpacerItem, QVBoxLayout, QWidget)

from ppid_desktop.gui.shell.page_strip import PageStrip

class Ui_DraftPreviewPanel(object):
    def setupUi(self, DraftPreviewPanel):
        if not DraftPreviewPanel.objectName():
            DraftPreviewPanel.setObjectName(u"DraftPreviewPanel")
        self.rootLayout = QVBoxLayout(DraftPreviewPanel)
        self.rootLayout.setSpacing(8)
        self.rootLayout.setObjectName(u"rootLayout")
        self.rootLayout.setContentsMargins(16, 16, 16, 16)
        self.titleLabel = QLabel(DraftPreviewPanel)
        self.titleLabel.setObjectName(u"titleLabel")
        self.titleLabel.setTextFormat(Qt.TextFormat.PlainText)
        self.titleLabel.setWordWrap(True)
        self.titleLabel.setProperty(u"look", u"heading")

        self.rootLayout.addWidget(self.titleLabel)

        self.stateLabel = QLabel(DraftPreviewPanel)
        self.stateLabel.setObjectName(u"stateLabel")
        self.stateLabel.setTextFormat(Qt.TextFormat.PlainText)
        self.stateLabel.setWordWrap(True)
        self.stateLabel.setProperty(u"look", u"help")

        self.rootLayout.addWidget(self.stateLabel)

        self.pageStrip = PageStrip(DraftPreviewPanel)
        self.pageStrip.setObjectName(u"pageStrip")

        self.rootLayout.addWidget(self.pageStrip)

        self.buttonsLayout = QHBoxLayout()
        self.buttonsLayout.setSpacing(8)
        self.buttonsLayout.setObjectName(u"buttonsLayout")
        self.buttonsLayout.setContentsMargins(0, 0, 0, 0)
        self.openButton = QPushButton(DraftPreviewPanel)
        self.openButton.setObjectName(u"openButton")

        self.buttonsLayout.addWidget(self.openButton)

        self.buttonsSpacer = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.buttonsLayout.addItem(self.buttonsSpacer)


        self.rootLayout.addLayout(self.buttonsLayout)

        self.endSpacer = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.rootLayout.addItem(self.endSpacer)


        self.retranslateUi(DraftPreviewPanel)

        QMetaObject.connectSlotsByName(DraftPreviewPanel)
    # setupUi

    def retranslateUi(self, DraftPreviewPanel):
        self.titleLabel.setText(QCoreApplication.translate("DraftPreviewPanel", u"Pratinjau halaman 1", None))
        self.stateLabel.setText("")
        self.openButton.setText(QCoreApplication.translate("DraftPreviewPanel", u"Lihat semua halaman", None))
        pass
    # retranslateUi

