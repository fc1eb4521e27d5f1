import { Tokens } from '@astrovoice/contracts'
import type { DeviceStore } from './device-store-port.ts'

const key = 'astrovoice.tokens'

/** The tokens of whoever is signed in here: in memory, and on the device for the next start. */
export interface TokenKeeper {
  current(): Tokens | null
  keep(tokens: Tokens | null): Promise<void>
}

/** Takes up what an earlier start left; what cannot be read counts as nobody signed in. */
export async function openTokenKeeper(store: DeviceStore): Promise<TokenKeeper> {
  let tokens = read(await store.get(key))
  return {
    current: () => tokens,
    async keep(next) {
      tokens = next
      await store.set(key, next && JSON.stringify(next))
    },
  }
}

function read(stored: string | null): Tokens | null {
  try {
    return stored === null ? null : Tokens.parse(JSON.parse(stored))
  } catch {
    return null
  }
}
