"""Compiled by tools/compile_forms.py from ui/kit/section_card.ui; edit the form in Qt Designer, not this file."""

from PySide6.QtCore import (QCoreApplication, QDate, QDateTime, QLocale,
    QMetaObject, QObject, QPoint, QRect,
    QSize, QTime, QUrl, Qt)
from PySide6.QtGui import (QBrush, QColor, QConicalGradient, QCursor,
    QFont, QFontDatabase, QGradient, QIcon,
    QImage, QKeySequence, QLinearGradient, QPainter,
    QPalette, QPixmap, QRadialGradient, QTransform)
from PySide6.QtWidgets import (QApplication, QFrame, QHBoxLayout, QLabel,
    QSizePolicy, QVBoxLayout, QWidget)

class Ui_SectionCard(object):
    def setupUi(self, SectionCard):
        if not SectionCard.objectName():
            SectionCard.setObjectName(u"SectionCard")
        SectionCard.setProperty(u"look", u"card")
        self.rootLayout = QVBoxLayout(SectionCard)
        self.rootLayout.setSpacing(16)
        self.rootLayout.setObjectName(u"rootLayout")
        self.rootLayout.setContentsMargins(16, 16, 16, 16)
        self.headLayout = QHBoxLayout()
        self.headLayout.setSpacing(12)
        self.headLayout.setObjectName(u"headLayout")
        self.titleLayout = QVBoxLayout()
        self.titleLayout.setSpacing(4)
        self.titleLayout.setObjectName(u"titleLayout")
        self.titleLabel = QLabel(SectionCard)
        self.titleLabel.setObjectName(u"titleLabel")
        self.titleLabel.setTextFormat(Qt.TextFormat.PlainText)
        self.titleLabel.setWordWrap(True)
        self.titleLabel.setProperty(u"look", u"heading")

        self.titleLayout.addWidget(self.titleLabel)

        self.helpLabel = QLabel(SectionCard)
        self.helpLabel.setObjectName(u"helpLabel")
        self.helpLabel.setTextFormat(Qt.TextFormat.PlainText)
        self.helpLabel.setWordWrap(True)
        self.helpLabel.setProperty(u"look", u"help")

        self.titleLayout.addWidget(self.helpLabel)


        self.headLayout.addLayout(self.titleLayout)

        self.actionLayout = QHBoxLayout()
        self.actionLayout.setSpacing(8)
        self.actionLayout.setObjectName(u"actionLayout")

        self.headLayout.addLayout(self.actionLayout)

        self.headLayout.setStretch(0, 1)

        self.rootLayout.addLayout(self.headLayout)

        self.bodyLayout = QVBoxLayout()
        self.bodyLayout.setSpacing(16)
        self.bodyLayout.setObjectName(u"bodyLayout")

        self.rootLayout.addLayout(self.bodyLayout)


        self.retranslateUi(SectionCard)

        QMetaObject.connectSlotsByName(SectionCard)
    # setupUi

    def retranslateUi(self, SectionCard):
        self.titleLabel.setText("")
        self.helpLabel.setText("")
        pass
    # retranslateUi

