"""The compiled forms are what the drawn forms say."""

from pathlib import Path

import pytest

from tools import compile_forms

FORM = """<?xml version="1.0" encoding="UTF-8"?>
<ui version="4.0"><class>Contoh</class><widget class="QWidget" name="Contoh">
<layout class="QVBoxLayout"><item><widget class="QLabel" name="titleLabel">
<property name="text"><string>Judul Informasi</string></property></widget></item></layout></widget></ui>
"""


@pytest.fixture
def project(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    for constant, folder in (("ROOT", "."), ("FORMS", "ui"), ("COMPILED", "forms")):
        path = tmp_path / folder
        path.mkdir(exist_ok=True)
        monkeypatch.setattr(compile_forms, constant, path)
    (tmp_path / "forms" / "__init__.py").touch()
    (tmp_path / "ui" / "contoh.ui").write_text(FORM, encoding="utf-8")
    return tmp_path


def test_no_compiled_form_differs_from_its_drawing() -> None:
    assert compile_forms.drift(compile_forms.compile_all()) == []


def test_a_form_becomes_a_module_that_names_its_source(project: Path) -> None:
    assert compile_forms.main([]) == 0
    text = (project / "forms" / "contoh.py").read_text("utf-8")
    assert text.startswith('"""Compiled by tools/compile_forms.py from ui/contoh.ui;')
    assert "class Ui_Contoh" in text
    assert "version" not in text.splitlines()[0]
    assert compile_forms.main(["--check"]) == 0


def test_an_edited_and_an_orphaned_module_are_noticed_and_mended(project: Path) -> None:
    compile_forms.main([])
    (project / "forms" / "contoh.py").write_text("x = 1\n", encoding="utf-8")
    (project / "forms" / "lama.py").write_text("", encoding="utf-8")
    assert compile_forms.drift(compile_forms.compile_all()) == ["contoh.py", "lama.py"]
    assert compile_forms.main(["--check"]) == 1
    assert compile_forms.main([]) == 0
    assert compile_forms.drift(compile_forms.compile_all()) == []


def test_two_forms_of_one_name_are_refused(project: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (project / "ui" / "lain").mkdir()
    (project / "ui" / "lain" / "contoh.ui").write_text(FORM, encoding="utf-8")
    assert compile_forms.main([]) == 1
    assert "contoh.py" in capsys.readouterr().err


def test_a_broken_form_is_named(project: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (project / "ui" / "contoh.ui").write_text("<ui>", encoding="utf-8")
    assert compile_forms.main([]) == 1
    assert "contoh.ui" in capsys.readouterr().err
