import { z } from 'zod'

/** A response of the script: an answer, a tool call, or a failure. */
const Step = z.union([
  /** `audioMs` of numbered sound (see `speakNumbers`) instead of a voice. */
  z.strictObject({ say: z.string().min(1), audioMs: z.int().min(1).max(120_000) }),
  z.strictObject({ call: z.string().min(1), arguments: z.record(z.string(), z.unknown()).default({}) }),
  /** The response ends as failed. */
  z.strictObject({ fail: z.literal(true) }),
])

/** The responses to the nth question of a conversation. After the last question the script begins again. */
export const Scenario = z.strictObject({
  turns: z
    .array(
      z.strictObject({
        /** The transcript of a spoken question; the listener makes one when left out. */
        heard: z.string().optional(),
        /** One for each response: the next one follows the output of a tool call. */
        steps: z.array(Step).min(1),
      }),
    )
    .min(1),
})

export type Scenario = z.output<typeof Scenario>
