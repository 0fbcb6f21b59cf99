#!/usr/bin/env bash
# Install QGIS 3.40, what compiles translations, and what the tests need on Debian 12, from the mirror this machine already uses.
#
# QGIS 3.40 is in the backports suite. Its apt source is derived from the machine's own Debian source,
# so that no mirror is named here and a local mirror keeps being used.
set -euo pipefail

packages=(qgis python3-qgis python3-venv qttools5-dev-tools)
if [ "${1:-}" = "--tests" ]; then
    packages+=(xvfb xauth)
fi

have_qgis() {
    local version
    version=$(dpkg-query --show --showformat='${Version}' qgis 2>/dev/null) &&
        dpkg --compare-versions "$version" ge 3.34
}

missing=()
for package in "${packages[@]}"; do
    status=$(dpkg-query --show --showformat='${db:Status-Status}' "$package" 2>/dev/null || true)
    [ "$status" = installed ] || missing+=("$package")
done
if [ "${#missing[@]}" -eq 0 ] && have_qgis; then
    exit 0
fi

. /etc/os-release
if [ "${ID:-}" != debian ] || [ "${VERSION_ID:-}" != 12 ]; then
    echo "This script installs QGIS on Debian 12; this is ${PRETTY_NAME:-unknown}." \
        "Install QGIS 3.34 or newer (with python3-qgis, python3-venv, Qt's lrelease, xvfb) and run make again." >&2
    exit 1
fi
sudo=()
if [ "$(id -u)" -ne 0 ]; then
    sudo=(sudo)
fi

if ! have_qgis; then
    # The first source of bookworm itself: deb822 files (Debian's own first), then one-line lists.
    archive=$(awk '
        /^URIs:/ { uri = $2 } /^Suites:/ && / bookworm( |$)/ { if (uri != "") { print uri; exit } suites = 1 }
        /^URIs:/ && suites { print $2; exit } /^$/ { uri = ""; suites = 0 }
    ' /etc/apt/sources.list.d/debian.sources /etc/apt/sources.list.d/*.sources 2>/dev/null || true)
    keyring=$(awk '/^Signed-By:/ { print $2; exit }' /etc/apt/sources.list.d/debian.sources 2>/dev/null || true)
    if [ -z "$archive" ]; then
        archive=$(awk '$1 == "deb" && / bookworm / { for (i = 2; i <= NF; i++) if ($i ~ /^[a-z+]+:/) { print $i; exit } }' \
            /etc/apt/sources.list /etc/apt/sources.list.d/*.list 2>/dev/null || true)
    fi
    if [ -z "$archive" ]; then
        echo "No Debian bookworm source was found under /etc/apt; add one and run make again." >&2
        exit 1
    fi
    "${sudo[@]}" tee /etc/apt/sources.list.d/aether-backports.sources >/dev/null <<SOURCE
Types: deb
URIs: $archive
Suites: bookworm-backports
Components: main
Signed-By: ${keyring:-/usr/share/keyrings/debian-archive-keyring.gpg}
SOURCE
fi

log=$(mktemp)
trap 'rm -f "$log"' EXIT
# Shown only where it fails: apt tells of every package.
quietly() {
    "${sudo[@]}" env DEBIAN_FRONTEND=noninteractive "$@" >"$log" 2>&1 || {
        cat "$log" >&2
        exit 1
    }
}
install() {
    quietly apt-get install -y --no-install-recommends "$@"
}

echo "Installing with apt (some minutes): ${missing[*]:-qgis}"
quietly apt-get update
if ! have_qgis; then
    # QGIS and what it needs come from backports; the rest stays at the stable version.
    install -t bookworm-backports qgis python3-qgis
fi
install "${missing[@]}"
