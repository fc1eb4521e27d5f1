import { z } from 'zod'

/** Stable within one card. */
export const ClaimId = z.string().min(1).max(80)

/** Where a rule comes from. */
export const RuleSource = z
  .discriminatedUnion('kind', [
    z.object({
      kind: z.literal('read'),
      url: z.url(),
      verse: z.string().optional().describe('Chapter and verse of the page that was read.'),
    }),
    z.object({
      kind: z.literal('secondary'),
      through: z.string().describe('The book or article that cites the source.'),
    }),
    z.object({ kind: z.literal('unverified') }),
  ])
  .meta({
    id: 'RuleSource',
    description:
      'read: a page that was read. secondary: known through another text. unverified: common practice without a ' +
      'source; do not show it as scripture.',
  })
export type RuleSource = z.infer<typeof RuleSource>

/** A figure behind a claim, such as a longitude or a date. */
export const ClaimFigure = z
  .object({ label: z.string(), value: z.string().describe('With its unit; times in the zone of the card.') })
  .meta({ id: 'ClaimFigure' })
export type ClaimFigure = z.infer<typeof ClaimFigure>

/** One reason: a rule of the tradition, what it finds in the chart or the almanac, and the figures. */
export const Claim = z
  .object({
    id: ClaimId,
    rule: z.object({
      id: z.string().describe('Id of the engine’s rule.'),
      tradition: z
        .string()
        .describe('Id of the school or body of texts, such as `parashari`; more may come.'),
      source: RuleSource,
    }),
    evidence: z.string().describe('What was found, as one sentence.'),
    figures: z.array(ClaimFigure),
  })
  .meta({ id: 'Claim', description: 'One reason. Its texts are in the language of the call.' })
export type Claim = z.infer<typeof Claim>

/** Every card that says something about a chart or a day. */
export const explained = {
  title: z.string(),
  claims: z.array(Claim).describe('Each claim that the card names by id, once.'),
}
export const claimIds = z.array(ClaimId).describe('The claims that support it; empty for plain courtesy.')
