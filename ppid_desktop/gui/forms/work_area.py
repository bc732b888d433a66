"""Compiled by tools/compile_forms.py from ui/shell/work_area.ui; edit the form in Qt Designer, not this file."""

from PySide6.QtCore import (QCoreApplication, QDate, QDateTime, QLocale,
    QMetaObject, QObject, QPoint, QRect,
    QSize, QTime, QUrl, Qt)
from PySide6.QtGui import (QBrush, QColor, QConicalGradient, QCursor,
    QFont, QFontDatabase, QGradient, QIcon,
    QImage, QKeySequence, QLinearGradient, QPainter,
    QPalette, QPixmap, QRadialGradient, QTransform)
from PySide6.QtWidgets import (QApplication, QFrame, QHBoxLayout, QLabel,
    QPushButton, QSizePolicy, QSpacerItem, QStackedWidget,
    QVBoxLayout, QWidget)

from ppid_desktop.gui.kit.bars import BannerBar
from ppid_desktop.gui.kit.elided_label import ElidedLabel
from ppid_desktop.gui.kit.icon_label import IconLabel

class Ui_WorkArea(object):
    def setupUi(self, WorkArea):
        if not WorkArea.objectName():
            WorkArea.setObjectName(u"WorkArea")
        WorkArea.setProperty(u"look", u"page")
        self.rootLayout = QVBoxLayout(WorkArea)
        self.rootLayout.setSpacing(0)
        self.rootLayout.setObjectName(u"rootLayout")
        self.rootLayout.setContentsMargins(0, 0, 0, 0)
        self.practiceBanner = BannerBar(WorkArea)
        self.practiceBanner.setObjectName(u"practiceBanner")

        self.rootLayout.addWidget(self.practiceBanner)

        self.topBar = QFrame(WorkArea)
        self.topBar.setObjectName(u"topBar")
        self.topBar.setProperty(u"look", u"topbar")
        self.topLayout = QHBoxLayout(self.topBar)
        self.topLayout.setSpacing(8)
        self.topLayout.setObjectName(u"topLayout")
        self.topLayout.setContentsMargins(16, 8, 12, 8)
        self.officeIcon = IconLabel(self.topBar)
        self.officeIcon.setObjectName(u"officeIcon")

        self.topLayout.addWidget(self.officeIcon)

        self.officeLabel = ElidedLabel(self.topBar)
        self.officeLabel.setObjectName(u"officeLabel")
        self.officeLabel.setTextFormat(Qt.TextFormat.PlainText)
        self.officeLabel.setProperty(u"look", u"heading")

        self.topLayout.addWidget(self.officeLabel)

        self.topSpacer = QSpacerItem(20, 24, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.topLayout.addItem(self.topSpacer)

        self.accountIcon = IconLabel(self.topBar)
        self.accountIcon.setObjectName(u"accountIcon")

        self.topLayout.addWidget(self.accountIcon)

        self.accountLayout = QVBoxLayout()
        self.accountLayout.setSpacing(0)
        self.accountLayout.setObjectName(u"accountLayout")
        self.accountLabel = ElidedLabel(self.topBar)
        self.accountLabel.setObjectName(u"accountLabel")
        self.accountLabel.setTextFormat(Qt.TextFormat.PlainText)
        self.accountLabel.setProperty(u"look", u"label")

        self.accountLayout.addWidget(self.accountLabel)

        self.rolesLabel = ElidedLabel(self.topBar)
        self.rolesLabel.setObjectName(u"rolesLabel")
        self.rolesLabel.setTextFormat(Qt.TextFormat.PlainText)
        self.rolesLabel.setProperty(u"look", u"help")

        self.accountLayout.addWidget(self.rolesLabel)


        self.topLayout.addLayout(self.accountLayout)

        self.switchButton = QPushButton(self.topBar)
        self.switchButton.setObjectName(u"switchButton")
        self.switchButton.setProperty(u"look", u"quiet")

        self.topLayout.addWidget(self.switchButton)

        self.lockButton = QPushButton(self.topBar)
        self.lockButton.setObjectName(u"lockButton")
        self.lockButton.setProperty(u"look", u"quiet")

        self.topLayout.addWidget(self.lockButton)

        self.leaveButton = QPushButton(self.topBar)
        self.leaveButton.setObjectName(u"leaveButton")
        self.leaveButton.setProperty(u"look", u"quiet")

        self.topLayout.addWidget(self.leaveButton)


        self.rootLayout.addWidget(self.topBar)

        self.noticeBanner = BannerBar(WorkArea)
        self.noticeBanner.setObjectName(u"noticeBanner")

        self.rootLayout.addWidget(self.noticeBanner)

        self.bodyLayout = QHBoxLayout()
        self.bodyLayout.setSpacing(0)
        self.bodyLayout.setObjectName(u"bodyLayout")
        self.sidebar = QFrame(WorkArea)
        self.sidebar.setObjectName(u"sidebar")
        self.sidebar.setProperty(u"look", u"sidebar")
        self.sidebar.setMinimumSize(QSize(188, 0))
        self.sidebar.setMaximumSize(QSize(188, 16777215))
        self.sidebarLayout = QVBoxLayout(self.sidebar)
        self.sidebarLayout.setSpacing(8)
        self.sidebarLayout.setObjectName(u"sidebarLayout")
        self.sidebarLayout.setContentsMargins(8, 12, 8, 12)
        self.navLayout = QVBoxLayout()
        self.navLayout.setSpacing(4)
        self.navLayout.setObjectName(u"navLayout")

        self.sidebarLayout.addLayout(self.navLayout)

        self.sidebarSpacer = QSpacerItem(20, 24, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.sidebarLayout.addItem(self.sidebarSpacer)

        self.statusLabel = QLabel(self.sidebar)
        self.statusLabel.setObjectName(u"statusLabel")
        self.statusLabel.setMargin(6)
        self.statusLabel.setTextFormat(Qt.TextFormat.PlainText)
        self.statusLabel.setWordWrap(True)
        self.statusLabel.setProperty(u"look", u"help")

        self.sidebarLayout.addWidget(self.statusLabel)


        self.bodyLayout.addWidget(self.sidebar)

        self.surfaceStack = QStackedWidget(WorkArea)
        self.surfaceStack.setObjectName(u"surfaceStack")

        self.bodyLayout.addWidget(self.surfaceStack)

        self.bodyLayout.setStretch(1, 1)

        self.rootLayout.addLayout(self.bodyLayout)

        self.rootLayout.setStretch(3, 1)

        self.retranslateUi(WorkArea)

        QMetaObject.connectSlotsByName(WorkArea)
    # setupUi

    def retranslateUi(self, WorkArea):
        self.officeLabel.setText("")
        self.accountLabel.setText("")
        self.rolesLabel.setText("")
        self.switchButton.setText(QCoreApplication.translate("WorkArea", u"Ganti pengguna", None))
        self.lockButton.setText(QCoreApplication.translate("WorkArea", u"Kunci", None))
        self.leaveButton.setText(QCoreApplication.translate("WorkArea", u"Keluar", None))
        self.statusLabel.setText("")
        pass
    # retranslateUi

