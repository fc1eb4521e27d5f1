import { SecretsManagerClient } from '@aws-sdk/client-secrets-manager'
import { answerLifecycleEvent } from '../../custom-resources/answer-lifecycle-event.ts'
import type { LifecycleEvent } from '../../custom-resources/lifecycle-event.ts'
import { readProperties } from '../../custom-resources/read-properties.ts'
import { composeAppSecret } from './compose-app-secret.ts'

const settings = readProperties(process.env, [
  'appSecretId',
  'postgresSecretId',
  'postgresHost',
  'postgresPort',
  'database',
  'valkeySecretId',
  'valkeyHost',
  'valkeyPort',
])
const secrets = new SecretsManagerClient()

/** CloudFormation calls it when addresses change; a schedule calls it because passwords change. */
export async function handler(event: LifecycleEvent | { readonly source: string }): Promise<void> {
  if (!('RequestType' in event)) {
    await composeAppSecret(settings, secrets)
    return
  }
  await answerLifecycleEvent(event, async ({ RequestType }) => {
    if (RequestType !== 'Delete') await composeAppSecret(settings, secrets)
    return { physicalId: settings.appSecretId }
  })
}
