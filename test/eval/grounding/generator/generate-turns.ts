import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Language } from '@astrovoice/contracts'
import { seeded, type Random } from '../swap-value.ts'
import type { Subjects, Turn } from '../turn.ts'
import { z } from 'zod'
import { fillTemplate } from './fill-template.ts'
import { presenceTurn } from './presence-turns.ts'
import { Names, SubjectFacts, Templates } from './shapes.ts'
import { Slots } from './slots.ts'
import { dayTurn, matchTurn } from './other-turns.ts'

const folder = import.meta.dirname
const read = (name: string): unknown => JSON.parse(readFileSync(join(folder, name), 'utf8'))
const languages: readonly Language[] = ['en', 'hi', 'hinglish']

export interface GeneratedTurn extends Turn {
  /** Templates of the held-out part are not looked at while the reader is changed. */
  readonly isHeldOut: boolean
}

/** One in three templates of each kind is held out. */
const heldOutEvery = 3

/** What a recogniser of speech or a hurried writer leaves of a sentence. */
const bare = (text: string): string => text.replaceAll(/[,!;:।?]|\.(?!\d)/g, '').toLowerCase()

const noise: readonly ((text: string, isQuestion: boolean) => string)[] = [
  (text) => text,
  (text) => text,
  (text, isQuestion) => (isQuestion || text.includes('. ') || text.includes('। ') ? text : bare(text)),
]

/** Kinds that are labelled as another, as persons label them. */
const labels: Readonly<Record<string, string>> = {
  'house-of-two': 'house',
  'house-sign': 'sign',
  next: 'dasha',
  'moon-of-day': 'nakshatra',
}

function birthTurn(
  template: string,
  kind: string,
  slots: Slots,
  isRight: boolean,
): Omit<Turn, 'chart' | 'language'> | null {
  if (kind === 'none') {
    const text = fillTemplate(template, kind, slots, null)
    return text === null ? null : { text, claims: [] }
  }
  const text = fillTemplate(template, kind, slots, isRight ? null : kind)
  if (text === null) return null
  const isHouse = template.includes('{h}')
  const label =
    kind === 'refer'
      ? template.includes('{L7}')
        ? 'lord'
        : isHouse
          ? 'house'
          : 'sign'
      : (labels[kind] ?? kind)
  return { text, claims: [{ kind: label, subject: template, value: '?', isRight }] }
}

type Made = Omit<Turn, 'chart' | 'language'> | null

function makeTurn(
  {
    template,
    kind,
    language,
    isRight,
  }: { template: string; kind: string; language: Language; isRight: boolean },
  { subjects, names, random }: { subjects: Subjects; names: Names; random: Random },
): Turn | null {
  const pick = <T>(from: readonly T[]): T => from[random(from.length)]!
  const all = Object.keys(subjects)
  const isOfDay = ['tithi', 'vara', 'moon-of-day', 'karana'].includes(kind)
  const wanted = isOfDay ? /^panchang/ : kind === 'score' ? /^pair/ : /-\d{4}$/
  const chart = pick(all.filter((each) => wanted.test(each)))
  const { facts } = subjects[chart]!
  const said = { template, kind, language, isRight, random, names }
  const slotsOf = () => new Slots(SubjectFacts.parse(facts), names, language, random)
  const made: Made = isOfDay
    ? dayTurn(said, facts)
    : kind === 'score'
      ? matchTurn(said, facts)
      : ['yoga', 'dosha', 'combust'].includes(kind)
        ? presenceTurn(said, slotsOf())
        : birthTurn(template, kind, slotsOf(), isRight)
  if (!made) return null
  return {
    chart,
    language,
    text: pick(noise)(made.text, made.text.includes('?')),
    claims: made.claims.map((claim) => ({ ...claim, kind: labels[claim.kind] ?? claim.kind })),
  }
}

/** Turns of templates by kind, language, order and spelling: some right, some with one wrong value. */
export function generateTurns(subjects: Subjects, seed: number, perTemplate: number): GeneratedTurn[] {
  const random = seeded(seed)
  const names = Names.parse(read('names.json'))
  return languages.flatMap((language) =>
    Object.entries(
      z.record(z.string(), z.array(z.string())).parse(Templates.parse(read(`${language}.json`))),
    ).flatMap(([kind, templates]) =>
      templates.flatMap((template, at) =>
        Array.from({ length: perTemplate }, (_, i) =>
          makeTurn({ template, kind, language, isRight: i % 2 === 0 }, { subjects, names, random }),
        ).flatMap((turn) => (turn ? [{ ...turn, isHeldOut: at % heldOutEvery === 2 }] : [])),
      ),
    ),
  )
}
