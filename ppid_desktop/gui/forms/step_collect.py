"""Compiled by tools/compile_forms.py from ui/case/step_collect.ui; edit the form in Qt Designer, not this file."""

from PySide6.QtCore import (QCoreApplication, QDate, QDateTime, QLocale,
    QMetaObject, QObject, QPoint, QRect,
    QSize, QTime, QUrl, Qt)
from PySide6.QtGui import (QBrush, QColor, QConicalGradient, QCursor,
    QFont, QFontDatabase, QGradient, QIcon,
    QImage, QKeySequence, QLinearGradient, QPainter,
    QPalette, QPixmap, QRadialGradient, QTransform)
from PySide6.QtWidgets import (QApplication, QHBoxLayout, QLabel, QPushButton,
    QSizePolicy, QSpacerItem, QVBoxLayout, QWidget)

from ppid_desktop.gui.kit.cards import EmptyState
from ppid_desktop.gui.kit.responsive_row import ResponsiveRow

class Ui_StepCollect(object):
    def setupUi(self, StepCollect):
        if not StepCollect.objectName():
            StepCollect.setObjectName(u"StepCollect")
        self.rootLayout = QVBoxLayout(StepCollect)
        self.rootLayout.setSpacing(16)
        self.rootLayout.setObjectName(u"rootLayout")
        self.rootLayout.setContentsMargins(0, 0, 0, 0)
        self.introRow = ResponsiveRow(StepCollect)
        self.introRow.setObjectName(u"introRow")
        self.introRowLayout = QHBoxLayout(self.introRow)
        self.introRowLayout.setSpacing(16)
        self.introRowLayout.setObjectName(u"introRowLayout")
        self.introRowLayout.setContentsMargins(0, 0, 0, 0)
        self.introLayout = QVBoxLayout()
        self.introLayout.setSpacing(4)
        self.introLayout.setObjectName(u"introLayout")
        self.introLayout.setContentsMargins(0, 0, 0, 0)
        self.introTitleLabel = QLabel(self.introRow)
        self.introTitleLabel.setObjectName(u"introTitleLabel")
        self.introTitleLabel.setTextFormat(Qt.TextFormat.PlainText)
        self.introTitleLabel.setWordWrap(True)
        self.introTitleLabel.setProperty(u"look", u"heading")

        self.introLayout.addWidget(self.introTitleLabel)

        self.introHelpLabel = QLabel(self.introRow)
        self.introHelpLabel.setObjectName(u"introHelpLabel")
        self.introHelpLabel.setTextFormat(Qt.TextFormat.PlainText)
        self.introHelpLabel.setWordWrap(True)
        self.introHelpLabel.setProperty(u"look", u"help")

        self.introLayout.addWidget(self.introHelpLabel)

        self.summaryLabel = QLabel(self.introRow)
        self.summaryLabel.setObjectName(u"summaryLabel")
        self.summaryLabel.setTextFormat(Qt.TextFormat.PlainText)
        self.summaryLabel.setWordWrap(True)

        self.introLayout.addWidget(self.summaryLabel)


        self.introRowLayout.addLayout(self.introLayout)

        self.introButtonLayout = QHBoxLayout()
        self.introButtonLayout.setSpacing(8)
        self.introButtonLayout.setObjectName(u"introButtonLayout")
        self.introButtonLayout.setContentsMargins(0, 0, 0, 0)
        self.addButton = QPushButton(self.introRow)
        self.addButton.setObjectName(u"addButton")
        self.addButton.setProperty(u"look", u"primary")

        self.introButtonLayout.addWidget(self.addButton)


        self.introRowLayout.addLayout(self.introButtonLayout)

        self.introRowLayout.setStretch(0, 1)

        self.rootLayout.addWidget(self.introRow)

        self.emptyState = EmptyState(StepCollect)
        self.emptyState.setObjectName(u"emptyState")

        self.rootLayout.addWidget(self.emptyState)

        self.cardsLayout = QVBoxLayout()
        self.cardsLayout.setSpacing(12)
        self.cardsLayout.setObjectName(u"cardsLayout")
        self.cardsLayout.setContentsMargins(0, 0, 0, 0)

        self.rootLayout.addLayout(self.cardsLayout)

        self.spacer1 = QSpacerItem(20, 40, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.rootLayout.addItem(self.spacer1)


        self.retranslateUi(StepCollect)

        QMetaObject.connectSlotsByName(StepCollect)
    # setupUi

    def retranslateUi(self, StepCollect):
        self.introTitleLabel.setText(QCoreApplication.translate("StepCollect", u"Permintaan dan sumber data", None))
        self.introHelpLabel.setText(QCoreApplication.translate("StepCollect", u"Catat apa yang diminta kepada siapa, lalu apa yang diterima. Data yang tidak ada dicatat beserta alasannya.", None))
        self.summaryLabel.setText("")
        self.addButton.setText(QCoreApplication.translate("StepCollect", u"Tambah permintaan", None))
        pass
    # retranslateUi

