export type Alignment = 'left' | 'right'

/** A Markdown table. */
export function table(
  head: readonly string[],
  rows: readonly (readonly string[])[],
  alignments: readonly Alignment[] = [],
): string {
  const line = (cells: readonly string[]) =>
    `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`
  const rule = head.map((_, column) => (alignments[column] === 'right' ? '---:' : '---'))
  return [line(head), line(rule), ...rows.map(line)].join('\n')
}

/** Dollars to the cent; a smaller amount reads “less than a cent”. */
export function dollars(usd: number): string {
  if (usd > 0 && usd < 0.005) return '< 0.01'
  return usd.toLocaleString('en-US', { minimumFractionDigits: 2, maximumFractionDigits: 2 })
}

/** A quantity with its significant digits. */
export const amount = (value: number) =>
  value.toLocaleString('en-US', { maximumFractionDigits: value < 10 ? 2 : 0 })
