/** A CodeBuild specification, version 0.2: one shell runs all commands and stops at the first that fails. */
export interface Buildspec {
  readonly version: '0.2'
  readonly env: { readonly shell: 'bash' }
  readonly phases: { readonly build: { readonly commands: readonly string[] } }
  readonly cache?: { readonly paths: readonly string[] }
}

/** Images to build: the targets of the Dockerfile. */
export const imageTargets = [
  'gateway',
  'api',
  'admin',
  'worker',
  'migrate',
  'realtime-local',
  'caller',
] as const

/**
 * A pipe fails when any of its commands fails, and an unset variable is an error. `export X=$(…)` would hide a
 * failure.
 */
const strict = 'set -euo pipefail'
const install = [strict, 'make setup', 'export PATH=$PWD/node_modules/.bin:$PATH']
/** The Helm of the chart's tests, for the build's architecture. */
const findHelm = 'HELM=$(node k8s/bin/find-helm.ts) && export PATH=$(dirname $HELM):$PATH'
const installCosign =
  'go install github.com/sigstore/cosign/v2/cmd/cosign@v2.6.5 && GOPATH=$(go env GOPATH) && export PATH=$GOPATH/bin:$PATH'
const nameVersions = [
  'TAG=$(printf %.12s "$CODEBUILD_RESOLVED_SOURCE_VERSION")',
  // The letter keeps it a valid version: a number in one must not begin with 0.
  `CHART_VERSION=$(sed -n 's/^version: //p' charts/astrovoice/Chart.yaml)-g$TAG`,
]
const logIn = 'aws ecr get-login-password | docker login --username AWS --password-stdin $REGISTRY'
const logInWithHelm =
  'aws ecr get-login-password | helm registry login --username AWS --password-stdin $REGISTRY'
const chart = '$REGISTRY/astrovoice/charts/astrovoice'
const describeImage = (repository: string, tag: string) =>
  `aws ecr describe-images --repository-name astrovoice/${repository} --image-ids imageTag=${tag}`

const spec = (commands: readonly string[], more: Partial<Buildspec> = {}): Buildspec => ({
  version: '0.2',
  env: { shell: 'bash' },
  phases: { build: { commands } },
  cache: { paths: ['/root/.npm/**/*'] },
  ...more,
})

/** Everything that `make lint` and `make test` check, on production's machine type. */
export const testSpec = spec([...install, 'make lint', 'make test'])

/**
 * Builds images tagged by commit, and the signed chart that names them. Tags are never overwritten: a repeated
 * build uses images that are already pushed.
 */
export const imagesSpec = spec([
  ...install,
  findHelm,
  installCosign,
  ...nameVersions,
  logIn,
  // The daemon's own builder writes neither provenance nor a list of parts.
  'docker buildx create --name images --driver docker-container --use --bootstrap',
  ...imageTargets.map((target) => {
    const image = `$REGISTRY/astrovoice/${target}:$TAG`
    return `${describeImage(target, '$TAG')} >/dev/null 2>&1 || docker buildx build --target ${target} --platform linux/arm64 --provenance=true --sbom=true --tag ${image} --push .`
  }),
  'helm package charts/astrovoice --version $CHART_VERSION --app-version $TAG --destination out',
  logInWithHelm,
  `${describeImage('charts/astrovoice', '$CHART_VERSION')} >/dev/null 2>&1 || helm push out/astrovoice-$CHART_VERSION.tgz oci://$REGISTRY/astrovoice/charts`,
  `DIGEST=$(${describeImage('charts/astrovoice', '$CHART_VERSION')} --query 'imageDetails[0].imageDigest' --output text)`,
  `cosign sign --yes --tlog-upload=false --key awskms:///$SIGNING_KEY ${chart}@$DIGEST`,
])

/** Shows the changes of the release to the person who approves it. */
export const diffSpec = spec([...install, 'cd infra', 'cdk diff -c stage=$STAGE --all'])

export const infrastructureSpec = spec([
  ...install,
  'cd infra',
  'cdk deploy -c stage=$STAGE --all --require-approval never --concurrency 4',
])

/**
 * Installs the chart of this commit with the inputs of infrastructure. Helm takes back a release that does not
 * become ready. The pipeline takes back one during which alarms ring.
 */
export const releaseSpec = spec([
  ...install,
  findHelm,
  installCosign,
  ...nameVersions,
  'aws eks update-kubeconfig --name $CLUSTER',
  'node infra/bin/install-platform.ts --stage $STAGE',
  'node infra/bin/write-chart-values.ts --stage $STAGE > /tmp/values.yaml',
  logInWithHelm,
  `cosign verify --insecure-ignore-tlog=true --key awskms:///$SIGNING_KEY ${chart}:$CHART_VERSION`,
  `helm upgrade --install astrovoice oci://${chart} --version $CHART_VERSION --namespace astrovoice --values /tmp/values.yaml --rollback-on-failure --wait --timeout 20m`,
  'helm test astrovoice --namespace astrovoice',
])

/** Builds the app with EAS, tests it on the stage's real phones, and submits it to the stores. */
export const mobileSpec = (hasDeviceFarm: boolean) =>
  spec(
    [
      ...install,
      'cd mobile && npx --yes eas-cli@24.8.0 build --platform all --profile $EAS_PROFILE --non-interactive --wait --json > /tmp/builds.json && cd ..',
      ...(hasDeviceFarm
        ? [
            'node infra/bin/run-on-devices.ts --builds /tmp/builds.json --project $DEVICE_FARM_PROJECT --pool $DEVICE_POOL',
          ]
        : []),
      'cd mobile && npx --yes eas-cli@24.8.0 submit --platform all --profile $EAS_PROFILE --latest --non-interactive',
    ],
    {},
  )

/** Removes the hourly costs in the evening, and restores them in the morning. */
export const officeHoursSpec = spec([
  ...install,
  'cd infra',
  'if [ "$DO" = start ]; then cdk deploy -c stage=$STAGE --exclusively $STACKS --require-approval never; else cdk destroy -c stage=$STAGE --exclusively $STACKS --force; fi',
])
