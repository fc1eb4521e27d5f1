import { z } from 'zod'

/** An answer of the script: spoken, after a tool call, or failed. */
const Step = z.union([
  /** `audioMs` of numbered sound (see `speakNumbers`) instead of a voice. */
  z.strictObject({ say: z.string().min(1), audioMs: z.int().min(1).max(120_000) }),
  z.strictObject({ call: z.string().min(1), arguments: z.record(z.string(), z.unknown()).default({}) }),
  /** The response ends as failed. */
  z.strictObject({ fail: z.literal(true) }),
])

/** The script of the nth question of a conversation; after the last it begins again. */
export const Scenario = z.strictObject({
  turns: z
    .array(
      z.strictObject({
        /** The words of a spoken question; without it the model listens. */
        heard: z.string().optional(),
        /** One per response: a second one follows once the first one's tool call has its output. */
        steps: z.array(Step).min(1),
      }),
    )
    .min(1),
})

export type Scenario = z.output<typeof Scenario>
