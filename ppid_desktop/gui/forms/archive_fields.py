"""Compiled by tools/compile_forms.py from ui/case/archive_fields.ui; edit the form in Qt Designer, not this file."""

from PySide6.QtCore import (QCoreApplication, QDate, QDateTime, QLocale,
    QMetaObject, QObject, QPoint, QRect,
    QSize, QTime, QUrl, Qt)
from PySide6.QtGui import (QBrush, QColor, QConicalGradient, QCursor,
    QFont, QFontDatabase, QGradient, QIcon,
    QImage, QKeySequence, QLinearGradient, QPainter,
    QPalette, QPixmap, QRadialGradient, QTransform)
from PySide6.QtWidgets import (QApplication, QFrame, QHBoxLayout, QHeaderView,
    QLabel, QPushButton, QSizePolicy, QSpacerItem,
    QTableView, QVBoxLayout, QWidget)

from ppid_desktop.gui.kit.bars import BannerBar
from ppid_desktop.gui.kit.labelled_field import LabelledField
from ppid_desktop.gui.kit.responsive_row import ResponsiveRow

class Ui_ArchiveFieldsUi(object):
    def setupUi(self, ArchiveFieldsUi):
        if not ArchiveFieldsUi.objectName():
            ArchiveFieldsUi.setObjectName(u"ArchiveFieldsUi")
        self.rootLayout = QVBoxLayout(ArchiveFieldsUi)
        self.rootLayout.setSpacing(16)
        self.rootLayout.setObjectName(u"rootLayout")
        self.rootLayout.setContentsMargins(0, 0, 0, 0)
        self.codeCard = QFrame(ArchiveFieldsUi)
        self.codeCard.setObjectName(u"codeCard")
        self.codeCard.setProperty(u"look", u"card")
        self.codeCardLayout = QVBoxLayout(self.codeCard)
        self.codeCardLayout.setSpacing(16)
        self.codeCardLayout.setObjectName(u"codeCardLayout")
        self.codeCardLayout.setContentsMargins(16, 16, 16, 16)
        self.codeCardHeadLayout = QVBoxLayout()
        self.codeCardHeadLayout.setSpacing(4)
        self.codeCardHeadLayout.setObjectName(u"codeCardHeadLayout")
        self.codeCardHeadLayout.setContentsMargins(0, 0, 0, 0)
        self.codeCardTitleLabel = QLabel(self.codeCard)
        self.codeCardTitleLabel.setObjectName(u"codeCardTitleLabel")
        self.codeCardTitleLabel.setTextFormat(Qt.TextFormat.PlainText)
        self.codeCardTitleLabel.setWordWrap(True)
        self.codeCardTitleLabel.setProperty(u"look", u"heading")

        self.codeCardHeadLayout.addWidget(self.codeCardTitleLabel)

        self.codeCardHelpLabel = QLabel(self.codeCard)
        self.codeCardHelpLabel.setObjectName(u"codeCardHelpLabel")
        self.codeCardHelpLabel.setTextFormat(Qt.TextFormat.PlainText)
        self.codeCardHelpLabel.setWordWrap(True)
        self.codeCardHelpLabel.setProperty(u"look", u"help")

        self.codeCardHeadLayout.addWidget(self.codeCardHelpLabel)


        self.codeCardLayout.addLayout(self.codeCardHeadLayout)

        self.searchRow = ResponsiveRow(self.codeCard)
        self.searchRow.setObjectName(u"searchRow")
        self.searchRowLayout = QHBoxLayout(self.searchRow)
        self.searchRowLayout.setSpacing(16)
        self.searchRowLayout.setObjectName(u"searchRowLayout")
        self.searchRowLayout.setContentsMargins(0, 0, 0, 0)
        self.searchField = LabelledField(self.searchRow)
        self.searchField.setObjectName(u"searchField")

        self.searchRowLayout.addWidget(self.searchField)

        self.chooseLayout = QVBoxLayout()
        self.chooseLayout.setSpacing(4)
        self.chooseLayout.setObjectName(u"chooseLayout")
        self.chooseLayout.setContentsMargins(0, 0, 0, 0)
        self.chooseTop = QLabel(self.searchRow)
        self.chooseTop.setObjectName(u"chooseTop")
        self.chooseTop.setTextFormat(Qt.TextFormat.PlainText)
        self.chooseTop.setWordWrap(True)
        self.chooseTop.setProperty(u"look", u"label")

        self.chooseLayout.addWidget(self.chooseTop)

        self.useCodeButton = QPushButton(self.searchRow)
        self.useCodeButton.setObjectName(u"useCodeButton")

        self.chooseLayout.addWidget(self.useCodeButton)

        self.spacer1 = QSpacerItem(20, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.chooseLayout.addItem(self.spacer1)


        self.searchRowLayout.addLayout(self.chooseLayout)

        self.searchRowLayout.setStretch(0, 1)

        self.codeCardLayout.addWidget(self.searchRow)

        self.codeTable = QTableView(self.codeCard)
        self.codeTable.setObjectName(u"codeTable")
        self.codeTable.setMinimumSize(QSize(0, 148))

        self.codeCardLayout.addWidget(self.codeTable)

        self.emptyCodes = QLabel(self.codeCard)
        self.emptyCodes.setObjectName(u"emptyCodes")
        self.emptyCodes.setTextFormat(Qt.TextFormat.PlainText)
        self.emptyCodes.setWordWrap(True)
        self.emptyCodes.setProperty(u"look", u"help")

        self.codeCardLayout.addWidget(self.emptyCodes)

        self.codeRow = ResponsiveRow(self.codeCard)
        self.codeRow.setObjectName(u"codeRow")
        self.codeRowLayout = QHBoxLayout(self.codeRow)
        self.codeRowLayout.setSpacing(16)
        self.codeRowLayout.setObjectName(u"codeRowLayout")
        self.codeRowLayout.setContentsMargins(0, 0, 0, 0)
        self.kodeKlasifikasiField = LabelledField(self.codeRow)
        self.kodeKlasifikasiField.setObjectName(u"kodeKlasifikasiField")

        self.codeRowLayout.addWidget(self.kodeKlasifikasiField)

        self.skkaadField = LabelledField(self.codeRow)
        self.skkaadField.setObjectName(u"skkaadField")

        self.codeRowLayout.addWidget(self.skkaadField)

        self.codeRowLayout.setStretch(0, 1)
        self.codeRowLayout.setStretch(1, 1)

        self.codeCardLayout.addWidget(self.codeRow)

        self.jangkaSimpanField = LabelledField(self.codeCard)
        self.jangkaSimpanField.setObjectName(u"jangkaSimpanField")

        self.codeCardLayout.addWidget(self.jangkaSimpanField)

        self.securityBanner = BannerBar(self.codeCard)
        self.securityBanner.setObjectName(u"securityBanner")

        self.codeCardLayout.addWidget(self.securityBanner)


        self.rootLayout.addWidget(self.codeCard)

        self.retentionCard = QFrame(ArchiveFieldsUi)
        self.retentionCard.setObjectName(u"retentionCard")
        self.retentionCard.setProperty(u"look", u"card")
        self.retentionCardLayout = QVBoxLayout(self.retentionCard)
        self.retentionCardLayout.setSpacing(16)
        self.retentionCardLayout.setObjectName(u"retentionCardLayout")
        self.retentionCardLayout.setContentsMargins(16, 16, 16, 16)
        self.retentionCardHeadLayout = QVBoxLayout()
        self.retentionCardHeadLayout.setSpacing(4)
        self.retentionCardHeadLayout.setObjectName(u"retentionCardHeadLayout")
        self.retentionCardHeadLayout.setContentsMargins(0, 0, 0, 0)
        self.retentionCardTitleLabel = QLabel(self.retentionCard)
        self.retentionCardTitleLabel.setObjectName(u"retentionCardTitleLabel")
        self.retentionCardTitleLabel.setTextFormat(Qt.TextFormat.PlainText)
        self.retentionCardTitleLabel.setWordWrap(True)
        self.retentionCardTitleLabel.setProperty(u"look", u"heading")

        self.retentionCardHeadLayout.addWidget(self.retentionCardTitleLabel)


        self.retentionCardLayout.addLayout(self.retentionCardHeadLayout)

        self.yearsRow = ResponsiveRow(self.retentionCard)
        self.yearsRow.setObjectName(u"yearsRow")
        self.yearsRow.setProperty(u"easyWidth", 120)
        self.yearsRowLayout = QHBoxLayout(self.yearsRow)
        self.yearsRowLayout.setSpacing(16)
        self.yearsRowLayout.setObjectName(u"yearsRowLayout")
        self.yearsRowLayout.setContentsMargins(0, 0, 0, 0)
        self.retentionRow = ResponsiveRow(self.yearsRow)
        self.retentionRow.setObjectName(u"retentionRow")
        self.retentionRow.setProperty(u"easyWidth", 120)
        self.retentionRowLayout = QHBoxLayout(self.retentionRow)
        self.retentionRowLayout.setSpacing(16)
        self.retentionRowLayout.setObjectName(u"retentionRowLayout")
        self.retentionRowLayout.setContentsMargins(0, 0, 0, 0)
        self.aktifField = LabelledField(self.retentionRow)
        self.aktifField.setObjectName(u"aktifField")

        self.retentionRowLayout.addWidget(self.aktifField)

        self.inaktifField = LabelledField(self.retentionRow)
        self.inaktifField.setObjectName(u"inaktifField")

        self.retentionRowLayout.addWidget(self.inaktifField)

        self.retentionRowLayout.setStretch(0, 1)
        self.retentionRowLayout.setStretch(1, 1)

        self.yearsRowLayout.addWidget(self.retentionRow)

        self.nasibField = LabelledField(self.yearsRow)
        self.nasibField.setObjectName(u"nasibField")

        self.yearsRowLayout.addWidget(self.nasibField)

        self.yearsRowLayout.setStretch(0, 2)
        self.yearsRowLayout.setStretch(1, 1)

        self.retentionCardLayout.addWidget(self.yearsRow)

        self.fateRow = ResponsiveRow(self.retentionCard)
        self.fateRow.setObjectName(u"fateRow")
        self.fateRowLayout = QHBoxLayout(self.fateRow)
        self.fateRowLayout.setSpacing(16)
        self.fateRowLayout.setObjectName(u"fateRowLayout")
        self.fateRowLayout.setContentsMargins(0, 0, 0, 0)
        self.nasibTeksField = LabelledField(self.fateRow)
        self.nasibTeksField.setObjectName(u"nasibTeksField")

        self.fateRowLayout.addWidget(self.nasibTeksField)

        self.aksesField = LabelledField(self.fateRow)
        self.aksesField.setObjectName(u"aksesField")

        self.fateRowLayout.addWidget(self.aksesField)

        self.fateRowLayout.setStretch(0, 1)
        self.fateRowLayout.setStretch(1, 1)

        self.retentionCardLayout.addWidget(self.fateRow)

        self.triggerRow = ResponsiveRow(self.retentionCard)
        self.triggerRow.setObjectName(u"triggerRow")
        self.triggerRowLayout = QHBoxLayout(self.triggerRow)
        self.triggerRowLayout.setSpacing(16)
        self.triggerRowLayout.setObjectName(u"triggerRowLayout")
        self.triggerRowLayout.setContentsMargins(0, 0, 0, 0)
        self.pemicuField = LabelledField(self.triggerRow)
        self.pemicuField.setObjectName(u"pemicuField")

        self.triggerRowLayout.addWidget(self.pemicuField)

        self.pemicuTanggalField = LabelledField(self.triggerRow)
        self.pemicuTanggalField.setObjectName(u"pemicuTanggalField")

        self.triggerRowLayout.addWidget(self.pemicuTanggalField)

        self.triggerRowLayout.setStretch(0, 2)
        self.triggerRowLayout.setStretch(1, 1)

        self.retentionCardLayout.addWidget(self.triggerRow)


        self.rootLayout.addWidget(self.retentionCard)

        self.paperCard = QFrame(ArchiveFieldsUi)
        self.paperCard.setObjectName(u"paperCard")
        self.paperCard.setProperty(u"look", u"card")
        self.paperCardLayout = QVBoxLayout(self.paperCard)
        self.paperCardLayout.setSpacing(16)
        self.paperCardLayout.setObjectName(u"paperCardLayout")
        self.paperCardLayout.setContentsMargins(16, 16, 16, 16)
        self.paperCardHeadLayout = QVBoxLayout()
        self.paperCardHeadLayout.setSpacing(4)
        self.paperCardHeadLayout.setObjectName(u"paperCardHeadLayout")
        self.paperCardHeadLayout.setContentsMargins(0, 0, 0, 0)
        self.paperCardTitleLabel = QLabel(self.paperCard)
        self.paperCardTitleLabel.setObjectName(u"paperCardTitleLabel")
        self.paperCardTitleLabel.setTextFormat(Qt.TextFormat.PlainText)
        self.paperCardTitleLabel.setWordWrap(True)
        self.paperCardTitleLabel.setProperty(u"look", u"heading")

        self.paperCardHeadLayout.addWidget(self.paperCardTitleLabel)


        self.paperCardLayout.addLayout(self.paperCardHeadLayout)

        self.kindRow = ResponsiveRow(self.paperCard)
        self.kindRow.setObjectName(u"kindRow")
        self.kindRow.setProperty(u"easyWidth", 120)
        self.kindRowLayout = QHBoxLayout(self.kindRow)
        self.kindRowLayout.setSpacing(16)
        self.kindRowLayout.setObjectName(u"kindRowLayout")
        self.kindRowLayout.setContentsMargins(0, 0, 0, 0)
        self.stateRow = ResponsiveRow(self.kindRow)
        self.stateRow.setObjectName(u"stateRow")
        self.stateRow.setProperty(u"easyWidth", 120)
        self.stateRowLayout = QHBoxLayout(self.stateRow)
        self.stateRowLayout.setSpacing(16)
        self.stateRowLayout.setObjectName(u"stateRowLayout")
        self.stateRowLayout.setContentsMargins(0, 0, 0, 0)
        self.perkembanganField = LabelledField(self.stateRow)
        self.perkembanganField.setObjectName(u"perkembanganField")

        self.stateRowLayout.addWidget(self.perkembanganField)

        self.jumlahField = LabelledField(self.stateRow)
        self.jumlahField.setObjectName(u"jumlahField")

        self.stateRowLayout.addWidget(self.jumlahField)

        self.stateRowLayout.setStretch(0, 2)
        self.stateRowLayout.setStretch(1, 1)

        self.kindRowLayout.addWidget(self.stateRow)

        self.unitRow = ResponsiveRow(self.kindRow)
        self.unitRow.setObjectName(u"unitRow")
        self.unitRow.setProperty(u"easyWidth", 120)
        self.unitRowLayout = QHBoxLayout(self.unitRow)
        self.unitRowLayout.setSpacing(16)
        self.unitRowLayout.setObjectName(u"unitRowLayout")
        self.unitRowLayout.setContentsMargins(0, 0, 0, 0)
        self.satuanField = LabelledField(self.unitRow)
        self.satuanField.setObjectName(u"satuanField")

        self.unitRowLayout.addWidget(self.satuanField)

        self.kondisiField = LabelledField(self.unitRow)
        self.kondisiField.setObjectName(u"kondisiField")

        self.unitRowLayout.addWidget(self.kondisiField)

        self.unitRowLayout.setStretch(0, 1)
        self.unitRowLayout.setStretch(1, 1)

        self.kindRowLayout.addWidget(self.unitRow)

        self.kindRowLayout.setStretch(0, 3)
        self.kindRowLayout.setStretch(1, 2)

        self.paperCardLayout.addWidget(self.kindRow)

        self.placeRow = ResponsiveRow(self.paperCard)
        self.placeRow.setObjectName(u"placeRow")
        self.placeRow.setProperty(u"easyWidth", 140)
        self.placeRowLayout = QHBoxLayout(self.placeRow)
        self.placeRowLayout.setSpacing(16)
        self.placeRowLayout.setObjectName(u"placeRowLayout")
        self.placeRowLayout.setContentsMargins(0, 0, 0, 0)
        self.shelfRow = ResponsiveRow(self.placeRow)
        self.shelfRow.setObjectName(u"shelfRow")
        self.shelfRow.setProperty(u"easyWidth", 140)
        self.shelfRowLayout = QHBoxLayout(self.shelfRow)
        self.shelfRowLayout.setSpacing(16)
        self.shelfRowLayout.setObjectName(u"shelfRowLayout")
        self.shelfRowLayout.setContentsMargins(0, 0, 0, 0)
        self.ruangField = LabelledField(self.shelfRow)
        self.ruangField.setObjectName(u"ruangField")

        self.shelfRowLayout.addWidget(self.ruangField)

        self.rakField = LabelledField(self.shelfRow)
        self.rakField.setObjectName(u"rakField")

        self.shelfRowLayout.addWidget(self.rakField)

        self.shelfRowLayout.setStretch(0, 2)
        self.shelfRowLayout.setStretch(1, 1)

        self.placeRowLayout.addWidget(self.shelfRow)

        self.boxRow = ResponsiveRow(self.placeRow)
        self.boxRow.setObjectName(u"boxRow")
        self.boxRow.setProperty(u"easyWidth", 140)
        self.boxRowLayout = QHBoxLayout(self.boxRow)
        self.boxRowLayout.setSpacing(16)
        self.boxRowLayout.setObjectName(u"boxRowLayout")
        self.boxRowLayout.setContentsMargins(0, 0, 0, 0)
        self.boksField = LabelledField(self.boxRow)
        self.boksField.setObjectName(u"boksField")

        self.boxRowLayout.addWidget(self.boksField)

        self.folderField = LabelledField(self.boxRow)
        self.folderField.setObjectName(u"folderField")

        self.boxRowLayout.addWidget(self.folderField)

        self.boxRowLayout.setStretch(0, 1)
        self.boxRowLayout.setStretch(1, 1)

        self.placeRowLayout.addWidget(self.boxRow)

        self.placeRowLayout.setStretch(0, 3)
        self.placeRowLayout.setStretch(1, 2)

        self.paperCardLayout.addWidget(self.placeRow)

        self.indexRow = ResponsiveRow(self.paperCard)
        self.indexRow.setObjectName(u"indexRow")
        self.indexRowLayout = QHBoxLayout(self.indexRow)
        self.indexRowLayout.setSpacing(16)
        self.indexRowLayout.setObjectName(u"indexRowLayout")
        self.indexRowLayout.setContentsMargins(0, 0, 0, 0)
        self.indeksField = LabelledField(self.indexRow)
        self.indeksField.setObjectName(u"indeksField")

        self.indexRowLayout.addWidget(self.indeksField)

        self.srikandiField = LabelledField(self.indexRow)
        self.srikandiField.setObjectName(u"srikandiField")

        self.indexRowLayout.addWidget(self.srikandiField)

        self.indexRowLayout.setStretch(0, 1)
        self.indexRowLayout.setStretch(1, 1)

        self.paperCardLayout.addWidget(self.indexRow)

        self.keteranganField = LabelledField(self.paperCard)
        self.keteranganField.setObjectName(u"keteranganField")

        self.paperCardLayout.addWidget(self.keteranganField)


        self.rootLayout.addWidget(self.paperCard)

        self.fileCard = QFrame(ArchiveFieldsUi)
        self.fileCard.setObjectName(u"fileCard")
        self.fileCard.setProperty(u"look", u"card")
        self.fileCardLayout = QVBoxLayout(self.fileCard)
        self.fileCardLayout.setSpacing(16)
        self.fileCardLayout.setObjectName(u"fileCardLayout")
        self.fileCardLayout.setContentsMargins(16, 16, 16, 16)
        self.fileCardHeadLayout = QVBoxLayout()
        self.fileCardHeadLayout.setSpacing(4)
        self.fileCardHeadLayout.setObjectName(u"fileCardHeadLayout")
        self.fileCardHeadLayout.setContentsMargins(0, 0, 0, 0)
        self.fileCardTitleLabel = QLabel(self.fileCard)
        self.fileCardTitleLabel.setObjectName(u"fileCardTitleLabel")
        self.fileCardTitleLabel.setTextFormat(Qt.TextFormat.PlainText)
        self.fileCardTitleLabel.setWordWrap(True)
        self.fileCardTitleLabel.setProperty(u"look", u"heading")

        self.fileCardHeadLayout.addWidget(self.fileCardTitleLabel)

        self.fileCardHelpLabel = QLabel(self.fileCard)
        self.fileCardHelpLabel.setObjectName(u"fileCardHelpLabel")
        self.fileCardHelpLabel.setTextFormat(Qt.TextFormat.PlainText)
        self.fileCardHelpLabel.setWordWrap(True)
        self.fileCardHelpLabel.setProperty(u"look", u"help")

        self.fileCardHeadLayout.addWidget(self.fileCardHelpLabel)


        self.fileCardLayout.addLayout(self.fileCardHeadLayout)

        self.chosenRow = ResponsiveRow(self.fileCard)
        self.chosenRow.setObjectName(u"chosenRow")
        self.chosenRowLayout = QHBoxLayout(self.chosenRow)
        self.chosenRowLayout.setSpacing(16)
        self.chosenRowLayout.setObjectName(u"chosenRowLayout")
        self.chosenRowLayout.setContentsMargins(0, 0, 0, 0)
        self.berkasField = LabelledField(self.chosenRow)
        self.berkasField.setObjectName(u"berkasField")

        self.chosenRowLayout.addWidget(self.berkasField)

        self.newFileLayout = QVBoxLayout()
        self.newFileLayout.setSpacing(4)
        self.newFileLayout.setObjectName(u"newFileLayout")
        self.newFileLayout.setContentsMargins(0, 0, 0, 0)
        self.newFileTop = QLabel(self.chosenRow)
        self.newFileTop.setObjectName(u"newFileTop")
        self.newFileTop.setTextFormat(Qt.TextFormat.PlainText)
        self.newFileTop.setWordWrap(True)
        self.newFileTop.setProperty(u"look", u"label")

        self.newFileLayout.addWidget(self.newFileTop)

        self.newFileButton = QPushButton(self.chosenRow)
        self.newFileButton.setObjectName(u"newFileButton")

        self.newFileLayout.addWidget(self.newFileButton)

        self.spacer2 = QSpacerItem(20, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.newFileLayout.addItem(self.spacer2)


        self.chosenRowLayout.addLayout(self.newFileLayout)

        self.chosenRowLayout.setStretch(0, 1)

        self.fileCardLayout.addWidget(self.chosenRow)


        self.rootLayout.addWidget(self.fileCard)


        self.retranslateUi(ArchiveFieldsUi)

        QMetaObject.connectSlotsByName(ArchiveFieldsUi)
    # setupUi

    def retranslateUi(self, ArchiveFieldsUi):
        self.codeCardTitleLabel.setText(QCoreApplication.translate("ArchiveFieldsUi", u"Klasifikasi", None))
        self.codeCardHelpLabel.setText(QCoreApplication.translate("ArchiveFieldsUi", u"Pilih kode dari daftar; jadwal retensi, nasib akhir, SKKAAD, dan hak akses terisi sendiri dan dapat disesuaikan.", None))
        self.chooseTop.setText("")
        self.useCodeButton.setText(QCoreApplication.translate("ArchiveFieldsUi", u"Pakai kode ini", None))
#if QT_CONFIG(accessibility)
        self.codeTable.setAccessibleName(QCoreApplication.translate("ArchiveFieldsUi", u"Daftar kode klasifikasi", None))
#endif // QT_CONFIG(accessibility)
        self.emptyCodes.setText("")
        self.retentionCardTitleLabel.setText(QCoreApplication.translate("ArchiveFieldsUi", u"Retensi dan akses", None))
        self.paperCardTitleLabel.setText(QCoreApplication.translate("ArchiveFieldsUi", u"Fisik dan letak", None))
        self.fileCardTitleLabel.setText(QCoreApplication.translate("ArchiveFieldsUi", u"Berkas arsip", None))
        self.fileCardHelpLabel.setText(QCoreApplication.translate("ArchiveFieldsUi", u"Berkas tempat rekaman ini disimpan sebagai item. Pilih yang sudah ada, atau buat yang baru.", None))
        self.newFileTop.setText("")
        self.newFileButton.setText(QCoreApplication.translate("ArchiveFieldsUi", u"Buat berkas baru...", None))
        pass
    # retranslateUi

