"""Compiled by tools/compile_forms.py from ui/work/returned_files.ui; edit the form in Qt Designer, not this file."""

from PySide6.QtCore import (QCoreApplication, QDate, QDateTime, QLocale,
    QMetaObject, QObject, QPoint, QRect,
    QSize, QTime, QUrl, Qt)
from PySide6.QtGui import (QBrush, QColor, QConicalGradient, QCursor,
    QFont, QFontDatabase, QGradient, QIcon,
    QImage, QKeySequence, QLinearGradient, QPainter,
    QPalette, QPixmap, QRadialGradient, QTransform)
from PySide6.QtWidgets import (QApplication, QFrame, QHBoxLayout, QHeaderView,
    QLabel, QPushButton, QSizePolicy, QSpacerItem,
    QVBoxLayout, QWidget)

from ppid_desktop.gui.kit.bars import (BannerBar, ProgressStrip)
from ppid_desktop.gui.kit.file_drop_area import FileDropArea
from ppid_desktop.gui.kit.form_scroll import FormScroll
from ppid_desktop.gui.kit.labelled_field import LabelledField
from ppid_desktop.gui.kit.responsive_row import ResponsiveRow
from ppid_desktop.gui.kit.row_table import RowTable

class Ui_ReturnedFilesUi(object):
    def setupUi(self, ReturnedFilesUi):
        if not ReturnedFilesUi.objectName():
            ReturnedFilesUi.setObjectName(u"ReturnedFilesUi")
        self.rootLayout = QVBoxLayout(ReturnedFilesUi)
        self.rootLayout.setSpacing(8)
        self.rootLayout.setObjectName(u"rootLayout")
        self.rootLayout.setContentsMargins(0, 12, 0, 0)
        self.headLayout = QHBoxLayout()
        self.headLayout.setSpacing(8)
        self.headLayout.setObjectName(u"headLayout")
        self.headLayout.setContentsMargins(0, 0, 0, 0)
        self.backButton = QPushButton(ReturnedFilesUi)
        self.backButton.setObjectName(u"backButton")

        self.headLayout.addWidget(self.backButton)

        self.titleLabel = QLabel(ReturnedFilesUi)
        self.titleLabel.setObjectName(u"titleLabel")
        self.titleLabel.setTextFormat(Qt.TextFormat.PlainText)
        self.titleLabel.setWordWrap(True)
        self.titleLabel.setProperty(u"look", u"heading")

        self.headLayout.addWidget(self.titleLabel)

        self.headLayout.setStretch(1, 1)

        self.rootLayout.addLayout(self.headLayout)

        self.scroll = FormScroll(ReturnedFilesUi)
        self.scroll.setObjectName(u"scroll")
        self.scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.scroll.setWidgetResizable(True)
        self.scrollBody = QWidget()
        self.scrollBody.setObjectName(u"scrollBody")
        self.scrollBodyLayout = QVBoxLayout(self.scrollBody)
        self.scrollBodyLayout.setSpacing(12)
        self.scrollBodyLayout.setObjectName(u"scrollBodyLayout")
        self.scrollBodyLayout.setContentsMargins(0, 4, 0, 4)
        self.noticeBanner = BannerBar(self.scrollBody)
        self.noticeBanner.setObjectName(u"noticeBanner")

        self.scrollBodyLayout.addWidget(self.noticeBanner)

        self.dropArea = FileDropArea(self.scrollBody)
        self.dropArea.setObjectName(u"dropArea")

        self.scrollBodyLayout.addWidget(self.dropArea)

        self.chooseLayout = QHBoxLayout()
        self.chooseLayout.setSpacing(8)
        self.chooseLayout.setObjectName(u"chooseLayout")
        self.chooseLayout.setContentsMargins(0, 0, 0, 0)
        self.folderButton = QPushButton(self.scrollBody)
        self.folderButton.setObjectName(u"folderButton")

        self.chooseLayout.addWidget(self.folderButton)

        self.spacer1 = QSpacerItem(40, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.chooseLayout.addItem(self.spacer1)


        self.scrollBodyLayout.addLayout(self.chooseLayout)

        self.table = RowTable(self.scrollBody)
        self.table.setObjectName(u"table")
        self.table.setMinimumSize(QSize(0, 190))

        self.scrollBodyLayout.addWidget(self.table)

        self.fileCard = QFrame(self.scrollBody)
        self.fileCard.setObjectName(u"fileCard")
        self.fileCard.setProperty(u"look", u"card")
        self.fileCardLayout = QVBoxLayout(self.fileCard)
        self.fileCardLayout.setSpacing(12)
        self.fileCardLayout.setObjectName(u"fileCardLayout")
        self.fileCardLayout.setContentsMargins(16, 16, 16, 16)
        self.fileLabel = QLabel(self.fileCard)
        self.fileLabel.setObjectName(u"fileLabel")
        self.fileLabel.setTextFormat(Qt.TextFormat.PlainText)
        self.fileLabel.setWordWrap(True)
        self.fileLabel.setProperty(u"look", u"label")

        self.fileCardLayout.addWidget(self.fileLabel)

        self.meaningLabel = QLabel(self.fileCard)
        self.meaningLabel.setObjectName(u"meaningLabel")
        self.meaningLabel.setTextFormat(Qt.TextFormat.PlainText)
        self.meaningLabel.setWordWrap(True)

        self.fileCardLayout.addWidget(self.meaningLabel)

        self.fileRow = ResponsiveRow(self.fileCard)
        self.fileRow.setObjectName(u"fileRow")
        self.fileLayout = QHBoxLayout(self.fileRow)
        self.fileLayout.setSpacing(16)
        self.fileLayout.setObjectName(u"fileLayout")
        self.fileLayout.setContentsMargins(0, 0, 0, 0)
        self.recordField = LabelledField(self.fileRow)
        self.recordField.setObjectName(u"recordField")

        self.fileLayout.addWidget(self.recordField)

        self.deedField = LabelledField(self.fileRow)
        self.deedField.setObjectName(u"deedField")

        self.fileLayout.addWidget(self.deedField)

        self.fileLayout.setStretch(0, 2)
        self.fileLayout.setStretch(1, 1)

        self.fileCardLayout.addWidget(self.fileRow)


        self.scrollBodyLayout.addWidget(self.fileCard)

        self.arrivalCard = QFrame(self.scrollBody)
        self.arrivalCard.setObjectName(u"arrivalCard")
        self.arrivalCard.setProperty(u"look", u"card")
        self.arrivalCardLayout = QVBoxLayout(self.arrivalCard)
        self.arrivalCardLayout.setSpacing(12)
        self.arrivalCardLayout.setObjectName(u"arrivalCardLayout")
        self.arrivalCardLayout.setContentsMargins(16, 16, 16, 16)
        self.arrivalRow = ResponsiveRow(self.arrivalCard)
        self.arrivalRow.setObjectName(u"arrivalRow")
        self.arrivalLayout = QHBoxLayout(self.arrivalRow)
        self.arrivalLayout.setSpacing(16)
        self.arrivalLayout.setObjectName(u"arrivalLayout")
        self.arrivalLayout.setContentsMargins(0, 0, 0, 0)
        self.senderField = LabelledField(self.arrivalRow)
        self.senderField.setObjectName(u"senderField")

        self.arrivalLayout.addWidget(self.senderField)

        self.channelField = LabelledField(self.arrivalRow)
        self.channelField.setObjectName(u"channelField")

        self.arrivalLayout.addWidget(self.channelField)

        self.receivedOnField = LabelledField(self.arrivalRow)
        self.receivedOnField.setObjectName(u"receivedOnField")

        self.arrivalLayout.addWidget(self.receivedOnField)

        self.arrivalLayout.setStretch(0, 2)
        self.arrivalLayout.setStretch(1, 1)
        self.arrivalLayout.setStretch(2, 1)

        self.arrivalCardLayout.addWidget(self.arrivalRow)


        self.scrollBodyLayout.addWidget(self.arrivalCard)

        self.spacer2 = QSpacerItem(20, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.scrollBodyLayout.addItem(self.spacer2)

        self.scrollBodyLayout.setStretch(3, 1)
        self.scroll.setWidget(self.scrollBody)

        self.rootLayout.addWidget(self.scroll)

        self.progress = ProgressStrip(ReturnedFilesUi)
        self.progress.setObjectName(u"progress")

        self.rootLayout.addWidget(self.progress)

        self.takeLayout = QHBoxLayout()
        self.takeLayout.setSpacing(8)
        self.takeLayout.setObjectName(u"takeLayout")
        self.takeLayout.setContentsMargins(0, 0, 0, 0)
        self.foundLabel = QLabel(ReturnedFilesUi)
        self.foundLabel.setObjectName(u"foundLabel")
        self.foundLabel.setTextFormat(Qt.TextFormat.PlainText)
        self.foundLabel.setWordWrap(True)
        self.foundLabel.setProperty(u"look", u"help")

        self.takeLayout.addWidget(self.foundLabel)

        self.evidenceButton = QPushButton(ReturnedFilesUi)
        self.evidenceButton.setObjectName(u"evidenceButton")

        self.takeLayout.addWidget(self.evidenceButton)

        self.takeButton = QPushButton(ReturnedFilesUi)
        self.takeButton.setObjectName(u"takeButton")
        self.takeButton.setProperty(u"look", u"primary")

        self.takeLayout.addWidget(self.takeButton)

        self.takeLayout.setStretch(0, 1)

        self.rootLayout.addLayout(self.takeLayout)

        self.rootLayout.setStretch(1, 1)

        self.retranslateUi(ReturnedFilesUi)

        QMetaObject.connectSlotsByName(ReturnedFilesUi)
    # setupUi

    def retranslateUi(self, ReturnedFilesUi):
        self.backButton.setText(QCoreApplication.translate("ReturnedFilesUi", u"Kembali ke daftar", None))
        self.titleLabel.setText(QCoreApplication.translate("ReturnedFilesUi", u"Terima berkas kembali", None))
        self.folderButton.setText(QCoreApplication.translate("ReturnedFilesUi", u"Pilih folder...", None))
#if QT_CONFIG(accessibility)
        self.table.setAccessibleName(QCoreApplication.translate("ReturnedFilesUi", u"Berkas yang kembali", None))
#endif // QT_CONFIG(accessibility)
        self.fileLabel.setText("")
        self.meaningLabel.setText("")
        self.foundLabel.setText("")
        self.evidenceButton.setText(QCoreApplication.translate("ReturnedFilesUi", u"Lanjut ke keputusan...", None))
        self.takeButton.setText(QCoreApplication.translate("ReturnedFilesUi", u"Terima berkas", None))
        pass
    # retranslateUi

