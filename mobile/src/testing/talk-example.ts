import { AnswerCard, CallSummary, Conversation } from '@astrovoice/contracts'
import { talk } from './examples.ts'

const callId = '0197c2a0-0000-7000-8000-000000000005'
const at = '2026-11-20T05:01:00.000Z'

export const reasons = AnswerCard.parse({
  kind: 'answer',
  title: 'Marriage',
  claims: [
    {
      id: 'venus',
      rule: { id: 'venus-dasha', tradition: 'parashari', source: { kind: 'unverified' } },
      evidence: 'The dasha of Venus begins in 2027.',
      figures: [],
    },
  ],
  sentences: [
    { part: 'verdict', text: 'Marriage is likely.', claims: ['venus'] },
    { part: 'action', text: 'Go on meeting people.', claims: [] },
  ],
})

export const summary = CallSummary.parse({
  callId,
  startedAt: '2026-11-20T05:00:00.000Z',
  endedAt: '2026-11-20T05:02:00.000Z',
  durationMs: 120_000,
  state: 'ready',
  headline: 'Marriage is likely in 2027.',
  dates: [{ text: 'The dasha of Venus', from: '2027-03-12', until: '2027-09-30' }],
  nextStep: 'Go on meeting people.',
  questions: ['When will I get married?'],
  text: 'You asked when you will get married. Marriage is likely in 2027.',
  audioUrl: null,
  rating: null,
})

/** A finished talk of one call, with one question and its answer. */
export const finishedTalk = Conversation.parse({
  ...talk,
  calls: [summary],
  items: [
    {
      itemId: 'q1',
      callId,
      at,
      kind: 'spoken',
      role: 'caller',
      text: summary.questions[0],
      wasInterrupted: false,
    },
    { itemId: 't1', callId, at, kind: 'tool', name: 'find_times', arguments: {}, output: {}, reasons },
    {
      itemId: 'a1',
      callId,
      at,
      kind: 'spoken',
      role: 'astrologer',
      text: 'Marriage is likely in 2027.',
      wasInterrupted: true,
    },
  ],
  hasEarlierCalls: false,
})
