import { erasureConfirmation, type ErasureId } from '@astrovoice/contracts'
import type { CallerApi } from '../session/caller-api.ts'

/**
 * Erases the caller under an id that the device keeps. When the reply is lost, a repeat is refused: every sign-in has
 * ended. The receipt then shows that the erasure has begun.
 * @throws what the request threw, if no erasure has begun by that id.
 */
export async function beginErasure(api: Pick<CallerApi, 'ask'>, erasureId: ErasureId): Promise<ErasureId> {
  try {
    const { id } = await api.ask('eraseMe', { query: { confirm: erasureConfirmation, erasureId } })
    return id
  } catch (error) {
    if (await isBegun(api, erasureId)) return erasureId
    throw error
  }
}

const isBegun = (api: Pick<CallerApi, 'ask'>, erasureId: ErasureId): Promise<boolean> =>
  api.ask('getErasure', { params: { erasureId } }).then(
    () => true,
    () => false,
  )
