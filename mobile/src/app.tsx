import { routes } from '@astrovoice/contracts'
import { Text } from 'react-native'
export function App() { return <Text>{Object.keys(routes).join(' ')}</Text> }
