import type { LabelledClaim } from '../turn.ts'
import { fillTemplate } from './fill-template.ts'
import type { Slots } from './slots.ts'

interface Asked {
  readonly template: string
  readonly kind: string
  readonly isRight: boolean
}

const verbs = /\{(has|is|forms|have|find|are|isthere|runs|hai|banta|ban|hain|chal)\}/g

/** Which dosha a template speaks of: its words are the template's. */
const doshaOf = (template: string): 'mangal' | 'kaal-sarp' | 'sade-sati' =>
  /kaal|काल/i.test(template) ? 'kaal-sarp' : /sade|साढ़े/i.test(template) ? 'sade-sati' : 'mangal'

const now = '2026-11-30'
const monthNumber = (name: string) =>
  'January February March April May June July August September October November December'
    .split(' ')
    .indexOf(name) + 1
const isoOf = (said: string) => {
  const [day, month, year] = said.split(' ')
  return `${year}-${String(monthNumber(month!)).padStart(2, '0')}-${day!.padStart(2, '0')}`
}
/** “Sade Sati, first phase from 29 April 2022 to 12 July 2022.” */
const isSadeSati = (spans: readonly string[]): boolean =>
  spans.some((span) => {
    const found = /^Sade Sati.* from (\d+ \w+ \d{4}) to (\d+ \w+ \d{4})/.exec(span)
    return found !== null && isoOf(found[1]!) <= now && now < isoOf(found[2]!)
  })

function isThere(slots: Slots, kind: string, what: string, graha: string): boolean {
  const { doshas, yogas, grahas } = slots.facts
  if (kind === 'yoga') return yogas.present.some(({ id }) => id === what)
  if (kind === 'combust') return grahas[graha]!.combust
  if (what === 'mangal') return doshas.mangal.present
  return what === 'kaal-sarp' ? doshas.kaalSarp.present : isSadeSati(doshas.sadeSati)
}

/** A turn that says of a yoga, a dosha or combustion that it is there or that it is not. */
export function presenceTurn({ template, kind, isRight }: Asked, slots: Slots) {
  const graha = slots.pick(['mars', 'mercury', 'jupiter', 'venus', 'saturn'])
  const yoga = slots.pick(Object.keys(slots.names.yoga))
  const what = kind === 'yoga' ? yoga : doshaOf(template)
  const said = isThere(slots, kind, what, graha) === isRight
  // English says “is not” of a graha and “is no” of a yoga.
  const form = (slot: string) =>
    kind === 'combust' && slot === 'is' && !said ? 'is not' : slots.says(slot, said)
  const filled = template
    .replaceAll(verbs, (_, slot: string) => form(slot))
    .replaceAll('{y}', slots.names.yoga[yoga]![slots.language])
    .replaceAll('{g}', slots.name('graha', graha))
  const text = fillTemplate(filled, kind, slots, null)
  const claim: LabelledClaim = { kind, subject: template, value: '?', isRight }
  return text === null ? null : { text, claims: [claim] }
}
