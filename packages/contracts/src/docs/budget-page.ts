import { budgets, type Budget, type BudgetPeriod } from '../budgets.ts'

/** The table of limits as a page of Markdown. */
export function describeBudgets(): string {
  const rows = Object.entries<Budget>(budgets).map(([name, { who, what, times, per, cost, error }]) =>
    ['', name, who, what, `${times} ${describePeriod(per)}`, cost, `\`${error}\``, ''].join(' | ').trim(),
  )
  return `# Budgets\n\n${introduction}\n\n${head}\n${rows.join('\n')}\n\n${beyond}\n`
}

function describePeriod(per: BudgetPeriod): string {
  if (per === 'moment') return 'at once'
  if (per === 'lifetime') return 'in all'
  const { seconds } = per
  if (seconds % 3600 === 0) return seconds === 3600 ? 'an hour' : `in ${seconds / 3600} h`
  if (seconds % 60 === 0) return seconds === 60 ? 'a minute' : `in ${seconds / 60} min`
  return `in ${seconds} s`
}

const introduction =
  'What one person can cause is bounded. A caller is a signed-in person, on all their devices together. An address is ' +
  'where a sign-in code goes. A network is where requests come from: an IPv4 address or an IPv6 /64. Its prefix is an ' +
  'IPv4 /24 or an IPv6 /48.'

const head =
  '| budget | who | what is counted | how many | what one costs | error |\n|---|---|---|---|---|---|'

const beyond =
  'REST answers a request over budget with the error and `Retry-After`. Every reply says in `RateLimit-Policy` and ' +
  '`RateLimit` what the sender has left. A body has at most 100 kB and sixteen levels. On a socket the first event over budget is ' +
  'refused, in its acknowledgement or as `call:error`; further ones are dropped without an answer. A client that uses ' +
  'as much again beyond the budget is disconnected. Its call waits for it, as after any lost connection.'
