import { PublishCommand, SNSClient } from '@aws-sdk/client-sns'
import { describeSms, type SmsSender } from '@astrovoice/contracts/sms'
import { createRequestHandler } from '../request-handler.ts'

export interface SnsSmsOptions extends SmsSender {
  readonly region: string
  /** Another address than the region's own. */
  readonly endpoint?: string | undefined
}

/** Sends a message to a phone in E.164 by Amazon SNS, again if it could not be reached. It may then arrive twice. */
export function createSnsSms({ region, endpoint, ...sender }: SnsSmsOptions) {
  const sns = new SNSClient({
    region,
    requestHandler: createRequestHandler(),
    ...(endpoint && { endpoint }),
  })
  return async (to: string, body: string): Promise<void> => {
    const attributes = describeSms(sender, to)
    await sns.send(new PublishCommand({ PhoneNumber: to, Message: body, MessageAttributes: attributes }))
  }
}
