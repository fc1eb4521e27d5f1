import { clockHistories } from './generated/clock-history.ts'

/** Clocks of 1970 and later are the same in every edition of the tz database: the runtime's are taken. */
const untilMs = Date.UTC(1970, 0, 1)
const STEP_MS = 1_800_000

/** When each clock of a zone began, UTC milliseconds, and its offset in minutes. */
type Change = { readonly fromMs: number; readonly offsetMinutes: number }

/** A zone's line, or once it was asked for, its changes. */
const histories = new Map<string, string | readonly Change[]>()

/**
 * Civil time minus UTC at an instant before 1970, in minutes; undefined for later ones and for what is no zone of a
 * place. Runtimes differ here: most merge zones that agree since 1970, and so lose the older clock of one of them.
 */
export const historicOffsetMinutes = (zone: string, utcMs: number): number | undefined => {
  if (utcMs >= untilMs) return undefined
  const changes = historyOf(zone.toLowerCase())
  return changes?.findLast(({ fromMs }) => fromMs <= utcMs)?.offsetMinutes
}

const historyOf = (zone: string): readonly Change[] | undefined => {
  if (histories.size === 0) readLines()
  const known = histories.get(zone)
  if (typeof known !== 'string') return known
  const changes = unpack(known)
  histories.set(zone, changes)
  return changes
}

const readLines = (): void => {
  for (const line of clockHistories.trim().split('\n')) {
    const end = line.indexOf('|')
    for (const name of line.slice(0, end).split(' ')) histories.set(name.toLowerCase(), line.slice(end + 1))
  }
}

/** Undoes scripts/clocks/pack-history.ts, which describes the form. */
const unpack = (packed: string): Change[] => {
  const [offsetsText = '', changesText = ''] = packed.split('|')
  const offsets = offsetsText.split(',').map((text) => Number.parseInt(text, 36) / 60)
  const offsetAt = (index: number): number => offsets[index] ?? Number.NaN
  const changes = [{ fromMs: -Infinity, offsetMinutes: offsetAt(0) }]
  let fromMs = untilMs
  for (const change of changesText.split(' ')) {
    const time = change.slice(1)
    fromMs += time.startsWith('.')
      ? Number.parseInt(time.slice(1), 36) * 1000
      : Number.parseInt(time, 36) * STEP_MS
    changes.push({ fromMs, offsetMinutes: offsetAt(Number.parseInt(change.charAt(0), 36)) })
  }
  return changes
}
