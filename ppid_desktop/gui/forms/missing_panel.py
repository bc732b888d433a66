"""Compiled by tools/compile_forms.py from ui/case/missing_panel.ui; edit the form in Qt Designer, not this file."""

from PySide6.QtCore import (QCoreApplication, QDate, QDateTime, QLocale,
    QMetaObject, QObject, QPoint, QRect,
    QSize, QTime, QUrl, Qt)
from PySide6.QtGui import (QBrush, QColor, QConicalGradient, QCursor,
    QFont, QFontDatabase, QGradient, QIcon,
    QImage, QKeySequence, QLinearGradient, QPainter,
    QPalette, QPixmap, QRadialGradient, QTransform)
from PySide6.QtWidgets import (QApplication, QFrame, QHBoxLayout, QLabel,
    QPushButton, QSizePolicy, QSpacerItem, QToolButton,
    QVBoxLayout, QWidget)

from ppid_desktop.gui.kit.fitting_scroll import FittingScroll
from ppid_desktop.gui.kit.problem_list import ProblemList

class Ui_MissingPanel(object):
    def setupUi(self, MissingPanel):
        if not MissingPanel.objectName():
            MissingPanel.setObjectName(u"MissingPanel")
        MissingPanel.setProperty(u"look", u"footer")
        self.rootLayout = QVBoxLayout(MissingPanel)
        self.rootLayout.setSpacing(8)
        self.rootLayout.setObjectName(u"rootLayout")
        self.rootLayout.setContentsMargins(24, 10, 24, 10)
        self.headLayout = QHBoxLayout()
        self.headLayout.setSpacing(8)
        self.headLayout.setObjectName(u"headLayout")
        self.headLayout.setContentsMargins(0, 0, 0, 0)
        self.headingLabel = QLabel(MissingPanel)
        self.headingLabel.setObjectName(u"headingLabel")
        self.headingLabel.setTextFormat(Qt.TextFormat.PlainText)
        self.headingLabel.setWordWrap(True)
        self.headingLabel.setProperty(u"look", u"label")

        self.headLayout.addWidget(self.headingLabel)

        self.goAnywayButton = QPushButton(MissingPanel)
        self.goAnywayButton.setObjectName(u"goAnywayButton")

        self.headLayout.addWidget(self.goAnywayButton)

        self.closeButton = QToolButton(MissingPanel)
        self.closeButton.setObjectName(u"closeButton")
        self.closeButton.setProperty(u"look", u"quiet")

        self.headLayout.addWidget(self.closeButton)

        self.headLayout.setStretch(0, 1)

        self.rootLayout.addLayout(self.headLayout)

        self.listArea = FittingScroll(MissingPanel)
        self.listArea.setObjectName(u"listArea")
        self.listArea.setWidgetResizable(True)
        self.listArea.setFrameShape(QFrame.Shape.NoFrame)
        self.listArea.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAsNeeded)
        self.listAreaContent = QWidget()
        self.listAreaContent.setObjectName(u"listAreaContent")
        self.listAreaContent.setProperty(u"look", u"page")
        self.listLayout = QVBoxLayout(self.listAreaContent)
        self.listLayout.setSpacing(0)
        self.listLayout.setObjectName(u"listLayout")
        self.listLayout.setContentsMargins(0, 0, 0, 0)
        self.problemList = ProblemList(self.listAreaContent)
        self.problemList.setObjectName(u"problemList")

        self.listLayout.addWidget(self.problemList)

        self.spacer1 = QSpacerItem(20, 40, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.listLayout.addItem(self.spacer1)

        self.listArea.setWidget(self.listAreaContent)

        self.rootLayout.addWidget(self.listArea)


        self.retranslateUi(MissingPanel)

        QMetaObject.connectSlotsByName(MissingPanel)
    # setupUi

    def retranslateUi(self, MissingPanel):
        self.headingLabel.setText("")
        self.goAnywayButton.setText(QCoreApplication.translate("MissingPanel", u"Tetap lanjut", None))
        self.closeButton.setText("")
#if QT_CONFIG(accessibility)
        self.closeButton.setAccessibleName(QCoreApplication.translate("MissingPanel", u"Tutup daftar yang belum lengkap", None))
#endif // QT_CONFIG(accessibility)
        pass
    # retranslateUi

