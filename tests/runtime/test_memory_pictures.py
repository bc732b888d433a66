"""A crash leaves no picture of the memory."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

from tests.architecture.source_tree import ROOT

_CRASH = """
import os, resource, signal, sys
from contextlib import suppress
most = resource.getrlimit(resource.RLIMIT_CORE)[1]
resource.setrlimit(resource.RLIMIT_CORE, (most, most))
from ppid_desktop.__main__ import main
with suppress(SystemExit):
    main(["--version"])
from ppid_desktop.runtime.process_limits import limit_memory
began = resource.getrlimit(resource.RLIMIT_CORE)
assert limit_memory(1 << 40)  # as a worker does
print(*(limit == (0 if most == 0 else 1) for limit, _ in (began, resource.getrlimit(resource.RLIMIT_CORE))))
sys.stdout.flush()
os.kill(os.getpid(), signal.SIGSEGV)
"""


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no limit that could be asked for")
def test_a_crash_of_the_program_writes_no_picture_of_its_memory(tmp_path: Path) -> None:
    words = [sys.executable, "-c", _CRASH]
    environment = {**os.environ, "PYTHONPATH": str(ROOT)}
    ended = subprocess.run(words, cwd=tmp_path, env=environment, capture_output=True, text=True, check=False)
    assert ended.stdout.splitlines()[-1] == "True True"
    assert ended.returncode < 0  # it crashed
    assert list(tmp_path.iterdir()) == []
