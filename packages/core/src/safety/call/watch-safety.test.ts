import { expect, test } from '@jest/globals'
import type { ItemId } from '@astrovoice/contracts'
import { beginCall, type CallEvent, type CallIdentity, type CallStep } from '../../calls/index.ts'
import { watchSafety } from './watch-safety.ts'

const call = beginCall({ language: 'en' } as unknown as CallIdentity)
const asked = { type: 'text-asked', itemId: 'typed' as ItemId, text: 'You idiot' } as const
const step: CallStep = { event: asked, before: call, after: call, effects: [], atMs: 0 }

/** A gateway that finds abuse in everything. */
function openGateway() {
  const raised: CallEvent[] = []
  const watch = watchSafety({
    read: () => [{ theme: 'abuse', by: 'phrase' }],
    meter: { safetyMet: () => {} },
    counts: { add: async () => {} },
  })
  const observer = watch({ identity: call.identity, raise: (event) => void raised.push(event) })
  return { observer, raised }
}

test('how often a rule was met moves with the call', () => {
  const [first, next] = [openGateway(), openGateway()]
  first.observer.restore!({ times: { abuse: 1 } })
  first.observer.onStep!(step)
  expect(first.raised).toMatchObject([{ type: 'safety-met', isLast: false }])
  next.observer.restore!(first.observer.save!())
  next.observer.onStep!(step)
  expect(next.raised).toMatchObject([{ type: 'safety-met', isLast: true }])
})

test('the line that ends a call asks nothing', () => {
  const { observer, raised } = openGateway()
  observer.restore!({ times: { abuse: 2 } })
  observer.onStep!(step)
  expect(raised).toMatchObject([{ card: null, isLast: true }])
  expect(JSON.stringify(raised)).not.toContain('?')
})
