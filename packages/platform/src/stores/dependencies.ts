import type { Database } from '../postgres/index.ts'
import type { Dependencies } from '../process/index.ts'
import { proveWrite, type Redis } from '../redis/index.ts'

/** The stores as a service's readiness asks for them: each proves that it takes writes, as calls and jobs need it. */
export const storeDependencies = (redis: Redis, database: Database): Dependencies => ({
  redis: () => proveWrite(redis),
  postgres: () => database.proveWrite(),
})
