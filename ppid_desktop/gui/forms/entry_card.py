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

class Ui_EntryCard(object):
    def setupUi(self, EntryCard):
        if not EntryCard.objectName():
            EntryCard.setObjectName(u"EntryCard")
        EntryCard.setProperty(u"look", u"card")
        self.rootLayout = QVBoxLayout(EntryCard)
        self.rootLayout.setSpacing(12)
        self.rootLayout.setObjectName(u"rootLayout")
        self.rootLayout.setContentsMargins(12, 10, 16, 12)
        self.headLayout = QHBoxLayout()
        self.headLayout.setSpacing(8)
        self.headLayout.setObjectName(u"headLayout")
        self.headLayout.setContentsMargins(0, 0, 0, 0)
        self.toggleButton = ElidingButton(EntryCard)
        self.toggleButton.setObjectName(u"toggleButton")
        self.toggleButton.setCheckable(True)
        self.toggleButton.setProperty(u"look", u"quiet")

        self.headLayout.addWidget(self.toggleButton)

        self.stateIcon = IconLabel(EntryCard)
        self.stateIcon.setObjectName(u"stateIcon")

        self.headLayout.addWidget(self.stateIcon)

        self.stateLabel = QLabel(EntryCard)
        self.stateLabel.setObjectName(u"stateLabel")
        self.stateLabel.setTextFormat(Qt.TextFormat.PlainText)
        self.stateLabel.setWordWrap(False)

        self.headLayout.addWidget(self.stateLabel)

        self.servedLabel = QLabel(EntryCard)
        self.servedLabel.setObjectName(u"servedLabel")
        self.servedLabel.setTextFormat(Qt.TextFormat.PlainText)
        self.servedLabel.setWordWrap(False)
        self.servedLabel.setProperty(u"look", u"badge")

        self.headLayout.addWidget(self.servedLabel)

        self.headLayout.setStretch(0, 1)

        self.rootLayout.addLayout(self.headLayout)

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

