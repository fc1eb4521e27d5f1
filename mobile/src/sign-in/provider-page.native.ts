import { Linking } from 'react-native'

/** Where the page comes back to: an address of this app, as app.json has its scheme. */
export const redirectUri: string = 'astrovoice://signed-in'

export async function openPage(url: string): Promise<void> {
  await Linking.openURL(url)
}
