/**
 * The 249 rows as VedicAstro 0.2.1 (MIT, github.com/diliprk/VedicAstro) has them in KP_SL_Divisions.csv: lords of sign,
 * star and sub by their first two letters. PyJHora 4.8.7 has the same rows.
 */
export const PUBLISHED_ROWS = `
  makeke makeve makesu makemo makema makera makeju makesa makeme maveve mavesu mavemo mavema mavera maveju mavesa
  maveme maveke masusu masumo masuma masura vesura vesuju vesusa vesume vesuke vesuve vemomo vemoma vemora vemoju
  vemosa vemome vemoke vemove vemosu vemama vemara vemaju vemasa memame memake memave memasu memamo merara meraju
  merasa merame merake merave merasu meramo merama mejuju mejusa mejume mejuke mejuve mejusu mejumo mojumo mojuma
  mojura mosasa mosame mosake mosave mosasu mosamo mosama mosara mosaju momeme momeke momeve momesu momemo momema
  momera momeju momesa sukeke sukeve sukesu sukemo sukema sukera sukeju sukesa sukeme suveve suvesu suvemo suvema
  suvera suveju suvesa suveme suveke sususu susumo susuma susura mesura mesuju mesusa mesume mesuke mesuve memomo
  memoma memora memoju memosa memome memoke memove memosu memama memara memaju memasa vemame vemake vemave vemasu
  vemamo verara veraju verasa verame verake verave verasu veramo verama vejuju vejusa vejume vejuke vejuve vejusu
  vejumo majumo majuma majura masasa masame masake masave masasu masamo masama masara masaju mameme mameke mameve
  mamesu mamemo mamema mamera mameju mamesa jukeke jukeve jukesu jukemo jukema jukera jukeju jukesa jukeme juveve
  juvesu juvemo juvema juvera juveju juvesa juveme juveke jususu jusumo jusuma jusura sasura sasuju sasusa sasume
  sasuke sasuve samomo samoma samora samoju samosa samome samoke samove samosu samama samara samaju samasa samame
  samake samave samasu samamo sarara saraju sarasa sarame sarake sarave sarasu saramo sarama sajuju sajusa sajume
  sajuke sajuve sajusu sajumo jujumo jujuma jujura jusasa jusame jusake jusave jusasu jusamo jusama jusara jusaju
  jumeme jumeke jumeve jumesu jumemo jumema jumera jumeju jumesa
`
  .trim()
  .split(/\s+/)

/** Where some of its rows begin, in arcseconds from the beginning of Aries. */
export const PUBLISHED_STARTS: Readonly<Record<number, number>> = {
  1: 0,
  2: 2_800,
  22: 105_200,
  23: 108_000,
  63: 324_000,
  108: 550_800,
  147: 758_000,
  190: 976_400,
  231: 1_192_800,
  249: 1_288_400,
}

/**
 * Agra, 13 January 2009, 12:00 IST: the example of the KP tutorial at subkagessro.tk/73.php, which prints Ketu in the
 * 4th house and Saturn in the 6th, and for the 6th house Ketu as the graha in the star of its occupant. The rest is what
 * VedicAstro 0.2.1 makes of the longitudes and Placidus cusps of the Swiss Ephemeris 2.10.03.
 */
export const AGRA = {
  utcMs: Date.UTC(2009, 0, 13, 6, 30),
  latitudeDeg: 27 + 11 / 60,
  longitudeDeg: 78 + 1 / 60,
}

export const AGRA_HOUSES = {
  1: [[], [], [], ['mars']],
  2: [[], [], ['mars'], ['venus']],
  3: [[], [], ['mars'], ['venus']],
  4: [[], ['ketu'], ['moon'], ['mercury']],
  5: [['mercury', 'rahu'], ['moon'], ['mercury', 'rahu'], ['moon']],
  6: [['ketu'], ['saturn'], ['sun', 'jupiter', 'saturn'], ['sun']],
  7: [[], [], ['mars'], ['venus']],
  8: [[], [], [], ['mars']],
  9: [[], ['mars'], [], ['mars']],
  10: [['sun', 'moon', 'jupiter', 'venus', 'saturn'], ['sun', 'mercury', 'jupiter', 'rahu'], [], ['jupiter']],
  11: [['mars'], ['venus'], ['ketu'], ['saturn']],
  12: [[], [], ['ketu'], ['saturn']],
} as const

export const AGRA_GRAHAS = {
  sun: [[10], [10], [6], [6]],
  moon: [[10], [5], [4], [5]],
  mars: [[11], [9], [2, 3, 7], [1, 8, 9]],
  mercury: [[5], [10], [5], [4]],
  jupiter: [[10], [10], [6], [10]],
  venus: [[10], [11], [], [2, 3, 7]],
  saturn: [[10], [6], [6], [11, 12]],
  rahu: [[5], [10], [5], []],
  ketu: [[6], [4], [11, 12], []],
} as const

/** Lords of sign, star and sub of its cusps from the first, likewise. */
export const AGRA_CUSPS =
  'makeve vesusa vemasa mejusa momeke suveju vemame masasa mamesa juvesa samome sajuju'.split(' ')
