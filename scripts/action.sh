#!/usr/bin/env bash
# What action.yml does, a step an argument; everything it needs comes in the environment.
#
#   action.sh audit     audit $TARGET into $DATABASE; the exit code goes to $GITHUB_OUTPUT
#   action.sh report    annotations to standard output, a summary to $GITHUB_STEP_SUMMARY
#   action.sh issue     open, update or close the one issue about what fails (wants gh and $GH_TOKEN)
set -euo pipefail

LABEL=citekeeper
read -r -a targets <<< "${TARGET:-citations.yml}"
where=("${targets[@]}" --db "${DATABASE:-citekeeper.db}")
failing=(--fail-on "${FAIL_ON:-lost}")
[ "${NEW_ONLY:-false}" != true ] || failing+=(--new-only)

audit() {
    local more=(--max-runtime "${MAX_RUNTIME:-30m}") code=0
    [ "${CAPTURE:-false}" != true ] || more+=(--capture)
    [ -z "${CITEKEEPER_ACTION_ARGS:-}" ] || read -r -a extra <<< "$CITEKEEPER_ACTION_ARGS"
    citekeeper audit "${where[@]}" "${failing[@]}" "${more[@]}" ${extra[@]+"${extra[@]}"} || code=$?
    echo "exit-code=$code" >> "$GITHUB_OUTPUT"
}

report() {
    citekeeper export github "${where[@]}" "${failing[@]}"
}

issue() {
    local body number title="Footnotes that lost their page"
    body=$(mktemp)
    citekeeper export markdown "${where[@]}" "${failing[@]}" --failing -o "$body" --quiet
    number=$(gh issue list --label "$LABEL" --state open --limit 1 --json number --jq '.[0].number // empty')
    if ! grep -q '^| ' "$body" || ! grep -q '^- ' "$body"; then
        [ -z "$number" ] || gh issue close "$number" --comment "Nothing fails any more."
    elif [ -n "$number" ]; then
        gh issue edit "$number" --body-file "$body"
    else
        gh label create "$LABEL" --color 6a3d9a --description "Found by citekeeper" --force
        gh issue create --title "$title" --label "$LABEL" --body-file "$body"
    fi
    rm -f "$body"
}

case "${1:-}" in
audit | report | issue) "$1" ;;
*)
    echo "usage: action.sh audit|report|issue" >&2
    exit 2
    ;;
esac
