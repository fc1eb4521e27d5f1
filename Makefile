# Every target sets up what it needs; `make help` lists them.
# Only node (any version that runs npm), npm and make are expected: Node 24 comes with the packages.
SHELL := /bin/sh
.DEFAULT_GOAL := help
export PATH := $(CURDIR)/node_modules/.bin:$(PATH)
# The Prisma CLI would download a native engine that nothing here uses; naming any program keeps it from that.
export PRISMA_SCHEMA_ENGINE_BINARY := $(CURDIR)/node_modules/.bin/node
TAG := dev
BASE_IMAGE := node:24-slim
JEST_ENV := NODE_OPTIONS="--experimental-vm-modules --disable-warning=ExperimentalWarning"

.PHONY: help
help: ## Lists the targets
	@awk -F ':.*## ' '/^[a-z-]+:.*## / { printf "  \033[1m%-12s\033[0m %s\n", $$1, $$2 }' $(MAKEFILE_LIST)

.PHONY: demo
demo: setup web ## Holds one whole spoken consultation and prints it (QUESTION=… WAV=… BIRTH=… ASTROLOGER=…)
	@node packages/dev-env/bin/demo.ts

.PHONY: dev
dev: setup web ## Runs everything on this machine and restarts a service when a file of it changes (PORT=8080)
	@node packages/dev-env/bin/dev.ts

.PHONY: test
test: setup web ## Runs all tests, against real Postgres, Redis, sockets and a real browser
	@$(JEST_ENV) node packages/dev-env/bin/with-services.ts jest $(TESTS) --selectProjects unit screens integration e2e $(JEST_ARGS)

.PHONY: test-unit
test-unit: setup ## Runs the tests that need nothing outside
	@$(JEST_ENV) jest $(TESTS) --selectProjects unit screens

# One process that holds the types of every part needs more memory than Node gives it.
LINT_PARTS := printf '%s\n' packages/core 'packages --ignore-pattern packages/core' services '. --ignore-pattern packages --ignore-pattern services --ignore-pattern test' test
BASE := main
CHECKS := check-types check-rules check-tests
.PHONY: check $(CHECKS)
check: setup ## Checks types, lint rules and the unit tests of what changed since BASE=main, for a loop of edits
	@$(MAKE) --no-print-directory -j $(CHECKS)
check-types:
	@tsc -b
# A cached file is not read again when a type it uses changes; `make lint` has no cache.
check-rules:
	@$(LINT_PARTS) | xargs -P 2 -L 1 sh -c 'eslint --cache --cache-strategy content --cache-location "out/eslint-cache/in-$$(echo "$$1" | tr / -)" "$$@"' sh
check-tests:
	@$(JEST_ENV) jest --selectProjects unit --changedSince $(BASE) --passWithNoTests --maxWorkers=100%

.PHONY: watch
watch: setup ## Runs the unit tests of TESTS=…, or of what changed, again at every edit
	@$(JEST_ENV) jest $(TESTS) --selectProjects unit $(if $(TESTS),--watchAll,--watch)

.PHONY: lint
lint: setup ## Checks types, lint rules, layers, dead code, format, that packages fit each other, and that generated documents are current
	tsc -b
	npm run -s -w mobile typecheck
	$(LINT_PARTS) | xargs -P 2 -L 1 eslint
	depcruise --config .dependency-cruiser.cjs packages services prisma infra/src infra/cost mobile/src test k8s
	knip
	prettier --check --log-level warn .
	npm sbom --sbom-format=cyclonedx --package-lock-only > /dev/null
	node packages/contracts/bin/write-docs.ts --check
	node packages/dev-env/settings/write-env-example.ts --check
	node k8s/bin/write-chart.ts --check
	node infra/bin/cost.ts --check
	npm run -s -w packages/astrology validate -- --check

.PHONY: format
format: setup ## Formats everything
	prettier --write .
	eslint --fix .

.PHONY: docs
docs: setup ## Regenerates what is written from the code: docs/api, docs/cost.md, docs/accepted-findings.md and .env.example
	node packages/contracts/bin/write-docs.ts
	node packages/dev-env/settings/write-env-example.ts
	node infra/bin/cost.ts --write
	node infra/bin/accepted-findings.ts

.PHONY: migration
migration: setup ## Writes what prisma/schema/ has beyond the migrations as the next one (NAME=what_it_does)
	@node packages/dev-env/bin/with-services.ts npm run -s -w prisma new-migration -- $(NAME)

STAGES := dev staging production
.PHONY: synth
synth: setup ## Writes the CloudFormation templates of every stage to out/cdk, every check on, asking nobody
	@mkdir -p out
	@for stage in $(STAGES); do node infra/bin/app.ts --stage $$stage --outdir out/cdk/$$stage 2>out/cdk-$$stage.log || { cat out/cdk-$$stage.log; exit 1; }; echo "out/cdk/$$stage: $$(ls out/cdk/$$stage/*.template.json | wc -l) stacks"; done

.PHONY: check-infra
check-infra: setup ## Reads the templates with cfn-lint, checkov and cfn-guard, and says why each finding is meant (needs python3)
	@node infra/bin/check-infra.ts

.PHONY: chart
chart: setup ## Regenerates charts/astrovoice from the constructs in k8s/
	node k8s/bin/write-chart.ts

.PHONY: check-chart
check-chart: setup ## Holds the chart to the schemas of Kubernetes, pod security, kube-score and checkov (needs Go and Python)
	@node k8s/bin/check-chart.ts

.PHONY: check-skaffold
check-skaffold: setup ## Renders what `skaffold run -p eks` would install, by skaffold itself (needs skaffold and Helm 3)
	@node k8s/local/bin/check-skaffold.ts

.PHONY: images
images: setup ## Builds all images, then prints their sizes and how fast they start (TAG=… BASE_IMAGE=… DOCKER_ARGS=…)
	@node k8s/images/bin/build-images.ts --tag $(TAG) --base $(BASE_IMAGE) -- $(DOCKER_ARGS)
	@node k8s/images/bin/measure-images.ts --tag $(TAG) --base $(BASE_IMAGE)

.PHONY: kind-up
kind-up: setup ## Makes the kind cluster that `skaffold dev` runs in
	@node k8s/local/bin/kind-up.ts

.PHONY: kind-down
kind-down: ## Deletes it
	@kind delete cluster --name astrovoice

.PHONY: e2e-cluster
e2e-cluster: setup ## Installs, upgrades, drains and breaks the chart in a kind cluster while calls are under way (E2E_ARGS=…)
	@node test/cluster/e2e-cluster.ts --tag $(TAG) $(E2E_ARGS)

# Installs pinned programs of Python into a folder of their own, again when the pins change.
define install-python
$(1)/.installed: $(2)
	@command -v python3 >/dev/null || { echo 'this needs python3: apt install python3 python3-venv' >&2; exit 1; }
	@echo 'installing $(2)'
	@python3 -m venv $(1)
	@$(1)/bin/pip install -q --disable-pip-version-check -r $(2)
	@touch $(1)/.installed
endef

CLIENTS := var/clients
.PHONY: check-clients
check-clients: setup web $(CLIENTS)/.installed ## Holds talks through clients that others wrote: LiveKit, pipecat, openai-agents, python-socketio (needs python3)
	@node test/clients/run-clients.ts $(CLIENTS)/bin/python $(CLIENTS_ARGS)

$(eval $(call install-python,$(CLIENTS),test/clients/requirements.txt))

FUZZERS := var/fuzzers
.PHONY: fuzz-api
fuzz-api: setup $(FUZZERS)/.installed ## Sends thousands of generated requests to the API and holds its replies to OpenAPI (FUZZ_ARGS=--cases=…, needs python3)
	@node test/fuzz-api/run-fuzz-api.ts $(FUZZERS) $(FUZZ_ARGS)

$(eval $(call install-python,$(FUZZERS),test/fuzz-api/requirements.txt))

.PHONY: check-aws deploy-emulated
EMULATORS := var/emulators
check-aws: setup $(EMULATORS)/.installed ## Runs our adapters of AWS against two emulators, moto and ministack (AWS_ARGS=--json, needs python3)
	@$(JEST_ENV) node packages/dev-env/bin/with-services.ts node infra/emulated/bin/check-aws.ts $(EMULATORS) $(AWS_ARGS)

deploy-emulated: setup $(EMULATORS)/.installed ## Deploys and destroys the production stage with the CDK on an AWS emulator here (needs python3)
	@node infra/emulated/bin/deploy-emulated.ts $(EMULATORS)

$(eval $(call install-python,$(EMULATORS),infra/emulated/requirements.txt))

.PHONY: setup
setup: node_modules/.installed prisma/generated/.made ## Installs the packages and generates the database client

# `npm ci` refuses a lock file that lacks optional binaries of other platforms; `install --no-save` keeps to it as well.
node_modules/.installed: package-lock.json package.json
	@echo 'installing the packages'
	@npm install --no-save --loglevel=error
	@touch $@

prisma/generated/.made: $(wildcard prisma/schema/*.prisma) node_modules/.installed
	@npm run -s -w prisma generate
	@touch $@

.PHONY: web
web: mobile/dist/.made

mobile/dist/.made: node_modules/.installed $(shell find mobile/bin mobile/bundler mobile/src mobile/public packages/audio/src packages/contracts/src packages/client/src -type f 2>/dev/null) mobile/package.json mobile/app.json mobile/metro.config.cjs mobile/babel.config.cjs
	@echo 'exporting the app for the web'
	@npm run -s -w mobile export
	@touch $@

.PHONY: check-mobile
check-mobile: setup ## Checks the app for phones: expo-doctor, types, Hermes bytecode, and the native projects that Expo makes
	@node mobile/bin/check-app.ts

.PHONY: clean
clean: ## Removes everything that was made here, the dev database included
	rm -rf node_modules out var prisma/generated mobile/dist mobile/.expo
	find . -name dist -maxdepth 3 -type d -exec rm -rf {} +
