"""Compiled by tools/compile_forms.py from ui/case/old_archive_form.ui; edit the form in Qt Designer, not this file."""

from PySide6.QtCore import (QCoreApplication, QDate, QDateTime, QLocale,
    QMetaObject, QObject, QPoint, QRect,
    QSize, QTime, QUrl, Qt)
from PySide6.QtGui import (QBrush, QColor, QConicalGradient, QCursor,
    QFont, QFontDatabase, QGradient, QIcon,
    QImage, QKeySequence, QLinearGradient, QPainter,
    QPalette, QPixmap, QRadialGradient, QTransform)
from PySide6.QtWidgets import (QApplication, QFrame, QLabel, QSizePolicy,
    QVBoxLayout, QWidget)

from ppid_desktop.gui.kit.labelled_field import LabelledField

class Ui_OldArchiveFormUi(object):
    def setupUi(self, OldArchiveFormUi):
        if not OldArchiveFormUi.objectName():
            OldArchiveFormUi.setObjectName(u"OldArchiveFormUi")
        self.rootLayout = QVBoxLayout(OldArchiveFormUi)
        self.rootLayout.setSpacing(16)
        self.rootLayout.setObjectName(u"rootLayout")
        self.rootLayout.setContentsMargins(0, 0, 0, 0)
        self.sourceCard = QFrame(OldArchiveFormUi)
        self.sourceCard.setObjectName(u"sourceCard")
        self.sourceCard.setProperty(u"look", u"card")
        self.sourceCardLayout = QVBoxLayout(self.sourceCard)
        self.sourceCardLayout.setSpacing(12)
        self.sourceCardLayout.setObjectName(u"sourceCardLayout")
        self.sourceCardLayout.setContentsMargins(16, 16, 16, 16)
        self.sourceHeadLayout = QVBoxLayout()
        self.sourceHeadLayout.setSpacing(4)
        self.sourceHeadLayout.setObjectName(u"sourceHeadLayout")
        self.sourceHeadLayout.setContentsMargins(0, 0, 0, 0)
        self.sourceTitleLabel = QLabel(self.sourceCard)
        self.sourceTitleLabel.setObjectName(u"sourceTitleLabel")
        self.sourceTitleLabel.setTextFormat(Qt.TextFormat.PlainText)
        self.sourceTitleLabel.setWordWrap(True)
        self.sourceTitleLabel.setProperty(u"look", u"heading")

        self.sourceHeadLayout.addWidget(self.sourceTitleLabel)

        self.sourceHelpLabel = QLabel(self.sourceCard)
        self.sourceHelpLabel.setObjectName(u"sourceHelpLabel")
        self.sourceHelpLabel.setTextFormat(Qt.TextFormat.PlainText)
        self.sourceHelpLabel.setWordWrap(True)
        self.sourceHelpLabel.setProperty(u"look", u"help")

        self.sourceHeadLayout.addWidget(self.sourceHelpLabel)


        self.sourceCardLayout.addLayout(self.sourceHeadLayout)

        self.sumberField = LabelledField(self.sourceCard)
        self.sumberField.setObjectName(u"sumberField")

        self.sourceCardLayout.addWidget(self.sumberField)


        self.rootLayout.addWidget(self.sourceCard)

        self.informationLayout = QVBoxLayout()
        self.informationLayout.setObjectName(u"informationLayout")

        self.rootLayout.addLayout(self.informationLayout)

        self.softfilesLayout = QVBoxLayout()
        self.softfilesLayout.setObjectName(u"softfilesLayout")

        self.rootLayout.addLayout(self.softfilesLayout)


        self.retranslateUi(OldArchiveFormUi)

        QMetaObject.connectSlotsByName(OldArchiveFormUi)
    # setupUi

    def retranslateUi(self, OldArchiveFormUi):
        self.sourceTitleLabel.setText(QCoreApplication.translate("OldArchiveFormUi", u"Asal arsip lama", None))
        self.sourceHelpLabel.setText(QCoreApplication.translate("OldArchiveFormUi", u"Dari mana arsip ini diketahui, agar siapa pun dapat mencari naskah aslinya.", None))
        pass
    # retranslateUi

