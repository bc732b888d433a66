"""Files that can run programs when opened: told by name and by content, and never given out to be run."""

from ppid_desktop.domain.text import without_tricks


def _words(text: str) -> frozenset[str]:
    return frozenset(text.split())


# Windows runs these, or a program that runs what is in them, on a double click.
_PROGRAMS = _words("""
    action app appimage application appinstaller appref-ms appx appxbundle asp aspx bas bat bgi chm cmd
    cnt com command cpl csh deb desktop diagcab diagcfg diagpkg dll drv fxp exe gadget grp hlp hpj hta
    htc inf ins isp its jar jnlp job js jse ksh library-ms lnk mcf mjs msc msh msh1 msh2 mshxml msi msix
    msixbundle msp mst msu ocx ops osd pcd pif pl plg prf prg printerexport ps1 ps1xml ps2 ps2xml psc1
    psc2 psd1 psdm1 psm1 py pyc pyo pyw pyz pyzw rb rdp reg rgs rpm run scf scr sct search-ms
    searchconnector-ms settingcontent-ms sh shb shs sys theme themepack udl url vb vbe vbp vbs vsmacros
    vsw webpnp website wpk ws wsb wsc wsf wsh xbap xnk
""")
_MACROS = _words("""
    accda accdb accde accdr accdt ade adp docm dotm dqy iqy mad maf mag mam maq mar mas mat mau mav maw
    mda mdb mde mdt mdw mdz odb oqy potm ppa ppam ppsm pptm rqy slk sldm xla xlam xll xlm xlsb xlsm xltm
""")
# Shown by the web browser, which runs what is written in them with the rights of a file of this computer.
_PAGES = _words("htm html mht mhtml shtml svg svgz xht xhtml xml xsl xslt")
# A disk image or an archive hides what is inside from every warning of the system.
_CONTAINERS = _words("cab dmg img iso one vhd vhdx wim")

# First bytes: Windows, Linux and Mac programs, scripts, Java classes, shortcuts (MS-SHLLINK 2.1), CHM.
_PROGRAM_STARTS = (
    b"MZ",
    b"\x7fELF",
    b"#!",
    b"\xca\xfe\xba\xbe",
    b"\xfe\xed\xfa",
    b"\xce\xfa\xed\xfe",
    b"\xcf\xfa\xed\xfe",
    b"L\0\0\0\x01\x14\x02\0",
    b"ITSF",
)
# Where Office keeps macros: a stream of the old formats (MS-OVBA 2.2.1), a part of the new ones.
_OLD_OFFICE, _OLD_MACROS = b"\xd0\xcf\x11\xe0", "_VBA_PROJECT".encode("utf-16-le")
_NEW_OFFICE, _NEW_MACROS = b"PK", b"vbaProject.bin"
# And OpenDocument, whose first part says what it is: Basic libraries, or scripts (ODF 1.3 part 2, 3.2).
_OPEN_DOCUMENT, _OPEN_MACROS = b"application/vnd.oasis.opendocument.", (b"Basic/script-lc.xml", b"Scripts/")
_FIRST_PART = 200  # bytes in which a package's own kind stands
_AS_TEXT = ".txt"


def risk_of(name: str) -> str:
    """Return why opening a file of this name is risky as an Indonesian sentence, or an empty string."""
    suffix = _suffix(name)
    if suffix in _PROGRAMS:
        return (
            f"Berkas .{suffix} dapat menjalankan program di komputer ini. "
            "Program itu tidak dijalankan: isinya dibuka sebagai teks."
        )
    if suffix in _MACROS:
        return f"Berkas .{suffix} dapat memuat makro, yaitu program di dalam dokumen."
    if suffix in _PAGES:
        return f"Berkas .{suffix} dapat memuat skrip yang dijalankan peramban web."
    if suffix in _CONTAINERS:
        return f"Berkas .{suffix} dapat memuat program yang tidak diperiksa sistem."
    return ""


def risk_within(content: bytes) -> str:
    """Return why opening this content, its beginning and end, is risky whatever its name says, or nothing."""
    if content.startswith(_PROGRAM_STARTS):
        return "Isi berkas ini sebuah program, walaupun namanya tidak mengatakan demikian."
    old = content.startswith(_OLD_OFFICE) and _OLD_MACROS in content
    new = content.startswith(_NEW_OFFICE) and _NEW_MACROS in content
    if old or new or _has_open_macros(content):
        return "Dokumen ini memuat makro, yaitu program di dalam dokumen."
    return ""


def _has_open_macros(content: bytes) -> bool:
    is_one = content.startswith(_NEW_OFFICE) and _OPEN_DOCUMENT in content[:_FIRST_PART]
    return is_one and any(mark in content for mark in _OPEN_MACROS)


def suffix_to_open(name: str) -> str:
    """Return the suffix (`.docx` or empty) of a copy that is handed to its program; a program's is `.txt`."""
    suffix = _suffix(name)
    if suffix in _PROGRAMS:
        return _AS_TEXT
    return f".{suffix}" if suffix else ""


def _suffix(name: str) -> str:
    """Return what Windows takes for the suffix: it drops blanks and dots at the end of a name."""
    plain = without_tricks(name).split(":", 1)[0].strip().rstrip(". ")
    stem, _, suffix = plain.rpartition(".")
    return suffix.casefold() if stem else ""
