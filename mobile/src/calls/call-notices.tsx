import { Notice } from '../components/notice.tsx'
import { describeProblemTo } from '../locale/fault-words.ts'
import { useLocale } from '../locale/use-locale.tsx'
import type { CallView } from './call-view.ts'

/** Why a call could not begin, or broke off. */
export function Trouble({ view: { trouble } }: { readonly view: Pick<CallView, 'trouble'> }) {
  const { t } = useLocale()
  if (!trouble) return null
  return <Notice message={trouble === 'lost' ? t('call.lost') : describeProblemTo(trouble, t)} />
}

/** Says that the network is weak or away. */
export function LineHint({ line }: Pick<CallView, 'line'>) {
  const { t } = useLocale()
  if (line === 'up') return null
  return <Notice kind="hint" message={line === 'broken' ? t('call.reconnecting') : t('call.weakLine')} />
}
