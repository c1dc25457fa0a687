#!/usr/bin/env bash
# Fuzzes every way in: builds the targets with libFuzzer and AddressSanitizer, then tries inputs.
#   run.sh [SECONDS [TARGET…]]
# What was found is in .build-tests/fuzz/found; `fuzz TARGET FILE` there tries it again.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/../.."
seconds=${1:-60}
seed=$((seconds > 60 ? 0 : 1)) # 0: another one each time
shift || true
targets=("$@")
if [ ${#targets[@]} -eq 0 ]; then targets=(yaml json prose template words charter fix); fi

work=.build-tests/fuzz
CHARTER_FUZZ=1 swift build --configuration release --product fuzz --scratch-path "$work" \
  -Xswiftc -sanitize=fuzzer,address -Xcc -fsanitize=fuzzer-no-link,address -Xswiftc -use-ld=lld
mkdir -p "$work/found"
export SWIFT_BACKTRACE=enable=no ASAN_OPTIONS=quarantine_size_mb=16
export LSAN_OPTIONS=suppressions=Tests/Fuzz/leaks.txt:print_suppressions=0

# The samples of a target; what a former run learnt is kept beside them.
samples() {
  local folder=$work/corpus/$1 file
  mkdir -p "$folder"
  cp Tests/Fuzz/corpus/"$1"/* "$folder"
  case $1 in
    yaml | charter | fix)
      find Tests/CharterKitTests/Rules/Fixtures charters -name '*.yaml' | while read -r file; do
        cp "$file" "$folder/$(echo "$file" | tr / -)"
      done
      ;;
    template) cp templates/*.html "$folder" ;;
    words) cp templates/*.yaml "$folder" ;;
  esac
}

# Tries inputs, in a short run the same ones each time, as far as it gets: a change fails by what it
# changes. With AddressSanitizer ten seconds are less than one of the program.
try() {
  samples "$1"
  nice "$work/release/fuzz" "$1" -dict=Tests/Fuzz/words.dict -max_len=20000 -timeout=10 \
    -rss_limit_mb=600 -max_total_time="$seconds" -print_final_stats=1 -seed="$seed" \
    -artifact_prefix="$work/found/$1-" "$work/corpus/$1" >"$work/$1.log" 2>&1
}

status=0
run() {
  local code=0 tried
  try "$1" || code=$?
  tried=$(sed -n 's/^stat::number_of_executed_units: *//p' "$work/$1.log" | tail -1)
  echo "fuzz $1: ${tried:-0} tried, $((code != 0)) lost"
  if [ "$code" -ne 0 ]; then
    tail -40 "$work/$1.log"
    return 1
  fi
}

# Two at a time, as CI has two processors.
for target in "${targets[@]}"; do
  while [ "$(jobs -rp | wc -l)" -ge "${JOBS:-2}" ]; do wait -n || status=1; done
  run "$target" &
done
while [ "$(jobs -rp | wc -l)" -gt 0 ]; do wait -n || status=1; done
wait || status=1
exit "$status"
