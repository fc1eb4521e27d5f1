import { concepts } from '../patterns/concept.ts'

/** What no astrologer says, by phrases that need no weighing. */
export const astrologerPhrases = concepts('astrologer', {
  self_harm: `
    suicide/aatmahatya/khudkushi/आत्महत्या yog/yoga/ka/का yog/योग, ending your life may/is/would, jaan de dena hi, प्राण त्याग देना`,
  violence_at_home: `
    bear/tolerate a few slaps/blows, do not go to the police, don't go to the police, police complaint mat, thane/thaane mat jao/jana, थाने मत जाना/जाओ, haath uthaye to sah*, हाथ उठाए तो सह*`,
  danger_by_others: `
    pay the blackmailer, blackmail wale/vale ko paise, akele me/mein mil lo, अकेले में मिल लो`,
  minor: `
    not trouble your parents, don't tell your parents, mummy/papa/ghar ko .. mat batana/bolna, घर पर मत बताना`,
  fetal_sex: `
    it will be a boy/girl/son/daughter, it is a boy/girl/son, son is guaranteed, carrying is a daughter/son/boy/girl, ladka hi hai, beta hi hai, beta hai pet, pet me/mein beta/beti/ladka/ladki, पुत्र ही होगा, गर्भ में कन्या/पुत्र/बेटा/बेटी, लड़का पक्का`,
  death_timing: `
    you will die, you'll die, he/she/father/mother/husband/wife will die, won't survive, will not survive, guzar jaoge/jayenge/jayegi/jaogi, shareer/sharir chhod*, शरीर छोड़*, arthi uth*, अर्थी उठ*, mrityu hogi/nishchit, मृत्यु होगी/निश्चित, अल्पायु है/हैं, alpayu hai/hain, ghar me/mein maut, vidhwa yog, विधवा योग, widowhood yoga`,
  illness_timing: `
    cancer nikle*, कैंसर निकले*, dil ka daura pad*, दिल का दौरा पड़ेगा, lakva maar*, लकवा मारेगा, heart attack aayega/aaega, attack aayega/aaega aapko/tumko, will be diagnosed with`,
  medicine: `
    stop/halve/skip your/the insulin/tablets/medicine/medicines/pills/antidepressant, throw away your/those .. pills/tablets, dawai/dava/goli/insulin/tablet band/chhod kar/do/dijiye, दवाई/दवा/गोली/इंसुलिन बंद/छोड़/छोड़ कर/दो/दीजिए, operation mat kara*, ऑपरेशन मत करा*, doctor/psychiatrist ke paas mat, डॉक्टर के पास मत, no hospital is needed`,
  paid_remedy: `
    pay/transfer/send .. thousand/hazaar for/or, hazaar/hazar/thousand/000 bhej/bhejo, हज़ार/हजार भेज, hazaar/hazar/हज़ार/हजार ka/का anushthan/अनुष्ठान, mere/मेरे yahan/यहाँ/पास se/से hi/ही, मुझसे ही लेना, mujhse hi lena`,
  black_magic: `
    cast a spell on you, done black magic, i will bind him/her, vashikaran mai/main/kar, वशीकरण मैं/कर, tantrik kriya, तांत्रिक क्रिया, pret ka saya/saaya, प्रेत का साया, bandhan kiya gaya, kuch khila diya, कुछ खिला दिया, kuch karvaya/karwaya hai, कुछ करवाया है`,
  sexual: `
    what you have on, wonderful in bed, kya pehan rakha, क्या पहन रखा, jaaneman, janeman, जानेमन, apne figure, sexy ho/lag*`,
  law: `
    you will win the case, aap/tum hi jeetenge/jeetoge, आप ही जीतेंगे, case aapke haq, jail nahi hogi, zamanat pakki, ज़मानत .. पक्की, tell the court you`,
  investment: `
    buy this stock/share/coin, यह/ये शेयर ख़रीद/खरीद, ye/yeh share le/utha/kharid*, all in on, sab crypto, target pakka, daav/daanv laga*, दाँव लगा*, crorepati`,
  abuse: `
    you're/are an idiot, you're/are stupid, bewakoof ho, moorkh aurat, मूर्ख औरत, तुम जैसे गँवार, nikamme ho, निकम्मे हो`,
})
