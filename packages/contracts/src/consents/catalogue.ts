import type { Purpose } from './purpose.ts'

/** Kinds of personal data, as notices itemise them. */
export const dataItems = [
  'address',
  'births',
  'present_place',
  'settings',
  'questions',
  'voice',
  'findings',
  'earlier_calls',
  'summaries',
  'sound_of_calls',
  'devices',
  'call_figures',
] as const
export type DataItem = (typeof dataItems)[number]

/** Who gets data: we with the company that hosts our servers, the running AI providers, or the push services. */
export type Recipient = 'ourselves' | 'ai_providers' | 'push_services'

export interface PurposeSpec {
  /** The day from which its notice says what it says now: a change of meaning needs another day, which asks again. */
  readonly noticeDate: `${number}-${number}-${number}`
  /** What is refused without it; null when the service is whole without it. */
  readonly neededFor: 'account' | 'calls' | null
  readonly dataItems: readonly DataItem[]
  readonly recipients: readonly Recipient[]
}

/**
 * The one catalogue of purposes, in the order in which callers read them. Notices, routes, rules and the app follow from
 * it. Itemised notices by purpose: DPDP Rules 2025 (G.S.R. 846(E)), rule 3; the provider's name before any data goes
 * there: App Review Guideline 5.1.2(i).
 */
export const purposes = {
  service: {
    noticeDate: '2026-11-30',
    neededFor: 'account',
    dataItems: ['address', 'births', 'present_place', 'settings', 'questions', 'findings', 'summaries'],
    recipients: ['ourselves'],
  },
  ai_provider: {
    noticeDate: '2026-11-30',
    neededFor: 'calls',
    dataItems: ['voice', 'questions', 'births', 'findings', 'summaries'],
    recipients: ['ai_providers'],
  },
  memory: {
    noticeDate: '2026-11-30',
    neededFor: null,
    dataItems: ['earlier_calls'],
    recipients: ['ourselves', 'ai_providers'],
  },
  recording: {
    noticeDate: '2026-11-30',
    neededFor: null,
    dataItems: ['sound_of_calls'],
    recipients: ['ourselves'],
  },
  push: {
    noticeDate: '2026-11-30',
    neededFor: null,
    dataItems: ['devices'],
    recipients: ['ourselves', 'push_services'],
  },
  analytics: {
    noticeDate: '2026-11-30',
    neededFor: null,
    dataItems: ['call_figures'],
    recipients: ['ourselves'],
  },
  model_improvement: {
    noticeDate: '2026-11-30',
    neededFor: null,
    dataItems: ['questions', 'findings', 'call_figures'],
    recipients: ['ourselves'],
  },
  marketing: {
    noticeDate: '2026-11-30',
    neededFor: null,
    dataItems: ['address', 'devices'],
    recipients: ['ourselves', 'push_services'],
  },
} as const satisfies Record<Purpose, PurposeSpec>

export const purposeNames = Object.keys(purposes) as Purpose[]
