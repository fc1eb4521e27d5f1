/** Marriage: finding somebody, the wedding, life as a couple, its end. */
export const marriage = `
  when will i/he/she/we/they settle, when i settle, see me settle, when .. settled,
  wife moved, wife left, wife went, wife gone, husband left, husband moved, she be home, he be home, wife .. back, husband .. back, doli kab, doli uth*,
  been distant, grown distant, grown apart, drifting apart, drifted apart, be close again, close again, grow closer, will we be close,
  baat .. pakki, ghar basne, dobara ghar bas*, feels like roommates, roommates,
  marry, married, marries, marrying, marriage*, mariage, wedding*, wed, husband*, wife, spouse, life partner,
  partner*, engag*, divorce*, bride, groom, married life, settle down, tie the knot, tying the knot, get
  hitched, in laws like, shaadi, shadi, shaadiyan, shaadishuda, vivah, byah, biyah, rishta, rishte, rishtey,
  pati, patni, dulha, dulhan, biwi, bivi, jeevansathi, jeevan saathi, humsafar, sagai, vaivahik, vaivahik
  jeevan, dampatya, talaq, talak, mangni, vadhu, suhag, grihasthi, love marriage, prem vivah, second marriage,
  doosri shaadi, remarriage, settle/settled in life, when i'll settle, get settled, see me
  settled, good match for me, suitable match, proposal*, alliance*, matrimon*, biodata, shaadi.com, rejection*,
  rejected, bachelor, spinster, unmarried, unwed, between us, husband and wife, years of marriage, years
  together, married couple, my better half, newly wed, anniversary, reconcil*, separat*, engagement broke, broke
  off, ring on my finger, man/woman/guy/girl/boy i will marry, second innings, ghar bas/basa/basega/basegi,
  haath/hath peele/pile, saat fere, sat fere, dulha/dulhan ban*, doli, sehra, kanyadan,
  kuvara/kuvari/kunvara/kunwari/kuwara/kuvare, gathbandhan, ghar baithi hai, bhabhi kab, pakki hogi, pakki ho
  jae/jaegi, rishta pakka, baat pakki, ladke/ladki vale/wale, ladki/ladka dekh*, ladki/ladka dhund*,
  mayke/maike/maayke, sautan, dusra/dusri/doosra vivah/shadi, mangetar, gauna, gharvali, gharvala, byahta, mere
  inke, anban, grihast*, hitched, wedded, wedlock, nikah, nikaah, matrimony, altar, vows, honeymoon, bride to
  be, bridegroom, fiance, fiancee, to be wife, to be husband, spouse like, future wife, future husband, soul
  partner, my turn come, conjugal, spousal, hubby, missus, wifey, arranged setup, rishta app, say yes to me,
  commitment for life, lawfully wedded, newlyweds, in-laws approve, parents approve, community .. marry, marry
  outside, intercaste, inter caste, inter religion, interfaith, court marriage, register marriage, marriageable,
  marriage prospects, seeing families, meeting families, roka, sangeet, mehndi, mehendi, baraat, barat, band
  baaja, varmala, jaimala, mandap, shagun, jeevansangini, jivansangini, jeevan sangini, jivansathi, hamsafar,
  dhulha, talaqshuda, talakshuda, divorcee, divorcy, vidhur, vidhva vivah, ghar basna/basne/basana/basau/bas
  jana, parivar basa*, gruhasthi, humare beech, hamare beech, hum dono ke beech, pati patni, miya biwi, miyan
  biwi, shohar, begam, dulhania, rishtaa, rishta judega/juda/jud*, rishta lag*, rishta tut*, rishta aa*, rishta
  tay, tay hogi, shaadi tay, shadi tay, baat ban*, baat chal*, baat tik*, kitni der shaadi, byaah, byahi, lagan,
  vidai, maang bhar*, sindoor, mangalsutra, suhagan, suhaag, taane ... shaadi, punarvivah, jodidar, jeevan ka
  saathi, saathi milega, sathi milega, bahu kab, damaad, damad, beti ki vidai, beti ke haath, pasand ki ladki,
  pasand ka ladka, meri baari kab, sasural kaisa, sasural kaisi, vaivahik sukh, dulhe, meri vali kab, ghar walo
  ko ladka/ladki,
  मैरिज, जीवनसाथी, सगाई, तलाक, घर बसेगा, हाथ पीले, सात फेरे, कुंवारा/कुंवारी/कुँवारा/कुँवारी, गठबंधन, लड़की
  देख*, लड़का देख*, मायके, मंगेतर, अनबन, बिरादरी में शादी, ब्याह, दांपत्य, वैवाहिक, रिश्ता पक्का, बात पक्की
`
