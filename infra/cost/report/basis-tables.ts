import { prices } from '../prices/index.ts'
import { sources } from '../prices/sources.ts'
import {
  aiAssumptions,
  deliveryAssumptions,
  peopleAssumptions,
  sizeAssumptions,
  workAssumptions,
} from '../usage/assumptions.ts'
import { amount, table } from './markdown.ts'

/** Every assumption about use. */
export function tabulateAssumptions(): string {
  const all = [peopleAssumptions, workAssumptions, sizeAssumptions, deliveryAssumptions, aiAssumptions]
  return table(
    ['assumption', 'value', 'unit', 'why'],
    all.flatMap((group) =>
      Object.entries(group).map(([name, { value, unit, reason }]) => [name, amount(value), unit, reason]),
    ),
    ['left', 'right'],
  )
}

/** Every price with its source; a question mark means that nobody has read it for this region. */
export function tabulatePrices(): string {
  const rows = Object.entries(prices).map(([name, { usd, unit, source, freePerMonth, unverified }]) => [
    `\`${name}\``,
    `${usd}${unverified === undefined ? '' : ' ?'}`,
    unit,
    freePerMonth === undefined ? '' : amount(freePerMonth),
    source,
    sources[source].date,
    unverified ?? '',
  ])
  return table(['price', 'US$', 'a', 'free a month', 'source', 'date', 'why unsure'], rows, ['left', 'right'])
}

export function listSources(): string {
  return Object.entries(sources)
    .map(([name, { title, url, date }]) => `- **${name}** (${date}): ${title}${url ? `, <${url}>` : ''}`)
    .join('\n')
}
