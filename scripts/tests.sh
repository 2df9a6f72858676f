#!/usr/bin/env bash
# Two lanes on two cores: the journeys with processes of their own, beside everything else.
# Both print their counts; any failure in either fails. Further words go to both, e.g. -m matrix.
set -uo pipefail
cd "$(dirname "$0")/.."
python=.venv/bin/python
journeys=tests/journeys
log=$(mktemp)
trap 'rm -f "$log"' EXIT

lane() { # pytest's 5 is "nothing collected": an empty lane is no failure, an empty run is
    "$python" -m pytest -q "$@"
    local status=$?
    [ $status -eq 5 ] && return 0
    return $status
}

lane "$journeys" "$@" >"$log" 2>&1 &
beside=$!
lane --ignore="$journeys" "$@"
first=$?
wait $beside
second=$?
echo "== $journeys"
cat "$log"
[ $first -eq 0 ] && [ $second -eq 0 ]
