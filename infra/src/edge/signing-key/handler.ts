import { SecretsManagerClient } from '@aws-sdk/client-secrets-manager'
import { answerLifecycleEvent } from '../../custom-resources/answer-lifecycle-event.ts'
import type { LifecycleEvent } from '../../custom-resources/lifecycle-event.ts'
import { readProperties } from '../../custom-resources/read-properties.ts'
import { createSigningKey } from './create-signing-key.ts'

/** Runs in the edge's region; the secret is in the stage's region. */
export const handler = (event: LifecycleEvent): Promise<void> =>
  answerLifecycleEvent(event, async () => {
    const { SecretRegion } = readProperties(event.ResourceProperties, ['SecretRegion'])
    return createSigningKey(event, new SecretsManagerClient({ region: SecretRegion }))
  })
