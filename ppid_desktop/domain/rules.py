"""The rules of law and SOP as pure functions that give problems (DOMAIN sections 2 and 4)."""

import re
from collections.abc import Iterator
from dataclasses import replace
from datetime import date, timedelta

from ppid_desktop.domain import fields as catalogue
from ppid_desktop.domain.indonesian import long_date
from ppid_desktop.domain.problems import Problem
from ppid_desktop.domain.record import Case, Classification, Determination, Information
from ppid_desktop.domain.rounds import Round
from ppid_desktop.domain.terms import (
    Category,
    ClassificationStatus,
    Conclusion,
    Letter,
    SecurityClass,
    TermKind,
    TestOccasion,
)
from ppid_desktop.domain.text import folded

# UU 14/2008 Ps 20(1): the exemptions of letters a to f are not permanent.
NEVER_PERMANENT = frozenset({Letter.A, Letter.B, Letter.C, Letter.D, Letter.E, Letter.F})
# PP 61/2010 Ps 6-8: for c to f the highest leader of the public body sets the term.
SET_BY_HIGHEST_LEADER = frozenset({Letter.C, Letter.D, Letter.E, Letter.F})
# Words that make a term endless, in folded text; "dan seterusnya" only means "and so on".
_ENDLESS = re.compile(
    r"(?<!tidak )(?<!bukan )\b"
    r"(selamanya|selama ?lamanya|permanen|tanpa batas|tidak terbatas|(?<!dan )seterusnya)\b"
)
LONGEST_YEARS_A = 30  # PP 61/2010 Ps 5
LONGEST_YEARS = 100  # longer ones are slips of the hand, not terms
DECLARE_WORKING_DAYS = 30  # PP 61/2010 Ps 11(2)
REMIND_DAYS = 180
OPEN_SOFTFILE = "softfile_terbuka"

REVIEW_STEPS: dict[str, tuple[int, ...]] = {
    "kategori": (2, 5, 6, 7),
    "status": (2, 5, 6, 7),
    "usulan_huruf": (2, 5, 6, 7),
    "unit": (2, 4),
    "softfile": (6,),
    "skkaad": (7,),
    "kode_klasifikasi": (7,),
}


def doubted_steps(field_id: str) -> tuple[int, ...]:
    """Return the steps that a change of this field puts in doubt (DESIGN section 1)."""
    return REVIEW_STEPS.get(field_id, ())


def exemption_problems(case: Case) -> tuple[Problem, ...]:
    """Return what the consequence test of a proposed exemption lacks, or that it contradicts an open one."""
    if case.proposes_exemption:
        return tuple(_exemption_problems(case))
    if not contradicts_test(case):
        return ()
    text = (
        "Uji konsekuensi menyimpulkan dikecualikan, tetapi kategorinya informasi terbuka. Pulihkan kategori, "
        "atau uji lagi dan ubah kesimpulannya (PP 61/2010 Pasal 10)."
    )
    return (Problem(5, "uji_kesimpulan", "bertentangan", text),)


def contradicts_test(case: Case) -> bool:
    """Return whether the record is open although its test concluded that it is exempted.

    A penetapan that refused the proposal settles it; test and rounds then stay as they are.
    """
    decided = case.determination
    refused = decided is not None and decided.granted is False
    closed = case.record.information.category in (Category.BELUM, Category.DIKECUALIKAN)
    return not closed and not refused and case.record.test.conclusion is Conclusion.DIKECUALIKAN


def _exemption_problems(case: Case) -> Iterator[Problem]:
    test = case.record.test
    for field in catalogue.required(catalogue.TEST, 6):
        if field.is_empty(test):
            yield Problem(5, field.id, "kosong", f"{field.label} belum diisi.")
    if test.occasion is TestOccasion.SAAT and not (test.request_no and test.request_date):
        text = "Nomor dan tanggal permohonan harus diisi untuk pengujian saat permohonan."
        yield Problem(5, "uji_nomor_permohonan", "kosong", text)
    if not case.participants:
        yield Problem(5, "uji_peserta", "belum_ada", "Peserta uji konsekuensi belum diisi.")
    for one in case.participants:
        if not one.name:
            yield Problem(5, "nama", "kosong", "Nama peserta uji belum diisi.", str(one.id))
    if test.conclusion is Conclusion.TIDAK_MEMENUHI:
        text = "Uji menyimpulkan tidak memenuhi; ubah kategori menjadi informasi terbuka."
        yield Problem(5, "uji_kesimpulan", "tidak_memenuhi", text)


def letter_warnings(letters: tuple[Letter, ...], other_law: str) -> tuple[Problem, ...]:
    """Warn when letter j rests on anything but a law (UU 14/2008 Ps 17 j)."""
    cited = other_law.casefold()
    is_law = "undang-undang" in cited or cited.startswith("uu ")
    if Letter.J in letters and other_law and not is_law:
        text = "Huruf j memerlukan Undang-Undang; peraturan di bawahnya saja tidak cukup."
        return (Problem(1, "usulan_uu_lain", "bukan_uu", text, warning=True),)
    return ()


def with_security_default(information: Information) -> Information:
    """Give exempted information at least *Terbatas* where no SKKAAD is chosen (DOMAIN section 3)."""
    if information.category is Category.DIKECUALIKAN and information.security_class is None:
        return replace(information, security_class=SecurityClass.TERBATAS)
    return information


def security_warning(case: Case) -> tuple[Problem, ...]:
    """Warn when SKKAAD and the category do not go together (DOMAIN section 3)."""
    info = case.record.information
    if info.security_class is None:
        return ()
    closed = info.category is Category.DIKECUALIKAN
    if closed == (info.security_class is not SecurityClass.BIASA):
        return ()
    text = "Klasifikasi keamanan (SKKAAD) tidak sejalan dengan kategori informasi."
    return (Problem(7, "skkaad", "tidak_sejalan", text, warning=True),)


def softfile_outcome_problems(latest: Round) -> Iterator[Problem]:
    """Give a problem per submitted softfile that ended neither as *tetap* nor as *diganti*."""
    if latest.decision is None:
        return
    for number, sent in enumerate(latest.sent, 1):
        if not sent.outcome:
            text = f"Softfile {number} yang diajukan belum dinyatakan tetap atau diganti."
            yield Problem(6, "", OPEN_SOFTFILE, text, str(sent.softfile_id))


def determination_problems(case: Case, decided: Determination) -> tuple[Problem, ...]:
    """Return what a penetapan lacks or gets wrong, granted or refused (PP 61/2010 Ps 4)."""
    letters = case.record.test.letters or case.record.information.letters
    said = term_problems(decided, letters) if decided.granted else tuple(_refusal_problems(decided))
    return (*said, *_untimely_problems(case, decided))


def _refusal_problems(decided: Determination) -> Iterator[Problem]:
    for value, field_id, label in _named(decided):
        if not value:
            yield Problem(7, field_id, "kosong", f"{label} belum diisi.")


def _named(decided: Determination) -> tuple[tuple[object, str, str], ...]:
    return (
        (decided.number, "nomor", "Nomor penetapan"),
        (decided.decided_on, "tanggal", "Tanggal penetapan"),
        (decided.decided_by, "penetap", "PPID yang menetapkan"),
    )


def _untimely_problems(case: Case, decided: Determination) -> Iterator[Problem]:
    day, tested_on = decided.decided_on, case.record.test.held_on
    if day is None or not decided.granted:
        return
    if tested_on is not None and day < tested_on:
        text = (
            f"Tanggal penetapan mendahului uji konsekuensinya, {long_date(tested_on)} (UU 14/2008 Pasal 19)."
        )
        yield Problem(7, "tanggal", "terlalu_awal", text)
    if decided.review_on is not None and decided.review_on <= day:
        text = "Tanggal tinjau harus sesudah tanggal penetapan."
        yield Problem(7, "tinjau", "terlalu_awal", text)


def term_problems(decided: Determination, letters: tuple[Letter, ...]) -> tuple[Problem, ...]:
    """Return what is wrong with the term of a penetapan (UU 14/2008 Ps 20, PP 61/2010 Ps 5-9)."""
    return tuple(_term_problems(decided, letters)) if decided.granted else ()


def _term_problems(decided: Determination, letters: tuple[Letter, ...]) -> Iterator[Problem]:
    for value, field_id, label in (
        *_named(decided),
        (decided.leader_approval, "persetujuan", "Persetujuan pimpinan"),
        (decided.term_kind, "jenis_jangka", "Jenis jangka waktu"),
        (letters, "huruf", "Huruf Pasal 17"),
    ):
        if not value:
            yield Problem(7, field_id, "kosong", f"{label} belum diisi.")
    if Letter.A in letters and _outlasts(decided, LONGEST_YEARS_A):
        yield Problem(7, "tahun", "terlalu_lama", "Huruf a paling lama 30 tahun (PP 61/2010 Pasal 5).")
    yield from _open_end_problems(decided, letters)


def _open_end_problems(decided: Determination, letters: tuple[Letter, ...]) -> Iterator[Problem]:
    open_ended = (TermKind.SAMPAI_PERISTIWA, TermKind.SELAMA_DIBUTUHKAN, TermKind.SESUAI_PERATURAN)
    if decided.term_kind in open_ended and decided.review_on is None:
        yield Problem(7, "tinjau", "kosong", "Tanggal tinjau wajib diisi untuk jenis jangka waktu ini.")
    if decided.term_kind is TermKind.TANGGAL_PASTI:
        yield from _end_date_problems(decided)
    if decided.term_kind is TermKind.DURASI_TAHUN and not 0 < (decided.years or 0) <= LONGEST_YEARS:
        text = f"Lama pengecualian harus diisi, 1 sampai {LONGEST_YEARS} tahun."
        yield Problem(7, "tahun", "di_luar_batas" if decided.years else "kosong", text)
    if decided.term_kind is TermKind.SAMPAI_PERISTIWA and not decided.ends_with:
        yield Problem(7, "peristiwa", "kosong", "Peristiwa yang mengakhiri pengecualian belum diisi.")
    if NEVER_PERMANENT & set(letters) and _ENDLESS.search(folded(decided.ends_with)):
        text = "Pengecualian huruf a sampai f tidak boleh tanpa batas waktu (UU 14/2008 Pasal 20)."
        yield Problem(7, "peristiwa", "tanpa_batas", text)


def _end_date_problems(decided: Determination) -> Iterator[Problem]:
    if decided.ends_on is None:
        yield Problem(7, "berakhir", "kosong", "Tanggal berakhir belum diisi.")
    elif decided.decided_on and decided.ends_on <= decided.decided_on:
        text = "Tanggal berakhir harus sesudah tanggal penetapan."
        yield Problem(7, "berakhir", "terlalu_awal", text)


def _outlasts(decided: Determination, years: int) -> bool:
    end = expiry(decided)
    if end is None or decided.decided_on is None:
        return (decided.years or 0) > years
    return end > _years_later(decided.decided_on, years)


def sealing_problems(case: Case) -> Iterator[Problem]:
    """Give everything that forbids sealing (DOMAIN section 4, rules 1-4)."""
    yield from _decision_problems(case)
    for field in catalogue.required(catalogue.INFORMATION, 7):
        if field.is_empty(case.record.information):
            yield Problem(7, field.id, "kosong", f"{field.label} belum diisi.")
    handover = case.handover
    if handover is None:
        yield Problem(7, "", "belum_diajukan", "Rekaman belum diajukan kepada arsiparis.")
    elif handover.accepted is None:
        yield Problem(7, "", "belum_diterima", "Arsiparis belum menerima rekaman ini.")
    elif not handover.accepted:
        yield Problem(7, "", "dikembalikan", "Arsiparis mengembalikan rekaman ini untuk diperbaiki.")
    if case.archive.file_id is None:
        yield Problem(7, "berkas", "kosong", "Berkas arsip tempat menyimpan belum dipilih.")


def _decision_problems(case: Case) -> Iterator[Problem]:
    latest = case.last_round
    if latest is None or latest.decision is None or not latest.decision.verdict.approves:
        yield Problem(7, "", "belum_disetujui", "Belum ada persetujuan pimpinan PPID.")
        return
    if latest.awaits_evidence:
        yield Problem(7, "", "bukti_menyusul", "Bukti keputusan masih menyusul.")
    if latest.open_corrections:
        yield Problem(7, "", "koreksi_terbuka", "Masih ada koreksi yang belum ditindaklanjuti.")
    for problem in softfile_outcome_problems(latest):
        yield Problem(7, "", problem.code, problem.text, problem.entry_id)


def classification(case: Case, today: date) -> Classification:
    """Return where the record stands today; nothing of this is ever stored (DESIGN section 4)."""
    category = case.record.information.category
    if category is Category.BELUM:
        return Classification(ClassificationStatus.BELUM)
    if category is not Category.DIKECUALIKAN:
        return Classification(ClassificationStatus.TERBUKA)
    latest = case.determination
    if latest is None or latest.granted is None:
        return Classification(ClassificationStatus.USULAN)
    if not latest.granted:
        return Classification(ClassificationStatus.TERBUKA_PENETAPAN)
    return _decided(expiry(latest), today)


def _decided(ends_on: date | None, today: date) -> Classification:
    if ends_on is None or ends_on - today > timedelta(days=REMIND_DAYS):
        return Classification(ClassificationStatus.DITETAPKAN, ends_on)
    # PP 61/2010 Ps 11(3): public by operation of law on the expiry date.
    if today >= ends_on:
        return Classification(ClassificationStatus.TERBUKA_HUKUM, ends_on)
    return Classification(ClassificationStatus.AKAN_BERAKHIR, ends_on)


def expiry(decided: Determination) -> date | None:
    """Return the day the exemption ends, None while it depends on an event or a regulation."""
    if decided.term_kind is TermKind.TANGGAL_PASTI:
        return decided.ends_on
    if decided.term_kind is TermKind.DURASI_TAHUN and decided.decided_on and decided.years:
        return _years_later(decided.decided_on, decided.years)
    return None


def _years_later(start: date, years: int) -> date:
    year = min(start.year + years, date.max.year)
    try:
        return start.replace(year=year)
    except ValueError:  # 29 February of a leap year
        return start.replace(year=year, day=28)


def declare_limit(ends_on: date, holidays: frozenset[date]) -> date:
    """Return the last day to declare it open: 30 working days before the end (PP 61/2010 Ps 11(2))."""
    day, left = ends_on, DECLARE_WORKING_DAYS
    while left:
        day -= timedelta(days=1)
        if day.weekday() < 5 and day not in holidays:
            left -= 1
    return day
