/** Fields that `null` clears; everywhere else `null` means the same as a field that is absent. */
const cleared = new Set(['noise_reduction', 'transcription', 'turn_detection', 'idle_timeout_ms'])
/** JSON of the client's own, where `null` may be a value. */
const opaque = new Set(['parameters', 'metadata'])

/** The event without `null` fields that mean nothing, as clients in Python and Go send them. */
export function dropNulls(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(dropNulls)
  if (typeof value !== 'object' || value === null) return value
  const kept = Object.entries(value).filter(([name, given]) => given !== null || cleared.has(name))
  return Object.fromEntries(
    kept.map(([name, given]) => [name, opaque.has(name) ? given : dropNulls(given)] as const),
  )
}
