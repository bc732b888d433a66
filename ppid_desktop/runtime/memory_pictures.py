"""No picture of the memory on the disk when the process crashes: keys and contents would lie there."""

import sys

if sys.platform == "win32":
    import ctypes

    _NO_CRITICAL_ERROR_BOX, _NO_FAULT_BOX = 0x1, 0x2
    _NO_HEAP = 0x1  # WER_FAULT_REPORTING_FLAG_NOHEAP

    def forbid() -> None:
        """Keep Windows Error Reporting from looking into this process and those it starts."""
        kernel = ctypes.windll.kernel32
        kernel.SetErrorMode(kernel.GetErrorMode() | _NO_CRITICAL_ERROR_BOX | _NO_FAULT_BOX)
        kernel.WerSetFlags(_NO_HEAP)

else:
    import resource

    def forbid() -> None:
        """Let the system write no core of this process and those it starts, nor hand one to a collector.

        Linux hands one to the program that a `core_pattern` with a pipe names whatever the limit, also at 0,
        but not at 1 (core(5); `fs/coredump.c`), which is too little for a file, too. Where only 0 is allowed,
        no file is written, and that program gets it.
        """
        _soft, hard = resource.getrlimit(resource.RLIMIT_CORE)
        resource.setrlimit(resource.RLIMIT_CORE, (0 if hard == 0 else 1, hard))  # -1 is no limit at all
