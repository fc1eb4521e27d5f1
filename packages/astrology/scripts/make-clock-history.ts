/**
 * Writes src/time-place/generated/clock-history.ts: the clock of every zone before 1970.
 *
 *   apt-get download tzdata && dpkg-deb -x tzdata_*.deb tz
 *   node scripts/make-clock-history.ts tz/usr/share/zoneinfo
 *
 * Source: the tz database (public domain) as Debian compiles it, with PACKRATDATA=backzone and
 * PACKRATLIST=zone.tab: zones that tz has merged keep their own clock. `zdump` comes with the C library.
 */
import { readFileSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { backzoneLinks } from './clocks/backzone-links.ts'
import { packHistory } from './clocks/pack-history.ts'
import { readZoneHistories } from './clocks/zone-histories.ts'

const [given] = process.argv.slice(2)
if (given === undefined) throw new Error('Name a zoneinfo folder that is made with backzone.')
const folder = resolve(given)
const version = /^# version (\w+)$/m.exec(readFileSync(join(folder, 'tzdata.zi'), 'utf8'))?.[1] ?? 'unknown'

const namesOf = new Map<string, string[]>()
const histories = readZoneHistories(folder)
for (const [name, own] of histories) {
  const changes = histories.get(backzoneLinks[name] ?? name) ?? own
  if (changes.length < 2) continue
  const packed = packHistory(changes)
  namesOf.set(packed, [...(namesOf.get(packed) ?? []), name])
}
const lines = [...namesOf].map(([packed, names]) => `${names.join(' ')}|${packed}`)
const file = new URL('../src/time-place/generated/clock-history.ts', import.meta.url)
writeFileSync(
  file,
  `/** Written by scripts/make-clock-history.ts from tz ${version}; read by ../clock-history.ts. */
export const clockHistories = \`
${lines.join('\n')}
\`
`,
)
