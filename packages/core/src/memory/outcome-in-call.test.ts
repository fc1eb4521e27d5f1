import { describe, expect, test } from '@jest/globals'
import type { ItemId } from '@astrovoice/contracts'
import type { CallItem } from '../ports/conversations.ts'
import { buildEndedCall, buildSaid } from '../testing/index.ts'
import { findOutcome, readOutcome } from './outcome-in-call.ts'

test.each([
  ['Yes, I got it in April', 'yes'],
  ['Haan ji ho gaya', 'yes'],
  ['जी हाँ', 'yes'],
  ['No, nothing happened', 'no'],
  ['Nahin, abhi nahin', 'no'],
  ['नहीं हुआ', 'no'],
  ['Ji nahi', 'no'],
  ['जी, नहीं', 'no'],
  ['Bilkul nahin', 'no'],
  ['सच नहीं हुआ', 'no'],
  ['Kuch nahi hua', 'no'],
  ['कुछ भी नहीं हुआ', 'no'],
  ['Not true', 'no'],
  ['Partly', 'partly'],
  ['Haan, kuch had tak', 'partly'],
  ['थोड़ा सा', 'partly'],
  ['Ji, thoda', 'partly'],
  ['I don’t know', 'cannot_say'],
  ['Pata nahi', 'cannot_say'],
  ['जी पता नहीं', 'cannot_say'],
  ['When will I marry?', null],
  ['Nathan asked me', null],
])('%s: %s', (reply, outcome) => {
  expect(readOutcome(reply)).toBe(outcome)
})

describe('in a call', () => {
  const { callId } = buildEndedCall()
  const say = (role: 'caller' | 'astrologer', text: string): CallItem => ({
    itemId: crypto.randomUUID() as ItemId,
    callId,
    atMs: 1,
    kind: 'spoken',
    role,
    text,
    wasInterrupted: false,
  })
  const said = buildSaid()
  const asks = say('astrologer', `Pehle yeh bataya tha: “${said.words.hinglish}” Kya yeh sach hua?`)

  test('the caller’s words after the question are its answer', () => {
    expect(findOutcome([asks, say('caller', 'Haan')], { said })).toEqual({ isAsked: true, outcome: 'yes' })
    expect(findOutcome([asks], { said })).toEqual({ isAsked: true, outcome: null })
  })

  test('a prediction that is said and not asked about has none', () => {
    const tells = say('astrologer', said.words.hinglish)
    expect(findOutcome([tells, say('caller', 'Haan')], { said })).toEqual({ isAsked: false, outcome: null })
  })
})
