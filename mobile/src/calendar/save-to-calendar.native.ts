import { Linking, Platform, Share } from 'react-native'
import type { CalendarEvent } from '@astrovoice/contracts'
import { calendarAddress, calendarLink } from './calendar-file.ts'

/** Opens the share sheet with the file on iOS; Android shares no files without a module, so its calendar is opened. */
export async function saveToCalendar(event: CalendarEvent): Promise<void> {
  if (Platform.OS === 'ios') await Share.share({ url: calendarAddress(event, Date.now()) })
  else await Linking.openURL(calendarLink(event))
}
