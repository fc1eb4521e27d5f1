import { useRouter } from 'expo-router'
import { AstrologerSearchText, Language, School, Speciality } from '@astrovoice/contracts'
import { CallsNeedConsent } from '../../../consent/calls-need-consent.tsx'
import { KeptCallOffer } from '../../../calls/kept/kept-call-offer.tsx'
import { useKeptCall } from '../../../calls/kept/use-kept-call.ts'
import { AstrologersScreen } from '../../../astrologers/astrologers-screen.tsx'
import { TodayCard } from '../../../horoscopes/today-card.tsx'
import { links } from '../../../navigation/links.ts'
import { useParam } from '../../../navigation/use-param.ts'

export default function AstrologersRoute() {
  const router = useRouter()
  const [kept] = useKeptCall()
  const filter = {
    text: useParam('text', AstrologerSearchText),
    speciality: useParam('speciality', Speciality),
    language: useParam('language', Language),
    school: useParam('school', School),
  }
  return (
    <AstrologersScreen
      filter={filter}
      notice={
        <>
          <TodayCard onOpen={() => router.push(links.horoscope)} />
          <CallsNeedConsent onSettings={() => router.push(links.settings)} />
          {kept ? <KeptCallOffer onGoOn={() => router.push(links.call(kept.astrologerId))} /> : null}
        </>
      }
      onFilter={(change) => router.setParams({ ...change })}
      onOpen={({ id }) => router.push(links.astrologer(id))}
      onCall={({ id }) => router.push(links.call(id))}
    />
  )
}
