import { isOutside } from './store-transport.ts'

/** @throws Error that says how to give it, or what is wrong with it. */
export function requireDatabaseUrl(): string {
  const url = process.env['DATABASE_URL']
  if (!url)
    throw new Error('DATABASE_URL is missing; give it as postgresql://user:password@host:5432/database')
  const fault = findPostgresUrlFault(new URL(url))
  if (fault) throw new Error(`DATABASE_URL ${fault}`)
  return url
}

const remedy = 'write sslmode=verify-full, and name a CA of your own in NODE_EXTRA_CA_CERTS'

/** What is wrong with how an address of Postgres speaks of TLS, with the remedy; null when TLS is verified or local. */
export function findPostgresUrlFault(url: URL): string | null {
  if (!['postgres:', 'postgresql:'].includes(url.protocol)) return 'begins with postgresql://'
  if (url.searchParams.has('ssl')) return `has ssl=, which may leave the server unverified; ${remedy}`
  const mode = url.searchParams.get('sslmode')
  if (mode === 'verify-full') return null
  if (mode !== null && mode !== 'disable')
    return `has sslmode=${mode}, which does not verify the server; ${remedy}`
  return isOutside(url) ? `names a server outside of this machine and cluster without TLS; ${remedy}` : null
}
