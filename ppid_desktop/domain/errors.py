"""Every failure the program knows: the person's mistake, the machine's fault, our own bug.

Each message has three parts in Indonesian, as the person reads them: what happened, what it means, what
to do next. Messages never quote a record's content; they name ids, file kinds, sizes and hashes.

    PpidError
     x UserMistake        the person can put it right
     |  x WrongPassword, DocumentLocked, NotAllowed, InvalidValue, RuleBroken, StaleVersion, ...
     x MachineFault       the disk, another program or the operating system
     |  x DiskFull, SourceUnreadable, WorkspaceBusy, WorkspaceDamaged, WorkspaceTooNew, ...
     x Bug                we broke our own promise
"""


class PpidError(Exception):
    """A failure with its Indonesian explanation."""

    what = "Terjadi kesalahan."
    meaning = "Data Anda tidak berubah."
    next_step = "Silakan ulangi. Jika tetap gagal, hubungi administrator."

    def __init__(self, what: str = "", meaning: str = "", next_step: str = "") -> None:
        super().__init__(what or type(self).what)
        self.what = what or type(self).what
        self.meaning = meaning or type(self).meaning
        self.next_step = next_step or type(self).next_step

    def sentences(self) -> str:
        """Return the three parts as one paragraph."""
        return " ".join(part for part in (self.what, self.meaning, self.next_step) if part)


class UserMistake(PpidError):
    """The person can put it right."""


class MachineFault(PpidError):
    """The disk, another program or the operating system failed."""


class Bug(PpidError):
    """We broke our own promise."""

    what = "Program mengalami kesalahan yang tidak terduga."
    next_step = "Silakan buka kembali halaman ini. Jika tetap terjadi, laporkan kode kesalahan pada Log."


class ReportedBug(Bug):
    """A bug that stands in the log under `report_id`."""

    def __init__(self, report_id: str) -> None:
        super().__init__(
            meaning="Pekerjaan yang sudah tersimpan tidak terpengaruh.",
            next_step=f"Silakan ulangi. Jika terjadi lagi, laporkan kode kesalahan {report_id} kepada"
            " administrator.",
        )
        self.report_id = report_id


class WrongPassword(UserMistake):
    """The password or recovery key opens no slot."""

    what = "Kata sandi tidak cocok."
    meaning = "Data tetap terkunci."
    next_step = "Periksa huruf besar dan kecil, lalu coba lagi."


class DocumentLocked(UserMistake):
    """A returned document opens with a password only, and none was given."""

    what = "Dokumen ini dilindungi kata sandi."
    meaning = "Dokumen belum disimpan dan belum dibaca."
    next_step = "Ketik kata sandinya, atau simpan sebagai bukti tanpa dibaca."


class DocumentPasswordWrong(DocumentLocked):
    """The password does not open the document."""

    what = "Kata sandi dokumen tidak cocok."
    next_step = "Periksa huruf besar dan kecil, atau tanyakan kata sandinya kepada pengirim."


class TooManyAttempts(UserMistake):
    """Logging in must wait after failures (at most 300 s, DESIGN section 3)."""

    def __init__(self, seconds: int) -> None:
        super().__init__(
            "Terlalu banyak percobaan masuk yang gagal.",
            "Untuk melindungi data, program menunggu sebentar.",
            f"Silakan coba lagi dalam {seconds} detik.",
        )
        self.seconds = seconds


class NotAllowed(UserMistake):
    """The account's roles do not include this use case."""

    what = "Akun Anda tidak berhak melakukan tindakan ini."
    next_step = "Mintalah rekan yang memiliki peran tersebut, atau gunakan Ganti pengguna."


class InvalidValue(UserMistake):
    """A value cannot be read as its field's type."""


class RuleBroken(UserMistake):
    """A rule of the SOP or the law forbids the step."""


class BackupRunning(RuleBroken):
    """This very program is making another backup of the workspace."""

    what = "Cadangan lain sedang dibuat."
    meaning = "Cadangan itu diteruskan."
    next_step = "Tunggu sampai selesai."


class StaleVersion(UserMistake):
    """Somebody else changed the same record since it was read."""

    what = "Data ini sudah diubah di tempat lain sejak Anda membukanya."
    meaning = "Perubahan terakhir Anda belum disimpan."
    next_step = "Muat ulang halaman, lalu ulangi perubahan Anda."


class Contradiction(RuleBroken):
    """The database refused a change: something it needs is gone, or something must be there only once."""

    what = "Perubahan ini bertentangan dengan data yang sudah tersimpan."
    meaning = "Perubahan terakhir Anda belum disimpan dan data yang sudah ada tetap utuh."
    next_step = "Muat ulang halaman, lalu ulangi perubahan Anda."


class NotFound(UserMistake):
    """The thing asked for is not there (any more)."""

    what = "Data yang diminta tidak ditemukan."
    next_step = "Muat ulang daftar, lalu pilih kembali."


class UnsuitablePlace(UserMistake):
    """A folder cannot hold a workspace: network, synced, not writable, not empty."""


class Cancelled(UserMistake):
    """The person cancelled a long operation."""

    what = "Proses dibatalkan atas permintaan Anda."
    next_step = ""


class DiskFull(MachineFault):
    """No room on the volume."""

    what = "Ruang penyimpanan pada diska sudah penuh."
    meaning = "Yang sedang ditulis tidak tersimpan dan data yang sudah ada tetap utuh."
    next_step = "Kosongkan ruang pada diska, lalu coba lagi."


class DiskRefused(MachineFault):
    """The disk refused something that nothing nearer has words for."""

    what = "Diska tidak dapat dibaca atau ditulis."
    meaning = "Yang sedang dikerjakan tidak selesai dan data yang sudah tersimpan tetap ada."
    next_step = "Periksa apakah diska dan foldernya terpasang dan dapat ditulis, lalu coba lagi."


class SourceUnreadable(MachineFault):
    """A file to attach is missing, locked or unreadable."""

    what = "Berkas sumber tidak dapat dibaca."
    meaning = "Berkas tidak ditambahkan."
    next_step = "Tutup program yang sedang membuka berkas itu, periksa letaknya, lalu coba lagi."


class TargetUnwritable(MachineFault):
    """A file to write is locked, or its folder refuses."""

    what = "Berkas tujuan tidak dapat ditulis."
    meaning = "Tidak ada berkas yang setengah jadi."
    next_step = "Tutup program yang sedang membuka berkas itu atau pilih folder lain, lalu coba lagi."


class TargetInWorkspace(TargetUnwritable):
    """What leaves the program was to lie in a workspace, where nothing readable may be."""

    what = "Folder tujuan itu bagian dari ruang kerja PPID Desktop."
    meaning = (
        "Di dalamnya hanya ada yang terenkripsi; yang disimpan ke luar terbaca siapa pun. Belum disimpan."
    )
    next_step = "Pilih folder lain, misalnya Dokumen."


class SentWithoutFolder(TargetUnwritable):
    """The round went out, but its folder did not get its name."""

    what = "Putaran sudah tercatat, tetapi folder belum tersimpan."
    meaning = "Konsep dianggap sudah keluar dan isinya terkunci."
    next_step = "Gunakan Simpan ulang folder, bila perlu ke tempat lain."


class KeysChanged(MachineFault):
    """A way in was changed, but what tells of it could not be stored and the change not be taken back."""

    meaning = "Catatannya dalam log menyusul, paling lambat saat ruang kerja dibuka berikutnya."

    @classmethod
    def password(cls, *, closed: bool) -> "KeysChanged":
        """Return the fault of an account's password replaced, or of its way in `closed`."""
        if closed:
            return cls(
                "Penyimpanan terputus sesudah jalan masuk akun itu ditutup.",
                f"Akun itu tidak dapat masuk lagi. {cls.meaning}",
                "Kosongkan ruang pada diska tempat data, lalu buka ulang program.",
            )
        return cls(
            "Penyimpanan terputus sesudah kata sandi diganti.",
            f"Kata sandi yang baru sudah berlaku dan yang lama tidak lagi. {cls.meaning}",
            "Gunakan kata sandi yang baru, dan kosongkan ruang pada diska tempat data.",
        )

    @classmethod
    def recovery(cls) -> "KeysChanged":
        """Return the fault of a recovery key renewed."""
        return cls(
            "Penyimpanan terputus sesudah kunci pemulihan diganti.",
            f"Kunci yang baru sudah berlaku dan lembar yang lama tidak lagi. {cls.meaning}",
            "Kosongkan ruang pada diska tempat data, buka ulang program, lalu cetak lembarnya.",
        )

    @classmethod
    def uncertain(cls) -> "KeysChanged":
        """Return the fault of a key file that cannot be looked at after a failure."""
        return cls(
            "Penyimpanan terputus saat kunci masuk diganti.",
            "Belum dapat dipastikan kunci mana yang berlaku: yang lama atau yang baru.",
            "Simpan keduanya dan periksa diska. Coba masuk dengan yang baru, kemudian dengan yang lama.",
        )


class WorkspaceBusy(MachineFault):
    """Another process has the workspace open."""

    what = "Ruang kerja ini sedang dipakai."
    next_step = "Gunakan jendela yang sudah terbuka, atau tutup dahulu di sana."


class WorkspaceDamaged(MachineFault):
    """A file of the workspace is missing or does not pass its check."""

    what = "Ruang kerja ini rusak."
    meaning = "Program tidak membukanya agar kerusakan tidak bertambah."
    next_step = "Pulihkan dari cadangan ke folder baru, atau hubungi administrator."


class WorkspaceMissing(MachineFault):
    """There is no workspace where it was last time."""

    what = "Ruang kerja tidak ditemukan di tempatnya."
    meaning = "Folder itu dipindahkan, atau diska tempatnya belum terpasang. Data di dalamnya tidak diubah."
    next_step = "Pasang diskanya lalu coba lagi, atau buka ruang kerja dari tempat lain."


class WorkspaceTooNew(MachineFault):
    """The workspace was written by a newer program."""

    what = "Ruang kerja ini dibuat oleh versi program yang lebih baru."
    meaning = "Versi ini tidak dapat membacanya dengan aman; data Anda tidak diubah."
    next_step = "Pasang versi PPID Desktop yang terbaru."


class BackupDamaged(MachineFault):
    """A backup's file is missing or differs from its digest, or its seal does not fit."""

    what = "Cadangan ini rusak atau tidak lengkap."
    meaning = "Isinya tidak dipakai agar data yang ada tidak diganti dengan yang rusak."
    next_step = "Pilih cadangan lain."


class BackupUnread(BackupDamaged):
    """The medium does not give a backup's file back just now; it may well be whole."""

    what = "Cadangan ini tidak dapat dibaca dari tempatnya."
    next_step = "Periksa diska atau sambungannya, lalu coba lagi."


class PlaceUnreliable(BackupDamaged):
    """What was just written at the place of backups cannot be read back as it was."""

    what = "Tempat cadangan tidak mengembalikan apa yang ditulis ke sana."
    meaning = "Diska itu mungkin rusak; ruang kerja tidak terpengaruh dan cadangan yang baru tidak selesai."
    next_step = "Gunakan diska lain untuk cadangan."


class BackupPlaceBusy(MachineFault):
    """Another program is making a backup of the same workspace at the same place."""

    what = "Cadangan lain sedang dibuat di tempat ini."
    meaning = "Cadangan dari sini belum dibuat; yang sudah ada tidak berubah."
    next_step = (
        "Tunggu sampai selesai, lalu ulangi. Bila ruang kerja ini salinan dari komputer lain, pakailah hanya "
        "satu di antaranya, atau pilih tempat cadangan lain."
    )


class BackupPlaceMissing(MachineFault):
    """The folder for backups is not there, or it is not the one that was prepared."""

    what = "Tempat cadangan tidak ditemukan."
    meaning = "Cadangan tidak dibuat; cadangan yang sudah ada tidak berubah."
    next_step = "Pasang diska atau sambungkan foldernya, lalu ulangi."


class SoftfileDamaged(MachineFault):
    """A stored softfile is missing or differs from its digest."""

    what = "Softfile tidak lagi sama dengan saat disimpan."
    meaning = "Isinya tidak dapat dipercaya."
    next_step = "Buka Log, Periksa semua berkas, lalu Pulihkan dari cadangan."
