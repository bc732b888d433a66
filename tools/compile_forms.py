"""Compiles every form drawn in Qt Designer (`ui/**/*.ui`) into `ppid_desktop/gui/forms/<name>.py`.

The generated modules are committed, so that the program needs no compiler; `--check` tells whether they
still agree with the forms. The forms folder is flat: form names are unique over all folders below `ui/`.
"""

from __future__ import annotations

import importlib.util
import re
import subprocess
import sys
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
FORMS = ROOT / "ui"
COMPILED = ROOT / "ppid_desktop" / "gui" / "forms"
_HEADER = (
    '"""Compiled by tools/compile_forms.py from {source}; edit the form in Qt Designer, not this file."""\n'
)
_UIC_BANNER = re.compile(r"\A(?:#.*\n|\s*\n)+")


class FormProblem(Exception):
    """A form that cannot be compiled, or two forms of one name."""


def main(arguments: list[str]) -> int:
    """Compile, or with `--check` compare; return 1 when something is wrong."""
    try:
        expected = compile_all()
    except FormProblem as problem:
        print(problem, file=sys.stderr)
        return 1
    if "--check" in arguments:
        differing = drift(expected)
        for name in differing:
            print(
                f"ppid_desktop/gui/forms/{name} does not agree with its form; run: make forms",
                file=sys.stderr,
            )
        return 1 if differing else 0
    write(expected)
    return 0


def compile_all() -> dict[str, str]:
    """Return the text of every generated module by its file name."""
    forms = sorted(FORMS.rglob("*.ui"))
    names = [f"{form.stem}.py" for form in forms]
    doubled = sorted({name for name in names if names.count(name) > 1})
    if doubled:
        raise FormProblem("Two forms have the same name: " + ", ".join(doubled))
    with ThreadPoolExecutor() as pool:
        return dict(zip(names, pool.map(compile_form, forms), strict=True))


def compile_form(form: Path) -> str:
    """Return the Python text of one form, without the compiler's version banner and with line feeds only."""
    answer = subprocess.run([_compiler(), "-g", "python", str(form)], capture_output=True, check=False)
    if answer.returncode != 0 or answer.stderr.strip():
        raise FormProblem(f"{form.relative_to(ROOT)}: {answer.stderr.decode(errors='replace').strip()}")
    text = answer.stdout.decode("utf-8").replace("\r\n", "\n")
    return (
        _HEADER.format(source=form.relative_to(ROOT).as_posix()) + "\n" + _UIC_BANNER.sub("", text, count=1)
    )


def drift(expected: dict[str, str]) -> list[str]:
    """Return the generated modules that are missing, differ from their form or have lost it."""
    present = {
        path.name: path.read_text("utf-8") for path in COMPILED.glob("*.py") if path.name != "__init__.py"
    }
    return sorted(
        name for name in expected.keys() | present.keys() if expected.get(name) != present.get(name)
    )


def write(expected: dict[str, str]) -> None:
    """Make the forms folder hold exactly the generated modules."""
    for name in drift(expected):
        path = COMPILED / name
        if name in expected:
            path.write_text(expected[name], encoding="utf-8", newline="\n")
        else:
            path.unlink()
        print(path.relative_to(ROOT).as_posix())


def _compiler() -> str:
    """Return the compiler itself, not PySide6's launcher script, which costs a Python start for each form."""
    spec = importlib.util.find_spec("PySide6")
    package = Path(spec.origin).parent if spec is not None and spec.origin else Path()
    compiler = package / ("uic.exe" if sys.platform == "win32" else "Qt/libexec/uic")
    if not compiler.is_file():
        raise FormProblem("The form compiler of PySide6 is not installed.")
    return str(compiler)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
