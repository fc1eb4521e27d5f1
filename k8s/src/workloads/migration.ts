import { k8s } from 'cdk8s-plus-27'
import { Construct } from 'constructs'
import { not } from '../expressions/index.ts'
import { addCustomResource, addManifest } from '../manifests/manifest.ts'
import type { Reading } from '../manifests/reading.ts'
import type { OwnEnv } from '../parameters/own-env.ts'
import { parameters } from '../parameters/index.ts'
import { authorityMount } from './certificate-authority.ts'
import { readEnv, type EnvValue } from './pod/environment.ts'
import { describeExternalSecret } from './external-secret.ts'
import { metadataOf, readName } from './identity.ts'
import { readImage } from './pod/image.ts'
import { openTraffic } from './network/network-policy.ts'
import { egress } from './network/traffic.ts'
import { describePod, laterContainerFields, laterPodFields, readResources, tmpMount } from './pod/pod.ts'

const { migration: p, secrets, images } = parameters
const component = 'migration'

/** With External Secrets the hook reads its own Secret, as that of the release does not exist yet. */
const env: Record<OwnEnv<'migration'>, EnvValue> = {
  DATABASE_URL: {
    either: secrets.external.enabled,
    yes: { secret: secrets.keys.databaseUrl, of: component },
    no: { secret: secrets.keys.databaseUrl },
  },
}

/**
 * Hooks run before any other object of the release exists. Earlier hooks therefore make what the Job refers to,
 * or the user does before the release. Helm deletes objects of hooks that succeeded.
 */
const hook = (weight: number) => ({
  'helm.sh/hook': 'pre-install,pre-upgrade',
  'helm.sh/hook-weight': `${weight}`,
  'helm.sh/hook-delete-policy': 'before-hook-creation,hook-succeeded',
})

/** Migrates the database. A failure leaves the release as it was. */
export class Migration extends Construct {
  constructor(scope: Construct, reading: Reading) {
    super(scope, component)
    reading.given(p.enabled, () => {
      addManifest(reading, [this, 'service-account'], k8s.KubeServiceAccount, {
        metadata: { ...metadataOf(reading, component), annotations: hook(-10) },
        automountServiceAccountToken: false,
      })
      reading.given(secrets.external.enabled, () =>
        addCustomResource(reading, [this, 'external-secret'], {
          ...describeExternalSecret(reading, component, ['databaseUrl']),
          metadata: { ...metadataOf(reading, component), annotations: hook(-10) },
        }),
      )
      this.#addJob(reading)
      const out = egress(reading)
      openTraffic(reading, this, component, { egress: [out.dns, out.postgres] })
    })
  }

  #addJob(reading: Reading) {
    const steps = [
      describeStep(reading, 'migrate', 'dist/main.js'),
      describeStep(reading, 'seed', 'dist/seed.js'),
    ]
    const [migrate, seed] = steps as [k8s.Container, k8s.Container]
    addManifest(
      reading,
      [this, 'job'],
      k8s.KubeJob,
      {
        metadata: { ...metadataOf(reading, component), annotations: hook(0) },
        spec: {
          // A person looks at a failed migration before it runs again.
          backoffLimit: 0,
          activeDeadlineSeconds: reading.read(p.deadlineSeconds),
          template: describePod(reading, component, p, {
            serviceAccountName: readName(reading, component),
            restartPolicy: 'Never',
            initContainers: [reading.when(p.seed, migrate)],
            containers: [reading.when(p.seed, seed), reading.when(not(p.seed), migrate)],
          }),
        },
      },
      {
        ...laterPodFields(reading, p),
        ...laterContainerFields(reading, '/spec/template/spec/initContainers/0', p.seed),
        ...laterContainerFields(reading, '/spec/template/spec/containers/0', p.seed),
        ...laterContainerFields(reading, '/spec/template/spec/containers/1', not(p.seed)),
      },
    )
  }
}

function describeStep(reading: Reading, name: string, program: string): k8s.Container {
  return {
    name,
    image: readImage(reading, p.image),
    imagePullPolicy: reading.read(images.pullPolicy),
    args: [program],
    env: readEnv(reading, env, p),
    envFrom: reading.items(p.extraEnvFrom, (mark) => ({ prefix: mark })),
    resources: readResources(reading, p.resources),
    volumeMounts: [tmpMount, authorityMount(reading), ...reading.items<k8s.VolumeMount>(p.extraVolumeMounts)],
  }
}
