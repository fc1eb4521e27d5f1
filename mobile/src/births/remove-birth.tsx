import { useQueryClient } from '@tanstack/react-query'
import type { BirthProfile } from '@astrovoice/contracts'
import { ConfirmDialog } from '../components/confirm-dialog.tsx'
import { forgetTalks } from '../conversations/queries.ts'
import { useLocale } from '../locale/use-locale.tsx'
import { useSession } from '../session/use-session.tsx'
import { birthsQuery } from './queries.ts'

export interface RemoveBirthProps {
  /** Null: nothing is to be removed. */
  readonly birth: BirthProfile | null
  readonly onRemove: (act: () => Promise<void>) => void
  readonly onClose: () => void
}

/** Asks before a birth is removed, and whether the talks about it go along. */
export function RemoveBirth({ birth, onRemove, onClose }: RemoveBirthProps) {
  const { t } = useLocale()
  const { api } = useSession()
  const cache = useQueryClient()
  const remove = (calls: 'keep' | 'delete') => () => {
    onClose()
    if (!birth) return
    onRemove(async () => {
      await api.ask('deleteBirthProfile', { params: { birthProfileId: birth.id }, query: { calls } })
      await cache.invalidateQueries(birthsQuery(api))
      // Nothing of it stays on this device: its charts, its days and its talks.
      cache.removeQueries({ predicate: ({ queryKey }) => queryKey.includes(birth.id) })
      await forgetTalks(cache, api)
    })
  }
  return (
    <ConfirmDialog
      isOpen={birth !== null}
      question={t('births.removeQuestion', { name: birth?.name ?? '' })}
      details={t('profile.removeAbout')}
      refuse={t('births.keep')}
      agree={t('profile.removeWithTalks')}
      other={{ label: t('profile.removeAlone'), onChoose: remove('keep') }}
      onAgree={remove('delete')}
      onRefuse={onClose}
    />
  )
}
