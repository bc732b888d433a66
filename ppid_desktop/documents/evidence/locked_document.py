"""Opens a Word document behind a password (MS-OFFCRYPTO); the open bytes stay in memory."""

import io

import msoffcrypto
from msoffcrypto.exceptions import InvalidKeyError

from ppid_desktop.documents.evidence import limits


class PasswordWrong(Exception):
    """The password does not open the document."""


def unlocked(data: bytes, password: str) -> bytes:
    """Return the document's own bytes; PasswordWrong, ValueError for what cannot be opened by a password."""
    opened = io.BytesIO()
    try:
        document = msoffcrypto.OfficeFile(io.BytesIO(data))
        document.load_key(password=password, verify_password=True)
        document.decrypt(opened)
    except InvalidKeyError:
        raise PasswordWrong from None
    except MemoryError:
        raise
    except Exception as error:
        raise ValueError("not a document behind a password") from error
    if opened.tell() > limits.UNLOCKED_BYTES:
        raise ValueError("too big")
    return opened.getvalue()
