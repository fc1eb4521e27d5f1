import { describe, expect, test } from '@jest/globals'
import { freeTypes } from './free.ts'
import { rules } from './index.ts'
import { amounts, quantify } from './quantify-one.ts'

const one = (Type: string, Properties: Readonly<Record<string, unknown>> = {}) => ({
  Resources: { R: { Type, Properties } },
})

describe('users', () => {
  test('cost by the tier of their pool, and a message for each code', () => {
    expect(amounts(quantify(one('AWS::Cognito::UserPool', { UserPoolTier: 'PLUS' }), 'R'))).toEqual({
      'cognito:plus': 10_000,
      'sms:india': 20_000,
    })
    expect(amounts(quantify(one('AWS::Cognito::UserPool'), 'R'))).toHaveProperty('cognito:essentials')
  })
})

test('a secret costs a fee, and by read', () => {
  expect(amounts(quantify(one('AWS::SecretsManager::Secret'), 'R'))).toEqual({
    'secrets:secret': 1,
    // 12 an hour × 730 hours
    'secrets:requests': 0.00876,
    'kms:requests': 0.00876,
  })
})

describe('alarms', () => {
  test('cost by the metrics that they watch: three for a band, and more at high resolution', () => {
    const stat = { MetricStat: { Stat: 'Sum' } }
    const price = 'cloudwatch:alarm-metric'
    expect(amounts(quantify(one('AWS::CloudWatch::Alarm', { Period: 60 }), 'R'))[price]).toBe(1)
    const math = one('AWS::CloudWatch::Alarm', { Metrics: [stat, stat, { Expression: 'a/b' }] })
    expect(amounts(quantify(math, 'R'))[price]).toBe(2)
    const band = one('AWS::CloudWatch::Alarm', {
      Metrics: [stat, { Expression: 'ANOMALY_DETECTION_BAND(m)' }],
    })
    expect(amounts(quantify(band, 'R'))[price]).toBe(3)
    const fast = one('AWS::CloudWatch::Alarm', { Period: 10 })
    expect(amounts(quantify(fast, 'R'))).toEqual({ 'cloudwatch:fast-alarm-metric': 1 })
  })
})

describe('building', () => {
  test('costs by the minute and the size of the machine', () => {
    const project = (ComputeType: string) => one('AWS::CodeBuild::Project', { Environment: { ComputeType } })
    // Twenty deploys of four minutes
    expect(amounts(quantify(project('BUILD_GENERAL1_SMALL'), 'R'))).toEqual({ 'codebuild:small': 80 })
    expect(amounts(quantify(project('BUILD_GENERAL1_2XLARGE'), 'R'))).toEqual({
      'codebuild:BUILD_GENERAL1_2XLARGE': 80,
    })
  })
})

test('no type has both a price and a reason to be free, and every reason is a sentence', () => {
  expect(Object.keys(freeTypes).filter((type) => type in rules)).toEqual([])
  expect(Object.values(freeTypes).filter((reason) => reason.length < 15)).toEqual([])
})
