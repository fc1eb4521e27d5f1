import { execFile } from 'node:child_process'
import { rm } from 'node:fs/promises'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { execute } from '../testing/database/test-database.ts'
import {
  checkoutFolder,
  createCertificateAuthority,
  createRunFolder,
  startPostgres,
  startRedis,
  unprivilegedAccount,
  type CertificateAuthority,
} from '@astrovoice/dev-env/stack'
import { takeFreePorts } from '@astrovoice/dev-env/processes'

const say = () => {}
const cleanup = new AsyncDisposableStack()
let authority: CertificateAuthority
let folder: string
beforeAll(async () => {
  const account = await unprivilegedAccount()
  folder = await createRunFolder(account)
  cleanup.defer(() => rm(folder, { recursive: true, force: true }))
  authority = await createCertificateAuthority(folder, account, say)
})
afterAll(() => cleanup.disposeAsync())

/** Node reads its trusted authorities at the start. */
async function runNode(args: readonly string[], env: NodeJS.ProcessEnv): Promise<string> {
  const { PATH } = process.env
  const options = {
    cwd: checkoutFolder,
    env: { PATH, NODE_OPTIONS: '--no-warnings', ...env },
    timeout: 30_000,
  }
  return promisify(execFile)(process.execPath, args, options).then(
    ({ stdout }) => stdout.trim(),
    (error: unknown) => `refused: ${(error as { stderr: string }).stderr}`,
  )
}

const script = (code: string) => ['--input-type=module', '-e', code]

type Program = readonly [name: string, args: readonly string[], done: RegExp]

describe('Postgres with a certificate of its own authority', () => {
  const programs: readonly Program[] = [
    ['the migration', [join('prisma', 'bin', 'migrate.ts')], /^applied |^nothing to apply/],
    ['the seed', [join('prisma', 'bin', 'seed.ts')], /^\d+ astrologers$/],
    [
      'openDatabase',
      script(`
        import { openDatabase } from '@astrovoice/platform/postgres'
        const database = openDatabase(process.env.DATABASE_URL)
        await database.proveWrite()
        const sessions = database.prisma.$queryRawUnsafe('SELECT ssl FROM pg_stat_ssl WHERE pid = pg_backend_pid()')
        console.log('encrypted:', (await sessions)[0].ssl)
        await database.close()`),
      /^encrypted: true$/,
    ],
  ]
  let url: string
  let useCertificate: (hostName: string) => Promise<void>
  beforeAll(async () => {
    const account = await unprivilegedAccount()
    const postgres = cleanup.adopt(await startPostgres(folder, account), (server) => server.stop())
    url = `${postgres.url.replace('127.0.0.1', 'localhost')}?sslmode=verify-full`
    useCertificate = async (hostName) => {
      const { certificate, key } = await authority.issue(hostName)
      await execute(postgres.url, `ALTER SYSTEM SET ssl_cert_file = '${certificate}'`)
      await execute(postgres.url, `ALTER SYSTEM SET ssl_key_file = '${key}'`)
      await execute(postgres.url, 'ALTER SYSTEM SET ssl = on')
      await execute(postgres.url, 'SELECT pg_reload_conf()')
    }
    await useCertificate('localhost')
  }, 60_000)

  test.each(programs)(
    '%s connects with the authority and is refused without it',
    async (_, args, done) => {
      expect(await runNode(args, { DATABASE_URL: url })).toMatch(/refused: [\s\S]*certificate/)
      const trusting = { DATABASE_URL: url, NODE_EXTRA_CA_CERTS: authority.certificate }
      expect(await runNode(args, trusting)).toMatch(done)
    },
    60_000,
  )

  test.each(programs.slice(0, 2).map(([name, args]) => [name, args] as const))(
    '%s refuses an address that leaves the server unverified',
    async (_, args) => {
      const unverified = url.replace('verify-full', 'no-verify')
      expect(await runNode(args, { DATABASE_URL: unverified })).toMatch(
        /refused: [\s\S]*sslmode=no-verify, which does not verify the server; write sslmode=verify-full/,
      )
    },
    30_000,
  )

  test('a server with the certificate of another name is refused', async () => {
    await useCertificate('elsewhere.example')
    const trusting = { DATABASE_URL: url, NODE_EXTRA_CA_CERTS: authority.certificate }
    for (const [, args] of programs) expect(await runNode(args, trusting)).toMatch(/refused: [\s\S]*altnames/)
  }, 60_000)
})

describe('Redis with a certificate of its own authority', () => {
  const ping = script(`
    import { connectRedis, disconnectRedis, proveWrite } from '@astrovoice/platform/redis'
    const logger = { warn: ({ err }) => console.error(err.message) }
    const redis = connectRedis({ url: process.env.REDIS_URL, logger })
    await proveWrite(redis).then(() => console.log('written'), () => (process.exitCode = 1))
    await disconnectRedis(redis)`)
  const startTlsRedis = async (hostName: string) => {
    const { port } = await takeFreePorts('port')
    const { certificate, key } = await authority.issue(hostName)
    const settings = {
      port: '0',
      'tls-port': `${port}`,
      'tls-cert-file': certificate,
      'tls-key-file': key,
      'tls-ca-cert-file': authority.certificate,
      'tls-auth-clients': 'no',
    }
    cleanup.adopt(await startRedis(say, { settings }), (server) => server.stop())
    return `rediss://localhost:${port}`
  }

  test('takes writes with the authority, and refuses without it', async () => {
    const url = await startTlsRedis('localhost')
    expect(await runNode(ping, { REDIS_URL: url })).toMatch(/refused: [\s\S]*certificate/)
    const trusting = { REDIS_URL: url, NODE_EXTRA_CA_CERTS: authority.certificate }
    expect(await runNode(ping, trusting)).toBe('written')
  }, 60_000)

  test('a server with the certificate of another name is refused', async () => {
    const url = await startTlsRedis('elsewhere.example')
    const trusting = { REDIS_URL: url, NODE_EXTRA_CA_CERTS: authority.certificate }
    expect(await runNode(ping, trusting)).toMatch(/refused: [\s\S]*altnames/)
  }, 60_000)
})
