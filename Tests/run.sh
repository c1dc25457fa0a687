#!/usr/bin/env bash
# Checks everything: the code's form, its tests, and the pages in a browser.
#   --long  runs the campaigns whole, which takes hours
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."
exec </dev/null
. .ci/packages

for argument; do
  case $argument in
    --long) export CHARTER_LONG=1 ;;
    *) echo "usage: Tests/run.sh [--long]" >&2 && exit 64 ;;
  esac
done

work=$PWD/.build-tests
mkdir -p "$work"

step() {
  printf '\n== %s\n' "$1"
}

checks=0 counts=
# Runs the checks in a folder, whose last line says how many passed.
suite() {
  local name=$1 folder=$2 passed
  step "$name"
  "$python" -B "Tests/$folder/check.py" "${@:3}" | tee "$work/$name.log"
  passed=$(sed -n 's/.* \([0-9]*\) checks passed, 0 failed/\1/p' "$work/$name.log")
  checks=$((checks + passed))
  counts+=", $passed of $name"
}

step "packages"
install_packages "${build_packages[@]}" "${test_packages[@]}"

step "form"
swift format lint --strict --recursive Sources Tests Package.swift
find Sources -type f -exec awk '
  FNR == 301 { print FILENAME " has more than 300 lines"; long = 1 }
  END { exit long }' {} +

step "tests"
swift build --build-tests --explicit-target-dependency-import-check error
swift test --skip-build 2>&1 | tee "$work/tests.log"
tests=$(sed -n 's/.*Test run with \([0-9]*\) tests.* passed.*/\1/p' "$work/tests.log")

if [ -n "${CHARTER_LONG:-}" ]; then
  step "threads"
  # The tests of the command run a program that is looked at as they are.
  env -u CHARTER_LONG TSAN_OPTIONS=halt_on_error=1 swift test --sanitize=thread \
    --scratch-path "$work/threads"
fi

step "program"
swift build --configuration release --static-swift-stdlib
program=$(swift build --configuration release --static-swift-stdlib --show-bin-path)/charter
readelf --dynamic "$program" "$program-gate" | awk -F '[][]' '
  /NEEDED/ && $2 !~ /^(libc|libm|ld-linux.*)\.so/ { print "needs " $2; more = 1 }
  END { exit more }'
rm -rf "$work/output"
"$program" build --output "$work/output"
diff --recursive --exclude=.charter-build output "$work/output"
"$program" build --output "$work/output" Tests/Browser/charters

python=$work/venv/bin/python
cat Tests/*/requirements.txt >"$work/requirements.txt"
if ! cmp -s "$work/requirements.txt" "$work/venv/requirements.txt"; then
  python3 -m venv --clear "$work/venv"
  "$python" -m pip install --quiet --requirement "$work/requirements.txt"
  cp "$work/requirements.txt" "$work/venv/requirements.txt"
fi
suite pages Browser "$work/output"
suite schemas Schema "$program" output
suite generators Generators "$program" charters
suite documents Documents "$program" charters
suite portals Portals "$program" charters
suite gate Gate "$program" ${CHARTER_LONG:+--long}
suite live Live "$program"

step "faults"
"$python" -B Tests/Faults/check.py "$program" ${CHARTER_LONG:+--long} | tee "$work/faults.log"

step "speed"
"$python" -B Tests/Benchmarks/check.py "$program"

step "fuzzing"
Tests/Fuzz/run.sh "${CHARTER_LONG:+1200}" | tee "$work/fuzz.log"

printf '\n%d passed, 0 failed: %d tests%s\n' "$((tests + checks))" "$tests" "$counts"
