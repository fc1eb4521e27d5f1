import { AstrologerId, minRatings } from '@astrovoice/contracts'
import type { AstrologerRatings } from '@astrovoice/core'
import type { ReadRows } from '../read-rows.ts'

/** Means of the ratings of `calls`. They go with their calls, and so with an erased caller. */
export const createAstrologerRatings = (read: ReadRows): AstrologerRatings => ({
  async read() {
    const rows = await read<{ astrologerId: string; mean: number; count: number }>(selectMeans, [minRatings])
    return new Map(
      rows.map(({ astrologerId, mean, count }) => [AstrologerId.parse(astrologerId), { mean, count }]),
    )
  },
})

const selectMeans = `SELECT conversations.astrologer_id,
    round(avg(calls.rating), 1)::float8 AS mean, count(calls.rating)::int AS count
  FROM calls JOIN conversations ON conversations.id = calls.conversation_id
  WHERE calls.rating IS NOT NULL
  GROUP BY conversations.astrologer_id HAVING count(calls.rating) >= $1::int`
