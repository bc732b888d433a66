"""Compiled by tools/compile_forms.py from ui/work/work_page.ui; edit the form in Qt Designer, not this file."""

from PySide6.QtCore import (QCoreApplication, QDate, QDateTime, QLocale,
    QMetaObject, QObject, QPoint, QRect,
    QSize, QTime, QUrl, Qt)
from PySide6.QtGui import (QBrush, QColor, QConicalGradient, QCursor,
    QFont, QFontDatabase, QGradient, QIcon,
    QImage, QKeySequence, QLinearGradient, QPainter,
    QPalette, QPixmap, QRadialGradient, QTransform)
from PySide6.QtWidgets import (QApplication, QHBoxLayout, QLabel, QSizePolicy,
    QTabWidget, QVBoxLayout, QWidget)

class Ui_WorkPage(object):
    def setupUi(self, WorkPage):
        if not WorkPage.objectName():
            WorkPage.setObjectName(u"WorkPage")
        self.rootLayout = QVBoxLayout(WorkPage)
        self.rootLayout.setSpacing(12)
        self.rootLayout.setObjectName(u"rootLayout")
        self.rootLayout.setContentsMargins(24, 16, 24, 16)
        self.headLayout = QHBoxLayout()
        self.headLayout.setSpacing(8)
        self.headLayout.setObjectName(u"headLayout")
        self.headLayout.setContentsMargins(0, 0, 0, 0)
        self.titleLayout = QVBoxLayout()
        self.titleLayout.setSpacing(2)
        self.titleLayout.setObjectName(u"titleLayout")
        self.titleLayout.setContentsMargins(0, 0, 0, 0)
        self.titleLabel = QLabel(WorkPage)
        self.titleLabel.setObjectName(u"titleLabel")
        self.titleLabel.setTextFormat(Qt.TextFormat.PlainText)
        self.titleLabel.setWordWrap(True)
        self.titleLabel.setProperty(u"look", u"title")

        self.titleLayout.addWidget(self.titleLabel)

        self.helpLabel = QLabel(WorkPage)
        self.helpLabel.setObjectName(u"helpLabel")
        self.helpLabel.setTextFormat(Qt.TextFormat.PlainText)
        self.helpLabel.setWordWrap(True)
        self.helpLabel.setProperty(u"look", u"help")

        self.titleLayout.addWidget(self.helpLabel)


        self.headLayout.addLayout(self.titleLayout)


        self.rootLayout.addLayout(self.headLayout)

        self.tabs = QTabWidget(WorkPage)
        self.tabs.setObjectName(u"tabs")

        self.rootLayout.addWidget(self.tabs)


        self.retranslateUi(WorkPage)

        QMetaObject.connectSlotsByName(WorkPage)
    # setupUi

    def retranslateUi(self, WorkPage):
        self.titleLabel.setText(QCoreApplication.translate("WorkPage", u"Pekerjaan", None))
        self.helpLabel.setText(QCoreApplication.translate("WorkPage", u"Rekaman yang sedang dikerjakan dan daftar identifikasi setiap unit.", None))
        pass
    # retranslateUi

