import { originalProduction, originalProductionUsd } from '../original-estimate.ts'
import type { CostLine } from '../price-quantities.ts'
import type { StageCost } from '../price-stage.ts'
import { amount, dollars, table } from './markdown.ts'

const numbers = (count: number) => Array.from({ length: count }, () => 'right' as const)

/** Stages side by side: the cost of each, per user and per minute. */
export function tabulateStages(costs: readonly (readonly [name: string, cost: StageCost])[]): string {
  return table(
    ['', 'users', 'call minutes', 'AWS', 'a user', 'a minute', 'AI', 'AI a minute', 'text messages'],
    costs.map(([name, cost]) => [
      name,
      amount(cost.users),
      amount(cost.minutes),
      dollars(cost.totalUsd),
      cost.perUserUsd.toFixed(4),
      cost.perMinuteUsd.toFixed(4),
      dollars(cost.aiUsd),
      cost.aiPerMinuteUsd.toFixed(4),
      dollars(cost.textMessageUsd),
    ]),
    ['left', ...numbers(8)],
  )
}

/** The original estimate's lines, and the resources that replace them. */
export function tabulateBesideOriginal({ lines, totalUsd }: StageCost): string {
  const sum = (groups: readonly string[]) =>
    lines.filter(({ group }) => groups.includes(group)).reduce((total, { usd }) => total + usd, 0)
  return table(
    ['original', 'estimated', 'here', 'priced'],
    [
      ...originalProduction.map(({ line, usd, groups }) => [
        line,
        dollars(usd),
        groups.join(', ') || 'carried by Aurora and Valkey',
        dollars(sum(groups)),
      ]),
      ['**total**', `**${dollars(originalProductionUsd)}**`, '', `**${dollars(totalUsd)}**`],
    ],
    ['left', 'right', 'left', 'right'],
  )
}

/** Every line of a bill above zero. */
export function tabulateLines(lines: readonly CostLine[]): string {
  return table(
    ['', 'for', 'quantity', 'free', 'unit', 'a unit', 'a month'],
    lines
      .filter(({ usd }) => usd >= 0.005)
      .map((line) => [
        line.group,
        describe(line),
        amount(line.quantity),
        line.freeQuantity > 0 ? amount(line.freeQuantity) : '',
        line.unit,
        `${line.unitUsd}${line.isVerified ? '' : ' ?'}`,
        dollars(line.usd),
      ]),
    ['left', 'left', 'right', 'right', 'left', 'right', 'right'],
  )
}

const named = 3

function describe({ price, of }: CostLine): string {
  const more = of.length > named ? ` and ${of.length - named} more` : ''
  return `\`${price}\` ${of.slice(0, named).join('; ')}${more}`
}
