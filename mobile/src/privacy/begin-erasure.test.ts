import { expect, test } from '@jest/globals'
import { ErasureId } from '@astrovoice/contracts'
import type { CallerApi } from '../session/caller-api.ts'
import { beginErasure } from './begin-erasure.ts'

const erasureId = ErasureId.parse('b7c0a3de-0c5f-4f0b-9a35-3a0b6a1f2c11')
const other = ErasureId.parse('b7c0a3de-0c5f-4f0b-9a35-3a0b6a1f2c22')

/** An API whose routes do this, and what it was asked. */
function openApi(replies: Record<string, () => Promise<object>>) {
  const asked: string[] = []
  const ask = (name: string) => {
    asked.push(name)
    return replies[name]!()
  }
  return { asked, api: { ask } as unknown as Pick<CallerApi, 'ask'> }
}
const lost = () => Promise.reject(new Error('no answer'))

test('an erasure whose reply comes has the id of the reply', async () => {
  // Another request of the caller had begun one before.
  const { api, asked } = openApi({ eraseMe: async () => ({ id: other }) })
  expect(await beginErasure(api, erasureId)).toBe(other)
  expect(asked).toEqual(['eraseMe'])
})

test('an erasure whose reply is lost is found by its own id', async () => {
  const { api } = openApi({ eraseMe: lost, getErasure: async () => ({ id: erasureId, state: 'under_way' }) })
  expect(await beginErasure(api, erasureId)).toBe(erasureId)
})

test('a request that never arrived fails with its own reason', async () => {
  const { api } = openApi({ eraseMe: lost, getErasure: () => Promise.reject(new Error('not found')) })
  await expect(beginErasure(api, erasureId)).rejects.toThrow('no answer')
})
