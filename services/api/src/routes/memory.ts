import type { memoryRoutes } from '@astrovoice/contracts'
import { correctMemory, forgetAllMemory, forgetMemory, listMemories } from '@astrovoice/core'
import type { RouteHandlers } from '@astrovoice/platform/http'
import type { ApiContext } from '../context.ts'
import { describeMemory } from './describe-memory.ts'

export function handleMemory(context: ApiContext): RouteHandlers<typeof memoryRoutes> {
  return {
    async listMemory({ principal: { userId } }) {
      return { memories: (await listMemories(context, userId)).map(describeMemory) }
    },
    async correctMemory({ principal: { userId }, params: { memoryId }, body: { fact } }) {
      return describeMemory(await correctMemory(context, userId, memoryId, fact))
    },
    async forgetMemory({ principal: { userId }, params: { memoryId } }) {
      await forgetMemory(context, userId, memoryId)
    },
    async forgetAllMemory({ principal: { userId } }) {
      await forgetAllMemory(context, userId)
    },
  }
}
