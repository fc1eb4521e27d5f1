import { randomUUID } from 'node:crypto'
import type { AstrologerId, BirthProfileId, CallId, MemoryId } from '@astrovoice/contracts'
import type { AnswerMemory, FactMemory, Said } from '../../memory/index.ts'

const saidAtMs = Date.parse('2026-11-24T04:57:00Z')
const base = () => ({
  id: randomUUID() as MemoryId,
  astrologerId: 'acharya-vidya' as AstrologerId,
  birthProfileId: null as BirthProfileId | null,
  callId: randomUUID() as CallId | null,
  saidAtMs,
  ordinal: 0,
  expiresAtMs: saidAtMs + 730 * 86_400_000,
})

/** That the caller is married; any field can be given. */
export const buildFactMemory = (fields: Partial<FactMemory> = {}): FactMemory => ({
  ...base(),
  kind: 'fact',
  fact: { topic: 'partnership', value: 'married' },
  ...fields,
})

export const buildSaid = (fields: Partial<Said> = {}): Said => ({
  words: {
    en: 'There is a good time for a new job: March to June 2027.',
    hi: 'नई नौकरी का अच्छा समय है: मार्च से जून 2027।',
    hinglish: 'Nayi naukri ka achha samay hai: March se June 2027.',
  },
  from: '2027-03-01',
  until: '2027-06-30',
  tool: 'get_timing',
  claims: ['timing.opens'],
  ...fields,
})

/** What was asked about work and heard; any field can be given. */
export const buildAnswerMemory = (fields: Partial<AnswerMemory> = {}): AnswerMemory => ({
  ...base(),
  kind: 'answer',
  question: 'Mujhe nayi naukri kab milegi?',
  area: 'work',
  situation: [],
  said: buildSaid(),
  outcome: null,
  askedAtMs: null,
  ...fields,
})
