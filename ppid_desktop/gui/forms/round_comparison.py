"""Compiled by tools/compile_forms.py from ui/case/round_comparison.ui; edit the form in Qt Designer, not this file."""

from PySide6.QtCore import (QCoreApplication, QDate, QDateTime, QLocale,
    QMetaObject, QObject, QPoint, QRect,
    QSize, QTime, QUrl, Qt)
from PySide6.QtGui import (QBrush, QColor, QConicalGradient, QCursor,
    QFont, QFontDatabase, QGradient, QIcon,
    QImage, QKeySequence, QLinearGradient, QPainter,
    QPalette, QPixmap, QRadialGradient, QTransform)
from PySide6.QtWidgets import (QApplication, QCheckBox, QDialog, QHBoxLayout,
    QHeaderView, QLabel, QPushButton, QSizePolicy,
    QVBoxLayout, QWidget)

from ppid_desktop.gui.case.step_review.difference_view import DifferenceView
from ppid_desktop.gui.kit.labelled_field import LabelledField
from ppid_desktop.gui.kit.row_table import RowTable

class Ui_RoundComparisonUi(object):
    def setupUi(self, RoundComparisonUi):
        if not RoundComparisonUi.objectName():
            RoundComparisonUi.setObjectName(u"RoundComparisonUi")
        RoundComparisonUi.setMinimumSize(QSize(760, 480))
        self.rootLayout = QVBoxLayout(RoundComparisonUi)
        self.rootLayout.setSpacing(12)
        self.rootLayout.setObjectName(u"rootLayout")
        self.rootLayout.setContentsMargins(24, 24, 24, 16)
        self.titleLabel = QLabel(RoundComparisonUi)
        self.titleLabel.setObjectName(u"titleLabel")
        self.titleLabel.setTextFormat(Qt.TextFormat.PlainText)
        self.titleLabel.setWordWrap(True)
        self.titleLabel.setProperty(u"look", u"heading")

        self.rootLayout.addWidget(self.titleLabel)

        self.sidesLayout = QHBoxLayout()
        self.sidesLayout.setSpacing(16)
        self.sidesLayout.setObjectName(u"sidesLayout")
        self.leftField = LabelledField(RoundComparisonUi)
        self.leftField.setObjectName(u"leftField")

        self.sidesLayout.addWidget(self.leftField)

        self.rightField = LabelledField(RoundComparisonUi)
        self.rightField.setObjectName(u"rightField")

        self.sidesLayout.addWidget(self.rightField)

        self.sidesLayout.setStretch(0, 1)
        self.sidesLayout.setStretch(1, 1)

        self.rootLayout.addLayout(self.sidesLayout)

        self.countLayout = QHBoxLayout()
        self.countLayout.setSpacing(16)
        self.countLayout.setObjectName(u"countLayout")
        self.countLabel = QLabel(RoundComparisonUi)
        self.countLabel.setObjectName(u"countLabel")
        self.countLabel.setTextFormat(Qt.TextFormat.PlainText)
        self.countLabel.setWordWrap(True)

        self.countLayout.addWidget(self.countLabel)

        self.sameCheck = QCheckBox(RoundComparisonUi)
        self.sameCheck.setObjectName(u"sameCheck")

        self.countLayout.addWidget(self.sameCheck)

        self.countLayout.setStretch(0, 1)

        self.rootLayout.addLayout(self.countLayout)

        self.table = RowTable(RoundComparisonUi)
        self.table.setObjectName(u"table")
        self.table.setMinimumSize(QSize(0, 120))

        self.rootLayout.addWidget(self.table)

        self.textsLayout = QHBoxLayout()
        self.textsLayout.setSpacing(16)
        self.textsLayout.setObjectName(u"textsLayout")
        self.oldColumn = QVBoxLayout()
        self.oldColumn.setSpacing(4)
        self.oldColumn.setObjectName(u"oldColumn")
        self.oldTitle = QLabel(RoundComparisonUi)
        self.oldTitle.setObjectName(u"oldTitle")
        self.oldTitle.setTextFormat(Qt.TextFormat.PlainText)
        self.oldTitle.setWordWrap(True)
        self.oldTitle.setProperty(u"look", u"label")

        self.oldColumn.addWidget(self.oldTitle)

        self.oldView = DifferenceView(RoundComparisonUi)
        self.oldView.setObjectName(u"oldView")

        self.oldColumn.addWidget(self.oldView)


        self.textsLayout.addLayout(self.oldColumn)

        self.newColumn = QVBoxLayout()
        self.newColumn.setSpacing(4)
        self.newColumn.setObjectName(u"newColumn")
        self.newTitle = QLabel(RoundComparisonUi)
        self.newTitle.setObjectName(u"newTitle")
        self.newTitle.setTextFormat(Qt.TextFormat.PlainText)
        self.newTitle.setWordWrap(True)
        self.newTitle.setProperty(u"look", u"label")

        self.newColumn.addWidget(self.newTitle)

        self.newView = DifferenceView(RoundComparisonUi)
        self.newView.setObjectName(u"newView")

        self.newColumn.addWidget(self.newView)


        self.textsLayout.addLayout(self.newColumn)

        self.textsLayout.setStretch(0, 1)
        self.textsLayout.setStretch(1, 1)

        self.rootLayout.addLayout(self.textsLayout)

        self.buttonLayout = QHBoxLayout()
        self.buttonLayout.setSpacing(8)
        self.buttonLayout.setObjectName(u"buttonLayout")
        self.legendLabel = QLabel(RoundComparisonUi)
        self.legendLabel.setObjectName(u"legendLabel")
        self.legendLabel.setTextFormat(Qt.TextFormat.PlainText)
        self.legendLabel.setWordWrap(True)
        self.legendLabel.setProperty(u"look", u"help")

        self.buttonLayout.addWidget(self.legendLabel)

        self.closeButton = QPushButton(RoundComparisonUi)
        self.closeButton.setObjectName(u"closeButton")

        self.buttonLayout.addWidget(self.closeButton)

        self.buttonLayout.setStretch(0, 1)

        self.rootLayout.addLayout(self.buttonLayout)


        self.retranslateUi(RoundComparisonUi)

        self.closeButton.setDefault(True)


        QMetaObject.connectSlotsByName(RoundComparisonUi)
    # setupUi

    def retranslateUi(self, RoundComparisonUi):
        self.titleLabel.setText(QCoreApplication.translate("RoundComparisonUi", u"Bandingkan putaran", None))
        self.countLabel.setText("")
        self.sameCheck.setText(QCoreApplication.translate("RoundComparisonUi", u"Tampilkan juga yang sama", None))
#if QT_CONFIG(accessibility)
        self.table.setAccessibleName(QCoreApplication.translate("RoundComparisonUi", u"Isian yang dibandingkan", None))
#endif // QT_CONFIG(accessibility)
        self.oldTitle.setText("")
#if QT_CONFIG(accessibility)
        self.oldView.setAccessibleName(QCoreApplication.translate("RoundComparisonUi", u"Teks pertama", None))
#endif // QT_CONFIG(accessibility)
        self.newTitle.setText("")
#if QT_CONFIG(accessibility)
        self.newView.setAccessibleName(QCoreApplication.translate("RoundComparisonUi", u"Teks kedua", None))
#endif // QT_CONFIG(accessibility)
        self.legendLabel.setText(QCoreApplication.translate("RoundComparisonUi", u"Dicoret: dihapus. Garis bawah tebal: ditambahkan.", None))
        self.closeButton.setText(QCoreApplication.translate("RoundComparisonUi", u"Tutup", None))
        pass
    # retranslateUi

