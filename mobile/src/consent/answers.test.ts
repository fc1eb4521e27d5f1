import { expect, test } from '@jest/globals'
import type { Consents, Notice } from '@astrovoice/contracts'
import { mustAsk, noticesToAsk, toDecisions } from './answers.ts'

const consent = (purpose: Notice['purpose'], isGiven: boolean, mustBeAsked = false) => ({
  purpose,
  isGiven,
  mustBeAsked,
  noticeVersion: null,
  decidedAt: null,
})
const adult = '2026-11-30T06:00:00.000Z'
const notice = (purpose: Notice['purpose']): Notice => ({
  purpose,
  version: '2026-11-30',
  language: 'en',
  title: purpose,
  why: '',
  dataItems: [],
  recipients: [],
  neededFor: null,
  without: '',
})
const notices = [notice('service'), notice('ai_provider'), notice('memory')]

test.each<[string, Consents, boolean]>([
  ['who has answered everything', { adultDeclaredAt: adult, consents: [consent('service', true)] }, false],
  ['who has refused the AI', { adultDeclaredAt: adult, consents: [consent('ai_provider', false)] }, false],
  ['who has not said their age', { adultDeclaredAt: null, consents: [consent('service', true)] }, true],
  ['for whom a notice is new', { adultDeclaredAt: adult, consents: [consent('memory', false, true)] }, true],
])('a caller %s', (_, consents, isAsked) => {
  expect(mustAsk(consents)).toBe(isAsked)
})

test('only notices without an answer are shown, and the account when it was refused', () => {
  const consents = [consent('service', false), consent('ai_provider', false), consent('memory', false, true)]
  const shown = noticesToAsk(notices, { adultDeclaredAt: adult, consents })
  expect(shown.map(({ purpose }) => purpose)).toEqual(['service', 'memory'])
})

test('what is left open is refused, and what is given names its notice', () => {
  expect(toDecisions(notices, { service: true, ai_provider: false })).toEqual([
    { purpose: 'service', isGiven: true, noticeVersion: '2026-11-30' },
    { purpose: 'ai_provider', isGiven: false },
    { purpose: 'memory', isGiven: false },
  ])
})
