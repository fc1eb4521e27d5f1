import { describe, expect, test } from '@jest/globals'
import type { AnswerCard, Card, ConversationId, ItemId, Problem } from '@astrovoice/contracts'
import { beforeCall, takeNews, type CallNews, type CallView } from './call-view.ts'

const conversationId = '00000000-0000-4000-8000-000000000002' as ConversationId
const problem = { code: 'calls_full' } as Problem
const after = (...news: readonly CallNews[]): CallView => news.reduce(takeNews, beforeCall)

let seq = 0
const says = (role: 'caller' | 'astrologer', itemId: string, text: string, isFinal = true): CallNews => ({
  type: 'transcript',
  seq: seq++,
  itemId: itemId as ItemId,
  role,
  text,
  isFinal,
})
const reasonsFor = (title: string): AnswerCard => ({
  kind: 'answer',
  title,
  claims: [],
  sentences: [{ part: 'verdict', text: title, claims: [] }],
})
const shows = (card: Card): CallNews => ({ type: 'card', card })
const texts = ({ entries }: CallView) =>
  entries.map((entry) => (entry.kind === 'utterance' ? entry.text : entry.card.title))

describe('the view of a call', () => {
  test('keeps the reasons of an answer for the answer that follows, and for no other', () => {
    const [marriage, work] = [reasonsFor('marriage'), reasonsFor('work')]
    const view = after(
      says('astrologer', 'wait', 'One moment.'),
      shows(marriage),
      says('caller', 'q', 'When will I marry?'),
      says('astrologer', 'a', 'In 2027', false),
      says('astrologer', 'a', 'In 2027.'),
      shows(work),
      says('astrologer', 'b', 'Work goes well.'),
    )
    expect(view.entries.map((entry) => entry.kind === 'utterance' && [entry.text, entry.reasons])).toEqual([
      ['One moment.', []],
      ['When will I marry?', []],
      ['In 2027.', [marriage]],
      ['Work goes well.', [work]],
    ])
    expect(view.comingReasons).toEqual([])
  })

  test('drops the reasons of an answer that the caller cancelled before it began', () => {
    const view = after(
      shows(reasonsFor('marriage')),
      { type: 'state', state: 'listening' },
      says('astrologer', 'a', 'Work goes well.'),
    )
    expect(view.entries).toMatchObject([{ text: 'Work goes well.', reasons: [] }])
  })

  test('puts a question whose words come late before its answer', () => {
    const view = after(
      says('caller', 'q1', 'one'),
      says('astrologer', 'a1', 'first'),
      says('astrologer', 'a2', 'second', false),
      says('caller', 'q2', 'two'),
    )
    expect(texts(view)).toEqual(['one', 'first', 'two', 'second'])
  })

  test('keeps the mark of an interruption when the words of the answer change', () => {
    const view = after(
      says('astrologer', 'a', 'In 2027 and', false),
      { type: 'interrupted', itemId: 'a' as ItemId },
      says('astrologer', 'a', 'In 2027'),
    )
    expect(view.entries).toMatchObject([{ text: 'In 2027', isFinal: true, wasInterrupted: true }])
  })

  test('shows a drawing once, and a second list of windows again', () => {
    const chart = shows({ kind: 'chart', title: 'chart', svg: '<svg/>' })
    const match = shows({
      kind: 'match',
      title: 'match',
      claims: [],
      names: ['a', 'b'],
      points: 18,
      maxPoints: 36,
      sentences: [],
      kootas: [],
    })
    expect(texts(after(chart, match, chart, match))).toEqual(['chart', 'match', 'match'])
  })

  test('shows transits and each draw of tarot cards', () => {
    const transits = shows({
      kind: 'transits',
      title: 'sky',
      claims: [],
      timeZone: 'Asia/Kolkata',
      transits: [],
    })
    const tarot = shows({ kind: 'tarot', title: 'draw', claims: [], cards: [] })
    expect(texts(after(transits, tarot, tarot))).toEqual(['sky', 'draw', 'draw'])
  })

  test('leaves out a kind of card that a newer server sends', () => {
    expect(after(shows({ kind: 'poem', title: 'ode' } as unknown as Card)).entries).toEqual([])
  })

  test('shows a broken network until the call is resumed, even when its quality is good', () => {
    const broken = after({ type: 'quality', level: 'poor' }, { type: 'reconnecting' })
    expect(takeNews(broken, { type: 'quality', level: 'good' }).line).toBe('broken')
    expect(takeNews(broken, { type: 'resumed' }).line).toBe('up')
  })

  test('does not show a lost call as one that reconnects', () => {
    const lost = after(
      { type: 'started', conversationId, suggestions: [] },
      { type: 'reconnecting' },
      { type: 'lost' },
    )
    expect(lost).toMatchObject({ phase: 'ended', trouble: 'lost', line: 'up' })
  })

  test('ends as the caller asked when the connection breaks before the server says so', () => {
    const over = after({ type: 'started', conversationId, suggestions: [] }, { type: 'hung-up' })
    expect(over).toMatchObject({ phase: 'ended', trouble: null, end: { reason: 'caller_hung_up' } })
  })

  test('shows a typed question at once, waiting until the server has it, and once', () => {
    const itemId = 'text_1' as ItemId
    const typed: CallNews = { type: 'typed', itemId, text: 'And work?' }
    const before = after(typed)
    expect(before.entries).toMatchObject([{ role: 'caller', text: 'And work?', isWaiting: true }])
    const sent = takeNews(before, says('caller', itemId, 'And work?'))
    expect(sent.entries).toMatchObject([{ text: 'And work?', isWaiting: false, isFinal: true }])
  })

  test('drops a typed question that was refused, and one of a page that is gone', () => {
    const itemId = 'text_1' as ItemId
    const typed: CallNews = { type: 'typed', itemId, text: 'And work?' }
    expect(after(typed, { type: 'unsent', itemId }).entries).toEqual([])
    const { entries } = after(says('caller', 'q', 'one'), typed)
    expect(texts(after({ type: 'restored', entries, conversationId: null }))).toEqual(['one'])
  })

  test('begins another call after one that could not be reached', () => {
    const lost = after({ type: 'dialled' }, { type: 'lost' })
    expect(takeNews(lost, { type: 'dialled' })).toEqual({ ...beforeCall, phase: 'connecting' })
    const restored: CallNews = { type: 'restored', entries: [], conversationId }
    expect(takeNews(lost, restored)).toMatchObject({ phase: 'connecting', trouble: null })
  })

  test('shows what became of the microphone, and nothing of it after the call', () => {
    const held = after({ type: 'microphone', microphone: 'held' })
    expect(held.microphone).toBe('held')
    const ended = takeNews(held, {
      type: 'ended',
      seq: 0,
      callId: '00000000-0000-4000-8000-000000000001' as never,
      conversationId,
      reason: 'idle',
      durationMs: 7,
    })
    expect(ended).toMatchObject({ microphone: 'closed', conversationId, end: { reason: 'idle' } })
    expect(takeNews(ended, { type: 'microphone', microphone: 'open' })).toBe(ended)
  })

  test('leads back to the choices before a call when its start is refused', () => {
    expect(after({ type: 'dialled' }, { type: 'refused', problem })).toMatchObject({
      phase: 'ready',
      trouble: problem,
    })
  })
})
