import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import type { Message } from '@astrovoice/core'
import {
  startAwsStub,
  stubCredentials,
  type AwsReply,
  type AwsStub,
} from '../../testing/aws/start-aws-stub.ts'
import { createAwsMessenger } from './aws-messenger.ts'

Object.assign(process.env, stubCredentials)

/** The answers of SNS (API reference, Publish) and SES (API reference v2, SendEmail). */
const published: AwsReply = {
  body: `<PublishResponse xmlns="http://sns.amazonaws.com/doc/2010-03-31/"><PublishResult><MessageId>m-1</MessageId></PublishResult><ResponseMetadata><RequestId>r-1</RequestId></ResponseMetadata></PublishResponse>`,
}
const accepted: AwsReply = { body: { MessageId: 'm-1' } }
const refusedBySns = (code: string, status = 400): AwsReply => ({
  status,
  body: `<ErrorResponse xmlns="http://sns.amazonaws.com/doc/2010-03-31/"><Error><Type>Sender</Type><Code>${code}</Code><Message>no</Message></Error><RequestId>r-1</RequestId></ErrorResponse>`,
})

const replies: AwsReply[] = []
let aws: AwsStub
let outcomes: unknown[]
beforeEach(async () => {
  outcomes = []
  replies.length = 0
  aws = await startAwsStub(({ path }) => replies.shift() ?? (path === '/' ? published : accepted))
})
afterEach(() => aws.stop())

const sender = { senderId: 'ASTROV', entityId: '1101234567890123456', templateId: '1107234567890123456' }

const open = (channels: { sms?: null; email?: null } = {}) => {
  const { region, endpoint } = aws
  return createAwsMessenger({
    sms: { region, endpoint, ...sender },
    email: { region, endpoint, from: 'codes@astrovoice.example' },
    onOutcome: (...outcome) => void outcomes.push(outcome),
    ...channels,
  })
}

const code = (changes: Partial<Message>): Message => ({
  channel: 'sms',
  to: '+919876543210',
  title: 'Your AstroVoice code',
  body: '123456 is your AstroVoice sign-in code.',
  link: null,
  ...changes,
})

const sms = code({})
const mail = code({ channel: 'email', to: 'asha@example.org' })

describe('a message to a phone', () => {
  test('is published with sender, type and the registration that India demands, and signed for SNS', async () => {
    await open().send(code({}), 'key')
    const [request] = aws.requests
    expect(request?.service).toBe('sns')
    const attributes = [
      ['AWS.SNS.SMS.SenderID', 'ASTROV'],
      ['AWS.SNS.SMS.SMSType', 'Transactional'],
      ['AWS.MM.SMS.EntityId', '1101234567890123456'],
      ['AWS.MM.SMS.TemplateId', '1107234567890123456'],
    ].flatMap(([name, value], i) => [
      [`MessageAttributes.entry.${i + 1}.Name`, name],
      [`MessageAttributes.entry.${i + 1}.Value.DataType`, 'String'],
      [`MessageAttributes.entry.${i + 1}.Value.StringValue`, value],
    ])
    expect(Object.fromEntries(new URLSearchParams(request?.body))).toEqual({
      Action: 'Publish',
      Version: '2010-03-31',
      PhoneNumber: '+919876543210',
      Message: '123456 is your AstroVoice sign-in code.',
      ...Object.fromEntries(attributes),
    })
    expect(outcomes).toEqual([['sms', 'sent']])
  })

  test('outside of India has no registration', async () => {
    await open().send(code({ to: '+447700900123' }), 'key')
    expect(aws.requests[0]?.body).not.toContain('AWS.MM.SMS')
  })

  test('is sent again when SNS could not take it', async () => {
    replies.push(refusedBySns('InternalError', 500))
    await open().send(code({}), 'key')
    expect(aws.requests).toHaveLength(2)
    expect(outcomes).toEqual([['sms', 'sent']])
  })

  test.each([
    ['OptedOut', 'OptedOutException'],
    ['InvalidParameter', 'InvalidParameterException'],
    ['Unheard', 'other'],
  ])('that SNS refuses by %s is not sent again, and counted as %s', async (name, outcome) => {
    replies.push(refusedBySns(name))
    await expect(open().send(code({}), 'key')).rejects.toMatchObject({ code: 'message_not_sent' })
    expect(aws.requests).toHaveLength(1)
    expect(outcomes).toEqual([['sms', outcome]])
  })
})

describe('a mail', () => {
  test('is sent from our address as text, and signed for SES', async () => {
    await open().send(mail, 'key')
    const [request] = aws.requests
    expect([request?.service, request?.method, request?.path]).toEqual([
      'ses',
      'POST',
      '/v2/email/outbound-emails',
    ])
    expect(JSON.parse(request?.body ?? '')).toEqual({
      FromEmailAddress: 'codes@astrovoice.example',
      Destination: { ToAddresses: ['asha@example.org'] },
      Content: {
        Simple: {
          Subject: { Data: 'Your AstroVoice code', Charset: 'UTF-8' },
          Body: { Text: { Data: '123456 is your AstroVoice sign-in code.', Charset: 'UTF-8' } },
        },
      },
    })
    expect(outcomes).toEqual([['email', 'sent']])
  })

  test('that SES refuses is counted by its reason', async () => {
    replies.push({
      status: 400,
      body: { __type: 'MessageRejected', message: 'Email address is not verified.' },
    })
    await expect(open().send(mail, 'key')).rejects.toMatchObject({ code: 'message_not_sent' })
    expect(outcomes).toEqual([['email', 'MessageRejected']])
  })
})

test.each([
  ['phones', { sms: null }, sms, mail],
  ['mail addresses', { email: null }, mail, sms],
] as const)(
  'while messages to %s are off, those are refused and others go on',
  async (_, off, refused, sent) => {
    const messenger = open(off)
    await expect(messenger.send(refused, 'key')).rejects.toMatchObject({ code: 'messages_off' })
    expect([aws.requests, outcomes]).toEqual([[], []])
    await messenger.send(sent, 'key')
    expect(aws.requests).toHaveLength(1)
  },
)

test('a push is no message of these services', async () => {
  await expect(open().send(code({ channel: 'push' }), 'key')).rejects.toMatchObject({ code: 'messages_off' })
})
