import { readCare } from './care.ts'
import { readDecisive, readPolite, readShort } from './courtesy.ts'
import { readCraft } from './crafts.ts'
import { namedSpan } from './dates.ts'
import { readDay } from './days.ts'
import { unknown, type Intent } from './intent.ts'
import { isPlainArea, readLife, readPaths, readRemedy } from './life.ts'
import { readSky, readWholeChart } from './sky.ts'
import { Utterance } from './utterance.ts'

/** What a text asks for, read on a day (ISO date): the first reading that fits, from what must never be missed on. */
export function understand(text: string, today: string): Intent {
  const utterance = new Utterance(text)
  const careful = readCare(utterance)
  if (careful) return careful
  const said = readShort(utterance) ?? readDecisive(utterance)
  if (said) return said
  const span = namedSpan(utterance.words, text, today)
  if (isElsewhere(utterance)) return readPolite(utterance) ?? unknown
  return (
    readPaths(utterance) ??
    readCraft(utterance, span) ??
    readSky(utterance, span) ??
    readRemedy(utterance) ??
    readLife(utterance, span) ??
    readDay(utterance, span) ??
    readWholeChart(utterance) ??
    readPolite(utterance) ??
    unknown
  )
}

const ours = new Set(['planet', 'chart', 'craft', 'dosha', 'varga', 'remedy', 'house', 'nakshatra', 'sign'])

/** A sentence about other things, with nothing in it that a chart speaks of. */
const isElsewhere = (utterance: Utterance) =>
  utterance.has('elsewhere') && !isPlainArea(utterance) && !utterance.spans.some(({ kind }) => ours.has(kind))
