"""Compiled by tools/compile_forms.py from ui/kit/case_footer.ui; edit the form in Qt Designer, not this file."""

from PySide6.QtCore import (QCoreApplication, QDate, QDateTime, QLocale,
    QMetaObject, QObject, QPoint, QRect,
    QSize, QTime, QUrl, Qt)
from PySide6.QtGui import (QBrush, QColor, QConicalGradient, QCursor,
    QFont, QFontDatabase, QGradient, QIcon,
    QImage, QKeySequence, QLinearGradient, QPainter,
    QPalette, QPixmap, QRadialGradient, QTransform)
from PySide6.QtWidgets import (QApplication, QFrame, QHBoxLayout, QLabel,
    QPushButton, QSizePolicy, QSpacerItem, QWidget)

class Ui_CaseFooter(object):
    def setupUi(self, CaseFooter):
        if not CaseFooter.objectName():
            CaseFooter.setObjectName(u"CaseFooter")
        CaseFooter.setProperty(u"look", u"footer")
        self.rootLayout = QHBoxLayout(CaseFooter)
        self.rootLayout.setSpacing(12)
        self.rootLayout.setObjectName(u"rootLayout")
        self.rootLayout.setContentsMargins(16, 12, 16, 12)
        self.backButton = QPushButton(CaseFooter)
        self.backButton.setObjectName(u"backButton")

        self.rootLayout.addWidget(self.backButton)

        self.savedLabel = QLabel(CaseFooter)
        self.savedLabel.setObjectName(u"savedLabel")
        self.savedLabel.setTextFormat(Qt.TextFormat.PlainText)
        self.savedLabel.setProperty(u"look", u"help")

        self.rootLayout.addWidget(self.savedLabel)

        self.footerSpacer = QSpacerItem(20, 24, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.rootLayout.addItem(self.footerSpacer)

        self.hintLabel = QLabel(CaseFooter)
        self.hintLabel.setObjectName(u"hintLabel")
        self.hintLabel.setTextFormat(Qt.TextFormat.PlainText)
        self.hintLabel.setProperty(u"look", u"help")

        self.rootLayout.addWidget(self.hintLabel)

        self.nextButton = QPushButton(CaseFooter)
        self.nextButton.setObjectName(u"nextButton")
        self.nextButton.setProperty(u"look", u"primary")

        self.rootLayout.addWidget(self.nextButton)


        self.retranslateUi(CaseFooter)

        QMetaObject.connectSlotsByName(CaseFooter)
    # setupUi

    def retranslateUi(self, CaseFooter):
        self.backButton.setText(QCoreApplication.translate("CaseFooter", u"Kembali", None))
        self.savedLabel.setText("")
        self.hintLabel.setText("")
        self.nextButton.setText(QCoreApplication.translate("CaseFooter", u"Lanjut", None))
        pass
    # retranslateUi

