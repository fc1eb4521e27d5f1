import { describe, expect, test } from '@jest/globals'
import { z } from 'zod'
import { ConfigFault, readConfig } from '../process/index.ts'
import { storeSettings } from './settings.ts'

const local = { DATABASE_URL: 'postgresql://127.0.0.1/a', REDIS_URL: 'redis://127.0.0.1' }
const read = (given: Partial<typeof local>) => readConfig(z.object(storeSettings), { ...local, ...given })

const rds = 'postgresql://user:secret@db.abc.ap-south-1.rds.amazonaws.com:5432/astrovoice'
const cache = 'master.abc.aps1.cache.amazonaws.com:6379'

describe('the address of Postgres', () => {
  test.each(['no-verify', 'prefer', 'allow', 'require', 'verify-ca'])(
    'is refused with sslmode=%s, with the remedy',
    (mode) => {
      const refused = () => read({ DATABASE_URL: `${rds}?sslmode=${mode}` })
      expect(refused).toThrow(ConfigFault)
      expect(refused).toThrow(new RegExp(`sslmode=${mode}.*write sslmode=verify-full.*NODE_EXTRA_CA_CERTS`))
      expect(refused).not.toThrow(/secret/)
    },
  )

  test.each(['', '?sslmode=disable', '?ssl=no-verify', '?ssl=true'])(
    'is refused outside of machine and cluster as %p',
    (query) => expect(() => read({ DATABASE_URL: rds + query })).toThrow(/write sslmode=verify-full/),
  )

  test.each([
    `${rds}?sslmode=verify-full`,
    'postgresql://localhost/a',
    'postgresql://[::1]/a',
    'postgresql://10.1.2.3/a',
    'postgresql://postgres/a',
    'postgresql://postgres.data/a?sslmode=disable',
    'postgresql://postgres.data.svc/a',
    'postgresql://postgres.data.svc.cluster.local/a',
    'postgresql://host.docker.internal/a',
  ])('is accepted as %s', (url) => expect(read({ DATABASE_URL: url }).DATABASE_URL).toBe(url))

  test('of another kind of store is refused', () => {
    expect(() => read({ DATABASE_URL: 'mysql://127.0.0.1/a' })).toThrow(
      /DATABASE_URL: begins with postgresql/,
    )
  })
})

describe('the address of Redis', () => {
  test('is refused without TLS outside of machine and cluster, with the remedy', () => {
    expect(() => read({ REDIS_URL: `redis://${cache}` })).toThrow(/REDIS_URL.*use rediss:\/\//)
  })

  test.each([`rediss://${cache}`, 'redis://valkey.data:6379', 'redis://127.0.0.1'])(
    'is accepted as %s',
    (url) => expect(read({ REDIS_URL: url }).REDIS_URL).toBe(url),
  )
})
