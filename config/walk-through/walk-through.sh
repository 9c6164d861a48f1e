#!/usr/bin/env bash
# Walks through README.md as a newcomer does: on a bare Debian with Node 20 and nothing else, by the words of README.
#
#   config/walk-through/walk-through.sh                         a fresh clone of HEAD
#   config/walk-through/walk-through.sh --here                  this folder itself: its node_modules stay for whoever comes next
#   config/walk-through/walk-through.sh --here --installed F    and makes the file F as soon as the dependencies are installed
#   config/walk-through/walk-through.sh --browser               also has a Chromium brought, as `npm test` would (300 MB)
#
# The Debian is made once a machine (debootstrap) and copied for every walk. Everything runs in a mount and process namespace
# of its own: however this ends, no mount and no process is left, and nothing of the host was touched.
# Ports: those of npm start; ANJU_PORT and ANJU_CLOUD_PORT are handed on. ANJU_WALK_CACHE: where the Debian is kept.
set -euo pipefail

project=$(cd "$(dirname "${BASH_SOURCE[0]}")/../.." && pwd)
cache=${ANJU_WALK_CACHE:-${XDG_CACHE_HOME:-$HOME/.cache}/anju-walk-through}
mirror=${ANJU_DEBIAN_MIRROR:-http://deb.debian.org/debian}
suite=bookworm
here='' installed='' browser=''

fail() {
  printf 'walk-through: %s\n' "$*" >&2
  exit 1
}
phase() { printf '== walk-through: %s (%ss)\n' "$*" "$SECONDS"; }

while [ $# -gt 0 ]; do
  case $1 in
    --here) here=yes ;;
    --installed) installed=${2:?--installed needs a file} && shift ;;
    --browser) browser=yes ;;
    *) fail "does not know $1; see the first lines of $0" ;;
  esac
  shift
done

# The steps of the n-th block of commands under "Start" in README, one a line.
steps_of() {
  awk -v wanted="$1" '
    /^## / { start = ($0 == "## Start") }
    start && /^```sh$/ { block++; inside = 1; next }
    /^```$/ { inside = 0 }
    inside && block == wanted' "$project/README.md" | sed 's/ && /\n/g'
}

make_debian() {
  [ -e "$cache/$suite.complete" ] && return
  command -v debootstrap >/dev/null || {
    { apt-get update -qq && apt-get install -y -qq --no-install-recommends debootstrap; } >"$cache/apt.log" 2>&1 ||
      fail "debootstrap is missing and could not be installed: $(tail -n 3 "$cache/apt.log")"
  }
  rm -rf "${cache:?}/$suite"
  debootstrap --variant=minbase "$suite" "$cache/$suite" "$mirror" >"$cache/debootstrap.log" 2>&1 ||
    fail "debootstrap could not make a Debian: $(tail -n 3 "$cache/debootstrap.log")"
  rm -f "$cache/$suite"/var/cache/apt/archives/*.deb
  touch "$cache/$suite.complete"
}

# What every machine has before README begins: Node with npm, and this machine's own way to the network.
furnish() {
  local root=$1 npm
  npm=$(dirname "$(dirname "$(realpath "$(command -v npm)")")")
  install -D "$(node -p process.execPath)" "$root/usr/local/bin/node"
  mkdir -p "$root/usr/local/lib/node_modules"
  cp -a "$npm" "$root/usr/local/lib/node_modules/npm"
  ln -s ../lib/node_modules/npm/bin/npm-cli.js "$root/usr/local/bin/npm"
  ln -s ../lib/node_modules/npm/bin/npx-cli.js "$root/usr/local/bin/npx"
  cp -L /etc/resolv.conf /etc/hosts "$root/etc/"
  local certificates
  certificates=$(npm config get cafile 2>/dev/null)
  if [ -f "$certificates" ]; then install -D "$certificates" "$root/etc/certificates-of-this-machine.crt"; fi
}

# Runs as process 1 of its own namespace; what it leaves running ends with it.
walk() {
  local root=$1 home=/home/newcomer/anju
  mount -t proc proc "$root/proc" && mount --rbind /dev "$root/dev" && mount -t sysfs sys "$root/sys" ||
    fail 'this machine lets root mount nothing, and a Debian without /proc and /dev runs no Node.'
  mkdir -p "$root$home" "$root/root/.npm"
  local packages
  packages=$(npm config get cache 2>/dev/null)
  # What was fetched before need not be fetched again; it is checked against the lock file all the same.
  mkdir -p "$packages" && mount --bind "$packages" "$root/root/.npm"
  if [ -n "$here" ]; then
    mount --bind "$project" "$root$home"
  else
    git clone -q "$project" "$root$home"
  fi
  local environment=(HOME=/root PATH=/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin LANG=C.UTF-8)
  environment+=("ANJU_PORT=${ANJU_PORT:-8730}" "ANJU_CLOUD_PORT=${ANJU_CLOUD_PORT:-8731}")
  # This folder's own demonstration, if it has one, is not the newcomer's.
  if [ -n "$here" ]; then environment+=(ANJU_DATA=/tmp/anju-data); fi
  environment+=("npm_config_registry=$(npm config get registry 2>/dev/null)")
  if [ -f "$root/etc/certificates-of-this-machine.crt" ]; then
    environment+=(npm_config_cafile=/etc/certificates-of-this-machine.crt)
  fi
  newcomer() { env -i "${environment[@]}" chroot "$root" sh -c "cd $home && $1"; }

  phase "Node $(newcomer 'node --version') on Debian $(cat "$root/etc/debian_version")"
  mapfile -t steps < <(steps_of 1)
  [ "${#steps[@]}" -ge 2 ] || fail 'README has no block of commands under "Start" that installs and starts.'
  local last=$((${#steps[@]} - 1)) said=$root/tmp/said
  for step in "${steps[@]:0:last}"; do
    phase "$step"
    newcomer "$step" 2>&1 | tee -a "$said" || fail "'$step', the words of README, failed."
  done
  if [ -n "$installed" ]; then touch "$installed"; fi

  phase "${steps[last]}"
  set -m
  newcomer "${steps[last]}" >"$root/tmp/started" 2>&1 &
  local started=$!
  set +m
  newcomer "node config/walk-through/answers.mjs /tmp/started" || {
    cat "$root/tmp/started"
    fail "'${steps[last]}' does not bring up what README promises."
  }
  phase 'stopping it, as Ctrl+C does'
  kill -INT -- "-$started"
  timeout 30 tail --pid="$started" -f /dev/null || fail 'it does not stop.'
  newcomer "node config/walk-through/warnings.mjs /tmp/said /tmp/started" || fail 'a newcomer would be warned of something.'
  if [ -n "$browser" ]; then
    phase 'a Chromium for the journeys'
    newcomer 'npx tsx config/chromium/ensure.ts' || fail 'no Chromium could be brought.'
  fi
  phase done
}

if [ "${ANJU_WALK_ROOT:-}" != '' ] && [ $$ = 1 ]; then
  walk "$ANJU_WALK_ROOT"
  exit
fi

[ "$(id -u)" = 0 ] || fail 'needs root: it makes a Debian and changes into it. Use sudo, or a container.'
[ "$(steps_of 2)" = $'npm ci\nnpm test' ] || fail 'README no longer says how to run the tests: "npm ci && npm test".'
mkdir -p "$cache"
phase 'a bare Debian'
exec 9>"$cache/lock"
flock 9
make_debian
exec 9>&-
root=$(mktemp -d "$cache/walk.XXXXXX")
walking=''
# The mounts are seen in the other namespace only, so this removes nothing but the copy of the Debian.
clean() {
  if [ -n "$walking" ]; then kill "$walking" 2>/dev/null && wait "$walking" || true; fi
  rm -rf "$root"
}
trap clean EXIT
trap 'exit 130' INT
trap 'exit 143' TERM
cp -a "$cache/$suite/." "$root/"
furnish "$root"
arguments=()
if [ -n "$here" ]; then arguments+=(--here); fi
if [ -n "$installed" ]; then arguments+=(--installed "$installed"); fi
if [ -n "$browser" ]; then arguments+=(--browser); fi
ANJU_WALK_ROOT=$root unshare --mount --pid --fork --kill-child=SIGKILL --propagation private \
  bash "$project/config/walk-through/walk-through.sh" ${arguments[@]+"${arguments[@]}"} &
walking=$!
wait "$walking" || {
  walking=''
  exit 1
}
walking=''
