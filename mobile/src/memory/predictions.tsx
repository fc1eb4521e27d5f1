import { useQuery, useQueryClient } from '@tanstack/react-query'
import { Text } from 'react-native'
import { Outcome, type Prediction } from '@astrovoice/contracts'
import { useAstrologerNames } from '../astrologers/use-astrologer-names.ts'
import { Card } from '../components/card.tsx'
import { ChoiceChips } from '../components/choice-chips.tsx'
import { Notice } from '../components/notice.tsx'
import { text } from '../components/theme.ts'
import { useAttempt } from '../components/use-attempt.ts'
import { WhenLoaded } from '../components/when-loaded.tsx'
import { formatMoment } from '../locale/format.ts'
import { useLocale } from '../locale/use-locale.tsx'
import { useSession } from '../session/use-session.tsx'
import { Section } from '../settings/section.tsx'
import { predictionsQuery, readMemoryAgain, scoreQuery } from './queries.ts'

/** Times that the caller heard, and whether they came true; how all callers answered. */
export function Predictions() {
  const { t } = useLocale()
  const { api } = useSession()
  const predictions = useQuery(predictionsQuery(api))
  const score = useQuery(scoreQuery(api))
  return (
    <Section title={t('memory.predictions')}>
      <WhenLoaded query={predictions}>
        {(found) =>
          found.length === 0 ? (
            <Text style={text.quiet}>{t('memory.noPredictions')}</Text>
          ) : (
            found.map((prediction) => <PredictionCard key={prediction.id} prediction={prediction} />)
          )
        }
      </WhenLoaded>
      {score.data ? (
        <Text style={text.quiet}>
          {score.data.all
            ? t('memory.score', {
                yes: score.data.all.yes,
                partly: score.data.all.partly,
                no: score.data.all.no,
                over: score.data.all.over,
                unanswered: score.data.all.unanswered,
              })
            : t('memory.noScore', { count: score.data.minAnswered })}
        </Text>
      ) : null}
    </Section>
  )
}

function PredictionCard({ prediction }: { readonly prediction: Prediction }) {
  const { language, t } = useLocale()
  const { api } = useSession()
  const cache = useQueryClient()
  const name = useAstrologerNames()(prediction.astrologerId)
  const { trouble, attempt } = useAttempt()
  const answer = (outcome: Outcome) =>
    void attempt(async () => {
      await api.ask('answerPrediction', { params: { memoryId: prediction.id }, body: { outcome } })
      await readMemoryAgain(cache, api)
    })
  const when = formatMoment(prediction.saidAt, language)
  return (
    <Card>
      <Text role="heading" aria-level={3} style={text.label}>{`${name} · ${when}`}</Text>
      <Text style={text.body}>{prediction.words[language]}</Text>
      {prediction.isOver ? (
        <>
          <Text style={text.body}>{t('memory.cameTrue')}</Text>
          {trouble ? <Notice message={trouble} /> : null}
          <ChoiceChips<Outcome | null>
            label={t('memory.cameTrue')}
            options={Outcome.options.map((value) => ({ value, label: t(`memory.outcome.${value}`) }))}
            chosen={prediction.outcome}
            onChoose={(outcome) => outcome && answer(outcome)}
          />
        </>
      ) : (
        <Text style={text.quiet}>{t('memory.notOver')}</Text>
      )}
    </Card>
  )
}
