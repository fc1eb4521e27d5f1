import { z } from 'zod'
import { AstrologerId, BirthProfileId, MemoryId } from '../../ids.ts'
import { Instant } from '../../language.ts'
import { Fact } from './memory-fact.ts'
import { Outcome, SaidWords } from './predictions.ts'
import { defineRoute } from '../route.ts'

const MemoryBase = z.object({
  id: MemoryId,
  astrologerId: AstrologerId.nullable().describe('Who was told it; null for what was said in the app.'),
  birthProfileId: BirthProfileId.nullable().describe(
    'Whose chart it is about; null for the caller themselves.',
  ),
  saidAt: Instant.describe('When the call began in which it was said, or when it was corrected.'),
  expiresAt: Instant.describe('When it is deleted.'),
})

export const RememberedFact = MemoryBase.extend({ kind: z.literal('fact'), fact: Fact }).meta({
  id: 'RememberedFact',
})

/** A question, and what was heard of its answer. */
export const RememberedAnswer = MemoryBase.extend({
  kind: z.literal('answer'),
  question: z.string().describe('In the caller’s words, its first 200 characters.'),
  area: z.string().nullable().describe('The part of life it is about.'),
  words: SaidWords.nullable().describe('What was heard; null when the answer was not.'),
  from: z.iso.date().nullable(),
  until: z.iso.date().nullable().describe('First and last day of the time that was said.'),
  outcome: Outcome.nullable().describe('Whether it came true, as the caller says.'),
}).meta({ id: 'RememberedAnswer' })

export const Memory = z.discriminatedUnion('kind', [RememberedFact, RememberedAnswer]).meta({ id: 'Memory' })
export type Memory = z.infer<typeof Memory>

export const memoryRoutes = {
  listMemory: defineRoute({
    method: 'get',
    path: '/v1/me/memory',
    summary: 'What astrologers remember of the caller, latest first.',
    tag: 'memory',
    auth: 'user',
    reply: { status: 200, schema: z.object({ memories: z.array(Memory) }) },
    errors: [],
  }),
  correctMemory: defineRoute({
    method: 'put',
    path: '/v1/me/memory/{memoryId}',
    summary: 'Corrects a fact. What was remembered before of its topic is forgotten.',
    tag: 'memory',
    auth: 'user',
    params: z.object({ memoryId: MemoryId }),
    body: z.strictObject({ fact: Fact.describe('Of the same topic.') }),
    reply: { status: 200, schema: Memory },
    errors: ['request_invalid', 'not_found'],
    audit: 'memory_corrected',
    budgets: ['deletions'],
  }),
  forgetMemory: defineRoute({
    method: 'delete',
    path: '/v1/me/memory/{memoryId}',
    summary:
      'Forgets one thing. A call that is on goes on without it; transcripts stay until their talk is deleted.',
    tag: 'memory',
    auth: 'user',
    params: z.object({ memoryId: MemoryId }),
    reply: { status: 204 },
    errors: ['not_found'],
    audit: 'memory_forgotten',
    budgets: ['deletions'],
  }),
  forgetAllMemory: defineRoute({
    method: 'delete',
    path: '/v1/me/memory',
    summary:
      'Forgets everything. No later call hears of earlier ones; transcripts stay until their talk is deleted.',
    tag: 'memory',
    auth: 'user',
    reply: { status: 204 },
    errors: [],
    audit: 'memory_forgotten',
    budgets: ['deletions'],
  }),
}
