"""Compiled by tools/compile_forms.py from ui/settings/settings_promises.ui; edit the form in Qt Designer, not this file."""

from PySide6.QtCore import (QCoreApplication, QDate, QDateTime, QLocale,
    QMetaObject, QObject, QPoint, QRect,
    QSize, QTime, QUrl, Qt)
from PySide6.QtGui import (QBrush, QColor, QConicalGradient, QCursor,
    QFont, QFontDatabase, QGradient, QIcon,
    QImage, QKeySequence, QLinearGradient, QPainter,
    QPalette, QPixmap, QRadialGradient, QTransform)
from PySide6.QtWidgets import (QApplication, QFrame, QLabel, QScrollArea,
    QSizePolicy, QSpacerItem, QVBoxLayout, QWidget)

class Ui_SettingsPromises(object):
    def setupUi(self, SettingsPromises):
        if not SettingsPromises.objectName():
            SettingsPromises.setObjectName(u"SettingsPromises")
        SettingsPromises.setProperty(u"look", u"page")
        self.rootLayout = QVBoxLayout(SettingsPromises)
        self.rootLayout.setSpacing(8)
        self.rootLayout.setObjectName(u"rootLayout")
        self.rootLayout.setContentsMargins(0, 0, 0, 0)
        self.scrollArea = QScrollArea(SettingsPromises)
        self.scrollArea.setObjectName(u"scrollArea")
        self.scrollArea.setWidgetResizable(True)
        self.scrollArea.setFrameShape(QFrame.Shape.NoFrame)
        self.content = QWidget()
        self.content.setObjectName(u"content")
        self.content.setProperty(u"look", u"page")
        self.cardsLayout = QVBoxLayout(self.content)
        self.cardsLayout.setSpacing(16)
        self.cardsLayout.setObjectName(u"cardsLayout")
        self.cardsLayout.setContentsMargins(24, 24, 24, 24)
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

        self.introLabel = QLabel(self.content)
        self.introLabel.setObjectName(u"introLabel")
        self.introLabel.setTextFormat(Qt.TextFormat.PlainText)
        self.introLabel.setWordWrap(True)
        self.introLabel.setProperty(u"look", u"help")

        self.titleLayout.addWidget(self.introLabel)


        self.cardsLayout.addLayout(self.titleLayout)

        self.endSpacer = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.cardsLayout.addItem(self.endSpacer)

        self.scrollArea.setWidget(self.content)

        self.rootLayout.addWidget(self.scrollArea)


        self.retranslateUi(SettingsPromises)

        QMetaObject.connectSlotsByName(SettingsPromises)
    # setupUi

    def retranslateUi(self, SettingsPromises):
#if QT_CONFIG(accessibility)
        self.scrollArea.setAccessibleName(QCoreApplication.translate("SettingsPromises", u"Janji program tentang data Anda", None))
#endif // QT_CONFIG(accessibility)
        self.titleLabel.setText(QCoreApplication.translate("SettingsPromises", u"Keamanan data", None))
        self.introLabel.setText("")
        pass
    # retranslateUi

