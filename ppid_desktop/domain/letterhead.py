"""The office's letterhead as lines of text; DOCX and PDF print the same."""

from ppid_desktop.domain.office import Office


def address_lines(office: Office) -> tuple[str, ...]:
    """Return the lines of the address and one of phone, fax, e-mail and website, without what is not set.

    A name and its value stay on one line, so that the line breaks between them only.
    """
    known = (
        ("Telp.", office.phone),
        ("Fax.", office.fax),
        ("E-mail:", office.email),
        ("Website:", office.website),
    )
    reach = "  ".join(f"{name}\u00a0{_unbroken(value)}" for name, value in known if value)
    return tuple(line for line in (*office.address.splitlines(), reach) if line)


def _unbroken(text: str) -> str:
    return text.replace(" ", "\u00a0")
