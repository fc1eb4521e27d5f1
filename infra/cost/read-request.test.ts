import { describe, expect, test } from '@jest/globals'
import { readRequest } from './read-request.ts'

describe('the request of the command line', () => {
  test('has the stage’s own load unless a flag says otherwise', () => {
    expect(readRequest({ stage: 'production' }).load).toMatchObject({ users: 10_000, minutes: 100_000 })
    expect(readRequest({ stage: 'production', users: '5', minutes: '0' }).load).toMatchObject({
      users: 5,
      minutes: 0,
    })
  })

  test.each([
    [{ stage: 'prod' }, /--stage is prod; it must be one of dev, staging, production/],
    [{ stage: 'dev', users: 'many' }, /--users is many/],
    [{ stage: 'dev', minutes: '-1' }, /--minutes is -1/],
    [{ stage: 'dev', model: 'gpt-2' }, /--model is gpt-2/],
  ])('refuses %j', (text, message) => {
    expect(() => readRequest(text)).toThrow(message)
  })
})
