"""Compiled by tools/compile_forms.py from ui/log/log_view.ui; edit the form in Qt Designer, not this file."""

from PySide6.QtCore import (QCoreApplication, QDate, QDateTime, QLocale,
    QMetaObject, QObject, QPoint, QRect,
    QSize, QTime, QUrl, Qt)
from PySide6.QtGui import (QBrush, QColor, QConicalGradient, QCursor,
    QFont, QFontDatabase, QGradient, QIcon,
    QImage, QKeySequence, QLinearGradient, QPainter,
    QPalette, QPixmap, QRadialGradient, QTransform)
from PySide6.QtWidgets import (QApplication, QFrame, QHBoxLayout, QHeaderView,
    QLabel, QLineEdit, QPushButton, QSizePolicy,
    QSpacerItem, QVBoxLayout, QWidget)

from ppid_desktop.gui.kit.bars import (BannerBar, ProgressStrip)
from ppid_desktop.gui.kit.responsive_row import ResponsiveRow
from ppid_desktop.gui.kit.row_table import RowTable
from ppid_desktop.gui.log.log_advanced import LogAdvanced
from ppid_desktop.gui.log.log_filter import LogFilter

class Ui_LogView(object):
    def setupUi(self, LogView):
        if not LogView.objectName():
            LogView.setObjectName(u"LogView")
        LogView.setProperty(u"look", u"page")
        self.rootLayout = QVBoxLayout(LogView)
        self.rootLayout.setSpacing(12)
        self.rootLayout.setObjectName(u"rootLayout")
        self.rootLayout.setContentsMargins(24, 24, 24, 24)
        self.headRow = ResponsiveRow(LogView)
        self.headRow.setObjectName(u"headRow")
        self.headRowLayout = QHBoxLayout(self.headRow)
        self.headRowLayout.setSpacing(12)
        self.headRowLayout.setObjectName(u"headRowLayout")
        self.headRowLayout.setContentsMargins(0, 0, 0, 0)
        self.titleLayout = QVBoxLayout()
        self.titleLayout.setSpacing(4)
        self.titleLayout.setObjectName(u"titleLayout")
        self.titleLayout.setContentsMargins(0, 0, 0, 0)
        self.titleLabel = QLabel(self.headRow)
        self.titleLabel.setObjectName(u"titleLabel")
        self.titleLabel.setTextFormat(Qt.TextFormat.PlainText)
        self.titleLabel.setWordWrap(True)
        self.titleLabel.setProperty(u"look", u"title")

        self.titleLayout.addWidget(self.titleLabel)

        self.helpLabel = QLabel(self.headRow)
        self.helpLabel.setObjectName(u"helpLabel")
        self.helpLabel.setTextFormat(Qt.TextFormat.PlainText)
        self.helpLabel.setWordWrap(True)
        self.helpLabel.setProperty(u"look", u"help")

        self.titleLayout.addWidget(self.helpLabel)


        self.headRowLayout.addLayout(self.titleLayout)

        self.verifyButton = QPushButton(self.headRow)
        self.verifyButton.setObjectName(u"verifyButton")
        self.verifyButton.setProperty(u"look", u"primary")

        self.headRowLayout.addWidget(self.verifyButton)

        self.filesButton = QPushButton(self.headRow)
        self.filesButton.setObjectName(u"filesButton")

        self.headRowLayout.addWidget(self.filesButton)

        self.advancedButton = QPushButton(self.headRow)
        self.advancedButton.setObjectName(u"advancedButton")
        self.advancedButton.setCheckable(True)

        self.headRowLayout.addWidget(self.advancedButton)

        self.headRowLayout.setStretch(0, 1)

        self.rootLayout.addWidget(self.headRow)

        self.verdictBar = BannerBar(LogView)
        self.verdictBar.setObjectName(u"verdictBar")

        self.rootLayout.addWidget(self.verdictBar)

        self.progressStrip = ProgressStrip(LogView)
        self.progressStrip.setObjectName(u"progressStrip")

        self.rootLayout.addWidget(self.progressStrip)

        self.advancedPanel = LogAdvanced(LogView)
        self.advancedPanel.setObjectName(u"advancedPanel")

        self.rootLayout.addWidget(self.advancedPanel)

        self.searchLayout = QHBoxLayout()
        self.searchLayout.setSpacing(8)
        self.searchLayout.setObjectName(u"searchLayout")
        self.searchLayout.setContentsMargins(0, 0, 0, 0)
        self.searchEdit = QLineEdit(LogView)
        self.searchEdit.setObjectName(u"searchEdit")
        self.searchEdit.setClearButtonEnabled(True)

        self.searchLayout.addWidget(self.searchEdit)

        self.filterButton = QPushButton(LogView)
        self.filterButton.setObjectName(u"filterButton")
        self.filterButton.setCheckable(True)

        self.searchLayout.addWidget(self.filterButton)

        self.exportButton = QPushButton(LogView)
        self.exportButton.setObjectName(u"exportButton")

        self.searchLayout.addWidget(self.exportButton)

        self.searchLayout.setStretch(0, 1)

        self.rootLayout.addLayout(self.searchLayout)

        self.filterPanel = LogFilter(LogView)
        self.filterPanel.setObjectName(u"filterPanel")

        self.rootLayout.addWidget(self.filterPanel)

        self.table = RowTable(LogView)
        self.table.setObjectName(u"table")

        self.rootLayout.addWidget(self.table)

        self.emptyLabel = QLabel(LogView)
        self.emptyLabel.setObjectName(u"emptyLabel")
        self.emptyLabel.setTextFormat(Qt.TextFormat.PlainText)
        self.emptyLabel.setWordWrap(True)

        self.rootLayout.addWidget(self.emptyLabel)

        self.detailCard = QFrame(LogView)
        self.detailCard.setObjectName(u"detailCard")
        self.detailCard.setProperty(u"look", u"card")
        self.detailLayout = QVBoxLayout(self.detailCard)
        self.detailLayout.setSpacing(2)
        self.detailLayout.setObjectName(u"detailLayout")
        self.detailLayout.setContentsMargins(16, 10, 16, 10)
        self.detailTitleLabel = QLabel(self.detailCard)
        self.detailTitleLabel.setObjectName(u"detailTitleLabel")
        self.detailTitleLabel.setTextFormat(Qt.TextFormat.PlainText)
        self.detailTitleLabel.setWordWrap(True)
        self.detailTitleLabel.setProperty(u"look", u"label")

        self.detailLayout.addWidget(self.detailTitleLabel)

        self.detailLabel = QLabel(self.detailCard)
        self.detailLabel.setObjectName(u"detailLabel")
        self.detailLabel.setTextFormat(Qt.TextFormat.PlainText)
        self.detailLabel.setWordWrap(True)
        self.detailLabel.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.detailLabel.setProperty(u"look", u"help")

        self.detailLayout.addWidget(self.detailLabel)


        self.rootLayout.addWidget(self.detailCard)

        self.footLayout = QHBoxLayout()
        self.footLayout.setSpacing(8)
        self.footLayout.setObjectName(u"footLayout")
        self.footLayout.setContentsMargins(0, 0, 0, 0)
        self.countLabel = QLabel(LogView)
        self.countLabel.setObjectName(u"countLabel")
        self.countLabel.setTextFormat(Qt.TextFormat.PlainText)
        self.countLabel.setWordWrap(False)
        self.countLabel.setProperty(u"look", u"help")

        self.footLayout.addWidget(self.countLabel)

        self.footSpacer = QSpacerItem(20, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.footLayout.addItem(self.footSpacer)

        self.newerButton = QPushButton(LogView)
        self.newerButton.setObjectName(u"newerButton")

        self.footLayout.addWidget(self.newerButton)

        self.olderButton = QPushButton(LogView)
        self.olderButton.setObjectName(u"olderButton")

        self.footLayout.addWidget(self.olderButton)


        self.rootLayout.addLayout(self.footLayout)

        self.rootLayout.setStretch(6, 1)

        self.retranslateUi(LogView)

        QMetaObject.connectSlotsByName(LogView)
    # setupUi

    def retranslateUi(self, LogView):
        self.titleLabel.setText(QCoreApplication.translate("LogView", u"Log", None))
        self.helpLabel.setText(QCoreApplication.translate("LogView", u"Setiap tindakan tercatat dalam rantai yang tidak dapat diubah tanpa ketahuan. Log tidak memuat isi rekaman.", None))
        self.verifyButton.setText(QCoreApplication.translate("LogView", u"Periksa rantai log", None))
        self.filesButton.setText(QCoreApplication.translate("LogView", u"Periksa semua berkas", None))
        self.advancedButton.setText(QCoreApplication.translate("LogView", u"Lanjutan", None))
        self.searchEdit.setPlaceholderText(QCoreApplication.translate("LogView", u"Saring menurut tindakan, objek, akun, tanggal, nomor register, atau nama isian", None))
#if QT_CONFIG(accessibility)
        self.searchEdit.setAccessibleName(QCoreApplication.translate("LogView", u"Saring log", None))
#endif // QT_CONFIG(accessibility)
        self.filterButton.setText(QCoreApplication.translate("LogView", u"Saringan lain", None))
        self.exportButton.setText(QCoreApplication.translate("LogView", u"Ekspor", None))
#if QT_CONFIG(accessibility)
        self.table.setAccessibleName(QCoreApplication.translate("LogView", u"Catatan log", None))
#endif // QT_CONFIG(accessibility)
        self.emptyLabel.setText(QCoreApplication.translate("LogView", u"Tidak ada catatan yang cocok. Ubah kata yang disaring.", None))
        self.detailTitleLabel.setText("")
        self.detailLabel.setText("")
        self.countLabel.setText("")
        self.newerButton.setText(QCoreApplication.translate("LogView", u"Lebih baru", None))
        self.olderButton.setText(QCoreApplication.translate("LogView", u"Lebih lama", None))
        pass
    # retranslateUi

