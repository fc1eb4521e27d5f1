import { isIP } from 'node:net'

const localSuffixes = ['.localhost', '.local', '.internal', '.svc']

/**
 * Whether a store's address is a name of the public DNS, so that what is said to it may leave this machine and
 * cluster. A cluster's own names are `postgres`, `postgres.data`, `postgres.data.svc` and the same with a domain that
 * ends in `.local`.
 */
export function isOutside({ hostname }: URL): boolean {
  if (isIP(hostname.replace(/^\[|\]$/g, '')) !== 0) return false
  const isLocal = hostname.split('.').length <= 2 || localSuffixes.some((suffix) => hostname.endsWith(suffix))
  return !isLocal
}
