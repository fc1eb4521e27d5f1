import { concepts } from '../patterns/concept.ts'

/**
 * Harmless twins of the phrases that decide. A twin explains a phrase of its own theme within three words; another theme
 * in the same sentence still counts.
 */
export const twinPhrases = concepts('twin', {
  self_harm: `
    suicide squad, suicide prevention, film/movie/serial/novel/series/फिल्म/फ़िल्म about/mein/me/on/में, hansi/hanste se/hanste, हँसी से, sharam se, garmi se, bhookh se, haha, lol,
    tere liye, song/gaana/gaane, गाना/गाने, picture/photo/mirror/curtains/frame, want to die of laughter/embarrassment`,
  violence_at_home: `
    chess/ludo/carrom/cards me/mein/at, at chess/ludo/tennis, line/gappe/dialogue/chhakka/jhaadu/jhadu/aankh/taana/taane maar*, in the game, serial me/mein, beats the/my market/record`,
  danger_by_others: `insta/instagram/twitter, following me on, film/movie/serial/series/novel`,
  minor: `
    my/meri/mera/mere/mata son/daughter/child/beti/beta/bete/niece/nephew, मेरी/मेरा/मेरे बेटी/बेटा/बेटे, teacher, house/bhav, से पहले, when i was`,
  fetal_sex: `batana mana/kanoonan, yah/yeh/ye batana, यह बताना, mana hai, मना है, nahi bata*, नहीं बता*, kanoonan, क़ानूनन, can't/cannot/won't say/tell, born/hua/hui/huye/हुआ/हुई, naam/नाम, name/naming, marriage/shaadi/शादी, was a boy/girl`,
  death_timing: `mrityunjay*, mahamrityunjay*, महामृत्युंजय, मृत्युंजय, hui thi, हुई थी, film/movie/serial/series, of laughter, exam/deadline`,
  illness_timing: `cricket, match, rashi/राशि, insurance`,
  medicine: `never/not/don't stop, kabhi mat, mat chhod*/band, मत छोड़*, doctor se poochh*, डॉक्टर से पूछ*, business/company/dukan/shop`,
  paid_remedy: `free/muft/मुफ़्त, no paid, zaroori nahi, ज़रूरी नहीं`,
  black_magic: `gussa/krodh/mann/man/gusse, film/movie/serial/show/magic, kisi ne nahi, jaisa kuch nahi, nobody/no one, gusse ko`,
  sexual: `wedding/reception/party/shaadi/colour/color, song/film/movie`,
  law: `student/exam/clat/llb, ban/banunga/banungi, serial/film/movie`,
  investment: `naukri/job/company/analyst/broker/clerk, kundli/chart share`,
  abuse: `film/movie/song, mistake, haha, i am, i was, mai/main/मैं, boss/film/day/din`,
})
