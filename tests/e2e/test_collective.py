"""Three records, one exempted: sent with one nota, returned in one folder, decided by one sheet, sealed."""

from pathlib import Path
from uuid import UUID

from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QComboBox

from ppid_desktop.documents.sample_review import review_by_hand
from ppid_desktop.domain.flow import status
from ppid_desktop.domain.softfiles import Attachment
from ppid_desktop.domain.terms import RecordStatus, Verdict
from ppid_desktop.gui.case.offered_files import OfferedFiles
from ppid_desktop.gui.work.together.returned_files import ReturnedFilesPage
from ppid_desktop.services.use_cases import Services
from tests.e2e.journey import Journey
from tests.e2e.office import Office
from tools.sample_steps import LEAD, SampleSteps, never, no_progress

SECRET = "Titik koordinat objek vital"
OPEN = ("Profil wilayah administrasi", "Rekapitulasi batas desa")


def test_three_records_go_out_come_back_and_are_sealed_together(office: Office, tmp_path: Path) -> None:
    Journey(office, tmp_path / "meja").first_run()
    samples = SampleSteps(office.services, tmp_path)
    records = [samples.record(title) for title in OPEN]
    records.append(samples.record(SECRET, exempted=True))
    samples.services.records.create("Bagian Contoh", "Baru dimulai")
    folder = sent(office, tmp_path / "keluar")
    assert not any(SECRET in path.name for path in folder.rglob("*"))
    returned(office, came_back(office, folder, tmp_path / "kembali"))
    decided(office, samples.file("Lembar bertanda tangan.pdf"))
    evidence = {proof.file.id for one in records for proof in proofs(office.services, one)}
    assert len(evidence) == 1  # stored once, linked to three rounds
    for one in records:
        samples.work_through(one)
        samples.filled(one)
        samples.services.archiving.seal(one, no_progress, never)
        assert status(samples.services.work.case(one)) is RecordStatus.DIARSIPKAN
    assert samples.services.verifying.run(no_progress, never).intact


def sent(office: Office, out: Path) -> Path:
    """Choose the ready records in Pekerjaan and send them; return the folder."""
    see, out_folder = office.person, out
    out.mkdir()
    see.press("Pekerjaan")
    office.settle()
    see.press("Kirim bersama...")
    see.wait_for("3 rekaman siap dikirim")
    assert see.sees("Belum dapat dikirim (1)")
    see.tick("Pilih semua yang siap")
    see.wait_for("1 di antaranya dikecualikan")
    office.dialogs.folder = out_folder
    see.press("Pilih folder...")
    see.press("Kirim 3 konsep")
    see.wait_for("3 konsep dikirim.")
    assert office.dialogs.questions[-1].dangerous  # one of them is exempted
    office.settle()
    see.press("Salin pesan")
    office.settle()
    text = QGuiApplication.clipboard().text()
    assert OPEN[0] in text
    assert SECRET not in text
    [folder] = out.iterdir()
    return folder


def came_back(office: Office, folder: Path, back: Path) -> Path:
    """Edit every draft by direct XML, as the lead does, and lay a stray letter beside them."""
    back.mkdir()
    for draft in sorted(folder.rglob("Konsep KL-*.docx")):
        if "Salinan 2" in draft.name:
            continue  # the office's own copy
        target = back / f"{draft.stem} balasan.docx"
        now = office.clock.now()
        review_by_hand(draft, target, {"tempat_pembuatan": "Ibu Kota Contoh"}, "", True, LEAD, now)
    (back / "surat pengantar.txt").write_text("Terlampir hasil koreksi.", "utf-8")
    return back


def returned(office: Office, back: Path) -> None:
    """Drop the folder, look at the list, take what is ours."""
    see = office.person
    see.press("Terima berkas kembali...")
    page = see.find(ReturnedFilesPage)
    see.drop(page.ui.dropArea, [back])
    see.wait_for("4 berkas: 3 akan diterima, 1 tinggal dalam daftar.")
    assert see.sees("Konsep yang ditunggu")
    see.press("Terima 3 berkas")
    see.wait_for("3 berkas diterima dengan 3 koreksi.")
    see.press("Kembali ke daftar")
    see.wait_for("3 hasil koreksi masuk")


def decided(office: Office, sheet: Path) -> None:
    """Enter the signed sheet: evidence once, a verdict for every row."""
    see = office.person
    office.settle()
    see.press("Catat keputusan...")
    see.wait_for("Keputusan setiap baris")
    office.settle()
    area = see.find(OfferedFiles)
    see.drop(area.ui.dropArea, [sheet])
    combo = see.find(QComboBox, "allCombo")
    place = combo.findData(Verdict.DISETUJUI.code)
    combo.setCurrentIndex(place)
    combo.activated.emit(place)
    see.press("Catat 3 keputusan")
    see.wait_for("3 rekaman dicatat keputusannya")
    office.settle()


def proofs(services: Services, record_id: UUID) -> tuple[Attachment, ...]:
    """Return the evidence of a record's decision."""
    latest = services.work.case(record_id).last_round
    assert latest is not None
    assert latest.decision is not None
    assert latest.signed
    return latest.decision.evidence
