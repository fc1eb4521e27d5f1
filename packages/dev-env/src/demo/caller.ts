import { createRestClient, type RestClient } from '@astrovoice/client'
import type { BirthProfile, Tokens, UserId } from '@astrovoice/contracts'
import { z } from 'zod'

/** A caller who has signed in. */
export interface Caller {
  readonly userId: UserId
  readonly accessToken: string
  /** An access token that is valid for some minutes more. */
  freshToken(): Promise<string>
  readonly api: RestClient
}

const Inbox = z.object({
  messages: z.array(z.object({ title: z.string(), body: z.string(), link: z.string().nullable() })),
})
export type InboxMessage = z.infer<typeof Inbox>['messages'][number]

/** Messages for a phone, mail address or user, newest first. */
export async function readInbox(apiUrl: string, to: string): Promise<InboxMessage[]> {
  const answer = await fetch(`${apiUrl}/dev/inbox?to=${encodeURIComponent(to)}`)
  return Inbox.parse(await answer.json()).messages
}

const freshForMs = 5 * 60_000

/** Signs in as a person would: requests a code, reads it in the message, types it. */
export async function signIn(apiUrl: string, phone: string): Promise<Caller> {
  let tokens: Tokens | null = null
  const api = createRestClient({ baseUrl: apiUrl, accessToken: () => tokens?.accessToken ?? null })
  await api.ask('requestSignInCode', { body: { to: phone } })
  const [message] = await readInbox(apiUrl, phone)
  const code = message?.body.match(/\d{6}/)?.[0]
  if (!code) throw new Error('No sign-in code arrived in the inbox.')
  tokens = await api.ask('signIn', { body: { to: phone, code } })
  const { userId, accessToken } = tokens
  let current: Tokens = tokens
  return {
    userId,
    accessToken,
    api,
    async freshToken() {
      if (Date.parse(current.accessTokenExpiresAt) - Date.now() < freshForMs) {
        const { refreshToken } = current
        tokens = current = await api.ask('refreshTokens', { body: { refreshToken } })
      }
      return current.accessToken
    },
  }
}

export interface Birth {
  readonly date: string
  readonly time: string | null
  readonly place: string
}

/** Reads `1990-05-15 10:30 Pune`; the time may be left out. */
export function parseBirth(text: string): Birth {
  const [, date, time, place] = /^(\d{4}-\d{2}-\d{2})(?:\s+(\d{2}:\d{2}))?\s+(.+)$/u.exec(text.trim()) ?? []
  if (!date || !place)
    throw new Error(`BIRTH='${text}' is not like '1990-05-15 10:30 Pune' (the time may be left out).`)
  return { date, time: time ?? null, place }
}

/** Stores a birth, at the first place of that name. */
export async function addBirthProfile({ api }: Caller, name: string, birth: Birth): Promise<BirthProfile> {
  const { places } = await api.ask('searchPlaces', { query: { q: birth.place, limit: 1 } })
  const [place] = places
  if (!place) throw new Error(`There is no place like “${birth.place}” in the place table.`)
  return api.ask('createBirthProfile', {
    body: { name, date: birth.date, time: birth.time, placeId: place.id },
  })
}
