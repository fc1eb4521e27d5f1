import { z } from 'zod'

const byLanguage = <T extends z.ZodType>(value: T) => z.object({ en: value, hi: value, hinglish: value })
const words = byLanguage(z.array(z.string()).min(1))

/** The generator's own names, apart from those of the reader. */
export const Names = z.object({
  graha: z.record(z.string(), words),
  sign: z.record(z.string(), words),
  motion: z.record(z.string(), words),
  dignity: z.record(z.string(), words),
  house: byLanguage(z.array(z.array(z.string()).min(1)).length(12)),
  pada: byLanguage(z.array(z.string()).length(4)),
  month: byLanguage(z.array(z.string()).length(12)),
  koota: z.record(z.string(), byLanguage(z.string())),
  yoga: z.record(z.string(), byLanguage(z.string())),
  karana: z.record(z.string(), byLanguage(z.string())),
  says: z.record(z.string(), z.record(z.string(), z.tuple([z.string(), z.string()]))),
})
export type Names = z.infer<typeof Names>

const Graha = z.object({
  sign: z.string(),
  degree: z.number(),
  nakshatra: z.string(),
  pada: z.number(),
  house: z.number(),
  retrograde: z.boolean(),
  combust: z.boolean(),
  dignity: z.string(),
})
const Period = z.object({ lord: z.string(), level: z.number(), start: z.string(), end: z.string() })
const Antar = z.object({ lord: z.string(), start: z.string(), end: z.string() })

/** The facts of a birth in charts.json, as far as turns are made of them. */
export const SubjectFacts = z.object({
  ascendant: z.object({ sign: z.string() }),
  grahas: z.record(z.string(), Graha),
  houses: z.record(z.string(), z.object({ sign: z.string(), lord: z.string() })),
  dashaRunning: z.object({ periods: z.array(Period) }),
  vimshottari: z.array(Antar.extend({ antardashas: z.array(Antar) })),
  yogas: z.object({ present: z.array(z.object({ id: z.string() })) }),
  doshas: z.object({
    mangal: z.object({ present: z.boolean(), formed: z.boolean() }),
    kaalSarp: z.object({ present: z.boolean() }),
    sadeSati: z.array(z.string()),
  }),
})
export type SubjectFacts = z.infer<typeof SubjectFacts>

export const Templates = z.record(z.string(), z.array(z.string()).min(1))
export type Templates = z.infer<typeof Templates>
