import { useState } from 'react'
import { useQuery, useQueryClient } from '@tanstack/react-query'
import { Linking, Text } from 'react-native'
import type { DataExport } from '@astrovoice/contracts'
import { Button } from '../components/button.tsx'
import { Card } from '../components/card.tsx'
import { Notice } from '../components/notice.tsx'
import { text } from '../components/theme.ts'
import { useAttempt } from '../components/use-attempt.ts'
import { WhenLoaded } from '../components/when-loaded.tsx'
import { formatMoment } from '../locale/format.ts'
import { useLocale } from '../locale/use-locale.tsx'
import { newestExportQuery } from './queries.ts'
import { useSession } from '../session/use-session.tsx'

/** One file with all of the caller's data: ordered, made, downloaded. */
export function ExportSection() {
  const { t } = useLocale()
  const { api } = useSession()
  const newest = useQuery(newestExportQuery(api))
  return (
    <Card>
      <Text style={text.body}>{t('privacy.exportAbout')}</Text>
      <WhenLoaded query={newest}>{(archive) => <Archive archive={archive} />}</WhenLoaded>
    </Card>
  )
}

function Archive({ archive }: { readonly archive: DataExport | null }) {
  const { language, t } = useLocale()
  const { api } = useSession()
  const cache = useQueryClient()
  const [idempotencyKey, setKey] = useState(() => newKey())
  const { isBusy, trouble, attempt } = useAttempt()

  const order = () =>
    void attempt(async () => {
      await api.ask('requestExport', { idempotencyKey })
      // The next press orders another one.
      setKey(newKey())
      await cache.invalidateQueries({ queryKey: newestExportQuery(api).queryKey })
    })
  // An address works for minutes, so it is asked for when it is needed.
  const download = (exportId: DataExport['id']) =>
    void attempt(async () => {
      const { downloadUrl } = await api.ask('getExport', { params: { exportId } })
      if (downloadUrl) await Linking.openURL(downloadUrl)
    })
  if (archive?.state === 'under_way') return <Notice kind="hint" message={t('privacy.exportUnderWay')} />
  return (
    <>
      {archive?.state === 'failed' ? <Notice message={t('privacy.exportFailed')} /> : null}
      {archive?.state === 'ready' ? (
        <>
          <Text style={text.quiet}>
            {t('privacy.exportReady', {
              size: formatSize(archive.sizeBytes ?? 0),
              until: formatMoment(archive.expiresAt ?? '', language),
            })}
          </Text>
          <Button label={t('privacy.download')} isBusy={isBusy} onPress={() => download(archive.id)} />
        </>
      ) : null}
      {trouble ? <Notice message={trouble} /> : null}
      <Button kind="plain" label={t('privacy.exportOrder')} isBusy={isBusy} onPress={order} />
    </>
  )
}

/** Not a secret: it tells one press of the button from the next. */
const newKey = () => `export-${Date.now()}-${Math.random().toString(36).slice(2)}`

const formatSize = (bytes: number) =>
  bytes < 100_000 ? `${Math.ceil(bytes / 1000)} kB` : `${(bytes / 1_000_000).toFixed(1)} MB`
