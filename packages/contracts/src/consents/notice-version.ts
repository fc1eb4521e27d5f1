import { purposes, type PurposeSpec } from './catalogue.ts'
import type { NoticeVersion, Purpose } from './purpose.ts'

/** The name of a model on the installation itself, in place of a company. */
export const localProvider = 'local'

/**
 * The version of a purpose's notice. A notice that names the AI providers has another version for other providers, so
 * that a change of provider asks again.
 */
export function noticeVersionOf(purpose: Purpose, aiProviders: readonly string[]): NoticeVersion {
  const { noticeDate, recipients }: PurposeSpec = purposes[purpose]
  return recipients.includes('ai_providers') ? `${noticeDate}.${slugOf(aiProviders)}` : noticeDate
}

const slugOf = (names: readonly string[]) =>
  names
    .map((name) => name.toLowerCase().replaceAll(/[^a-z0-9]+/g, '-'))
    .sort()
    .join('-')
    .slice(0, 80)
