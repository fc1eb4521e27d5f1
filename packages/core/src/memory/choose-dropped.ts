import type { MemoryId } from '@astrovoice/contracts'
import type { CallerMemoryItem } from './memory.ts'

/** What is kept of one caller: so that it is read in under a millisecond. */
export const memoryBounds = { items: 60, bytes: 64_000 } as const

const sizeOf = (item: CallerMemoryItem) => new TextEncoder().encode(JSON.stringify(item)).length

/** What has to go so that what is added fits: the oldest answers, then the oldest facts. */
export function chooseDropped(
  kept: readonly CallerMemoryItem[],
  added: readonly CallerMemoryItem[],
): MemoryId[] {
  const order = [
    ...kept.filter(({ kind }) => kind === 'answer'),
    ...kept.filter(({ kind }) => kind === 'fact'),
  ]
  let items = kept.length + added.length
  let bytes = [...kept, ...added].reduce((sum, item) => sum + sizeOf(item), 0)
  const dropped: MemoryId[] = []
  for (const item of order) {
    if (items <= memoryBounds.items && bytes <= memoryBounds.bytes) break
    dropped.push(item.id)
    items -= 1
    bytes -= sizeOf(item)
  }
  return dropped
}
