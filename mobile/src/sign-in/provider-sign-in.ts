import { z } from 'zod'
import type { DeviceStore } from '../session/device-store-port.ts'

const key = 'astrovoice.provider-sign-in'

/** A sign-in that goes on at a provider's page. What it keeps never leaves the device but for its end. */
const Pending = z.object({ state: z.string(), codeVerifier: z.string(), redirectUri: z.string() })

export interface Randomness {
  randomUUID(): string
  /** SHA-256 of a text in base64url, without padding. */
  sha256(text: string): Promise<string>
}

/** The address of the provider's page for a sign-in with PKCE (RFC 7636), kept on the device until the page comes back. */
export async function beginProviderSignIn(
  store: Pick<DeviceStore, 'set'>,
  { randomUUID, sha256 }: Randomness,
  { authorizeUrl, redirectUri }: { readonly authorizeUrl: string; readonly redirectUri: string },
): Promise<string> {
  const state = randomUUID()
  // Two of them have 244 random bits.
  const codeVerifier = `${randomUUID()}${randomUUID()}`.replaceAll('-', '')
  await store.set(key, JSON.stringify({ state, codeVerifier, redirectUri }))
  const added = {
    redirect_uri: redirectUri,
    state,
    code_challenge: await sha256(codeVerifier),
    code_challenge_method: 'S256',
  }
  const parameters = Object.entries(added).map(([name, value]) => `${name}=${encodeURIComponent(value)}`)
  return `${authorizeUrl}&${parameters.join('&')}`
}

/** What the page gave, for the server; null unless this device began the sign-in. It is used up. */
export async function finishProviderSignIn(
  store: Pick<DeviceStore, 'get' | 'set'>,
  came: { readonly code: unknown; readonly state: unknown },
): Promise<{ code: string; codeVerifier: string; redirectUri: string } | null> {
  const stored = await store.get(key)
  await store.set(key, null)
  const pending = readPending(stored)
  if (!pending || typeof came.code !== 'string' || came.state !== pending.state) return null
  const { codeVerifier, redirectUri } = pending
  return { code: came.code, codeVerifier, redirectUri }
}

function readPending(stored: string | null) {
  try {
    return stored === null ? null : Pending.parse(JSON.parse(stored))
  } catch {
    return null
  }
}
