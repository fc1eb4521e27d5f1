/**
 * Dates that almanacs print for Delhi, month and day of 2001 to 2035, as the PyPI package holidays 0.109 collects them from
 * timeanddate.com and drikpanchang.com. `not` has the years that are left out, each with its reason. For tests.
 */
export const PUBLISHED: Readonly<
  Record<string, { readonly dates: string; readonly not: Readonly<Record<number, string>> }>
> = {
  'govardhan-puja': {
    dates: `
      11-15 11-05 10-26 11-13 11-02 10-22 11-10 10-29 10-18 11-06
      10-27 11-14 11-04 10-24 11-12 10-31 10-20 11-08 10-28 11-15
      11-05 10-25 11-13 11-02 10-22 11-10 10-30 10-18 11-06 10-27
      11-15 11-03 10-23 11-11 10-31
    `,
    not: {
      2022: 'press of 2022: 26 October; Pratipada lasts eleven muhurtas',
      2023: 'press of 2023: 14 November; Pratipada lasts eleven muhurtas',
      2033: 'Pratipada lasts twelve muhurtas, as in 2023',
    },
  },
  'nag-panchami': {
    dates: `
      08-09 08-13 08-02 08-20 08-10 08-13 08-18 08-06 08-11 08-14
      08-04 08-06 08-11 08-01 08-19 08-07 08-12 08-15 08-05 08-08
      08-13 08-02 08-21 08-09 08-13 08-17 08-06 08-10 08-14 08-04
      08-07 08-11 08-15 08-19 08-08
    `,
    not: {
      2001: 'the dark fortnight of Gujarat',
      2006: 'the dark fortnight of Gujarat',
      2009: 'the dark fortnight of Gujarat',
      2012: 'the dark fortnight of Gujarat',
      2017: 'the dark fortnight of Gujarat',
      2020: 'the dark fortnight of Gujarat',
      2025: 'the dark fortnight of Gujarat',
      2028: 'the dark fortnight of Gujarat',
      2031: 'the dark fortnight of Gujarat',
      2033: 'the dark fortnight of Gujarat',
    },
  },
  'rama-navami': {
    dates: `
      04-02 04-21 04-11 03-30 04-18 04-06 03-26 04-14 04-03 03-24
      04-12 04-01 04-19 04-08 03-28 04-15 04-04 03-25 04-13 04-02
      04-21 04-10 03-30 04-17 04-06 03-26 04-15 04-03 04-22 04-12
      04-01 04-19 04-07 03-28 04-16
    `,
    not: {
      2007: 'the stock exchanges of Mumbai closed on 27 March',
      2008: 'Navami ends before madhyahna in Delhi',
      2029: 'the later of two, as in 2007',
    },
  },
  'parashurama-jayanti': {
    dates: `
      04-25 05-14 05-04 04-22 05-10 04-30 04-19 05-07 04-27 05-16
      05-05 04-24 05-12 05-01 04-20 05-08 04-28 04-18 05-07 04-25
      05-14 05-03 04-22 05-10 04-29 04-19 05-08 04-27 05-16 05-05
      04-24 05-11 05-01 04-20 05-09
    `,
    not: {},
  },
  'naraka-chaturdashi': {
    dates: `
      11-14 11-04 10-24 11-11 11-01 10-21 11-08 10-27 10-17 11-05
      10-26 11-12 11-02 10-22 11-10 10-29 10-18 11-06 10-27 11-14
      11-04 10-24 11-12 10-31 10-20 11-08 10-28 10-17 11-05 10-26
      11-13 11-02 10-22 11-09 10-30
    `,
    not: {
      2012: 'Amavasya’s eve, at whose dawn Trayodashi runs',
    },
  },
  'sharad-navratri': {
    dates: `
      10-17 10-07 09-26 10-14 10-04 09-23 10-12 09-30 09-19 10-08
      09-28 10-16 10-05 09-25 10-13 10-01 09-21 10-10 09-29 10-17
      10-07 09-26 10-15 10-03 09-22 10-11 09-30 09-19 10-08 09-28
      10-17 10-05 09-24 10-13 10-02
    `,
    not: {},
  },
  'hartalika-teej': {
    dates: `
      08-21 09-09 08-30 09-17 09-06 08-27 09-14 09-02 08-23 09-10
      08-31 09-18 09-08 08-28 09-16 09-04 08-24 09-12 09-01 08-21
      09-09 08-30 09-18 09-06 08-26 09-14 09-03 08-22 09-11 08-31
      09-19 09-08 08-28 09-15 09-04
    `,
    not: {},
  },
  'dattatreya-jayanti': {
    dates: `
      12-29 12-19 12-08 12-26 12-15 12-04 12-23 12-12 12-01 12-20
      12-10 12-27 12-16 12-06 12-24 12-13 12-03 12-22 12-11 12-29
      12-18 12-07 12-26 12-14 12-04 12-23 12-13 12-01 12-20 12-09
      12-28 12-16 12-05 12-24 12-14
    `,
    not: {},
  },
}
