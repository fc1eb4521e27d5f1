import type { Response } from 'express'
import { budgets, isSender, type SharedBudgetName } from '@astrovoice/contracts'
import type { BudgetLeft } from '@astrovoice/core'

/**
 * Adds a budget to `RateLimit-Policy` and `RateLimit` (draft-ietf-httpapi-ratelimit-headers-10): the times in a window
 * of seconds, what is left of them, and the seconds until the window ends. Only budgets of the sender are shown.
 */
export function showBudget(response: Response, name: SharedBudgetName, { times, resetS }: BudgetLeft): void {
  const { who, times: quota, per } = budgets[name]
  if (!isSender(who)) return
  append(response, 'RateLimit-Policy', `"${name}";q=${quota};w=${per.seconds}`)
  append(response, 'RateLimit', `"${name}";r=${times};t=${resetS}`)
}

function append(response: Response, header: string, item: string): void {
  const before = response.get(header)
  response.set(header, before === undefined ? item : `${before}, ${item}`)
}
