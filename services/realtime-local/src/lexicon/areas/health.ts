/** Health in general, without an illness that needs a doctor. */
export const health = `
  sir bhari, sar bhari, aaram mil*, head heavy, heavy head,
  energetic, energised, energized, lively, refreshed,
  mind calm, calm down, ashant, mann ashant, man ashant, mind at peace,
  health*, illness, am/is/are/was/been/fall/falling/feel/feeling ill, sick, sickness, disease*, fitness, body,
  wellbeing, well being, stress, anxiety, sleep, energy, immunity, unwell, injury, back pain, headache*,
  diabetes, mental health, sehat, swasthya, svasthya, tabiyat, bimari, beemari, bimar, beemar, rog, arogya,
  tandurusti, chinta, tanav, neend, stamina, weight, kilos, fit, fitter, tired all, low on energy, fatigue,
  exhausted physically, migraine*, acidity, digestion, stomach, skin, hair fall, knee*, joints, allerg*, cold
  and cough, insomnia, sleepless, weak body, recover my strength, physically, vitality, period cramps, pcos,
  burnout, burnt out, panic, restless*, feeling low, overthink*, thakan, thakaan, thakavat, kamzori, kamjori,
  pet kharab, pet, sar dard, sir dard, ghutne, ghutno, kamar dard, badan, sharir, shareer, vajan, wajan, motapa,
  bukhar, nind nahi, neend nahi, bechaini, ghabrahat, tandrust, tabyat, tabiyat dheeli, nirog, tired, tiredness,
  exhaust*, worn out, drained, lift off me, strength back, feel better physically, feel healthy, lethargic,
  lethargy, sluggish, dull, weakness, weak these days, low immunity, falling sick, keep falling sick, sick
  often, catch cold, body pain, body ache, bodyache, aches, joint pain, stiff, stiffness, shoulder, neck, spine,
  back ache, backache, slip disc, leg pain, foot, feet, eyes, eyesight, vision, ear, teeth, tooth, throat,
  sinus, cough, cold, fever, gas, bloating, constipation, gut, liver fatty, cholesterol, sugar level, sugar
  levels, bp, blood sugar, hormonal, hormones, hormone, periods, menopause, thyroid levels, hair loss, hairfall,
  acne, pimples, rash, glow, obesity, overweight, lose weight, gain weight, losing weight, slim, gym body,
  workout, exercise, running a marathon, diet, appetite, eating, alcohol habit, smoking, quit smoking,
  addiction, sleepy, sleep well, sleep better, sleeping well, nightmares, bad dreams, anxious, worry too much,
  worrying, mental peace, mental state, mood, moods, mood swings, irritab*, anger issues, mind is, peace of mind
  these days, stressed, stressful, tension, calm mind, well-being, wellness, recovery of energy, physical
  condition, constitution, hospital visits, hospital, checkup, check up, thakaa, thaka hua,
  thaki hui, thaka thaka, sust, susti, aalas, alas, dard, dard rehta, dard rahta, halka dard, jodo, jodon, jod
  dard, akdan, akadan, sujan, kamar, gardan, kandhe, pith, peeth, pair, pairo, taang, aankh, aankhen,
  nazar kamzor, daant, kaan, gala kharab, khansi, khaansi, jukam, zukaam, sardi, gas banti, apach, kabz, kabj,
  pachan, hazma, hajma, shugar, sugar, cholestrol, thyroid, baal jhad*, baal gir*, twacha, muhase, vajan kam,
  vajan badh*, patla, mota, bhookh, bhukh, nind, nind aati, bure sapne, sapne, bechain, chinta rehti, tension
  rehti, tanaav, depression jaisa, gussa, gussa bahut, chidchid*, man udas, mann udas, udaas, dimag, dimaag,
  mansik, mansik shanti, svasth, swasth, swasth rah*, tandurust, fit rah*, aarogya, theek feel, thik feel,
  sehatmand, chot, chot lag*, ang, sudhaar sehat, sehat me sudhar, tabiyat kharab, tabiyat theek, tabiyat thik,
  tabeeyat,
  सेहत, स्वास्थ्य, तबीयत, तबियत, बीमारी, बीमार, रोग, हेल्थ, तनाव, थकान, कमज़ोरी, कमजोरी, पेट, सिर दर्द, सिरदर्द,
  घुटने, घुटनों, कमर दर्द, शरीर, वज़न, वजन, मोटापा, बुखार, नींद नहीं, बेचैनी, घबराहट, तंदुरुस्त, निरोग, आरोग्य
`
