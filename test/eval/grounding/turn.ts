import { z } from 'zod'

/** A claim that a person found in a turn, and whether it is what the engine computed. */
const LabelledClaim = z.object({
  /** A kind of `ReadClaim`, or a name for one that persons use. */
  kind: z.string(),
  subject: z.string(),
  value: z.string(),
  isRight: z.boolean(),
})
export type LabelledClaim = z.infer<typeof LabelledClaim>

/** A free turn of an astrologer about one of the charts. */
export const Turn = z.object({
  text: z.string().min(1),
  language: z.enum(['en', 'hi', 'hinglish']),
  chart: z.string(),
  claims: z.array(LabelledClaim),
  note: z.string().optional(),
})
export type Turn = z.infer<typeof Turn>

const Birth = z.object({
  local: z.string(),
  place: z.string(),
  utc: z.string(),
  latitude: z.number(),
  longitude: z.number(),
})
const Koota = z.object({ points: z.number() })
const Match = z.object({ total: z.number(), kootas: z.record(z.string(), Koota) })

/** What a chart of the set is: a birth, a day, or a match of two births. */
export const Subject = z.union([
  z.object({ birth: Birth, facts: z.unknown() }),
  z.object({ birth: z.object({ date: z.string(), place: z.string() }), facts: z.unknown() }),
  z.object({ birth: z.object({ groom: Birth, bride: Birth }), facts: Match }),
])
export type Subject = z.infer<typeof Subject>
export type Subjects = z.infer<typeof Subjects>
export const Subjects = z.record(z.string(), Subject)
