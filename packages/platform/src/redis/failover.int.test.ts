import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { followRedis, openStoreAddress, type StoreAddress } from '@astrovoice/dev-env/failover'
import { startRedis } from '@astrovoice/dev-env/stack'
import { takeFreePorts } from '@astrovoice/dev-env/processes'
import { createLogger } from '../process/index.ts'
import { connectRedis, disconnectRedis, type Redis } from './connect-redis.ts'

const logger = createLogger('test', 'silent')
const say = () => {}

/** Two nodes behind one address; the second one becomes the primary. */
interface Pair extends AsyncDisposable {
  readonly oldPort: number
  readonly newPort: number
  readonly address: StoreAddress
  readonly url: string
  failOver(): Promise<void>
}

async function startPair(): Promise<Pair> {
  await using starting = new AsyncDisposableStack()
  const { oldPort, newPort } = await takeFreePorts('oldPort', 'newPort')
  for (const port of [oldPort, newPort]) {
    starting.adopt(await startRedis(say, { port }), (server) => server.stop())
  }
  const replica = await followRedis(oldPort, newPort)
  const address = starting.use(await openStoreAddress(oldPort))
  const running = starting.move()
  return {
    oldPort,
    newPort,
    address,
    url: `redis://127.0.0.1:${address.port}`,
    failOver: () => replica.takeOver(),
    [Symbol.asyncDispose]: () => running.disposeAsync(),
  }
}

describe.each([{ isBatched: false }, { isBatched: true }])(
  'after a failover of Redis, with %o',
  ({ isBatched }) => {
    let pair: Pair
    let redis: Redis
    beforeEach(async () => {
      pair = await startPair()
      redis = connectRedis({ url: pair.url, logger, isBatched })
      await redis.set('before', 'kept')
    })
    afterEach(async () => {
      await disconnectRedis(redis)
      await pair[Symbol.asyncDispose]()
    })
    const failOver = async () => {
      await pair.failOver()
      pair.address.leadTo(pair.newPort)
    }

    test('a kept connection leaves the replica, and the new primary replies to the command', async () => {
      await failOver()
      await expect(redis.set('after', 'written')).resolves.toBe('OK')
      await expect(redis.mget('before', 'after')).resolves.toEqual(['kept', 'written'])
      expect(pair.address.countConnections(pair.newPort)).toBe(1)
    })

    test('commands that are refused together cost one new connection and all get a reply', async () => {
      await failOver()
      const answers = await Promise.all(Array.from({ length: 50 }, (_, i) => redis.set(`key:${i}`, i)))
      expect(new Set(answers)).toEqual(new Set(['OK']))
      expect(pair.address.countConnections(pair.newPort)).toBe(1)
    })

    test('a script is refused before it writes, and runs once on the new primary', async () => {
      const script = `redis.call('GET', KEYS[1]) return redis.call('INCR', KEYS[1])`
      await redis.eval(script, 1, 'counted')
      await failOver()
      await expect(redis.eval(script, 1, 'counted')).resolves.toBe(2)
    })

    test('a blocking command waits on at the new primary, also on a duplicate', async () => {
      // Without a time limit: the machine decides how long they take to reconnect.
      const open = () => connectRedis({ url: pair.url, logger, isBlocking: true })
      const [blocking, pushing] = [open(), open()]
      const duplicate = blocking.duplicate()
      await Promise.all([blocking.ping(), duplicate.ping()])
      const popped = Promise.all([blocking.blpop('one', 0), duplicate.blpop('other', 0)])
      await pushing.ping()
      await failOver()
      await pushing.rpush('one', 'first')
      await pushing.rpush('other', 'second')
      await expect(popped).resolves.toEqual([
        ['one', 'first'],
        ['other', 'second'],
      ])
      for (const each of [blocking, duplicate, pushing]) each.disconnect()
    })

    test('a connection without a queue rejects the command and serves the next one', async () => {
      const direct = redis.duplicate({ enableOfflineQueue: false })
      await new Promise((resolve) => direct.once('ready', resolve))
      await failOver()
      const reconnected = new Promise((resolve) => direct.once('ready', resolve))
      await expect(direct.set('after', 'written')).rejects.toThrow(/^READONLY/)
      await reconnected
      await expect(direct.set('after', 'written')).resolves.toBe('OK')
      direct.disconnect()
    })

    test('while the address leads to the replica, each command is sent twice and connections are few', async () => {
      await pair.failOver()
      const before = pair.address.countConnections(pair.oldPort)
      for (let i = 0; i < 20; i++) await expect(redis.set('after', 'no')).rejects.toThrow(/^READONLY/)
      expect(pair.address.countConnections(pair.oldPort) - before).toBe(1)
    })
  },
)

test('a node that loads its data is left, and the command gets a reply when it has loaded', async () => {
  await using cleanup = new AsyncDisposableStack()
  const settings = { 'enable-debug-command': 'local' }
  const node = cleanup.adopt(await startRedis(say, { settings }), (server) => server.stop())
  const warnings: string[] = []
  const noting = createLogger('test', 'warn', { write: (line) => void warnings.push(line) })
  // Without a time limit: the machine decides how long the node loads.
  const redis = connectRedis({ url: node.url, logger: noting, isBlocking: true })
  cleanup.defer(() => disconnectRedis(redis))
  const admin = cleanup.adopt(redis.duplicate(), (open) => open.disconnect())
  await admin.eval(`for i = 1, 5000 do redis.call('SET', 'key:' .. i, i) end`, 0)
  // It replies after every kilobyte.
  await admin.config('SET', 'key-load-delay', '50')
  await admin.config('SET', 'loading-process-events-interval-bytes', '1024')
  await redis.ping()
  const reloading = { isOver: false }
  const reloaded = admin.call('DEBUG', 'RELOAD').finally(() => (reloading.isOver = true))
  while (!reloading.isOver) await expect(redis.set('after', 'written')).resolves.toBe('OK')
  await expect(reloaded).resolves.toBe('OK')
  expect(warnings.map((line) => (JSON.parse(line) as { answer?: string }).answer)).toContain('LOADING')
}, 20_000)
