import type { Measured } from './measure.ts'
import type { SwissFigures } from './swiss-figures.ts'

/** A table of Markdown. */
function table(head: readonly string[], rows: readonly (readonly (string | number)[])[]): string {
  const line = (cells: readonly (string | number)[]): string => `| ${cells.join(' | ')} |`
  return [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n')
}

export function measuredTable(results: Readonly<Record<string, Measured>>, digits: number): string {
  const cells = ({ median, p99, max }: Measured): string[] => [median, p99, max].map((n) => n.toFixed(digits))
  return table(
    ['', 'median', '99 %', 'largest'],
    Object.entries(results).map(([key, measured]) => [key, ...cells(measured)]),
  )
}

/** The figures as they were measured, each beside what may be at most. */
export function swissTable({ rows }: SwissFigures): string {
  return table(
    ['', 'asked', 'median', '99 %', 'largest', 'allowed'],
    rows.map(({ what, count, unit, median, p99, max, allowed }) => [
      what,
      count,
      ...[median, p99, max].map((value) => `${value.toFixed(unit === 's' ? 2 : 4)} ${unit}`),
      allowed === null ? '' : `${allowed} ${unit}`,
    ]),
  )
}
