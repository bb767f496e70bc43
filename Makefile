# What people type. `make demo` and `make test` do all the set-up they need.

SWIFT ?= swift
PREFIX ?= /usr/local
STRICT = -Xswiftc -warnings-as-errors
RELEASE = --configuration release --static-swift-stdlib -Xlinker --gc-sections -Xlinker -s

.PHONY: demo test soak release install lint docs update set-up clean

demo: release
	@dist/assess demo

test: set-up
	SWIFT_BACKTRACE=enable=no $(SWIFT) test $(STRICT)

# The long counts: more random records, more random instruments, every fuzz seed.
soak: set-up
	ASSESS_SOAK=1 SWIFT_BACKTRACE=enable=no $(SWIFT) test $(STRICT)

# One file that runs without Swift: dist/assess.
release: set-up
	$(SWIFT) build $(RELEASE) $(STRICT) --product assess
	@mkdir -p dist
	@cp "$$($(SWIFT) build $(RELEASE) $(STRICT) --show-bin-path)/assess" dist/assess

install: release
	scripts/install dist/assess "$(DESTDIR)$(PREFIX)"

lint:
	$(SWIFT) format lint --strict --recursive Package.swift Sources Tests

docs: set-up
	scripts/build-docs

# Rewrites what is generated and committed: command pages, code pages, built-in instruments.
update: set-up
	scripts/list-codes
	ASSESS_UPDATE=1 SWIFT_BACKTRACE=enable=no $(SWIFT) test $(STRICT)

set-up:
	@scripts/set-up

clean:
	$(SWIFT) package clean
	rm -rf dist site
