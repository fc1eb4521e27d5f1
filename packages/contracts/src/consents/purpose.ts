import { z } from 'zod'

/** What personal data is used for. A caller agrees to each by itself. */
export const Purpose = z
  .enum([
    'service',
    'ai_provider',
    'recording',
    'memory',
    'model_improvement',
    'push',
    'analytics',
    'marketing',
  ])
  .meta({
    id: 'Purpose',
    description:
      'service: sign-in, birth details, charts, calls and their summaries. ai_provider: speech and questions go to the AI model. recording: the sound of calls is stored. memory: the astrologer hears of earlier calls. model_improvement: calls are used to improve models. push: notices to the caller’s devices. analytics: figures of calls. marketing: offers.',
  })
export type Purpose = z.infer<typeof Purpose>

/** What a caller decides on: a purpose, or whether they are an adult. */
export const ConsentTopic = z.enum([...Purpose.options, 'adult']).meta({ id: 'ConsentTopic' })
export type ConsentTopic = z.infer<typeof ConsentTopic>

/** Names a notice as it was shown, such as `2026-11-30` or `2026-11-30.openai`. */
export const NoticeVersion = z
  .string()
  .regex(/^\d{4}-\d{2}-\d{2}(\.[a-z0-9-]{1,80})?$/, 'the `version` of a notice')
export type NoticeVersion = z.infer<typeof NoticeVersion>

/** Where a decision was made. */
export const Surface = z.enum(['web', 'ios', 'android', 'api']).meta({
  id: 'Surface',
  description: 'Where the caller decided: in the app, by its platform, or in a program of their own.',
})
export type Surface = z.infer<typeof Surface>
