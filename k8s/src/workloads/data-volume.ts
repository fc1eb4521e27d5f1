import { k8s } from 'cdk8s-plus-27'
import { all, isGiven, not, type Condition } from '../expressions/index.ts'
import type { Reading } from '../manifests/reading.ts'
import { parameters } from '../parameters/index.ts'
import { areInFolder, dataFolder } from './files.ts'

const { claimName } = parameters.files

const mount: k8s.VolumeMount = { name: 'data', mountPath: dataFolder }

/** The folder of files and events: the claim that pods share, or one that goes with the pod. */
export const readDataVolume = (reading: Reading) => ({
  mounts: [mount],
  volumes: [reading.when(isGiven(claimName), claimed(reading)), reading.when(not(isGiven(claimName)), lost)],
})

/** The same, for pods that need it only while files are in it. */
export function readFilesVolume(reading: Reading) {
  const withClaim = (condition: Condition) => all(areInFolder, condition)
  return {
    mounts: [reading.when(areInFolder, mount)],
    volumes: [
      reading.when(withClaim(isGiven(claimName)), claimed(reading)),
      reading.when(withClaim(not(isGiven(claimName))), lost),
    ],
  }
}

const claimed = (reading: Reading): k8s.Volume => ({
  name: 'data',
  persistentVolumeClaim: { claimName: reading.read(claimName) },
})

const lost: k8s.Volume = { name: 'data', emptyDir: { sizeLimit: k8s.Quantity.fromString('1Gi') } }
