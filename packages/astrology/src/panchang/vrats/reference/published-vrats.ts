/** Days of vrats and their hours as pages print them, by the clock of the place. */

export const DELHI = { latitudeDeg: 28.6139, longitudeDeg: 77.209, zone: 'Asia/Kolkata' }
export const SYDNEY = { latitudeDeg: -33.8688, longitudeDeg: 151.2093, zone: 'Australia/Sydney' }

/** Fasts of Ekadashi with their paranas. */
export const PUBLISHED_EKADASHIS = [
  {
    // jk24x7news.tv/devshayani-ekadashi-parana-2023-know-date-time-and-significance-of-paran
    place: DELHI,
    date: '2023-06-29',
    parana: ['2023-06-30T13:48', '2023-06-30T16:36'],
    hariVasaraEnds: '2023-06-30T08:20',
  },
  {
    // hinducouncil.com.au, festivals of 17 to 23 December 2022: Dwadashi ends 35 minutes after sunrise.
    place: SYDNEY,
    date: '2022-12-20',
    parana: ['2022-12-21T05:41', '2022-12-21T06:15'],
  },
  {
    // bhubnesh.blogspot.com/2016/11/blog-post_5.html prints 13:09 to 15:20, and the end of Hari Vasara at 14:30.
    place: DELHI,
    date: '2016-11-10',
    parana: ['2016-11-11T14:30', '2016-11-11T15:20'],
    hariVasaraEnds: '2016-11-11T14:30',
  },
] as const

/** Ekadashis of two days: the page of 2016 above, and poojanews.com of Apara Ekadashi 2024. */
export const TWO_DAYS = [
  { smarta: '2016-11-10', vaishnava: '2016-11-11' },
  { smarta: '2024-06-02', vaishnava: '2024-06-03' },
] as const

/**
 * Vaishnava fasts of 2026 in Delhi by the calendar of `gaurabda` 0.8.4 (MIT). One is left out: on 23 August it keeps
 * Ekadashi, though Dwadashi then sees two sunrises.
 */
export const GAURABDA_2026 = [
  ...['2026-01-14', '2026-01-29', '2026-02-13', '2026-02-27', '2026-03-15', '2026-03-29', '2026-04-13'],
  ...['2026-04-27', '2026-05-13', '2026-05-27', '2026-06-11', '2026-06-25', '2026-07-11', '2026-07-25'],
  ...['2026-08-09', '2026-09-07', '2026-09-22', '2026-10-06', '2026-10-22', '2026-11-05', '2026-11-21'],
  ...['2026-12-04', '2026-12-20'],
]

/** Days of Pradosh: etvbharat.com, dharmpath.com and givepdf.com of 2023, drikpanchang.com of 2024. */
export const PRADOSHES = {
  '2023-01-04': 'Budh Pradosh',
  '2023-02-18': 'Shani Pradosh',
  '2023-03-04': 'Shani Pradosh',
  '2023-03-19': 'Ravi Pradosh',
  '2024-05-20': 'Som Pradosh',
} as const

/** Pitru Paksha 2023: truevsion.com and rajsattaexpress.com. */
export const PITRU_PAKSHA_2023 = {
  '2023-09-29': ['Purnima Shraddha', 'Pratipada Shraddha'],
  '2023-09-30': ['Dwitiya Shraddha'],
  '2023-10-01': ['Tritiya Shraddha'],
  '2023-10-02': ['Chaturthi Shraddha'],
  '2023-10-14': ['Amavasya Shraddha'],
} as const
