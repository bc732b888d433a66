"""Compiled by tools/compile_forms.py from ui/case/step_identify.ui; edit the form in Qt Designer, not this file."""

from PySide6.QtCore import (QCoreApplication, QDate, QDateTime, QLocale,
    QMetaObject, QObject, QPoint, QRect,
    QSize, QTime, QUrl, Qt)
from PySide6.QtGui import (QBrush, QColor, QConicalGradient, QCursor,
    QFont, QFontDatabase, QGradient, QIcon,
    QImage, QKeySequence, QLinearGradient, QPainter,
    QPalette, QPixmap, QRadialGradient, QTransform)
from PySide6.QtWidgets import (QApplication, QFrame, QHBoxLayout, QLabel,
    QSizePolicy, QSpacerItem, QVBoxLayout, QWidget)

from ppid_desktop.gui.kit.bars import BannerBar
from ppid_desktop.gui.kit.labelled_field import LabelledField
from ppid_desktop.gui.kit.responsive_row import ResponsiveRow

class Ui_StepIdentify(object):
    def setupUi(self, StepIdentify):
        if not StepIdentify.objectName():
            StepIdentify.setObjectName(u"StepIdentify")
        self.rootLayout = QVBoxLayout(StepIdentify)
        self.rootLayout.setSpacing(16)
        self.rootLayout.setObjectName(u"rootLayout")
        self.rootLayout.setContentsMargins(0, 0, 0, 0)
        self.identityCard = QFrame(StepIdentify)
        self.identityCard.setObjectName(u"identityCard")
        self.identityCard.setProperty(u"look", u"card")
        self.identityCardLayout = QVBoxLayout(self.identityCard)
        self.identityCardLayout.setSpacing(16)
        self.identityCardLayout.setObjectName(u"identityCardLayout")
        self.identityCardLayout.setContentsMargins(16, 16, 16, 16)
        self.identityCardTitleLayout = QVBoxLayout()
        self.identityCardTitleLayout.setSpacing(4)
        self.identityCardTitleLayout.setObjectName(u"identityCardTitleLayout")
        self.identityCardTitleLayout.setContentsMargins(0, 0, 0, 0)
        self.identityCardTitleLabel = QLabel(self.identityCard)
        self.identityCardTitleLabel.setObjectName(u"identityCardTitleLabel")
        self.identityCardTitleLabel.setTextFormat(Qt.TextFormat.PlainText)
        self.identityCardTitleLabel.setWordWrap(True)
        self.identityCardTitleLabel.setProperty(u"look", u"heading")

        self.identityCardTitleLayout.addWidget(self.identityCardTitleLabel)

        self.identityCardHelpLabel = QLabel(self.identityCard)
        self.identityCardHelpLabel.setObjectName(u"identityCardHelpLabel")
        self.identityCardHelpLabel.setTextFormat(Qt.TextFormat.PlainText)
        self.identityCardHelpLabel.setWordWrap(True)
        self.identityCardHelpLabel.setProperty(u"look", u"help")

        self.identityCardTitleLayout.addWidget(self.identityCardHelpLabel)


        self.identityCardLayout.addLayout(self.identityCardTitleLayout)

        self.judulField = LabelledField(self.identityCard)
        self.judulField.setObjectName(u"judulField")

        self.identityCardLayout.addWidget(self.judulField)

        self.ringkasanField = LabelledField(self.identityCard)
        self.ringkasanField.setObjectName(u"ringkasanField")

        self.identityCardLayout.addWidget(self.ringkasanField)

        self.unitRow = ResponsiveRow(self.identityCard)
        self.unitRow.setObjectName(u"unitRow")
        self.unitRowLayout = QHBoxLayout(self.unitRow)
        self.unitRowLayout.setSpacing(16)
        self.unitRowLayout.setObjectName(u"unitRowLayout")
        self.unitRowLayout.setContentsMargins(0, 0, 0, 0)
        self.unitField = LabelledField(self.unitRow)
        self.unitField.setObjectName(u"unitField")

        self.unitRowLayout.addWidget(self.unitField)

        self.kategoriField = LabelledField(self.unitRow)
        self.kategoriField.setObjectName(u"kategoriField")

        self.unitRowLayout.addWidget(self.kategoriField)

        self.unitRowLayout.setStretch(0, 1)
        self.unitRowLayout.setStretch(1, 1)

        self.identityCardLayout.addWidget(self.unitRow)

        self.categoryNote = BannerBar(self.identityCard)
        self.categoryNote.setObjectName(u"categoryNote")

        self.identityCardLayout.addWidget(self.categoryNote)


        self.rootLayout.addWidget(self.identityCard)

        self.exemptionCard = QFrame(StepIdentify)
        self.exemptionCard.setObjectName(u"exemptionCard")
        self.exemptionCard.setProperty(u"look", u"card")
        self.exemptionCardLayout = QVBoxLayout(self.exemptionCard)
        self.exemptionCardLayout.setSpacing(16)
        self.exemptionCardLayout.setObjectName(u"exemptionCardLayout")
        self.exemptionCardLayout.setContentsMargins(16, 16, 16, 16)
        self.exemptionTitleLayout = QVBoxLayout()
        self.exemptionTitleLayout.setSpacing(4)
        self.exemptionTitleLayout.setObjectName(u"exemptionTitleLayout")
        self.exemptionTitleLayout.setContentsMargins(0, 0, 0, 0)
        self.exemptionTitleLabel = QLabel(self.exemptionCard)
        self.exemptionTitleLabel.setObjectName(u"exemptionTitleLabel")
        self.exemptionTitleLabel.setTextFormat(Qt.TextFormat.PlainText)
        self.exemptionTitleLabel.setWordWrap(True)
        self.exemptionTitleLabel.setProperty(u"look", u"heading")

        self.exemptionTitleLayout.addWidget(self.exemptionTitleLabel)

        self.exemptionHelpLabel = QLabel(self.exemptionCard)
        self.exemptionHelpLabel.setObjectName(u"exemptionHelpLabel")
        self.exemptionHelpLabel.setTextFormat(Qt.TextFormat.PlainText)
        self.exemptionHelpLabel.setWordWrap(True)
        self.exemptionHelpLabel.setProperty(u"look", u"help")

        self.exemptionTitleLayout.addWidget(self.exemptionHelpLabel)


        self.exemptionCardLayout.addLayout(self.exemptionTitleLayout)

        self.usulanHurufField = LabelledField(self.exemptionCard)
        self.usulanHurufField.setObjectName(u"usulanHurufField")

        self.exemptionCardLayout.addWidget(self.usulanHurufField)

        self.termNote = BannerBar(self.exemptionCard)
        self.termNote.setObjectName(u"termNote")

        self.exemptionCardLayout.addWidget(self.termNote)

        self.usulanUuLainField = LabelledField(self.exemptionCard)
        self.usulanUuLainField.setObjectName(u"usulanUuLainField")

        self.exemptionCardLayout.addWidget(self.usulanUuLainField)

        self.lawWarning = BannerBar(self.exemptionCard)
        self.lawWarning.setObjectName(u"lawWarning")

        self.exemptionCardLayout.addWidget(self.lawWarning)


        self.rootLayout.addWidget(self.exemptionCard)

        self.natureCard = QFrame(StepIdentify)
        self.natureCard.setObjectName(u"natureCard")
        self.natureCard.setProperty(u"look", u"card")
        self.natureCardLayout = QVBoxLayout(self.natureCard)
        self.natureCardLayout.setSpacing(16)
        self.natureCardLayout.setObjectName(u"natureCardLayout")
        self.natureCardLayout.setContentsMargins(16, 16, 16, 16)
        self.natureCardTitleLayout = QVBoxLayout()
        self.natureCardTitleLayout.setSpacing(4)
        self.natureCardTitleLayout.setObjectName(u"natureCardTitleLayout")
        self.natureCardTitleLayout.setContentsMargins(0, 0, 0, 0)
        self.natureCardTitleLabel = QLabel(self.natureCard)
        self.natureCardTitleLabel.setObjectName(u"natureCardTitleLabel")
        self.natureCardTitleLabel.setTextFormat(Qt.TextFormat.PlainText)
        self.natureCardTitleLabel.setWordWrap(True)
        self.natureCardTitleLabel.setProperty(u"look", u"heading")

        self.natureCardTitleLayout.addWidget(self.natureCardTitleLabel)

        self.natureCardHelpLabel = QLabel(self.natureCard)
        self.natureCardHelpLabel.setObjectName(u"natureCardHelpLabel")
        self.natureCardHelpLabel.setTextFormat(Qt.TextFormat.PlainText)
        self.natureCardHelpLabel.setWordWrap(True)
        self.natureCardHelpLabel.setProperty(u"look", u"help")

        self.natureCardTitleLayout.addWidget(self.natureCardHelpLabel)


        self.natureCardLayout.addLayout(self.natureCardTitleLayout)

        self.natureRow = ResponsiveRow(self.natureCard)
        self.natureRow.setObjectName(u"natureRow")
        self.natureRowLayout = QHBoxLayout(self.natureRow)
        self.natureRowLayout.setSpacing(16)
        self.natureRowLayout.setObjectName(u"natureRowLayout")
        self.natureRowLayout.setContentsMargins(0, 0, 0, 0)
        self.dataPribadiField = LabelledField(self.natureRow)
        self.dataPribadiField.setObjectName(u"dataPribadiField")

        self.natureRowLayout.addWidget(self.dataPribadiField)

        self.arsipTerjagaField = LabelledField(self.natureRow)
        self.arsipTerjagaField.setObjectName(u"arsipTerjagaField")

        self.natureRowLayout.addWidget(self.arsipTerjagaField)

        self.natureRowLayout.setStretch(0, 1)
        self.natureRowLayout.setStretch(1, 1)

        self.natureCardLayout.addWidget(self.natureRow)

        self.catatanPetugasField = LabelledField(self.natureCard)
        self.catatanPetugasField.setObjectName(u"catatanPetugasField")

        self.natureCardLayout.addWidget(self.catatanPetugasField)


        self.rootLayout.addWidget(self.natureCard)

        self.spacer1 = QSpacerItem(20, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.rootLayout.addItem(self.spacer1)


        self.retranslateUi(StepIdentify)

        QMetaObject.connectSlotsByName(StepIdentify)
    # setupUi

    def retranslateUi(self, StepIdentify):
        self.identityCardTitleLabel.setText(QCoreApplication.translate("StepIdentify", u"Tentang informasi", None))
        self.identityCardHelpLabel.setText(QCoreApplication.translate("StepIdentify", u"Isi seperti yang akan dicantumkan dalam daftar informasi kantor.", None))
        self.exemptionTitleLabel.setText(QCoreApplication.translate("StepIdentify", u"Usulan pengecualian", None))
        self.exemptionHelpLabel.setText(QCoreApplication.translate("StepIdentify", u"Pilih huruf Pasal 17 UU 14/2008 yang menjadi dasar usulan. PPID Pelaksana hanya mengusulkan; yang menetapkan disebut pada setiap huruf.", None))
        self.natureCardTitleLabel.setText(QCoreApplication.translate("StepIdentify", u"Sifat khusus", None))
        self.natureCardHelpLabel.setText(QCoreApplication.translate("StepIdentify", u"Data pribadi dan arsip terjaga menentukan cara informasi disimpan dan dibuka.", None))
        pass
    # retranslateUi

