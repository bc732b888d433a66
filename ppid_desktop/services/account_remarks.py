"""What Beranda says about ways in: a password another chose, the recovery sheet, a second administrator."""

from collections.abc import Iterator
from datetime import date, datetime, timedelta

from ppid_desktop.domain.audit import Action, AuditEntry
from ppid_desktop.domain.indonesian import long_date, moment_text
from ppid_desktop.domain.lists import DataConcern, DataRemark
from ppid_desktop.domain.office import RECOVERY_CONFIRMED, RECOVERY_USED
from ppid_desktop.domain.roles import Role
from ppid_desktop.services.ports import Unit
from ppid_desktop.services.session import Session

SHEET_WITHIN = timedelta(days=7)
SECOND_ADMINISTRATOR_WITHIN = timedelta(days=30)


def account_remarks(session: Session, unit: Unit) -> Iterator[DataRemark]:
    """Return one remark per thing to do; what may wait yet is not pressing."""
    if (entry := _chosen_by_another(session, unit)) is not None:
        yield DataRemark(DataConcern.PASSWORD, _password_text(entry))
    now = session.clock.now()
    if not unit.office.text_setting(RECOVERY_CONFIRMED):
        yield _sheet_remark(_newest(unit, Action.RECOVERY_RENEWED, Action.WORKSPACE_CREATED), now)
    if used := unit.office.text_setting(RECOVERY_USED):
        yield DataRemark(DataConcern.RECOVERY, _used_text(datetime.fromisoformat(used)))
    administrators = {  # people: a second account of the same one opens nothing when that one is away
        one.employee_id
        for one in unit.office.accounts()
        if Role.ADMINISTRATOR in one.roles and not one.disabled
    }
    if len(administrators) == 1:
        yield _administrator_remark(_newest(unit, Action.WORKSPACE_CREATED), now)


def _chosen_by_another(session: Session, unit: Unit) -> AuditEntry | None:
    """Return when somebody else set the person's password, unless the person did since."""
    own = session.account.id
    found = (unit.audit.newest(action, str(own)) for action in (Action.PASSWORD_SET, Action.ACCOUNT_ADDED))
    newest = next((one for one in found if one is not None), None)
    return newest if newest is not None and newest.account_id not in (None, own) else None


def _password_text(entry: AuditEntry) -> str:
    return (
        f"Kata sandi Anda dipilih oleh {entry.account_login} pada {moment_text(entry.at)}. Gantilah dengan "
        "kata sandi yang hanya Anda ketahui; bila Anda tidak memintanya, tanyakan kepadanya."
    )


def _newest(unit: Unit, *actions: Action) -> datetime | None:
    found = (unit.audit.newest(action) for action in actions)
    return max((one.at for one in found if one is not None), default=None)


def _used_text(at: datetime) -> str:
    return (
        f"Lembar kunci pemulihan dipakai pada {moment_text(at)}. Siapa pun yang melihat lembar itu dapat "
        "membuka data: perbarui kuncinya, lalu cetak dan segel lembar yang baru."
    )


def _sheet_remark(since: datetime | None, now: datetime) -> DataRemark:
    text = "Lembar kunci pemulihan belum dikonfirmasi. Cetak dan simpanlah dalam amplop tersegel"
    due = _due(since, SHEET_WITHIN)
    if due is not None and now.date() <= due:
        return DataRemark(DataConcern.RECOVERY, f"{text}, paling lambat {long_date(due)}.", pressing=False)
    late = "Bila kata sandi terlupa sebelum itu, data tidak dapat dibuka oleh siapa pun."
    return DataRemark(DataConcern.RECOVERY, f"{text}; batas tujuh hari sudah lewat. {late}")


def _administrator_remark(since: datetime | None, now: datetime) -> DataRemark:
    text = "Baru ada satu administrator. Beri peran itu juga kepada orang kedua"
    due = _due(since, SECOND_ADMINISTRATOR_WITHIN)
    if due is not None and now.date() <= due:
        return DataRemark(
            DataConcern.ADMINISTRATORS, f"{text}, paling lambat {long_date(due)}.", pressing=False
        )
    return DataRemark(DataConcern.ADMINISTRATORS, f"{text}. Batas 30 hari sudah lewat.")


def _due(since: datetime | None, within: timedelta) -> date | None:
    return (since + within).date() if since else None
