import { toInstant, type Erasure as DescribedErasure, type erasureRoutes } from '@astrovoice/contracts'
import { requestErasure, UserFault, type Erasure } from '@astrovoice/core'
import type { RouteHandlers } from '@astrovoice/platform/http'
import type { ApiContext } from '../context.ts'

export function handleErasures({ erasing, erasures }: ApiContext): RouteHandlers<typeof erasureRoutes> {
  return {
    async eraseMe({ principal: { userId }, query: { erasureId } }) {
      return describe(await requestErasure(erasing, userId, erasureId))
    },
    async getErasure({ params: { erasureId } }) {
      const erasure = await erasures.find(erasureId)
      if (!erasure) throw new UserFault('not_found')
      return describe(erasure)
    },
  }
}

function describe(erasure: Erasure): DescribedErasure {
  const { id, state, requestedAtMs } = erasure
  const base = { id, state, requestedAt: toInstant(requestedAtMs) }
  if (erasure.state === 'under_way') return { ...base, finishedAt: null, removed: [], kept: [] }
  const { finishedAtMs, outcome } = erasure
  return {
    ...base,
    finishedAt: toInstant(finishedAtMs),
    removed: [...outcome.removed],
    kept: [...outcome.kept],
  }
}
