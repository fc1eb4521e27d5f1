import { randomBytes } from 'node:crypto'
import { expect, test } from '@jest/globals'
import {
  buildEncrypt,
  CommitmentPolicy,
  RawAesKeyringNode,
  RawAesWrappingSuiteIdentifier,
} from '@aws-crypto/client-node'
import type { PublishCommandInput } from '@aws-sdk/client-sns'
import { decryptCodesWith } from './decrypt-code.ts'
import { sendCode } from './send-code.ts'

/** A key of its own in place of one of KMS: the messages of the SDK are the same. */
const keyring = new RawAesKeyringNode({
  keyName: 'code',
  keyNamespace: 'test',
  unencryptedMasterKey: randomBytes(32),
  wrappingSuite: RawAesWrappingSuiteIdentifier.AES256_GCM_IV12_TAG16_NO_PADDING,
})
const { encrypt } = buildEncrypt(CommitmentPolicy.REQUIRE_ENCRYPT_REQUIRE_DECRYPT)

async function send(code: string | null, userAttributes: Record<string, string>) {
  const published: PublishCommandInput[] = []
  const ciphertext = code === null ? null : (await encrypt(keyring, code)).result.toString('base64')
  const event = {
    triggerSource: 'CustomSMSSender_Authentication',
    request: { type: 'customSMSSenderRequestV1', code: ciphertext, userAttributes },
  }
  await sendCode(event, {
    sender: { senderId: 'ASTROV', entityId: '1101234567890123456', templateId: '1107234567890123456' },
    decrypt: decryptCodesWith(keyring),
    publish: async (message) => void published.push(message),
  })
  return published
}

const value = (StringValue: string) => ({ DataType: 'String', StringValue })

test('a code goes to a phone in India with sender, entity and template, as the registered text', async () => {
  expect(await send('48213796', { phone_number: '+919876543210' })).toEqual([
    {
      PhoneNumber: '+919876543210',
      Message: '48213796 is your AstroVoice sign-in code. It works for 15 minutes; tell it to nobody.',
      MessageAttributes: {
        'AWS.SNS.SMS.SenderID': value('ASTROV'),
        'AWS.SNS.SMS.SMSType': value('Transactional'),
        'AWS.MM.SMS.EntityId': value('1101234567890123456'),
        'AWS.MM.SMS.TemplateId': value('1107234567890123456'),
      },
    },
  ])
})

test('a code to another country has no registration', async () => {
  const [message] = await send('482137', { phone_number: '+447700900123' })
  expect(Object.keys(message?.MessageAttributes ?? {})).toEqual([
    'AWS.SNS.SMS.SenderID',
    'AWS.SNS.SMS.SMSType',
  ])
})

test('nothing is sent without a code or a phone', async () => {
  expect(await send(null, { phone_number: '+919876543210' })).toEqual([])
  expect(await send('482137', { email: 'asha@example.org' })).toEqual([])
})
