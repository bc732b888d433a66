"""Compiled by tools/compile_forms.py from ui/work/submission_list.ui; edit the form in Qt Designer, not this file."""

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

from ppid_desktop.gui.case.style_combo import StyleCombo
from ppid_desktop.gui.kit.bars import (BannerBar, ProgressStrip)
from ppid_desktop.gui.kit.cards import EmptyState
from ppid_desktop.gui.kit.form_scroll import FormScroll
from ppid_desktop.gui.kit.responsive_row import ResponsiveRow
from ppid_desktop.gui.kit.row_table import RowTable

class Ui_SubmissionListUi(object):
    def setupUi(self, SubmissionListUi):
        if not SubmissionListUi.objectName():
            SubmissionListUi.setObjectName(u"SubmissionListUi")
        self.rootLayout = QVBoxLayout(SubmissionListUi)
        self.rootLayout.setSpacing(12)
        self.rootLayout.setObjectName(u"rootLayout")
        self.rootLayout.setContentsMargins(0, 12, 0, 0)
        self.headLayout = QHBoxLayout()
        self.headLayout.setSpacing(8)
        self.headLayout.setObjectName(u"headLayout")
        self.headLayout.setContentsMargins(0, 0, 0, 0)
        self.helpLabel = QLabel(SubmissionListUi)
        self.helpLabel.setObjectName(u"helpLabel")
        self.helpLabel.setTextFormat(Qt.TextFormat.PlainText)
        self.helpLabel.setWordWrap(True)
        self.helpLabel.setProperty(u"look", u"help")

        self.headLayout.addWidget(self.helpLabel)

        self.returnsButton = QPushButton(SubmissionListUi)
        self.returnsButton.setObjectName(u"returnsButton")

        self.headLayout.addWidget(self.returnsButton)

        self.sendButton = QPushButton(SubmissionListUi)
        self.sendButton.setObjectName(u"sendButton")
        self.sendButton.setProperty(u"look", u"primary")

        self.headLayout.addWidget(self.sendButton)

        self.headLayout.setStretch(0, 1)

        self.rootLayout.addLayout(self.headLayout)

        self.scroll = FormScroll(SubmissionListUi)
        self.scroll.setObjectName(u"scroll")
        self.scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.scroll.setWidgetResizable(True)
        self.scrollBody = QWidget()
        self.scrollBody.setObjectName(u"scrollBody")
        self.scrollBodyLayout = QVBoxLayout(self.scrollBody)
        self.scrollBodyLayout.setSpacing(12)
        self.scrollBodyLayout.setObjectName(u"scrollBodyLayout")
        self.scrollBodyLayout.setContentsMargins(0, 0, 0, 0)
        self.noticeBanner = BannerBar(self.scrollBody)
        self.noticeBanner.setObjectName(u"noticeBanner")

        self.scrollBodyLayout.addWidget(self.noticeBanner)

        self.table = RowTable(self.scrollBody)
        self.table.setObjectName(u"table")
        self.table.setMinimumSize(QSize(0, 130))

        self.scrollBodyLayout.addWidget(self.table)

        self.emptyState = EmptyState(self.scrollBody)
        self.emptyState.setObjectName(u"emptyState")

        self.scrollBodyLayout.addWidget(self.emptyState)

        self.detailCard = QFrame(self.scrollBody)
        self.detailCard.setObjectName(u"detailCard")
        self.detailCard.setProperty(u"look", u"card")
        self.detailCardLayout = QVBoxLayout(self.detailCard)
        self.detailCardLayout.setSpacing(12)
        self.detailCardLayout.setObjectName(u"detailCardLayout")
        self.detailCardLayout.setContentsMargins(16, 16, 16, 16)
        self.detailHead = QHBoxLayout()
        self.detailHead.setSpacing(8)
        self.detailHead.setObjectName(u"detailHead")
        self.detailHead.setContentsMargins(0, 0, 0, 0)
        self.titleLabel = QLabel(self.detailCard)
        self.titleLabel.setObjectName(u"titleLabel")
        self.titleLabel.setTextFormat(Qt.TextFormat.PlainText)
        self.titleLabel.setWordWrap(True)
        self.titleLabel.setProperty(u"look", u"heading")

        self.detailHead.addWidget(self.titleLabel)

        self.progress = ProgressStrip(self.detailCard)
        self.progress.setObjectName(u"progress")

        self.detailHead.addWidget(self.progress)

        self.detailHead.setStretch(0, 1)

        self.detailCardLayout.addLayout(self.detailHead)

        self.sentLabel = QLabel(self.detailCard)
        self.sentLabel.setObjectName(u"sentLabel")
        self.sentLabel.setTextFormat(Qt.TextFormat.PlainText)
        self.sentLabel.setWordWrap(True)
        self.sentLabel.setProperty(u"look", u"help")

        self.detailCardLayout.addWidget(self.sentLabel)

        self.members = RowTable(self.detailCard)
        self.members.setObjectName(u"members")
        self.members.setMinimumSize(QSize(0, 170))

        self.detailCardLayout.addWidget(self.members)

        self.messageRow = ResponsiveRow(self.detailCard)
        self.messageRow.setObjectName(u"messageRow")
        self.messageLayout = QHBoxLayout(self.messageRow)
        self.messageLayout.setSpacing(8)
        self.messageLayout.setObjectName(u"messageLayout")
        self.messageLayout.setContentsMargins(0, 0, 0, 0)
        self.styleCombo = StyleCombo(self.messageRow)
        self.styleCombo.setObjectName(u"styleCombo")

        self.messageLayout.addWidget(self.styleCombo)

        self.messageButton = QPushButton(self.messageRow)
        self.messageButton.setObjectName(u"messageButton")

        self.messageLayout.addWidget(self.messageButton)

        self.reminderButton = QPushButton(self.messageRow)
        self.reminderButton.setObjectName(u"reminderButton")

        self.messageLayout.addWidget(self.reminderButton)

        self.spacer1 = QSpacerItem(40, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.messageLayout.addItem(self.spacer1)

        self.noteButton = QPushButton(self.messageRow)
        self.noteButton.setObjectName(u"noteButton")

        self.messageLayout.addWidget(self.noteButton)

        self.sheetButton = QPushButton(self.messageRow)
        self.sheetButton.setObjectName(u"sheetButton")

        self.messageLayout.addWidget(self.sheetButton)


        self.detailCardLayout.addWidget(self.messageRow)

        self.actionRow = ResponsiveRow(self.detailCard)
        self.actionRow.setObjectName(u"actionRow")
        self.actionLayout = QHBoxLayout(self.actionRow)
        self.actionLayout.setSpacing(8)
        self.actionLayout.setObjectName(u"actionLayout")
        self.actionLayout.setContentsMargins(0, 0, 0, 0)
        self.openButton = QPushButton(self.actionRow)
        self.openButton.setObjectName(u"openButton")

        self.actionLayout.addWidget(self.openButton)

        self.againButton = QPushButton(self.actionRow)
        self.againButton.setObjectName(u"againButton")

        self.actionLayout.addWidget(self.againButton)

        self.spacer2 = QSpacerItem(40, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.actionLayout.addItem(self.spacer2)

        self.withdrawButton = QPushButton(self.actionRow)
        self.withdrawButton.setObjectName(u"withdrawButton")

        self.actionLayout.addWidget(self.withdrawButton)

        self.decideButton = QPushButton(self.actionRow)
        self.decideButton.setObjectName(u"decideButton")

        self.actionLayout.addWidget(self.decideButton)


        self.detailCardLayout.addWidget(self.actionRow)

        self.copiedLabel = QLabel(self.detailCard)
        self.copiedLabel.setObjectName(u"copiedLabel")
        self.copiedLabel.setTextFormat(Qt.TextFormat.PlainText)
        self.copiedLabel.setWordWrap(True)
        self.copiedLabel.setProperty(u"look", u"good")

        self.detailCardLayout.addWidget(self.copiedLabel)


        self.scrollBodyLayout.addWidget(self.detailCard)

        self.scrollBodyLayout.setStretch(1, 3)
        self.scrollBodyLayout.setStretch(3, 4)
        self.scroll.setWidget(self.scrollBody)

        self.rootLayout.addWidget(self.scroll)

        self.rootLayout.setStretch(1, 1)

        self.retranslateUi(SubmissionListUi)

        QMetaObject.connectSlotsByName(SubmissionListUi)
    # setupUi

    def retranslateUi(self, SubmissionListUi):
        self.helpLabel.setText(QCoreApplication.translate("SubmissionListUi", u"Beberapa konsep dikirim dengan satu nota dan diputuskan pada satu lembar; tiap rekaman tetap memiliki putarannya sendiri.", None))
        self.returnsButton.setText(QCoreApplication.translate("SubmissionListUi", u"Terima berkas kembali...", None))
        self.sendButton.setText(QCoreApplication.translate("SubmissionListUi", u"Kirim bersama...", None))
#if QT_CONFIG(accessibility)
        self.table.setAccessibleName(QCoreApplication.translate("SubmissionListUi", u"Pengajuan kolektif", None))
#endif // QT_CONFIG(accessibility)
        self.titleLabel.setText("")
        self.sentLabel.setText("")
#if QT_CONFIG(accessibility)
        self.members.setAccessibleName(QCoreApplication.translate("SubmissionListUi", u"Rekaman dalam pengajuan", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(accessibility)
        self.styleCombo.setAccessibleName(QCoreApplication.translate("SubmissionListUi", u"Gaya pesan", None))
#endif // QT_CONFIG(accessibility)
        self.messageButton.setText(QCoreApplication.translate("SubmissionListUi", u"Salin pesan", None))
        self.reminderButton.setText(QCoreApplication.translate("SubmissionListUi", u"Salin pengingat", None))
        self.noteButton.setText(QCoreApplication.translate("SubmissionListUi", u"Buka nota", None))
        self.sheetButton.setText(QCoreApplication.translate("SubmissionListUi", u"Buka lembar keputusan", None))
        self.openButton.setText(QCoreApplication.translate("SubmissionListUi", u"Buka rekaman", None))
        self.againButton.setText(QCoreApplication.translate("SubmissionListUi", u"Simpan ulang folder...", None))
        self.withdrawButton.setText(QCoreApplication.translate("SubmissionListUi", u"Tarik kembali...", None))
        self.decideButton.setText(QCoreApplication.translate("SubmissionListUi", u"Catat keputusan...", None))
        self.copiedLabel.setText("")
        pass
    # retranslateUi

