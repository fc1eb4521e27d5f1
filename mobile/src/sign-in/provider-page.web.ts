/** Where the page comes back to: an address of this app. */
export const redirectUri: string = `${location.origin}/signed-in`

export async function openPage(url: string): Promise<void> {
  location.assign(url)
}
