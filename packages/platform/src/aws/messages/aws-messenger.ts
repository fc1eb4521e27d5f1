import { UserFault, type Message, type Messenger } from '@astrovoice/core'
import { createSesEmail, type SesEmailOptions } from './ses-email.ts'
import { createSnsSms, type SnsSmsOptions } from './sns-sms.ts'

/** Reasons that AWS gives for not sending, as metrics have them. */
export const messageFaults = [
  'ThrottledException',
  'TooManyRequestsException',
  'LimitExceededException',
  'OptedOutException',
  'InvalidParameterException',
  'AuthorizationErrorException',
  'MessageRejected',
  'MailFromDomainNotVerifiedException',
  'SendingPausedException',
  'AccountSuspendedException',
  'TimeoutError',
] as const
export type MessageOutcome = 'sent' | (typeof messageFaults)[number] | 'other'

export interface AwsMessengerOptions {
  /** Null while no messages go to phones. */
  readonly sms: SnsSmsOptions | null
  /** Null while no mails go out. */
  readonly email: SesEmailOptions | null
  readonly onOutcome: (channel: 'sms' | 'email', outcome: MessageOutcome) => void
}

const outcomeOf = (error: unknown): MessageOutcome =>
  messageFaults.find((name) => error instanceof Error && error.name === name) ?? 'other'

/**
 * Messages to phones by SNS and mails by SES. A repeated key is sent again: neither service knows keys.
 * @throws UserFault messages_off for a channel that is off; message_not_sent.
 */
export function createAwsMessenger({ sms, email, onOutcome }: AwsMessengerOptions): Messenger {
  const sendSms = sms && createSnsSms(sms)
  const sendEmail = email && createSesEmail(email)
  const send = (message: Message): Promise<void> | null => {
    if (message.channel === 'sms') return sendSms && sendSms(message.to, message.body)
    return message.channel === 'email' ? sendEmail && sendEmail(message.to, message) : null
  }
  return {
    async send(message) {
      const { channel } = message
      const sending = send(message)
      if (!sending || channel === 'push') throw new UserFault('messages_off')
      try {
        await sending
        onOutcome(channel, 'sent')
      } catch (error) {
        onOutcome(channel, outcomeOf(error))
        throw new UserFault('message_not_sent', {}, { cause: error })
      }
    },
  }
}
