"""Compiled by tools/compile_forms.py from ui/log/log_advanced.ui; edit the form in Qt Designer, not this file."""

from PySide6.QtCore import (QCoreApplication, QDate, QDateTime, QLocale,
    QMetaObject, QObject, QPoint, QRect,
    QSize, QTime, QUrl, Qt)
from PySide6.QtGui import (QBrush, QColor, QConicalGradient, QCursor,
    QFont, QFontDatabase, QGradient, QIcon,
    QImage, QKeySequence, QLinearGradient, QPainter,
    QPalette, QPixmap, QRadialGradient, QTransform)
from PySide6.QtWidgets import (QApplication, QFrame, QHBoxLayout, QLabel,
    QPushButton, QSizePolicy, QVBoxLayout, QWidget)

from ppid_desktop.gui.kit.bars import (BannerBar, ProgressStrip)
from ppid_desktop.gui.kit.labelled_field import LabelledField
from ppid_desktop.gui.kit.responsive_row import ResponsiveRow

class Ui_LogAdvanced(object):
    def setupUi(self, LogAdvanced):
        if not LogAdvanced.objectName():
            LogAdvanced.setObjectName(u"LogAdvanced")
        LogAdvanced.setProperty(u"look", u"card")
        self.rootLayout = QVBoxLayout(LogAdvanced)
        self.rootLayout.setSpacing(8)
        self.rootLayout.setObjectName(u"rootLayout")
        self.rootLayout.setContentsMargins(16, 12, 16, 12)
        self.titleLabel = QLabel(LogAdvanced)
        self.titleLabel.setObjectName(u"titleLabel")
        self.titleLabel.setTextFormat(Qt.TextFormat.PlainText)
        self.titleLabel.setWordWrap(True)
        self.titleLabel.setProperty(u"look", u"heading")

        self.rootLayout.addWidget(self.titleLabel)

        self.helpLabel = QLabel(LogAdvanced)
        self.helpLabel.setObjectName(u"helpLabel")
        self.helpLabel.setTextFormat(Qt.TextFormat.PlainText)
        self.helpLabel.setWordWrap(True)
        self.helpLabel.setProperty(u"look", u"help")

        self.rootLayout.addWidget(self.helpLabel)

        self.pointRow = ResponsiveRow(LogAdvanced)
        self.pointRow.setObjectName(u"pointRow")
        self.pointRow.setProperty(u"easyWidth", 150)
        self.pointRowLayout = QHBoxLayout(self.pointRow)
        self.pointRowLayout.setSpacing(12)
        self.pointRowLayout.setObjectName(u"pointRowLayout")
        self.pointRowLayout.setContentsMargins(0, 0, 0, 0)
        self.numberField = LabelledField(self.pointRow)
        self.numberField.setObjectName(u"numberField")

        self.pointRowLayout.addWidget(self.numberField)

        self.codeField = LabelledField(self.pointRow)
        self.codeField.setObjectName(u"codeField")

        self.pointRowLayout.addWidget(self.codeField)

        self.compareButton = QPushButton(self.pointRow)
        self.compareButton.setObjectName(u"compareButton")

        self.pointRowLayout.addWidget(self.compareButton, 0, Qt.AlignmentFlag.AlignBottom)

        self.pointRowLayout.setStretch(0, 1)
        self.pointRowLayout.setStretch(1, 2)

        self.rootLayout.addWidget(self.pointRow)

        self.problemLabel = QLabel(LogAdvanced)
        self.problemLabel.setObjectName(u"problemLabel")
        self.problemLabel.setTextFormat(Qt.TextFormat.PlainText)
        self.problemLabel.setWordWrap(True)
        self.problemLabel.setProperty(u"look", u"problem")

        self.rootLayout.addWidget(self.problemLabel)

        self.progressStrip = ProgressStrip(LogAdvanced)
        self.progressStrip.setObjectName(u"progressStrip")

        self.rootLayout.addWidget(self.progressStrip)

        self.resultBar = BannerBar(LogAdvanced)
        self.resultBar.setObjectName(u"resultBar")

        self.rootLayout.addWidget(self.resultBar)

        self.findingBar = BannerBar(LogAdvanced)
        self.findingBar.setObjectName(u"findingBar")

        self.rootLayout.addWidget(self.findingBar)


        self.retranslateUi(LogAdvanced)

        QMetaObject.connectSlotsByName(LogAdvanced)
    # setupUi

    def retranslateUi(self, LogAdvanced):
        self.titleLabel.setText(QCoreApplication.translate("LogAdvanced", u"Bandingkan dengan cetakan", None))
        self.helpLabel.setText(QCoreApplication.translate("LogAdvanced", u"Ketik titik periksa dari berita acara pengarsipan atau kutipan log: nomor catatan dan kodenya. Spasi, tanda hubung, dan huruf besar atau kecil tidak berpengaruh.", None))
        self.compareButton.setText(QCoreApplication.translate("LogAdvanced", u"Bandingkan", None))
        self.problemLabel.setText("")
        pass
    # retranslateUi

