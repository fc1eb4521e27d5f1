import { Tokens } from '@astrovoice/contracts'
import type { DeviceStore } from './device-store-port.ts'

const key = 'astrovoice.tokens'

/** The tokens of the signed-in caller: in memory, and on the device for the next start. */
export interface TokenKeeper {
  current(): Tokens | null
  keep(tokens: Tokens | null): Promise<void>
}

/** Reads the tokens of an earlier start. Unreadable tokens count as no sign-in. */
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
