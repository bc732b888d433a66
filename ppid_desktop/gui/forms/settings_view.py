"""Compiled by tools/compile_forms.py from ui/settings/settings_view.ui; edit the form in Qt Designer, not this file."""

from PySide6.QtCore import (QCoreApplication, QDate, QDateTime, QLocale,
    QMetaObject, QObject, QPoint, QRect,
    QSize, QTime, QUrl, Qt)
from PySide6.QtGui import (QBrush, QColor, QConicalGradient, QCursor,
    QFont, QFontDatabase, QGradient, QIcon,
    QImage, QKeySequence, QLinearGradient, QPainter,
    QPalette, QPixmap, QRadialGradient, QTransform)
from PySide6.QtWidgets import (QApplication, QHBoxLayout, QLabel, QListWidget,
    QListWidgetItem, QSizePolicy, QStackedWidget, QVBoxLayout,
    QWidget)

class Ui_SettingsView(object):
    def setupUi(self, SettingsView):
        if not SettingsView.objectName():
            SettingsView.setObjectName(u"SettingsView")
        SettingsView.setProperty(u"look", u"page")
        self.rootLayout = QHBoxLayout(SettingsView)
        self.rootLayout.setSpacing(0)
        self.rootLayout.setObjectName(u"rootLayout")
        self.rootLayout.setContentsMargins(0, 0, 0, 0)
        self.navPanel = QWidget(SettingsView)
        self.navPanel.setObjectName(u"navPanel")
        self.navLayout = QVBoxLayout(self.navPanel)
        self.navLayout.setSpacing(12)
        self.navLayout.setObjectName(u"navLayout")
        self.navLayout.setContentsMargins(24, 24, 0, 24)
        self.titleLabel = QLabel(self.navPanel)
        self.titleLabel.setObjectName(u"titleLabel")
        self.titleLabel.setTextFormat(Qt.TextFormat.PlainText)
        self.titleLabel.setWordWrap(True)
        self.titleLabel.setProperty(u"look", u"title")

        self.navLayout.addWidget(self.titleLabel)

        self.pageList = QListWidget(self.navPanel)
        self.pageList.setObjectName(u"pageList")
        sizePolicy = QSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Expanding)
        sizePolicy.setHorizontalStretch(0)
        sizePolicy.setVerticalStretch(0)
        sizePolicy.setHeightForWidth(self.pageList.sizePolicy().hasHeightForWidth())
        self.pageList.setSizePolicy(sizePolicy)

        self.navLayout.addWidget(self.pageList)

        self.unstoredLabel = QLabel(self.navPanel)
        self.unstoredLabel.setObjectName(u"unstoredLabel")
        self.unstoredLabel.setTextFormat(Qt.TextFormat.PlainText)
        self.unstoredLabel.setWordWrap(True)
        self.unstoredLabel.setProperty(u"look", u"problem")

        self.navLayout.addWidget(self.unstoredLabel)

        self.savedLabel = QLabel(self.navPanel)
        self.savedLabel.setObjectName(u"savedLabel")
        self.savedLabel.setTextFormat(Qt.TextFormat.PlainText)
        self.savedLabel.setWordWrap(True)
        self.savedLabel.setProperty(u"look", u"help")

        self.navLayout.addWidget(self.savedLabel)


        self.rootLayout.addWidget(self.navPanel)

        self.pageStack = QStackedWidget(SettingsView)
        self.pageStack.setObjectName(u"pageStack")

        self.rootLayout.addWidget(self.pageStack)

        self.rootLayout.setStretch(1, 1)

        self.retranslateUi(SettingsView)

        QMetaObject.connectSlotsByName(SettingsView)
    # setupUi

    def retranslateUi(self, SettingsView):
        self.titleLabel.setText(QCoreApplication.translate("SettingsView", u"Pengaturan", None))
#if QT_CONFIG(accessibility)
        self.pageList.setAccessibleName(QCoreApplication.translate("SettingsView", u"Halaman pengaturan", None))
#endif // QT_CONFIG(accessibility)
        self.unstoredLabel.setText("")
        self.savedLabel.setText("")
        pass
    # retranslateUi

