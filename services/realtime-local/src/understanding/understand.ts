import { birthDataOf } from './birth-data.ts'
import { readCare } from './care.ts'
import { askingOf, asks, clausesOf, sentencesOf, type Clause } from './clauses.ts'
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

/** The clause that asks, its sentence, and the whole text; the wider ones keep that clause in focus. */
function viewsOf(text: string): readonly Utterance[] {
  const sentences = sentencesOf(text)
  const sentence = askingOf(sentences).at(-1) ?? (sentences.length === 1 ? sentences[0] : undefined)
  if (!sentence) return sentences.length > 0 ? [new Utterance(text)] : []
  const clause = askingPart(sentence)
  const narrow = [clause, ...(sentences.length > 1 && clause !== sentence ? [sentence] : [])]
    .filter((part) => part !== sentence || sentences.length > 1)
    .map((part) => new Utterance(part.text, { isPart: true }))
  const isReferring = narrow[0] !== undefined && isLeaning(narrow[0])
  const whole = new Utterance(text, { focus: clause, isReferring })
  return [...narrow.filter((view) => !isLeaning(view)), whole]
}

/** What asks in a sentence, from the first clause that does to the last, where others only tell. */
function askingPart(sentence: Clause): Clause {
  const clauses = clausesOf(sentence)
  const asking = clauses.filter(asks)
  const [first, last] = [asking[0], asking.at(-1)]
  if (!first || !last || asking.length === clauses.length) return sentence
  const between = clauses.slice(clauses.indexOf(first), clauses.indexOf(last) + 1)
  return { text: between.map(({ text }) => text).join(' '), from: first.from, to: last.to }
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
