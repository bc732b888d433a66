"""Drives the installed LibreOffice: converts files, edits them with tracked changes through a Basic macro."""

import html
import os
import signal
import subprocess
from pathlib import Path

_MODULE = (
    '<?xml version="1.0" encoding="UTF-8"?>\n'
    '<!DOCTYPE script:module PUBLIC "-//OpenOffice.org//DTD OfficeDocument 1.0//EN" "module.dtd">\n'
    '<script:module xmlns:script="http://openoffice.org/2000/script" script:name="Ulasan" '
    'script:language="StarBasic">{}</script:module>'
)
_LIBRARY = (
    '<?xml version="1.0" encoding="UTF-8"?>\n'
    '<!DOCTYPE library:library PUBLIC "-//OpenOffice.org//DTD OfficeDocument 1.0//EN" "library.dtd">\n'
    '<library:library xmlns:library="http://openoffice.org/2000/library" library:name="Standard" '
    'library:readonly="false" library:passwordprotected="false"><library:element library:name="Ulasan"/>'
    "</library:library>"
)
_LIBRARIES = (
    '<?xml version="1.0" encoding="UTF-8"?>\n'
    '<!DOCTYPE library:libraries PUBLIC "-//OpenOffice.org//DTD OfficeDocument 1.0//EN" "libraries.dtd">\n'
    '<library:libraries xmlns:library="http://openoffice.org/2000/library" '
    'xmlns:xlink="http://www.w3.org/1999/xlink"><library:library library:name="Standard" '
    'xlink:href="$(USER)/basic/Standard/script.xlb/" xlink:type="simple" library:link="false"/>'
    "</library:libraries>"
)
_BASIC = """
Sub Author(given, family)
  Dim p(0) As New com.sun.star.beans.PropertyValue
  p(0).Name = "nodepath" : p(0).Value = "/org.openoffice.UserProfile/Data"
  provider = createUnoService("com.sun.star.configuration.ConfigurationProvider")
  node = provider.createInstanceWithArguments("com.sun.star.configuration.ConfigurationUpdateAccess", p())
  node.setPropertyValue("givenname", given) : node.setPropertyValue("sn", family)
  node.commitChanges()
End Sub
Function Find(doc, text)
  d = doc.createSearchDescriptor()
  d.SearchString = text : d.SearchCaseSensitive = True
  Find = doc.findFirst(d)
End Function
Sub Dispatch(doc, command)
  helper = createUnoService("com.sun.star.frame.DispatchHelper")
  helper.executeDispatch(doc.CurrentController.Frame, command, "", 0, Array())
End Sub
Function Table(doc, text)
  For i = 0 To doc.getTextTables().getCount() - 1
    t = doc.getTextTables().getByIndex(i)
    For Each place In t.getCellNames()
      If InStr(t.getCellByName(place).getString(), text) > 0 Then
        Table = t
        Exit Function
      End If
    Next
  Next
End Function
Sub Comment(doc, text, who, words)
  r = Find(doc, text)
  a = doc.createInstance("com.sun.star.text.textfield.Annotation")
  a.Author = who : a.Content = words
  r.Text.insertTextContent(r, a, True)
End Sub
Sub TypeIn(doc, text)
  Dim p(0) As New com.sun.star.beans.PropertyValue
  p(0).Name = "Text" : p(0).Value = text
  helper = createUnoService("com.sun.star.frame.DispatchHelper")
  helper.executeDispatch(doc.CurrentController.Frame, ".uno:InsertText", "", 0, p())
End Sub
Sub Main
  On Error Goto Failed
  Dim s(0) As New com.sun.star.beans.PropertyValue
  doc = StarDesktop.loadComponentFromURL("%(source)s", "_blank", 0, Array())
  doc.RecordChanges = True
  Author("Pimpinan", "Contoh")
%(steps)s
  If "%(way)s" <> "" Then
    s(0).Name = "FilterName" : s(0).Value = "%(way)s"
    doc.storeToURL("%(between)s", s())
    doc.close(True)
    doc = StarDesktop.loadComponentFromURL("%(between)s", "_blank", 0, Array())
  End If
  s(0).Name = "FilterName" : s(0).Value = "MS Word 2007 XML"
  doc.storeToURL("%(target)s", s())
  doc.close(True)
Failed:
  StarDesktop.terminate()
End Sub
"""


class Office:
    """One LibreOffice with a profile of its own."""

    def __init__(self, folder: Path) -> None:
        self._profile = folder
        self._soffice("--terminate_after_init")  # a profile just born would write over the macro

    def convert(self, source: Path, kind: str, folder: Path) -> Path:
        """Convert a file as `soffice --convert-to` does; `kind` may name a filter."""
        out = folder / "hasil"
        self._soffice("--convert-to", kind, "--outdir", str(out), str(source))
        return out / f"{source.stem}.{kind.partition(':')[0]}"

    def review(self, source: Path, steps: str, folder: Path, way: str = "", *, window: bool = False) -> Path:
        """Open a draft, run Basic statements on `doc` with tracking on, and store it as DOCX.

        `way` names a format to save it in and open it from before that, as the ending and the filter's name;
        `window` shows the real window on a screen of its own, so that keys can be pressed.
        """
        copy, target = folder / source.name, folder / "kembali.docx"
        ending, _, kind = way.partition(":")
        copy.write_bytes(source.read_bytes())
        library = self._profile / "user" / "basic" / "Standard"
        library.mkdir(parents=True, exist_ok=True)
        (library.parent / "script.xlc").write_text(_LIBRARIES, encoding="utf-8")
        (library / "script.xlb").write_text(_LIBRARY, encoding="utf-8")
        between = (folder / f"antara.{ending}").as_uri()
        places = {"source": copy.as_uri(), "between": between, "target": target.as_uri()}
        basic = _BASIC % {**places, "way": kind, "steps": steps}
        (library / "Ulasan.xba").write_text(_MODULE.format(html.escape(basic)), encoding="utf-8")
        self._soffice("macro:///Standard.Ulasan.Main", window=window)
        return target

    def _soffice(self, *arguments: str, window: bool = False) -> None:
        profile = f"-env:UserInstallation={self._profile.as_uri()}"
        screen = ["xvfb-run", "--auto-servernum", "soffice"] if window else ["soffice", "--headless"]
        command = [*screen, profile, "--norestore", "--nologo", *arguments]
        with subprocess.Popen(command, stderr=subprocess.DEVNULL, start_new_session=True) as process:
            try:
                assert process.wait(timeout=120) == 0
            except (
                subprocess.TimeoutExpired
            ):  # a dialog nobody sees; soffice is a script around the real thing
                os.killpg(process.pid, signal.SIGKILL)
                raise
