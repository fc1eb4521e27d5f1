import { ItemId } from '../ids.ts'

const prefix = 'ack_'

/** Names the nth acknowledgement of a call. */
export const nameAcknowledgement = (count: number): ItemId => ItemId.parse(`${prefix}${count}`)

/** Whether an item is “one moment” and no answer. */
export const isAcknowledgement = (itemId: ItemId): boolean => itemId.startsWith(prefix)
