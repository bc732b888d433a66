"""Compiled by tools/compile_forms.py from ui/home/home_view.ui; edit the form in Qt Designer, not this file."""

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

from ppid_desktop.gui.kit.responsive_row import ResponsiveRow

class Ui_HomeView(object):
    def setupUi(self, HomeView):
        if not HomeView.objectName():
            HomeView.setObjectName(u"HomeView")
        self.rootLayout = QVBoxLayout(HomeView)
        self.rootLayout.setSpacing(8)
        self.rootLayout.setObjectName(u"rootLayout")
        self.rootLayout.setContentsMargins(0, 0, 0, 0)
        self.scrollArea = QScrollArea(HomeView)
        self.scrollArea.setObjectName(u"scrollArea")
        self.scrollArea.setWidgetResizable(True)
        self.scrollArea.setFrameShape(QFrame.Shape.NoFrame)
        self.scrollArea.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.scrollArea.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)
        self.content = QWidget()
        self.content.setObjectName(u"content")
        self.contentLayout = QVBoxLayout(self.content)
        self.contentLayout.setSpacing(16)
        self.contentLayout.setObjectName(u"contentLayout")
        self.contentLayout.setContentsMargins(24, 24, 24, 24)
        self.headLayout = QHBoxLayout()
        self.headLayout.setSpacing(12)
        self.headLayout.setObjectName(u"headLayout")
        self.headLayout.setContentsMargins(0, 0, 0, 0)
        self.titleLayout = QVBoxLayout()
        self.titleLayout.setSpacing(4)
        self.titleLayout.setObjectName(u"titleLayout")
        self.titleLayout.setContentsMargins(0, 0, 0, 0)
        self.titleLabel = QLabel(self.content)
        self.titleLabel.setObjectName(u"titleLabel")
        self.titleLabel.setTextFormat(Qt.TextFormat.PlainText)
        self.titleLabel.setWordWrap(True)
        self.titleLabel.setProperty(u"look", u"title")

        self.titleLayout.addWidget(self.titleLabel)

        self.dayLabel = QLabel(self.content)
        self.dayLabel.setObjectName(u"dayLabel")
        self.dayLabel.setTextFormat(Qt.TextFormat.PlainText)
        self.dayLabel.setWordWrap(True)
        self.dayLabel.setProperty(u"look", u"help")

        self.titleLayout.addWidget(self.dayLabel)


        self.headLayout.addLayout(self.titleLayout)

        self.refreshButton = QPushButton(self.content)
        self.refreshButton.setObjectName(u"refreshButton")

        self.headLayout.addWidget(self.refreshButton)

        self.headLayout.setStretch(0, 1)

        self.contentLayout.addLayout(self.headLayout)

        self.columns = ResponsiveRow(self.content)
        self.columns.setObjectName(u"columns")
        self.columnsLayout = QHBoxLayout(self.columns)
        self.columnsLayout.setSpacing(16)
        self.columnsLayout.setObjectName(u"columnsLayout")
        self.columnsLayout.setContentsMargins(0, 0, 0, 0)
        self.leftLayout = QVBoxLayout()
        self.leftLayout.setSpacing(0)
        self.leftLayout.setObjectName(u"leftLayout")
        self.leftLayout.setContentsMargins(0, 0, 0, 0)
        self.leftSpacer = QSpacerItem(20, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.leftLayout.addItem(self.leftSpacer)


        self.columnsLayout.addLayout(self.leftLayout)

        self.rightLayout = QVBoxLayout()
        self.rightLayout.setSpacing(16)
        self.rightLayout.setObjectName(u"rightLayout")
        self.rightLayout.setContentsMargins(0, 0, 0, 0)
        self.rightSpacer = QSpacerItem(20, 20, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.rightLayout.addItem(self.rightSpacer)


        self.columnsLayout.addLayout(self.rightLayout)

        self.columnsLayout.setStretch(0, 3)
        self.columnsLayout.setStretch(1, 2)

        self.contentLayout.addWidget(self.columns)

        self.contentLayout.setStretch(1, 1)
        self.scrollArea.setWidget(self.content)

        self.rootLayout.addWidget(self.scrollArea)


        self.retranslateUi(HomeView)

        QMetaObject.connectSlotsByName(HomeView)
    # setupUi

    def retranslateUi(self, HomeView):
        self.titleLabel.setText(QCoreApplication.translate("HomeView", u"Beranda", None))
        self.dayLabel.setText("")
        self.refreshButton.setText(QCoreApplication.translate("HomeView", u"Muat ulang", None))
        pass
    # retranslateUi

