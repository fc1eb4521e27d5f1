import { z } from 'zod'
import { mapParam } from './kinds.ts'

/** The user of all images, as a number: Kubernetes then knows that it is not root. */
const userId = 10_001

const fields = (...names: readonly string[]) => z.string().regex(new RegExp(`^(${names.join('|')})$`))
const shared = [
  'runAsNonRoot',
  'runAsUser',
  'runAsGroup',
  'seccompProfile',
  'seLinuxOptions',
  'appArmorProfile',
]

/** By default the restricted pod security standard, with a read-only root file system. */
export const securityContextParams = () => ({
  podSecurityContext: mapParam(
    fields(
      ...shared,
      'fsGroup',
      'fsGroupChangePolicy',
      'supplementalGroups',
      'supplementalGroupsPolicy',
      'sysctls',
    ),
    z.unknown(),
    'Security context of all pods. `null` removes a field: OpenShift chooses user and groups itself.',
    {
      runAsNonRoot: true,
      runAsUser: userId,
      runAsGroup: userId,
      fsGroup: userId,
      seccompProfile: { type: 'RuntimeDefault' },
    },
  ),
  containerSecurityContext: mapParam(
    fields(
      ...shared,
      'allowPrivilegeEscalation',
      'privileged',
      'readOnlyRootFilesystem',
      'capabilities',
      'procMount',
    ),
    z.unknown(),
    'Security context of all containers of the chart; `null` removes a field.',
    {
      allowPrivilegeEscalation: false,
      privileged: false,
      readOnlyRootFilesystem: true,
      runAsNonRoot: true,
      runAsUser: userId,
      runAsGroup: userId,
      capabilities: { drop: ['ALL'] },
    },
  ),
})
