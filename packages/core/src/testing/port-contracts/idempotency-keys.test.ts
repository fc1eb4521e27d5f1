import { ManualClock } from '@astrovoice/contracts/testing'
import { claimLifeMs } from '../../idempotency/index.ts'
import { InMemoryIdempotencyKeys } from '../fakes/idempotency-keys.ts'
import { idempotencyKeysContract } from './idempotency-keys.ts'

const clock = new ManualClock()

idempotencyKeysContract('The memory of the tests', new InMemoryIdempotencyKeys(clock), () =>
  clock.pass(claimLifeMs),
)
