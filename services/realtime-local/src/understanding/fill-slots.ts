import type { Head, Kind, Label, Likely, Opinion, View } from '../classifier/index.ts'
import { birthDataOf, nameOf, placeOf } from './births/birth-data.ts'
import { readCards, readYearChart } from './crafts.ts'
import { namedSpan, type NamedSpan } from './dates.ts'
import { periodOf } from './days.ts'
import { call, type Care, type Intent } from './intent.ts'
import { areaChoice, areaOf, isPlainArea, pathsOf, remedyOf } from './life.ts'
import { meaningOf } from './sky.ts'
import { Utterance } from './utterance.ts'

export type Tool = Exclude<Kind, Care | 'none'>

/** What is known of a question beside the tool that would answer it. */
export interface Known {
  readonly view: View
  readonly opinion: Opinion
  /** The whole text, with the sentence that asks in focus. */
  readonly asked: Utterance
  readonly today: string
}

/** Words of the lexicon speak for a part of life by so much, in the clause and in the sentence that asks and in the text. */
const areaWords = Math.exp(0.5)

/** The likeliest part of life, where words of the lexicon that name one speak for it too. */
export function areaIn({ view, opinion, asked }: Known): string {
  const parts = [view.clause, view.sentence].map(({ text }) => new Utterance(text, { isPart: true }))
  const named = [...parts.filter(isPlainArea), asked].map(areaOf)
  const oddsOf = ({ label, probability }: Likely<'area'>) =>
    probability * areaWords ** named.filter((each) => each === label).length
  return opinion.area.reduce((best, each) => (oddsOf(each) > oddsOf(best) ? each : best)).label
}

/** A label of which the classifier is this sure goes before the words that the lexicon knows. */
const minSure = 0.6
const isSure = ({ probability }: Likely<Head>) => probability >= minSure

/** The stretch of days in the sentence that asks: other sentences tell of times gone by. */
const spanAsked = ({ view: { whole, sentence }, today }: Known): NamedSpan | undefined =>
  namedSpan(whole.words.slice(sentence.from, sentence.to), sentence.text, today)

const datesOf = (span: NamedSpan | undefined) => span && { from: span.from, until: span.until }
const dayOf = (span: NamedSpan | undefined) => (span?.unit === 'day' ? { date: span.from } : {})

/** What is named of a kind, first where it is asked. */
const named = ({ asked, view }: Known, kind: string): string | undefined =>
  asked.first(kind) ?? view.whole.first(kind)

/** What is named of a kind, or else what the classifier takes it for. */
const namedOr = <H extends Head>(known: Known, kind: string, head: H): string | Label<H> | undefined =>
  named(known, kind) ?? known.opinion[head][0]?.label

/** Where the Moon or the Sun is meant by the sign that it gives. */
function planetIn(known: Known): string | undefined {
  const { whole } = known.view
  if (whole.has('chart', 'sunSign')) return 'sun'
  return named(known, 'planet') ?? (whole.has('chart', 'moonSign', 'nakshatra') ? 'moon' : undefined)
}

function periodIn({ view, opinion, asked }: Known): Intent {
  const { span } = view
  const unit = span === undefined || span.unit === 'day' ? undefined : span.unit
  const period = unit === 'span' ? periodOf(span!) : (unit ?? opinion.period[0]!.label)
  return call('get_period', { period, from: unit && span!.from, place: placeOf(asked) })
}

function activityIn({ asked, view, opinion }: Known): string {
  const [likeliest] = opinion.activity
  const words = [...asked.all('activity'), ...view.whole.all('activity')]
  return likeliest && (isSure(likeliest) || words.length === 0)
    ? likeliest.label
    : (words.find((each) => each !== 'business') ?? 'business')
}

function pathsIn({ view, opinion }: Known): Intent {
  const likeliest = opinion.paths[0]!
  const paths = isSure(likeliest) ? likeliest.label : (pathsOf(view.whole) ?? likeliest.label)
  return call('compare_paths', { paths })
}

const planetNeeded = (known: Known): Intent | undefined => {
  const planet = planetIn(known)
  return planet === undefined ? undefined : call('get_planet_position', { planet })
}

/** The divisional chart of a part of life, where it has no name: “the varga for children” (Parashara’s Hora Shastra, 7). */
const vargaOfArea: Readonly<Record<string, string>> = {
  marriage: 'D9',
  love: 'D9',
  work: 'D10',
  work_change: 'D10',
  business: 'D10',
  children: 'D7',
  education: 'D24',
  property: 'D4',
  vehicle: 'D16',
  spirit: 'D20',
}

const vargaNeeded = (known: Known): Intent | undefined => {
  const varga = named(known, 'varga') ?? vargaOfArea[areaOf(known.asked) ?? '']
  return varga === undefined
    ? undefined
    : call('get_divisional_chart', { varga: [varga, varga.toLowerCase()] })
}

const match = (tool: 'match_charts' | 'get_synastry', { view }: Known): Intent => ({
  kind: 'match',
  tool,
  birth: birthDataOf(view.whole),
})

const fillers: Readonly<Record<Tool, (known: Known) => Intent | undefined>> = {
  get_outlook: (known) => call('get_outlook', { area: areaChoice(areaIn(known)) }),
  get_timing: (known) =>
    call('get_timing', { area: areaChoice(areaIn(known)), ...datesOf(spanAsked(known)) }),
  compare_paths: pathsIn,
  get_meaning: ({ asked, view }) => meaningOf(asked) ?? meaningOf(view.whole),
  get_remedies: ({ asked }) => remedyOf(asked),
  get_birth_chart: () => call('get_birth_chart'),
  get_planet_position: planetNeeded,
  get_divisional_chart: vargaNeeded,
  get_current_dasha: () => call('get_current_dasha'),
  get_dasha_timeline: (known) => call('get_dasha_timeline', datesOf(spanAsked(known))),
  get_yogas: ({ view }) => call('get_yogas', { area: view.whole.first('area') }),
  get_transits: (known) =>
    call('get_transits', { planet: named(known, 'planet'), ...datesOf(spanAsked(known)) }),
  get_numerology: ({ view }) => call('get_numerology', { name: nameOf(view.whole) }),
  draw_tarot: ({ view }) => readCards(view.whole),
  check_dosha: (known) => call('check_dosha', { dosha: namedOr(known, 'dosha', 'dosha') }),
  match_charts: (known) => match('match_charts', known),
  get_synastry: (known) => match('get_synastry', known),
  get_day: ({ view, asked }) => call('get_day', { ...dayOf(view.span), place: placeOf(asked) }),
  get_period: periodIn,
  get_solar_return: ({ view }) => readYearChart(view.span),
  find_muhurta: (known) => call('find_muhurta', { activity: activityIn(known), ...datesOf(known.view.span) }),
  get_festivals: (known) =>
    call('get_festivals', { festival: named(known, 'festival'), ...datesOf(spanAsked(known)) }),
  get_panchang: (known) =>
    call('get_panchang', {
      ...dayOf(known.view.span),
      place: placeOf(known.asked),
      limb: named(known, 'limb'),
    }),
}

/** The call of a tool with what the text says of its arguments; undefined where one that it needs is not said. */
export const fillSlots = (tool: Tool, known: Known): Intent | undefined => fillers[tool](known)
