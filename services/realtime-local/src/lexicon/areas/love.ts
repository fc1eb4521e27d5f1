/** Love, before or without marriage: liking, courting, parting, coming back. */
export const love = `
  a girl at, a guy at, a boy at, chance with her/him, any chance with,
  dil diya, munh fer, muh fer, meri or aaega, phir meri or,
  say yes, says yes, asked for time, i like my, do we have a chance, have a chance with, miss karta/karti, mis karta/karti, chhodkar/chodkar/chhodke/chhod chali/chala, lautegi, lautega, laut kar, lautkar, wapas chahiye,
  love, love life, in love, lover, relationship*, romance, romantic*, boyfriend, girlfriend, dating, crush,
  soulmate, soul mate, my ex, breakup, break up, pyaar, pyar, prem, ishq, mohabbat, premi, premika, bf, gf, ex,
  patch up, propose, someone special, true love, commit*, single forever, alone forever, single all my life, the
  one for me, right one for me, find someone, meet someone, meet the right, this guy/boy/girl/man/woman, he/she
  like/likes/want/wants/miss/misses me, he/she come/comes back, he/she return, he/she call/text/message me, get
  back together, getting back together, feelings for me, interested in me, pasand karta/karti hai, mujhe pasand
  kart*, mujhse pyar, yaad karta/karti, mile .. koi, koi milega/milegi, heartbreak, sachcha pyaar, date, dated,
  situationship, i date, nobody i date, first date, talking stage, ghosted, ghosting, blocked me, no contact,
  moved on, move on from, falling for, fall for, fell for, fall in love, fell in love, emotionally unavailable,
  needs space, need space, she/he comes/come around, she/he come/comes/coming back, comes/come around, chemistry
  with, someone steady, someone new, a new person, this guy, this girl, guy i like, girl i like, guy from, girl
  from, long distance, one sided, unrequited, an ex, partner for life, in my life again, second chance,
  proposing to, confess*, like her, like him, patch things up, tinder, bumble, hinge, steady relationship,
  companion*, lonely, loneliness, naya insaan, naya insan, koi aaega/aega/aaegi, koi apna, akelapan, akele pan,
  dil tut/toot/toota/tuta, dil laga, mann laga, bichhad*, bichad*, chhod kar chal*, chhod ke chal*, dost se
  zyada, ladki pat*, ladka pat*, block kar*, jisse/jis .. ladki/ladke, vapas aaega/aaegi, wapas aaega/aaegi,
  aashiq, dilbar, haan bolegi/bolega, haan karegi/karega, notice kar*, truly loved, loved by, be loved, to love
  me, love me back, loves me, love again, heartbreak*, my person, the one, special someone, somebody special,
  coffee with, something real, get serious, become serious, turn serious, relationship status, go out with, ask
  her out, ask him out, flame, old flame, sweetheart, beloved, darling, affection, attract*, spark, vibe with,
  hang out with, partner in crime, wooing, valentine*, proposal accepted, accept my proposal, accept my
  feelings, feel the same, feels the same, mutual feelings, reply to me, text back, texts me back, unblock*,
  cuddle, intimacy, emotionally, attachment, live in relationship, live in partner, dating app, mingle, match on
  tinder, met online, met someone, met a guy/girl/boy/man/woman, like someone, likes someone, i like a, i like
  someone, have a thing for, break up with me, broke up, broken up, dumped me, left me, my first love, childhood
  sweetheart, getting closer, be together, end up together, stay together, together forever, us two, future with
  him/her, future together, commit to me, make it official, man ka meet, mann ka meet, meet kab, dil ko bhaya,
  dil ki baat, dil de*, dil ka haal, dil lag*, sachcha saathi, pyaar mohabbat, pyar me, pyaar me, chahat, chahta
  hai mujhe, chahti hai mujhe, pyaar karta/karti, pyar karta/karti, izhaar, ijhaar, izhar, ikraar, judai,
  bewafai, tadap, yaad aati/aata, yaad satati, bhula nahi, bhool nahi, uske bina, uske jaane/jane ke baad, mana
  legi, maan jaegi, maan jaega, manegi kya, ladki mil*, ladka mil*, ek ladka, ek ladki, kisi ladke, kisi ladki
  se pyar, insta pe, baat serious, serious ho, timepass, time pass kar, dhoka khaya pyar, online mila/mili,
  saath chhod*, mera pyaar, mera pyar, pyaar milega, pyar milega, dil jeet*, nazdeek aa*, dosti pyar, pehla
  pyar, purana pyar, wapas aana chah*, relation,
  लव, लव लाइफ, रिलेशनशिप, ब्रेकअप, प्यार, प्रेम, प्रेमी, गर्लफ्रेंड, बॉयफ्रेंड, नया इंसान, अकेलापन, दिल टूट*,
  कोई आएगा, मोहब्बत, इश्क, चाहता हूँ वो, चाहती हूँ वो, वापस आएगा, वापस आएगी, लौट आएगा, लौट आएगी, हाँ बोलेगी, हाँ
  करेगी
`
