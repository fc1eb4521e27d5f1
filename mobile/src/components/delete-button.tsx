import { useState } from 'react'
import { useLocale } from '../locale/use-locale.tsx'
import { Button } from './button.tsx'
import { ConfirmDialog } from './confirm-dialog.tsx'
import { Notice } from './notice.tsx'
import { useAttempt } from './use-attempt.ts'

export interface DeleteButtonProps {
  readonly label: string
  /** Read out instead of the label, where there are several. */
  readonly says?: string
  readonly question: string
  /** What goes. */
  readonly details: string
  readonly onDelete: () => Promise<void>
}

/** Deletes something after a question. */
export function DeleteButton({ label, says = label, question, details, onDelete }: DeleteButtonProps) {
  const { t } = useLocale()
  const [isAsking, setAsking] = useState(false)
  const { isBusy, trouble, attempt } = useAttempt()
  return (
    <>
      {trouble ? <Notice message={trouble} /> : null}
      <Button kind="link" label={label} says={says} isBusy={isBusy} onPress={() => setAsking(true)} />
      <ConfirmDialog
        isOpen={isAsking}
        question={question}
        details={details}
        agree={t('privacy.delete')}
        refuse={t('privacy.keep')}
        onAgree={() => {
          setAsking(false)
          void attempt(onDelete)
        }}
        onRefuse={() => setAsking(false)}
      />
    </>
  )
}
