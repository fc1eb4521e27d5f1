import { k8s } from 'cdk8s-plus-27'
import { Construct } from 'constructs'
import { addManifest } from '../manifests/manifest.ts'
import type { Reading } from '../manifests/reading.ts'
import { parameters } from '../parameters/index.ts'
import { authorityEnv, authorityMount } from './certificate-authority.ts'
import { httpPort } from './deployment.ts'
import { metadataOf, readName, type Component } from './identity.ts'
import { readImage } from './pod/image.ts'
import { openTraffic } from './network/network-policy.ts'
import { egress } from './network/traffic.ts'
import { describePod, laterContainerFields, laterPodFields, readResources, tmpMount } from './pod/pod.ts'

const { callTest: p, realtimeLocal, images } = parameters
const component = 'call-test'

/** The pod of `helm test`: a caller signs in, asks a question aloud and hears the whole answer, or fails. */
export class CallTest extends Construct {
  constructor(scope: Construct, reading: Reading) {
    super(scope, component)
    reading.given(realtimeLocal.enabled, () => {
      this.#addPod(reading)
      const out = egress(reading)
      openTraffic(reading, this, component, {
        egress: [out.dns, ...['api', 'gateway', 'realtime-local'].map((name) => out.component(name))],
      })
    })
  }

  /** A pod and not a Job: Helm shows the logs of pods only. */
  #addPod(reading: Reading) {
    const { metadata, spec } = describePod(reading, component, p, {
      restartPolicy: 'Never',
      activeDeadlineSeconds: 180,
      containers: [describeCaller(reading)],
    })
    addManifest(
      reading,
      [this, 'pod'],
      k8s.KubePod,
      {
        metadata: {
          ...metadataOf(reading, component, p.podLabels),
          annotations: {
            'helm.sh/hook': 'test',
            'helm.sh/hook-delete-policy': 'before-hook-creation',
            ...metadata?.annotations,
          },
        },
        ...(spec && { spec }),
      },
      { ...laterPodFields(reading, p, '/spec'), ...laterContainerFields(reading, '/spec/containers/0') },
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
    env: [{ name: 'QUESTION', value: reading.read(p.question) }, authorityEnv(reading)],
    resources: readResources(reading, p.resources),
    volumeMounts: [tmpMount, authorityMount(reading), ...reading.items<k8s.VolumeMount>(p.extraVolumeMounts)],
  }
}
