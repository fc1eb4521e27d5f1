import { k8s } from 'cdk8s-plus-27'
import { all, isGiven, not, type Condition } from '../../expressions/index.ts'
import type { Reading } from '../../manifests/reading.ts'
import { parameters } from '../../parameters/index.ts'
import { dataFolder } from './files.ts'

const { claimName } = parameters.files

const mount: k8s.VolumeMount = { name: 'data', mountPath: dataFolder }

/** The folder of files and events, for pods that need it: a shared claim, or a volume that ends with the pod. */
export function readDataVolume(reading: Reading, isNeeded: Condition) {
  return {
    mounts: [reading.when(isNeeded, mount)],
    volumes: [
      reading.when(all(isNeeded, isGiven(claimName)), claimed(reading)),
      reading.when(all(isNeeded, not(isGiven(claimName))), lost),
    ],
  }
}

const claimed = (reading: Reading): k8s.Volume => ({
  name: 'data',
  persistentVolumeClaim: { claimName: reading.read(claimName) },
})

const lost: k8s.Volume = { name: 'data', emptyDir: { sizeLimit: k8s.Quantity.fromString('1Gi') } }
