# Every target sets up what it needs; `make help` lists them.
# Only node (any version that runs npm), npm and make are expected: Node 24 comes with the packages.
SHELL := /bin/sh
.DEFAULT_GOAL := help
export PATH := $(CURDIR)/node_modules/.bin:$(PATH)
# The Prisma CLI would download a native engine that nothing here uses; naming any program keeps it from that.
export PRISMA_SCHEMA_ENGINE_BINARY := $(CURDIR)/node_modules/.bin/node
JEST_ENV := NODE_OPTIONS="--experimental-vm-modules --disable-warning=ExperimentalWarning"

.PHONY: help
help: ## Lists the targets
	@awk -F ':.*## ' '/^[a-z-]+:.*## / { printf "  \033[1m%-12s\033[0m %s\n", $$1, $$2 }' $(MAKEFILE_LIST)

.PHONY: demo
demo: setup web ## Holds one whole spoken consultation and prints it (QUESTION=… WAV=… BIRTH=… ASTROLOGER=…)
	@node packages/testing/bin/demo.ts

.PHONY: dev
dev: setup web ## Runs everything on this machine, the page at a printed address; Ctrl-C stops all
	@node packages/testing/bin/dev.ts

.PHONY: test
test: setup web ## Runs all tests, against real Postgres, Redis, sockets and a real browser
	@$(JEST_ENV) node packages/testing/bin/with-services.ts jest $(JEST_ARGS) $(TESTS)

.PHONY: test-unit
test-unit: setup ## Runs the tests that need nothing outside
	@$(JEST_ENV) jest --selectProjects unit $(TESTS)

.PHONY: lint
lint: setup ## Checks types, lint rules, layers, dead code, format, and that generated documents are current
	tsc -b
	npm run -s -w mobile typecheck
	eslint .
	depcruise --config .dependency-cruiser.cjs packages services prisma infra/src mobile/src test
	knip
	prettier --check --log-level warn .
	node packages/contracts/bin/write-docs.ts --check
	node infra/bin/cost.ts --check

.PHONY: format
format: setup ## Formats everything
	prettier --write .
	eslint --fix .

.PHONY: docs
docs: setup ## Regenerates what is written from the code: docs/api, docs/cost.md and .env.example
	node packages/contracts/bin/write-docs.ts
	node infra/bin/cost.ts --write

STAGES := dev staging production
.PHONY: synth
synth: setup ## Writes the CloudFormation templates of every stage to out/cdk, every check on, asking nobody
	@mkdir -p out
	@for stage in $(STAGES); do node infra/bin/app.ts --stage $$stage --outdir out/cdk/$$stage 2>out/cdk-$$stage.log || { cat out/cdk-$$stage.log; exit 1; }; echo "out/cdk/$$stage: $$(ls out/cdk/$$stage/*.template.json | wc -l) stacks"; done

.PHONY: check-infra
check-infra: setup ## Reads the templates with cfn-lint, checkov and cfn-guard, and says why each finding is meant (needs python3)
	@node infra/bin/check-infra.ts

.PHONY: deploy-emulated
deploy-emulated: setup ## Deploys and destroys the production stage with the CDK on an AWS emulator here (needs python3)
	@node infra/emulated/bin/deploy-emulated.ts

.PHONY: setup
setup: node_modules/.installed prisma/generated/.made ## Installs the packages and generates the database client

# `npm ci` refuses a lock file that lacks optional binaries of other platforms; `install --no-save` keeps to it as well.
node_modules/.installed: package-lock.json package.json
	@echo 'installing the packages'
	@npm install --no-save --loglevel=error
	@touch $@

prisma/generated/.made: prisma/schema.prisma node_modules/.installed
	@npm run -s -w prisma generate
	@touch $@

.PHONY: web
web: mobile/dist/.made

mobile/dist/.made: node_modules/.installed $(shell find mobile/app mobile/src mobile/public packages/contracts/src packages/client/src -type f 2>/dev/null) mobile/package.json
	@echo 'exporting the app for the web'
	@npm run -s -w mobile export
	@touch $@

.PHONY: clean
clean: ## Removes everything that was made here, the dev database included
	rm -rf node_modules out var prisma/generated mobile/dist mobile/.expo
	find . -name dist -maxdepth 3 -type d -exec rm -rf {} +
