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
        """Let the system write no core of this process and those it starts, nor hand one to its collector."""
        _soft, hard = resource.getrlimit(resource.RLIMIT_CORE)
        resource.setrlimit(resource.RLIMIT_CORE, (0, hard))
