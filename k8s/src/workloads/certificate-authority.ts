import type { k8s } from 'cdk8s-plus-27'
import { isGiven } from '../expressions/index.ts'
import type { Reading } from '../manifests/reading.ts'
import { parameters } from '../parameters/index.ts'

const { configMap, key } = parameters.certificateAuthority
const isTrusted = isGiven(configMap)

const name = 'certificate-authority'
const folder = '/etc/astrovoice/certificate-authority'
const fileName = 'ca.crt'

/** The file of the authority that pods trust besides Node's own, if there is one. */
export const authorityVolume = (reading: Reading): k8s.Volume =>
  reading.when(isTrusted, {
    name,
    configMap: { name: reading.read(configMap), items: [{ key: reading.read(key), path: fileName }] },
  })

export const authorityMount = (reading: Reading): k8s.VolumeMount =>
  reading.when(isTrusted, { name, mountPath: folder, readOnly: true })

/** Node reads it for all TLS of the process. */
export const authorityEnv = (reading: Reading): k8s.EnvVar =>
  reading.when(isTrusted, { name: 'NODE_EXTRA_CA_CERTS', value: `${folder}/${fileName}` })
