import { decodedMappings, TraceMap, type SourceMapInput } from '@jridgewell/trace-mapping'

export interface Share {
  /** A package by its name; `app` for our own code, `(no source)` for what the bundler adds. */
  readonly library: string
  readonly bytes: number
}

/** How many bytes of a script come from each library, by its source map. The largest comes first. */
export function libraryShares(script: string, map: SourceMapInput): Share[] {
  const traced = new TraceMap(map)
  const libraries = traced.sources.map((source) => libraryOf(source ?? ''))
  const mappings = decodedMappings(traced)
  const bytes = new Map<string, number>()
  const add = (library: string, text: string) =>
    bytes.set(library, (bytes.get(library) ?? 0) + Buffer.byteLength(text))
  script.split('\n').forEach((line, lineIndex) => {
    const segments = mappings[lineIndex] ?? []
    add('(no source)', line.slice(0, segments[0]?.[0] ?? line.length))
    segments.forEach(([column, source], i) => {
      const library = source === undefined ? undefined : libraries[source]
      add(library ?? '(no source)', line.slice(column, segments[i + 1]?.[0] ?? line.length))
    })
  })
  return [...bytes]
    .map(([library, size]) => ({ library, bytes: size }))
    .filter((share) => share.bytes > 0)
    .sort((a, b) => b.bytes - a.bytes)
}

/** The innermost package of a path. */
function libraryOf(source: string): string {
  const inside = source.split('node_modules/')
  if (inside.length === 1) return 'app'
  const [first = '', second = ''] = inside.at(-1)!.split('/')
  return first.startsWith('@') ? `${first}/${second}` : first
}
