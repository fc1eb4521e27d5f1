import { Tokens } from '@astrovoice/contracts'
import type { DeviceStore } from './device-store-port.ts'

const key = 'astrovoice.tokens'

/** The tokens of the signed-in caller: in memory, and on the device for the next start and for other tabs. */
export interface TokenKeeper {
  current(): Tokens | null
  keep(tokens: Tokens | null): Promise<void>
  /** Reports that another tab has signed in or out, or has renewed. Returns how to stop. */
  watch(onChange: () => void): () => void
  /**
   * Renews by `exchange`, in one tab at a time: a refresh token works once. A tab that finds the tokens renewed by another
   * one takes those.
   */
  renew(exchange: (tokens: Tokens | null) => Promise<Tokens>): Promise<Tokens>
}

/** Reads the tokens of an earlier start. Unreadable tokens count as no sign-in. */
export async function openTokenKeeper(store: DeviceStore): Promise<TokenKeeper> {
  const load = async () => read(await store.get(key))
  let tokens = await load()
  const keep = async (next: Tokens | null) => {
    tokens = next
    await store.set(key, next && JSON.stringify(next))
  }
  return {
    current: () => tokens,
    keep,
    watch: (onChange) =>
      store.watch(key, () => {
        void load().then((stored) => {
          tokens = stored
          onChange()
        })
      }),
    renew: (exchange) =>
      store.alone('astrovoice.renewal', async () => {
        const before = tokens
        tokens = await load()
        if (tokens && tokens.refreshToken !== before?.refreshToken) return tokens
        const next = await exchange(tokens)
        await keep(next)
        return next
      }),
  }
}

function read(stored: string | null): Tokens | null {
  try {
    return stored === null ? null : Tokens.parse(JSON.parse(stored))
  } catch {
    return null
  }
}
