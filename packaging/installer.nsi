; PPID Desktop: an installer for one Windows user, without an administrator.
;   makensis -DVERSION=0.1.0 -DSRC=dist\ppid-desktop -DOUT=dist\setup-x64.exe [-DMINBUILD=17763] [-DARCH=amd64-unicode] packaging\installer.nsi
; Silent: setup-x64.exe /S ; exit codes: 0 done, 2 the program is running, 3 Windows is too old, 4 files could not be replaced.
; Data are never touched: workspaces, settings and logs stay where they are, also when the program is removed.

!ifdef ARCH
  Target ${ARCH} ; amd64-unicode where NSIS has it; the usual 32-bit installer runs on every Windows all the same
!endif
Unicode true
ManifestDPIAware true
RequestExecutionLevel user
SetCompressor /SOLID lzma
SetCompressorDictSize 64 ; the two programs share most of their bytes

!ifndef VERSION
  !error "-DVERSION=... is needed"
!endif
!ifndef SRC
  !error "-DSRC=... (the frozen folder) is needed"
!endif
!ifndef OUT
  !define OUT "setup-x64.exe" ; a plain "setup.exe" would get Windows' compatibility treatment
!endif
!ifndef MINBUILD
  !define MINBUILD 17763
!endif

!include "MUI2.nsh"
!include "LogicLib.nsh"
!include "x64.nsh"
!include "WinVer.nsh"
!include "FileFunc.nsh"

!define PRODUCT "PPID Desktop"
!define MUTEX "id.go.ppid.Desktop"
!define UNINSTALL_KEY "Software\Microsoft\Windows\CurrentVersion\Uninstall\id.go.ppid.Desktop"

Name "${PRODUCT} ${VERSION}"
OutFile "${OUT}"
InstallDir "$LOCALAPPDATA\Programs\${PRODUCT}"
InstallDirRegKey HKCU "${UNINSTALL_KEY}" "InstallLocation"
BrandingText "${PRODUCT} ${VERSION}"
VIProductVersion "${VERSION}.0"
VIAddVersionKey /LANG=0 "ProductName" "${PRODUCT}"
VIAddVersionKey /LANG=0 "ProductVersion" "${VERSION}"
VIAddVersionKey /LANG=0 "FileVersion" "${VERSION}"
VIAddVersionKey /LANG=0 "FileDescription" "${PRODUCT}"
VIAddVersionKey /LANG=0 "LegalCopyright" "MIT License"

!define MUI_ABORTWARNING
!define MUI_FINISHPAGE_RUN "$INSTDIR\ppid-desktop.exe"
!insertmacro MUI_PAGE_WELCOME
!insertmacro MUI_PAGE_DIRECTORY
!insertmacro MUI_PAGE_INSTFILES
!insertmacro MUI_PAGE_FINISH
!insertmacro MUI_UNPAGE_CONFIRM
!insertmacro MUI_UNPAGE_INSTFILES
!insertmacro MUI_LANGUAGE "Indonesian"

; A running program holds this mutex (runtime/running_mark.py): files in use cannot be replaced.
!macro RefuseWhileRunning un
Function ${un}RefuseWhileRunning
  System::Call 'kernel32::OpenMutexW(i 0x100000, i 0, w "${MUTEX}") p .R0'
  ${If} $R0 P<> 0
    System::Call 'kernel32::CloseHandle(p R0)'
    MessageBox MB_OK|MB_ICONEXCLAMATION "PPID Desktop sedang berjalan.$\n$\nTutup dahulu semua jendelanya, lalu jalankan kembali pemasang ini." /SD IDOK
    SetErrorLevel 2
    Quit
  ${EndIf}
FunctionEnd
!macroend
!insertmacro RefuseWhileRunning ""
!insertmacro RefuseWhileRunning "un."

Function .onInit
  ${IfNot} ${RunningX64}
  ${OrIfNot} ${AtLeastBuild} ${MINBUILD}
    MessageBox MB_OK|MB_ICONSTOP "PPID Desktop memerlukan Windows 10 versi 1809 (64-bit) atau yang lebih baru." /SD IDOK
    SetErrorLevel 3
    Quit
  ${EndIf}
  Call RefuseWhileRunning
FunctionEnd

Function un.onInit
  Call un.RefuseWhileRunning
FunctionEnd

Section "Program"
  SetOutPath "$INSTDIR"
  ; An upgrade replaces the folder as a whole, so that no module of the old version stays beside the new ones.
  RMDir /r "$INSTDIR\_internal.old"
  ${If} ${FileExists} "$INSTDIR\_internal\*.*"
    ClearErrors
    Rename "$INSTDIR\_internal" "$INSTDIR\_internal.old"
    ${If} ${Errors}
      MessageBox MB_OK|MB_ICONSTOP "Berkas program lama sedang dipakai program lain dan tidak dapat diganti. Versi lama tetap terpasang." /SD IDOK
      SetErrorLevel 4
      Quit
    ${EndIf}
  ${EndIf}
  ClearErrors
  File /r "${SRC}\*.*"
  ${If} ${Errors}
    RMDir /r "$INSTDIR\_internal"
    Rename "$INSTDIR\_internal.old" "$INSTDIR\_internal"
    MessageBox MB_OK|MB_ICONSTOP "Berkas program tidak dapat ditulis. Periksa ruang diska. Versi lama tetap terpasang." /SD IDOK
    SetErrorLevel 4
    Quit
  ${EndIf}
  RMDir /r "$INSTDIR\_internal.old"
  WriteUninstaller "$INSTDIR\uninstall.exe"
  CreateShortcut "$SMPROGRAMS\${PRODUCT}.lnk" "$INSTDIR\ppid-desktop.exe"
  CreateShortcut "$DESKTOP\${PRODUCT}.lnk" "$INSTDIR\ppid-desktop.exe"
  WriteRegStr HKCU "${UNINSTALL_KEY}" "DisplayName" "${PRODUCT}"
  WriteRegStr HKCU "${UNINSTALL_KEY}" "DisplayVersion" "${VERSION}"
  WriteRegStr HKCU "${UNINSTALL_KEY}" "DisplayIcon" "$INSTDIR\ppid-desktop.exe"
  WriteRegStr HKCU "${UNINSTALL_KEY}" "InstallLocation" "$INSTDIR"
  WriteRegStr HKCU "${UNINSTALL_KEY}" "UninstallString" '"$INSTDIR\uninstall.exe"'
  WriteRegStr HKCU "${UNINSTALL_KEY}" "QuietUninstallString" '"$INSTDIR\uninstall.exe" /S'
  WriteRegDWORD HKCU "${UNINSTALL_KEY}" "NoModify" 1
  WriteRegDWORD HKCU "${UNINSTALL_KEY}" "NoRepair" 1
  ${GetSize} "$INSTDIR" "/S=0K" $0 $1 $2
  WriteRegDWORD HKCU "${UNINSTALL_KEY}" "EstimatedSize" $0
SectionEnd

Section "Uninstall"
  Delete "$INSTDIR\ppid-desktop.exe"
  Delete "$INSTDIR\ppid-desktop-console.exe"
  RMDir /r "$INSTDIR\_internal"
  RMDir /r "$INSTDIR\_internal.old"
  Delete "$INSTDIR\uninstall.exe"
  RMDir "$INSTDIR" ; only if nothing of anybody else's is left in it
  Delete "$SMPROGRAMS\${PRODUCT}.lnk"
  Delete "$DESKTOP\${PRODUCT}.lnk"
  DeleteRegKey HKCU "${UNINSTALL_KEY}"
SectionEnd
