import { SendEmailCommand, SESv2Client } from '@aws-sdk/client-sesv2'
import { createRequestHandler } from '../request-handler.ts'

export interface SesEmailOptions {
  readonly region: string
  /** An address of a domain that SES has verified. */
  readonly from: string
  /** Another address than the region's own. */
  readonly endpoint?: string | undefined
}

/** Sends a mail by Amazon SES, again if it could not be reached. It may then arrive twice. */
export function createSesEmail({ region, endpoint, from }: SesEmailOptions) {
  const ses = new SESv2Client({
    region,
    requestHandler: createRequestHandler(),
    ...(endpoint && { endpoint }),
  })
  const utf8 = (data: string) => ({ Data: data, Charset: 'UTF-8' })
  return async (to: string, { title, body }: { title: string; body: string }): Promise<void> => {
    await ses.send(
      new SendEmailCommand({
        FromEmailAddress: from,
        Destination: { ToAddresses: [to] },
        Content: { Simple: { Subject: utf8(title), Body: { Text: utf8(body) } } },
      }),
    )
  }
}
