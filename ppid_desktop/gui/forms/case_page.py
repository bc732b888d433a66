"""Compiled by tools/compile_forms.py from ui/case/case_page.ui; edit the form in Qt Designer, not this file."""

from PySide6.QtCore import (QCoreApplication, QDate, QDateTime, QLocale,
    QMetaObject, QObject, QPoint, QRect,
    QSize, QTime, QUrl, Qt)
from PySide6.QtGui import (QBrush, QColor, QConicalGradient, QCursor,
    QFont, QFontDatabase, QGradient, QIcon,
    QImage, QKeySequence, QLinearGradient, QPainter,
    QPalette, QPixmap, QRadialGradient, QTransform)
from PySide6.QtWidgets import (QApplication, QFrame, QHBoxLayout, QLabel,
    QPushButton, QScrollArea, QSizePolicy, QSpacerItem,
    QSplitter, QVBoxLayout, QWidget)

from ppid_desktop.gui.case.missing_panel import MissingPanel
from ppid_desktop.gui.kit.bars import BannerBar
from ppid_desktop.gui.kit.case_footer import CaseFooter
from ppid_desktop.gui.kit.current_stack import CurrentStack
from ppid_desktop.gui.kit.elided_label import ElidedLabel
from ppid_desktop.gui.kit.step_rail import StepRail

class Ui_CasePage(object):
    def setupUi(self, CasePage):
        if not CasePage.objectName():
            CasePage.setObjectName(u"CasePage")
        self.rootLayout = QVBoxLayout(CasePage)
        self.rootLayout.setSpacing(0)
        self.rootLayout.setObjectName(u"rootLayout")
        self.rootLayout.setContentsMargins(0, 0, 0, 0)
        self.headFrame = QFrame(CasePage)
        self.headFrame.setObjectName(u"headFrame")
        self.headFrame.setProperty(u"look", u"topbar")
        self.headLayout = QVBoxLayout(self.headFrame)
        self.headLayout.setSpacing(2)
        self.headLayout.setObjectName(u"headLayout")
        self.headLayout.setContentsMargins(24, 10, 24, 10)
        self.headTopLayout = QHBoxLayout()
        self.headTopLayout.setSpacing(8)
        self.headTopLayout.setObjectName(u"headTopLayout")
        self.backToListButton = QPushButton(self.headFrame)
        self.backToListButton.setObjectName(u"backToListButton")
        self.backToListButton.setProperty(u"look", u"link")

        self.headTopLayout.addWidget(self.backToListButton)

        self.registerLabel = ElidedLabel(self.headFrame)
        self.registerLabel.setObjectName(u"registerLabel")
        self.registerLabel.setTextFormat(Qt.TextFormat.PlainText)
        self.registerLabel.setProperty(u"look", u"help")

        self.headTopLayout.addWidget(self.registerLabel)

        self.sopButton = QPushButton(self.headFrame)
        self.sopButton.setObjectName(u"sopButton")

        self.headTopLayout.addWidget(self.sopButton)

        self.cancelRecordButton = QPushButton(self.headFrame)
        self.cancelRecordButton.setObjectName(u"cancelRecordButton")

        self.headTopLayout.addWidget(self.cancelRecordButton)

        self.headTopLayout.setStretch(1, 1)

        self.headLayout.addLayout(self.headTopLayout)

        self.titleLabel = ElidedLabel(self.headFrame)
        self.titleLabel.setObjectName(u"titleLabel")
        self.titleLabel.setTextFormat(Qt.TextFormat.PlainText)
        self.titleLabel.setProperty(u"look", u"title")

        self.headLayout.addWidget(self.titleLabel)

        self.lineLabel = QLabel(self.headFrame)
        self.lineLabel.setObjectName(u"lineLabel")
        self.lineLabel.setTextFormat(Qt.TextFormat.PlainText)
        self.lineLabel.setWordWrap(True)

        self.headLayout.addWidget(self.lineLabel)


        self.rootLayout.addWidget(self.headFrame)

        self.bodyLayout = QHBoxLayout()
        self.bodyLayout.setSpacing(0)
        self.bodyLayout.setObjectName(u"bodyLayout")
        self.bodyLayout.setContentsMargins(0, 0, 0, 0)
        self.railArea = QScrollArea(CasePage)
        self.railArea.setObjectName(u"railArea")
        self.railArea.setWidgetResizable(True)
        self.railArea.setFrameShape(QFrame.Shape.NoFrame)
        self.railArea.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        sizePolicy = QSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Expanding)
        sizePolicy.setHorizontalStretch(0)
        sizePolicy.setVerticalStretch(0)
        sizePolicy.setHeightForWidth(self.railArea.sizePolicy().hasHeightForWidth())
        self.railArea.setSizePolicy(sizePolicy)
        self.railArea.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.railContent = QWidget()
        self.railContent.setObjectName(u"railContent")
        self.railLayout = QVBoxLayout(self.railContent)
        self.railLayout.setSpacing(8)
        self.railLayout.setObjectName(u"railLayout")
        self.railLayout.setContentsMargins(0, 0, 0, 0)
        self.rail = StepRail(self.railContent)
        self.rail.setObjectName(u"rail")

        self.railLayout.addWidget(self.rail)

        self.railArea.setWidget(self.railContent)

        self.bodyLayout.addWidget(self.railArea)

        self.bodySplitter = QSplitter(CasePage)
        self.bodySplitter.setObjectName(u"bodySplitter")
        self.bodySplitter.setOrientation(Qt.Orientation.Horizontal)
        self.bodySplitter.setChildrenCollapsible(False)
        self.workHolder = QWidget(self.bodySplitter)
        self.workHolder.setObjectName(u"workHolder")
        self.workLayout = QVBoxLayout(self.workHolder)
        self.workLayout.setSpacing(0)
        self.workLayout.setObjectName(u"workLayout")
        self.workLayout.setContentsMargins(0, 0, 0, 0)
        self.bannerHolder = QWidget(self.workHolder)
        self.bannerHolder.setObjectName(u"bannerHolder")
        self.bannerRow = QHBoxLayout(self.bannerHolder)
        self.bannerRow.setSpacing(0)
        self.bannerRow.setObjectName(u"bannerRow")
        self.bannerRow.setContentsMargins(24, 8, 36, 0)
        self.bannerColumn = QWidget(self.bannerHolder)
        self.bannerColumn.setObjectName(u"bannerColumn")
        self.bannerColumn.setMaximumSize(QSize(1120, 16777215))
        self.bannerLayout = QVBoxLayout(self.bannerColumn)
        self.bannerLayout.setSpacing(8)
        self.bannerLayout.setObjectName(u"bannerLayout")
        self.bannerLayout.setContentsMargins(0, 0, 0, 0)
        self.failureBanner = BannerBar(self.bannerColumn)
        self.failureBanner.setObjectName(u"failureBanner")

        self.bannerLayout.addWidget(self.failureBanner)

        self.lockBanner = BannerBar(self.bannerColumn)
        self.lockBanner.setObjectName(u"lockBanner")

        self.bannerLayout.addWidget(self.lockBanner)

        self.marksBanner = BannerBar(self.bannerColumn)
        self.marksBanner.setObjectName(u"marksBanner")

        self.bannerLayout.addWidget(self.marksBanner)


        self.bannerRow.addWidget(self.bannerColumn)

        self.bannerSpacer = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.bannerRow.addItem(self.bannerSpacer)

        self.bannerRow.setStretch(0, 1000)
        self.bannerRow.setStretch(1, 1)

        self.workLayout.addWidget(self.bannerHolder)

        self.formArea = QScrollArea(self.workHolder)
        self.formArea.setObjectName(u"formArea")
        sizePolicy1 = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Ignored)
        sizePolicy1.setHorizontalStretch(0)
        sizePolicy1.setVerticalStretch(0)
        sizePolicy1.setHeightForWidth(self.formArea.sizePolicy().hasHeightForWidth())
        self.formArea.setSizePolicy(sizePolicy1)
        self.formArea.setMinimumSize(QSize(0, 120))
        self.formArea.setWidgetResizable(True)
        self.formArea.setFrameShape(QFrame.Shape.NoFrame)
        self.formArea.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)
        self.formArea.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAsNeeded)
        self.formAreaContent = QWidget()
        self.formAreaContent.setObjectName(u"formAreaContent")
        self.formAreaContent.setProperty(u"look", u"page")
        self.formLayout = QHBoxLayout(self.formAreaContent)
        self.formLayout.setSpacing(0)
        self.formLayout.setObjectName(u"formLayout")
        self.formLayout.setContentsMargins(24, 8, 24, 16)
        self.pages = CurrentStack(self.formAreaContent)
        self.pages.setObjectName(u"pages")
        self.pages.setMaximumSize(QSize(1120, 16777215))

        self.formLayout.addWidget(self.pages)

        self.spacer2 = QSpacerItem(40, 20, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.formLayout.addItem(self.spacer2)

        self.formLayout.setStretch(0, 1000)
        self.formLayout.setStretch(1, 1)
        self.formArea.setWidget(self.formAreaContent)

        self.workLayout.addWidget(self.formArea)

        self.missingPanel = MissingPanel(self.workHolder)
        self.missingPanel.setObjectName(u"missingPanel")

        self.workLayout.addWidget(self.missingPanel)

        self.footer = CaseFooter(self.workHolder)
        self.footer.setObjectName(u"footer")

        self.workLayout.addWidget(self.footer)

        self.workLayout.setStretch(1, 1)
        self.bodySplitter.addWidget(self.workHolder)
        self.sideHolder = QFrame(self.bodySplitter)
        self.sideHolder.setObjectName(u"sideHolder")
        self.sideHolder.setProperty(u"look", u"page")
        self.sideLayout = QVBoxLayout(self.sideHolder)
        self.sideLayout.setSpacing(0)
        self.sideLayout.setObjectName(u"sideLayout")
        self.sideLayout.setContentsMargins(0, 0, 0, 0)
        self.bodySplitter.addWidget(self.sideHolder)

        self.bodyLayout.addWidget(self.bodySplitter)

        self.bodyLayout.setStretch(1, 1)

        self.rootLayout.addLayout(self.bodyLayout)

        self.rootLayout.setStretch(1, 1)

        self.retranslateUi(CasePage)

        QMetaObject.connectSlotsByName(CasePage)
    # setupUi

    def retranslateUi(self, CasePage):
        self.backToListButton.setText(QCoreApplication.translate("CasePage", u"Kembali ke Pekerjaan", None))
        self.registerLabel.setText("")
        self.sopButton.setText(QCoreApplication.translate("CasePage", u"Lihat SOP", None))
        self.cancelRecordButton.setText(QCoreApplication.translate("CasePage", u"Batalkan rekaman...", None))
        self.titleLabel.setText("")
        self.lineLabel.setText("")
#if QT_CONFIG(accessibility)
        self.railArea.setAccessibleName(QCoreApplication.translate("CasePage", u"Langkah-langkah", None))
#endif // QT_CONFIG(accessibility)
        pass
    # retranslateUi

