import {
  buildDecrypt,
  CommitmentPolicy,
  type KmsKeyringNode,
  type RawAesKeyringNode,
} from '@aws-crypto/client-node'

const { decrypt } = buildDecrypt(CommitmentPolicy.REQUIRE_ENCRYPT_ALLOW_DECRYPT)

/** Reads codes that were encrypted by the AWS Encryption SDK under a key of this ring. */
export const decryptCodesWith =
  (keyring: InstanceType<typeof KmsKeyringNode> | RawAesKeyringNode) =>
  async (ciphertext: Uint8Array): Promise<string> =>
    // Both are keyrings by a mixin, which the rule cannot see.
    // eslint-disable-next-line @typescript-eslint/no-unsafe-class-instance-assignment
    (await decrypt(keyring, ciphertext)).plaintext.toString()
