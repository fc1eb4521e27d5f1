/**
 * Personal horoscopes of a day, computed and written as lines of JSON.
 *
 *   npm run -s bench:engagement -- [--json] [--quick] [--check]
 *
 * Births through eighty years in twelve towns are read in turn in three languages, each sentence held against the rules
 * of safety, as the API does it. Prints the processor time, which one core takes, beside the time by the clock: other
 * work on the machine slows the clock alone. --json prints one JSON object on the last line; --check fails above the bar.
 */
import { once } from 'node:events'
import { createWriteStream } from 'node:fs'
import { mkdtemp, rm, stat } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { finished } from 'node:stream/promises'
import { BirthProfileId, Language, type BirthProfile, type Place } from '@astrovoice/contracts'
import { systemClock } from '@astrovoice/contracts/clock'
import { createHoroscopes, createToneCheck } from '@astrovoice/core'
import { createSafetyReader } from '@astrovoice/core/safety'
import { loadPlaces } from '@astrovoice/platform/places'
import { readSafetyWeights } from '@astrovoice/platform/safety'

const flags = process.argv.slice(2)
const has = (flag: string) => flags.includes(`--${flag}`)
const people = has('quick') ? 2000 : 10_000
/** Seconds of one core for ten thousand. */
const barSeconds = 20

const places = await loadPlaces()
const towns = [
  'Pune',
  'Delhi',
  'Mumbai',
  'Kolkata',
  'Chennai',
  'Lucknow',
  'Patna',
  'Jaipur',
  'London',
  'Dubai',
]
const homes = towns
  .map((name) => places.search(name, 1)[0])
  .filter((each): each is Place => each !== undefined)

const yearMs = 365.25 * 86_400_000
/** Spreads births over the years, the hours and the towns; no two are the same. */
function bornAs(nth: number): BirthProfile {
  const utcMs = Date.UTC(1930, 0, 1) + ((nth * 0.618_034) % 1) * 76 * yearMs
  const iso = new Date(utcMs).toISOString()
  return {
    id: BirthProfileId.parse(`0197c2a0-0000-7000-8000-${String(nth).padStart(12, '0')}`),
    name: `Person ${nth}`,
    date: iso.slice(0, 10),
    time: iso.slice(11, 16),
    isTimeApproximate: false,
    partOfDay: null,
    gender: null,
    relation: 'self',
    guardianAgreedAt: null,
    place: homes[nth % homes.length]!,
    utc: iso,
    createdAt: iso,
    birthChangedAt: null,
  }
}

let refused = 0
const horoscopes = await createHoroscopes({
  clock: systemClock,
  isSayable: createToneCheck({
    read: createSafetyReader(readSafetyWeights()),
    onRefused: () => void refused++,
  }),
})

const folder = await mkdtemp(join(tmpdir(), 'horoscopes-'))
const path = join(folder, 'horoscopes.ndjson')
const file = createWriteStream(path)
const [startMs, startCpu] = [performance.now(), process.cpuUsage()]
for (let nth = 0; nth < people; nth++) {
  const language = Language.options[nth % Language.options.length]!
  const horoscope = horoscopes.ofPerson(bornAs(nth), null, { period: 'day', language })
  if (!file.write(`${JSON.stringify(horoscope)}\n`)) await once(file, 'drain')
}
file.end()
await finished(file)
const { user, system } = process.cpuUsage(startCpu)
const cpuSeconds = (user + system) / 1e6
const seconds = (performance.now() - startMs) / 1000
const { size } = await stat(path)
await rm(folder, { recursive: true })

const perTenThousand = (cpuSeconds / people) * 10_000
const result = {
  people,
  towns: homes.length,
  cpuSeconds: round(cpuSeconds),
  clockSeconds: round(seconds),
  cpuSecondsForTenThousand: round(perTenThousand),
  sentencesLeftOut: refused,
  megabytesWritten: round(size / 1e6),
}
console.log(`${people} horoscopes: ${result.cpuSeconds} s of one core, ${result.clockSeconds} s by the clock`)
if (has('json')) console.log(JSON.stringify(result))
if (has('check') && perTenThousand > barSeconds) process.exitCode = 1

function round(value: number): number {
  return Math.round(value * 100) / 100
}
