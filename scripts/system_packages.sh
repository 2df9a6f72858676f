#!/usr/bin/env bash
# Chromium, poppler-utils and fonts for the tests: installed on Debian as root, else asked for.
set -euo pipefail
wanted=()
command -v chromium >/dev/null || wanted+=(chromium)
command -v pdftotext >/dev/null || wanted+=(poppler-utils)
[ -n "$(find /usr/share/fonts -name 'DejaVuSans.ttf' -print -quit 2>/dev/null)" ] || wanted+=(fonts-dejavu-core)
[ ${#wanted[@]} -eq 0 ] && exit 0
if [ "$(id -u)" = 0 ] && command -v apt-get >/dev/null; then
    apt-get update -qq
    DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends "${wanted[@]}" >/dev/null
    exit 0
fi
echo "The tests need these packages of the system; please install them first: ${wanted[*]}" >&2
exit 1
