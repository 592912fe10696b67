#!/usr/bin/env bash
# Regenerates the README's pictures: the sample hospital running in the Studio, light and dark, in two sizes.
set -euo pipefail
cd "$(dirname "$0")/.."
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
mkdir -p docs/images
for size in 1280x800 1920x1080; do
    for theme in light dark; do
        cp -r samples/acute-adt "$work/acute-adt"
        QT_QPA_PLATFORM=offscreen .venv/bin/hie-studio "$work/acute-adt" --run --simulate --for 25 \
            --theme "$theme" --size "$size" --snapshot "docs/images/studio-$theme-$size.png" >/dev/null
        rm -rf "$work/acute-adt"
    done
done
