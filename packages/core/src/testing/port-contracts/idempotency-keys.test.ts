import { claimLifeMs } from '../../idempotency/index.ts'
import { InMemoryIdempotencyKeys } from '../fakes/idempotency-keys.ts'
import { idempotencyKeysContract } from './idempotency-keys.ts'

const clock = { ms: 0, nowMs: () => clock.ms }

idempotencyKeysContract(
  'The memory of the tests',
  new InMemoryIdempotencyKeys(clock),
  () => void (clock.ms += claimLifeMs),
)
