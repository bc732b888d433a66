"""`python -m tests.faults`: interrupts and refuses every operation at its file-changing calls."""

import sys

from tests.faults import shim

if __name__ == "__main__":
    if not shim.is_loaded():
        sys.exit(shim.why_not() or shim.run_with_shim(sys.argv[1:]))
    from tests.faults.command import main

    sys.exit(main(sys.argv[1:]))
