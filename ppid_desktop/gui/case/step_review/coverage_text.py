"""What the approval covers, in words: said before anything is sealed, sent again or consented to."""

from dataclasses import dataclass

from ppid_desktop.domain.approval import Coverage
from ppid_desktop.domain.locks import closed
from ppid_desktop.domain.record import Case
from ppid_desktop.domain.rounds import CorrectionState
from ppid_desktop.gui.kit.bars import BannerKind

_MOST_LINES = 8
_LATER = (
    "Koreksi yang Anda ketik dan softfile yang Anda ganti mulai sekarang tidak tercakup: keduanya memerlukan "
    "putaran berikutnya atau persetujuan pimpinan yang dicatat."
)


@dataclass(frozen=True)
class CoverageNotice:
    """The banner over the page; `needs_consent` says that the record may not be sealed as it is.

    `again` is the verb of the next round: it also replaces a decision that was recorded by mistake.
    """

    kind: BannerKind
    text: str
    needs_consent: bool = False
    again: str = "Keputusan keliru? Kirim putaran berikutnya"


def coverage_notice(case: Case, coverage: Coverage | None) -> CoverageNotice | None:
    """Return the notice of an approved round; None while nothing was approved."""
    latest = case.last_round
    if coverage is None or latest is None or latest.decision is None or not latest.decision.verdict.approves:
        return None
    later = "" if closed(case) else f" {_LATER}"
    if coverage.covered:
        applied = sum(1 for one in latest.corrections if one.state is CorrectionState.APPLIED)
        extra = f" beserta {applied} koreksi yang diterapkan" if applied else ""
        text = f"Persetujuan mencakup isi rekaman sekarang: konsep putaran {latest.number}{extra}."
        return CoverageNotice(BannerKind.SUCCESS, f"{text}{later}")
    lines = _lines(coverage)
    if coverage.consented:
        text = (
            f"Isi rekaman berbeda dari yang disetujui, dan pimpinan menyetujui perbedaannya.{later}\n{lines}"
        )
        return CoverageNotice(BannerKind.INFO, text)
    text = (
        "Persetujuan tidak mencakup seluruh isi rekaman sekarang. Kirim putaran berikutnya, atau catat "
        f"persetujuan pimpinan atas perbedaan ini:\n{lines}"
    )
    return CoverageNotice(BannerKind.WARNING, text, needs_consent=True, again="Kirim putaran berikutnya")


def prospect_notice(case: Case, prospect: Coverage | None) -> CoverageNotice | None:
    """Return what an approval would cover as things stand; None before a draft and after a decision."""
    latest = case.last_round
    if prospect is None or latest is None or latest.decision is not None or latest.waiting:
        return None
    left = len(latest.open_corrections)
    waiting = f" {left} koreksi belum ditindaklanjuti." if left else ""
    applied = sum(1 for one in latest.corrections if one.state is CorrectionState.APPLIED)
    extra = f" beserta {applied} koreksi yang diterapkan" if applied else ""
    text = f"Bila disetujui, persetujuan mencakup konsep putaran {latest.number}{extra}.{waiting}"
    if not prospect.differences:
        return CoverageNotice(BannerKind.INFO, text)
    beyond = (
        "Yang berikut tidak tercakup dan memerlukan putaran berikutnya atau persetujuan pimpinan yang "
        "dicatat:"
    )
    return CoverageNotice(BannerKind.WARNING, f"{text} {beyond}\n{_lines(prospect)}")


def _lines(coverage: Coverage) -> str:
    lines = [f"• {one.label}: {one.why}" for one in coverage.differences[:_MOST_LINES]]
    more = len(coverage.differences) - _MOST_LINES
    return "\n".join((*lines, *([f"• dan {more} perbedaan lain"] if more > 0 else [])))
