"""Ready text for sending drafts and for reminding; neutral where a record is, or may be, exempted.

One message may speak of several drafts: `{konsep}` then counts them and `{kode}` lists them line by line.
"""

from collections.abc import Sequence
from datetime import date

from ppid_desktop.domain.draft_texts import DraftTexts
from ppid_desktop.domain.indonesian import counted, listed, long_date
from ppid_desktop.domain.office import Office
from ppid_desktop.domain.record import Case
from ppid_desktop.domain.rounds import Round
from ppid_desktop.domain.terms import Term
from ppid_desktop.domain.text_template import filled

Sent = tuple[Case, Round]
"""A draft that went out: its case and the round."""


class Occasion(Term):
    """What a message is for."""

    KIRIM = "kirim", "Mengirim konsep"
    INGATKAN = "ingatkan", "Mengingatkan"


class Style(Term):
    """How a message travels, and so how it reads."""

    PESAN = "pesan", "Pesan singkat (WhatsApp)"
    SUREL = "surel", "Surat elektronik"
    NOTA = "nota", "Nota singkat"


def template_of(texts: DraftTexts, occasion: Occasion, style: Style) -> str:
    """Return the office's text for this occasion and style."""
    sending, reminding = {
        Style.PESAN: (texts.sending_short, texts.reminding_short),
        Style.SUREL: (texts.sending, texts.reminding),
        Style.NOTA: (texts.sending_note, texts.reminding_note),
    }[style]
    return reminding if occasion is Occasion.INGATKAN else sending


def message_text(template: str, sent: Sequence[Sent], office: Office, today: date) -> str:
    """Return the message about one or more drafts to one recipient; ValueError without any."""
    if not sent:
        raise ValueError("a message needs a draft")
    files = sum(len(one.sent) for _, one in sent)
    days = dict.fromkeys(one.sent_on for _, one in sorted(sent, key=lambda pair: pair[1].sent_on))
    values = {
        "penerima": sent[0][1].recipient,
        "konsep": _subject(sent),
        "softfile": counted(files, "softfile") if files else "tanpa softfile",
        "kode": _codes(sent),
        "tanggal": listed([long_date(day) for day in days]),
        "kantor": office.unit_name,
        "nota": ", ".join(dict.fromkeys(one.memo_no for _, one in sent)),
        "kanal": ", ".join(dict.fromkeys(one.channel.after_through for _, one in sent)),
        "lama": _waited((today - min(days)).days),
    }
    return filled(template, values).strip()


def _subject(sent: Sequence[Sent]) -> str:
    if len(sent) > 1:
        return counted(len(sent), "konsep dokumentasi informasi")
    case, one = sent[0]
    return f"konsep {_named(case)} putaran {one.number}"


def _named(case: Case) -> str:
    # The message leaves the office by any channel: it must not tell a protected subject.
    if case.proposes_exemption:
        return "dokumentasi informasi"
    return f"dokumentasi informasi “{case.record.information.title}”"


def _codes(sent: Sequence[Sent]) -> str:
    if len(sent) == 1:
        return _codes_of(sent[0][1])
    return "".join(
        f"\n{index}. {case.record.register_no}, {_named(case)}: {_codes_of(one)}"
        for index, (case, one) in enumerate(sent, 1)
    )


def _codes_of(one: Round) -> str:
    return ", ".join(export.code for export in one.exports)


def _waited(days: int) -> str:
    return f"selama {days} hari" if days > 0 else "sejak hari ini"
