import { findAsking, askingOf, sentencesOf } from './clauses.ts'
import { readCraft } from './crafts.ts'
import { namedSpan, type NamedSpan } from './dates.ts'
import { readDay, readTime } from './days.ts'
import { isElsewhere } from './elsewhere.ts'
import type { Intent } from './intent.ts'
import { isPlainArea, readLife, readPaths, readRemedy } from './life.ts'
import { readSky, readWholeChart } from './sky.ts'
import { Utterance } from './utterance.ts'

/** What rules of words make of a text, read on a day (ISO date); undefined where they know nothing in it. */
export const readByRules = (text: string, today: string): Intent | undefined =>
  readOutright(text, today) ?? readAsked(text, today)

const outright = ['tarot', 'synastry', 'numerology', 'solarReturn', 'kp']

/** A craft that is named outright is meant, though the clause after it tells of what. */
function readOutright(text: string, today: string): Intent | undefined {
  const sentences = sentencesOf(text)
  const sentence = askingOf(sentences).at(-1) ?? sentences.at(-1)
  const view = new Utterance(sentence?.text ?? text)
  const isChosenDay = view.has('craft', 'muhurta') && view.has('activity')
  if (!(view.has('craft', ...outright) || isChosenDay) || isElsewhere(view)) return undefined
  const named = namedSpan(view.words, view.text, today)
  return readCraft(
    view,
    named ?? (isChosenDay ? namedSpan(new Utterance(text).words, text, today) : undefined),
  )
}

/**
 * What the text asks, from the narrowest view to the widest: the clause that asks, its sentence, the whole text seen
 * from there. What only hints at a subject gives way to a wider view that names one.
 */
function readAsked(text: string, today: string): Intent | undefined {
  const views = viewsOf(text)
  const other = views.findIndex(isElsewhere)
  const ours = other < 0 ? views : views.slice(0, other)
  const named = namedSpan(new Utterance(text).words, text, today)
  for (const view of ours) {
    if (isDayOfSomething(view)) continue
    const found = readClosely(view, today, named)
    if (found) return found
  }
  return ours.map(readLoosely).find((found) => found !== undefined)
}

/** “Which date is good?” means what another clause tells. */
const isDayOfSomething = (view: Utterance) =>
  view.isPart && view.has('craft', 'muhurta') && !view.has('activity') && !isPlainArea(view)

/** The clause that asks, its sentence, and the whole text; the wider ones keep that clause in focus. */
function viewsOf(text: string): readonly Utterance[] {
  const asking = findAsking(text)
  const sentences = sentencesOf(text)
  if (!asking) return sentences.length > 0 ? [new Utterance(text)] : []
  const { sentence, clause } = asking
  const narrow = [clause, ...(sentences.length > 1 && clause !== sentence ? [sentence] : [])]
    .filter((part) => part !== sentence || sentences.length > 1)
    .map((part) => new Utterance(part.text, { isPart: true }))
  const isReferring = narrow[0] !== undefined && (isLeaning(narrow[0]) || isSubjectless(narrow[0]))
  const whole = new Utterance(text, { focus: clause, isReferring })
  return [...narrow.filter((view) => !isLeaning(view)), whole]
}

const things = new Set(['planet', 'sign', 'nakshatra', 'house', 'dosha', 'fault', 'yoga', 'term', 'craft'])

const subjects = new Set([
  ...things,
  'area',
  'activity',
  'remedy',
  'chart',
  'varga',
  'festival',
  'limb',
  'path',
])

/** “What would be right?” names nothing: what was told before is meant. */
const isSubjectless = (view: Utterance) =>
  view.strangers.length === 0 && !view.spans.some(({ kind }) => subjects.has(kind))

/** “Can I calm it?” means a thing that was named before. */
const isLeaning = (view: Utterance) =>
  view.has('hint', 'leaning') && !view.spans.some(({ kind }) => things.has(kind))

/** A question whose subject is named. How “my day” will be is asked of the day that other words name. */
export function readClosely(view: Utterance, today: string, named?: NamedSpan): Intent | undefined {
  const span = namedSpan(view.focusWords, view.focusText, today)
  return (
    readPaths(view) ??
    readCraft(view, view.has('craft', 'muhurta') ? (span ?? named) : span) ??
    readSky(view, span) ??
    readRemedy(view) ??
    (isDayMeant(view, span ?? named) ? readDay(view, span ?? named) : undefined) ??
    readLife(view, span ?? (isTimeTold(view) ? named : undefined)) ??
    readDay(view, span ?? (view.isPart || view.has('area') ? undefined : named))
  )
}

/** “Next year we take a car, will time be with us?”: the time was told beside what it is for. */
const isTimeTold = (view: Utterance) =>
  !view.isPart &&
  view.has('hint', 'time') &&
  !view.spans.some((span) => view.isInFocus(span) && subjects.has(span.kind)) &&
  view.words.some((word) => ['agle', 'agla', 'next'].includes(word))

/** Whether a day or a longer time is asked about itself, and not what becomes of a part of life in it. */
function isDayMeant(view: Utterance, span: NamedSpan | undefined): boolean {
  if (view.has('hint', 'daySubject')) return true
  if (view.has('hint', 'dayWish') && span?.unit === 'day') return true
  if (view.isPart && isSubjectless(view) && view.asks('how') && span?.unit === 'day') return true
  return view.has('hint', 'dayAsked') && !isPlainArea(view)
}

/** A question about one's time at large, or the whole chart. */
const readLoosely = (view: Utterance): Intent | undefined => readTime(view) ?? readWholeChart(view)
