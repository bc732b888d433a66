"""Reviews a correction draft as the lead would, in LibreOffice with changes tracked.

Runs under a Python that has UNO (Debian's python3 with python3-uno, or LibreOffice's own), apart from the
program. Reads one JSON object from standard input:

    {"soffice": PATH, "draft": PATH, "out": PATH, "profile": FOLDER, "approve": true,
     "fields": {"judul": "new text"}, "comments": {"ringkasan": "remark"}, "note": "..."}
"""

import contextlib
import json
import subprocess
import sys
import time
from pathlib import Path

import uno
from com.sun.star.beans import PropertyValue
from com.sun.star.connection import NoConnectException


def prop(name, value):
    """Return one named property."""
    made = PropertyValue()
    made.Name, made.Value = name, value
    return made


PROFILE = """<?xml version="1.0" encoding="UTF-8"?>
<oor:items xmlns:oor="http://openoffice.org/2001/registry">
<item oor:path="/org.openoffice.UserProfile/Data"><prop oor:name="givenname" oor:op="fuse">
<value>Pimpinan PPID</value></prop></item>
</oor:items>
"""


def name_reviewer(profile):
    """Give the office's own profile the reviewer's name, which tracked changes carry."""
    folder = Path(profile, "user")
    folder.mkdir(parents=True, exist_ok=True)
    folder.joinpath("registrymodifications.xcu").write_text(PROFILE, encoding="utf-8")


def connect(soffice, profile):
    """Start an office of our own and return (process, desktop); gives up after 60 s."""
    pipe = "ppid" + str(abs(hash(profile)))
    command = [
        soffice,
        "--headless",
        "--norestore",
        "--nologo",
        f"-env:UserInstallation={Path(profile).as_uri()}",
    ]
    office = subprocess.Popen([*command, f"--accept=pipe,name={pipe};urp;"])
    local = uno.getComponentContext()
    resolver = local.ServiceManager.createInstanceWithContext("com.sun.star.bridge.UnoUrlResolver", local)
    deadline = time.monotonic() + 60
    while True:
        try:
            context = resolver.resolve(f"uno:pipe,name={pipe};urp;StarOffice.ComponentContext")
            break
        except NoConnectException:
            if time.monotonic() > deadline or office.poll() is not None:
                office.kill()
                raise
            time.sleep(0.2)
    return office, context.ServiceManager.createInstanceWithContext("com.sun.star.frame.Desktop", context)


def value_cell(document, field):
    """Return the cell beside the label that carries the field's bookmark."""
    anchor = document.Bookmarks.getByName("_ppid_" + field.replace(".", "_")).Anchor
    name = anchor.Cell.CellName
    return anchor.TextTable.getCellByName(chr(ord(name[0]) + 1) + name[1:])


def rewrite(document, field, text):
    """Replace the part of a field's text that differs, so that the change is tracked word by word."""
    cell = value_cell(document, field)
    old = cell.String
    head = 0
    while head < min(len(old), len(text)) and old[head] == text[head]:
        head += 1
    tail = 0
    while tail < min(len(old), len(text)) - head and old[-1 - tail] == text[-1 - tail]:
        tail += 1
    cursor = cell.createTextCursor()
    cursor.gotoStart(False)
    cursor.goRight(head, False)
    cursor.goRight(len(old) - head - tail, True)
    cursor.String = text[head : len(text) - tail]


def remark(document, field, text):
    """Put a comment on a field's text."""
    cell = value_cell(document, field)
    note = document.createInstance("com.sun.star.text.textfield.Annotation")
    note.Content, note.Author = text, "Pimpinan PPID"
    cursor = cell.createTextCursor()
    cursor.gotoEnd(False)
    cell.insertTextContent(cursor, note, False)


def boxes(document):
    """Give the check boxes in document order; LibreOffice 7.4 shows no tags, so the order names them."""
    cells = (table.getCellByName(name) for table in document.TextTables for name in table.CellNames)
    for text in (document.Text, *cells):
        for paragraph in text:
            if not paragraph.supportsService("com.sun.star.text.Paragraph"):
                continue
            for portion in paragraph:
                if portion.TextPortionType == "ContentControl" and portion.ContentControl.Checkbox:
                    yield portion.ContentControl


def review(document, order):
    """Do everything the order says."""
    document.RecordChanges = True
    for field, text in order["fields"].items():
        rewrite(document, field, text)
    for field, text in order["comments"].items():
        remark(document, field, text)
    rewrite(document, "keputusan.catatan", order["note"])
    found = list(boxes(document))
    if len(found) == 2:
        found[0 if order["approve"] else 1].Checked = True
    return len(found) == 2


def main():
    """Review one draft; print whether the box could be ticked."""
    order = json.load(sys.stdin)
    name_reviewer(order["profile"])
    office, desktop = connect(order["soffice"], order["profile"])
    try:
        url = Path(order["draft"]).as_uri()
        document = desktop.loadComponentFromURL(url, "_blank", 0, (prop("Hidden", True),))
        ticked = review(document, order)
        target = Path(order["out"]).as_uri()
        document.storeToURL(target, (prop("FilterName", "MS Word 2007 XML"),))
        document.close(True)
        print(json.dumps({"ticked": ticked}))
    finally:
        with contextlib.suppress(Exception):  # the bridge breaks while the office goes down
            desktop.terminate()
        office.wait(30)


if __name__ == "__main__":
    main()
