import type { ServiceName } from '../stack/service.ts'

const quiet = new Set(['level', 'time', 'service', 'msg'])

/** A JSON log line as a person reads it; other lines as they are. */
export function formatLogLine(service: ServiceName, line: string): string {
  const name = service.padEnd(14)
  try {
    const entry = JSON.parse(line) as Record<string, unknown>
    const fields = Object.entries(entry)
      .filter(([key]) => !quiet.has(key))
      .map(([key, value]) => `${key}=${typeof value === 'string' ? value : JSON.stringify(value)}`)
    const time = String(entry['time']).slice(11, 23)
    return `${time} ${name} ${String(entry['level']).padEnd(5)} ${String(entry['msg'])} ${fields.join(' ')}`.trimEnd()
  } catch {
    return `${' '.repeat(12)} ${name} ${line}`
  }
}
