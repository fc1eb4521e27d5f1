import { setTimeout as wait } from 'node:timers/promises'

const lookEveryMs = 20

/** Polls for a state that raises no event. @throws Error when it does not come in time. */
export async function awaitState(
  isThere: () => boolean,
  { withinMs, otherwise }: { withinMs: number; otherwise: () => string },
): Promise<void> {
  for (const endMs = Date.now() + withinMs; !isThere(); await wait(lookEveryMs)) {
    if (Date.now() > endMs) throw new Error(otherwise())
  }
}
