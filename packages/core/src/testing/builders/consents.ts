import type { ConsentTopic } from '@astrovoice/contracts'
import { localProvider, noticeVersionOf, purposeNames } from '@astrovoice/contracts/consents'
import type { CurrentConsents } from '../../consent/index.ts'

/** An adult who agrees to every purpose, but these, by the notices of the local model. */
export function buildConsents(...refused: readonly ConsentTopic[]): CurrentConsents {
  const atMs = Date.parse('2026-11-30T06:00:00Z')
  const given = purposeNames.map((purpose) => [
    purpose,
    { isGiven: true, noticeVersion: noticeVersionOf(purpose, [localProvider]), atMs },
  ])
  const withdrawn = { isGiven: false, noticeVersion: null, atMs }
  return Object.fromEntries([
    ['adult', { isGiven: true, noticeVersion: null, atMs }],
    ...given,
    ...refused.map((topic) => [topic, withdrawn]),
  ]) as CurrentConsents
}
