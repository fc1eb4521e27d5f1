import { useRouter } from 'expo-router'
import { Language, Speciality } from '@astrovoice/contracts'
import { AstrologersScreen } from '../../../astrologers/astrologers-screen.tsx'
import { links } from '../../../navigation/links.ts'
import { useParam } from '../../../navigation/use-param.ts'

export default function AstrologersRoute() {
  const router = useRouter()
  const filter = { speciality: useParam('speciality', Speciality), language: useParam('language', Language) }
  return (
    <AstrologersScreen
      filter={filter}
      onFilter={(change) => router.setParams({ ...change })}
      onCall={({ id }) => router.push(links.call(id))}
    />
  )
}
