"""How much of a piece of evidence is read at most."""

from ppid_desktop.documents.review.limits import MIB

FILE_BYTES = 150 * MIB
PICTURE_PIXELS = 100_000_000  # decoded whole, 4 bytes each
JPEG_PIXELS = 250_000_000  # phones make 200 million; the decoder shrinks them while it reads
TAG_BYTES = 1024 * 1024  # how far a tag with a cover picture may reach
PAGES = 500
LONGEST_SIDE = 6_000  # pixels of a page handed back
SIGNATURES = 20
MAIL_TEXT = 200_000  # characters
MAIL_PARTS = 200
PART_BYTES = 50 * MIB
ISSUERS = 50
UNLOCKED_BYTES = 25 * MIB

WORKER_SECONDS = 30
READS_PER_PROCESS = 200
