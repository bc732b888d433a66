"""Compiled by tools/compile_forms.py from ui/archive/archive_view.ui; edit the form in Qt Designer, not this file."""

from PySide6.QtCore import (QCoreApplication, QDate, QDateTime, QLocale,
    QMetaObject, QObject, QPoint, QRect,
    QSize, QTime, QUrl, Qt)
from PySide6.QtGui import (QBrush, QColor, QConicalGradient, QCursor,
    QFont, QFontDatabase, QGradient, QIcon,
    QImage, QKeySequence, QLinearGradient, QPainter,
    QPalette, QPixmap, QRadialGradient, QTransform)
from PySide6.QtWidgets import (QApplication, QComboBox, QFrame, QHBoxLayout,
    QHeaderView, QLabel, QLineEdit, QPushButton,
    QSizePolicy, QSpacerItem, QSplitter, QVBoxLayout,
    QWidget)

from ppid_desktop.gui.archive.item_table import ItemTable
from ppid_desktop.gui.kit.bars import (BannerBar, ProgressStrip)
from ppid_desktop.gui.kit.cards import EmptyState
from ppid_desktop.gui.kit.choice_editors import QuietCombo
from ppid_desktop.gui.kit.form_scroll import FormScroll
from ppid_desktop.gui.kit.row_table import RowTable

class Ui_ArchiveView(object):
    def setupUi(self, ArchiveView):
        if not ArchiveView.objectName():
            ArchiveView.setObjectName(u"ArchiveView")
        ArchiveView.setProperty(u"look", u"page")
        self.rootLayout = QVBoxLayout(ArchiveView)
        self.rootLayout.setSpacing(12)
        self.rootLayout.setObjectName(u"rootLayout")
        self.rootLayout.setContentsMargins(24, 24, 24, 24)
        self.headLayout = QHBoxLayout()
        self.headLayout.setSpacing(12)
        self.headLayout.setObjectName(u"headLayout")
        self.headLayout.setContentsMargins(0, 0, 0, 0)
        self.titleLayout = QVBoxLayout()
        self.titleLayout.setSpacing(4)
        self.titleLayout.setObjectName(u"titleLayout")
        self.titleLayout.setContentsMargins(0, 0, 0, 0)
        self.titleLabel = QLabel(ArchiveView)
        self.titleLabel.setObjectName(u"titleLabel")
        self.titleLabel.setTextFormat(Qt.TextFormat.PlainText)
        self.titleLabel.setWordWrap(True)
        self.titleLabel.setProperty(u"look", u"title")

        self.titleLayout.addWidget(self.titleLabel)

        self.helpLabel = QLabel(ArchiveView)
        self.helpLabel.setObjectName(u"helpLabel")
        self.helpLabel.setTextFormat(Qt.TextFormat.PlainText)
        self.helpLabel.setWordWrap(True)
        self.helpLabel.setProperty(u"look", u"help")

        self.titleLayout.addWidget(self.helpLabel)


        self.headLayout.addLayout(self.titleLayout)

        self.editFileButton = QPushButton(ArchiveView)
        self.editFileButton.setObjectName(u"editFileButton")

        self.headLayout.addWidget(self.editFileButton)

        self.newFileButton = QPushButton(ArchiveView)
        self.newFileButton.setObjectName(u"newFileButton")

        self.headLayout.addWidget(self.newFileButton)

        self.oldArchiveButton = QPushButton(ArchiveView)
        self.oldArchiveButton.setObjectName(u"oldArchiveButton")

        self.headLayout.addWidget(self.oldArchiveButton)

        self.headLayout.setStretch(0, 1)

        self.rootLayout.addLayout(self.headLayout)

        self.resultBar = BannerBar(ArchiveView)
        self.resultBar.setObjectName(u"resultBar")

        self.rootLayout.addWidget(self.resultBar)

        self.progressStrip = ProgressStrip(ArchiveView)
        self.progressStrip.setObjectName(u"progressStrip")

        self.rootLayout.addWidget(self.progressStrip)

        self.splitter = QSplitter(ArchiveView)
        self.splitter.setObjectName(u"splitter")
        self.splitter.setOrientation(Qt.Orientation.Horizontal)
        self.splitter.setHandleWidth(1)
        self.splitter.setChildrenCollapsible(False)
        self.filesPanel = QWidget(self.splitter)
        self.filesPanel.setObjectName(u"filesPanel")
        self.filesLayout = QVBoxLayout(self.filesPanel)
        self.filesLayout.setSpacing(8)
        self.filesLayout.setObjectName(u"filesLayout")
        self.filesLayout.setContentsMargins(0, 0, 12, 0)
        self.filesLabel = QLabel(self.filesPanel)
        self.filesLabel.setObjectName(u"filesLabel")
        self.filesLabel.setTextFormat(Qt.TextFormat.PlainText)
        self.filesLabel.setWordWrap(True)
        self.filesLabel.setProperty(u"look", u"label")

        self.filesLayout.addWidget(self.filesLabel)

        self.filesTable = RowTable(self.filesPanel)
        self.filesTable.setObjectName(u"filesTable")

        self.filesLayout.addWidget(self.filesTable)

        self.splitter.addWidget(self.filesPanel)
        self.itemsPanel = QWidget(self.splitter)
        self.itemsPanel.setObjectName(u"itemsPanel")
        self.itemsLayout = QVBoxLayout(self.itemsPanel)
        self.itemsLayout.setSpacing(8)
        self.itemsLayout.setObjectName(u"itemsLayout")
        self.itemsLayout.setContentsMargins(12, 0, 12, 0)
        self.fileCombo = QuietCombo(self.itemsPanel)
        self.fileCombo.setObjectName(u"fileCombo")
        self.fileCombo.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.fileCombo.setMinimumContentsLength(12)

        self.itemsLayout.addWidget(self.fileCombo)

        self.searchEdit = QLineEdit(self.itemsPanel)
        self.searchEdit.setObjectName(u"searchEdit")
        self.searchEdit.setClearButtonEnabled(True)

        self.itemsLayout.addWidget(self.searchEdit)

        self.itemsTable = ItemTable(self.itemsPanel)
        self.itemsTable.setObjectName(u"itemsTable")

        self.itemsLayout.addWidget(self.itemsTable)

        self.emptyState = EmptyState(self.itemsPanel)
        self.emptyState.setObjectName(u"emptyState")

        self.itemsLayout.addWidget(self.emptyState)

        self.countLabel = QLabel(self.itemsPanel)
        self.countLabel.setObjectName(u"countLabel")
        self.countLabel.setTextFormat(Qt.TextFormat.PlainText)
        self.countLabel.setWordWrap(False)
        self.countLabel.setProperty(u"look", u"help")

        self.itemsLayout.addWidget(self.countLabel)

        self.itemsLayout.setStretch(2, 1)
        self.itemsLayout.setStretch(3, 1)
        self.splitter.addWidget(self.itemsPanel)
        self.detailArea = FormScroll(self.splitter)
        self.detailArea.setObjectName(u"detailArea")
        self.detailArea.setWidgetResizable(True)
        self.detailArea.setFrameShape(QFrame.Shape.NoFrame)
        self.detailContent = QWidget()
        self.detailContent.setObjectName(u"detailContent")
        self.detailContent.setProperty(u"look", u"page")
        self.detailLayout = QVBoxLayout(self.detailContent)
        self.detailLayout.setSpacing(16)
        self.detailLayout.setObjectName(u"detailLayout")
        self.detailLayout.setContentsMargins(12, 0, 8, 0)
        self.detailSpacer = QSpacerItem(20, 20, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.detailLayout.addItem(self.detailSpacer)

        self.detailArea.setWidget(self.detailContent)
        self.splitter.addWidget(self.detailArea)

        self.rootLayout.addWidget(self.splitter)

        self.rootLayout.setStretch(3, 1)

        self.retranslateUi(ArchiveView)

        QMetaObject.connectSlotsByName(ArchiveView)
    # setupUi

    def retranslateUi(self, ArchiveView):
        self.titleLabel.setText(QCoreApplication.translate("ArchiveView", u"Arsip", None))
        self.helpLabel.setText(QCoreApplication.translate("ArchiveView", u"Rekaman yang sudah disegel, menurut berkas arsip.", None))
        self.editFileButton.setText(QCoreApplication.translate("ArchiveView", u"Ubah berkas", None))
        self.newFileButton.setText(QCoreApplication.translate("ArchiveView", u"Berkas baru", None))
        self.oldArchiveButton.setText(QCoreApplication.translate("ArchiveView", u"Masukkan arsip lama", None))
        self.filesLabel.setText(QCoreApplication.translate("ArchiveView", u"Berkas arsip", None))
#if QT_CONFIG(accessibility)
        self.filesTable.setAccessibleName(QCoreApplication.translate("ArchiveView", u"Berkas arsip", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(accessibility)
        self.fileCombo.setAccessibleName(QCoreApplication.translate("ArchiveView", u"Berkas arsip", None))
#endif // QT_CONFIG(accessibility)
        self.searchEdit.setPlaceholderText(QCoreApplication.translate("ArchiveView", u"Cari nomor, judul, ringkasan, atau nama softfile (Ctrl+F)", None))
#if QT_CONFIG(accessibility)
        self.searchEdit.setAccessibleName(QCoreApplication.translate("ArchiveView", u"Cari arsip", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(accessibility)
        self.itemsTable.setAccessibleName(QCoreApplication.translate("ArchiveView", u"Item arsip", None))
#endif // QT_CONFIG(accessibility)
        self.countLabel.setText("")
#if QT_CONFIG(accessibility)
        self.detailArea.setAccessibleName(QCoreApplication.translate("ArchiveView", u"Rincian arsip", None))
#endif // QT_CONFIG(accessibility)
        pass
    # retranslateUi

