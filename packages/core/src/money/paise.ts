/**
 * An amount of money in paise as it is: integers that a double holds exactly, up to 90 billion rupees.
 * @throws RangeError for any other number.
 */
export function assertPaise(amountPaise: number): number {
  if (Number.isSafeInteger(amountPaise)) return amountPaise
  throw new RangeError(`An amount of money must be a safe integer of paise, not ${amountPaise}.`)
}

/** @throws RangeError for amounts below 1. */
export function assertPositive(amountPaise: number): number {
  if (assertPaise(amountPaise) > 0) return amountPaise
  throw new RangeError(`An amount of money that moves must be above 0, not ${amountPaise}.`)
}

const minuteMs = 60_000

/** The price of a time at a price per minute, rounded down to a paisa. */
export const priceOf = (ms: number, paisePerMinute: number): number =>
  Math.floor(assertPaise(ms * paisePerMinute) / minuteMs)

/** The longest time in whole milliseconds that an amount pays for; without end at a price of 0. */
export const timeFor = (amountPaise: number, paisePerMinute: number): number =>
  paisePerMinute === 0
    ? Infinity
    : // One paisa more would be due at this time.
      Math.ceil(assertPaise((amountPaise + 1) * minuteMs) / paisePerMinute) - 1
