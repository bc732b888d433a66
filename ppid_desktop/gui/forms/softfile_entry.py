"""Compiled by tools/compile_forms.py from ui/case/softfile_entry.ui; edit the form in Qt Designer, not this file."""

from PySide6.QtCore import (QCoreApplication, QDate, QDateTime, QLocale,
    QMetaObject, QObject, QPoint, QRect,
    QSize, QTime, QUrl, Qt)
from PySide6.QtGui import (QBrush, QColor, QConicalGradient, QCursor,
    QFont, QFontDatabase, QGradient, QIcon,
    QImage, QKeySequence, QLinearGradient, QPainter,
    QPalette, QPixmap, QRadialGradient, QTransform)
from PySide6.QtWidgets import (QApplication, QCheckBox, QHBoxLayout, QLabel,
    QPushButton, QSizePolicy, QSpacerItem, QVBoxLayout,
    QWidget)

from ppid_desktop.gui.case.two_action_banner import TwoActionBanner
from ppid_desktop.gui.kit.bars import ProgressStrip
from ppid_desktop.gui.kit.labelled_field import LabelledField
from ppid_desktop.gui.kit.responsive_row import ResponsiveRow

class Ui_SoftfileEntry(object):
    def setupUi(self, SoftfileEntry):
        if not SoftfileEntry.objectName():
            SoftfileEntry.setObjectName(u"SoftfileEntry")
        self.rootLayout = QVBoxLayout(SoftfileEntry)
        self.rootLayout.setSpacing(16)
        self.rootLayout.setObjectName(u"rootLayout")
        self.rootLayout.setContentsMargins(0, 0, 0, 0)
        self.copyBanner = TwoActionBanner(SoftfileEntry)
        self.copyBanner.setObjectName(u"copyBanner")

        self.rootLayout.addWidget(self.copyBanner)

        self.nameRow = ResponsiveRow(SoftfileEntry)
        self.nameRow.setObjectName(u"nameRow")
        self.nameRowLayout = QHBoxLayout(self.nameRow)
        self.nameRowLayout.setSpacing(16)
        self.nameRowLayout.setObjectName(u"nameRowLayout")
        self.nameRowLayout.setContentsMargins(0, 0, 0, 0)
        self.namaField = LabelledField(self.nameRow)
        self.namaField.setObjectName(u"namaField")

        self.nameRowLayout.addWidget(self.namaField)

        self.jenisField = LabelledField(self.nameRow)
        self.jenisField.setObjectName(u"jenisField")

        self.nameRowLayout.addWidget(self.jenisField)

        self.nameRowLayout.setStretch(0, 2)
        self.nameRowLayout.setStretch(1, 1)

        self.rootLayout.addWidget(self.nameRow)

        self.uraianField = LabelledField(SoftfileEntry)
        self.uraianField.setObjectName(u"uraianField")

        self.rootLayout.addWidget(self.uraianField)

        self.submitRow = ResponsiveRow(SoftfileEntry)
        self.submitRow.setObjectName(u"submitRow")
        self.submitRowLayout = QHBoxLayout(self.submitRow)
        self.submitRowLayout.setSpacing(16)
        self.submitRowLayout.setObjectName(u"submitRowLayout")
        self.submitRowLayout.setContentsMargins(0, 0, 0, 0)
        self.submittedCheck = QCheckBox(self.submitRow)
        self.submittedCheck.setObjectName(u"submittedCheck")

        self.submitRowLayout.addWidget(self.submittedCheck)

        self.submittedNote = QLabel(self.submitRow)
        self.submittedNote.setObjectName(u"submittedNote")
        self.submittedNote.setTextFormat(Qt.TextFormat.PlainText)
        self.submittedNote.setWordWrap(True)
        self.submittedNote.setProperty(u"look", u"help")

        self.submitRowLayout.addWidget(self.submittedNote)

        self.submitRowLayout.setStretch(1, 1)

        self.rootLayout.addWidget(self.submitRow)

        self.actionRow = ResponsiveRow(SoftfileEntry)
        self.actionRow.setObjectName(u"actionRow")
        self.actionRowLayout = QHBoxLayout(self.actionRow)
        self.actionRowLayout.setSpacing(8)
        self.actionRowLayout.setObjectName(u"actionRowLayout")
        self.actionRowLayout.setContentsMargins(0, 0, 0, 0)
        self.lookRow = ResponsiveRow(self.actionRow)
        self.lookRow.setObjectName(u"lookRow")
        self.lookRowLayout = QHBoxLayout(self.lookRow)
        self.lookRowLayout.setSpacing(8)
        self.lookRowLayout.setObjectName(u"lookRowLayout")
        self.lookRowLayout.setContentsMargins(0, 0, 0, 0)
        self.openButton = QPushButton(self.lookRow)
        self.openButton.setObjectName(u"openButton")

        self.lookRowLayout.addWidget(self.openButton)

        self.editButton = QPushButton(self.lookRow)
        self.editButton.setObjectName(u"editButton")

        self.lookRowLayout.addWidget(self.editButton)


        self.actionRowLayout.addWidget(self.lookRow)

        self.copyRow = ResponsiveRow(self.actionRow)
        self.copyRow.setObjectName(u"copyRow")
        self.copyRowLayout = QHBoxLayout(self.copyRow)
        self.copyRowLayout.setSpacing(8)
        self.copyRowLayout.setObjectName(u"copyRowLayout")
        self.copyRowLayout.setContentsMargins(0, 0, 0, 0)
        self.saveOutButton = QPushButton(self.copyRow)
        self.saveOutButton.setObjectName(u"saveOutButton")

        self.copyRowLayout.addWidget(self.saveOutButton)

        self.versionButton = QPushButton(self.copyRow)
        self.versionButton.setObjectName(u"versionButton")

        self.copyRowLayout.addWidget(self.versionButton)


        self.actionRowLayout.addWidget(self.copyRow)

        self.spacer1 = QSpacerItem(40, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.actionRowLayout.addItem(self.spacer1)


        self.rootLayout.addWidget(self.actionRow)

        self.progress = ProgressStrip(SoftfileEntry)
        self.progress.setObjectName(u"progress")

        self.rootLayout.addWidget(self.progress)

        self.versionsLayout = QVBoxLayout()
        self.versionsLayout.setSpacing(4)
        self.versionsLayout.setObjectName(u"versionsLayout")
        self.versionsLayout.setContentsMargins(0, 0, 0, 0)
        self.versionsTitle = QLabel(SoftfileEntry)
        self.versionsTitle.setObjectName(u"versionsTitle")
        self.versionsTitle.setTextFormat(Qt.TextFormat.PlainText)
        self.versionsTitle.setWordWrap(True)
        self.versionsTitle.setProperty(u"look", u"label")

        self.versionsLayout.addWidget(self.versionsTitle)

        self.versionRowsLayout = QVBoxLayout()
        self.versionRowsLayout.setSpacing(4)
        self.versionRowsLayout.setObjectName(u"versionRowsLayout")
        self.versionRowsLayout.setContentsMargins(0, 0, 0, 0)

        self.versionsLayout.addLayout(self.versionRowsLayout)


        self.rootLayout.addLayout(self.versionsLayout)

        self.orderRow = ResponsiveRow(SoftfileEntry)
        self.orderRow.setObjectName(u"orderRow")
        self.orderRowLayout = QHBoxLayout(self.orderRow)
        self.orderRowLayout.setSpacing(8)
        self.orderRowLayout.setObjectName(u"orderRowLayout")
        self.orderRowLayout.setContentsMargins(0, 0, 0, 0)
        self.moveRow = ResponsiveRow(self.orderRow)
        self.moveRow.setObjectName(u"moveRow")
        self.moveRowLayout = QHBoxLayout(self.moveRow)
        self.moveRowLayout.setSpacing(8)
        self.moveRowLayout.setObjectName(u"moveRowLayout")
        self.moveRowLayout.setContentsMargins(0, 0, 0, 0)
        self.upButton = QPushButton(self.moveRow)
        self.upButton.setObjectName(u"upButton")

        self.moveRowLayout.addWidget(self.upButton)

        self.downButton = QPushButton(self.moveRow)
        self.downButton.setObjectName(u"downButton")

        self.moveRowLayout.addWidget(self.downButton)


        self.orderRowLayout.addWidget(self.moveRow)

        self.orderNote = QLabel(self.orderRow)
        self.orderNote.setObjectName(u"orderNote")
        self.orderNote.setTextFormat(Qt.TextFormat.PlainText)
        self.orderNote.setWordWrap(True)
        self.orderNote.setProperty(u"look", u"help")

        self.orderRowLayout.addWidget(self.orderNote)

        self.spacer2 = QSpacerItem(40, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.orderRowLayout.addItem(self.spacer2)

        self.removeButton = QPushButton(self.orderRow)
        self.removeButton.setObjectName(u"removeButton")

        self.orderRowLayout.addWidget(self.removeButton)

        self.orderRowLayout.setStretch(2, 1)

        self.rootLayout.addWidget(self.orderRow)


        self.retranslateUi(SoftfileEntry)

        QMetaObject.connectSlotsByName(SoftfileEntry)
    # setupUi

    def retranslateUi(self, SoftfileEntry):
        self.submittedCheck.setText(QCoreApplication.translate("SoftfileEntry", u"Diajukan untuk koreksi pimpinan PPID", None))
        self.submittedNote.setText("")
        self.openButton.setText(QCoreApplication.translate("SoftfileEntry", u"Buka", None))
        self.editButton.setText(QCoreApplication.translate("SoftfileEntry", u"Sunting", None))
        self.saveOutButton.setText(QCoreApplication.translate("SoftfileEntry", u"Simpan salinan...", None))
        self.versionButton.setText(QCoreApplication.translate("SoftfileEntry", u"Versi baru dari berkas...", None))
        self.versionsTitle.setText(QCoreApplication.translate("SoftfileEntry", u"Versi", None))
        self.upButton.setText(QCoreApplication.translate("SoftfileEntry", u"Naikkan", None))
        self.downButton.setText(QCoreApplication.translate("SoftfileEntry", u"Turunkan", None))
        self.orderNote.setText("")
        self.removeButton.setText(QCoreApplication.translate("SoftfileEntry", u"Hapus dari rekaman", None))
        pass
    # retranslateUi

