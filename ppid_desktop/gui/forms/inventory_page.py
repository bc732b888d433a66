"""Compiled by tools/compile_forms.py from ui/work/inventory_page.ui; edit the form in Qt Designer, not this file."""

from PySide6.QtCore import (QCoreApplication, QDate, QDateTime, QLocale,
    QMetaObject, QObject, QPoint, QRect,
    QSize, QTime, QUrl, Qt)
from PySide6.QtGui import (QBrush, QColor, QConicalGradient, QCursor,
    QFont, QFontDatabase, QGradient, QIcon,
    QImage, QKeySequence, QLinearGradient, QPainter,
    QPalette, QPixmap, QRadialGradient, QTransform)
from PySide6.QtWidgets import (QApplication, QComboBox, QHBoxLayout, QHeaderView,
    QLabel, QPushButton, QSizePolicy, QVBoxLayout,
    QWidget)

from ppid_desktop.gui.kit.bars import BannerBar
from ppid_desktop.gui.kit.cards import EmptyState
from ppid_desktop.gui.kit.responsive_row import ResponsiveRow
from ppid_desktop.gui.work.inventory_table import InventoryTable

class Ui_InventoryPage(object):
    def setupUi(self, InventoryPage):
        if not InventoryPage.objectName():
            InventoryPage.setObjectName(u"InventoryPage")
        self.rootLayout = QVBoxLayout(InventoryPage)
        self.rootLayout.setSpacing(12)
        self.rootLayout.setObjectName(u"rootLayout")
        self.rootLayout.setContentsMargins(0, 12, 0, 0)
        self.chooseRow = ResponsiveRow(InventoryPage)
        self.chooseRow.setObjectName(u"chooseRow")
        self.chooseLayout = QHBoxLayout(self.chooseRow)
        self.chooseLayout.setSpacing(8)
        self.chooseLayout.setObjectName(u"chooseLayout")
        self.chooseLayout.setContentsMargins(0, 0, 0, 0)
        self.listCombo = QComboBox(self.chooseRow)
        self.listCombo.setObjectName(u"listCombo")
        self.listCombo.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.listCombo.setMinimumContentsLength(18)

        self.chooseLayout.addWidget(self.listCombo)

        self.newListButton = QPushButton(self.chooseRow)
        self.newListButton.setObjectName(u"newListButton")

        self.chooseLayout.addWidget(self.newListButton)

        self.printButton = QPushButton(self.chooseRow)
        self.printButton.setObjectName(u"printButton")

        self.chooseLayout.addWidget(self.printButton)

        self.chooseLayout.setStretch(0, 1)

        self.rootLayout.addWidget(self.chooseRow)

        self.noticeBanner = BannerBar(InventoryPage)
        self.noticeBanner.setObjectName(u"noticeBanner")

        self.rootLayout.addWidget(self.noticeBanner)

        self.table = InventoryTable(InventoryPage)
        self.table.setObjectName(u"table")

        self.rootLayout.addWidget(self.table)

        self.emptyState = EmptyState(InventoryPage)
        self.emptyState.setObjectName(u"emptyState")

        self.rootLayout.addWidget(self.emptyState)

        self.footRow = ResponsiveRow(InventoryPage)
        self.footRow.setObjectName(u"footRow")
        self.footLayout = QHBoxLayout(self.footRow)
        self.footLayout.setSpacing(8)
        self.footLayout.setObjectName(u"footLayout")
        self.footLayout.setContentsMargins(0, 0, 0, 0)
        self.helpLabel = QLabel(self.footRow)
        self.helpLabel.setObjectName(u"helpLabel")
        self.helpLabel.setTextFormat(Qt.TextFormat.PlainText)
        self.helpLabel.setWordWrap(True)
        self.helpLabel.setProperty(u"look", u"help")

        self.footLayout.addWidget(self.helpLabel)

        self.pasteButton = QPushButton(self.footRow)
        self.pasteButton.setObjectName(u"pasteButton")

        self.footLayout.addWidget(self.pasteButton)

        self.removeButton = QPushButton(self.footRow)
        self.removeButton.setObjectName(u"removeButton")

        self.footLayout.addWidget(self.removeButton)

        self.openButton = QPushButton(self.footRow)
        self.openButton.setObjectName(u"openButton")

        self.footLayout.addWidget(self.openButton)

        self.makeButton = QPushButton(self.footRow)
        self.makeButton.setObjectName(u"makeButton")
        self.makeButton.setProperty(u"look", u"primary")

        self.footLayout.addWidget(self.makeButton)

        self.footLayout.setStretch(0, 1)

        self.rootLayout.addWidget(self.footRow)


        self.retranslateUi(InventoryPage)

        QMetaObject.connectSlotsByName(InventoryPage)
    # setupUi

    def retranslateUi(self, InventoryPage):
#if QT_CONFIG(accessibility)
        self.listCombo.setAccessibleName(QCoreApplication.translate("InventoryPage", u"Daftar identifikasi", None))
#endif // QT_CONFIG(accessibility)
        self.newListButton.setText(QCoreApplication.translate("InventoryPage", u"Daftar baru...", None))
        self.printButton.setText(QCoreApplication.translate("InventoryPage", u"Cetak daftar", None))
#if QT_CONFIG(accessibility)
        self.table.setAccessibleName(QCoreApplication.translate("InventoryPage", u"Baris daftar identifikasi", None))
#endif // QT_CONFIG(accessibility)
        self.helpLabel.setText(QCoreApplication.translate("InventoryPage", u"Ketik pada baris kosong terakhir, atau tempel baris dari Excel dengan Ctrl+V.", None))
        self.pasteButton.setText(QCoreApplication.translate("InventoryPage", u"Tempel baris", None))
        self.removeButton.setText(QCoreApplication.translate("InventoryPage", u"Hapus baris", None))
        self.openButton.setText(QCoreApplication.translate("InventoryPage", u"Buka rekaman", None))
        self.makeButton.setText(QCoreApplication.translate("InventoryPage", u"Jadikan rekaman", None))
        pass
    # retranslateUi

