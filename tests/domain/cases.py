"""Cases of an imaginary office at every point of their way."""

import json
from dataclasses import replace
from datetime import UTC, date, datetime
from uuid import uuid4

from ppid_desktop.domain import fields as catalogue
from ppid_desktop.domain.archive import Handover, Sealed
from ppid_desktop.domain.locks import NOTE_FIELDS
from ppid_desktop.domain.places import entities, locate
from ppid_desktop.domain.record import (
    Case,
    ConsequenceTest,
    Coordination,
    EquipmentCheck,
    EquipmentItem,
    Information,
    Participant,
    Record,
    SourceRequest,
)
from ppid_desktop.domain.rounds import (
    Correction,
    CorrectionSource,
    Export,
    FieldPlace,
    Returned,
    Round,
    RoundDecision,
    SentSoftfile,
    Spoken,
    Withdrawal,
)
from ppid_desktop.domain.softfiles import Softfile, SoftfileVersion, StoredFile
from ppid_desktop.domain.terms import (
    Category,
    Channel,
    Conclusion,
    Form,
    Letter,
    Means,
    RequestStatus,
    Scope,
    SecurityClass,
    SoftfileKind,
    SpokenMeans,
    TestOccasion,
    Verdict,
)

TODAY = date(2026, 3, 2)
NOW = datetime(2026, 3, 2, 9, 0, tzinfo=UTC)
WHO = uuid4()


def empty() -> Case:
    return Case(Record(uuid4(), 1, "PPID/0001/2026", NOW, WHO, "sop-contoh"))


def stored(size: int = 10) -> StoredFile:
    return StoredFile(uuid4(), "ab" * 32, "cd" * 32, "ef" * 32, size, size + 100)


def softfile(*, submitted: bool = True) -> Softfile:
    version = SoftfileVersion(uuid4(), 1, "a.pdf", SoftfileKind.OLAHAN, stored(), NOW, WHO)
    return Softfile(uuid4(), 1, 1, "Berkas contoh", "", SoftfileKind.OLAHAN, submitted, (version,))


def ready(category: Category = Category.BERKALA) -> Case:
    """Return a case with steps 1 to 5 done."""
    info = Information(
        title="Profil wilayah contoh",
        summary="Isi contoh.",
        unit="Bagian Contoh",
        category=category,
        producer="Kepala Bagian Contoh",
        made_when="2025",
        made_where="Kota Contoh",
        forms=(Form.CETAK,),
    )
    case = empty()
    return replace(
        case,
        record=replace(case.record, information=info, opened=True),
        coordinations=(
            Coordination(uuid4(), 1, date(2026, 2, 2), "Pejabat Contoh", Means.RAPAT, "Disepakati."),
        ),
        checks=(EquipmentCheck(uuid4(), items=(EquipmentItem(uuid4(), "Pemindai", ready=True),)),),
        sources=(received(),),
        softfiles=(softfile(),),
    )


def received() -> SourceRequest:
    return SourceRequest(
        uuid4(),
        party="Bagian Contoh",
        description="Data contoh.",
        status=RequestStatus.DITERIMA,
        received_on=date(2026, 2, 10),
    )


def tested(case: Case) -> Case:
    """Return the case as a proposed exemption with a complete consequence test."""
    test = ConsequenceTest(
        occasion=TestOccasion.SEBELUM,
        document="Dokumen contoh",
        exempted_part="Bagian contoh",
        scope=Scope.SEBAGIAN,
        letters=(Letter.H,),
        harm_if_open="Mengungkap rahasia pribadi.",
        benefit_if_closed="Melindungi pemohon.",
        public_interest="Terpenuhi oleh rekapitulasi.",
        conclusion=Conclusion.DIKECUALIKAN,
        held_on=date(2026, 2, 20),
    )
    info = replace(case.record.information, category=Category.DIKECUALIKAN, letters=(Letter.H,))
    record = replace(case.record, information=info, test=test)
    return replace(case, record=record, participants=(Participant(uuid4(), "Peserta Contoh"),))


def sent(case: Case, *places: FieldPlace) -> Case:
    """Return the case with a draft out."""
    number = len(case.rounds) + 1
    places = places or printed(case)
    export = Export(uuid4(), 1, "KL", stored(), "Konsep.docx", NOW, registry(case, places), places)
    out = tuple(
        SentSoftfile(one.id, one.current.id, one.current.number, "Lampiran 01.pdf")
        for one in case.softfiles
        if one.submitted
    )
    one = Round(
        uuid4(),
        number,
        "001",
        TODAY,
        "Pimpinan Contoh",
        Channel.EMAIL,
        NOW,
        WHO,
        "",
        exports=(export,),
        sent=out,
        version=case.record.version,
    )
    return replace(case, rounds=(*case.rounds, one))


def printed(case: Case) -> tuple[FieldPlace, ...]:
    """Return places of the record's fields and of every entry, as a real draft keeps them."""
    of_entries = tuple(FieldPlace(f"baris.{one}", "uraian", one) for _, one, _ in entities(case))
    fields = (*catalogue.INFORMATION, *(catalogue.TEST if case.proposes_exemption else ()))
    of_record = (FieldPlace(one.id, one.id) for one in fields if one.id not in NOTE_FIELDS)
    return (*of_record, *of_entries)


def registry(case: Case, places: tuple[FieldPlace, ...]) -> str:
    """Return what the workspace keeps of a draft: every place with the text it was printed with."""
    found = ((place, locate(case, place)) for place in places)
    fields = {
        place.printed_id: {"label": place.field_id, "text": here.text if here else ""}
        for place, here in found
    }
    return json.dumps({"fields": fields})


def with_last(case: Case, one: Round) -> Case:
    return replace(case, rounds=(*case.rounds[:-1], one))


def answered(case: Case) -> Case:
    """Return the case with the draft read back in."""
    back = Returned(
        uuid4(), stored(), "balik.docx", TODAY, "x", Channel.EMAIL, NOW, WHO, "ok", "current", None, "{}"
    )
    return with_last(case, replace(case.rounds[-1], returned=(back,)))


def decided(case: Case, verdict: Verdict = Verdict.DISETUJUI, *, pending: bool = False) -> Case:
    """Return the case with a decision and every softfile settled."""
    ruling = RoundDecision(
        verdict,
        TODAY,
        uuid4(),
        "Pimpinan Contoh",
        "Kepala",
        Channel.EMAIL,
        WHO,
        NOW,
        evidence_pending=pending,
        spoken=None if pending else Spoken(SpokenMeans.TELEPON, "Setuju."),
    )
    settled = tuple(replace(one, outcome="tetap") for one in case.rounds[-1].sent)
    return with_last(case, replace(case.rounds[-1], decision=ruling, sent=settled))


def corrected(case: Case) -> Case:
    """Return the case with one correction nobody has dealt with."""
    one = Correction(uuid4(), CorrectionSource.TRACKED, "judul", None, "Judul", "a", "b")
    return with_last(case, replace(case.rounds[-1], corrections=(one,)))


def withdrawn(case: Case) -> Case:
    return with_last(case, replace(case.rounds[-1], withdrawn=Withdrawal(NOW, WHO, "keliru")))


def offered(case: Case, accepted: bool | None = None) -> Case:
    handover = Handover(uuid4(), NOW, WHO, accepted)
    return replace(case, archive=replace(case.archive, handovers=(*case.archive.handovers, handover)))


def archivable(case: Case) -> Case:
    """Return the case with what the archivist fills in."""
    info = replace(
        case.record.information,
        retention="Aktif 2 tahun",
        classification_code="500.12",
        security_class=SecurityClass.BIASA,
    )
    archive = replace(case.archive, file_id=uuid4())
    return replace(case, record=replace(case.record, information=info), archive=archive)


def sealed(case: Case) -> Case:
    one = Sealed(uuid4(), case.record.version, "0001", uuid4(), NOW, WHO, "00", "{}", "{}")
    return replace(case, archive=replace(case.archive, sealed=(*case.archive.sealed, one)))


def whole_way() -> Case:
    return sealed(archivable(offered(decided(sent(ready())), accepted=True)))
