#!/bin/sh
# Usage: sh scripts/bootstrap.sh <command...>
#
# Makes the checkout ready, then runs the command: brings the pinned Node into .runtime/ when the
# present one is older than 24, and installs the packages under it when the lockfile has changed.
# Needs only Node 20 or later with npm. Safe to call from two terminals at once.
set -eu

NODE_VERSION=24.21.0
WANTED_MAJOR=24
OLDEST_MAJOR=20

root=$(CDPATH='' cd -- "$(dirname -- "$0")/.." && pwd)
runtime=$root/.runtime
lock=$runtime/lock
stamp=$root/node_modules/.installed-for

say() { printf '%s\n' "$*" >&2; }

fail() { # what happened, then the remedy
  say "sixtwo: $1"
  say "  What to do: $2"
  exit 1
}

node_major() {
  version=$(node --version 2>/dev/null) || version=v0
  version=${version#v}
  printf '%s' "${version%%.*}"
}

runtime_ready() {
  [ "$("$runtime/node_modules/.bin/node" --version 2>/dev/null)" = "v$NODE_VERSION" ]
}

# npm hands its own settings down to scripts; some of them would redirect the npm called here.
plain_npm_environment() {
  unset npm_config_global npm_config_dry_run npm_config_workspace npm_config_workspaces \
    npm_config_ignore_scripts npm_config_omit npm_config_only npm_config_production \
    npm_config_package_lock_only npm_config_include_workspace_root npm_config_local_prefix
  unset NODE_ENV
}

# The npm that called this script, or the one on PATH, run by the first node on PATH: run by an
# older one, npm leaves out native packages whose engines that node does not meet.
run_npm() {
  cli=
  case ${npm_execpath:-} in */npm-cli.js) [ -f "$npm_execpath" ] && cli=$npm_execpath ;; esac
  [ -n "$cli" ] || cli=$(command -v npm) ||
    fail "npm is not on PATH." "Install Node 24 with its npm from https://nodejs.org."
  case $(head -n 1 "$cli") in
    *node*) node "$cli" "$@" ;;
    *) "$cli" "$@" ;;
  esac
}

take_lock() {
  mkdir -p "$runtime"
  waited=0
  until mkdir "$lock" 2>/dev/null; do
    holder=$(cat "$lock/pid" 2>/dev/null || true)
    if { [ -n "$holder" ] && ! kill -0 "$holder" 2>/dev/null; } ||
      { [ -z "$holder" ] && [ "$waited" -ge 10 ]; }; then
      # A rename succeeds for one process only, so two cannot both take over.
      mv "$lock" "$lock.stale.$$" 2>/dev/null && rm -rf "$lock.stale.$$"
      continue
    fi
    [ "$waited" -ne 2 ] || say "sixtwo: waiting for the installation that process $holder is doing…"
    [ "$waited" -lt 900 ] ||
      fail "process $holder has been installing for 15 minutes." "Stop it, remove $lock, and run this again."
    sleep 1
    waited=$((waited + 1))
  done
  trap 'rm -rf "$lock"' EXIT
  trap 'exit 130' INT
  trap 'exit 143' TERM HUP
  printf '%s' "$$" >"$lock/pid"
}

release_lock() {
  rm -rf "$lock"
  trap - EXIT INT TERM HUP
}

install_node() {
  say "sixtwo: this is Node $(node --version); bringing Node $NODE_VERSION from npm (once, about 130 MB)…"
  rm -rf "$runtime/node_modules" "$runtime/package-lock.json"
  printf '%s\n' '{"private":true,"allowScripts":{"node":true}}' >"$runtime/package.json"
  (cd "$runtime" && run_npm install --no-audit --no-fund --no-save --loglevel=error \
    "node@$NODE_VERSION" >&2) || true
  runtime_ready || fail "Node $NODE_VERSION could not be installed from npm into $runtime." \
    "Check the network and 'npm config get registry', or install Node 24 from https://nodejs.org; then run this again."
}

lock_id() {
  printf '%s %s' "$(cksum <"$root/package-lock.json")" "node$(node_major)"
}

# After 'npm install <package>' npm's own record is newer than the lockfile: nothing to redo. Unless
# that npm ran under an old Node: then the native EDR package is missing.
installed_by_hand() {
  [ -f "$root/node_modules/.package-lock.json" ] &&
    [ -z "$(find "$root/package-lock.json" -newer "$root/node_modules/.package-lock.json")" ] &&
    ls "$root"/node_modules/@nomicfoundation/edr-*-*/package.json >/dev/null 2>&1
}

packages_ready() {
  [ "$(cat "$stamp" 2>/dev/null)" = "$(lock_id)" ] && return 0
  installed_by_hand && lock_id >"$stamp"
}

install_packages() {
  say "sixtwo: installing the packages of package-lock.json (a minute or two)…"
  (cd "$root" && run_npm ci --no-audit --no-fund --loglevel=error --include=dev --include=optional >&2) ||
    fail "'npm ci' failed; its message is above." \
      "Check the network and 'npm config get registry', then run this again. If it says that package.json and package-lock.json differ, run 'npm install' first."
  lock_id >"$stamp"
}

[ $# -gt 0 ] || fail "no command given." "Run: sh scripts/bootstrap.sh <command...>, or npm start."
[ "$(node_major)" -ge "$OLDEST_MAJOR" ] ||
  fail "Node $OLDEST_MAJOR or later is needed, found $(node --version 2>/dev/null || echo none)." \
    "Install Node 24 from https://nodejs.org and run this again."

if [ "$(node_major)" -lt "$WANTED_MAJOR" ]; then
  if ! runtime_ready; then
    take_lock
    runtime_ready || (plain_npm_environment && install_node)
    release_lock
  fi
  PATH=$runtime/node_modules/.bin:$PATH
fi
PATH=$root/node_modules/.bin:$PATH
NODE=$(command -v node)
npm_node_execpath=$NODE
export PATH NODE npm_node_execpath

if ! packages_ready; then
  take_lock
  packages_ready || (plain_npm_environment && install_packages)
  release_lock
fi

cd "$root"
exec "$@"
