"""Compiled by tools/compile_forms.py from ui/shell/preview_dialog.ui; edit the form in Qt Designer, not this file."""

from PySide6.QtCore import (QCoreApplication, QDate, QDateTime, QLocale,
    QMetaObject, QObject, QPoint, QRect,
    QSize, QTime, QUrl, Qt)
from PySide6.QtGui import (QBrush, QColor, QConicalGradient, QCursor,
    QFont, QFontDatabase, QGradient, QIcon,
    QImage, QKeySequence, QLinearGradient, QPainter,
    QPalette, QPixmap, QRadialGradient, QTransform)
from PySide6.QtWidgets import (QApplication, QComboBox, QDialog, QFrame,
    QHBoxLayout, QLabel, QPushButton, QScrollArea,
    QSizePolicy, QSpacerItem, QToolButton, QVBoxLayout,
    QWidget)

from ppid_desktop.gui.kit.bars import (BannerBar, ProgressStrip)

class Ui_PreviewDialog(object):
    def setupUi(self, PreviewDialog):
        if not PreviewDialog.objectName():
            PreviewDialog.setObjectName(u"PreviewDialog")
        self.rootLayout = QVBoxLayout(PreviewDialog)
        self.rootLayout.setSpacing(0)
        self.rootLayout.setObjectName(u"rootLayout")
        self.rootLayout.setContentsMargins(0, 0, 0, 0)
        self.toolBar = QFrame(PreviewDialog)
        self.toolBar.setObjectName(u"toolBar")
        self.toolBar.setProperty(u"look", u"topbar")
        self.toolLayout = QHBoxLayout(self.toolBar)
        self.toolLayout.setSpacing(8)
        self.toolLayout.setObjectName(u"toolLayout")
        self.toolLayout.setContentsMargins(16, 8, 16, 8)
        self.printButton = QPushButton(self.toolBar)
        self.printButton.setObjectName(u"printButton")
        self.printButton.setProperty(u"look", u"primary")

        self.toolLayout.addWidget(self.printButton)

        self.saveButton = QPushButton(self.toolBar)
        self.saveButton.setObjectName(u"saveButton")

        self.toolLayout.addWidget(self.saveButton)

        self.paperLabel = QLabel(self.toolBar)
        self.paperLabel.setObjectName(u"paperLabel")
        self.paperLabel.setTextFormat(Qt.TextFormat.PlainText)
        self.paperLabel.setProperty(u"look", u"label")

        self.toolLayout.addWidget(self.paperLabel)

        self.paperCombo = QComboBox(self.toolBar)
        self.paperCombo.setObjectName(u"paperCombo")

        self.toolLayout.addWidget(self.paperCombo)

        self.toolSpacer = QSpacerItem(20, 24, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.toolLayout.addItem(self.toolSpacer)

        self.zoomOutButton = QToolButton(self.toolBar)
        self.zoomOutButton.setObjectName(u"zoomOutButton")

        self.toolLayout.addWidget(self.zoomOutButton)

        self.zoomLabel = QLabel(self.toolBar)
        self.zoomLabel.setObjectName(u"zoomLabel")
        self.zoomLabel.setTextFormat(Qt.TextFormat.PlainText)

        self.toolLayout.addWidget(self.zoomLabel)

        self.zoomInButton = QToolButton(self.toolBar)
        self.zoomInButton.setObjectName(u"zoomInButton")

        self.toolLayout.addWidget(self.zoomInButton)

        self.pageLabel = QLabel(self.toolBar)
        self.pageLabel.setObjectName(u"pageLabel")
        self.pageLabel.setTextFormat(Qt.TextFormat.PlainText)
        self.pageLabel.setProperty(u"look", u"help")

        self.toolLayout.addWidget(self.pageLabel)

        self.closeButton = QPushButton(self.toolBar)
        self.closeButton.setObjectName(u"closeButton")

        self.toolLayout.addWidget(self.closeButton)


        self.rootLayout.addWidget(self.toolBar)

        self.progressStrip = ProgressStrip(PreviewDialog)
        self.progressStrip.setObjectName(u"progressStrip")

        self.rootLayout.addWidget(self.progressStrip)

        self.resultBar = BannerBar(PreviewDialog)
        self.resultBar.setObjectName(u"resultBar")

        self.rootLayout.addWidget(self.resultBar)

        self.scrollArea = QScrollArea(PreviewDialog)
        self.scrollArea.setObjectName(u"scrollArea")
        self.scrollArea.setWidgetResizable(False)
        self.scrollArea.setFrameShape(QFrame.Shape.NoFrame)
        self.scrollArea.setAlignment(Qt.AlignmentFlag.AlignHCenter|Qt.AlignmentFlag.AlignTop)

        self.rootLayout.addWidget(self.scrollArea)

        self.rootLayout.setStretch(3, 1)
#if QT_CONFIG(shortcut)
        self.paperLabel.setBuddy(self.paperCombo)
#endif // QT_CONFIG(shortcut)

        self.retranslateUi(PreviewDialog)

        QMetaObject.connectSlotsByName(PreviewDialog)
    # setupUi

    def retranslateUi(self, PreviewDialog):
        self.printButton.setText(QCoreApplication.translate("PreviewDialog", u"Cetak", None))
        self.saveButton.setText(QCoreApplication.translate("PreviewDialog", u"Simpan PDF", None))
        self.paperLabel.setText(QCoreApplication.translate("PreviewDialog", u"Kertas", None))
        self.zoomOutButton.setText("")
#if QT_CONFIG(accessibility)
        self.zoomOutButton.setAccessibleName(QCoreApplication.translate("PreviewDialog", u"Perkecil", None))
#endif // QT_CONFIG(accessibility)
        self.zoomLabel.setText("")
        self.zoomInButton.setText("")
#if QT_CONFIG(accessibility)
        self.zoomInButton.setAccessibleName(QCoreApplication.translate("PreviewDialog", u"Perbesar", None))
#endif // QT_CONFIG(accessibility)
        self.pageLabel.setText("")
        self.closeButton.setText(QCoreApplication.translate("PreviewDialog", u"Tutup", None))
#if QT_CONFIG(accessibility)
        self.scrollArea.setAccessibleName(QCoreApplication.translate("PreviewDialog", u"Halaman", None))
#endif // QT_CONFIG(accessibility)
        pass
    # retranslateUi

