import { randomUUID } from 'node:crypto'
import { describe, expect, test } from '@jest/globals'
import type { UserId } from '@astrovoice/contracts'
import type { SignedOut, SignOutAnnouncer, SignOutFeed } from '../../../accounts/index.ts'

/** The contract of every channel from the API to the gateways. */
export function signOutsContract(name: string, announcer: SignOutAnnouncer, feeds: readonly SignOutFeed[]) {
  describe(`${name} as the channel of sign-outs`, () => {
    test('every feed gets each sign-out, of a device and of all devices, in order', async () => {
      const userId = randomUUID() as UserId
      const announced: SignedOut[] = [
        { userId, deviceId: 'd-1' },
        { userId, deviceId: null },
      ]
      const heard = feeds.map(async (feed) => {
        const signOuts: SignedOut[] = []
        const all = Promise.withResolvers<SignedOut[]>()
        await feed.listen((signedOut) => {
          if (signedOut.userId === userId) signOuts.push(signedOut)
          if (signOuts.length === announced.length) all.resolve(signOuts)
        })
        return all
      })
      const listening = await Promise.all(heard.map(async (each) => ({ all: (await each).promise })))
      for (const signedOut of announced) await announcer.announce(signedOut)
      for (const { all } of listening) expect(await all).toEqual(announced)
    })
  })
}
