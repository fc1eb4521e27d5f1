import { z } from 'zod'
import type { Language } from '@astrovoice/contracts'
import { NAKSHATRA_LABELS } from '@astrovoice/astrology'
import { PAKSHAS, tithiLabel, VARAS } from '@astrovoice/astrology/panchang'
import type { Random } from '../swap-value.ts'
import type { LabelledClaim } from '../turn.ts'
import type { Names } from './shapes.ts'

interface Asked {
  readonly template: string
  readonly kind: string
  readonly language: Language
  readonly isRight: boolean
  readonly random: Random
  readonly names: Names
}

const Label = z.object({ en: z.string(), hi: z.string(), hinglish: z.string() })
const Limb = z.object({ name: Label, start: z.string() })
const Day = z.object({
  weekday: Label,
  paksha: z.object({ id: z.enum(['shukla', 'krishna']) }),
  tithis: z.array(Limb),
  nakshatras: z.array(Limb),
  karanas: z.array(Limb),
})
const Match = z.object({ total: z.number(), kootas: z.record(z.string(), z.object({ points: z.number() })) })

const fill = (template: string, values: Readonly<Record<string, string | undefined>>): string | null => {
  const text = template.replaceAll(/\{(\w+)\}/g, (_, slot: string) => values[slot] ?? '\u0000')
  return text.includes('\u0000') ? null : text
}

const claimed = (text: string | null, { kind, template, isRight }: Asked) => {
  const claim: LabelledClaim = { kind, subject: template, value: '?', isRight }
  return text === null ? null : { text, claims: [claim] }
}

/** A turn about a day of the set, which is today. */
export function dayTurn(asked: Asked, facts: unknown) {
  const { template, language, isRight, random, names } = asked
  const day = Day.parse(facts)
  const pick = <T>(from: readonly T[]): T => from[random(from.length)]!
  const differing = (from: readonly z.infer<typeof Label>[], not: readonly string[]) =>
    pick(from.filter(({ en }) => !not.includes(en)))[language]
  const tithis = Array.from({ length: 14 }, (_, i) => tithiLabel(i + 1))
  const running = (limbs: readonly z.infer<typeof Limb>[]) => limbs.map(({ name }) => name.en)
  const karana = isRight
    ? pick(Object.keys(names.karana).filter((each) => running(day.karanas.slice(0, 2)).includes(each)))
    : pick(Object.keys(names.karana).filter((each) => !running(day.karanas).includes(each)))
  return claimed(
    fill(template, {
      t: isRight ? day.tithis[0]!.name[language] : differing(tithis, running(day.tithis)),
      pk: PAKSHAS[day.paksha.id][language],
      v: isRight ? day.weekday[language] : differing(VARAS, [day.weekday.en]),
      nk: isRight
        ? pick(day.nakshatras.slice(0, 2)).name[language]
        : differing(Object.values(NAKSHATRA_LABELS), running(day.nakshatras)),
      kr: names.karana[karana]?.[language],
    }),
    asked,
  )
}

/** A turn about a match of the set. */
export function matchTurn(asked: Asked, facts: unknown) {
  const { template, language, isRight, random, names } = asked
  const { total, kootas } = Match.parse(facts)
  const koota = Object.keys(names.koota)[random(3)]!
  const points = kootas[koota]!.points
  return claimed(
    fill(template, {
      pts: String(isRight ? total : (total + 3 + random(20)) % 36),
      k: names.koota[koota]![language],
      kp: String(isRight ? points : (points + 1 + random(4)) % 6),
    }),
    asked,
  )
}
