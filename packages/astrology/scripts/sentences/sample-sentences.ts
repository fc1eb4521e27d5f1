import {
  computeChart,
  gochar,
  GRAHAS,
  judgeYogas,
  NAKSHATRAS,
  readNatal,
  siderealSky,
  SIGNS,
} from '../../src/index.ts'
import * as meanings from '../../src/meanings/index.ts'
import { findRemedies, loadRemedySpeaker, REMEDY_KINDS } from '../../src/remedies/index.ts'
import { AREAS } from '../../src/timing/index.ts'

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

/** Evenly spread over all that a kind has. */
const picked = (texts: readonly string[], share: number): string[] =>
  texts.length <= share
    ? [...texts]
    : Array.from({ length: share }, (_, i) => texts[Math.floor((i * texts.length) / share)] ?? '')

/** Sentences of a language by the kind of their statement, each once. */
async function sentencesByKind(language: meanings.Language): Promise<string[][]> {
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
  return [...byKind.values()].map((texts) => [...texts])
}

/** `count` sentences of every kind, from charts some months apart. The same every time. */
export async function sampleSentences(language: meanings.Language, count: number): Promise<string[]> {
  const kinds = await sentencesByKind(language)
  const pickedAt = (share: number): string[] => kinds.flatMap((texts) => picked(texts, share))
  const most = Math.max(...kinds.map((texts) => texts.length))
  let share = 1
  while (pickedAt(share).length < count && share < most) share += 1
  return pickedAt(share).slice(0, count)
}
