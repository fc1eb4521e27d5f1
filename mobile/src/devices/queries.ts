import { queryOptions } from '@tanstack/react-query'
import { callerKey } from '../cache/kept-queries.ts'
import type { CallerApi } from '../session/caller-api.ts'

/** Where the caller is signed in, this device among them. */
export const devicesQuery = (api: CallerApi) =>
  queryOptions({
    queryKey: callerKey(api, 'devices'),
    queryFn: async () => (await api.ask('listDevices', {})).devices,
  })
