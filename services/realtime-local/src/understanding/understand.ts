import { birthDataOf } from './birth-data.ts'
import { readCare } from './care.ts'
import { askingOf, clausesOf, sentencesOf, type Clause } from './clauses.ts'
import { readDecisive, readPolite, readShort } from './courtesy.ts'
import { readCraft } from './crafts.ts'
import { namedSpan, type NamedSpan } from './dates.ts'
import { readDay, readTime } from './days.ts'
import { isElsewhere } from './elsewhere.ts'
import { unknown, type Intent } from './intent.ts'
import { isPlainArea, readLife, readPaths, readRemedy } from './life.ts'
import { readSky, readWholeChart } from './sky.ts'
import { Utterance } from './utterance.ts'

/** What a text asks for, read on a day (ISO date): the first reading that fits, from what must never be missed on. */
export function understand(text: string, today: string): Intent {
  const whole = new Utterance(text)
  const said = readCare(whole) ?? readShort(whole) ?? readDecisive(whole)
  if (said) return said
  const asked = readOutright(text, today) ?? readAsked(text, today)
  if (asked?.kind === 'match') return { ...asked, birth: birthDataOf(whole) }
  return asked ?? readPolite(whole) ?? unknown
}

const outright = ['tarot', 'synastry', 'numerology', 'solarReturn']

/** A craft that is named outright is meant, though the clause after it tells of what. */
function readOutright(text: string, today: string): Intent | undefined {
  const sentences = sentencesOf(text)
  const sentence = askingOf(sentences).at(-1) ?? sentences.at(-1)
  const view = new Utterance(sentence?.text ?? text)
  const isChosenDay = view.has('craft', 'muhurta') && view.has('activity')
  if (!(view.has('craft', ...outright) || isChosenDay) || isElsewhere(view)) return undefined
  return readCraft(view, namedSpan(view.words, view.text, today))
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
    const found = readClosely(view, today, named)
    if (found) return found
  }
  return ours.map(readLoosely).find((found) => found !== undefined)
}

function viewsOf(text: string): readonly Utterance[] {
  const sentences = sentencesOf(text)
  const asking = askingOf(sentences)
  const sentence = asking.at(-1)
  if (sentences.length === 0) return []
  const narrow = narrowViews(sentence, sentences.length > 1)
  return [...narrow, new Utterance(text, sentence && { focus: sentence })]
}

/** A sentence, if there are others, after the clauses of it that ask, where others only tell. */
function narrowViews(sentence: Clause | undefined, hasOthers: boolean): readonly Utterance[] {
  if (!sentence) return []
  const clauses = clausesOf(sentence)
  const asking = askingOf(clauses)
  const isPart = asking.length > 0 && asking.length < clauses.length
  return [...(isPart ? asking : []), ...(hasOthers ? [sentence] : [])]
    .map(({ text }) => new Utterance(text, { isPart: true }))
    .filter((view) => !isLeaning(view))
}

const things = new Set(['planet', 'sign', 'nakshatra', 'house', 'dosha', 'fault', 'yoga', 'term', 'craft'])

/** “Can I calm it?” means a thing that was named before. */
const isLeaning = (view: Utterance) =>
  view.has('hint', 'leaning') && !view.spans.some(({ kind }) => things.has(kind))

/** A question whose subject is named. How “my day” will be is asked of the day that other words name. */
function readClosely(view: Utterance, today: string, named?: NamedSpan): Intent | undefined {
  const span = namedSpan(view.focusWords, view.focusText, today)
  return (
    readPaths(view) ??
    readCraft(view, span) ??
    readSky(view, span) ??
    readRemedy(view) ??
    (view.has('hint', 'dayAsked') && !isPlainArea(view) ? readDay(view, span ?? named) : undefined) ??
    readLife(view, span) ??
    readDay(view, span)
  )
}

/** A question about one's time at large, or the whole chart. */
const readLoosely = (view: Utterance): Intent | undefined => readTime(view) ?? readWholeChart(view)

/** What a part of a text asks for by itself, without what other parts tell. */
export function understandPart(part: string, today: string): Intent | undefined {
  const view = new Utterance(part)
  return isElsewhere(view) ? undefined : readClosely(view, today)
}
