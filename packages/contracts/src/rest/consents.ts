import { z } from 'zod'
import { Notice } from '../consents/notice.ts'
import { ConsentTopic, NoticeVersion, Purpose, Surface } from '../consents/purpose.ts'
import { ConsentEntryId } from '../ids.ts'
import { Instant, Language } from '../language.ts'
import { defineRoute } from './route.ts'

/** Whom to complain to about the use of data. */
export const GrievanceContact = z
  .object({ name: z.string(), email: z.string() })
  .meta({ id: 'GrievanceContact' })
export type GrievanceContact = z.infer<typeof GrievanceContact>

/** A caller's last decision on one purpose. */
export const Consent = z
  .object({
    purpose: Purpose,
    isGiven: z.boolean().describe('Whether the purpose may be served now.'),
    mustBeAsked: z
      .boolean()
      .describe('The caller has not decided yet, or has agreed to an earlier notice than today’s.'),
    noticeVersion: NoticeVersion.nullable().describe('The notice that the last decision was about.'),
    decidedAt: Instant.nullable().describe('Null when the caller has never decided.'),
  })
  .meta({ id: 'Consent' })
export type Consent = z.infer<typeof Consent>

export const Consents = z
  .object({
    adultDeclaredAt: Instant.nullable().describe(
      'When the caller declared to be 18 or older; null: not declared.',
    ),
    consents: z.array(Consent).describe('Every purpose, in the order of the notices.'),
  })
  .meta({ id: 'Consents' })
export type Consents = z.infer<typeof Consents>

const Decision = z.union([
  z.strictObject({
    purpose: Purpose,
    isGiven: z.literal(true),
    noticeVersion: NoticeVersion.describe('Of the notice that the caller has read.'),
  }),
  z.strictObject({ purpose: Purpose, isGiven: z.literal(false) }),
])

export const ConsentChange = z
  .strictObject({
    isAdult: z.boolean().optional().describe('Whether the caller declares to be 18 or older.'),
    decisions: z
      .array(Decision)
      .max(Purpose.options.length)
      .refine(
        (all) => new Set(all.map(({ purpose }) => purpose)).size === all.length,
        'must name each purpose at most once',
      )
      .describe('Purposes that are left out stay as they are.'),
    language: Language.describe('The language of the notices as the caller read them.'),
    surface: Surface,
  })
  .meta({ id: 'ConsentChange' })
export type ConsentChange = z.infer<typeof ConsentChange>

/** One line of the consent log, which is only ever added to. */
export const ConsentEntry = z
  .object({
    id: ConsentEntryId,
    topic: ConsentTopic,
    decision: z
      .enum(['given', 'refused', 'withdrawn'])
      .describe('refused: not given, and not given before either.'),
    noticeVersion: NoticeVersion.nullable(),
    language: Language,
    surface: Surface,
    decidedAt: Instant,
  })
  .meta({ id: 'ConsentEntry' })
export type ConsentEntry = z.infer<typeof ConsentEntry>

export const consentRoutes = {
  getNotices: defineRoute({
    method: 'get',
    path: '/v1/notices',
    summary: 'What callers agree to, purpose by purpose, with the names of those who get data.',
    tag: 'consents',
    auth: 'public',
    etag: true,
    compressed: true,
    query: z.strictObject({ language: Language.default('en') }),
    reply: {
      status: 200,
      schema: z.object({ notices: z.array(Notice), grievanceContact: GrievanceContact.nullable() }),
    },
    errors: ['request_invalid'],
  }),
  getConsents: defineRoute({
    method: 'get',
    path: '/v1/me/consents',
    summary: 'What the caller agrees to now.',
    tag: 'consents',
    auth: 'user',
    compressed: true,
    reply: { status: 200, schema: Consents },
    errors: [],
  }),
  decideConsents: defineRoute({
    method: 'put',
    path: '/v1/me/consents',
    summary:
      'Gives, refuses or withdraws purposes. The same decision again changes nothing; a withdrawal acts at once.',
    tag: 'consents',
    auth: 'user',
    body: ConsentChange,
    reply: { status: 200, schema: Consents },
    errors: ['request_invalid', 'age_not_declared', 'notice_outdated'],
    budgets: ['consentChanges'],
  }),
  listConsentEntries: defineRoute({
    method: 'get',
    path: '/v1/me/consents/log',
    summary: 'Every decision of the caller, latest first.',
    tag: 'consents',
    auth: 'user',
    compressed: true,
    query: z.strictObject({
      limit: z.coerce.number().int().min(1).max(100).default(50),
      before: ConsentEntryId.optional().describe('`nextBefore` of the page before.'),
    }),
    reply: {
      status: 200,
      schema: z.object({
        entries: z.array(ConsentEntry),
        nextBefore: ConsentEntryId.nullable().describe('Null on the last page.'),
      }),
    },
    errors: ['request_invalid'],
  }),
}
