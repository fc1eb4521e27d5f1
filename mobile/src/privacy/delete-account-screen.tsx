import { useRef, useState } from 'react'
import { useQuery } from '@tanstack/react-query'
import { Text, type TextInput } from 'react-native'
import { randomUUID } from 'expo-crypto'
import type { ErasureId } from '@astrovoice/contracts'
import { Button } from '../components/button.tsx'
import { Card } from '../components/card.tsx'
import { ConfirmDialog } from '../components/confirm-dialog.tsx'
import { Notice } from '../components/notice.tsx'
import { Screen } from '../components/screen.tsx'
import { TextField } from '../components/text-field.tsx'
import { text } from '../components/theme.ts'
import { useAttempt } from '../components/use-attempt.ts'
import { LanguageSwitch } from '../locale/language-switch.tsx'
import { useLocale } from '../locale/use-locale.tsx'
import { useSession } from '../session/use-session.tsx'
import { beginErasure } from './begin-erasure.ts'
import { ExportSection } from './export-section.tsx'
import { erasureQuery } from './queries.ts'

export interface DeleteAccountScreenProps {
  readonly onBack: () => void
  readonly onSignIn: () => void
}

const goes = ['account', 'births', 'talks', 'files'] as const
const stays = ['receipt', 'backups', 'logs', 'provider'] as const

/** What goes and what stays, for everybody; the button for those who are signed in; then the receipt. */
export function DeleteAccountScreen({ onBack, onSignIn }: DeleteAccountScreenProps) {
  const { t } = useLocale()
  const { isSignedIn } = useSession()
  const [erasureId, setErasureId] = useState<ErasureId | null>(null)
  return (
    <Screen title={t('privacy.deleteTitle')} onBack={onBack} aside={<LanguageSwitch />}>
      {erasureId ? <Receipt erasureId={erasureId} /> : null}
      <List title={t('privacy.goesTitle')} lines={goes.map((line) => t(`privacy.goes.${line}`))} />
      <List title={t('privacy.staysTitle')} lines={stays.map((line) => t(`privacy.stays.${line}`))} />
      {erasureId ? null : isSignedIn ? (
        <>
          <ExportSection />
          <EraseForm onErased={setErasureId} />
        </>
      ) : (
        <>
          <Text style={text.body}>{t('privacy.signInFirst')}</Text>
          <Button label={t('privacy.signIn')} onPress={onSignIn} />
        </>
      )}
    </Screen>
  )
}

function List({ title, lines }: { readonly title: string; readonly lines: readonly string[] }) {
  return (
    <Card>
      <Text role="heading" aria-level={2} style={text.heading}>
        {title}
      </Text>
      {lines.map((line) => (
        <Text key={line} style={text.body}>{`• ${line}`}</Text>
      ))}
    </Card>
  )
}

function EraseForm({ onErased }: { readonly onErased: (id: ErasureId) => void }) {
  const { t } = useLocale()
  const { api, leave } = useSession()
  const word = t('privacy.word')
  // The same at each try: a reply that was lost is found again by it.
  const [erasureId] = useState(() => randomUUID() as ErasureId)
  const [typed, setTyped] = useState('')
  const [isWrong, setWrong] = useState(false)
  const [isAsking, setAsking] = useState(false)
  const field = useRef<TextInput>(null)
  const { isBusy, trouble, attempt } = useAttempt()

  const ask = () => {
    const isRight = typed.trim().toLowerCase() === word.toLowerCase()
    setWrong(!isRight)
    if (isRight) setAsking(true)
    else field.current?.focus()
  }
  const erase = () =>
    void attempt(async () => {
      onErased(await beginErasure(api, erasureId))
      await leave()
    })
  return (
    <>
      <TextField
        ref={field}
        label={t('privacy.typeWord', { word })}
        problem={isWrong ? t('privacy.wordWrong', { word }) : undefined}
        value={typed}
        onChangeText={setTyped}
        onSubmitEditing={ask}
        autoCapitalize="characters"
        autoComplete="off"
      />
      {trouble ? <Notice message={trouble} /> : null}
      <Button kind="danger" label={t('privacy.deleteNow')} isBusy={isBusy} onPress={ask} />
      <ConfirmDialog
        isOpen={isAsking}
        question={t('privacy.deleteQuestion')}
        details={t('privacy.deleteDetails')}
        agree={t('privacy.delete')}
        refuse={t('privacy.keep')}
        onAgree={() => {
          setAsking(false)
          erase()
        }}
        onRefuse={() => setAsking(false)}
      />
    </>
  )
}

function Receipt({ erasureId }: { readonly erasureId: ErasureId }) {
  const { t } = useLocale()
  const { api } = useSession()
  const { data } = useQuery(erasureQuery(api, erasureId))
  return (
    <Card>
      <Notice kind="hint" message={data?.state === 'done' ? t('privacy.done') : t('privacy.underWay')} />
      <Text selectable style={text.body}>
        {t('privacy.receipt', { id: erasureId })}
      </Text>
      <Text style={text.quiet}>{t('privacy.receiptAbout')}</Text>
    </Card>
  )
}
