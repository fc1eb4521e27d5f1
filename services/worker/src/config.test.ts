import { describe, expect, test } from '@jest/globals'
import { readWorkerConfig } from './config.ts'

const env = {
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
    expect(readWorkerConfig(env).WORKER_QUEUES).toEqual(['tts', 'notifications', 'analytics'])
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
})
