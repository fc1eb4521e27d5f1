import { randomUUID } from 'node:crypto'
import { describe, expect, test } from '@jest/globals'
import type { UserId } from '@astrovoice/contracts'
import type { ConsentChangeAnnouncer, ConsentChangeFeed } from '../../consent/index.ts'

/** The contract of every channel of consent changes from the API to the gateways. */
export function consentChangesContract(
  name: string,
  announcer: ConsentChangeAnnouncer,
  feeds: readonly ConsentChangeFeed[],
) {
  describe(`${name} as the channel of consent changes`, () => {
    test('every feed gets the caller of each change, in order', async () => {
      const changed = [randomUUID(), randomUUID()] as UserId[]
      const heard = feeds.map(() => Promise.withResolvers<UserId[]>())
      await Promise.all(
        feeds.map((feed, i) => {
          const userIds: UserId[] = []
          return feed.listen((userId) => {
            if (changed.includes(userId)) userIds.push(userId)
            if (userIds.length === changed.length) heard[i]?.resolve(userIds)
          })
        }),
      )
      for (const userId of changed) await announcer.announce(userId)
      for (const { promise } of heard) expect(await promise).toEqual(changed)
    })
  })
}
