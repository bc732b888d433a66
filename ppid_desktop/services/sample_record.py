"""The record that previews of the draft show: obviously made up, filled like a real one."""

from datetime import date, datetime
from uuid import UUID

from ppid_desktop.domain.record import Case, Coordination, Information, Record, SourceRequest
from ppid_desktop.domain.rounds import SentSoftfile
from ppid_desktop.domain.softfiles import Softfile, SoftfileVersion, StoredFile
from ppid_desktop.domain.terms import Category, Form, Means, Originality, RequestStatus, SoftfileKind

_FILES = ("Daftar contoh", "Rekapitulasi contoh", "Peta contoh")
_SIZE = 48_312  # bytes


def sample_case(register_no: str, sop_id: str, now: datetime) -> Case:
    """Return the case of the preview; the same arguments give the same case."""
    today = now.date()
    info = Information(
        title="Contoh Judul Informasi yang Didokumentasikan",
        summary="Contoh ringkasan isi informasi dalam satu atau dua kalimat.",
        unit="Bagian Contoh",
        category=Category.BERKALA,
        producer="Kepala Bagian Contoh",
        made_when=str(today.year),
        made_where="Kota Contoh",
        forms=(Form.CETAK, Form.REKAM),
    )
    record = Record(_id(1), 1, register_no, now, _id(2), sop_id, information=info, opened=True)
    softfiles = tuple(_softfile(number, name, now) for number, name in enumerate(_FILES, 1))
    return Case(
        record=record, coordinations=(_coordination(today),), sources=(_source(today),), softfiles=softfiles
    )


def sent_of(case: Case) -> tuple[SentSoftfile, ...]:
    """Return the softfiles as they would go out."""
    return tuple(
        SentSoftfile(one.id, one.current.id, 1, f"Lampiran {number:02d} {one.standard_name}.pdf")
        for number, one in enumerate(case.softfiles, 1)
    )


def _coordination(day: date) -> Coordination:
    return Coordination(
        _id(10),
        held_on=day,
        official="Pejabat PPID",
        means=Means.RAPAT,
        outcome="Contoh hasil koordinasi.",
    )


def _source(day: date) -> SourceRequest:
    return SourceRequest(
        _id(20),
        party="Unit Contoh",
        description="Contoh data yang diminta.",
        asked_on=day,
        status=RequestStatus.DITERIMA,
        received_on=day,
        form=Form.REKAM,
        originality=Originality.SALINAN,
    )


def _softfile(number: int, name: str, now: datetime) -> Softfile:
    file = StoredFile(_id(40 + number), f"{number:064x}", f"{number:064x}", f"{number:064x}", _SIZE, _SIZE)
    version = SoftfileVersion(_id(60 + number), 1, f"{name}.pdf", SoftfileKind.OLAHAN, file, now, _id(2))
    return Softfile(
        _id(80 + number),
        number,
        standard_name=name,
        description=f"Uraian {name.lower()}",
        submitted=True,
        versions=(version,),
    )


def _id(number: int) -> UUID:
    return UUID(int=number, version=4)
