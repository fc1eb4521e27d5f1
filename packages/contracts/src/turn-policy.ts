import { z } from 'zod'

/** When a caller's turn begins, ends and interrupts. All times are in milliseconds. */
export const TurnPolicy = z.object({
  endpointingMs: z.int().min(200).max(3000).describe('silence that ends a spoken turn'),
  interruptAfterMs: z
    .int()
    .min(200)
    .max(5000)
    .describe('speech over an answer that interrupts without waiting for its words'),
  minWordsMs: z
    .int()
    .min(0)
    .max(5000)
    .describe('the shortest speech over an answer that counts as words when its transcript is empty'),
  falseInterruptionMs: z
    .int()
    .min(200)
    .max(10_000)
    .describe('how long speech over an answer waits for its words until it counts as an interruption'),
  maxTurnMs: z.int().min(5000).max(600_000).describe('the longest spoken turn'),
  acknowledgeAfterMs: z
    .int()
    .min(0)
    .max(10_000)
    .describe('how long the caller waits for an answer until the astrologer says “one moment”, 0 for never'),
})
export type TurnPolicy = z.infer<typeof TurnPolicy>

export const defaultTurnPolicy: TurnPolicy = {
  endpointingMs: 500,
  interruptAfterMs: 600,
  minWordsMs: 1000,
  falseInterruptionMs: 1500,
  maxTurnMs: 60_000,
  acknowledgeAfterMs: 1200,
}
