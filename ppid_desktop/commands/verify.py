"""`verify`: checks every stored file, every content against the log, the log's chain and its anchor."""

import argparse
from collections.abc import Sequence

from ppid_desktop.commands.console import Console, Exit
from ppid_desktop.domain.audit import ContentFault
from ppid_desktop.domain.audit_words import checkpoint_text, content_name
from ppid_desktop.domain.checkpoints import CheckpointVerdict, parse_checkpoint
from ppid_desktop.domain.lists import FileCheck, Verification
from ppid_desktop.services.log_reading import LogReading
from ppid_desktop.services.session import Session
from ppid_desktop.services.verification import Verifying

_ANCHOR_TEXTS = {
    "ok": "Jangkar log cocok.",
    "missing": "Jangkar log tidak ada di komputer ini (komputer baru).",
    "older": "Basis data lama dipasang kembali: log lebih tua daripada jangkarnya.",
    "restored": "Jangkar log berasal dari sebelum ruang kerja ini dipulihkan dari cadangan.",
    "beside": "Jangkar log cocok; terakhir dipakai di komputer ini hasil pemulihan di folder lain.",
    "foreign": "Log tidak cocok dengan jangkarnya di komputer ini.",
}


def verify(session: Session, console: Console, options: argparse.Namespace) -> int:
    """Verify an open workspace, or compare its log with checkpoints; 1 when something is damaged."""
    if options.checkpoint:
        return _compare(session, console, options.checkpoint, as_json=bool(options.json))
    found = Verifying(session).run(lambda _done, _total: None, lambda: False)
    if options.json:
        console.give(_as_json(found))
    else:
        _print(found, console)
    return Exit.OK if found.intact else Exit.FAILED


def _compare(session: Session, console: Console, typed: Sequence[str], *, as_json: bool) -> int:
    """Compare the log with checkpoints from paper; 1 when one does not fit, InvalidValue."""
    points = [parse_checkpoint(one) for one in typed]
    log = LogReading(session)
    found = [log.compare(one, lambda _done, _total: None, lambda: False) for one in points]
    if as_json:
        console.give(
            {"sound": all(one.sound for one in found), "checkpoints": [_point(one) for one in found]}
        )
    else:
        for one in found:
            console.say(f"Titik periksa {one.number}: {checkpoint_text(one)}")
    return Exit.OK if all(one.sound for one in found) else Exit.FAILED


def _point(one: CheckpointVerdict) -> dict[str, object]:
    return {
        "number": one.number,
        "state": one.state.name.lower(),
        "sound": one.sound,
        "entries": one.entries,
        "at": one.at.isoformat() if one.at else None,
        "first_bad": one.first_bad,
        "text": checkpoint_text(one),
    }


def _print(found: Verification, console: Console) -> None:
    console.say(f"{found.files} berkas diperiksa, {len(found.damaged)} rusak.")
    for one in found.damaged:
        console.say(f"  RUSAK {one.register_no or '-'} {one.softfile_name}: {one.reason}")
    for one in found.unread:
        console.say(f"  TIDAK TERBACA {one.register_no or '-'} {one.softfile_name}: {one.reason}")
    console.say(f"{found.contents} isi dibandingkan dengan log, {len(found.changed)} berbeda.")
    for fault in found.changed:
        console.say(f"  BERBEDA {content_name(fault)}: {fault.reason}")
    chain = "utuh" if found.chain_intact else f"TIDAK UTUH: {found.chain_reason}"
    console.say(f"{found.entries} entri log diperiksa, rantai {chain}.")
    console.say(_ANCHOR_TEXTS.get(found.anchor, found.anchor))
    if found.only_unread:
        console.say("Yang terbaca utuh; sebagian softfile tidak dapat dibaca sekarang.")
    else:
        console.say("Ruang kerja utuh." if found.intact else "Ruang kerja TIDAK utuh.")


def _as_json(found: Verification) -> dict[str, object]:
    return {
        "at": found.at.isoformat(),
        "intact": found.intact,
        "files": found.files,
        "damaged": [_damage(one) for one in found.damaged],
        "unread": [_damage(one) for one in found.unread],
        "contents": found.contents,
        "changed": [_change(one) for one in found.changed],
        "entries": found.entries,
        "chain_intact": found.chain_intact,
        "chain_reason": found.chain_reason,
        "anchor": found.anchor,
    }


def _change(one: ContentFault) -> dict[str, str]:
    return {
        "record": str(one.record_id or ""),
        "register_no": one.register_no,
        "part": one.part,
        "reason": one.reason,
    }


def _damage(one: FileCheck) -> dict[str, str]:
    return {
        "record": str(one.record_id or ""),
        "register_no": one.register_no,
        "name": one.softfile_name,
        "sha256": one.sha256,
        "reason": one.reason,
    }
