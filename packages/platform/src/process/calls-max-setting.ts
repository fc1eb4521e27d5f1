import { z } from 'zod'

/** How many calls there may be. The gateway refuses a further one, and the API tells of it before. */
export const callsMaxSetting = {
  CALLS_MAX: z.coerce
    .number()
    .int()
    .min(1)
    .default(10_000)
    .describe('calls all gateways carry together. The same in the API and the gateway'),
}
