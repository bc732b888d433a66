"""Compiled by tools/compile_forms.py from ui/case/entry_card.ui; edit the form in Qt Designer, not this file."""

from PySide6.QtCore import (QCoreApplication, QDate, QDateTime, QLocale,
    QMetaObject, QObject, QPoint, QRect,
    QSize, QTime, QUrl, Qt)
from PySide6.QtGui import (QBrush, QColor, QConicalGradient, QCursor,
    QFont, QFontDatabase, QGradient, QIcon,
    QImage, QKeySequence, QLinearGradient, QPainter,
    QPalette, QPixmap, QRadialGradient, QTransform)
from PySide6.QtWidgets import (QApplication, QFrame, QHBoxLayout, QLabel,
    QSizePolicy, QVBoxLayout, QWidget)

from ppid_desktop.gui.kit.eliding_button import ElidingButton
from ppid_desktop.gui.kit.icon_label import IconLabel
from ppid_desktop.gui.kit.responsive_row import ResponsiveRow

class Ui_EntryCard(object):
    def setupUi(self, EntryCard):
        if not EntryCard.objectName():
            EntryCard.setObjectName(u"EntryCard")
        EntryCard.setProperty(u"look", u"card")
        self.rootLayout = QVBoxLayout(EntryCard)
        self.rootLayout.setSpacing(12)
        self.rootLayout.setObjectName(u"rootLayout")
        self.rootLayout.setContentsMargins(12, 10, 16, 12)
        self.headRow = ResponsiveRow(EntryCard)
        self.headRow.setObjectName(u"headRow")
        self.headLayout = QHBoxLayout(self.headRow)
        self.headLayout.setSpacing(8)
        self.headLayout.setObjectName(u"headLayout")
        self.headLayout.setContentsMargins(0, 0, 0, 0)
        self.toggleButton = ElidingButton(self.headRow)
        self.toggleButton.setObjectName(u"toggleButton")
        self.toggleButton.setCheckable(True)
        self.toggleButton.setProperty(u"look", u"quiet")

        self.headLayout.addWidget(self.toggleButton)

        self.stateLayout = QHBoxLayout()
        self.stateLayout.setSpacing(8)
        self.stateLayout.setObjectName(u"stateLayout")
        self.stateLayout.setContentsMargins(0, 0, 0, 0)
        self.stateIcon = IconLabel(self.headRow)
        self.stateIcon.setObjectName(u"stateIcon")

        self.stateLayout.addWidget(self.stateIcon)

        self.stateLabel = QLabel(self.headRow)
        self.stateLabel.setObjectName(u"stateLabel")
        self.stateLabel.setTextFormat(Qt.TextFormat.PlainText)
        self.stateLabel.setWordWrap(False)

        self.stateLayout.addWidget(self.stateLabel)

        self.servedLabel = QLabel(self.headRow)
        self.servedLabel.setObjectName(u"servedLabel")
        self.servedLabel.setTextFormat(Qt.TextFormat.PlainText)
        self.servedLabel.setWordWrap(False)
        self.servedLabel.setMinimumSize(QSize(0, 20))
        self.servedLabel.setProperty(u"look", u"badge")

        self.stateLayout.addWidget(self.servedLabel, 0, Qt.AlignmentFlag.AlignVCenter)


        self.headLayout.addLayout(self.stateLayout)

        self.headLayout.setStretch(0, 1)

        self.rootLayout.addWidget(self.headRow)

        self.bodyHolder = QWidget(EntryCard)
        self.bodyHolder.setObjectName(u"bodyHolder")
        self.bodyLayout = QVBoxLayout(self.bodyHolder)
        self.bodyLayout.setSpacing(16)
        self.bodyLayout.setObjectName(u"bodyLayout")
        self.bodyLayout.setContentsMargins(0, 0, 0, 0)

        self.rootLayout.addWidget(self.bodyHolder)


        self.retranslateUi(EntryCard)

        QMetaObject.connectSlotsByName(EntryCard)
    # setupUi

    def retranslateUi(self, EntryCard):
        self.toggleButton.setText("")
        self.stateLabel.setText("")
        self.servedLabel.setText("")
        pass
    # retranslateUi

