"""Where the paper lies, in words."""

from ppid_desktop.domain.archive import Location


def test_a_place_names_its_parts() -> None:
    assert Location("Arsip Contoh", "3", "", "B").text == "Ruang Arsip Contoh, Rak 3, Folder B"


def test_a_part_that_already_names_itself_is_not_named_twice() -> None:
    assert Location("Ruang Arsip Contoh", "RAK 3", "boks 7", "Folderan").text == (
        "Ruang Arsip Contoh, RAK 3, boks 7, Folder Folderan"
    )
