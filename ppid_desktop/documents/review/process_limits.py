"""Keeps the reading process within its memory: rlimits where there are any, a job object on Windows."""

import sys

from ppid_desktop.documents.review import limits

if sys.platform == "win32":
    import ctypes
    from ctypes import wintypes

    _PROCESS_MEMORY, _ACTIVE_PROCESS, _KILL_ON_CLOSE = 0x0100, 0x0008, 0x2000
    _EXTENDED_LIMITS = 9
    _ALL_ACCESS = 0x1F0FFF

    class _BasicLimits(ctypes.Structure):
        _fields_ = [
            ("per_process_time", ctypes.c_int64),
            ("per_job_time", ctypes.c_int64),
            ("flags", wintypes.DWORD),
            ("minimum_working_set", ctypes.c_size_t),
            ("maximum_working_set", ctypes.c_size_t),
            ("active_processes", wintypes.DWORD),
            ("affinity", ctypes.c_size_t),
            ("priority_class", wintypes.DWORD),
            ("scheduling_class", wintypes.DWORD),
        ]

    class _ExtendedLimits(ctypes.Structure):
        _fields_ = [
            ("basic", _BasicLimits),
            ("io_counters", ctypes.c_uint64 * 6),
            ("process_memory", ctypes.c_size_t),
            ("job_memory", ctypes.c_size_t),
            ("peak_process_memory", ctypes.c_size_t),
            ("peak_job_memory", ctypes.c_size_t),
        ]

    class MemoryJob:
        """A job object whose one process may use so much memory and dies with us."""

        def __init__(self, process_id: int, most_bytes: int = limits.WORKER_BYTES) -> None:
            kernel = ctypes.WinDLL("kernel32", use_last_error=True)
            kernel.CreateJobObjectW.restype = wintypes.HANDLE
            kernel.OpenProcess.restype = wintypes.HANDLE
            self._kernel = kernel
            self._job = kernel.CreateJobObjectW(None, None)
            wanted = _ExtendedLimits()
            wanted.basic.flags = _PROCESS_MEMORY | _ACTIVE_PROCESS | _KILL_ON_CLOSE
            wanted.basic.active_processes = 1
            wanted.process_memory = most_bytes
            size = ctypes.sizeof(wanted)
            job = wintypes.HANDLE(self._job)
            kernel.SetInformationJobObject(job, _EXTENDED_LIMITS, ctypes.byref(wanted), size)
            process = kernel.OpenProcess(_ALL_ACCESS, False, process_id)
            kernel.AssignProcessToJobObject(job, wintypes.HANDLE(process))
            kernel.CloseHandle(wintypes.HANDLE(process))

        def close(self) -> None:
            """Let go of the job; its process ends."""
            self._kernel.CloseHandle(wintypes.HANDLE(self._job))

    def limit_self() -> None:
        """Do nothing here: on Windows the parent sets the limits."""

else:
    import resource

    class MemoryJob:
        """Nothing to hold: the child limits itself."""

        def __init__(self, process_id: int, most_bytes: int = limits.WORKER_BYTES) -> None:
            self.process_id = process_id
            self.most_bytes = most_bytes

        def close(self) -> None:
            """Do nothing."""

    def limit_self() -> None:
        """Limit this process's address space and forbid core dumps."""
        resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
        _soft, hard = resource.getrlimit(resource.RLIMIT_AS)
        most = limits.WORKER_BYTES if hard == resource.RLIM_INFINITY else min(hard, limits.WORKER_BYTES)
        resource.setrlimit(resource.RLIMIT_AS, (most, hard))
