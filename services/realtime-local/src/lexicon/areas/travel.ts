/** Journeys, visas, living in another country. */
export const travel = `
  travel*, abroad, foreign*, visa, overseas, immigra*, migrat*, another country, other country, journey*, trip,
  trips, tour, settle abroad, us/uk/usa jaana/jaane/jana/jane/visa, move to .., go to the us/uk, leave the
  country, leave india, work permit, migrate, green card, canada, america, usa, australia, germany, dubai,
  passport, relocate, videsh, yatra, yaatra, pardes, bahar jaana, safar, foreign settlement, videsh yatra,
  videsh jaana, pr, pr file, canada pr, my pr, ka pr, pr aaega, pr application, permanent residency, stamping,
  h1b, h 1b, h1, b1, study visa, student visa, work visa, spouse visa, embassy, consulate, leave for ..
  us/usa/uk/canada/dubai, fly out, fly to, flying out, board the plane, onsite, on site, relocation,
  settle/settled/settling/life/work/working/job/live/living/study/studying/go/going/move/moving/shift/shifting
  overseas/outside/abroad, outside india, out of india, out of the country, singapore, london, europe, gulf, new
  zealand, ireland, toronto, melbourne, saudi, qatar, oman, kuwait, muscat, japan, italy, france, citizenship,
  emigrat*, nri, foreign land, foreign soil, world tour, vacation, pilgrim*, char dham, bahar
  jaa*/ja*/jaane/jane/jake/jakar, bahar settle, bahar desh, desh se bahar, vilayat, vilaayat, hawai jahaj, hawai
  yatra, ghumne, ghoomne, ghum aau, parivar ke sath ghum*, tirth yatra, teerth, visa lag*, viza, paarpatra,
  ameerika, kanada, jarmani, dependent visa, visa officer, visa interview, visa approv*, visa reject*, h4, f1,
  l1, o1 visa, pnp, express entry, crs, draw for pr, invitation to apply, ielts for canada, admission abroad, ms
  abroad, build a life in, life in, houston, texas, new york, california, boston, seattle, chicago, new jersey,
  vancouver, sydney, perth, auckland, berlin, munich, paris, dublin, amsterdam, stockholm, sweden, norway,
  denmark, finland, poland, portugal, spain, switzerland, russia, ukraine, georgia, china, hong kong, malaysia,
  thailand, bali, vietnam, indonesia, mauritius, abu dhabi, uae, sharjah, doha, bahrain, riyadh, jeddah, africa,
  nigeria, kenya, brazil, the states, stateside, uncle sam, the west, down under, across the sea, across the
  ocean, sea, crossing the ocean, foreign shores, foreign country, foreign lands, settle out, settle down under,
  cross border, airport, flight out, boarding pass, one way ticket, long journey, road trip, travelling, globe,
  see the world, world trip, europe trip, solo trip, honeymoon trip, holiday trip, holiday, holidays, mecca,
  haj, hajj, umrah, kailash, kedarnath, badrinath, vaishno devi, amarnath, tirupati trip, asylum, refugee,
  diaspora, expat*, transfer to us, transfer to uk, foreign posting, foreign branch, foreign university,
  merchant navy, cruise, sail, samudra paar, samundar paar, samudra par, samundar par, saat samundar, saat
  samandar, sat samundar, videshi, bidesh, bides, pardesh, pardesi, paraye desh, bahar ghum*, bahar ki kampani,
  bahar ki company, bahar jane, bahar jau, baahar jau, bahar ja pau*, bahar bas*, videsh bas*, videsh me bas*,
  desh chhod*, desh chod*, vija, veeza, visa kab, passport kab, ticket kab kat*, udaan, udan, plane me, jahaz,
  jahaaj, havai, landan, amrika, amrica, emrika, newzealand, astreliya, australiya, yurop, singapur, malesia,
  kuvait, katar, yatra yog, lambi yatra, safar kab, ghumne jaana, ghoomne ka,
  विदेश, यात्रा, वीज़ा, वीजा, फॉरेन, परदेस, परदेश, विलायत, कनाडा, अमेरिका, जर्मनी, दुबई, लंदन, ऑस्ट्रेलिया,
  यूरोप, बाहर जाने, बाहर जाना, देश से बाहर, घूम आऊँ, पासपोर्ट, तीर्थ, चार धाम, पीआर, ग्रीन कार्ड, सिंगापुर, सऊदी
`
