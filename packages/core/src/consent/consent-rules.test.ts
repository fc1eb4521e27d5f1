import { describe, expect, test } from '@jest/globals'
import { ConsentTopic, type Purpose } from '@astrovoice/contracts'
import { buildConsents } from '../testing/index.ts'
import { createConsentRules, type ConsentRules } from './consent-rules.ts'
import type { CurrentConsents } from './consents.ts'

function openRules(aiProviders = ['local']) {
  const refused: ConsentTopic[] = []
  return {
    refused,
    rules: createConsentRules({ aiProviders, onRefused: (topic) => void refused.push(topic) }),
  }
}

type Question = Exclude<keyof ConsentRules, 'assertMayStore' | 'assertMayCall' | 'assertMayGoOn' | 'mayGoOn'>
const questions: [Question, Purpose][] = [
  ['mayUseAi', 'ai_provider'],
  ['mayRemember', 'memory'],
  ['mayRecord', 'recording'],
  ['mayImproveModels', 'model_improvement'],
  ['mayNotify', 'push'],
  ['mayAnalyse', 'analytics'],
  ['mayMarket', 'marketing'],
]

describe.each(questions)('%s', (question, purpose) => {
  test.each(ConsentTopic.options)(
    `is refused without ${purpose} alone, and counted: without %s`,
    (withdrawn) => {
      const { rules, refused } = openRules()
      expect(rules[question](buildConsents(withdrawn))).toBe(withdrawn !== purpose)
      expect(refused).toEqual(withdrawn === purpose ? [purpose] : [])
    },
  )

  test('is refused to a caller who has never decided', () => {
    expect(openRules().rules[question]({})).toBe(false)
  })
})

test('births are stored for an adult who agrees to the service, without any other purpose', () => {
  const { rules, refused } = openRules(['OpenAI'])
  const others = ['ai_provider', 'recording', 'memory', 'push', 'analytics', 'marketing'] as const
  expect(() => rules.assertMayStore(buildConsents(...others))).not.toThrow()
  expect(() => rules.assertMayStore(buildConsents('service'))).toThrow(
    expect.objectContaining({ code: 'consent_missing' }),
  )
  expect(() => rules.assertMayStore({})).toThrow(expect.objectContaining({ code: 'age_not_declared' }))
  expect(refused).toEqual(['service', 'adult'])
})

describe('a call', () => {
  const refusal = (consents: CurrentConsents, aiProviders?: string[]) => {
    const { rules, refused } = openRules(aiProviders)
    try {
      rules.assertMayCall(consents)
    } catch (error) {
      return { error, refused }
    }
    return null
  }

  test('starts with age, service and AI provider, without any other purpose', () => {
    const others = ['recording', 'memory', 'model_improvement', 'push', 'analytics', 'marketing'] as const
    expect(refusal(buildConsents(...others))).toBeNull()
  })

  test('does not start for somebody who has not declared to be an adult', () => {
    expect(refusal({})).toMatchObject({ error: { code: 'age_not_declared' }, refused: ['adult'] })
    expect(refusal(buildConsents('adult'))).toMatchObject({ error: { code: 'age_not_declared' } })
  })

  test('names every missing purpose', () => {
    expect(refusal(buildConsents('service', 'ai_provider', 'push'))).toMatchObject({
      error: {
        code: 'consent_missing',
        details: { issues: [{ path: 'service' }, { path: 'ai_provider' }] },
      },
      refused: ['service', 'ai_provider'],
    })
  })

  test('does not start by the notice of another provider; one that is on goes on', () => {
    expect(refusal(buildConsents(), ['OpenAI'])).toMatchObject({
      error: { code: 'consent_missing', details: { issues: [{ path: 'ai_provider' }] } },
    })
    const { rules } = openRules(['OpenAI'])
    expect(() => rules.assertMayGoOn(buildConsents())).not.toThrow()
    expect(rules.mayGoOn(buildConsents())).toBe(true)
  })

  test.each(['adult', 'service', 'ai_provider'] as const)(
    'does not go on once %s is withdrawn',
    (withdrawn) => {
      const { rules } = openRules()
      expect(rules.mayGoOn(buildConsents(withdrawn))).toBe(false)
      expect(() => rules.assertMayGoOn(buildConsents(withdrawn))).toThrow()
    },
  )
})
