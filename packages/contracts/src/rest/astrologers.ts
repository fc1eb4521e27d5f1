import { z } from 'zod'
import { AstrologerId } from '../ids.ts'
import { Language, Speciality } from '../language.ts'
import { plainText } from '../plain-text.ts'
import { AnswerStyle, AstrologerGender, School } from './astrologer-manner.ts'
import { defineRoute } from './route.ts'

/** Fewer ratings say too little, and could name who gave them. */
export const minRatings = 5

export const AstrologerRating = z
  .object({
    mean: z.number().min(1).max(5).describe('Of all ratings, to one decimal.'),
    count: z.int().min(minRatings),
  })
  .meta({ id: 'AstrologerRating' })
export type AstrologerRating = z.infer<typeof AstrologerRating>

/** The longest text that astrologers are searched by. */
export const maxSearchLength = 60

/** What astrologers are searched by. */
export const AstrologerSearchText = plainText(maxSearchLength)

/** How a list of astrologers is put in order. */
export const AstrologerOrder = z.enum(['id', 'rating', 'price'])
export type AstrologerOrder = z.infer<typeof AstrologerOrder>

/** The errors that would refuse a call of any caller to an astrologer now. */
export const CallRefusal = z
  .enum(['calls_paused', 'astrologer_unknown', 'calls_full', 'calls_unavailable'])
  .meta({ id: 'CallRefusal', description: 'astrologer_unknown: the astrologer takes no calls any more.' })
export type CallRefusal = z.infer<typeof CallRefusal>

export const Astrologer = z
  .object({
    id: AstrologerId,
    name: z.string(),
    tagline: z.string(),
    specialities: z.array(Speciality).min(1),
    languages: z.array(Language).min(1),
    pricePaisePerMinute: z.int().min(0),
    gender: AstrologerGender,
    school: School,
    style: AnswerStyle,
    rating: AstrologerRating.nullable()
      .default(null)
      .describe('What callers gave after calls; null below five ratings.'),
    isAvailable: z.boolean().default(true).describe('Whether a call can start now.'),
    refusal: CallRefusal.nullable()
      .default(null)
      .describe('The error with which `call:start` would refuse now, known at most five seconds ago.'),
    isAi: z.literal(true).describe('Every astrologer is an AI, and says so.'),
  })
  .meta({ id: 'Astrologer' })
export type Astrologer = z.infer<typeof Astrologer>

export const AstrologerSample = z
  .object({
    state: z.enum(['ready', 'coming']).describe('coming: it is not spoken yet.'),
    language: Language.describe('The language asked for, or the first that the astrologer speaks.'),
    text: z.string().describe('What is said: the astrologer’s name, that it is an AI, and its field.'),
    audioUrl: z.url().nullable().describe('Signed, for an hour; null while it is coming.'),
  })
  .meta({ id: 'AstrologerSample' })
export type AstrologerSample = z.infer<typeof AstrologerSample>

const inLanguage = Language.default('en').describe('The language of name and tagline.')

export const astrologerRoutes = {
  listAstrologers: defineRoute({
    method: 'get',
    path: '/v1/astrologers',
    summary:
      'Astrologers, by name, speciality, language, price and rating. An edit by an operator, and whether calls can start, is there within five seconds.',
    tag: 'astrologers',
    auth: 'public',
    etag: true,
    compressed: true,
    query: z.strictObject({
      speciality: Speciality.optional(),
      language: Language.optional().describe('Which the astrologer speaks.'),
      text: AstrologerSearchText.optional().describe(
        'Beginnings of words of a name, speciality, language or school, in any language; all have to fit.',
      ),
      school: School.optional(),
      name: plainText(60).optional().describe('A part of the name, in any of its languages.'),
      maxPricePaise: z.coerce.number().int().min(0).optional().describe('The highest price of a minute.'),
      minRating: z.coerce
        .number()
        .min(1)
        .max(5)
        .optional()
        .describe('The lowest mean; leaves out the unrated.'),
      order: AstrologerOrder.default('id').describe('rating: best first. price: lowest first.'),
      inLanguage,
    }),
    reply: { status: 200, schema: z.object({ astrologers: z.array(Astrologer) }) },
    errors: ['request_invalid'],
  }),
  getAstrologer: defineRoute({
    method: 'get',
    path: '/v1/astrologers/{astrologerId}',
    summary: 'One astrologer, also one who takes no calls any more.',
    tag: 'astrologers',
    auth: 'public',
    etag: true,
    compressed: true,
    params: z.object({ astrologerId: AstrologerId }),
    query: z.strictObject({ inLanguage }),
    reply: { status: 200, schema: Astrologer },
    errors: ['request_invalid', 'astrologer_unknown'],
  }),
  getAstrologerSample: defineRoute({
    method: 'get',
    path: '/v1/astrologers/{astrologerId}/sample',
    summary: 'Some seconds of the voice of an astrologer, who says that it is an AI.',
    tag: 'astrologers',
    auth: 'public',
    params: z.object({ astrologerId: AstrologerId }),
    query: z.strictObject({ inLanguage: Language.default('en').describe('The language of the sample.') }),
    reply: { status: 200, schema: AstrologerSample },
    errors: ['request_invalid', 'astrologer_unknown'],
  }),
}
