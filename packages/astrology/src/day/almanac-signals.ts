import { label, type Label } from '../jyotish/label.ts'
import { phrase } from '../jyotish/phrase.ts'
import { DAY_LIMB_RULES } from '../panchang/day-limbs/day-limb-rules.ts'
import type { Panchang } from '../panchang/panchang.ts'
import { DAY_RULES } from './day-rules.ts'
import type { Signal, SignalMaker } from './signal.ts'
import { STRETCH_LABELS, type StretchKind, type Stretches } from './stretches.ts'

const TITHI = phrase(
  'the tithi is {0}, not one for beginnings',
  'तिथि {0} है, जिसमें नया काम नहीं शुरू करते',
  'tithi {0} hai, jisme naya kaam nahi shuru karte',
)
const YOGA = phrase('{0} yoga runs', '{0} योग चल रहा है', '{0} yog chal raha hai')
const RUNS = phrase('{0} is formed', '{0} बन रहा है', '{0} ban raha hai')
const BHADRA = label('Bhadra runs on earth', 'भद्रा पृथ्वी पर है', 'Bhadra prithvi par hai')

/** In each fortnight; the new Moon beside them. */
const TITHIS_WITHOUT_BEGINNINGS = [4, 6, 8, 9, 12, 14]
const AMAVASYA = 30
/** Vyatipata and Vaidhriti. */
const HOSTILE_YOGAS = [16, 26]

const isWithoutBeginnings = (tithi: number): boolean =>
  tithi === AMAVASYA || TITHIS_WITHOUT_BEGINNINGS.includes(((tithi - 1) % 15) + 1)

/** What tithi, yogas and Bhadra say of a day. */
export const almanacSignals = (
  signal: SignalMaker,
  panchang: Panchang,
  { good, hard }: Stretches,
): Signal[] => {
  const stretchSignal = (
    kind: StretchKind & keyof typeof DAY_LIMB_RULES,
    polarity: 1 | -1,
    evidence: Label,
  ) =>
    signal(
      DAY_LIMB_RULES[kind],
      kind,
      [...good, ...hard].filter((stretch) => stretch.kind === kind),
      polarity,
      evidence,
    )
  return [
    ...panchang.tithis.flatMap((tithi) =>
      isWithoutBeginnings(tithi.tithi)
        ? signal(DAY_RULES.tithi, `tithi.${tithi.tithi}`, [tithi], -1, TITHI(tithi.label), {
            tithi: tithi.tithi,
          })
        : [],
    ),
    ...panchang.yogas.flatMap((yoga) =>
      HOSTILE_YOGAS.includes(yoga.index)
        ? signal(DAY_RULES.hostileYoga, `yoga.${yoga.index}`, [yoga], -1, YOGA(yoga.label))
        : [],
    ),
    ...stretchSignal('amritaSiddhi', 1, RUNS(STRETCH_LABELS.amritaSiddhi)),
    ...stretchSignal('sarvarthaSiddhi', 1, RUNS(STRETCH_LABELS.sarvarthaSiddhi)),
    ...stretchSignal('bhadra', -1, BHADRA),
  ]
}
