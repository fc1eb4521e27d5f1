import { useQuery, useQueryClient } from '@tanstack/react-query'
import { Text } from 'react-native'
import type { Fact, Memory } from '@astrovoice/contracts'
import { Card } from '../components/card.tsx'
import { ChoiceChips } from '../components/choice-chips.tsx'
import { DeleteButton } from '../components/delete-button.tsx'
import { Disclosure } from '../components/disclosure.tsx'
import { Notice } from '../components/notice.tsx'
import { text } from '../components/theme.ts'
import { useAttempt } from '../components/use-attempt.ts'
import { WhenLoaded } from '../components/when-loaded.tsx'
import { formatMoment } from '../locale/format.ts'
import { useLocale } from '../locale/use-locale.tsx'
import { useSession } from '../session/use-session.tsx'
import { Section } from '../settings/section.tsx'
import { choicesOf, sayFact } from './fact-choices.ts'
import { memoryQuery, readMemoryAgain } from './queries.ts'

/** Facts and answers that astrologers remember: each is seen, corrected and forgotten by itself. */
export function RememberedThings() {
  const { t } = useLocale()
  const { api } = useSession()
  const cache = useQueryClient()
  const memories = useQuery(memoryQuery(api))
  const forgetAll = async () => {
    await api.ask('forgetAllMemory', {})
    await readMemoryAgain(cache, api)
  }
  return (
    <Section title={t('memory.things')}>
      <WhenLoaded query={memories}>
        {(found) =>
          found.length === 0 ? (
            <Text style={text.quiet}>{t('memory.noThings')}</Text>
          ) : (
            <>
              {found.map((memory) => (
                <RememberedThing key={memory.id} memory={memory} />
              ))}
              <DeleteButton
                label={t('memory.forgetThings')}
                question={t('memory.forgetThingsQuestion')}
                details={t('memory.forgetThingsDetails')}
                onDelete={forgetAll}
              />
            </>
          )
        }
      </WhenLoaded>
    </Section>
  )
}

function RememberedThing({ memory }: { readonly memory: Memory }) {
  const { language, t } = useLocale()
  const { api } = useSession()
  const cache = useQueryClient()
  const what = memory.kind === 'fact' ? sayFact(memory.fact, t) : memory.question
  const forget = async () => {
    await api.ask('forgetMemory', { params: { memoryId: memory.id } })
    await readMemoryAgain(cache, api)
  }
  return (
    <Card>
      <Text role="heading" aria-level={3} style={text.label}>
        {what}
      </Text>
      {memory.kind === 'answer' && memory.words ? (
        <Text style={text.body}>{memory.words[language]}</Text>
      ) : null}
      <Text style={text.quiet}>{t('memory.saidAt', { when: formatMoment(memory.saidAt, language) })}</Text>
      {memory.kind === 'fact' ? <Correction memory={memory} /> : null}
      <DeleteButton
        label={t('memory.forget')}
        says={t('memory.forgetThing', { what })}
        question={t('memory.forgetThingQuestion')}
        details={t('memory.forgetThingDetails')}
        onDelete={forget}
      />
    </Card>
  )
}

function Correction({ memory }: { readonly memory: Extract<Memory, { kind: 'fact' }> }) {
  const { t } = useLocale()
  const { api } = useSession()
  const cache = useQueryClient()
  const { trouble, attempt } = useAttempt()
  const choices = choicesOf(memory.fact)
  if (choices.length === 0) return null
  const says = sayFact(memory.fact, t)
  const correct = (fact: Fact) =>
    void attempt(async () => {
      await api.ask('correctMemory', { params: { memoryId: memory.id }, body: { fact } })
      await readMemoryAgain(cache, api)
    })
  return (
    <Disclosure label={t('memory.correct')} says={`${t('memory.correct')}: ${says}`}>
      {trouble ? <Notice message={trouble} /> : null}
      <ChoiceChips
        label={t('memory.correct')}
        options={choices.map((fact) => ({ value: sayFact(fact, t), label: sayFact(fact, t) }))}
        chosen={says}
        onChoose={(chosen) => {
          const fact = choices.find((each) => sayFact(each, t) === chosen)
          if (fact && chosen !== says) correct(fact)
        }}
      />
    </Disclosure>
  )
}
