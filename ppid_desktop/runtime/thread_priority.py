"""Lets the thread of a bulk job give way to those that a person waits for."""

import os
import sys
import threading

if sys.platform == "win32":
    import ctypes
    from ctypes import wintypes

    _BELOW_NORMAL = -1

    def give_way() -> bool:
        """Lower this thread's priority for good, not that of threads it starts; False when declined."""
        kernel = ctypes.WinDLL("kernel32", use_last_error=True)
        kernel.GetCurrentThread.restype = wintypes.HANDLE
        kernel.SetThreadPriority.argtypes = (wintypes.HANDLE, ctypes.c_int)
        return bool(kernel.SetThreadPriority(kernel.GetCurrentThread(), _BELOW_NORMAL))

else:
    _NICENESS = 10  # more than the others: a tenth of their turns, where both want the same core (sched(7))

    def give_way() -> bool:
        """Lower this thread's priority for good, and that of threads it starts; False when declined."""
        try:
            usual = os.getpriority(os.PRIO_PROCESS, 0)
            os.setpriority(os.PRIO_PROCESS, threading.get_native_id(), usual + _NICENESS)
        except OSError:
            return False
        return True
