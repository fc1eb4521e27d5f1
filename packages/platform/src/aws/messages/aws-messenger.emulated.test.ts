import { randomInt } from 'node:crypto'
import { beforeAll, beforeEach, describe, expect, test } from '@jest/globals'
import { CreateEmailIdentityCommand, SESv2Client } from '@aws-sdk/client-sesv2'
import type { Message } from '@astrovoice/core'
import { openForFile } from '@astrovoice/dev-env/opened'
import { emulatorClient, emulatorUrl } from '../../testing/aws/emulators.ts'
import { createAwsMessenger } from './aws-messenger.ts'

const opened = openForFile()

// Its page of what it was given fails once S3 has deleted objects.
beforeAll(async () => void (await fetch(`${emulatorUrl('moto')}/moto-api/reset`, { method: 'POST' })))

/** What moto shows of what it was given: by service, then by kind. */
async function readMoto(service: 'sns' | 'ses', kind: string) {
  const reply = await fetch(`${emulatorUrl('moto')}/moto-api/data.json`)
  const data = (await reply.json()) as Record<string, Record<string, Record<string, unknown>[]>>
  return data[service]?.[kind] ?? []
}

const from = 'codes@astrovoice.example'
let outcomes: unknown[]
beforeEach(() => void (outcomes = []))

function open(sender = from) {
  const { region, endpoint } = emulatorClient('moto')
  return createAwsMessenger({
    sms: {
      region,
      endpoint,
      senderId: 'ASTROV',
      entityId: '1101234567890123456',
      templateId: '1107234567890123456',
    },
    email: { region, endpoint, from: sender },
    onOutcome: (...outcome) => void outcomes.push(outcome),
  })
}

const messageTo = (changes: Partial<Message>): Message => ({
  channel: 'sms',
  to: '+919876543210',
  title: 'आपका AstroVoice कोड',
  body: '१२३४५६ is your AstroVoice sign-in code, 100% yours & nobody’s else.',
  link: null,
  ...changes,
})

describe('SNS on moto', () => {
  test('a message to a phone arrives with its text, in letters of India too', async () => {
    const to = `+91${randomInt(6e9, 1e10)}`
    await open().send(messageTo({ to }), 'key')
    const sent = (await readMoto('sns', 'SMS')).filter(({ phone_number: number }) => number === to)
    expect(sent).toEqual([{ message_id: expect.any(String), phone_number: to, message: messageTo({}).body }])
    expect(outcomes).toEqual([['sms', 'sent']])
  })

  test('a number that is none is refused, and counted by SNS’ name of the reason', async () => {
    await expect(open().send(messageTo({ to: 'the phone of Asha' }), 'key')).rejects.toMatchObject({
      code: 'message_not_sent',
    })
    expect(outcomes).toEqual([['sms', 'InvalidParameterException']])
  })
})

describe('SES on moto', () => {
  const mail = messageTo({ channel: 'email', to: `asha${randomInt(1e9)}@example.org` })

  test('a mail arrives from our address with its subject and text', async () => {
    const ses = new SESv2Client(emulatorClient('moto'))
    opened.defer(() => ses.destroy())
    await ses.send(new CreateEmailIdentityCommand({ EmailIdentity: from }))
    await open().send(mail, 'key')
    const sent = (await readMoto('ses', 'Message')).filter(({ destinations }) =>
      JSON.stringify(destinations).includes(mail.to),
    )
    expect(sent).toEqual([
      expect.objectContaining({
        source: from,
        subject: mail.title,
        body: mail.body,
        destinations: expect.objectContaining({ ToAddresses: [mail.to] }),
      }),
    ])
    expect(outcomes).toEqual([['email', 'sent']])
  })

  test('a sender whom SES has not verified is refused, and counted by the reason', async () => {
    await expect(open('stranger@example.com').send(mail, 'key')).rejects.toMatchObject({
      code: 'message_not_sent',
    })
    expect(outcomes).toEqual([['email', 'MessageRejected']])
  })
})
