"""Compiled by tools/compile_forms.py from ui/kit/progress_strip.ui; edit the form in Qt Designer, not this file."""

from PySide6.QtCore import (QCoreApplication, QDate, QDateTime, QLocale,
    QMetaObject, QObject, QPoint, QRect,
    QSize, QTime, QUrl, Qt)
from PySide6.QtGui import (QBrush, QColor, QConicalGradient, QCursor,
    QFont, QFontDatabase, QGradient, QIcon,
    QImage, QKeySequence, QLinearGradient, QPainter,
    QPalette, QPixmap, QRadialGradient, QTransform)
from PySide6.QtWidgets import (QApplication, QFrame, QHBoxLayout, QLabel,
    QProgressBar, QPushButton, QSizePolicy, QSpacerItem,
    QVBoxLayout, QWidget)

class Ui_ProgressStrip(object):
    def setupUi(self, ProgressStrip):
        if not ProgressStrip.objectName():
            ProgressStrip.setObjectName(u"ProgressStrip")
        ProgressStrip.setProperty(u"look", u"card")
        self.rootLayout = QVBoxLayout(ProgressStrip)
        self.rootLayout.setSpacing(8)
        self.rootLayout.setObjectName(u"rootLayout")
        self.rootLayout.setContentsMargins(12, 8, 12, 12)
        self.lineLayout = QHBoxLayout()
        self.lineLayout.setSpacing(12)
        self.lineLayout.setObjectName(u"lineLayout")
        self.textLabel = QLabel(ProgressStrip)
        self.textLabel.setObjectName(u"textLabel")
        self.textLabel.setTextFormat(Qt.TextFormat.PlainText)

        self.lineLayout.addWidget(self.textLabel)

        self.stripSpacer = QSpacerItem(20, 24, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.lineLayout.addItem(self.stripSpacer)

        self.amountLabel = QLabel(ProgressStrip)
        self.amountLabel.setObjectName(u"amountLabel")
        self.amountLabel.setTextFormat(Qt.TextFormat.PlainText)
        self.amountLabel.setProperty(u"look", u"help")

        self.lineLayout.addWidget(self.amountLabel)

        self.cancelButton = QPushButton(ProgressStrip)
        self.cancelButton.setObjectName(u"cancelButton")

        self.lineLayout.addWidget(self.cancelButton)


        self.rootLayout.addLayout(self.lineLayout)

        self.bar = QProgressBar(ProgressStrip)
        self.bar.setObjectName(u"bar")
        self.bar.setTextVisible(False)

        self.rootLayout.addWidget(self.bar)


        self.retranslateUi(ProgressStrip)

        QMetaObject.connectSlotsByName(ProgressStrip)
    # setupUi

    def retranslateUi(self, ProgressStrip):
        self.textLabel.setText("")
        self.amountLabel.setText("")
        self.cancelButton.setText(QCoreApplication.translate("ProgressStrip", u"Batalkan", None))
#if QT_CONFIG(accessibility)
        self.bar.setAccessibleName(QCoreApplication.translate("ProgressStrip", u"Kemajuan", None))
#endif // QT_CONFIG(accessibility)
        pass
    # retranslateUi

