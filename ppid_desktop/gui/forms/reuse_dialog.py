"""Compiled by tools/compile_forms.py from ui/case/reuse_dialog.ui; edit the form in Qt Designer, not this file."""

from PySide6.QtCore import (QCoreApplication, QDate, QDateTime, QLocale,
    QMetaObject, QObject, QPoint, QRect,
    QSize, QTime, QUrl, Qt)
from PySide6.QtGui import (QBrush, QColor, QConicalGradient, QCursor,
    QFont, QFontDatabase, QGradient, QIcon,
    QImage, QKeySequence, QLinearGradient, QPainter,
    QPalette, QPixmap, QRadialGradient, QTransform)
from PySide6.QtWidgets import (QApplication, QDialog, QHBoxLayout, QHeaderView,
    QLabel, QLineEdit, QPushButton, QSizePolicy,
    QSpacerItem, QVBoxLayout, QWidget)

from ppid_desktop.gui.kit.row_table import RowTable

class Ui_ReuseDialog(object):
    def setupUi(self, ReuseDialog):
        if not ReuseDialog.objectName():
            ReuseDialog.setObjectName(u"ReuseDialog")
        ReuseDialog.setMinimumSize(QSize(720, 420))
        self.rootLayout = QVBoxLayout(ReuseDialog)
        self.rootLayout.setSpacing(12)
        self.rootLayout.setObjectName(u"rootLayout")
        self.rootLayout.setContentsMargins(24, 24, 24, 16)
        self.titleLabel = QLabel(ReuseDialog)
        self.titleLabel.setObjectName(u"titleLabel")
        self.titleLabel.setTextFormat(Qt.TextFormat.PlainText)
        self.titleLabel.setWordWrap(True)
        self.titleLabel.setProperty(u"look", u"heading")

        self.rootLayout.addWidget(self.titleLabel)

        self.helpLabel = QLabel(ReuseDialog)
        self.helpLabel.setObjectName(u"helpLabel")
        self.helpLabel.setTextFormat(Qt.TextFormat.PlainText)
        self.helpLabel.setWordWrap(True)
        self.helpLabel.setProperty(u"look", u"help")

        self.rootLayout.addWidget(self.helpLabel)

        self.searchEdit = QLineEdit(ReuseDialog)
        self.searchEdit.setObjectName(u"searchEdit")

        self.rootLayout.addWidget(self.searchEdit)

        self.table = RowTable(ReuseDialog)
        self.table.setObjectName(u"table")

        self.rootLayout.addWidget(self.table)

        self.emptyLabel = QLabel(ReuseDialog)
        self.emptyLabel.setObjectName(u"emptyLabel")
        self.emptyLabel.setTextFormat(Qt.TextFormat.PlainText)
        self.emptyLabel.setWordWrap(True)
        self.emptyLabel.setProperty(u"look", u"help")

        self.rootLayout.addWidget(self.emptyLabel)

        self.buttonLayout = QHBoxLayout()
        self.buttonLayout.setSpacing(8)
        self.buttonLayout.setObjectName(u"buttonLayout")
        self.buttonLayout.setContentsMargins(0, 0, 0, 0)
        self.spacer1 = QSpacerItem(40, 20, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.buttonLayout.addItem(self.spacer1)

        self.refuseButton = QPushButton(ReuseDialog)
        self.refuseButton.setObjectName(u"refuseButton")

        self.buttonLayout.addWidget(self.refuseButton)

        self.acceptButton = QPushButton(ReuseDialog)
        self.acceptButton.setObjectName(u"acceptButton")
        self.acceptButton.setProperty(u"look", u"primary")

        self.buttonLayout.addWidget(self.acceptButton)


        self.rootLayout.addLayout(self.buttonLayout)


        self.retranslateUi(ReuseDialog)

        QMetaObject.connectSlotsByName(ReuseDialog)
    # setupUi

    def retranslateUi(self, ReuseDialog):
        self.titleLabel.setText("")
        self.helpLabel.setText("")
#if QT_CONFIG(accessibility)
        self.searchEdit.setAccessibleName(QCoreApplication.translate("ReuseDialog", u"Cari", None))
#endif // QT_CONFIG(accessibility)
        self.searchEdit.setPlaceholderText(QCoreApplication.translate("ReuseDialog", u"Cari dalam daftar ini", None))
#if QT_CONFIG(accessibility)
        self.table.setAccessibleName(QCoreApplication.translate("ReuseDialog", u"Daftar pilihan", None))
#endif // QT_CONFIG(accessibility)
        self.emptyLabel.setText("")
        self.refuseButton.setText(QCoreApplication.translate("ReuseDialog", u"Batal", None))
        self.acceptButton.setText(QCoreApplication.translate("ReuseDialog", u"Pilih", None))
        pass
    # retranslateUi

