import type { Language, Purpose, Surface } from '@astrovoice/contracts'
import type { RestClient } from './rest-client.ts'

export interface GivenConsents {
  /** Purposes to refuse; the others are given. */
  readonly refused?: readonly Purpose[]
  /** @default 'en' */
  readonly language?: Language
  /** @default 'api' */
  readonly surface?: Surface
}

/**
 * Declares the signed-in caller an adult and decides on every purpose by the notices of now. For programs that act for a
 * caller who has read them; the app asks its caller.
 * @throws CallFault when the service refuses.
 */
export async function giveConsents(
  api: RestClient,
  { refused = [], language = 'en', surface = 'api' }: GivenConsents = {},
) {
  const { notices } = await api.ask('getNotices', { query: { language } })
  const decisions = notices.map(({ purpose, version }) =>
    refused.includes(purpose)
      ? { purpose, isGiven: false as const }
      : { purpose, isGiven: true as const, noticeVersion: version },
  )
  return api.ask('decideConsents', { body: { isAdult: true, decisions, language, surface } })
}
