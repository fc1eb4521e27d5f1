import { z } from 'zod'
import { AstrologerId } from '../ids.ts'
import { Language, Speciality } from '../language.ts'
import { defineRoute } from './route.ts'

export const Astrologer = z
  .object({
    id: AstrologerId,
    name: z.string(),
    tagline: z.string(),
    specialities: z.array(Speciality).min(1),
    languages: z.array(Language).min(1),
    pricePaisePerMinute: z.int().min(0),
    isAi: z.literal(true).describe('Every astrologer is an AI, and says so.'),
  })
  .meta({ id: 'Astrologer' })
export type Astrologer = z.infer<typeof Astrologer>

export const astrologerRoutes = {
  listAstrologers: defineRoute({
    method: 'get',
    path: '/v1/astrologers',
    summary: 'Astrologers, by speciality and language.',
    tag: 'astrologers',
    auth: 'public',
    query: z.strictObject({ speciality: Speciality.optional(), language: Language.optional() }),
    reply: { status: 200, schema: z.object({ astrologers: z.array(Astrologer) }) },
    errors: ['request_invalid'],
  }),
  getAstrologer: defineRoute({
    method: 'get',
    path: '/v1/astrologers/{astrologerId}',
    summary: 'One astrologer.',
    tag: 'astrologers',
    auth: 'public',
    params: z.object({ astrologerId: AstrologerId }),
    reply: { status: 200, schema: Astrologer },
    errors: ['astrologer_unknown'],
  }),
}
