# The entry points a person needs. Each installs what it needs by itself (tools/need), from a clean clone on.
.NOTPARALLEL:
.SUFFIXES:
MAKEFLAGS += --no-builtin-rules --no-print-directory

help: ## show these lines
	@sed -n 's/^\([a-z-]*\):.*## /\1\t/p' Makefile | expand -t 10

build: web ## make target/release/clarinet
	cargo build --release --locked

run: build ## start the demo; the last line is the address to open
	@exec target/release/clarinet demo

test: test-source test-web test-clippy test-rust test-pages ## check everything; stops at the first red

test-all: export CLARINET_E2E = all
test-all: test ## the same, with every page in every language, width, theme and role

bench: build bench-needs ## measure load and cost, beside nginx in the same run
	bench/run

fmt: ## format the Rust code
	cargo fmt

# The parts of `make test`, the cheap ones first.

test-source: needs
	@tools/part 'names' tools/check-names
	@tools/part 'lengths' tools/check-lines
	@tools/part 'format' cargo fmt --check
	@# Not `advisories`: its database is fetched from the net at every run, and a test of ours needs no net.
	@tools/part 'dependencies' tools/cargo-deny --log-level error check bans licenses sources

test-web: web
	@tools/part 'web' npm --prefix web test --if-present

test-clippy: web
	@tools/part 'clippy' cargo clippy --workspace --all-targets --locked -- -D warnings

test-rust: web
	@tools/need postgresql clamav
	@tools/part 'rust' tools/with-postgres tools/with-clamd cargo test --workspace --locked

test-pages: web e2e/node_modules/.installed
	@tools/need chromium java
	@tools/part 'program' cargo build --workspace --locked
	@tools/part 'pages' npm --prefix e2e test

# What the targets above stand on.

needs:
	@tools/need build rust node

bench-needs:
	@tools/need nginx postgresql

%/node_modules/.installed: %/package-lock.json | needs
	cd $* && npm ci --no-audit --no-fund --loglevel=error
	@touch $@

# The program embeds web/dist; it is made anew only when a source changed, since cargo looks at its dates.
web_sources := $(shell find web -type f -not -path '*/node_modules/*' -not -path 'web/dist/*' 2>/dev/null)
web: web/node_modules/.built
web/node_modules/.built: web/node_modules/.installed $(web_sources) $(if $(wildcard web/dist),,again)
	npm --prefix web run build --if-present
	@touch $@

.PHONY: help build run test test-all bench fmt test-source test-web test-clippy test-rust test-pages \
	needs bench-needs web again
