import { expect, test } from '@jest/globals'
import { SafetyProtocol, SafetyTheme } from '@astrovoice/contracts'
import { themes } from '../themes.ts'
import { describeProtocol, type Referral } from './describe-protocol.ts'

const clock = { nowMs: () => Date.UTC(2026, 10, 30, 12) }

function countsOf(referrals: readonly Referral[]) {
  const asked: [string, string][] = []
  const byMonth = async (from: string, until: string) => {
    asked.push([from, until])
    return referrals
  }
  return { referralCounts: { byMonth }, asked }
}

test('the published protocol has a rule for every theme, in the order of precedence', async () => {
  const { rules, helplines } = SafetyProtocol.parse(await describeProtocol({ clock, ...countsOf([]) }))
  expect(rules.map(({ theme }) => theme)).toEqual(themes)
  expect(SafetyTheme.options).toEqual(themes)
  expect(rules.find(({ theme }) => theme === 'violence_at_home')).toMatchObject({
    act: 'help',
    isFree: true,
    isDiscreet: true,
    numbers: ['181', '112'],
  })
  expect(rules.find(({ theme }) => theme === 'abuse')).toMatchObject({
    act: 'bound',
    maxTimes: 3,
    isFree: false,
  })
  const numbers = helplines.map(({ number }) => number)
  expect(rules.flatMap((rule) => rule.numbers).filter((number) => !numbers.includes(number))).toEqual([])
})

test('a month with fewer than ten referrals of a theme is not published', async () => {
  const few = { month: '2026-10', theme: 'minor', count: 9 } as const
  const enough = { month: '2026-10', theme: 'self_harm', count: 10 } as const
  const { referrals } = await describeProtocol({ clock, ...countsOf([few, enough]) })
  expect(referrals).toEqual([enough])
})

test('only the last 24 months that are over are counted', async () => {
  const { asked, ...deps } = countsOf([])
  await describeProtocol({ clock, ...deps })
  expect(asked).toEqual([['2024-11-01', '2026-11-01']])
})
