"""Beranda's *Keadaan data*: what the person should know about the workspace itself."""

from collections.abc import Iterable, Iterator
from datetime import date, datetime, timedelta

from ppid_desktop.domain.audit import ContentFault, OpeningFindings
from ppid_desktop.domain.audit_words import chain_text
from ppid_desktop.domain.backups import Retirement
from ppid_desktop.domain.indonesian import moment_text, number_text
from ppid_desktop.domain.lists import DataConcern, DataRemark
from ppid_desktop.domain.roles import Role, UseCase
from ppid_desktop.domain.terms import OfficialRole
from ppid_desktop.services.account_remarks import account_remarks
from ppid_desktop.services.backup_remarks import backup_remarks
from ppid_desktop.services.fixity import named
from ppid_desktop.services.log_reading import open_finding
from ppid_desktop.services.ports import Unit
from ppid_desktop.services.session import RETIRED, Session
from ppid_desktop.services.verification import LAST_VERIFIED, PARTLY_READ

_VERIFY_EVERY = timedelta(days=90)
_NAMED = 3  # records named in a remark
_ANCHOR = {
    "missing": "Jangkar log tidak ada di komputer ini. Hal itu wajar pada komputer yang baru.",
    "older": "Basis data lama tampaknya dipasang kembali: log lebih tua daripada jangkarnya di komputer ini.",
    "restored": "Ruang kerja ini dipulihkan dari cadangan: jangkar log di komputer ini dari sebelum itu.",
    "beside": "Terakhir dipakai di komputer ini ruang kerja yang dipulihkan dari cadangan ke folder lain. "
    "Pakailah hanya satu di antaranya.",
    "foreign": "Log tidak cocok dengan jangkarnya di komputer ini. Hubungi administrator.",
}


def data_state(session: Session) -> tuple[DataRemark, ...]:
    """Return one remark per thing to know; nothing when all is well."""
    if session.vault.practice:
        text = "Ini ruang latihan: datanya contoh dan semua cetakannya bertanda LATIHAN."
        return (DataRemark(DataConcern.PRACTICE, text, pressing=False),)
    if session.reads_only:
        with session.reading() as unit:
            retired = Retirement.parsed(unit.office.text_setting(RETIRED))
        text = (
            retired.told() if retired else "Ini cadangan yang dibuka baca-saja: tidak ada yang dapat diubah."
        )
        return (DataRemark(DataConcern.READING, text, pressing=False),)
    verdict = session.vault.anchor_verdict()
    with session.reading() as unit:
        return tuple(_findings(session, unit, verdict))


def _findings(session: Session, unit: Unit, verdict: str) -> Iterator[DataRemark]:
    yield from _to_set_up(unit, session.clock.today())
    if verdict in _ANCHOR:
        yield DataRemark(DataConcern.ANCHOR, _ANCHOR[verdict])
    chain = session.vault.chain_verdict
    if not chain.intact:
        yield DataRemark(DataConcern.ANCHOR, f"{chain_text(chain)} Hubungi administrator.")
    elif (found := open_finding(unit)) is not None:
        text = (
            f"Pada {moment_text(found.at)} log didapati tidak cocok (catatan nomor "
            f"{number_text(found.number)}), dan hal itu belum ditinjau. "
            "Administrator menjelaskannya pada Log > Lanjutan."
        )
        yield DataRemark(DataConcern.ANCHOR, text)
    for text in _content_findings(session.vault.findings):
        yield DataRemark(DataConcern.VERIFICATION, text)
    yield from _damaged(unit)
    yield from account_remarks(session, unit)
    yield from backup_remarks(session, unit)
    for text in _verification(unit.office.text_setting(LAST_VERIFIED), session.clock.now()):
        yield DataRemark(DataConcern.VERIFICATION, text)


def _to_set_up(unit: Unit, today: date) -> Iterator[DataRemark]:
    """Say what the office has to enter before a record can come to its end."""
    accounts = [one for one in unit.office.accounts() if not one.disabled]
    leads = [one.id for one in unit.office.employees() if one.holds(OfficialRole.PIMPINAN_PPID, today)]
    officers = [one.employee_id for one in accounts if one.may(UseCase.RECORD_DECISION)]
    if not any(lead != officer for lead in leads for officer in officers):  # who decides does not enter it
        text = (
            "Belum ada pimpinan PPID yang dapat memutuskan konsep. Pemutus adalah pegawai lain daripada yang "
            "mencatat keputusannya. Catatlah pegawainya dan masa berlaku perannya."
        )
        yield DataRemark(DataConcern.OFFICIALS, text)
    if not any(Role.ARSIPARIS in one.roles for one in accounts):
        text = "Belum ada akun aktif dengan peran arsiparis, sehingga belum ada yang menerima arsip."
        yield DataRemark(DataConcern.ACCOUNTS, text)


def _damaged(unit: Unit) -> Iterator[DataRemark]:
    """Name the records of the stored contents that were not whole when they were last read."""
    numbers = [named(unit, one.file, one.reason).register_no for one in unit.fixity.damaged()]
    if numbers:
        text = (
            f"{number_text(len(numbers))} berkas di ruang kerja rusak atau hilang: {_numbers(numbers)}. "
            "Pulihkan dari cadangan, atau tambahkan lagi berkas yang sama dari salinannya. Buka Log untuk "
            "rinciannya."
        )
        yield DataRemark(DataConcern.VERIFICATION, text)


def _content_findings(found: OpeningFindings) -> Iterator[str]:
    if found.unlogged:
        yield (
            f"Isi berubah tanpa catatan pada log: {_records(found.unlogged)}. Hal itu wajar bila program "
            "sebelumnya berhenti mendadak, misalnya karena listrik padam: isian terakhir tetap tersimpan. "
            "Bila tidak, periksa rekamannya dan hubungi administrator."
        )
    if found.upgraded:
        yield (
            f"Sebelum basis data diperbarui, isi ini berbeda dari log: {_records(found.upgraded)}. Basis "
            "data semula disimpan di samping yang baru. Hubungi administrator."
        )
    if found.passed_over:
        yield (
            "Catatan perubahan terakhir pada diska tidak utuh, sehingga yang ada sesudah bagian itu tidak "
            "terbaca. Hal itu wajar bila listrik padam ketika program sedang menyimpan. Bila tidak, periksa "
            "rekaman yang terakhir Anda kerjakan dan hubungi administrator."
        )


def _records(faults: tuple[ContentFault, ...]) -> str:
    return _numbers(one.register_no for one in faults)


def _numbers(register_numbers: Iterable[str]) -> str:
    names = tuple(dict.fromkeys(one or "rekaman yang sudah tidak ada" for one in register_numbers))
    more = f" dan {len(names) - _NAMED} lainnya" if len(names) > _NAMED else ""
    return ", ".join(names[:_NAMED]) + more


def _verification(last: str, now: datetime) -> Iterator[str]:
    if not last:
        yield "Keutuhan data belum pernah diperiksa."
        return
    moment, _, result = last.partition(" ")
    at = datetime.fromisoformat(moment)
    if result == PARTLY_READ:
        yield (
            f"Pada pemeriksaan keutuhan {moment_text(at)} sebagian softfile sedang tidak dapat dibaca; yang "
            "terbaca utuh. Periksa lagi, dan bila tetap demikian, hubungi administrator."
        )
    elif result != "utuh":
        yield (
            f"Pemeriksaan keutuhan pada {moment_text(at)} menemukan masalah. Lihat rinciannya pada Log, "
            "pulihkan yang rusak dari cadangan, lalu periksa lagi."
        )
    elif now - at > _VERIFY_EVERY:
        yield f"Keutuhan data terakhir diperiksa pada {moment_text(at)}. Ulangi pemeriksaan."
