import { k8s } from 'cdk8s-plus-27'
import { isGiven, not } from '../expressions/index.ts'
import type { Reading } from '../manifests/reading.ts'
import { parameters } from '../parameters/index.ts'
import { dataFolder } from './settings.ts'

const { claimName } = parameters.files

export const dataMount: k8s.VolumeMount = { name: 'data', mountPath: dataFolder }

/** The folder of files and events: the claim that pods share, or one that goes with the pod. */
export const readDataVolume = (reading: Reading): k8s.Volume[] => [
  reading.when(isGiven(claimName), {
    name: 'data',
    persistentVolumeClaim: { claimName: reading.read(claimName) },
  }),
  reading.when(not(isGiven(claimName)), {
    name: 'data',
    emptyDir: { sizeLimit: k8s.Quantity.fromString('1Gi') },
  }),
]
