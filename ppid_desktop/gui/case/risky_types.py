"""Kinds of files that can run programs when opened; nobody opens one without having been warned."""

from pathlib import PurePath

# Windows runs these, or a program that runs what is in them, on a double click.
_PROGRAMS = frozenset(
    [
        "app",
        "bat",
        "chm",
        "cmd",
        "com",
        "cpl",
        "dll",
        "exe",
        "gadget",
        "hta",
        "inf",
        "ins",
        "isp",
        "jar",
        "js",
        "jse",
        "lnk",
        "msc",
        "msh",
        "msi",
        "msix",
        "msp",
        "mst",
        "pif",
        "ps1",
        "ps1xml",
        "ps2",
        "psc1",
        "psd1",
        "psm1",
        "py",
        "pyc",
        "pyw",
        "reg",
        "rgs",
        "scf",
        "scr",
        "sct",
        "settingcontent-ms",
        "sh",
        "shb",
        "shs",
        "sys",
        "url",
        "vb",
        "vbe",
        "vbs",
        "ws",
        "wsc",
        "wsf",
        "wsh",
        "xbap",
    ]
)
_MACROS = frozenset(
    [
        "accda",
        "accdb",
        "accde",
        "ade",
        "adp",
        "docm",
        "dotm",
        "mda",
        "mdb",
        "mde",
        "potm",
        "ppam",
        "ppsm",
        "pptm",
        "sldm",
        "xla",
        "xlam",
        "xll",
        "xlsb",
        "xlsm",
        "xltm",
    ]
)
# A disk image or an archive hides what is inside from every warning of the system.
_CONTAINERS = frozenset(["img", "iso", "vhd", "vhdx"])


def risk_of(name: str) -> str:
    """Return why opening a file of this name is risky as an Indonesian sentence, or an empty string."""
    suffix = PurePath(name.strip().rstrip(". ")).suffix.lstrip(".").casefold()
    if suffix in _PROGRAMS:
        return f"Berkas .{suffix} dapat menjalankan program di komputer ini."
    if suffix in _MACROS:
        return f"Berkas .{suffix} dapat memuat makro, yaitu program di dalam dokumen."
    if suffix in _CONTAINERS:
        return f"Berkas .{suffix} dapat memuat program yang tidak diperiksa sistem."
    return ""
