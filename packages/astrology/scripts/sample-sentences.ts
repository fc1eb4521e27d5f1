/**
 * Prints sentences of meanings and remedies for a reading by a person: each kind of statement in turn, each sentence
 * once, from charts some months apart. The same every time.
 *
 *   npm run -s -w packages/astrology sample-sentences -- --language=hi --count=200
 */
import { parseArgs } from 'node:util'
import {
  computeChart,
  gochar,
  GRAHAS,
  judgeYogas,
  NAKSHATRAS,
  readNatal,
  siderealSky,
  SIGNS,
} from '../src/index.ts'
import * as meanings from '../src/meanings/index.ts'
import { findRemedies, loadRemedySpeaker, REMEDY_KINDS } from '../src/remedies/index.ts'
import { AREAS } from '../src/timing/index.ts'

const { values } = parseArgs({
  options: { language: { type: 'string', default: 'hi' }, count: { type: 'string', default: '200' } },
})
const language = meanings.LANGUAGES.find((each) => each === values.language)
const count = Number(values.count)
if (!language || !Number.isInteger(count) || count < 1)
  throw new TypeError(`Give --language=${meanings.LANGUAGES.join('|')} and --count as a whole number from 1.`)

const HOUSES = Array.from({ length: 12 }, (_, i) => i + 1)
const place = { latitudeDeg: 28.6139, longitudeDeg: 77.209 }
const skyOf = (run: number) =>
  siderealSky(computeChart({ utcMs: Date.UTC(1970, 0, 1) + run * 97.2 * 86_400_000, ...place }))

const general = [
  ...HOUSES.map(meanings.explainHouse),
  ...GRAHAS.map(meanings.explainGraha),
  ...SIGNS.map(meanings.explainSign),
  ...NAKSHATRAS.map(meanings.explainNakshatra),
  ...meanings.TERMS.map(meanings.explainTerm),
]
const ofChart = (run: number): meanings.Meaning[] => {
  const natal = readNatal(skyOf(run))
  return [
    ...HOUSES.map((house) => meanings.readHouse(natal, house)),
    ...GRAHAS.map((graha) => meanings.readGraha(natal, graha)),
    ...judgeYogas(natal)
      .filter(({ formed }) => formed)
      .map(meanings.readYoga),
    ...GRAHAS.map((graha) => meanings.readDasha(natal, 'mahadasha', graha)),
    ...GRAHAS.map((graha) => meanings.readDashaPair(natal, graha, GRAHAS[run % 9] ?? 'sun')),
    ...gochar(natal, skyOf(run + 50).longitudeDeg).map(meanings.readTransit),
  ]
}
const remediesOf = (run: number) => {
  const natal = readNatal(skyOf(run))
  return [
    ...AREAS.map((area) => findRemedies(natal, { area })),
    ...GRAHAS.map((graha) => findRemedies(natal, { graha, kinds: REMEDY_KINDS })),
  ]
}

/** Sentences by the kind of their statement, each once. */
const byKind = new Map<string, Set<string>>()
const add = (kind: string, text: string): void => {
  byKind.set(kind, (byKind.get(kind) ?? new Set()).add(text))
}
const [say, sayRemedy] = [await meanings.loadSpeaker(language), await loadRemedySpeaker(language)]
const runs = Array.from({ length: 12 }, (_, run) => run)
for (const { statements } of [...general, ...runs.flatMap(ofChart)])
  for (const { statement } of statements) add(statement.is, say(statement))
for (const { statements } of runs.flatMap(remediesOf))
  for (const { statement } of statements) add(`remedy ${statement.is}`, sayRemedy(statement))

/** Evenly spread over all that a kind has. */
const picked = (texts: readonly string[], share: number): string[] =>
  texts.length <= share
    ? [...texts]
    : Array.from({ length: share }, (_, i) => texts[Math.floor((i * texts.length) / share)] ?? '')

const kinds = [...byKind.values()].map((texts) => [...texts])
const pickedAt = (share: number): string[] => kinds.flatMap((texts) => picked(texts, share))
const most = Math.max(...kinds.map((texts) => texts.length))
let share = 1
while (pickedAt(share).length < count && share < most) share += 1
pickedAt(share)
  .slice(0, count)
  .forEach((sentence) => console.log(sentence))
