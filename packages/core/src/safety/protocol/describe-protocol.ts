import { minReferrals, type SafetyProtocol } from '@astrovoice/contracts'
import type { Clock } from '@astrovoice/contracts/clock'
import { helplines } from '../lines/helplines.ts'
import { actions, correctionOf, lineTo } from '../rules.ts'
import { themes, type Theme } from '../themes.ts'

/** How often a card with helplines was shown in a month, such as 2026-11. */
export interface Referral {
  readonly month: string
  readonly theme: Theme
  readonly count: number
}

/** Reads the counts that `SafetyCounts` adds to. */
export interface ReferralCounts {
  /** By month and theme. Days from `from` on and before `until`, both as 2026-11-30. */
  byMonth(from: string, until: string): Promise<readonly Referral[]>
}

export interface ProtocolDeps {
  readonly referralCounts: ReferralCounts
  readonly clock: Pick<Clock, 'nowMs'>
}

const maxMonths = 24

/** The rules as they are published, with referrals of the months that are over. */
export async function describeProtocol({ referralCounts, clock }: ProtocolDeps): Promise<SafetyProtocol> {
  const now = new Date(clock.nowMs())
  const firstOf = (monthsAgo: number) =>
    new Date(Date.UTC(now.getUTCFullYear(), now.getUTCMonth() - monthsAgo)).toISOString().slice(0, 10)
  const referrals = await referralCounts.byMonth(firstOf(maxMonths), firstOf(0))
  return {
    rules: themes.map(describeRule),
    helplines: Object.values(helplines).map((each) => ({ ...each })),
    minReferrals,
    referrals: referrals.filter(({ count }) => count >= minReferrals).map((each) => ({ ...each })),
  }
}

const inEveryLanguage = (say: (language: 'en' | 'hi' | 'hinglish') => string) => ({
  en: say('en'),
  hi: say('hi'),
  hinglish: say('hinglish'),
})

function describeRule(theme: Theme): SafetyProtocol['rules'][number] {
  const action = actions[theme]
  const isHelp = action.act === 'help'
  return {
    theme,
    act: action.act,
    maxTimes: action.act === 'bound' ? action.maxTimes : null,
    isFree: isHelp,
    isDiscreet: isHelp && action.isDiscreet,
    numbers: isHelp ? action.numbers.map((name) => helplines[name].number) : [],
    toCaller: inEveryLanguage((language) => lineTo(theme, language)),
    correction: inEveryLanguage((language) => correctionOf(theme, language)),
  }
}
