import type { predictionRoutes } from '@astrovoice/contracts'
import { answerPrediction, cacheFor, listPredictions, scorePredictions } from '@astrovoice/core'
import type { RouteHandlers } from '@astrovoice/platform/http'
import type { ApiContext } from '../context.ts'

const scoreLifeMs = 60_000

export function handlePredictions(context: ApiContext): RouteHandlers<typeof predictionRoutes> {
  const { clock } = context
  const read = () => scorePredictions(context)
  const readScore = cacheFor(read, { clock, maxAgeMs: scoreLifeMs, onFailure: context.onScoreFailed })
  return {
    async listPredictions({ principal: { userId } }) {
      return { predictions: await listPredictions(context, userId) }
    },
    answerPrediction: ({ principal: { userId }, params: { memoryId }, body: { outcome } }) =>
      answerPrediction(context, userId, memoryId, outcome),
    // Before the first reading succeeds a failure is the caller's to see.
    getPredictionScore: async () => (await readScore()) ?? read(),
  }
}
