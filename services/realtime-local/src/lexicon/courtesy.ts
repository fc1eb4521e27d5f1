import { concepts } from '@astrovoice/core/safety'

/** What is said to the astrologer as a person, and needs no chart. */
export const courtesyWords = concepts('courtesy', {
  greeting: `
    sun rahe ho, sun rahi ho, sun rahe hai, sun rahi hai, sun paa rahe, awaaz aa rahi, hello, hi, hey,
    namaste, namaskar, pranam, ram ram, radhe radhe, jai shri krishna, good morning, good evening,
    good afternoon, how are you, how do you do, kaise ho, kaise hain, kaisi ho, kaisi hain, namaskaram,
    pranaam, hello ji, नमस्ते, नमस्कार, प्रणाम, राम राम, आप कैसे हैं, आप कैसी हैं, sat sri akal, vanakkam`,
  thanks: `
    thank*, thanks, that was helpful, very helpful, dhanyavaad, dhanyavad, dhanyawad, shukriya, धन्यवाद,
    शुक्रिया, थैंक यू, thank u, bahut accha bataya, that helps, helpful`,
  bye: `
    bye, goodbye, good night, see you, that is all, that's all, nothing else, talk later, talk to you later,
    hang up, end the call, alvida, phir milenge, phir milte, bas itna hi, aur kuch nahi, chalta hoon,
    chalti hoon, rakhta hoon, rakhti hoon, call kaat*, phone rakh*, अलविदा, फिर मिलेंगे, बस इतना ही,
    और कुछ नहीं, बाय, फ़ोन रख*, i have to go, gotta go`,
  identity: `
    ai ho, AI ho ya, koi baitha, some bot, a bot, who are you, what are you,
    are you a/an real/human/robot/machine/bot/ai/computer/person/astrologer, are you real/human/ai,
    are you a human/robot, real person, your name, talking to a human/machine/robot/computer/person,
    talking to a real, who am i talking to, who is this, are you an ai, introduce yourself, about yourself,
    human or, robot or, machine or, aap/tum kaun, aap kaun ho/hain, aapka naam, aap ka naam, tumhara naam,
    aap insaan/machine/robot/asli/ai, tum insaan/machine/robot/asli/ai, insaan hain, insaan ho, robot hain,
    robot ho, machine hain, machine ho, asli jyotishi, asli pandit, kaun bol raha, kaun bol rahi,
    apna parichay, apne baare mein bata*, aap ke baare mein, आप कौन, तुम कौन, आपका नाम, इंसान हैं, मशीन हैं,
    रोबोट हैं, असली ज्योतिषी, कौन बोल रहा, कौन बोल रही, अपना परिचय, अपने बारे में बता*, इंसान हो, रोबोट हो,
    मशीन हो`,
  abilities: `
    what can you do, what can i ask, what all can you, help me, how does this work, what do you know,
    what services, can you help, what can you tell, what do you do, how can you help, aap kya kar sakte/sakti,
    kya kya bata sakte/sakti, kya puchh, kya pooch, kya poochh, kya kya puch, madad kar*, madad chahiye,
    kaise kaam karta, kaise madad, आप क्या कर सकते, आप क्या कर सकती, क्या पूछ, क्या क्या बता, मदद कर*,
    मदद चाहिए, आप क्या बता सकते, आप क्या बता सकती, aap kya bata sakte/sakti, aap kya karte/karti`,
  repeat: `
    repeat, say that again, say it again, come again, once again, once more, one more time, pardon,
    what did you say, did not understand, did not hear, didn't understand, didn't hear, didn't catch,
    didn't get, did not catch, could not hear, can't hear you, cannot hear you, louder, slower, again please,
    dobara bol*, dobara bata*, dobara kah*, phir se bol*, phir se bata*, phir se kah*, fir se bol*,
    phirse bol*, phirse bata*, ek baar aur bol*, ek baar phir, samajh nahi aaya, samajh nahi aayi,
    samjha nahi, samjhi nahi, kya kaha, kya bola, kya kahaa, kya bole, sunai nahi, sunaai nahi, suna nahi,
    दोबारा बोल*, दोबारा बता*, दोबारा कह*, फिर से बोल*, फिर से बता*, फिर से कह*, समझ नहीं आया, समझ नहीं आई,
    क्या कहा, क्या बोला, सुनाई नहीं, एक बार और, एक बार फिर, dheere bol*, dhire bol*, zor se bol*`,
  memory: `
    remember, do you recall, what did i ask, what i asked, did i ask, last time we talked, last time we spoke,
    we talked about, did we talk, my last question, my earlier question, my previous question, our last call,
    what did we discuss, you told me last time, what was my question, what did you say about, what did you tell me about, what had you said about,
    kya bola tha, kya bataya tha, kya kaha tha, क्या बोला था, क्या बताया था, क्या कहा था, yaad hai, yaad hain, yad hai, yaad hoga,
    pichhli baar, pichli baar, maine kya poocha, maine kya pucha, maine kya puchha, mera pichhla sawal,
    mera pichla sawal, pehle kya poocha, pehle kya pucha, humne kya baat, hamne kya baat, याद है, याद हैं,
    पिछली बार, मैंने क्या पूछा, मेरा पिछला सवाल, हमने क्या बात, पहले क्या पूछा`,
  more: `
    tell me more, more about that, more about it, more details, go on, continue, elaborate, and then,
    what else, anything else, aur batao, aur bataiye, aur bolo, thoda aur, vistar se, detail mein, aage batao,
    aage bataiye, और बताओ, और बताइए, विस्तार से, आगे बताइए, थोड़ा और`,
})
