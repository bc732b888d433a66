"""The office's letterhead as lines of text; DOCX and PDF print the same."""

from ppid_desktop.domain.office import Office


def address_lines(office: Office) -> tuple[str, ...]:
    """Return the address and one line of phone, fax, e-mail and website, leaving out what is not set."""
    known = (
        ("Telp.", office.phone),
        ("Fax.", office.fax),
        ("E-mail:", office.email),
        ("Website:", office.website),
    )
    reach = "  ".join(f"{name} {value}" for name, value in known if value)
    return tuple(line for line in (office.address, reach) if line)
