import { SecretsManagerClient } from '@aws-sdk/client-secrets-manager'
import { SNSClient } from '@aws-sdk/client-sns'
import { answerLifecycleEvent } from '../../custom-resources/answer-lifecycle-event.ts'
import type { LifecycleEvent } from '../../custom-resources/lifecycle-event.ts'
import { putPlatformApplication } from './put-platform-application.ts'

const clients = { sns: new SNSClient(), secrets: new SecretsManagerClient() }

export const handler = (event: LifecycleEvent): Promise<void> =>
  answerLifecycleEvent(event, () => putPlatformApplication(event, clients))
