import { describe, expect, test } from '@jest/globals'
import { stages } from './index.ts'
import { readStage } from './read-stage.ts'

describe('the stage to build', () => {
  test('comes from the command line', () => {
    expect(readStage({ stage: 'dev' }, {})).toEqual(stages.dev)
  })

  test('comes from the CDK’s context, with another account and zone', () => {
    const said = { stage: 'staging', account: '000000000000', hostedZoneId: 'Z1' }
    const stage = readStage({}, { CDK_CONTEXT_JSON: JSON.stringify(said) })
    expect(stage).toMatchObject({ name: 'staging', account: '000000000000', edge: { hostedZoneId: 'Z1' } })
  })

  test.each([['nothing'], ['test']])('is asked for when it is %s', (named) => {
    expect(() => readStage(named === 'nothing' ? {} : { stage: named }, {})).toThrow(
      'dev, staging, production',
    )
  })
})
