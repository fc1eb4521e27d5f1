import { execFileSync } from 'node:child_process'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

/** The clock of a zone from `fromSeconds` (UTC, since 1970) on; the first is from the beginning. */
export type ClockChange = { readonly fromSeconds: number; readonly offsetSeconds: number }

/** What is under a zoneinfo folder and no zone of a place. */
const noPlace =
  /^(posix|right|SystemV|Etc)\/|^(Factory|localtime|posixrules|posix|right)$|\.(tab|zi|list)$|^leapseconds$/

/**
 * Every zone of a compiled zoneinfo folder with the changes of its clock before 1970, read by `zdump`.
 * Throws unless the folder was made with PACKRATDATA=backzone and PACKRATLIST=zone.tab.
 */
export const readZoneHistories = (folder: string): ReadonlyMap<string, readonly ClockChange[]> => {
  if (!/^# ddeps backzone zone\.tab$/m.test(readFileSync(join(folder, 'tzdata.zi'), 'utf8'))) {
    throw new Error(`${folder} is not made with backzone and zone.tab: take that of Debian's tzdata.`)
  }
  const names = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() || (entry.isSymbolicLink() && entry.name !== 'posix'))
    .map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1))
    .filter((name) => !noPlace.test(name))
    .sort()
  const dump = execFileSync('zdump', ['-i', '-c', '1800,1970', ...names.map((name) => join(folder, name))], {
    encoding: 'utf8',
    maxBuffer: 64 * 1024 * 1024,
  })
  return new Map(
    dump
      .split('\nTZ="')
      .slice(1)
      .map((block) => {
        const [path = '', ...lines] = block.trimEnd().split('\n')
        return [path.slice(folder.length + 1, -1), changesOf(lines)] as const
      }),
  )
}

/** Lines such as `1912-03-02	00:06:04	-04	AST`: the new clock as it showed the change, and its offset. */
const changesOf = (lines: readonly string[]): ClockChange[] => {
  const changes: ClockChange[] = []
  for (const line of lines) {
    const [date = '', time = '', offset = ''] = line.split('\t')
    const offsetSeconds = secondsOfOffset(offset)
    const fromSeconds =
      date === '-' ? -Infinity : Date.parse(`${date}T${fullTime(time)}Z`) / 1000 - offsetSeconds
    if (fromSeconds < 0 && changes.at(-1)?.offsetSeconds !== offsetSeconds)
      changes.push({ fromSeconds, offsetSeconds })
  }
  return changes
}

/** `00`, `00:30` and `00:06:04` are all written. */
const fullTime = (time: string): string => `${time}:00:00`.slice(0, 8)

const secondsOfOffset = (offset: string): number => {
  const [hours, minutes, seconds] = [1, 3, 5].map((at) => Number(offset.slice(at, at + 2)))
  const size = (hours ?? 0) * 3600 + (minutes ?? 0) * 60 + (seconds ?? 0)
  return offset.startsWith('-') ? -size : size
}
