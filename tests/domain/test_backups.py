"""Which backups stay, when one is due, and that every old softfile has its turn."""

from datetime import date, datetime, timedelta, timezone

from hypothesis import given
from hypothesis import strategies as st

from ppid_desktop.domain.backups import SAMPLE, BackupHealth, Mark, Rotation, backup_name, kept, sampled

WIB = timezone(timedelta(hours=7))
START = datetime(2026, 1, 1, 9, 0, tzinfo=WIB)
LATER = START + timedelta(days=1000)
NOW = datetime(2026, 11, 26, 21, 4, 5, tzinfo=WIB)
RULE = Rotation()


def marks(*hours: int, good: bool = True) -> list[Mark]:
    return [Mark(f"n{hour:06}", START + timedelta(hours=hour), good) for hour in hours]


some_marks = st.lists(
    st.builds(
        lambda hour, good, complete: Mark(f"n{hour:06}", START + timedelta(hours=hour), good, complete),
        st.integers(0, 20_000),
        st.booleans(),
        st.booleans(),
    ),
    max_size=60,
    unique_by=lambda one: one.name,
)
some_rules = st.builds(Rotation, st.integers(1, 9), st.integers(0, 5), st.integers(0, 13))


@given(some_marks, some_rules)
def test_the_newest_good_and_the_newest_complete_backup_always_stay(
    backups: list[Mark], rule: Rotation
) -> None:
    staying = kept(backups, rule, LATER)
    good = sorted((one for one in backups if one.good), key=lambda one: one.at)
    whole = [one for one in good if one.complete]
    assert all(one.name in staying for one in (*good[-1:], *whole[-1:]))


@given(some_marks, some_rules)
def test_a_damaged_backup_takes_nobodys_place(backups: list[Mark], rule: Rotation) -> None:
    good = [one for one in backups if one.good]
    names = {one.name for one in good}
    assert kept(backups, rule, LATER) & names == kept(good, rule, LATER)


@given(some_marks, some_rules)
def test_no_more_stay_than_the_rule_allows(backups: list[Mark], rule: Rotation) -> None:
    good = [one for one in backups if one.good]
    assert len(kept(good, rule, LATER)) <= rule.daily + rule.weekly + rule.monthly + 1


@given(some_marks, some_rules)
def test_what_stays_today_would_stay_if_asked_again(backups: list[Mark], rule: Rotation) -> None:
    staying = kept(backups, rule, LATER)
    assert kept([one for one in backups if one.name in staying], rule, LATER) == staying


def test_a_year_of_daily_backups_keeps_seven_days_four_weeks_and_twelve_months() -> None:
    year = [Mark(backup_name(START + timedelta(days=day)), START + timedelta(days=day)) for day in range(365)]
    staying = sorted(kept(year, RULE, LATER))
    assert staying[-7:] == [one.name for one in year[-7:]]
    assert len({name[:7] for name in staying}) == 12
    assert 20 <= len(staying) <= 23


def test_of_several_backups_of_a_day_the_newest_stays() -> None:
    assert kept(marks(0, 3, 6), Rotation(7, 0, 0), LATER) == {"n000006"}


def test_a_damaged_backup_goes_with_its_age_and_not_because_a_good_one_was_made() -> None:
    damaged = marks(0, 30, 60, good=False)
    assert kept([*damaged, *marks(61)], RULE, LATER) == {"n000000", "n000030", "n000060", "n000061"}
    assert kept([*damaged, *marks(61)], Rotation(2, 0, 0), LATER) == {"n000030", "n000060", "n000061"}


def test_backups_dated_in_the_future_push_out_none_of_today() -> None:
    wrong = marks(*range(10_000, 10_240, 24))
    right = marks(0, 24)
    staying = kept([*wrong, *right], Rotation(7, 0, 0), START + timedelta(hours=24))
    assert {one.name for one in right} <= staying
    assert {one.name for one in wrong[-7:]} == staying - {one.name for one in right}


def test_what_a_restore_left_behind_is_not_pushed_out_by_what_came_after() -> None:
    left = Mark("kemarin", START, own=False)
    assert kept([left, *marks(1)], Rotation(1, 0, 0), LATER) == {"kemarin", "n000001"}


@given(st.integers(0, 2**32 - 1), st.dates())
def test_every_old_softfile_has_its_turn_once_in_fifty_days(number: int, start: date) -> None:
    digest = f"{number:08x}" + "0" * 56
    days = (start.toordinal() + offset for offset in range(SAMPLE))
    turns = [sampled(digest, date.fromordinal(min(day, date.max.toordinal()))) for day in days]
    if start.toordinal() + SAMPLE <= date.max.toordinal():
        assert turns.count(True) == 1


@given(st.text("0123456789 -x", max_size=12))
def test_a_broken_rotation_setting_means_the_usual_one(text: str) -> None:
    parsed = Rotation.parsed(text)
    assert parsed == RULE or parsed.as_text().split() == [str(min(int(word), 999)) for word in text.split()]
    assert Rotation.parsed(Rotation(3, 0, 24).as_text()) == Rotation(3, 0, 24)


def test_a_backup_is_due_after_a_day_and_when_the_clock_was_set_back() -> None:
    def due(last: datetime | None, place: str = "E:/cadangan") -> bool:
        return BackupHealth(place, last, elsewhere=True, complete=True).due(NOW)

    assert due(None)
    assert not due(NOW - timedelta(hours=23))
    assert due(NOW - timedelta(hours=24))
    assert due(NOW + timedelta(minutes=1))
    assert not due(None, place="")


def test_a_backups_name_sorts_by_time_and_fits_windows() -> None:
    assert backup_name(NOW) == "2026-11-26T21-04-05"
