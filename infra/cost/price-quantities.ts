import { findPrice } from './prices/index.ts'
import type { CostGroup } from './prices/price.ts'
import { sources } from './prices/sources.ts'
import type { Quantity } from './rules/rule.ts'

/** One row of the bill: all of one price. */
export interface CostLine {
  readonly group: CostGroup
  readonly price: string
  readonly of: readonly string[]
  readonly quantity: number
  /** The free part of the quantity. */
  readonly freeQuantity: number
  readonly unit: string
  readonly unitUsd: number
  readonly usd: number
  readonly isVerified: boolean
  readonly sourceDate: string
}

/**
 * The bill of these quantities, highest cost first. A free allowance belongs to the account and is subtracted
 * once.
 */
export function priceQuantities(quantities: readonly Quantity[]): readonly CostLine[] {
  const byPrice = Map.groupBy(quantities, ({ price }) => price)
  return [...byPrice]
    .map(([name, same]): CostLine => {
      const price = findPrice(name)
      const quantity = same.reduce((sum, { amount }) => sum + amount, 0)
      const freeQuantity = Math.min(quantity, price.freePerMonth ?? 0)
      return {
        group: price.group,
        price: name,
        of: [...new Set(same.map(({ of }) => of))],
        quantity,
        freeQuantity,
        unit: price.unit,
        unitUsd: price.usd,
        usd: (quantity - freeQuantity) * price.usd,
        isVerified: price.unverified === undefined,
        sourceDate: sources[price.source].date,
      }
    })
    .filter(({ quantity }) => quantity > 0)
    .sort((a, b) => b.usd - a.usd)
}
