import { KmsKeyringNode } from '@aws-crypto/client-node'
import { PublishCommand, SNSClient } from '@aws-sdk/client-sns'
import { readProperties } from '../../custom-resources/read-properties.ts'
import { decryptCodesWith } from './decrypt-code.ts'
import { sendCode } from './send-code.ts'
import type { SenderEvent } from './sender-event.ts'

const sns = new SNSClient({})
const { keyArn, ...sender } = readProperties(process.env, ['keyArn', 'senderId', 'entityId', 'templateId'])
const decrypt = decryptCodesWith(new KmsKeyringNode({ keyIds: [keyArn] }))

export const handler = (event: SenderEvent): Promise<void> =>
  sendCode(event, { sender, decrypt, publish: (message) => sns.send(new PublishCommand(message)) })
