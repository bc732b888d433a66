"""Compiled by tools/compile_forms.py from ui/case/provenance.ui; edit the form in Qt Designer, not this file."""

from PySide6.QtCore import (QCoreApplication, QDate, QDateTime, QLocale,
    QMetaObject, QObject, QPoint, QRect,
    QSize, QTime, QUrl, Qt)
from PySide6.QtGui import (QBrush, QColor, QConicalGradient, QCursor,
    QFont, QFontDatabase, QGradient, QIcon,
    QImage, QKeySequence, QLinearGradient, QPainter,
    QPalette, QPixmap, QRadialGradient, QTransform)
from PySide6.QtWidgets import (QApplication, QDialog, QHBoxLayout, QLabel,
    QPushButton, QSizePolicy, QSpacerItem, QVBoxLayout,
    QWidget)

from ppid_desktop.gui.kit.labelled_field import LabelledField

class Ui_ProvenanceUi(object):
    def setupUi(self, ProvenanceUi):
        if not ProvenanceUi.objectName():
            ProvenanceUi.setObjectName(u"ProvenanceUi")
        self.rootLayout = QVBoxLayout(ProvenanceUi)
        self.rootLayout.setSpacing(12)
        self.rootLayout.setObjectName(u"rootLayout")
        self.rootLayout.setContentsMargins(24, 24, 24, 24)
        self.titleLabel = QLabel(ProvenanceUi)
        self.titleLabel.setObjectName(u"titleLabel")
        self.titleLabel.setTextFormat(Qt.TextFormat.PlainText)
        self.titleLabel.setWordWrap(True)
        self.titleLabel.setProperty(u"look", u"heading")

        self.rootLayout.addWidget(self.titleLabel)

        self.helpLabel = QLabel(ProvenanceUi)
        self.helpLabel.setObjectName(u"helpLabel")
        self.helpLabel.setTextFormat(Qt.TextFormat.PlainText)
        self.helpLabel.setWordWrap(True)
        self.helpLabel.setProperty(u"look", u"help")

        self.rootLayout.addWidget(self.helpLabel)

        self.senderField = LabelledField(ProvenanceUi)
        self.senderField.setObjectName(u"senderField")

        self.rootLayout.addWidget(self.senderField)

        self.channelField = LabelledField(ProvenanceUi)
        self.channelField.setObjectName(u"channelField")

        self.rootLayout.addWidget(self.channelField)

        self.receivedOnField = LabelledField(ProvenanceUi)
        self.receivedOnField.setObjectName(u"receivedOnField")

        self.rootLayout.addWidget(self.receivedOnField)

        self.buttonLayout = QHBoxLayout()
        self.buttonLayout.setSpacing(8)
        self.buttonLayout.setObjectName(u"buttonLayout")
        self.buttonLayout.setContentsMargins(0, 0, 0, 0)
        self.spacer1 = QSpacerItem(40, 20, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.buttonLayout.addItem(self.spacer1)

        self.refuseButton = QPushButton(ProvenanceUi)
        self.refuseButton.setObjectName(u"refuseButton")

        self.buttonLayout.addWidget(self.refuseButton)

        self.acceptButton = QPushButton(ProvenanceUi)
        self.acceptButton.setObjectName(u"acceptButton")
        self.acceptButton.setProperty(u"look", u"primary")

        self.buttonLayout.addWidget(self.acceptButton)


        self.rootLayout.addLayout(self.buttonLayout)


        self.retranslateUi(ProvenanceUi)

        QMetaObject.connectSlotsByName(ProvenanceUi)
    # setupUi

    def retranslateUi(self, ProvenanceUi):
        self.titleLabel.setText(QCoreApplication.translate("ProvenanceUi", u"Hasil koreksi softfile", None))
        self.helpLabel.setText(QCoreApplication.translate("ProvenanceUi", u"Belum ada konsep yang kembali pada putaran ini. Catat dari siapa, bagaimana, dan kapan softfile hasil koreksi ini Anda terima. Tanpa itu persetujuan tidak mencakupnya.", None))
        self.refuseButton.setText(QCoreApplication.translate("ProvenanceUi", u"Batal", None))
        self.acceptButton.setText(QCoreApplication.translate("ProvenanceUi", u"Ganti softfile", None))
        pass
    # retranslateUi

