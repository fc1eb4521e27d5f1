import { isSadeSati, sadeSati, SATURN_PHASE_LABELS, type SaturnPeriod } from '@astrovoice/astrology'
import { explainTerm } from '@astrovoice/astrology/meanings'
import { saySaturnPeriod } from '@astrovoice/astrology/speech'
import { civilDateAt, isoInZone } from '@astrovoice/astrology/time-place'
import { sentence, type When } from '../answer/answer.ts'
import type { Finding } from '../answer/give-answer.ts'
import { sayMonths } from '../areas/say-months.ts'
import type { BirthReading } from '../birth-reading.ts'
import { zoneOf, type ReadingContext } from '../reading-tool.ts'
import { saturnPeriodOf } from './saturn-period.ts'

const yearMs = 365.25 * 86_400_000
/** Longer than Saturn takes through all three signs, pauses included. */
const reachMs = 9 * yearMs
/** The first year after the engine's tables. */
const endOfTablesMs = Date.UTC(2100, 0, 1)
/** Saturn leaves and comes back within this; it is one Sade Sati. */
const longestPauseMs = yearMs

const verdicts = {
  running: {
    en: 'Yes, Sade Sati is running for you.',
    hi: 'हाँ, आपकी साढ़े साती चल रही है।',
    hinglish: 'Haan, aapki Sade Sati chal rahi hai.',
  },
  dhaiya: {
    en: 'No, Sade Sati is not running for you, but a dhaiya of Saturn is.',
    hi: 'नहीं, साढ़े साती नहीं, पर शनि की ढैया चल रही है।',
    hinglish: 'Nahi, Sade Sati nahi, par Shani ki dhaiya chal rahi hai.',
  },
  none: {
    en: 'No, Sade Sati is not running for you now.',
    hi: 'नहीं, अभी आपकी साढ़े साती नहीं चल रही है।',
    hinglish: 'Nahi, abhi aapki Sade Sati nahi chal rahi hai.',
  },
}

const patience = sentence({
  en: 'it is held to be a time of patience and work, not of ruin',
  hi: 'इसे धीरज और मेहनत का समय माना जाता है, बर्बादी का नहीं',
  hinglish: 'ise dheeraj aur mehnat ka samay maana jaata hai, barbadi ka nahi',
})
const action = sentence({
  en: 'Be fair to those who work for you, and finish what you begin.',
  hi: 'अपने लिए काम करने वालों से न्याय कीजिए, और शुरू किया काम पूरा कीजिए।',
  hinglish: 'Apne liye kaam karne walon se nyay kijiye, aur shuru kiya kaam poora kijiye.',
})

/** Whether Sade Sati or a dhaiya of Saturn runs now, and until when. */
export function answerSadeSati(context: ReadingContext): Finding {
  const { nowMs, reading } = context
  const zone = zoneOf(context)
  const current = saturnPeriodOf(reading, nowMs)
  const shown = current && isSadeSati(current.phase) ? wholeSadeSati(reading, nowMs) : current
  const kind = !current ? 'none' : isSadeSati(current.phase) ? 'running' : 'dhaiya'
  const rule = explainTerm('sade-sati').claims[0]?.rule ?? 'term.sade-sati'
  const claim = current && {
    id: 'saturn',
    rule,
    evidence: SATURN_PHASE_LABELS[current.phase],
    figures: { fromUtcMs: current.startUtcMs, toUtcMs: current.endUtcMs },
  }
  const ids = claim ? [claim.id] : []
  return {
    answer: {
      verdict: sentence(verdicts[kind], ids),
      ...(shown && { when: sayWhen(shown, nowMs, zone) }),
      ...(current && { why: sentence(saySaturnPeriod(current, zone), ids) }),
      ...(current && { certainty: patience, action }),
    },
    claims: claim ? [claim] : [],
    facts: {
      dosha: 'sade_sati',
      isRunning: kind === 'running',
      phase: current?.phase ?? null,
      phaseFrom: current ? isoInZone(current.startUtcMs, zone) : null,
      phaseTo: current ? isoInZone(current.endUtcMs, zone) : null,
      from: shown ? isoInZone(shown.startUtcMs, zone) : null,
      to: shown ? isoInZone(shown.endUtcMs, zone) : null,
    },
  }
}

type Stretch = Pick<SaturnPeriod, 'startUtcMs' | 'endUtcMs'>

/** The Sade Sati that runs, from its first phase to the end of its last. */
function wholeSadeSati({ chart }: BirthReading, nowMs: number): Stretch | undefined {
  const toMs = Math.min(nowMs + reachMs, endOfTablesMs)
  const periods = sadeSati(chart, { fromMs: nowMs - reachMs, toMs })
  const runs: Stretch[] = []
  for (const { startUtcMs, endUtcMs } of periods.filter(({ phase }) => isSadeSati(phase))) {
    const last = runs.at(-1)
    if (last && startUtcMs - last.endUtcMs < longestPauseMs) {
      runs[runs.length - 1] = { startUtcMs: last.startUtcMs, endUtcMs }
    } else {
      runs.push({ startUtcMs, endUtcMs })
    }
  }
  return runs.find(({ startUtcMs, endUtcMs }) => startUtcMs <= nowMs && nowMs < endUtcMs)
}

function sayWhen({ startUtcMs, endUtcMs }: Stretch, nowMs: number, zone: string): When {
  const { en, hi, hinglish } = sayMonths(startUtcMs, endUtcMs, nowMs, zone)
  const speak = { en: `it lasts ${en}`, hi: `यह ${hi} है`, hinglish: `yeh ${hinglish} hai` }
  return { ...sentence(speak), from: civilDateAt(startUtcMs, zone), until: civilDateAt(endUtcMs - 1, zone) }
}
