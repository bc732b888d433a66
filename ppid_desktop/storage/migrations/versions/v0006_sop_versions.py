"""The SOP is kept in the workspace: records made so far followed the only one there was.

Its canonical JSON stands here as it was then, so that a later program need not bring it along.
"""

from alembic import op
from sqlalchemy import text

revision = "0006"
down_revision = "0005"
branch_labels = None
depends_on = None

# fmt: off
_SOP = (
    '{"aim":"Untuk mempermudah dalam hal melakukan pendokumentasian informasi yang dikecualikan d'
    'i lingkungan Biro Pemerintahan dan Otda Setda Provinsi Banten.","approved_name":"Gunawan Rus'
    'minto, AP, M.Si","approved_nip":"19741004 199402 1 002","approved_position":"Kepala Biro Pem'
    'erintahan dan Otonomi Daerah","code":"555/9/PPIDP.Pemotda/2023","contradictions":[{"position'
    '":"Kategori adalah data pada setiap rekaman. Alurnya satu, tujuh langkah; rekaman yang (dius'
    'ulkan) dikecualikan melewati pemeriksaan tambahan. Pengaturan lingkup SOP menentukan kategor'
    'i yang diterima kantor ini (awalnya semua) dan mencatat siapa yang memutuskan serta kapan.",'
    '"topic":"Judul dan tujuan menyebut informasi yang dikecualikan; ruang lingkup menyatakan tid'
    'ak untuk informasi yang dikecualikan; lampiran berjudul Informasi Publik; serta-merta tidak '
    'disebut sama sekali."},{"position":"Langkah 6 mempunyai dua keadaan, Diajukan dan Koreksi di'
    'terima; hanya keputusan yang menyelesaikannya.","topic":"Langkah 6 pada badan SOP berbunyi u'
    'ntuk memperoleh koreksi, pada lampiran telah memperoleh koreksi."},{"position":"Pegawai meme'
    'gang peran bernama untuk suatu masa (termasuk Plt./Plh.); padanannya diatur di Pengaturan.",'
    '"topic":"Tiga sebutan: pejabat PPID, pimpinan PPID, PPID atasan; bagian 5 menyebut tiga jaba'
    'tan, tabel menyebut peran lain."},{"position":"Koreksi berjalan dalam putaran, satu atau leb'
    'ih.","topic":"Alur tidak mengenal jalan kembali."},{"position":"Definisi Istilah dibiarkan k'
    r'osong seperti pada naskah; revisi ditampilkan sebagai \"-\" sampai ditetapkan; nomor halaman'
    ' dihitung sendiri.","topic":"Definisi Istilah dan Revisi kosong; jumlah halaman diketik tang'
    'an."},{"position":"Identitas kantor disimpan di Pengaturan dan berversi: arsip tetap memakai'
    ' nama, revisi SOP, dan kop pada masanya.","topic":"Nama unit, alamat, dan kode tertulis dala'
    'm beberapa bentuk."},{"position":"Acuan ditampilkan sebagaimana tertulis pada naskah yang di'
    'tandatangani; perubahannya menunggu revisi SOP.","topic":"Acuan 3.5 menyebut Pergub 67/2021,'
    ' sebuah laman Banten menyebut Pergub 23/2021."},{"position":"Pelaksana yang ditampilkan ditu'
    'runkan dari bunyi setiap langkah; yang dapat mengerjakannya di aplikasi ditentukan oleh pera'
    'n setiap akun.","topic":"Tanda centang pelaksana (Petugas, PPID, Arsip) pada tabel lampiran '
    'tidak terbaca pada naskah yang ada."}],"dated":"2023-01-12","id":"pemotda-2023","references"'
    ':["Undang-Undang Nomor 14 Tahun 2008 tentang Keterbukaan Informasi Publik","Undang-Undang No'
    'mor 25 Tahun 2009 tentang Pelayanan Publik","PP Nomor 61 Tahun 2010 tentang Pelaksanaan UU N'
    'omor 14 Tahun 2008","Perki Nomor 1 Tahun 2021 tentang Standar Layanan Informasi Publik","Per'
    'gub Nomor 67 Tahun 2021 tentang Pedoman Pelayanan Informasi Publik","Kepgub Nomor 489.1/Kep.'
    '50-Huk/2022 tentang Penetapan Pejabat Pengelola Informasi Publik"],"responsible":["Kasubag T'
    'ata Usaha","Kepala Bagian Pemerintahan Biro Pemerintahan dan Otda Setda Provinsi Banten","Ke'
    'pala Biro Pemerintahan dan Otda Setda Provinsi Banten"],"revision":"","scope":"Meliputi semu'
    'a Informasi Publik dibawah wewenang Biro Pemerintahan dan Otda Setda Provinsi Banten dengan '
    'jenis informasi yang tersedia setiap saat dan infomasi yang tersedia secara berkala, tidak u'
    'ntuk informasi yang dikecualikan atau dengan kriteria tertentu","steps":[{"documents":["daft'
    'ar identifikasi informasi"],"executor":"Petugas","number":1,"short":"Identifikasi","title":"'
    'Melakukan identifikasi terkait informasi yang akan didokumentasikan pada unit di Biro Pemeri'
    'ntahan dan Otda Setda Provinsi Banten"},{"documents":["nota dinas / undangan","notula","daft'
    'ar hadir"],"executor":"Petugas dan PPID","number":2,"short":"Koordinasi","title":"Melakukan '
    'koordinasi dengan pejabat PPID dalam menghimpun serta mendokumentasikan data untuk informasi'
    ' publik"},{"documents":["daftar periksa peralatan"],"executor":"Petugas","number":3,"short":'
    '"Peralatan","title":"Mempersiapkan peralatan yang akan digunakan dalam melakukan dokumentasi'
    ' informasi"},{"documents":["dokumen sumber","tanda terima"],"executor":"Petugas (Arsip dapat'
    ' menyediakan)","number":4,"short":"Pengumpulan","title":"Mengumpulkan data dan informasi yan'
    'g dibutuhkan dari berbagai sumber dalam mendokumentasikan informasi publik"},{"documents":["'
    'softfile","konsep","daftar isi berkas"],"executor":"Petugas","number":5,"short":"Pengolahan"'
    ',"title":"Mengolah dan menyusun data hasil informasi yang telah didokumentasikan dalam bentu'
    'k softfile"},{"documents":["nota pengajuan konsep","konsep DOCX","lembar koreksi"],"executor'
    '":"Petugas mengirim, pimpinan PPID mengoreksi","number":6,"short":"Pelaporan dan koreksi","t'
    'itle":"Melaporkan kepada pimpinan PPID hasil informasi yang telah didokumentasikan untuk mem'
    'peroleh perbaikan atau koreksi"},{"documents":["naskah hasil koreksi","daftar berkas","berit'
    'a acara"],"executor":"Arsip","number":7,"short":"Pengarsipan","title":"Hasil koreksi dokumen'
    ' informasi dari pimpinan PPID disimpan sebagai arsip"}],"title":"Pendokumentasian Informasi '
    'yang dikecualikan"}'
)
# fmt: on

_KEEPING = """INSERT INTO setting (name, version, value, at)
    SELECT 'sop', 1, :sop, first
      FROM (SELECT min(created_at) AS first FROM record WHERE sop_id = 'pemotda-2023')
     WHERE first IS NOT NULL"""


def upgrade() -> None:
    """Keep the SOP as version 1 where a record follows it; records and rounds stay as they are."""
    op.execute(text(_KEEPING).bindparams(sop=_SOP))
