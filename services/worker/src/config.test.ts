import { describe, expect, test } from '@jest/globals'
import { readWorkerConfig } from './config.ts'

const env = {
  STAND_INS: 'allowed',
  PORT: '0',
  DATABASE_URL: 'postgresql://localhost/astrovoice',
  REDIS_URL: 'redis://localhost',
  SPEECH: 'openai',
  OPENAI_API_KEY: 'sk-test',
  OBJECT_STORE: 'folder',
  OBJECT_STORE_DIR: '/data/files',
  OBJECT_STORE_SIGNING_KEY: 'x'.repeat(32),
  PUBLIC_URL: 'https://api.example.org',
  MESSENGER: 'dev-inbox',
  ANALYTICS: 'folder',
  ANALYTICS_DIR: '/data/analytics',
}

describe('the worker’s settings', () => {
  test('without WORKER_QUEUES it works on every queue', () => {
    expect(readWorkerConfig(env).WORKER_QUEUES).toEqual(['tts', 'notifications', 'analytics', 'privacy'])
  })

  test('a deployment can have some of the queues', () => {
    expect(readWorkerConfig({ ...env, WORKER_QUEUES: 'tts,analytics' }).WORKER_QUEUES).toEqual([
      'tts',
      'analytics',
    ])
    expect(() => readWorkerConfig({ ...env, WORKER_QUEUES: 'tts,typo' })).toThrow(/WORKER_QUEUES/)
  })

  test.each([
    ['openai', { OPENAI_API_KEY: '' }, /OPENAI_API_KEY: missing; for SPEECH=openai/],
    ['polly', {}, /AWS_REGION: missing; for SPEECH=polly/],
  ])('SPEECH=%s is refused half configured', (SPEECH, settings, message) => {
    expect(() => readWorkerConfig({ ...env, ...settings, SPEECH })).toThrow(message)
  })

  test('a folder of events is needed only where events go into one', () => {
    const { ANALYTICS_DIR: _, ...withoutEvents } = env
    expect(() => readWorkerConfig(withoutEvents)).toThrow(/ANALYTICS_DIR: missing; for ANALYTICS=folder/)
    expect(readWorkerConfig({ ...withoutEvents, ANALYTICS: 'off' }).ANALYTICS).toBe('off')
  })

  const { OBJECT_STORE_DIR: _, OBJECT_STORE_SIGNING_KEY: __, ...withoutFolder } = env
  const s3 = {
    ...withoutFolder,
    OBJECT_STORE: 's3',
    OBJECT_STORE_BUCKET: 'astrovoice-audio',
    AWS_REGION: 'ap-south-1',
  }

  test('OBJECT_STORE=s3 needs neither a folder nor a key of ours', () => {
    expect(readWorkerConfig(s3)).toMatchObject({
      OBJECT_STORE: 's3',
      OBJECT_STORE_BUCKET: 'astrovoice-audio',
    })
  })

  test.each([
    ['folder', withoutFolder, ['OBJECT_STORE_DIR', 'OBJECT_STORE_SIGNING_KEY']],
    ['s3', { ...withoutFolder, OBJECT_STORE: 's3' }, ['OBJECT_STORE_BUCKET', 'AWS_REGION']],
    ['s3', { ...s3, OBJECT_STORE_PUBLIC_ENDPOINT: 'http://localhost:8333' }, ['OBJECT_STORE_ENDPOINT']],
    ['s3', { ...s3, OBJECT_STORE_ACCESS_KEY_ID: 'id' }, ['OBJECT_STORE_SECRET_ACCESS_KEY']],
    ['s3', { ...s3, OBJECT_STORE_SECRET_ACCESS_KEY: 'x' }, ['OBJECT_STORE_ACCESS_KEY_ID']],
  ])('OBJECT_STORE=%s is refused half configured, with all faults at once', (_, settings, missing) => {
    const read = () => readWorkerConfig({ ...settings, REDIS_URL: 'nowhere' })
    for (const name of missing) expect(read).toThrow(new RegExp(`${name}: missing;`))
    expect(read).toThrow(/REDIS_URL: Invalid/)
  })
})
