/** The user of all images; a number, so that Kubernetes can see that it is not root. */
const userId = 10001

/** What the restricted pod security standard asks of a pod. */
export const podSecurity = {
  runAsNonRoot: true,
  runAsUser: userId,
  runAsGroup: userId,
  fsGroup: userId,
  seccompProfile: { type: 'RuntimeDefault' },
} as const

/** What it asks of a container, and that nothing in an image is written to. */
export const containerSecurity = () => ({
  allowPrivilegeEscalation: false,
  privileged: false,
  readOnlyRootFilesystem: true,
  runAsNonRoot: true,
  runAsUser: userId,
  runAsGroup: userId,
  capabilities: { drop: ['ALL'] },
})
