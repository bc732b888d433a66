"""Compiled by tools/compile_forms.py from ui/case/template_dialog.ui; edit the form in Qt Designer, not this file."""

from PySide6.QtCore import (QCoreApplication, QDate, QDateTime, QLocale,
    QMetaObject, QObject, QPoint, QRect,
    QSize, QTime, QUrl, Qt)
from PySide6.QtGui import (QBrush, QColor, QConicalGradient, QCursor,
    QFont, QFontDatabase, QGradient, QIcon,
    QImage, QKeySequence, QLinearGradient, QPainter,
    QPalette, QPixmap, QRadialGradient, QTransform)
from PySide6.QtWidgets import (QApplication, QDialog, QHBoxLayout, QLabel,
    QPlainTextEdit, QPushButton, QSizePolicy, QSpacerItem,
    QVBoxLayout, QWidget)

class Ui_TemplateDialog(object):
    def setupUi(self, TemplateDialog):
        if not TemplateDialog.objectName():
            TemplateDialog.setObjectName(u"TemplateDialog")
        TemplateDialog.setMinimumSize(QSize(460, 420))
        self.rootLayout = QVBoxLayout(TemplateDialog)
        self.rootLayout.setSpacing(12)
        self.rootLayout.setObjectName(u"rootLayout")
        self.rootLayout.setContentsMargins(24, 24, 24, 16)
        self.titleLabel = QLabel(TemplateDialog)
        self.titleLabel.setObjectName(u"titleLabel")
        self.titleLabel.setTextFormat(Qt.TextFormat.PlainText)
        self.titleLabel.setWordWrap(True)
        self.titleLabel.setProperty(u"look", u"heading")

        self.rootLayout.addWidget(self.titleLabel)

        self.helpLabel = QLabel(TemplateDialog)
        self.helpLabel.setObjectName(u"helpLabel")
        self.helpLabel.setTextFormat(Qt.TextFormat.PlainText)
        self.helpLabel.setWordWrap(True)
        self.helpLabel.setProperty(u"look", u"help")

        self.rootLayout.addWidget(self.helpLabel)

        self.namesEdit = QPlainTextEdit(TemplateDialog)
        self.namesEdit.setObjectName(u"namesEdit")
        self.namesEdit.setTabChangesFocus(True)

        self.rootLayout.addWidget(self.namesEdit)

        self.buttonLayout = QHBoxLayout()
        self.buttonLayout.setSpacing(8)
        self.buttonLayout.setObjectName(u"buttonLayout")
        self.buttonLayout.setContentsMargins(0, 0, 0, 0)
        self.countLabel = QLabel(TemplateDialog)
        self.countLabel.setObjectName(u"countLabel")
        self.countLabel.setTextFormat(Qt.TextFormat.PlainText)
        self.countLabel.setWordWrap(True)
        self.countLabel.setProperty(u"look", u"help")

        self.buttonLayout.addWidget(self.countLabel)

        self.spacer1 = QSpacerItem(40, 20, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.buttonLayout.addItem(self.spacer1)

        self.refuseButton = QPushButton(TemplateDialog)
        self.refuseButton.setObjectName(u"refuseButton")

        self.buttonLayout.addWidget(self.refuseButton)

        self.acceptButton = QPushButton(TemplateDialog)
        self.acceptButton.setObjectName(u"acceptButton")
        self.acceptButton.setProperty(u"look", u"primary")

        self.buttonLayout.addWidget(self.acceptButton)


        self.rootLayout.addLayout(self.buttonLayout)


        self.retranslateUi(TemplateDialog)

        QMetaObject.connectSlotsByName(TemplateDialog)
    # setupUi

    def retranslateUi(self, TemplateDialog):
        self.titleLabel.setText(QCoreApplication.translate("TemplateDialog", u"Templat daftar peralatan", None))
        self.helpLabel.setText(QCoreApplication.translate("TemplateDialog", u"Tulis satu peralatan per baris. Daftar periksa yang baru dimulai dari templat ini; yang sudah dibuat tidak berubah.", None))
#if QT_CONFIG(accessibility)
        self.namesEdit.setAccessibleName(QCoreApplication.translate("TemplateDialog", u"Nama peralatan, satu per baris", None))
#endif // QT_CONFIG(accessibility)
        self.countLabel.setText("")
        self.refuseButton.setText(QCoreApplication.translate("TemplateDialog", u"Batal", None))
        self.acceptButton.setText(QCoreApplication.translate("TemplateDialog", u"Simpan templat", None))
        pass
    # retranslateUi

