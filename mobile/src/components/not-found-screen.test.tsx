import { test } from '@jest/globals'
import { screen, userEvent } from '@testing-library/react-native'
import { Text } from 'react-native'
import NotFoundRoute from '../app/+not-found.tsx'
import { renderRoutes } from '../testing/render-screen.tsx'

test('an address that leads nowhere says so, and leads to the first page', async () => {
  const Home = () => <Text>the first page</Text>
  await renderRoutes({ index: Home, '+not-found': NotFoundRoute }, '/nowhere', {})
  await screen.findByRole('heading', { name: 'Page not found' })
  await userEvent.setup().press(screen.getByRole('button', { name: 'Go to the first page' }))
  await screen.findByText('the first page')
})
