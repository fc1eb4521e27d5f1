import { ElastiCacheClient } from '@aws-sdk/client-elasticache'
import { SecretsManagerClient } from '@aws-sdk/client-secrets-manager'
import { readProperties } from '../../custom-resources/read-properties.ts'
import { type RotationEvent, rotateValkeyToken } from './rotate-valkey-token.ts'

const { replicationGroupId } = readProperties(process.env, ['replicationGroupId'])
const deps = { secrets: new SecretsManagerClient(), cache: new ElastiCacheClient(), replicationGroupId }

export const handler = (event: RotationEvent): Promise<void> => rotateValkeyToken(event, deps)
