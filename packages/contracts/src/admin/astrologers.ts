import { z } from 'zod'
import { AstrologerId } from '../ids.ts'
import { Language, Speciality } from '../language.ts'
import { nameText, plainText } from '../plain-text.ts'
import { AnswerStyle, AstrologerGender, Phrasing, School } from '../rest/astrologer-manner.ts'
import { defineAdminRoute } from './admin-route.ts'
import { listField, RevisionField } from './form-fields.ts'

/** The voices of the realtime model. */
export const RealtimeVoice = z.enum([
  'alloy',
  'ash',
  'ballad',
  'cedar',
  'coral',
  'echo',
  'marin',
  'sage',
  'shimmer',
  'verse',
])

const fields = {
  name_en: nameText(60),
  name_hi: nameText(60),
  name_hinglish: nameText(60),
  tagline_en: nameText(120),
  tagline_hi: nameText(120),
  tagline_hinglish: nameText(120),
  specialities: listField(Speciality).pipe(z.array(Speciality).min(1, 'tick at least one')),
  languages: listField(Language).pipe(z.array(Language).min(1, 'tick at least one')),
  voice: RealtimeVoice,
  gender: AstrologerGender,
  school: School,
  phrasing: Phrasing,
  ...AnswerStyle.shape,
  manner: plainText(1500),
  tools: listField(z.string().max(64)),
  price_paise_per_minute: z.coerce.number().int().min(0).max(1_000_000),
}

const astrologer = z.object({ astrologerId: AstrologerId })
/** Nobody could open an astrologer whose id is the address of the form. */
const NewAstrologerId = AstrologerId.refine((id) => id !== 'new', '“new” cannot be an id')
const stated = z.object({ revision: RevisionField })

export const adminAstrologerRoutes = {
  listAstrologers: defineAdminRoute({
    method: 'get',
    path: '/astrologers',
    summary: 'Every astrologer with its state.',
    role: 'viewer',
    secondFactor: true,
  }),
  newAstrologer: defineAdminRoute({
    method: 'get',
    path: '/astrologers/new',
    summary: 'The form of a new astrologer.',
    role: 'editor',
    secondFactor: true,
  }),
  createAstrologer: defineAdminRoute({
    method: 'post',
    path: '/astrologers/new',
    summary: 'Adds a draft, which no caller sees.',
    role: 'editor',
    secondFactor: true,
    form: z.object({ id: NewAstrologerId, ...fields }),
    action: 'astrologer_created',
  }),
  showAstrologer: defineAdminRoute({
    method: 'get',
    path: '/astrologers/{astrologerId}',
    summary: 'One astrologer, to read or change.',
    role: 'viewer',
    secondFactor: true,
    params: astrologer,
  }),
  changeAstrologer: defineAdminRoute({
    method: 'post',
    path: '/astrologers/{astrologerId}',
    summary: 'Changes an astrologer; calls that start afterwards have the change.',
    role: 'editor',
    secondFactor: true,
    params: astrologer,
    form: z.object({ revision: RevisionField, ...fields }),
    action: 'astrologer_changed',
  }),
  publishAstrologer: defineAdminRoute({
    method: 'post',
    path: '/astrologers/{astrologerId}/publish',
    summary: 'Shows an astrologer to callers.',
    role: 'editor',
    secondFactor: true,
    params: astrologer,
    form: stated,
    action: 'astrologer_published',
  }),
  retireAstrologer: defineAdminRoute({
    method: 'post',
    path: '/astrologers/{astrologerId}/retire',
    summary: 'Takes an astrologer out of the list; calls under way go on, and talks stay readable.',
    role: 'editor',
    secondFactor: true,
    params: astrologer,
    form: stated,
    action: 'astrologer_retired',
  }),
}
