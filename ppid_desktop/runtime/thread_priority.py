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
    _NICENESS = 10  # a tenth of the turns of a thread at 0, where both want the same core (sched(7))

    def give_way() -> bool:
        """Lower this thread's priority for good, and that of threads it starts; False when declined."""
        try:
            os.setpriority(os.PRIO_PROCESS, threading.get_native_id(), _NICENESS)
        except OSError:
            return False
        return True
