import { readdir, readFile } from 'node:fs/promises'
import { join, relative } from 'node:path'
import type { Redis } from 'ioredis'
import { unlessMissing } from '../../local/write-file.ts'
import type { Database } from '../../postgres/index.ts'

/** Where a mark of a person was found: a table, a key or a file, and the mark. */
export interface Trace {
  readonly place: string
  readonly mark: string
}

export interface SearchedStores {
  readonly prisma: Database['prisma']
  readonly redis: Redis
  /** Folders of the object store and of sinks. */
  readonly folders: readonly string[]
}

/**
 * Searches every column of every table, every key and value of Redis, and every name and content of files for marks,
 * such as ids, a name, a phone number and words that were said.
 */
export async function findTraces(marks: readonly string[], stores: SearchedStores): Promise<Trace[]> {
  const found = await Promise.all([
    searchTables(marks, stores.prisma),
    searchRedis(marks, stores.redis),
    ...stores.folders.map((folder) => searchFolder(marks, folder)),
  ])
  return found.flat()
}

const tracesIn = (place: string, marks: readonly string[], text: string): Trace[] =>
  marks.filter((mark) => text.includes(mark)).map((mark) => ({ place, mark }))

async function searchTables(marks: readonly string[], prisma: Database['prisma']): Promise<Trace[]> {
  const tables = await prisma.$queryRaw<{ name: string }[]>`
    SELECT table_name AS name FROM information_schema.tables
    WHERE table_schema = 'public' AND table_type = 'BASE TABLE'`
  const traces: Trace[] = []
  for (const { name } of tables) {
    // A row as text has all its columns, those of JSON and lists among them.
    const rows = await prisma.$queryRawUnsafe<{ mark: string }[]>(
      `SELECT DISTINCT mark FROM "${name}" AS t, unnest($1::text[]) AS mark WHERE strpos(t::text, mark) > 0`,
      marks,
    )
    traces.push(...rows.map(({ mark }) => ({ place: name, mark })))
  }
  return traces
}

async function searchRedis(marks: readonly string[], redis: Redis): Promise<Trace[]> {
  const traces: Trace[] = []
  for (const key of await redis.keys('*')) {
    traces.push(...tracesIn(key, marks, `${key} ${JSON.stringify(await readKey(redis, key))}`))
  }
  return traces
}

async function readKey(redis: Redis, key: string): Promise<unknown> {
  switch (await redis.type(key)) {
    case 'string':
      return redis.get(key)
    case 'hash':
      return redis.hgetall(key)
    case 'list':
      return redis.lrange(key, 0, -1)
    case 'set':
      return redis.smembers(key)
    case 'zset':
      return redis.zrange(key, '0', '-1')
    case 'stream':
      return redis.xrange(key, '-', '+')
    default:
      return null
  }
}

async function searchFolder(marks: readonly string[], folder: string): Promise<Trace[]> {
  const listing = readdir(folder, { recursive: true, withFileTypes: true })
  // A folder is made with its first file.
  const entries = (await unlessMissing(listing)) ?? []
  const paths = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name))
  const found = paths.map(async (path) => {
    const [place, body] = [relative(folder, path), await readFile(path)]
    return marks
      .filter((mark) => place.includes(mark) || body.includes(mark))
      .map((mark) => ({ place, mark }))
  })
  return (await Promise.all(found)).flat()
}
