/** A part of a line: where it begins and how long it is, in percent of the line. */
export interface LinePart {
  readonly startPercent: number
  readonly lengthPercent: number
}

interface Span {
  readonly from: string
  readonly until: string
}

/** Below this a part cannot be seen on a phone. */
const shortestPercent = 1.5

/** Where a span lies on the line of a longer one; what is outside is cut. Instants are ISO 8601. */
export function placeOnLine(part: Span, line: Span): LinePart {
  const [start, end] = [Date.parse(line.from), Date.parse(line.until)]
  const length = Math.max(1, end - start)
  const toPercent = (instant: string) =>
    (100 * (Math.min(end, Math.max(start, Date.parse(instant))) - start)) / length
  const startPercent = Math.min(toPercent(part.from), 100 - shortestPercent)
  return {
    startPercent,
    lengthPercent: Math.max(shortestPercent, toPercent(part.until) - startPercent),
  }
}

/** The marks of whole years on a line, at most six. Years begin at midnight UTC. */
export function yearMarks(line: Span): readonly { readonly year: number; readonly startPercent: number }[] {
  const [first, last] = [new Date(line.from).getUTCFullYear() + 1, new Date(line.until).getUTCFullYear()]
  const everyYears = Math.max(1, Math.ceil((last - first + 1) / 6))
  return Array.from({ length: Math.max(0, Math.floor((last - first) / everyYears) + 1) }, (_, i) => {
    const year = first + i * everyYears
    const from = `${year}-01-01T00:00:00Z`
    return { year, startPercent: placeOnLine({ from, until: from }, line).startPercent }
  })
}
