# Omega: what can be made here. `make help` lists it.
SHELL := /bin/bash
.DEFAULT_GOAL := help
VERSION ?= $(shell git describe --tags --always --dirty 2>/dev/null || echo unknown)
GOFLAGS_BUILD := -trimpath -ldflags "-X main.version=$(VERSION)"
SEED ?= 7

#? help: list the targets
help:
	@sed -n 's/^#? //p' $(MAKEFILE_LIST) | awk -F': ' '{printf "  \033[1m%-18s\033[0m %s\n", $$1, $$2}'

#? build: build bin/omega
build:
	go build $(GOFLAGS_BUILD) -o bin/omega ./cmd/omega

#? web-mermaid: build npm's mermaid into the console, when npm is there
web-mermaid:
	scripts/web-mermaid

#? demo: play a whole mission offline and end by itself (SEED=7)
demo: web-mermaid build
	bin/omega demo --exit-when-done --seed $(SEED)

#? anvil: put npm's Anvil into scripts/anvil and print the path of the binary
anvil:
	@scripts/npm-tool anvil
	@ls "$(CURDIR)"/scripts/anvil/node_modules/@foundry-rs/*/bin/anvil

#? test: run all tests; with npm there, also those on a real Anvil
test:
	scripts/deps-tests
	go tool gotestsum --format pkgname-and-test-fails -- -timeout 11m ./...

#? race: run the concurrent packages' tests under the race detector
race:
	go test -race -timeout 20m ./node/... ./sim/...

#? test-kill: kill the demo at random moments and start it again (OMEGA_KILLS=40 OMEGA_KILL_SEED=7)
test-kill:
	OMEGA_KILLS=$${OMEGA_KILLS:-40} go test ./sim/endtoend -run TestKill -count=1 -v

#? bench-bus: messages a second over the bus, with and without its history on disk
bench-bus:
	go test ./node/bus -run xxx -bench Publish -benchtime 3s

#? e2e-browser: look at the console in Chromium, with a wallet on Anvil; closes with its counts
e2e-browser: web-mermaid
	scripts/deps-tests
	scripts/deps-browser
	OMEGA_REQUIRE_BROWSER=1 OMEGA_REQUIRE_ANVIL=1 go tool gotestsum --format testname -- -count=1 -timeout 11m ./sim/browser

#? soak: play missions for a simulated week in one run and fail if anything grows (OMEGA_SOAK_DAYS=7)
soak:
	OMEGA_SOAK_DAYS=$${OMEGA_SOAK_DAYS:-7} go test ./sim/scenario -run TestSoak -count=1 -v -timeout 3h

#? fuzz: fuzz every fuzz target for a while (FUZZTIME=30s)
fuzz:
	scripts/fuzz

#? bench-mission: whole jobs a second, against the same transactions replayed without the node, and memory
bench-mission:
	go test ./sim/scenario -run '^$$' -bench Mission -benchtime 1x -timeout 60m

#? contracts: compile the contracts with npm's solc and generate bindings/
contracts:
	scripts/generate

#? contracts-test: run the contracts' own tests with forge
contracts-test:
	scripts/contracts test

#? contracts-invariants: run the contracts' invariants for long (RUNS=4096 DEPTH=256)
contracts-invariants:
	scripts/contracts invariants

#? contracts-coverage: fail when the tests run less than 95 % of the contracts' lines
contracts-coverage:
	scripts/contracts coverage

#? contracts-gas: measure one job's calls, at most 1.9 million gas, and write the table
contracts-gas:
	scripts/contracts gas

#? contracts-conformance: hold the contracts' interfaces against the original's
contracts-conformance:
	scripts/contracts-conformance

#? check: format, vet, module, lint, generated code and import directions
check: fmt-check vet size-check tidy-check lint check-generate
	go test ./node -run 'TestImports|TestPackages'

#? fmt: format the Go code
fmt:
	gofmt -w $$(git ls-files '*.go' ':!bindings')

fmt-check:
	@out=$$(gofmt -l $$(git ls-files '*.go' ':!bindings')); if [ -n "$$out" ]; then echo "not formatted (run make fmt):"; echo "$$out"; exit 1; fi

vet:
	go vet ./...
	go vet -tags usb ./cmd/omega
	go vet -tags nosim ./cmd/omega

# What is built or downloaded does not belong into the tree.
size-check:
	@big=$$(git ls-files -z | xargs -0 -r ls -ld 2>/dev/null | awk '$$5 > 1048576 { print $$5, $$NF }'); \
	if [ -n "$$big" ]; then echo "over a megabyte, and tracked:"; echo "$$big"; exit 1; fi

tidy-check:
	go mod tidy -diff

#? lint: run golangci-lint at its pinned version
lint:
	scripts/lint

#? check-generate: prove that bindings/ and contracts/snapshots/ match their sources
check-generate:
	scripts/deps-contracts
	scripts/check-generate

#? clean: remove what was built
clean:
	rm -rf bin contracts/out contracts/cache contracts/artifacts

.PHONY: $(shell sed -n 's/^\#? \([a-z-]*\):.*/\1/p' $(MAKEFILE_LIST)) fmt-check vet size-check tidy-check
