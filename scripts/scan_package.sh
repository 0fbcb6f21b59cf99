#!/usr/bin/env bash
# Look at the plugin's zip as the plugin repository does: no finding, no configuration.
set -euo pipefail
zip=$(realpath "$1")
tools=$(realpath "$2")
limit=$((25 * 1000 * 1000))

size=$(stat --format=%s "$zip")
if [ "$size" -gt "$limit" ]; then
    echo "$zip has $size bytes; the repository takes at most $limit." >&2
    exit 1
fi
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
/usr/bin/python3 -m zipfile -e "$zip" "$folder"
cd "$folder"
test -f aether_qgis/LICENSE
test -f aether_qgis/metadata.txt

"$tools/flake8" --isolated aether_qgis
"$tools/bandit" --quiet --recursive aether_qgis
findings=$("$tools/detect-secrets" scan --all-files aether_qgis)
if ! grep -q '"results": {}' <<<"$findings"; then
    echo "$findings" >&2
    exit 1
fi
echo "$(basename "$zip"): $size bytes; flake8, Bandit and detect-secrets found nothing."
