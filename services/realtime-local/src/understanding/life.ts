import { foldAll } from '@astrovoice/core/safety'
import type { NamedSpan } from './dates.ts'
import type { Span } from './find-concepts.ts'
import { call, type Intent } from './intent.ts'
import type { Utterance } from './utterance.ts'

/** Areas that a near one can stand for, nearest first: a session may know fewer. */
const areaChoices: Readonly<Record<string, readonly string[]>> = {
  work_change: ['work_change', 'work'],
  business: ['business', 'work'],
  love: ['love', 'marriage'],
  property: ['property', 'money'],
  vehicle: ['vehicle', 'property', 'money'],
}
export const areaChoice = (area: string): readonly string[] => areaChoices[area] ?? [area]

/** Areas that name what is wanted more closely than the area beside them. */
const closerFirst = [
  'work_change',
  'property',
  'vehicle',
  'business',
  'children',
  'spirit',
  'education',
  'health',
  'travel',
  'marriage',
  'work',
  'love',
  'money',
  'family',
]

export function areaOf(utterance: Utterance): string | undefined {
  const told = utterance.spans.filter(({ kind }) => kind === 'situation')
  const isTold = ({ from, to }: Span) => told.some((each) => each.from <= from && to <= each.to)
  const named = utterance.spans.filter(({ kind }) => kind === 'area')
  const clear = named.filter(({ from, to }) => to - from > 1 || !ambiguous.has(utterance.words[from]!))
  const spans = clear.length > 0 ? clear : named
  // What the caller tells of themselves is no question: “I am married. When will I change jobs?”
  const isPlain = isPlainSpan(utterance)
  const inFocus = spans.filter((span) => utterance.isInFocus(span))
  const plain = inFocus.filter(isPlain)
  const narrowest = [plain.filter((span) => !isTold(span)), plain, inFocus].find((each) => each.length > 0)
  const areas = new Set(narrowest?.map(({ value }) => value))
  if (narrowest) return closerFirst.find((area) => areas.has(area))
  const own = spans.filter((span) => isPlain(span) && !isOthers(utterance, span))
  return (own[0] ?? spans.find(isPlain) ?? spans.find(({ value }) => value !== 'family'))?.value
}

/** Words of a part of life that mean something else as often: “vahan” is a vehicle, or there. */
const ambiguous = foldAll(
  `gym jeb result results press percent mukti vahan tension stress chinta udhar cycle ear pair tap bp gas
  sapne relation god film label plant cart bill pet sea cold date dates eyes pass fail`,
)

const others = foldAll(
  'his her their hers uski uska uske unki unka unke saheliyon doston dosto logon logo friends everyone',
)

/** “His shop”, “saheliyon ke bacche”: what belongs to somebody else. */
const isOthers = ({ words }: Utterance, { from }: Span) =>
  others.has(words[from - 1] ?? '') || others.has(words[from - 2] ?? '')

const paths: readonly (readonly [string, string, string])[] = [
  ['love_or_arranged', 'love', 'arranged'],
  ['job_or_business', 'job', 'business'],
  ['stay_or_change', 'stay', 'change'],
  ['home_or_abroad', 'home', 'abroad'],
  ['stay_or_change', 'stay', 'go'],
  ['home_or_abroad', 'home', 'go'],
]

/** Two paths that are named, by the name of the pair. */
export function pathsOf(utterance: Utterance): string | undefined {
  const named = utterance.all('path')
  return paths.find(([, one, other]) => named.includes(one) && named.includes(other))?.[0]
}

/** Two paths that are weighed against each other. */
export function readPaths(utterance: Utterance): Intent | undefined {
  const found = utterance.has('or') ? pathsOf(utterance) : undefined
  return found === undefined ? undefined : call('compare_paths', { paths: found })
}

/** Remedies of which a caller may have named the planet in another clause. */
const givenToPlanets = new Set(['any', 'giving', 'mantra'])

/** What can be done: a remedy of a kind, for a planet, a dosha or a part of life. */
export function readRemedy(utterance: Utterance): Intent | undefined {
  const kinds = utterance.all('remedy')
  const planet = utterance.first('planet')
  const asksToDo = utterance.asks('do')
  const isSubject =
    planet ?? utterance.first('dosha') ?? (isPlainArea(utterance) ? areaOf(utterance) : undefined)
  if (kinds.length === 0 && !(asksToDo && (isSubject !== undefined || utterance.strangers.length === 0)))
    return undefined
  const isSubjectElsewhere =
    utterance.isPart && isSubject === undefined && kinds.every((each) => givenToPlanets.has(each))
  if (isSubjectElsewhere) return undefined
  const isAside =
    utterance.strangers.length > (utterance.has('remedy', 'any') ? 3 : 1) &&
    !utterance.isAsking &&
    !utterance.has('hint', 'mine')
  return isAside ? undefined : remedyOf(utterance)
}

/** A remedy of the kind that is named, for the planet, the dosha or the part of life. */
export function remedyOf(utterance: Utterance): Intent {
  const area = areaOf(utterance)
  const kind = utterance.all('remedy').find((each) => each !== 'any')
  const planet = utterance.first('planet')
  const dosha = utterance.first('dosha')
  const ofDosha = { mangal: 'mars', sade_sati: 'saturn', kaal_sarp: 'rahu' }[dosha ?? '']
  return call('get_remedies', { area: area && areaChoice(area), planet: planet ?? ofDosha, kind })
}

const weakWords = foldAll(
  `in laws law neend sleep my mother father mom dad mummy papa brother brothers sister sisters son sons
  daughter daughters ma mata pita pitaji bhai beta beti kid kids baby office school college trip tour course
  body shop company car cars bike flat boss working learn bhaiya bhaia manager eyes feet foot neck ear cold
  gas pair tap sapne hospital relation film films author label brand branch launch plant cart bills budget
  sea holiday holidays clients customers orders writer coder ceo leave pull grades score scores five minister
  officer teacher singer actor dancer doctor nurse pilot lawyer judge hotel farm app parents mood anxious
  gussa sust dard stiff swami god nana nani dada dadi amma baba babu didi elders expansion supply gut vision
  chacha mama mami tai tau bua sala sali aunty uncle soul pet weight fit rent cousin cousins grandson nand
  jeth kitchen position lakh lakhs jeb spend pass fail gate husband wife trade ex karma stress gadi kar bahan
  behn bahu sas ghar work kam home partner`,
)

/** Whether a part of life is named by more than a word such as “bhai”, which also only addresses someone. */
export const isPlainArea = (utterance: Utterance) => utterance.spans.some(isPlainSpan(utterance))

const isPlainSpan =
  ({ words }: Utterance) =>
  ({ kind, from, to }: Span) =>
    kind === 'area' && words.slice(from, to).some((word) => !weakWords.has(word) && !ambiguous.has(word))

const maxStrangers = 7

/** How sure it is that a part of life is meant: words of it, less what nobody knows. */
function confidence(utterance: Utterance): number {
  const strangers = utterance.strangers.length
  if (isPlainArea(utterance)) return utterance.isAsking && strangers <= maxStrangers ? 2 : 2 - strangers * 0.5
  return (utterance.isAsking ? 1.5 : 1) - strangers * 0.5
}

/** Questions about a part of life: when, whether, how. */
export function readLife(utterance: Utterance, span: NamedSpan | undefined): Intent | undefined {
  const area = areaOf(utterance)
  if (area === undefined) return undefined
  const isBare = utterance.words.length <= 3 && (isPlainArea(utterance) || utterance.strangers.length === 0)
  const isAsked =
    utterance.all('ask').some((each) => each !== 'where' && each !== 'said') || isBare || isFuture(utterance)
  const sure = confidence(utterance)
  if (sure <= 0 || (!isAsked && sure < 1.5)) return undefined
  const wanted = areaChoice(area)
  const dates = span && { from: span.from, until: span.until }
  return utterance.asks('when') || span
    ? call('get_timing', { area: wanted, ...dates })
    : call('get_outlook', { area: wanted })
}

/** Whether a verb stands in Hindi's future. */
const isFuture = ({ words }: Utterance) =>
  words.some((word) => /(ega|egi|enge|unga|ungi|oga|ogi)$/.test(word) || /^(ho|hoga|hogi|honge)$/.test(word))
