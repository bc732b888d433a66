"""Compiled by tools/compile_forms.py from ui/log/log_view.ui; edit the form in Qt Designer, not this file."""

from PySide6.QtCore import (QCoreApplication, QDate, QDateTime, QLocale,
    QMetaObject, QObject, QPoint, QRect,
    QSize, QTime, QUrl, Qt)
from PySide6.QtGui import (QBrush, QColor, QConicalGradient, QCursor,
    QFont, QFontDatabase, QGradient, QIcon,
    QImage, QKeySequence, QLinearGradient, QPainter,
    QPalette, QPixmap, QRadialGradient, QTransform)
from PySide6.QtWidgets import (QAbstractItemView, QApplication, QHBoxLayout, QHeaderView,
    QLabel, QLineEdit, QPushButton, QSizePolicy,
    QSpacerItem, QTableView, QVBoxLayout, QWidget)

from ppid_desktop.gui.kit.bars import (BannerBar, ProgressStrip)

class Ui_LogView(object):
    def setupUi(self, LogView):
        if not LogView.objectName():
            LogView.setObjectName(u"LogView")
        self.rootLayout = QVBoxLayout(LogView)
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
        self.titleLabel = QLabel(LogView)
        self.titleLabel.setObjectName(u"titleLabel")
        self.titleLabel.setTextFormat(Qt.TextFormat.PlainText)
        self.titleLabel.setWordWrap(True)
        self.titleLabel.setProperty(u"look", u"title")

        self.titleLayout.addWidget(self.titleLabel)

        self.helpLabel = QLabel(LogView)
        self.helpLabel.setObjectName(u"helpLabel")
        self.helpLabel.setTextFormat(Qt.TextFormat.PlainText)
        self.helpLabel.setWordWrap(True)
        self.helpLabel.setProperty(u"look", u"help")

        self.titleLayout.addWidget(self.helpLabel)


        self.headLayout.addLayout(self.titleLayout)

        self.verifyButton = QPushButton(LogView)
        self.verifyButton.setObjectName(u"verifyButton")
        self.verifyButton.setProperty(u"look", u"primary")

        self.headLayout.addWidget(self.verifyButton)

        self.filesButton = QPushButton(LogView)
        self.filesButton.setObjectName(u"filesButton")

        self.headLayout.addWidget(self.filesButton)

        self.headLayout.setStretch(0, 1)

        self.rootLayout.addLayout(self.headLayout)

        self.verdictBar = BannerBar(LogView)
        self.verdictBar.setObjectName(u"verdictBar")

        self.rootLayout.addWidget(self.verdictBar)

        self.progressStrip = ProgressStrip(LogView)
        self.progressStrip.setObjectName(u"progressStrip")

        self.rootLayout.addWidget(self.progressStrip)

        self.searchEdit = QLineEdit(LogView)
        self.searchEdit.setObjectName(u"searchEdit")
        self.searchEdit.setClearButtonEnabled(True)

        self.rootLayout.addWidget(self.searchEdit)

        self.table = QTableView(LogView)
        self.table.setObjectName(u"table")
        self.table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.table.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.table.setAlternatingRowColors(True)
        self.table.setTabKeyNavigation(False)
        self.table.setWordWrap(False)

        self.rootLayout.addWidget(self.table)

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

        self.footSpacer = QSpacerItem(20, 20, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.footLayout.addItem(self.footSpacer)

        self.newerButton = QPushButton(LogView)
        self.newerButton.setObjectName(u"newerButton")

        self.footLayout.addWidget(self.newerButton)

        self.olderButton = QPushButton(LogView)
        self.olderButton.setObjectName(u"olderButton")

        self.footLayout.addWidget(self.olderButton)


        self.rootLayout.addLayout(self.footLayout)


        self.retranslateUi(LogView)

        QMetaObject.connectSlotsByName(LogView)
    # setupUi

    def retranslateUi(self, LogView):
        self.titleLabel.setText(QCoreApplication.translate("LogView", u"Log", None))
        self.helpLabel.setText(QCoreApplication.translate("LogView", u"Setiap tindakan tercatat dalam rantai yang tidak dapat diubah tanpa ketahuan. Log tidak memuat isi rekaman.", None))
        self.verifyButton.setText(QCoreApplication.translate("LogView", u"Periksa rantai log", None))
        self.filesButton.setText(QCoreApplication.translate("LogView", u"Periksa semua berkas", None))
        self.searchEdit.setPlaceholderText(QCoreApplication.translate("LogView", u"Saring menurut tindakan, akun, atau nomor", None))
#if QT_CONFIG(accessibility)
        self.searchEdit.setAccessibleName(QCoreApplication.translate("LogView", u"Saring log", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(accessibility)
        self.table.setAccessibleName(QCoreApplication.translate("LogView", u"Catatan log", None))
#endif // QT_CONFIG(accessibility)
        self.countLabel.setText("")
        self.newerButton.setText(QCoreApplication.translate("LogView", u"Lebih baru", None))
        self.olderButton.setText(QCoreApplication.translate("LogView", u"Lebih lama", None))
        pass
    # retranslateUi

