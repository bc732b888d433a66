"""Compiled by tools/compile_forms.py from ui/work/records_page.ui; edit the form in Qt Designer, not this file."""

from PySide6.QtCore import (QCoreApplication, QDate, QDateTime, QLocale,
    QMetaObject, QObject, QPoint, QRect,
    QSize, QTime, QUrl, Qt)
from PySide6.QtGui import (QBrush, QColor, QConicalGradient, QCursor,
    QFont, QFontDatabase, QGradient, QIcon,
    QImage, QKeySequence, QLinearGradient, QPainter,
    QPalette, QPixmap, QRadialGradient, QTransform)
from PySide6.QtWidgets import (QApplication, QComboBox, QHBoxLayout, QHeaderView,
    QLabel, QLineEdit, QPushButton, QSizePolicy,
    QSpacerItem, QVBoxLayout, QWidget)

from ppid_desktop.gui.kit.cards import EmptyState
from ppid_desktop.gui.kit.row_table import RowTable

class Ui_RecordsPage(object):
    def setupUi(self, RecordsPage):
        if not RecordsPage.objectName():
            RecordsPage.setObjectName(u"RecordsPage")
        self.rootLayout = QVBoxLayout(RecordsPage)
        self.rootLayout.setSpacing(12)
        self.rootLayout.setObjectName(u"rootLayout")
        self.rootLayout.setContentsMargins(0, 12, 0, 0)
        self.filterLayout = QHBoxLayout()
        self.filterLayout.setSpacing(8)
        self.filterLayout.setObjectName(u"filterLayout")
        self.filterLayout.setContentsMargins(0, 0, 0, 0)
        self.searchEdit = QLineEdit(RecordsPage)
        self.searchEdit.setObjectName(u"searchEdit")
        self.searchEdit.setClearButtonEnabled(True)

        self.filterLayout.addWidget(self.searchEdit)

        self.unitCombo = QComboBox(RecordsPage)
        self.unitCombo.setObjectName(u"unitCombo")
        self.unitCombo.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.unitCombo.setMinimumContentsLength(12)

        self.filterLayout.addWidget(self.unitCombo)

        self.statusCombo = QComboBox(RecordsPage)
        self.statusCombo.setObjectName(u"statusCombo")
        self.statusCombo.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.statusCombo.setMinimumContentsLength(12)

        self.filterLayout.addWidget(self.statusCombo)

        self.newButton = QPushButton(RecordsPage)
        self.newButton.setObjectName(u"newButton")
        self.newButton.setProperty(u"look", u"primary")

        self.filterLayout.addWidget(self.newButton)

        self.filterLayout.setStretch(0, 3)
        self.filterLayout.setStretch(1, 2)
        self.filterLayout.setStretch(2, 2)

        self.rootLayout.addLayout(self.filterLayout)

        self.table = RowTable(RecordsPage)
        self.table.setObjectName(u"table")

        self.rootLayout.addWidget(self.table)

        self.emptyState = EmptyState(RecordsPage)
        self.emptyState.setObjectName(u"emptyState")

        self.rootLayout.addWidget(self.emptyState)

        self.footLayout = QHBoxLayout()
        self.footLayout.setSpacing(8)
        self.footLayout.setObjectName(u"footLayout")
        self.footLayout.setContentsMargins(0, 0, 0, 0)
        self.countLabel = QLabel(RecordsPage)
        self.countLabel.setObjectName(u"countLabel")
        self.countLabel.setTextFormat(Qt.TextFormat.PlainText)
        self.countLabel.setWordWrap(False)
        self.countLabel.setProperty(u"look", u"help")

        self.footLayout.addWidget(self.countLabel)

        self.spacer1 = QSpacerItem(40, 20, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.footLayout.addItem(self.spacer1)

        self.togetherButton = QPushButton(RecordsPage)
        self.togetherButton.setObjectName(u"togetherButton")

        self.footLayout.addWidget(self.togetherButton)

        self.openButton = QPushButton(RecordsPage)
        self.openButton.setObjectName(u"openButton")

        self.footLayout.addWidget(self.openButton)


        self.rootLayout.addLayout(self.footLayout)


        self.retranslateUi(RecordsPage)

        QMetaObject.connectSlotsByName(RecordsPage)
    # setupUi

    def retranslateUi(self, RecordsPage):
        self.searchEdit.setPlaceholderText(QCoreApplication.translate("RecordsPage", u"Cari nomor register, judul, atau unit", None))
#if QT_CONFIG(accessibility)
        self.searchEdit.setAccessibleName(QCoreApplication.translate("RecordsPage", u"Cari rekaman", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(accessibility)
        self.unitCombo.setAccessibleName(QCoreApplication.translate("RecordsPage", u"Saring menurut unit", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(accessibility)
        self.statusCombo.setAccessibleName(QCoreApplication.translate("RecordsPage", u"Saring menurut status", None))
#endif // QT_CONFIG(accessibility)
        self.newButton.setText(QCoreApplication.translate("RecordsPage", u"Rekaman baru", None))
#if QT_CONFIG(accessibility)
        self.table.setAccessibleName(QCoreApplication.translate("RecordsPage", u"Rekaman dalam pekerjaan", None))
#endif // QT_CONFIG(accessibility)
        self.countLabel.setText("")
        self.togetherButton.setText(QCoreApplication.translate("RecordsPage", u"Kirim bersama...", None))
        self.openButton.setText(QCoreApplication.translate("RecordsPage", u"Buka rekaman", None))
        pass
    # retranslateUi

