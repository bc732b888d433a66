"""Compiled by tools/compile_forms.py from ui/case/missing_panel.ui; edit the form in Qt Designer, not this file."""

from PySide6.QtCore import (QCoreApplication, QDate, QDateTime, QLocale,
    QMetaObject, QObject, QPoint, QRect,
    QSize, QTime, QUrl, Qt)
from PySide6.QtGui import (QBrush, QColor, QConicalGradient, QCursor,
    QFont, QFontDatabase, QGradient, QIcon,
    QImage, QKeySequence, QLinearGradient, QPainter,
    QPalette, QPixmap, QRadialGradient, QTransform)
from PySide6.QtWidgets import (QApplication, QFrame, QHBoxLayout, QPushButton,
    QSizePolicy, QSpacerItem, QToolButton, QVBoxLayout,
    QWidget)

from ppid_desktop.gui.kit.fitting_scroll import FittingScroll
from ppid_desktop.gui.kit.problem_list import ProblemList
from ppid_desktop.gui.kit.responsive_row import ResponsiveRow

class Ui_MissingPanel(object):
    def setupUi(self, MissingPanel):
        if not MissingPanel.objectName():
            MissingPanel.setObjectName(u"MissingPanel")
        MissingPanel.setProperty(u"look", u"footer")
        self.rootLayout = QVBoxLayout(MissingPanel)
        self.rootLayout.setSpacing(0)
        self.rootLayout.setObjectName(u"rootLayout")
        self.rootLayout.setContentsMargins(24, 6, 24, 6)
        self.row = ResponsiveRow(MissingPanel)
        self.row.setObjectName(u"row")
        self.row.setProperty(u"easyWidth", 380)
        self.rowLayout = QHBoxLayout(self.row)
        self.rowLayout.setSpacing(8)
        self.rowLayout.setObjectName(u"rowLayout")
        self.rowLayout.setContentsMargins(0, 0, 0, 0)
        self.listArea = FittingScroll(self.row)
        self.listArea.setObjectName(u"listArea")
        self.listArea.setWidgetResizable(True)
        self.listArea.setFrameShape(QFrame.Shape.NoFrame)
        self.listArea.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAsNeeded)
        self.listContent = QWidget()
        self.listContent.setObjectName(u"listContent")
        self.listLayout = QVBoxLayout(self.listContent)
        self.listLayout.setSpacing(0)
        self.listLayout.setObjectName(u"listLayout")
        self.listLayout.setContentsMargins(0, 0, 0, 0)
        self.problemList = ProblemList(self.listContent)
        self.problemList.setObjectName(u"problemList")

        self.listLayout.addWidget(self.problemList)

        self.listArea.setWidget(self.listContent)

        self.rowLayout.addWidget(self.listArea)

        self.sideLayout = QVBoxLayout()
        self.sideLayout.setSpacing(0)
        self.sideLayout.setObjectName(u"sideLayout")
        self.sideLayout.setContentsMargins(0, 0, 0, 0)
        self.buttonLayout = QHBoxLayout()
        self.buttonLayout.setSpacing(8)
        self.buttonLayout.setObjectName(u"buttonLayout")
        self.buttonLayout.setContentsMargins(0, 0, 0, 0)
        self.goAnywayButton = QPushButton(self.row)
        self.goAnywayButton.setObjectName(u"goAnywayButton")

        self.buttonLayout.addWidget(self.goAnywayButton)

        self.spacer1 = QSpacerItem(40, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.buttonLayout.addItem(self.spacer1)

        self.closeButton = QToolButton(self.row)
        self.closeButton.setObjectName(u"closeButton")
        self.closeButton.setProperty(u"look", u"quiet")

        self.buttonLayout.addWidget(self.closeButton)


        self.sideLayout.addLayout(self.buttonLayout)

        self.spacer2 = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.sideLayout.addItem(self.spacer2)


        self.rowLayout.addLayout(self.sideLayout)

        self.rowLayout.setStretch(0, 1)

        self.rootLayout.addWidget(self.row)


        self.retranslateUi(MissingPanel)

        QMetaObject.connectSlotsByName(MissingPanel)
    # setupUi

    def retranslateUi(self, MissingPanel):
        self.goAnywayButton.setText(QCoreApplication.translate("MissingPanel", u"Tetap lanjut", None))
        self.closeButton.setText("")
#if QT_CONFIG(accessibility)
        self.closeButton.setAccessibleName(QCoreApplication.translate("MissingPanel", u"Tutup daftar yang belum lengkap", None))
#endif // QT_CONFIG(accessibility)
        pass
    # retranslateUi

