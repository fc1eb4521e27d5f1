import { Redirect } from 'expo-router'
import { links } from '../navigation/links.ts'

/** The list of astrologers is the first page. */
export default function AstrologersRoute() {
  return <Redirect href={links.home} />
}
