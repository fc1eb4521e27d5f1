import { z } from 'zod'
import { SaidWords } from './memory/predictions.ts'
import { defineRoute } from './route.ts'

/** What a rule of safety is about. */
export const SafetyTheme = z
  .enum([
    'self_harm',
    'violence_at_home',
    'danger_by_others',
    'minor',
    'fetal_sex',
    'death_timing',
    'illness_timing',
    'medicine',
    'paid_remedy',
    'black_magic',
    'sexual',
    'law',
    'investment',
    'abuse',
  ])
  .meta({ id: 'SafetyTheme' })
export type SafetyTheme = z.infer<typeof SafetyTheme>

/** Fewer referrals are not published: they could point to a person. */
export const minReferrals = 10

const SafetyRule = z.object({
  theme: SafetyTheme,
  act: z
    .enum(['help', 'decline', 'bound'])
    .describe(
      'help: astrology stops and a card has numbers. decline: a line is said instead of an answer. bound: as decline, and the call ends at the last of maxTimes.',
    ),
  maxTimes: z.int().min(1).nullable().describe('Null where the rule never ends a call.'),
  isFree: z.boolean().describe('From then on the call is not charged.'),
  isDiscreet: z.boolean().describe('The card is folded, because others may see the screen.'),
  numbers: z.array(z.string()).describe('The helplines of the card, by number.'),
  toCaller: SaidWords.describe('What the astrologer says when a caller speaks of the theme.'),
  correction: SaidWords.describe('What is said instead of a sentence of the astrologer.'),
})

const ProtocolHelpline = z.object({
  number: z.string(),
  name: SaidWords,
  hours: SaidWords,
  source: z.string().describe('Where the number was read.'),
  checkedOn: z.iso.date().describe('When it was read last. Nobody has dialled it for this.'),
})

export const SafetyProtocol = z
  .object({
    rules: z.array(SafetyRule).describe('The first that is met decides.'),
    helplines: z.array(ProtocolHelpline),
    minReferrals: z.int().min(1).describe('A month with fewer referrals of a theme is left out.'),
    referrals: z
      .array(
        z.object({
          month: z.string().regex(/^\d{4}-\d{2}$/),
          theme: SafetyTheme,
          count: z.int().min(minReferrals),
        }),
      )
      .describe('How often a card with helplines was shown. The last 24 months that are over (UTC).'),
  })
  .meta({ id: 'SafetyProtocol' })
export type SafetyProtocol = z.infer<typeof SafetyProtocol>

export const safetyRoutes = {
  getSafetyProtocol: defineRoute({
    method: 'get',
    path: '/v1/safety/protocol',
    summary: 'The rules of safety, their helplines, and how often callers were referred to one.',
    tag: 'safety',
    auth: 'public',
    etag: true,
    compressed: true,
    reply: { status: 200, schema: SafetyProtocol },
    errors: [],
  }),
}
