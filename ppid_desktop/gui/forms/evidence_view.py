"""Compiled by tools/compile_forms.py from ui/case/evidence_view.ui; edit the form in Qt Designer, not this file."""

from PySide6.QtCore import (QCoreApplication, QDate, QDateTime, QLocale,
    QMetaObject, QObject, QPoint, QRect,
    QSize, QTime, QUrl, Qt)
from PySide6.QtGui import (QBrush, QColor, QConicalGradient, QCursor,
    QFont, QFontDatabase, QGradient, QIcon,
    QImage, QKeySequence, QLinearGradient, QPainter,
    QPalette, QPixmap, QRadialGradient, QTransform)
from PySide6.QtWidgets import (QApplication, QHBoxLayout, QLabel, QPlainTextEdit,
    QPushButton, QSizePolicy, QSpacerItem, QToolButton,
    QVBoxLayout, QWidget)

from ppid_desktop.gui.case.step_review.signature_summary import SignatureSummary
from ppid_desktop.gui.kit.picture_view import PictureView
from ppid_desktop.gui.kit.responsive_row import ResponsiveRow

class Ui_EvidenceViewUi(object):
    def setupUi(self, EvidenceViewUi):
        if not EvidenceViewUi.objectName():
            EvidenceViewUi.setObjectName(u"EvidenceViewUi")
        self.rootLayout = QVBoxLayout(EvidenceViewUi)
        self.rootLayout.setSpacing(8)
        self.rootLayout.setObjectName(u"rootLayout")
        self.rootLayout.setContentsMargins(0, 0, 0, 0)
        self.factsHolder = QWidget(EvidenceViewUi)
        self.factsHolder.setObjectName(u"factsHolder")
        self.factsLayout = QVBoxLayout(self.factsHolder)
        self.factsLayout.setSpacing(8)
        self.factsLayout.setObjectName(u"factsLayout")
        self.factsLayout.setContentsMargins(0, 0, 0, 0)
        self.signatures = SignatureSummary(self.factsHolder)
        self.signatures.setObjectName(u"signatures")

        self.factsLayout.addWidget(self.signatures)


        self.rootLayout.addWidget(self.factsHolder)

        self.toolHolder = ResponsiveRow(EvidenceViewUi)
        self.toolHolder.setObjectName(u"toolHolder")
        self.toolHolder.setProperty(u"easyWidth", 200)
        self.toolRow = QHBoxLayout(self.toolHolder)
        self.toolRow.setSpacing(4)
        self.toolRow.setObjectName(u"toolRow")
        self.toolRow.setContentsMargins(0, 0, 0, 0)
        self.pageTools = QWidget(self.toolHolder)
        self.pageTools.setObjectName(u"pageTools")
        self.pageToolsLayout = QHBoxLayout(self.pageTools)
        self.pageToolsLayout.setSpacing(4)
        self.pageToolsLayout.setObjectName(u"pageToolsLayout")
        self.pageToolsLayout.setContentsMargins(0, 0, 0, 0)
        self.previousButton = QToolButton(self.pageTools)
        self.previousButton.setObjectName(u"previousButton")
        self.previousButton.setProperty(u"look", u"quiet")

        self.pageToolsLayout.addWidget(self.previousButton)

        self.pageLabel = QLabel(self.pageTools)
        self.pageLabel.setObjectName(u"pageLabel")
        self.pageLabel.setTextFormat(Qt.TextFormat.PlainText)
        self.pageLabel.setWordWrap(False)

        self.pageToolsLayout.addWidget(self.pageLabel)

        self.nextButton = QToolButton(self.pageTools)
        self.nextButton.setObjectName(u"nextButton")
        self.nextButton.setProperty(u"look", u"quiet")

        self.pageToolsLayout.addWidget(self.nextButton)

        self.turnLeftButton = QToolButton(self.pageTools)
        self.turnLeftButton.setObjectName(u"turnLeftButton")
        self.turnLeftButton.setProperty(u"look", u"quiet")

        self.pageToolsLayout.addWidget(self.turnLeftButton)

        self.turnRightButton = QToolButton(self.pageTools)
        self.turnRightButton.setObjectName(u"turnRightButton")
        self.turnRightButton.setProperty(u"look", u"quiet")

        self.pageToolsLayout.addWidget(self.turnRightButton)

        self.spacer1 = QSpacerItem(40, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.pageToolsLayout.addItem(self.spacer1)


        self.toolRow.addWidget(self.pageTools)

        self.zoomTools = QWidget(self.toolHolder)
        self.zoomTools.setObjectName(u"zoomTools")
        self.zoomToolsLayout = QHBoxLayout(self.zoomTools)
        self.zoomToolsLayout.setSpacing(4)
        self.zoomToolsLayout.setObjectName(u"zoomToolsLayout")
        self.zoomToolsLayout.setContentsMargins(0, 0, 0, 0)
        self.zoomOutButton = QToolButton(self.zoomTools)
        self.zoomOutButton.setObjectName(u"zoomOutButton")
        self.zoomOutButton.setProperty(u"look", u"quiet")

        self.zoomToolsLayout.addWidget(self.zoomOutButton)

        self.zoomLabel = QLabel(self.zoomTools)
        self.zoomLabel.setObjectName(u"zoomLabel")
        self.zoomLabel.setTextFormat(Qt.TextFormat.PlainText)
        self.zoomLabel.setWordWrap(False)

        self.zoomToolsLayout.addWidget(self.zoomLabel)

        self.zoomInButton = QToolButton(self.zoomTools)
        self.zoomInButton.setObjectName(u"zoomInButton")
        self.zoomInButton.setProperty(u"look", u"quiet")

        self.zoomToolsLayout.addWidget(self.zoomInButton)

        self.widthButton = QToolButton(self.zoomTools)
        self.widthButton.setObjectName(u"widthButton")
        self.widthButton.setProperty(u"look", u"quiet")

        self.zoomToolsLayout.addWidget(self.widthButton)

        self.fitButton = QToolButton(self.zoomTools)
        self.fitButton.setObjectName(u"fitButton")
        self.fitButton.setProperty(u"look", u"quiet")

        self.zoomToolsLayout.addWidget(self.fitButton)


        self.toolRow.addWidget(self.zoomTools)

        self.toolRow.setStretch(0, 1)

        self.rootLayout.addWidget(self.toolHolder)

        self.picture = PictureView(EvidenceViewUi)
        self.picture.setObjectName(u"picture")

        self.rootLayout.addWidget(self.picture)

        self.mailHolder = QWidget(EvidenceViewUi)
        self.mailHolder.setObjectName(u"mailHolder")
        self.mailLayout = QVBoxLayout(self.mailHolder)
        self.mailLayout.setSpacing(8)
        self.mailLayout.setObjectName(u"mailLayout")
        self.mailLayout.setContentsMargins(0, 0, 0, 0)
        self.mailHead = QLabel(self.mailHolder)
        self.mailHead.setObjectName(u"mailHead")
        self.mailHead.setTextFormat(Qt.TextFormat.PlainText)
        self.mailHead.setWordWrap(True)
        self.mailHead.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByKeyboard|Qt.TextInteractionFlag.TextSelectableByMouse)

        self.mailLayout.addWidget(self.mailHead)

        self.mailText = QPlainTextEdit(self.mailHolder)
        self.mailText.setObjectName(u"mailText")
        self.mailText.setReadOnly(True)

        self.mailLayout.addWidget(self.mailText)

        self.partsHolder = QWidget(self.mailHolder)
        self.partsHolder.setObjectName(u"partsHolder")
        self.partsLayout = QVBoxLayout(self.partsHolder)
        self.partsLayout.setSpacing(4)
        self.partsLayout.setObjectName(u"partsLayout")
        self.partsLayout.setContentsMargins(0, 0, 0, 0)
        self.partsTitle = QLabel(self.partsHolder)
        self.partsTitle.setObjectName(u"partsTitle")
        self.partsTitle.setTextFormat(Qt.TextFormat.PlainText)
        self.partsTitle.setWordWrap(True)
        self.partsTitle.setProperty(u"look", u"label")

        self.partsLayout.addWidget(self.partsTitle)


        self.mailLayout.addWidget(self.partsHolder)


        self.rootLayout.addWidget(self.mailHolder)

        self.otherHolder = QWidget(EvidenceViewUi)
        self.otherHolder.setObjectName(u"otherHolder")
        self.otherLayout = QVBoxLayout(self.otherHolder)
        self.otherLayout.setSpacing(8)
        self.otherLayout.setObjectName(u"otherLayout")
        self.otherLayout.setContentsMargins(0, 8, 0, 0)
        self.otherLabel = QLabel(self.otherHolder)
        self.otherLabel.setObjectName(u"otherLabel")
        self.otherLabel.setTextFormat(Qt.TextFormat.PlainText)
        self.otherLabel.setWordWrap(True)

        self.otherLayout.addWidget(self.otherLabel)

        self.openOtherLayout = QHBoxLayout()
        self.openOtherLayout.setSpacing(8)
        self.openOtherLayout.setObjectName(u"openOtherLayout")
        self.openOtherLayout.setContentsMargins(0, 0, 0, 0)
        self.openOtherButton = QPushButton(self.otherHolder)
        self.openOtherButton.setObjectName(u"openOtherButton")

        self.openOtherLayout.addWidget(self.openOtherButton)

        self.spacer3 = QSpacerItem(40, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.openOtherLayout.addItem(self.spacer3)


        self.otherLayout.addLayout(self.openOtherLayout)

        self.spacer4 = QSpacerItem(40, 20, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.otherLayout.addItem(self.spacer4)


        self.rootLayout.addWidget(self.otherHolder)

        self.rootLayout.setStretch(2, 1)
        self.rootLayout.setStretch(3, 1)
        self.rootLayout.setStretch(4, 1)

        self.retranslateUi(EvidenceViewUi)

        QMetaObject.connectSlotsByName(EvidenceViewUi)
    # setupUi

    def retranslateUi(self, EvidenceViewUi):
        self.pageLabel.setText("")
        self.zoomLabel.setText("")
        self.widthButton.setText(QCoreApplication.translate("EvidenceViewUi", u"Lebar", None))
        self.fitButton.setText(QCoreApplication.translate("EvidenceViewUi", u"Halaman", None))
        self.mailHead.setText("")
#if QT_CONFIG(accessibility)
        self.mailText.setAccessibleName(QCoreApplication.translate("EvidenceViewUi", u"Isi surat elektronik", None))
#endif // QT_CONFIG(accessibility)
        self.partsTitle.setText(QCoreApplication.translate("EvidenceViewUi", u"Lampiran surat", None))
        self.otherLabel.setText("")
        self.openOtherButton.setText(QCoreApplication.translate("EvidenceViewUi", u"Buka di programnya", None))
        pass
    # retranslateUi

