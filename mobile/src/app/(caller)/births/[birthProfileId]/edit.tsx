import { WithBirth } from '../../../../births/with-birth.tsx'
import { lazyScreen } from '../../../../components/lazy-screen.tsx'
import { useBack } from '../../../../navigation/use-back.ts'

const BirthFormScreen = lazyScreen(
  'birth-form',
  async () => (await import('../../../../births/birth-form-screen.tsx')).BirthFormScreen,
  { hasAccountMessages: true },
)

export default function EditBirthRoute() {
  const back = useBack('/births')
  return (
    <WithBirth>
      {(birth) => <BirthFormScreen key={birth.id} {...{ birth }} onSaved={back} onBack={back} />}
    </WithBirth>
  )
}
