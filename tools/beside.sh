# For scripts that run a command beside a server of their own. They call `keep FUNCTION`, which has the function run
# when the script has ended, whatever ended it (kill -9 too), and then `run_beside COMMAND…`.
# File descriptor 9 tells the keeper that the script lives: close it (9>&-) in every server started.

keep() {
  clear_up=$1
  set -m
  exec 9> >(
    trap '' INT TERM HUP
    cat >/dev/null
    "$clear_up" >/dev/null 2>&1
  )
  keeper=$!
}

# Ends the script with the given code, once all is cleared up.
leave() {
  exec 9>&-
  wait "$keeper" || true
  exit "$1"
}

run_beside() {
  "$@" 9>&- <&0 &
  command=$!
  trap 'kill -TERM -- "-$command" 2>/dev/null || true' INT TERM HUP
  code=0
  wait "$command" || code=$?
  while kill -0 "$command" 2>/dev/null; do
    code=0
    wait "$command" || code=$?
  done
  leave "$code"
}

# A port below those that the kernel hands out by itself. It may be taken: try the start again with another.
some_port() { echo $((20000 + RANDOM % 12000)); }

# Root lends servers to the first of these users that exists; sets `user` and `as_user`, empty for ordinary users.
lend_to() {
  user='' as_user=()
  [ "$(id -u)" = 0 ] || return 0
  for user; do ! id "$user" >/dev/null 2>&1 || break; done
  as_user=(setpriv --reuid="$user" --regid="$(id -g "$user")" --clear-groups env HOME=/)
}
