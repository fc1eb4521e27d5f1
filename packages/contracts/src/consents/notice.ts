import { z } from 'zod'
import { Language } from '../language.ts'
import { NoticeVersion, Purpose } from './purpose.ts'

/** What a caller reads before they agree to a purpose. */
export const Notice = z
  .object({
    purpose: Purpose,
    version: NoticeVersion,
    language: Language,
    title: z.string(),
    why: z.string().describe('What the data is used for.'),
    dataItems: z.array(z.string()).describe('Which data, item by item.'),
    recipients: z.array(z.string()).describe('Who gets the data, by name.'),
    neededFor: z
      .enum(['account', 'calls'])
      .nullable()
      .describe('What is refused without it; null: nothing but itself.'),
    without: z.string().describe('What follows if the caller refuses or withdraws.'),
  })
  .meta({ id: 'Notice' })
export type Notice = z.infer<typeof Notice>
