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

from ppid_desktop.gui.kit.form_scroll import FormScroll
from ppid_desktop.gui.kit.labelled_field import LabelledField

class Ui_ProvenanceUi(object):
    def setupUi(self, ProvenanceUi):
        if not ProvenanceUi.objectName():
            ProvenanceUi.setObjectName(u"ProvenanceUi")
        self.rootLayout = QVBoxLayout(ProvenanceUi)
        self.rootLayout.setSpacing(8)
        self.rootLayout.setObjectName(u"rootLayout")
        self.rootLayout.setContentsMargins(0, 0, 0, 16)
        self.formScroll = FormScroll(ProvenanceUi)
        self.formScroll.setObjectName(u"formScroll")
        self.formScroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.form = QWidget()
        self.form.setObjectName(u"form")
        self.form.setProperty(u"look", u"page")
        self.formLayout = QVBoxLayout(self.form)
        self.formLayout.setSpacing(12)
        self.formLayout.setObjectName(u"formLayout")
        self.formLayout.setContentsMargins(24, 24, 24, 8)
        self.titleLabel = QLabel(self.form)
        self.titleLabel.setObjectName(u"titleLabel")
        self.titleLabel.setTextFormat(Qt.TextFormat.PlainText)
        self.titleLabel.setWordWrap(True)
        self.titleLabel.setProperty(u"look", u"heading")

        self.formLayout.addWidget(self.titleLabel)

        self.helpLabel = QLabel(self.form)
        self.helpLabel.setObjectName(u"helpLabel")
        self.helpLabel.setTextFormat(Qt.TextFormat.PlainText)
        self.helpLabel.setWordWrap(True)
        self.helpLabel.setProperty(u"look", u"help")

        self.formLayout.addWidget(self.helpLabel)

        self.senderField = LabelledField(self.form)
        self.senderField.setObjectName(u"senderField")

        self.formLayout.addWidget(self.senderField)

        self.channelField = LabelledField(self.form)
        self.channelField.setObjectName(u"channelField")

        self.formLayout.addWidget(self.channelField)

        self.receivedOnField = LabelledField(self.form)
        self.receivedOnField.setObjectName(u"receivedOnField")

        self.formLayout.addWidget(self.receivedOnField)

        self.formScroll.setWidget(self.form)

        self.rootLayout.addWidget(self.formScroll)

        self.buttonLayout = QHBoxLayout()
        self.buttonLayout.setSpacing(8)
        self.buttonLayout.setObjectName(u"buttonLayout")
        self.buttonLayout.setContentsMargins(24, 0, 24, 0)
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

        self.rootLayout.setStretch(0, 1)

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

