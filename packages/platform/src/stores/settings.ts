import { findPostgresUrlFault } from '@astrovoice/prisma-schema/database-url'
import { isOutside } from '@astrovoice/prisma-schema/store-transport'
import { z } from 'zod'

const checked = (find: (url: URL) => string | null) =>
  z.url().superRefine((text, context) => {
    const url = URL.parse(text)
    const message = url && find(url)
    if (message) context.addIssue({ code: 'custom', message })
  })

function findRedisUrlFault(url: URL): string | null {
  if (url.protocol === 'rediss:') return null
  if (url.protocol !== 'redis:') return 'begins with redis:// or rediss://'
  return isOutside(url)
    ? 'names a server outside of this machine and cluster without TLS; use rediss://'
    : null
}

/** The addresses of a service's stores. TLS is verified, or absent. */
export const storeSettings = {
  DATABASE_URL: checked(findPostgresUrlFault).describe(
    'where Postgres is; outside of this machine and cluster with sslmode=verify-full',
  ),
  REDIS_URL: checked(findRedisUrlFault).describe(
    'where Redis is; outside of this machine and cluster with rediss://',
  ),
}
