import type { Database } from '../postgres/index.ts'
import type { Dependencies } from '../process/index.ts'
import { proveWrite, type Redis } from '../redis/index.ts'

/**
 * The stores for a service's readiness. Each check proves that its store takes writes, which calls and jobs
 * need.
 */
export const storeDependencies = (redis: Redis, database: Database): Dependencies => ({
  redis: () => proveWrite(redis),
  postgres: () => database.proveWrite(),
})
