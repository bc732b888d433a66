"""Puts `resources/` into the wheel as `ppid_desktop/_resources`, where `runtime.assets` looks first."""

import shutil
from pathlib import Path

from setuptools import setup
from setuptools.command.build_py import build_py


class BuildWithResources(build_py):
    """The usual build, and the resources beside the modules."""

    def run(self) -> None:
        """Copy modules and resources."""
        super().run()
        if not self.editable_mode:
            target = Path(self.build_lib) / "ppid_desktop" / "_resources"
            shutil.copytree(Path(__file__).parent / "resources", target, dirs_exist_ok=True)


setup(cmdclass={"build_py": BuildWithResources})
