import { describe, expect, test } from '@jest/globals'
import type { CallId, CallSummary, Conversation, ItemId } from '@astrovoice/contracts'
import { joinPages } from './join-pages.ts'
import { spokenLines } from './spoken-lines.ts'
import { pauseForSummary } from './summary-wait.ts'

const callId = (name: string) => name as CallId
const call = (name: string, state: CallSummary['state'] = 'pending'): CallSummary => ({
  callId: callId(name),
  startedAt: '2026-11-29T10:00:00Z',
  endedAt: '2026-11-29T10:05:00Z',
  durationMs: 300_000,
  state,
  headline: null,
  dates: [],
  nextStep: null,
  questions: [],
  text: null,
  audioUrl: null,
  rating: null,
})
const said = (name: string, role: 'caller' | 'astrologer') => ({
  kind: 'spoken' as const,
  itemId: `${name}-${role}` as ItemId,
  callId: callId(name),
  at: '2026-11-29T10:01:00Z',
  role,
  text: name,
  wasInterrupted: false,
})
const page = (names: readonly string[], more: Partial<Conversation> = {}): Conversation =>
  ({
    calls: names.map((name) => call(name)),
    items: names.map((name) => said(name, 'caller')),
    hasEarlierCalls: false,
    ...more,
  }) as Conversation

describe('the pages of a conversation', () => {
  test('are one conversation, oldest call first, which has more when the oldest page has', () => {
    const older = page(['a', 'b'], { hasEarlierCalls: true })
    const joined = joinPages([older, page(['c'])])
    expect(joined.calls.map((each) => each.callId)).toEqual(['a', 'b', 'c'])
    expect(joined.items.map((item) => item.callId)).toEqual(['a', 'b', 'c'])
    expect(joined.hasEarlierCalls).toBe(true)
  })

  test('show a call once that came back in two pages', () => {
    const newer = page(['b', 'c'])
    expect(joinPages([page(['a', 'b']), newer]).items.map((item) => item.callId)).toEqual(['a', 'b', 'c'])
  })
})

const endMs = Date.parse('2026-11-29T10:05:00Z')

describe('the wait for a summary', () => {
  test('does not begin when there will be none', () => {
    expect(pauseForSummary({ calls: [call('a', 'ready'), call('b', 'none')] }, endMs)).toBeNull()
  })

  test('pauses longer and longer, and ends an hour after the call', () => {
    const pauses = [0, 60_000, 900_000, 3_600_000].map((passedMs) =>
      pauseForSummary({ calls: [call('a')] }, endMs + passedMs),
    )
    expect(pauses).toEqual([1500, 6000, 60_000, null])
  })

  test('is over when the summary is ready', () => {
    expect(pauseForSummary({ calls: [call('a', 'ready')] }, endMs)).toBeNull()
  })
})

describe('the lines of a conversation', () => {
  const looked = (name: string) => ({
    kind: 'tool' as const,
    itemId: `${name}-tool` as ItemId,
    callId: callId(name),
    at: '2026-11-29T10:01:00Z',
    name: 'get_timing',
    arguments: {},
    output: {},
    reasons: { kind: 'answer' as const, title: name, claims: [], sentences: [] },
  })

  test('give an answer the reasons of the tool calls before it, within its call', () => {
    const lines = spokenLines({
      items: [
        said('a', 'caller'),
        looked('a'),
        said('a', 'astrologer'),
        looked('a'),
        said('b', 'astrologer'),
      ],
    })
    expect(lines.map(({ item, reasons }) => [item.itemId, reasons.map(({ title }) => title)])).toEqual([
      ['a-caller', []],
      ['a-astrologer', ['a']],
      ['b-astrologer', []],
    ])
  })
})
