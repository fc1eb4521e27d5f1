import { z } from 'zod'
import type { Prisma } from '@astrovoice/prisma-schema'
import { Astrologer, Phrasing } from '@astrovoice/contracts'
import type { AstrologerFields, AstrologerPersona } from '@astrovoice/core'

const Words = z.object({ name: z.string(), tagline: z.string() })
const Translations = z.object({ hi: Words.optional(), hinglish: Words.optional() })

/** What a row has of an astrologer; ratings are those of calls. */
const Persona = Astrologer.omit({ rating: true, isAvailable: true, refusal: true })

export function toPersona(row: Prisma.AstrologerGetPayload<object>): AstrologerPersona {
  const english = { name: row.name, tagline: row.tagline }
  const { hi = english, hinglish = english } = Translations.parse(row.translations)
  return {
    ...Persona.parse({ ...row, isAi: true }),
    state: row.state,
    words: { en: english, hi, hinglish },
    voice: row.voice,
    phrasing: Phrasing.parse(row.phrasing),
    manner: row.manner,
    withheldTools: row.withheldTools,
  }
}

export function toRow({ words, ...fields }: AstrologerFields) {
  const { en, hi, hinglish } = words
  return {
    ...en,
    translations: { hi: { ...hi }, hinglish: { ...hinglish } },
    specialities: fields.specialities,
    languages: fields.languages,
    pricePaisePerMinute: fields.pricePaisePerMinute,
    gender: fields.gender,
    school: fields.school,
    style: { ...fields.style },
    voice: fields.voice,
    phrasing: fields.phrasing,
    manner: fields.manner,
    withheldTools: [...fields.withheldTools],
  } satisfies Prisma.AstrologerUpdateInput
}
