"""Compiled by tools/compile_forms.py from ui/kit/empty_state.ui; edit the form in Qt Designer, not this file."""

from PySide6.QtCore import (QCoreApplication, QDate, QDateTime, QLocale,
    QMetaObject, QObject, QPoint, QRect,
    QSize, QTime, QUrl, Qt)
from PySide6.QtGui import (QBrush, QColor, QConicalGradient, QCursor,
    QFont, QFontDatabase, QGradient, QIcon,
    QImage, QKeySequence, QLinearGradient, QPainter,
    QPalette, QPixmap, QRadialGradient, QTransform)
from PySide6.QtWidgets import (QApplication, QLabel, QPushButton, QSizePolicy,
    QSpacerItem, QVBoxLayout, QWidget)

from ppid_desktop.gui.kit.icon_label import IconLabel

class Ui_EmptyState(object):
    def setupUi(self, EmptyState):
        if not EmptyState.objectName():
            EmptyState.setObjectName(u"EmptyState")
        self.rootLayout = QVBoxLayout(EmptyState)
        self.rootLayout.setSpacing(8)
        self.rootLayout.setObjectName(u"rootLayout")
        self.rootLayout.setContentsMargins(24, 24, 24, 24)
        self.topSpacer = QSpacerItem(20, 24, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.rootLayout.addItem(self.topSpacer)

        self.iconLabel = IconLabel(EmptyState)
        self.iconLabel.setObjectName(u"iconLabel")

        self.rootLayout.addWidget(self.iconLabel, 0, Qt.AlignmentFlag.AlignHCenter)

        self.titleLabel = QLabel(EmptyState)
        self.titleLabel.setObjectName(u"titleLabel")
        self.titleLabel.setTextFormat(Qt.TextFormat.PlainText)
        self.titleLabel.setWordWrap(True)
        self.titleLabel.setProperty(u"look", u"heading")
        self.titleLabel.setAlignment(Qt.AlignmentFlag.AlignCenter)

        self.rootLayout.addWidget(self.titleLabel)

        self.textLabel = QLabel(EmptyState)
        self.textLabel.setObjectName(u"textLabel")
        self.textLabel.setTextFormat(Qt.TextFormat.PlainText)
        self.textLabel.setWordWrap(True)
        self.textLabel.setProperty(u"look", u"help")
        self.textLabel.setAlignment(Qt.AlignmentFlag.AlignCenter)

        self.rootLayout.addWidget(self.textLabel)

        self.actionButton = QPushButton(EmptyState)
        self.actionButton.setObjectName(u"actionButton")
        self.actionButton.setProperty(u"look", u"primary")

        self.rootLayout.addWidget(self.actionButton, 0, Qt.AlignmentFlag.AlignHCenter)

        self.bottomSpacer = QSpacerItem(20, 24, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.rootLayout.addItem(self.bottomSpacer)


        self.retranslateUi(EmptyState)

        QMetaObject.connectSlotsByName(EmptyState)
    # setupUi

    def retranslateUi(self, EmptyState):
        self.titleLabel.setText("")
        self.textLabel.setText("")
        self.actionButton.setText(QCoreApplication.translate("EmptyState", u"Mulai", None))
        pass
    # retranslateUi

