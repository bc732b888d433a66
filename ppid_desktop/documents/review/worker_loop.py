"""The reading process: takes registry and file from stdin, gives results to stdout, until stdin ends.

A request is three lengths (registry, name, file; unsigned, 4 bytes, big-endian) and their bytes; a reply is
one length and JSON. A registry of length 0 means the one sent before.
"""

import gc
import json
import struct
import sys
from typing import BinaryIO

from ppid_desktop.documents.child_process import REPLY
from ppid_desktop.documents.review import limits
from ppid_desktop.documents.review.json_form import to_plain
from ppid_desktop.documents.review.reader import read_returned
from ppid_desktop.documents.review.registry_file import parse_registry
from ppid_desktop.domain.review import Registry
from ppid_desktop.runtime.process_limits import limit_memory

REQUEST = struct.Struct(">3I")


def run_worker() -> int:
    """Serve until stdin ends; anything else that prints goes to stderr, not into the replies."""
    source, target = sys.stdin.buffer, sys.stdout.buffer
    sys.stdout = sys.stderr
    if not limit_memory(limits.WORKER_BYTES):
        return 1
    gc.freeze()
    gc.disable()  # a read makes 100,000s of objects at once; collecting among them doubles its time
    serve(source, target)
    return 0


def serve(source: BinaryIO, target: BinaryIO) -> None:
    """Answer requests one by one."""
    registry: Registry | None = None
    while header := source.read(REQUEST.size):
        registry_size, name_size, file_size = REQUEST.unpack(header)
        text, name, data = (source.read(size) for size in (registry_size, name_size, file_size))
        if text:
            registry = parse_registry(text.decode())
        if registry is None:
            return
        kept: list[object] = []  # is freed once the answer has gone out
        result = read_returned(data, registry, name.decode(), kept)
        reply = json.dumps(to_plain(result), ensure_ascii=False).encode(errors="replace")
        target.write(REPLY.pack(len(reply)) + reply)
        target.flush()
        del data, result, reply, kept
        gc.collect()
