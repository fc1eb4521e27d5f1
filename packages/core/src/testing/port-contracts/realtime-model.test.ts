import { createObedientRealtimeModel } from '../fakes/models/obedient-realtime-model.ts'
import { realtimeModelContract } from './realtime-model.ts'

realtimeModelContract('the obedient model', async () => ({
  model: createObedientRealtimeModel(),
  unreachable: createObedientRealtimeModel({ isReachable: false }),
  close: async () => {},
}))
