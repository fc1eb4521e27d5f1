import { z } from 'zod'

/** How codes of the local issuer reach callers. Cognito sends its own. */
export const messengerSettings = {
  MESSENGER: z
    .enum(['off', 'aws', 'dev-inbox'])
    .describe('how messages reach people: by SNS and SES with aws; with off they do not'),
  SMS_SENDER_ID: z
    .string()
    .regex(/^([A-Za-z]{3,6})?$/, 'three to six letters')
    .default('')
    .describe('for MESSENGER=aws: the sender of messages to phones; none are sent without'),
  SMS_ENTITY_ID: z
    .string()
    .max(50)
    .default('')
    .describe('for messages to phones in India: the id of the company on a DLT platform'),
  SMS_TEMPLATE_ID: z
    .string()
    .max(50)
    .default('')
    .describe('for messages to phones in India: the id of the text of codes there'),
  EMAIL_FROM: z
    .email()
    .optional()
    .describe('for MESSENGER=aws: the sender of mails, verified with SES; none are sent without'),
}

type MessengerSettings = z.output<z.ZodObject<typeof messengerSettings>>

const sendsSms = ({ SMS_SENDER_ID }: MessengerSettings) => SMS_SENDER_ID !== ''

/** Which of them are required when. */
export const messengerNeeds = {
  SMS_ENTITY_ID: sendsSms,
  SMS_TEMPLATE_ID: sendsSms,
}

export const needsAws = ({ MESSENGER }: MessengerSettings): boolean => MESSENGER === 'aws'
