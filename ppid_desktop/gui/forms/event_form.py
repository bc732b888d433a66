"""Compiled by tools/compile_forms.py from ui/case/event_form.ui; edit the form in Qt Designer, not this file."""

from PySide6.QtCore import (QCoreApplication, QDate, QDateTime, QLocale,
    QMetaObject, QObject, QPoint, QRect,
    QSize, QTime, QUrl, Qt)
from PySide6.QtGui import (QBrush, QColor, QConicalGradient, QCursor,
    QFont, QFontDatabase, QGradient, QIcon,
    QImage, QKeySequence, QLinearGradient, QPainter,
    QPalette, QPixmap, QRadialGradient, QTransform)
from PySide6.QtWidgets import (QApplication, QFrame, QHBoxLayout, QPushButton,
    QSizePolicy, QSpacerItem, QVBoxLayout, QWidget)

from ppid_desktop.gui.case.offered_files import OfferedFiles
from ppid_desktop.gui.kit.bars import (BannerBar, ProgressStrip)
from ppid_desktop.gui.kit.labelled_field import LabelledField
from ppid_desktop.gui.kit.responsive_row import ResponsiveRow

class Ui_EventFormUi(object):
    def setupUi(self, EventFormUi):
        if not EventFormUi.objectName():
            EventFormUi.setObjectName(u"EventFormUi")
        self.rootLayout = QVBoxLayout(EventFormUi)
        self.rootLayout.setSpacing(16)
        self.rootLayout.setObjectName(u"rootLayout")
        self.rootLayout.setContentsMargins(0, 0, 0, 0)
        self.eventFrame = QFrame(EventFormUi)
        self.eventFrame.setObjectName(u"eventFrame")
        self.eventFrame.setProperty(u"look", u"card")
        self.eventFrameLayout = QVBoxLayout(self.eventFrame)
        self.eventFrameLayout.setSpacing(12)
        self.eventFrameLayout.setObjectName(u"eventFrameLayout")
        self.eventFrameLayout.setContentsMargins(12, 12, 12, 12)
        self.kindRow = ResponsiveRow(self.eventFrame)
        self.kindRow.setObjectName(u"kindRow")
        self.kindRowLayout = QHBoxLayout(self.kindRow)
        self.kindRowLayout.setSpacing(16)
        self.kindRowLayout.setObjectName(u"kindRowLayout")
        self.kindRowLayout.setContentsMargins(0, 0, 0, 0)
        self.jenisField = LabelledField(self.kindRow)
        self.jenisField.setObjectName(u"jenisField")

        self.kindRowLayout.addWidget(self.jenisField)

        self.tanggalField = LabelledField(self.kindRow)
        self.tanggalField.setObjectName(u"tanggalField")

        self.kindRowLayout.addWidget(self.tanggalField)

        self.kindRowLayout.setStretch(0, 2)
        self.kindRowLayout.setStretch(1, 1)

        self.eventFrameLayout.addWidget(self.kindRow)

        self.personRow = ResponsiveRow(self.eventFrame)
        self.personRow.setObjectName(u"personRow")
        self.personRowLayout = QHBoxLayout(self.personRow)
        self.personRowLayout.setSpacing(16)
        self.personRowLayout.setObjectName(u"personRowLayout")
        self.personRowLayout.setContentsMargins(0, 0, 0, 0)
        self.orangField = LabelledField(self.personRow)
        self.orangField.setObjectName(u"orangField")

        self.personRowLayout.addWidget(self.orangField)

        self.dasarField = LabelledField(self.personRow)
        self.dasarField.setObjectName(u"dasarField")

        self.personRowLayout.addWidget(self.dasarField)

        self.personRowLayout.setStretch(0, 1)
        self.personRowLayout.setStretch(1, 1)

        self.eventFrameLayout.addWidget(self.personRow)

        self.uraianField = LabelledField(self.eventFrame)
        self.uraianField.setObjectName(u"uraianField")

        self.eventFrameLayout.addWidget(self.uraianField)

        self.attachments = OfferedFiles(self.eventFrame)
        self.attachments.setObjectName(u"attachments")

        self.eventFrameLayout.addWidget(self.attachments)

        self.refusalBanner = BannerBar(self.eventFrame)
        self.refusalBanner.setObjectName(u"refusalBanner")

        self.eventFrameLayout.addWidget(self.refusalBanner)

        self.progress = ProgressStrip(self.eventFrame)
        self.progress.setObjectName(u"progress")

        self.eventFrameLayout.addWidget(self.progress)

        self.eventButtons = QHBoxLayout()
        self.eventButtons.setSpacing(8)
        self.eventButtons.setObjectName(u"eventButtons")
        self.eventButtons.setContentsMargins(0, 0, 0, 0)
        self.saveButton = QPushButton(self.eventFrame)
        self.saveButton.setObjectName(u"saveButton")
        self.saveButton.setProperty(u"look", u"primary")

        self.eventButtons.addWidget(self.saveButton)

        self.cancelButton = QPushButton(self.eventFrame)
        self.cancelButton.setObjectName(u"cancelButton")

        self.eventButtons.addWidget(self.cancelButton)

        self.spacer1 = QSpacerItem(40, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.eventButtons.addItem(self.spacer1)


        self.eventFrameLayout.addLayout(self.eventButtons)


        self.rootLayout.addWidget(self.eventFrame)


        self.retranslateUi(EventFormUi)

        QMetaObject.connectSlotsByName(EventFormUi)
    # setupUi

    def retranslateUi(self, EventFormUi):
        self.saveButton.setText(QCoreApplication.translate("EventFormUi", u"Catat peristiwa", None))
        self.cancelButton.setText(QCoreApplication.translate("EventFormUi", u"Batal", None))
        pass
    # retranslateUi

