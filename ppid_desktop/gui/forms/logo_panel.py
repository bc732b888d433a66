"""Compiled by tools/compile_forms.py from ui/settings/logo_panel.ui; edit the form in Qt Designer, not this file."""

from PySide6.QtCore import (QCoreApplication, QDate, QDateTime, QLocale,
    QMetaObject, QObject, QPoint, QRect,
    QSize, QTime, QUrl, Qt)
from PySide6.QtGui import (QBrush, QColor, QConicalGradient, QCursor,
    QFont, QFontDatabase, QGradient, QIcon,
    QImage, QKeySequence, QLinearGradient, QPainter,
    QPalette, QPixmap, QRadialGradient, QTransform)
from PySide6.QtWidgets import (QApplication, QHBoxLayout, QLabel, QPushButton,
    QSizePolicy, QSpacerItem, QVBoxLayout, QWidget)

class Ui_LogoPanel(object):
    def setupUi(self, LogoPanel):
        if not LogoPanel.objectName():
            LogoPanel.setObjectName(u"LogoPanel")
        self.rootLayout = QHBoxLayout(LogoPanel)
        self.rootLayout.setSpacing(16)
        self.rootLayout.setObjectName(u"rootLayout")
        self.rootLayout.setContentsMargins(0, 0, 0, 0)
        self.pictureLabel = QLabel(LogoPanel)
        self.pictureLabel.setObjectName(u"pictureLabel")
        self.pictureLabel.setMinimumSize(QSize(96, 96))
        self.pictureLabel.setMaximumSize(QSize(96, 96))
        self.pictureLabel.setAlignment(Qt.AlignmentFlag.AlignCenter)

        self.rootLayout.addWidget(self.pictureLabel)

        self.actionsLayout = QVBoxLayout()
        self.actionsLayout.setSpacing(8)
        self.actionsLayout.setObjectName(u"actionsLayout")
        self.actionsLayout.setContentsMargins(0, 0, 0, 0)
        self.stateLabel = QLabel(LogoPanel)
        self.stateLabel.setObjectName(u"stateLabel")
        self.stateLabel.setTextFormat(Qt.TextFormat.PlainText)
        self.stateLabel.setWordWrap(True)
        self.stateLabel.setProperty(u"look", u"help")

        self.actionsLayout.addWidget(self.stateLabel)

        self.buttonsLayout = QHBoxLayout()
        self.buttonsLayout.setSpacing(8)
        self.buttonsLayout.setObjectName(u"buttonsLayout")
        self.buttonsLayout.setContentsMargins(0, 0, 0, 0)
        self.chooseButton = QPushButton(LogoPanel)
        self.chooseButton.setObjectName(u"chooseButton")

        self.buttonsLayout.addWidget(self.chooseButton)

        self.removeButton = QPushButton(LogoPanel)
        self.removeButton.setObjectName(u"removeButton")

        self.buttonsLayout.addWidget(self.removeButton)

        self.buttonsSpacer = QSpacerItem(20, 20, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.buttonsLayout.addItem(self.buttonsSpacer)


        self.actionsLayout.addLayout(self.buttonsLayout)

        self.actionsSpacer = QSpacerItem(20, 20, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.actionsLayout.addItem(self.actionsSpacer)


        self.rootLayout.addLayout(self.actionsLayout)

        self.rootLayout.setStretch(1, 1)

        self.retranslateUi(LogoPanel)

        QMetaObject.connectSlotsByName(LogoPanel)
    # setupUi

    def retranslateUi(self, LogoPanel):
        self.stateLabel.setText("")
        self.chooseButton.setText(QCoreApplication.translate("LogoPanel", u"Pilih gambar", None))
        self.removeButton.setText(QCoreApplication.translate("LogoPanel", u"Hapus logo", None))
        pass
    # retranslateUi

