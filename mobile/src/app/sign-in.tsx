import { Redirect, useLocalSearchParams, type Href } from 'expo-router'
import { readNext } from '../navigation/next-address.ts'
import { useSession } from '../session/use-session.tsx'
import { SignInScreen } from '../sign-in/sign-in-screen.tsx'

export default function SignInRoute() {
  const { isSignedIn } = useSession()
  const { next } = useLocalSearchParams()
  return isSignedIn ? <Redirect href={readNext(next) as Href} /> : <SignInScreen />
}
