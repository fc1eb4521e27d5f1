import type { PublishCommandInput } from '@aws-sdk/client-sns'
import { describeSms, type SmsSender } from '@astrovoice/contracts/sms'
import type { SenderEvent } from './sender-event.ts'

export interface SendCodeDeps {
  readonly sender: SmsSender
  readonly decrypt: (ciphertext: Uint8Array) => Promise<string>
  readonly publish: (message: PublishCommandInput) => Promise<unknown>
}

/** The text that is registered as the template, with `{#var#}` in place of the code. */
const textOf = (code: string): string =>
  `${code} is your AstroVoice sign-in code. It works for 15 minutes; tell it to nobody.`

/** Sends a code of the pool to a phone. Cognito's own messages cannot carry the ids that India demands. */
export async function sendCode(
  { request: { code, userAttributes } }: SenderEvent,
  { sender, decrypt, publish }: SendCodeDeps,
): Promise<void> {
  const phone = userAttributes['phone_number']
  if (code === null || phone === undefined) return
  await publish({
    PhoneNumber: phone,
    Message: textOf(await decrypt(Buffer.from(code, 'base64'))),
    MessageAttributes: describeSms(sender, phone),
  })
}
