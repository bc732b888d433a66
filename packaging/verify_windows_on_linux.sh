#!/bin/bash
# Freezes with a Windows Python under Wine, packs the installer, installs, self-tests, upgrades and removes it.
#   packaging/verify_windows_on_linux.sh WINEDIR
# WINEDIR holds `env` (giving wpy and wrun), py/ (Windows CPython with the wheels of requirements/build.txt) and wp/
# (the Wine prefix). For checking only: release builds come from a real Windows machine.
set -uo pipefail
cd "$(dirname "$0")/.." || exit 1
P=$PWD; D=$(realpath "$1"); . "$D/env"; export NSISDIR=${NSISDIR:-/usr/share/nsis} T=${T:-900}
V=$(python3 -m tools.version); Z="Z:${P//\//\\}"; C="$D/wp/drive_c"; fail=0; log=$(mktemp)
say() { printf '%-46s %s\n' "$1" "$2"; [ "$2" = ok ] || fail=1; }
ok() { local n=$1; shift; if "$@" >"$log" 2>&1; then say "$n" ok; else say "$n" "FAILED rc=$?"; tail -15 "$log"; fi; }
bat() { printf '@echo off\r\n%s\r\nexit %%errorlevel%%\r\n' "$1" > "$C/r.bat"; wrun cmd /c 'C:\r.bat'; }

ok "freeze" wpy -m PyInstaller --noconfirm --clean --log-level ERROR --distpath "$Z\\dist\\win" --workpath "$Z\\build\\win" build_installer.spec
ok "bundle check" python3 tools/check_bundle.py dist/win/ppid-desktop --max-mb 130
ok "makensis" makensis -V2 -WX -DARCH=amd64-unicode "-DVERSION=$V" "-DSRC=$P/dist/win/ppid-desktop" "-DOUT=$P/dist/setup-x64.exe" packaging/installer.nsi
cp dist/setup-x64.exe "$C/setup-x64.exe"; rm -rf "$C/t"; mkdir -p "$C/t"
U=$(basename "$(ls -d "$C"/users/* | grep -v -i public | head -1)")
I="C:\\users\\$U\\AppData\\Local\\Programs\\PPID Desktop"; L="$C/users/$U/AppData/Local/Programs/PPID Desktop"
K="$C/users/$U/AppData/Local/PPID Desktop/kept.txt"; rm -rf "$L"; mkdir -p "$(dirname "$K")"; echo x > "$K"
ok "silent install" bat 'start /wait "" C:\setup-x64.exe /S'
ok "self-test of the installed program" bat "set QT_QPA_PLATFORM=offscreen
\"$I\\ppid-desktop-console.exe\" self-test --report C:\\t\\self-test.json"
grep -E '^(BERHASIL|GAGAL)' "$log"
echo x > "$L/_internal/stale.txt"; echo x > "$L/mine.txt"
ok "upgrade" bat 'start /wait "" C:\setup-x64.exe /S'
ok "  replaced, not merged" test ! -e "$L/_internal/stale.txt"
(wpy -c 'import ctypes, time; h = ctypes.windll.kernel32.CreateMutexW(None, False, "id.go.ppid.Desktop"); time.sleep(12)' >/dev/null) & sleep 5
bat 'start /wait "" C:\setup-x64.exe /S' >/dev/null; rc=$?; wait
ok "refuses while running (exit 2)" test "$rc" = 2
ok "silent uninstall" bat "start /wait \"\" \"$I\\uninstall.exe\" /S _?=$I"
ok "  program gone" test ! -e "$L/_internal"
ok "  foreign file kept" test -e "$L/mine.txt"
ok "  user data kept" test -e "$K"
ok "  registry clean" bash -c "sleep 2; ! grep -q 'id.go.ppid.Desktop' '$D/wp/user.reg'"
rm -f "$log"
exit $fail
