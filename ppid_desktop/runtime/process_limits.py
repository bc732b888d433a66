"""Limits that a worker sets on itself before it touches what came from outside.

Time is limited by whoever waits for the worker; memory cannot be, it has to be the process's own.
"""

import sys

if sys.platform == "win32":
    import ctypes
    from ctypes import wintypes

    _LIMIT_PROCESS_MEMORY = 0x100
    _LIMIT_ACTIVE_PROCESS = 0x8
    _EXTENDED_LIMIT_INFORMATION = 9

    class _Basic(ctypes.Structure):
        _fields_ = (
            ("PerProcessUserTimeLimit", ctypes.c_int64),
            ("PerJobUserTimeLimit", ctypes.c_int64),
            ("LimitFlags", wintypes.DWORD),
            ("MinimumWorkingSetSize", ctypes.c_size_t),
            ("MaximumWorkingSetSize", ctypes.c_size_t),
            ("ActiveProcessLimit", wintypes.DWORD),
            ("Affinity", ctypes.c_size_t),
            ("PriorityClass", wintypes.DWORD),
            ("SchedulingClass", wintypes.DWORD),
        )

    class _Extended(ctypes.Structure):
        _fields_ = (
            ("Basic", _Basic),
            ("IoCounters", ctypes.c_uint64 * 6),
            ("ProcessMemoryLimit", ctypes.c_size_t),
            ("JobMemoryLimit", ctypes.c_size_t),
            ("PeakProcessMemoryUsed", ctypes.c_size_t),
            ("PeakJobMemoryUsed", ctypes.c_size_t),
        )

    def limit_memory(size: int) -> bool:
        """Let further memory beyond `size` bytes be refused (MemoryError); False when the system declines.

        The job lasts as long as this process, which keeps no handle that could widen it, and which may
        start no other one.
        """
        kernel = ctypes.WinDLL("kernel32", use_last_error=True)
        kernel.CreateJobObjectW.restype = wintypes.HANDLE
        kernel.CloseHandle.argtypes = (wintypes.HANDLE,)
        kernel.GetCurrentProcess.restype = wintypes.HANDLE
        kernel.AssignProcessToJobObject.argtypes = (wintypes.HANDLE, wintypes.HANDLE)
        kernel.SetInformationJobObject.argtypes = (
            wintypes.HANDLE,
            ctypes.c_int,
            ctypes.c_void_p,
            wintypes.DWORD,
        )
        limits = _Extended(ProcessMemoryLimit=size)
        limits.Basic.LimitFlags = _LIMIT_PROCESS_MEMORY | _LIMIT_ACTIVE_PROCESS
        limits.Basic.ActiveProcessLimit = 1
        job = kernel.CreateJobObjectW(None, None)
        length = ctypes.sizeof(limits)
        limited = bool(
            job
            and kernel.SetInformationJobObject(job, _EXTENDED_LIMIT_INFORMATION, ctypes.byref(limits), length)
            and kernel.AssignProcessToJobObject(job, kernel.GetCurrentProcess())
        )
        kernel.CloseHandle(job)
        return limited

else:
    import resource

    from ppid_desktop.runtime import memory_pictures

    def limit_memory(size: int) -> bool:
        """Let further memory beyond `size` bytes be refused (MemoryError); False when the system declines.

        Nor is a picture of the memory written when the process crashes: it would hold what was read.
        """
        _soft, hard = resource.getrlimit(resource.RLIMIT_AS)
        wanted = size if hard == resource.RLIM_INFINITY else min(size, hard)
        try:
            memory_pictures.forbid()
            resource.setrlimit(resource.RLIMIT_AS, (wanted, wanted))
        except (OSError, ValueError):
            return False
        return True
