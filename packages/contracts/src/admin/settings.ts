import { z } from 'zod'
import type { Language } from '../language.ts'
import { flagNames } from '../operations/flags.ts'
import { operatorTextNames } from '../operations/operator-texts.ts'
import { defineAdminRoute } from './admin-route.ts'
import { checkbox } from './form-fields.ts'

const flag = z.object({ flagKey: z.enum(flagNames) })
const text = z.object({ textKey: z.enum(operatorTextNames) })
/** Checked against the catalogue by the rules, which know each text’s length. */
const anyText = z.string().trim().max(2000)

export const adminSettingRoutes = {
  listFlags: defineAdminRoute({
    method: 'get',
    path: '/flags',
    summary: 'Every flag, for whom it is on, and who changed it.',
    role: 'viewer',
    secondFactor: true,
  }),
  changeFlag: defineAdminRoute({
    method: 'post',
    path: '/flags/{flagKey}',
    summary: 'Turns a flag on or off, for all callers or a share of them.',
    role: 'operator',
    secondFactor: true,
    params: flag,
    form: z.object({ is_on: checkbox, share_percent: z.coerce.number().int().min(0).max(100) }),
    action: 'flag_changed',
  }),
  listTexts: defineAdminRoute({
    method: 'get',
    path: '/texts',
    summary: 'Every text that an operator may change, and the versions of notices, which nobody may.',
    role: 'viewer',
    secondFactor: true,
  }),
  showText: defineAdminRoute({
    method: 'get',
    path: '/texts/{textKey}',
    summary: 'One text in every language.',
    role: 'viewer',
    secondFactor: true,
    params: text,
  }),
  changeText: defineAdminRoute({
    method: 'post',
    path: '/texts/{textKey}',
    summary: 'Sets a text in every language.',
    role: 'editor',
    secondFactor: true,
    params: text,
    form: z.object({ en: anyText, hi: anyText, hinglish: anyText } satisfies Record<Language, z.ZodType>),
    action: 'text_changed',
  }),
  resetText: defineAdminRoute({
    method: 'post',
    path: '/texts/{textKey}/reset',
    summary: 'Takes a text back to the one of the release.',
    role: 'editor',
    secondFactor: true,
    params: text,
    form: z.object({}),
    action: 'text_reset',
  }),
}
