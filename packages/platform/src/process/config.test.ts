import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { z } from 'zod'
import { ConfigFault, processSettings, readConfig, requireWhen } from './config.ts'

const schema = z.object({
  ...processSettings,
  DATABASE_URL: z.url().describe('where Postgres is'),
  REDIS_URL: z.url().describe('where Redis is'),
})

describe('readConfig', () => {
  test('names every missing and wrong setting at once, with its purpose', () => {
    const read = () => readConfig(schema, { PORT: '99999', DATABASE_URL: '' })
    expect(read).toThrow(ConfigFault)
    expect(read).toThrow(/PORT: Too big/)
    expect(read).toThrow(/DATABASE_URL: missing; where Postgres is/)
    expect(read).toThrow(/REDIS_URL: missing; where Redis is/)
  })

  test('reads strings into their types and fills in defaults', () => {
    const config = readConfig(schema, {
      PORT: '8080',
      DATABASE_URL: 'postgres://localhost/a',
      REDIS_URL: 'redis://localhost',
    })
    expect(config).toMatchObject({ PORT: 8080, LOG_LEVEL: 'info' })
  })
})

describe('a setting in a file', () => {
  let folder: string
  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'settings-'))
  })
  afterEach(() => rm(folder, { recursive: true }))

  test('is read from where NAME_FILE says, without the line’s end; the environment’s own goes first', async () => {
    const file = join(folder, 'database-url')
    await writeFile(file, 'postgres://db/secret\n')
    const env = { PORT: '1', REDIS_URL: 'redis://localhost', DATABASE_URL_FILE: file }
    expect(readConfig(schema, env).DATABASE_URL).toBe('postgres://db/secret')
    const own = readConfig(schema, { ...env, DATABASE_URL: 'postgres://db/own' })
    expect(own.DATABASE_URL).toBe('postgres://db/own')
  })

  test('that is not there stops the start by its name', () => {
    const env = { PORT: '1', REDIS_URL: 'redis://localhost', DATABASE_URL_FILE: join(folder, 'none') }
    expect(() => readConfig(schema, env)).toThrow('The file of DATABASE_URL_FILE cannot be read.')
  })

  test('that is wrong is named without its value', async () => {
    const file = join(folder, 'database-url')
    await writeFile(file, 'hunter2')
    const read = () => readConfig(schema, { PORT: '1', REDIS_URL: 'hunter3', DATABASE_URL_FILE: file })
    expect(read).toThrow(/DATABASE_URL/)
    expect(read).not.toThrow(/hunter/)
  })
})

describe('requireWhen', () => {
  const choosing = requireWhen(
    z.object({
      PORT: z.coerce.number(),
      SPEECH: z.enum(['none', 'polly']),
      AWS_REGION: z.string().optional().describe('for SPEECH=polly'),
    }),
    { AWS_REGION: ({ SPEECH }) => SPEECH === 'polly' },
  )

  test('requires what a choice needs, together with all other missing settings', () => {
    const read = () => readConfig(choosing, { SPEECH: 'polly' })
    expect(read).toThrow(/PORT: missing/)
    expect(read).toThrow(/AWS_REGION: missing; for SPEECH=polly/)
  })

  test('requires nothing that the choice leaves unused', () => {
    expect(readConfig(choosing, { PORT: '1', SPEECH: 'none' })).toEqual({ PORT: 1, SPEECH: 'none' })
  })
})
