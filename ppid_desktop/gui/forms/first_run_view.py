"""Compiled by tools/compile_forms.py from ui/shell/first_run_view.ui; edit the form in Qt Designer, not this file."""

from PySide6.QtCore import (QCoreApplication, QDate, QDateTime, QLocale,
    QMetaObject, QObject, QPoint, QRect,
    QSize, QTime, QUrl, Qt)
from PySide6.QtGui import (QBrush, QColor, QConicalGradient, QCursor,
    QFont, QFontDatabase, QGradient, QIcon,
    QImage, QKeySequence, QLinearGradient, QPainter,
    QPalette, QPixmap, QRadialGradient, QTransform)
from PySide6.QtWidgets import (QApplication, QFrame, QHBoxLayout, QLabel,
    QPushButton, QScrollArea, QSizePolicy, QSpacerItem,
    QVBoxLayout, QWidget)

class Ui_FirstRunView(object):
    def setupUi(self, FirstRunView):
        if not FirstRunView.objectName():
            FirstRunView.setObjectName(u"FirstRunView")
        FirstRunView.setProperty(u"look", u"page")
        self.rootLayout = QVBoxLayout(FirstRunView)
        self.rootLayout.setSpacing(0)
        self.rootLayout.setObjectName(u"rootLayout")
        self.rootLayout.setContentsMargins(0, 0, 0, 0)
        self.scrollArea = QScrollArea(FirstRunView)
        self.scrollArea.setObjectName(u"scrollArea")
        self.scrollArea.setWidgetResizable(True)
        self.scrollArea.setFrameShape(QFrame.Shape.NoFrame)
        self.scrollArea.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)

        self.rootLayout.addWidget(self.scrollArea)

        self.footer = QFrame(FirstRunView)
        self.footer.setObjectName(u"footer")
        self.footer.setProperty(u"look", u"footer")
        self.footerLayout = QHBoxLayout(self.footer)
        self.footerLayout.setSpacing(12)
        self.footerLayout.setObjectName(u"footerLayout")
        self.footerLayout.setContentsMargins(24, 12, 24, 12)
        self.backButton = QPushButton(self.footer)
        self.backButton.setObjectName(u"backButton")

        self.footerLayout.addWidget(self.backButton)

        self.stepLabel = QLabel(self.footer)
        self.stepLabel.setObjectName(u"stepLabel")
        self.stepLabel.setTextFormat(Qt.TextFormat.PlainText)
        self.stepLabel.setProperty(u"look", u"help")

        self.footerLayout.addWidget(self.stepLabel)

        self.footerSpacer = QSpacerItem(20, 24, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.footerLayout.addItem(self.footerSpacer)

        self.problemLabel = QLabel(self.footer)
        self.problemLabel.setObjectName(u"problemLabel")
        self.problemLabel.setTextFormat(Qt.TextFormat.PlainText)
        self.problemLabel.setWordWrap(True)
        self.problemLabel.setProperty(u"look", u"problem")

        self.footerLayout.addWidget(self.problemLabel)

        self.postponeButton = QPushButton(self.footer)
        self.postponeButton.setObjectName(u"postponeButton")

        self.footerLayout.addWidget(self.postponeButton)

        self.nextButton = QPushButton(self.footer)
        self.nextButton.setObjectName(u"nextButton")
        self.nextButton.setProperty(u"look", u"primary")

        self.footerLayout.addWidget(self.nextButton)


        self.rootLayout.addWidget(self.footer)

        self.rootLayout.setStretch(0, 1)

        self.retranslateUi(FirstRunView)

        QMetaObject.connectSlotsByName(FirstRunView)
    # setupUi

    def retranslateUi(self, FirstRunView):
        self.backButton.setText(QCoreApplication.translate("FirstRunView", u"Kembali", None))
        self.stepLabel.setText("")
        self.problemLabel.setText("")
        self.postponeButton.setText(QCoreApplication.translate("FirstRunView", u"Tunda 7 hari", None))
        self.nextButton.setText(QCoreApplication.translate("FirstRunView", u"Lanjut", None))
        pass
    # retranslateUi

