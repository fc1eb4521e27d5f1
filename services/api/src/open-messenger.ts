import type { Messenger } from '@astrovoice/core'
import { createAwsMessenger } from '@astrovoice/platform/aws'
import { createDevInbox, type DevInbox } from '@astrovoice/platform/local'
import type { Redis } from '@astrovoice/platform/redis'
import type { ApiMetrics } from '@astrovoice/platform/telemetry'
import type { ApiConfig } from './config.ts'

export interface OpenMessenger {
  /** Null while messages are off. */
  readonly messenger: Messenger | null
  /** Messages that no person gets; none unless the settings choose it. */
  readonly inbox: DevInbox | null
}

/** Opens how codes reach callers, as the settings say. */
export function openMessenger(
  config: ApiConfig,
  { redis, metrics }: { readonly redis: Redis; readonly metrics: Pick<ApiMetrics, 'messageSent'> },
): OpenMessenger {
  const inbox = config.MESSENGER === 'dev-inbox' ? createDevInbox({ redis }) : null
  const messenger = config.MESSENGER === 'aws' ? openAws(config, metrics) : inbox
  return { messenger, inbox }
}

function openAws(config: ApiConfig, metrics: Pick<ApiMetrics, 'messageSent'>): Messenger {
  const { AWS_REGION: region, SMS_SENDER_ID: senderId, EMAIL_FROM: from } = config
  const { SMS_ENTITY_ID: entityId, SMS_TEMPLATE_ID: templateId } = config
  return createAwsMessenger({
    sms: senderId === '' ? null : { region, senderId, entityId, templateId },
    email: from === undefined ? null : { region, from },
    onOutcome: (channel, outcome) => metrics.messageSent(channel, outcome),
  })
}
