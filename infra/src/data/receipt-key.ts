import { CfnAlias, CfnKey } from 'aws-cdk-lib/aws-paymentcryptography'
import type { AstroVoiceStack } from '../stacks/astrovoice-stack.ts'

/** Signs receipts and ledger entries: an HMAC key that never leaves the hardware. It takes no payments. */
export function createReceiptKey(stack: AstroVoiceStack): CfnKey {
  const key = new CfnKey(stack, 'ReceiptKey', {
    enabled: true,
    exportable: false,
    keyAttributes: {
      keyAlgorithm: 'HMAC_SHA256',
      keyClass: 'SYMMETRIC_KEY',
      keyUsage: 'TR31_M7_HMAC_KEY',
      keyModesOfUse: { generate: true, verify: true },
    },
  })
  key.applyRemovalPolicy(stack.dataRemovalPolicy)
  new CfnAlias(stack, 'ReceiptKeyAlias', { aliasName: `alias/${stack.name('receipts')}`, keyArn: key.ref })
  return key
}
