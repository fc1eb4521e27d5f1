import { k8s } from 'cdk8s-plus-27'
import { Construct } from 'constructs'
import { addManifest } from '../manifests/manifest.ts'
import type { Reading } from '../manifests/reading.ts'
import { parameters } from '../parameters/index.ts'
import { httpPort } from './deployment.ts'
import { metadataOf, readName, type Component } from './identity.ts'
import { readImage } from './image.ts'
import { openTraffic } from './network/network-policy.ts'
import { egress } from './network/traffic.ts'
import { describePod, laterPodFields, readResources, tmpMount } from './pod.ts'
import { containerSecurity } from './security.ts'

const { callTest: p, realtimeLocal, images } = parameters
const component = 'call-test'

/** What `helm test` runs: a caller who signs in, asks a question aloud and hears the whole answer, or fails. */
export class CallTest extends Construct {
  constructor(scope: Construct, reading: Reading) {
    super(scope, component)
    reading.given(realtimeLocal.enabled, () => {
      this.#addJob(reading)
      const out = egress(reading)
      openTraffic(reading, this, component, {
        egress: [out.dns, ...['api', 'gateway', 'realtime-local'].map((name) => out.component(name))],
      })
    })
  }

  #addJob(reading: Reading) {
    addManifest(
      reading,
      [this, 'job'],
      k8s.KubeJob,
      {
        metadata: {
          ...metadataOf(reading, component),
          annotations: { 'helm.sh/hook': 'test', 'helm.sh/hook-delete-policy': 'before-hook-creation' },
        },
        spec: {
          backoffLimit: 0,
          activeDeadlineSeconds: 180,
          template: describePod(reading, component, p, {
            restartPolicy: 'Never',
            containers: [describeCaller(reading)],
          }),
        },
      },
      laterPodFields(reading, p),
    )
  }
}

function describeCaller(reading: Reading): k8s.Container {
  const urlOf = (name: Component) => `http://${readName(reading, name)}:${httpPort}`
  return {
    name: 'caller',
    image: readImage(reading, p.image),
    imagePullPolicy: reading.read(images.pullPolicy),
    args: [
      'dist/main.js',
      ...['--api', urlOf('api'), '--gateway', urlOf('gateway'), '--speech', urlOf('realtime-local')],
    ],
    env: [{ name: 'QUESTION', value: reading.read(p.question) }],
    resources: readResources(reading, p.resources),
    securityContext: containerSecurity(),
    volumeMounts: [tmpMount],
  }
}
